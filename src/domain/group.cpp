// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/group.h"

#include "domain/record.h"

namespace klankbord
{

QList<Problem> Group::problems(const Record &record, const Wording &wording) const
{
    QList<Problem> found;
    if (record.isEmpty(network) && record.isEmpty(project))
        found.append({wording.text(
            "Group", QT_TRANSLATE_NOOP("Group", "Choose the network or the project of the group."))});
    const std::optional<PartialDate> from = record.get(installed);
    const std::optional<PartialDate> to = record.get(closed);
    if (from && to && from->firstDay() > to->lastDay())
        found.append({wording.text(
            "Group", QT_TRANSLATE_NOOP("Group", "The group cannot be closed before it is installed."))});
    return found;
}

} // namespace klankbord
