// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordtype.h"

namespace klankbord
{

/// A branch of the economy or of public life: food and hospitality, greenery, local authorities …
struct Sector final : RecordType {
    Sector()
        : RecordType({"sector", "sectors", "Sector", QT_TRANSLATE_NOOP("Sector", "Sector"),
                      QT_TRANSLATE_NOOP("Sector", "Sectors")})
    {
    }

    Section description{this, QT_TRANSLATE_NOOP("Sector", "Description")};
    Field<LocalizedText> name{this, "name", QT_TRANSLATE_NOOP("Sector", "Name"),
                              Rule::Required | Rule::Searchable | Rule::InTable | Rule::Title};

    static const Sector &type()
    {
        static const Sector sector;
        return sector;
    }
};

} // namespace klankbord
