// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/appliedflatrate.h"

#include "domain/change.h"
#include "domain/moneychecks.h"
#include "domain/recordsource.h"

namespace klankbord
{

namespace
{

std::optional<FlatRateKind> kindOf(const Record &applied, const RecordSource &others)
{
    const std::optional<Record> rule = others.target(applied, AppliedFlatRate::type().rule);
    return rule ? rule->get(FlatRateRule::type().kind) : std::nullopt;
}

} // namespace

QList<FieldProblem> AppliedFlatRate::problemsAmong(const Change &change, const RecordSource &others,
                                                   const Wording &wording) const
{
    QList<FieldProblem> found;
    if (!change.after)
        return found;
    const Record &after = *change.after;
    const std::optional<Record> allowed = others.target(after, rule);
    const std::optional<FlatRateKind> what = kindOf(after, others);
    if (!allowed || !what)
        return found;
    if (*what == FlatRateKind::HourlyRate)
        complain(found, rule,
                 wording.text("AppliedFlatRate",
                              QT_TRANSLATE_NOOP("AppliedFlatRate",
                                                "An hourly rate is chosen on the budget line of the "
                                                "staff that it is for.")));
    const std::optional<Share> most = allowed->get(FlatRateRule::type().maximum);
    if (most && after.get(rate) > most)
        complain(
            found, rate,
            wording
                .text("AppliedFlatRate",
                      QT_TRANSLATE_NOOP("AppliedFlatRate", "The rate is over the maximum of %1 (%2)."))
                .arg(formatShare(*most, wording.language()), allowed->get(FlatRateRule::type().legalBasis)));
    const QList<Record> siblings = others.referring(version, after.get(version));
    for (const Record &sibling : siblings) {
        if (sibling.id == after.id || sibling.get(partner) != after.get(partner))
            continue;
        const std::optional<FlatRateKind> other = kindOf(sibling, others);
        if (other && excludeEachOther(*what, *other))
            complain(found, rule,
                     wording
                         .text("AppliedFlatRate",
                               QT_TRANSLATE_NOOP("AppliedFlatRate",
                                                 "“%1” and “%2” exclude each other for one partner."))
                         .arg(flatRateKindLabel(*what, wording), flatRateKindLabel(*other, wording)));
    }
    const std::optional<Record> budget = others.target(after, version);
    const std::optional<Record> partnership = others.target(after, partner);
    if (budget && partnership &&
        budget->get(BudgetVersion::type().project) != partnership->get(Partnership::type().project))
        complain(found, partner, partnerElsewhere(wording));
    return found;
}

} // namespace klankbord
