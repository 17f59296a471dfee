// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/personname.h"

namespace klankbord
{

PersonName personNameFrom(const QString &typed)
{
    const QString name = typed.simplified();
    const qsizetype comma = name.indexOf(u',');
    if (comma >= 0) {
        const QString last = name.left(comma).trimmed();
        const QString first = name.mid(comma + 1).trimmed();
        return last.isEmpty() ? PersonName{{}, first} : PersonName{first, last};
    }
    const qsizetype space = name.indexOf(u' ');
    if (space < 0)
        return {{}, name};
    return {name.left(space), name.mid(space + 1)};
}

} // namespace klankbord
