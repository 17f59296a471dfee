// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/membership.h"

#include "domain/record.h"

namespace klankbord
{

QList<Problem> Membership::problems(const Record &record, const Wording &wording) const
{
    if (!record.isEmpty(organisation) || !record.isEmpty(person))
        return {};
    return {{wording.text(
        "Membership",
        QT_TRANSLATE_NOOP("Membership", "Choose the organisation or the person that is a member."))}};
}

bool isMemberOn(const Record &membership, const QDate &day)
{
    return contains(membership.get(Membership::type().period), day);
}

} // namespace klankbord
