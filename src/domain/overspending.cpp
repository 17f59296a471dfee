// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/overspending.h"

#include "domain/budgetline.h"
#include "domain/change.h"
#include "domain/expense.h"
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

Sums plannedFor(const Record &expense, RecordId version, const RecordSource &others)
{
    const BudgetLine &type = BudgetLine::type();
    Sums sums;
    const QList<Record> lines = others.referring(type.partner, expense.get(Expense::type().partner));
    for (const Record &line : lines) {
        const std::optional<Amount> total = line.get(type.total);
        if (line.get(type.version) != version || !total)
            continue;
        sums.all += total->cents;
        if (line.get(type.category) == expense.get(Expense::type().category))
            sums.category += total->cents;
    }
    return sums;
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

/// The limit over @p planned, in cents: the share of it that may be spent besides.
qint64 withLimit(qint64 planned, Share limit)
{
    constexpr int whole = 10'000;
    // Each euro apart from its rest: the product of a large budget would not fit.
    return planned + planned / whole * limit.basisPoints + planned % whole * limit.basisPoints / whole;
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
