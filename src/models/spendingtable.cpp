// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/spendingtable.h"

#include "domain/moneyarithmetic.h"
#include "domain/partnership.h"
#include "domain/reportingperiod.h"

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr auto context = "SpendingTable";

using Cell = FigureTable::Cell;
using Mark = FigureTable::Mark;

QString say(const Wording &wording, const char *source)
{
    return wording.text(context, source);
}

Cell figure(qint64 cents, const Wording &wording, Mark mark = Mark::None)
{
    return {.text = groupedCents(cents, wording.language()), .mark = mark, .isFigure = true};
}

/// Whether more was spent than planned and the limit over it.
bool isOver(const SpendingSums &sums, Share limit)
{
    const std::optional<CutShare> more = cutShareOf(sums.planned, limit);
    return sums.spent() > sums.planned + (more ? more->cents : 0);
}

FigureTable::Row rowOf(const QString &label, const SpendingSums &sums, const ProjectSpending &spending,
                       const Wording &wording)
{
    const Share limit = spending.project().get(Project::type().overspendingLimit).value_or(Share{});
    const bool isTooMuch = spending.hasBudget() && isOver(sums, limit);
    const std::optional<Share> used = shareOf(sums.spent(), sums.planned);
    FigureTable::Row row;
    row.cells = {
        {.text = label},
        figure(sums.planned, wording),
        figure(sums.draft, wording),
        figure(sums.declared, wording),
        figure(sums.verified, wording),
        figure(sums.rest(), wording, isTooMuch ? Mark::Danger : Mark::None),
        {.text = used ? formatShare(*used, wording.language()) : QString(), .isFigure = true},
        {.text = isTooMuch ? say(wording, QT_TRANSLATE_NOOP("SpendingTable", "Over the budget")) : QString(),
         .mark = isTooMuch ? Mark::Danger : Mark::None}};
    return row;
}

void addPeriods(FigureTable::Content &content, const ProjectSpending &spending, std::optional<int> partner,
                const Wording &wording)
{
    for (int column = 0; column < spending.columns(); ++column) {
        const SpendingSums sums = spending.sums(partner, {}, column);
        const bool isLast = column == spending.columns() - 1;
        if (isLast && sums.planned == 0 && sums.spent() == 0)
            continue;
        const QString label =
            isLast ? say(wording, QT_TRANSLATE_NOOP("SpendingTable", "No period"))
                   : say(wording, QT_TRANSLATE_NOOP("SpendingTable", "Period %1"))
                         .arg(spending.periods().at(column).get(ReportingPeriod::type().number).value_or(0));
        FigureTable::Row row = rowOf(label, sums, spending, wording);
        if (!isLast) {
            const Record &period = spending.periods().at(column);
            row.type = &ReportingPeriod::type();
            row.record = period.id;
            row.cells.first().hint =
                formatPeriod(period.get(ReportingPeriod::type().period), wording.language());
        }
        content.rows.append(row);
    }
}

} // namespace

FigureTable::Content spendingTable(const ProjectSpending &spending, SpendingRows rows,
                                   std::optional<int> partner, const TitleSource &titles,
                                   const Wording &wording)
{
    FigureTable::Content content;
    const QString first =
        rows == SpendingRows::Periods ? say(wording, QT_TRANSLATE_NOOP("SpendingTable", "Reporting period"))
        : rows == SpendingRows::Partners ? say(wording, QT_TRANSLATE_NOOP("SpendingTable", "Partner"))
                                         : say(wording, QT_TRANSLATE_NOOP("SpendingTable", "Cost category"));
    content.headers = {
        first,
        say(wording, QT_TRANSLATE_NOOP("SpendingTable", "Planned (%1)")).arg(spending.currency()),
        say(wording, QT_TRANSLATE_NOOP("SpendingTable", "In draft")),
        say(wording, QT_TRANSLATE_NOOP("SpendingTable", "Declared")),
        say(wording, QT_TRANSLATE_NOOP("SpendingTable", "Verified")),
        say(wording, QT_TRANSLATE_NOOP("SpendingTable", "Rest")),
        say(wording, QT_TRANSLATE_NOOP("SpendingTable", "Used")),
        say(wording, QT_TRANSLATE_NOOP("SpendingTable", "Remark"))};
    if (rows == SpendingRows::Periods)
        addPeriods(content, spending, partner, wording);
    for (int at = 0; rows == SpendingRows::Partners && at < spending.partners().size(); ++at) {
        const Record &each = spending.partners().at(at);
        if (partner && *partner != at)
            continue;
        FigureTable::Row row =
            rowOf(titles.title(Organisation::type(), each.get(Partnership::type().organisation), wording),
                  spending.sums(at), spending, wording);
        row.type = &Partnership::type();
        row.record = each.id;
        content.rows.append(row);
    }
    for (const CostCategory category : allCostCategories) {
        const SpendingSums sums = spending.sums(partner, category);
        if (rows == SpendingRows::Categories && (sums.planned != 0 || sums.spent() != 0))
            content.rows.append(rowOf(costCategoryLabel(category, wording), sums, spending, wording));
    }
    FigureTable::Row sum = rowOf(say(wording, QT_TRANSLATE_NOOP("SpendingTable", "Total")),
                                 spending.sums(partner), spending, wording);
    sum.isSum = true;
    content.rows.append(sum);
    static constexpr auto leftOut = QT_TRANSLATE_N_NOOP(
        "SpendingTable", "%n expense(s) without an amount in the project’s currency are left out.");
    if (spending.leftOut() > 0)
        content.note = wording.text(context, leftOut, nullptr, spending.leftOut());
    return content;
}

} // namespace klankbord
