// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/funding.h"

#include "domain/record.h"

namespace klankbord
{

QList<Problem> Funding::problems(const Record &record, const Wording &wording) const
{
    QList<Problem> found;
    const bool hasProgramme = !record.isEmpty(programme);
    const bool hasOrganisation = !record.isEmpty(organisation);
    if (!hasProgramme && !hasOrganisation)
        found.append({wording.text(
            "Funding", QT_TRANSLATE_NOOP("Funding", "Choose the source: a programme or an organisation."))});
    if (hasProgramme && hasOrganisation)
        found.append({wording.text(
            "Funding", QT_TRANSLATE_NOOP(
                           "Funding", "Funding has one source: a programme or an organisation, not both."))});
    const std::optional<Amount> given = record.get(amount);
    if (given && given->cents < 0)
        found.append(
            {wording.text("Funding", QT_TRANSLATE_NOOP("Funding", "Funding cannot be less than zero."))});
    return found;
}

} // namespace klankbord
