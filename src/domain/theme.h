// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordtype.h"

namespace klankbord
{

/// What a project, an organisation or a practice is about: diversity, workable work, the labour market …
struct Theme final : RecordType {
    Theme()
        : RecordType({"theme", "themes", "Theme", QT_TRANSLATE_NOOP("Theme", "Theme"),
                      QT_TRANSLATE_NOOP("Theme", "Themes")})
    {
    }

    Section description{this, QT_TRANSLATE_NOOP("Theme", "Description")};
    Field<LocalizedText> name{this, "name", QT_TRANSLATE_NOOP("Theme", "Name"),
                              Rule::Required | Rule::Searchable | Rule::InTable | Rule::Title};

    static const Theme &type()
    {
        static const Theme theme;
        return theme;
    }
};

} // namespace klankbord
