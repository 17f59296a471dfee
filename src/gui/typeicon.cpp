// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/typeicon.h"

#include "domain/recordtype.h"
#include "gui/icons.h"

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

QString typeIcon(const RecordType &type)
{
    static const QStringList known = iconNames();
    const QString plural = type.plural();
    // Most types have an icon of their own name; the others have a likely one.
    if (known.contains(plural))
        return plural;
    if (type.code() == "funding"_L1)
        return u"money"_s;
    if (type.code() == "recognition"_L1)
        return u"star"_s;
    return u"documents"_s;
}

} // namespace klankbord
