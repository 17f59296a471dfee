// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/funding.h"

#include "domain/change.h"
#include "domain/moneychecks.h"
#include "domain/recordsource.h"

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

QList<FieldProblem> Funding::problemsAmong(const Change &change, const RecordSource &others,
                                           const Wording &wording) const
{
    QList<FieldProblem> found;
    if (!change.after)
        return found;
    const Record &after = *change.after;
    if (const std::optional<Record> partnership = others.target(after, partner);
        partnership && partnership->get(Partnership::type().project) != after.get(project))
        complain(found, partner, partnerElsewhere(wording));
    const std::optional<Record> source = others.target(after, programme);
    const std::optional<Share> most = source ? source->get(Programme::type().maximumRate) : std::nullopt;
    if (most && after.get(rate) > most)
        complain(found, rate,
                 wording
                     .text("Funding",
                           QT_TRANSLATE_NOOP("Funding", "The rate is over the programme’s maximum of %1."))
                     .arg(formatShare(*most, wording.language())));
    return found;
}

} // namespace klankbord
