// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/overspending.h"

#include "domain/appliedflatrate.h"
#include "domain/budgetline.h"
#include "domain/change.h"
#include "domain/expense.h"
#include "domain/moneyarithmetic.h"
#include "domain/partnerbudget.h"
#include "domain/recordsource.h"

namespace klankbord
{

namespace
{

std::optional<Record> currentBudget(RecordId project, const RecordSource &others)
{
    const QList<Record> versions = others.referring(BudgetVersion::type().project, project);
    for (const Record &version : versions) {
        if (version.get(BudgetVersion::type().isCurrent))
            return version;
    }
    return std::nullopt;
}

/// Planned or spent by one partner, in all and in one category, in cents.
struct Sums {
    qint64 all = 0;
    qint64 category = 0;
};

/// What the current budget has for the partner of @p expense, flat rates included.
Sums plannedFor(const Record &expense, RecordId version, const RecordSource &others)
{
    const BudgetLine &type = BudgetLine::type();
    const AppliedFlatRate &applied = AppliedFlatRate::type();
    const RecordId partner = expense.get(Expense::type().partner);
    std::vector<BudgetCost> costs;
    const QList<Record> lines = others.referring(type.partner, partner);
    for (const Record &line : lines) {
        const std::optional<Amount> total = line.get(type.total);
        const std::optional<CostCategory> category = line.get(type.category);
        if (line.get(type.version) == version && total && category)
            costs.push_back({*category, -1, total->cents});
    }
    std::vector<FlatRate> rates;
    const QList<Record> switchedOn = others.referring(applied.partner, partner);
    for (const Record &each : switchedOn) {
        const std::optional<Record> rule = others.target(each, applied.rule);
        const std::optional<FlatRateKind> kind = rule ? rule->get(FlatRateRule::type().kind) : std::nullopt;
        if (each.get(applied.version) == version && kind)
            rates.push_back({*kind, each.get(applied.rate).value_or(Share{}), {}});
    }
    const Result<PartnerBudget> budget = PartnerBudget::of(costs, rates, 0);
    if (!budget)
        return {};
    const std::optional<CostCategory> category = expense.get(Expense::type().category);
    return {.all = budget->total(), .category = category ? budget->category(*category) : 0};
}

Sums spentBesides(const Record &expense, const RecordSource &others)
{
    const Expense &type = Expense::type();
    Sums sums;
    const QList<Record> expenses = others.referring(type.partner, expense.get(type.partner));
    for (const Record &other : expenses) {
        const std::optional<Amount> spent = other.get(type.declaredInCurrency);
        if (other.id == expense.id || other.get(type.status) == ExpenseStatus::Rejected || !spent)
            continue;
        sums.all += spent->cents;
        if (other.get(type.category) == expense.get(type.category))
            sums.category += spent->cents;
    }
    return sums;
}

/// Up to how much may be spent: the plan and the limit over it.
qint64 withLimit(qint64 planned, Share limit)
{
    const std::optional<CutShare> more = cutShareOf(planned, limit);
    return planned + (more ? more->cents : 0);
}

} // namespace

QStringList overspendingWarnings(const Change &change, const RecordSource &others, const Wording &wording)
{
    const Expense &type = Expense::type();
    if (!change.after || change.after->get(type.status) == ExpenseStatus::Rejected)
        return {};
    const Record &expense = *change.after;
    const std::optional<Amount> spent = expense.get(type.declaredInCurrency);
    const std::optional<Record> partner = others.target(expense, type.partner);
    const std::optional<Record> project =
        partner ? others.target(*partner, Partnership::type().project) : std::nullopt;
    const std::optional<Record> version = project ? currentBudget(project->id, others) : std::nullopt;
    if (!spent || !version)
        return {};
    const Share limit = project->get(Project::type().overspendingLimit).value_or(Share{});
    const Sums planned = plannedFor(expense, version->id, others);
    const Sums before = spentBesides(expense, others);
    const auto shown = [&](qint64 cents) {
        return formatAmount({.cents = cents, .currency = currencyOf(*project)}, wording.language());
    };
    QStringList warnings;
    if (before.all + spent->cents > withLimit(planned.all, limit))
        warnings.append(
            wording
                .text("Overspending", QT_TRANSLATE_NOOP("Overspending", "The partner has then spent %1 of a "
                                                                        "budget of %2."))
                .arg(shown(before.all + spent->cents), shown(planned.all)));
    const std::optional<CostCategory> category = expense.get(type.category);
    if (category && before.category + spent->cents > withLimit(planned.category, limit))
        warnings.append(
            wording
                .text("Overspending",
                      QT_TRANSLATE_NOOP("Overspending", "%1: %2 is then spent of a budget of %3."))
                .arg(costCategoryLabel(*category, wording), shown(before.category + spent->cents),
                     shown(planned.category)));
    return warnings;
}

} // namespace klankbord
