// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/budgetline.h"

#include "domain/change.h"
#include "domain/moneyarithmetic.h"
#include "domain/recordsource.h"

namespace klankbord
{

QList<Problem> BudgetLine::problems(const Record &record, const Wording &wording) const
{
    QList<Problem> found;
    const std::optional<Amount> each = record.get(price);
    if (record.isEmpty(units) != record.isEmpty(price) && record.isEmpty(yearlyCost))
        found.append({wording.text(
            "BudgetLine",
            QT_TRANSLATE_NOOP("BudgetLine", "A number of units comes with a price per unit."))});
    if (record.isEmpty(yearlyCost) != record.isEmpty(hourlyRule))
        found.append({wording.text(
            "BudgetLine",
            QT_TRANSLATE_NOOP(
                "BudgetLine",
                "A yearly employment cost comes with the rule that makes an hourly rate of it."))});
    if (const std::optional<Quantity> number = record.get(units);
        number && each && number->scaled >= 0 && each->cents >= 0 && !lineTotal(*number, each->cents))
        found.append(
            {wording.text("BudgetLine", QT_TRANSLATE_NOOP("BudgetLine", "The total is too large."))});
    if (record.get(category) == CostCategory::OtherFlatRate)
        found.append({wording.text(
            "BudgetLine",
            QT_TRANSLATE_NOOP(
                "BudgetLine",
                "Other costs by flat rate are calculated: apply the flat rate to the partner."))});
    return found;
}

void BudgetLine::complete(Record &record, const RecordSource &others) const
{
    const std::optional<Amount> yearly = record.get(yearlyCost);
    const std::optional<Record> rule = yearly ? others.target(record, hourlyRule) : std::nullopt;
    if (rule) {
        const std::optional<int> hours = rule->get(FlatRateRule::type().hours);
        if (const std::optional<qint64> cents = hourlyRate(yearly->cents, hours.value_or(0)))
            record.set(price, Amount{.cents = *cents, .currency = yearly->currency});
    }
    const std::optional<Quantity> number = record.get(units);
    const std::optional<Amount> each = record.get(price);
    if (!number || !each)
        return;
    if (const std::optional<qint64> cents = lineTotal(*number, each->cents))
        record.set(total, Amount{.cents = *cents, .currency = each->currency});
}

QList<FieldProblem> BudgetLine::problemsAmong(const Change &change, const RecordSource &others,
                                              const Wording &wording) const
{
    QList<FieldProblem> found;
    if (!change.after)
        return found;
    const Record &after = *change.after;
    const std::optional<Record> budget = others.target(after, version);
    if (!budget)
        return found;
    const RecordId project = budget->get(BudgetVersion::type().project);
    if (const std::optional<Record> partnership = others.target(after, partner);
        partnership && partnership->get(Partnership::type().project) != project)
        complain(found, partner, partnerElsewhere(wording));
    if (const std::optional<Record> during = others.target(after, period);
        during && during->get(ReportingPeriod::type().project) != project)
        complain(found, period, periodElsewhere(wording));
    if (const std::optional<Record> rule = others.target(after, hourlyRule);
        rule && rule->get(FlatRateRule::type().kind) != FlatRateKind::HourlyRate)
        complain(found, hourlyRule,
                 wording.text("BudgetLine",
                              QT_TRANSLATE_NOOP("BudgetLine", "This rule is not about an hourly rate.")));
    const std::optional<Record> owner = others.record(Project::type(), project);
    if (!owner)
        return found;
    for (const auto *field : {&price, &total, &yearlyCost}) {
        if (const auto problem = wrongCurrency(*field, after.get(*field), currencyOf(*owner), wording))
            found.append(*problem);
    }
    return found;
}

} // namespace klankbord
