// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/chartdrawing.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QHorizontalStackedBarSeries>
#include <QPen>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

using Role = ChartInk::Role;

/// One bar with its label and the figure at its end.
struct BarRow {
    QString label{};
    QString figure{};
    QList<ChartGrid::Cell> cells{};
    qreal below = 0; ///< the sum of what is under zero
    qreal above = 0; ///< the sum of the rest
};

/// How the rows share the room: labels beside the bars, or above them.
struct BarPlan {
    bool isBeside = true;
    int labelLines = 1;
    qreal labelWidth = 0;
    qreal figureWidth = 0;
    qreal rowHeight = 0;
    qreal thickness = 0;
};

/// The span of values that the bars' room stands for.
struct BarRange {
    qreal low = 0;
    qreal high = 1;

    qreal place(qreal value, const QRectF &plot) const
    {
        return plot.left() + (value - low) / (high - low) * plot.width();
    }
};

QString withShare(const QString &figure, const QString &share)
{
    return share.isEmpty() ? figure : QString(figure + u"  \u00b7  "_s + share);
}

void addCell(BarRow &row, const ChartGrid::Cell &cell)
{
    const auto value = static_cast<qreal>(cell.part.value.value_or(0));
    (value < 0 ? row.below : row.above) += value;
    row.cells.append(cell);
}

/// Each part its own row, or each category with its parts after one another.
QList<BarRow> rowsOf(const ChartDrawing &drawing, const ChartGrid &grid)
{
    QList<BarRow> rows;
    if (grid.categories().isEmpty()) {
        for (const ChartGrid::Cell &cell : grid.series()) {
            const ChartMark mark = drawing.markOf(grid, cell);
            rows.append({.label = mark.part.label, .figure = withShare(mark.figure, mark.share)});
            addCell(rows.last(), cell);
        }
        return rows;
    }
    for (const ChartCategory &category : grid.categories())
        rows.append({.label = category.label, .figure = figureText(drawing.chart(), 0, Qualifier::Exact)});
    QList<ChartPart> sums(rows.size());
    for (const ChartGrid::Cell &cell : grid.cells()) {
        BarRow &row = rows[cell.category];
        if (row.cells.isEmpty())
            sums[cell.category] = cell.part;
        else
            addFigure(sums[cell.category], cell.part);
        addCell(row, cell);
        row.figure = figureText(drawing.chart(), sums.at(cell.category));
    }
    return rows;
}

BarRange rangeOf(const QList<BarRow> &rows)
{
    BarRange range{.low = 0, .high = 0};
    for (const BarRow &row : rows) {
        range.low = std::min(range.low, row.below);
        range.high = std::max(range.high, row.above);
    }
    if (range.low == range.high)
        range.high = range.low + 1;
    return range;
}

bool isCut(const QString &label, const QStringList &lines)
{
    return !lines.isEmpty() && lines.last().endsWith(u'\u2026') && !label.simplified().endsWith(u'\u2026');
}

/// How many lines the labels need in @p width; nothing when @p most are not enough.
std::optional<int> linesNeeded(const ChartInk &ink, const QList<BarRow> &rows, qreal width, int most)
{
    qsizetype needed = 1;
    for (const BarRow &row : rows) {
        const QStringList lines = ink.wrapped(row.label, Role::Body, width, most);
        if (isCut(row.label, lines))
            return std::nullopt;
        needed = std::max(needed, lines.size());
    }
    return static_cast<int>(needed);
}

/// Labels on the left of the bars, if bars and labels then both have room enough.
std::optional<BarPlan> planBeside(const ChartInk &ink, const QList<BarRow> &rows, const QRectF &body,
                                  BarPlan plan)
{
    const qreal size = ink.pixelSize();
    for (const qreal share : {0.3, 0.4}) {
        plan.labelWidth = std::min(plan.labelWidth, std::floor(body.width() * share));
        const auto lines = linesNeeded(ink, rows, plan.labelWidth, 3);
        if (!lines)
            continue;
        const qreal least = std::max(*lines * ink.lineHeight(Role::Body), size * 1.5) + size * 0.4;
        const qreal room = body.width() - plan.labelWidth - plan.figureWidth - 2 * size;
        if (room < std::max(body.width() * 0.24, 56.0) ||
            least * static_cast<qreal>(rows.size()) > body.height())
            continue;
        plan.isBeside = true;
        plan.labelLines = *lines;
        plan.rowHeight = std::min(body.height() / static_cast<qreal>(rows.size()), std::max(size * 7, least));
        plan.thickness = std::clamp(plan.rowHeight * 0.56, 6.0, size * 3);
        return plan;
    }
    return std::nullopt;
}

/// Labels above the bars, which then have the whole width.
std::optional<BarPlan> planAbove(const ChartInk &ink, const QList<BarRow> &rows, const QRectF &body,
                                 BarPlan plan)
{
    const qreal size = ink.pixelSize();
    plan.labelWidth = body.width() - plan.figureWidth - size;
    if (plan.labelWidth < size * 5)
        return std::nullopt;
    const auto lines = linesNeeded(ink, rows, plan.labelWidth, 3);
    if (!lines)
        return std::nullopt;
    const qreal label = *lines * ink.lineHeight(Role::Body) + 3;
    const qreal least = label + size * 1.3;
    if (least * static_cast<qreal>(rows.size()) > body.height())
        return std::nullopt;
    plan.isBeside = false;
    plan.labelLines = *lines;
    plan.rowHeight = std::min(body.height() / static_cast<qreal>(rows.size()), label + size * 3.2);
    plan.thickness = std::clamp((plan.rowHeight - label) * 0.6, 6.0, size * 1.8);
    return plan;
}

BarPlan planRows(ChartInk &ink, const QList<BarRow> &rows, const QRectF &body)
{
    QStringList labels;
    QStringList figures;
    for (const BarRow &row : rows) {
        labels.append(row.label);
        figures.append(row.figure);
    }
    BarPlan plan;
    for (const qreal size : ink.sizes()) {
        ink.setPixelSize(size);
        plan.labelWidth = ink.widest(labels, Role::Body);
        plan.figureWidth = ink.widest(figures, Role::Body);
        if (const auto found = planBeside(ink, rows, body, plan))
            return *found;
        if (const auto found = planAbove(ink, rows, body, plan))
            return *found;
    }
    plan.labelWidth = std::floor(body.width() * 0.36);
    plan.rowHeight = body.height() / static_cast<qreal>(std::max<qsizetype>(rows.size(), 1));
    plan.thickness = plan.rowHeight * 0.6;
    return plan;
}

/// Hands the rows to Qt Charts: one bar set for each part of the legend, the first row on top.
void addBars(ChartDrawing &drawing, const ChartGrid &grid, const QList<BarRow> &rows, const QRectF &plot,
             const BarRange &range, qreal thickness)
{
    QChart *chart = drawing.addPlot(plot);
    auto *series = new QHorizontalStackedBarSeries;
    series->setBarWidth(thickness * static_cast<qreal>(rows.size()) / plot.height());
    QList<QBarSet *> sets;
    for (const ChartGrid::Cell &cell : grid.series()) {
        auto *set = new QBarSet(QString());
        set->setBrush(drawing.colorOf(cell.part));
        set->setPen(Qt::NoPen);
        for (qsizetype i = 0; i < rows.size(); ++i)
            set->append(0);
        series->append(set);
        sets.append(set);
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        for (const ChartGrid::Cell &cell : rows.at(i).cells)
            sets.at(cell.series)
                ->replace(rows.size() - 1 - i, static_cast<qreal>(cell.part.value.value_or(0)));
    }
    chart->addSeries(series);
    auto *names = new QBarCategoryAxis;
    for (qsizetype i = 0; i < rows.size(); ++i)
        names->append(QString::number(i));
    auto *values = new QValueAxis;
    values->setRange(range.low, range.high);
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(names), static_cast<QAbstractAxis *>(values)})
        axis->setVisible(false);
    chart->addAxis(names, Qt::AlignLeft);
    chart->addAxis(values, Qt::AlignBottom);
    series->attachAxis(names);
    series->attachAxis(values);
    drawing.finishPlot(chart);
}

/// Marks of one row, from zero outwards to both sides.
void markRow(ChartDrawing &drawing, const ChartGrid &grid, const BarRow &row, const QRectF &plot,
             const BarRange &range, const QRectF &bar)
{
    qreal above = 0;
    qreal below = 0;
    for (const ChartGrid::Cell &cell : row.cells) {
        ChartMark mark = drawing.markOf(grid, cell);
        const auto value = static_cast<qreal>(mark.part.value.value_or(0));
        qreal &sum = value < 0 ? below : above;
        const qreal from = range.place(sum, plot);
        sum += value;
        const QRectF box =
            QRectF(QPointF(from, bar.top()), QPointF(range.place(sum, plot), bar.bottom())).normalized();
        if (box.width() > 0) {
            mark.shape.addRect(box);
            mark.area = mark.shape;
            drawing.hatch(mark);
            if (row.cells.size() > 1) {
                if (sum != value)
                    drawing.ink().line({from, bar.top()}, {from, bar.bottom()},
                                       drawing.ink().colors().background, 1.5);
                drawing.writeInside(mark, box.center(), shortFigureText(drawing.chart(), *mark.part.value));
            }
        }
        drawing.marks().append(mark);
    }
}

void writeRow(ChartInk &ink, const BarRow &row, const BarPlan &plan, const QRectF &box, qreal barEnd,
              bool isAtEnd)
{
    const qreal step = ink.lineHeight(Role::Body);
    const QStringList lines = ink.wrapped(row.label, Role::Body, plan.labelWidth, plan.labelLines);
    if (!plan.isBeside) {
        // Down on the bar, where another row's label takes more lines.
        const qreal bottom = box.top() + step * plan.labelLines;
        ink.write({box.left(), bottom - step * static_cast<qreal>(lines.size())}, lines, Role::Body,
                  ink.colors().text);
        ink.write({box.right(), bottom - step}, row.figure, Role::Body, ink.colors().muted, Qt::AlignRight);
        return;
    }
    const qreal height = step * static_cast<qreal>(lines.size());
    ink.write({box.left(), box.center().y() - height / 2}, lines, Role::Body, ink.colors().text);
    const QPointF figure(isAtEnd ? barEnd + ink.pixelSize() * 0.5 : box.right(), box.center().y() - step / 2);
    ink.write(figure, row.figure, Role::Body, ink.colors().muted, isAtEnd ? Qt::AlignLeft : Qt::AlignRight);
}

void drawRows(ChartDrawing &drawing, const ChartGrid &grid, const QRectF &body)
{
    ChartInk &ink = drawing.ink();
    const QList<BarRow> rows = rowsOf(drawing, grid);
    if (rows.isEmpty() || body.height() < 8 || body.width() < 40)
        return;
    const BarPlan plan = planRows(ink, rows, body);
    const BarRange range = rangeOf(rows);
    const qreal gap = ink.pixelSize();
    const qreal left = plan.isBeside ? body.left() + plan.labelWidth + gap : body.left();
    const qreal right = plan.isBeside ? body.right() - plan.figureWidth - gap : body.right();
    const qreal label = plan.isBeside ? 0 : plan.labelLines * ink.lineHeight(Role::Body) + 3;
    const qreal middle = plan.isBeside ? plan.rowHeight / 2 : label + plan.thickness / 2;
    const QRectF plot(left, body.top() + middle - plan.rowHeight / 2, std::max(right - left, 8.0),
                      plan.rowHeight * static_cast<qreal>(rows.size()));
    addBars(drawing, grid, rows, plot, range, plan.thickness);

    const bool isFlat = grid.categories().isEmpty();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const BarRow &row = rows.at(i);
        const QRectF box(body.left(), body.top() + plan.rowHeight * static_cast<qreal>(i), body.width(),
                         plan.rowHeight);
        const QRectF bar(plot.left(), box.top() + middle - plan.thickness / 2, plot.width(), plan.thickness);
        const qsizetype first = drawing.marks().size();
        markRow(drawing, grid, row, plot, range, bar);
        if (isFlat && first < drawing.marks().size()) {
            // The whole row: the bar within it must not count twice.
            drawing.marks()[first].area.clear();
            drawing.marks()[first].area.addRect(box);
        }
        writeRow(ink, row, plan, box, range.place(row.above, plot), range.low >= 0);
    }
    const qreal zero = range.place(0, plot);
    const qreal bottom = body.top() + plan.rowHeight * static_cast<qreal>(rows.size());
    if (plan.isBeside || range.low < 0)
        ink.line({zero, body.top()}, {zero, bottom}, ink.colors().line, 1);
}

} // namespace

void drawBars(ChartDrawing &drawing, const QRectF &body)
{
    const Chart &chart = drawing.chart();
    if (chart.categories.isEmpty()) {
        const auto mostRows = static_cast<qsizetype>(body.height() / (ChartInk::smallestSize * 1.9));
        drawRows(drawing,
                 ChartGrid(chart, {.series = std::clamp<qsizetype>(mostRows - 2, 2, ChartPalette::size)}),
                 body);
        return;
    }
    const ChartGrid all(chart, {});
    QRectF rest = body;
    QList<QRectF> boxes;
    if (all.series().size() > 1) {
        ChartLegend legend(drawing.ink(), drawing.legendRows(all));
        boxes = drawing.writeLegendOnTop(legend, body);
        for (const QRectF &box : std::as_const(boxes))
            rest.setTop(std::max(rest.top(), box.bottom() + drawing.ink().pixelSize() * 0.7));
    }
    const auto mostRows = static_cast<qsizetype>(rest.height() / (ChartInk::smallestSize * 1.9));
    drawRows(drawing, ChartGrid(chart, {.categories = std::clamp<qsizetype>(mostRows - 1, 2, 15)}), rest);
    drawing.addLegendMarks(all, boxes);
}

void drawShareBar(ChartDrawing &drawing, const QRectF &body)
{
    Chart flat = drawing.chart();
    flat.categories.clear();
    const ChartGrid grid(flat, {});
    BarRow row;
    for (ChartGrid::Cell cell : grid.series()) {
        if (cell.part.value.value_or(0) < 0)
            cell.part.value = 0;
        addCell(row, cell);
    }
    ChartInk &ink = drawing.ink();
    const qreal thickness = std::clamp(body.height() * 0.22, 16.0, ink.pixelSize() * 4.5);
    const qreal gap = ink.pixelSize() * 1.2;
    const QSizeF room(body.width(), std::max(body.height() - thickness - gap, 1.0));
    QList<LegendRow> lines = drawing.legendRows(grid);
    if (lines.size() > 1 && grid.hasShares())
        lines.append(drawing.totalRow(grid));
    ChartLegend legend(ink, lines);
    const auto isLaid = [&] {
        using Detail = ChartLegend::Detail;
        for (const qreal size : ink.sizes()) {
            ink.setPixelSize(size);
            for (const Detail detail : {Detail::Columns, Detail::TwoLines, Detail::Brief}) {
                if (legend.layRows(detail, room, 3).isComplete)
                    return true;
            }
        }
        return false;
    };
    if (!isLaid())
        legend.layRows(ChartLegend::Detail::Brief, room, 1);

    const QRectF bar(body.topLeft(), QSizeF(body.width(), thickness));
    const BarRange range = rangeOf({row});
    if (row.above > 0)
        addBars(drawing, grid, {row}, bar, range, thickness);
    const qsizetype first = drawing.marks().size();
    for (const ChartGrid::Cell &cell : std::as_const(row.cells))
        drawing.marks().append(drawing.markOf(grid, cell));
    qreal sum = 0;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        ChartMark &mark = drawing.marks()[first + i];
        const qreal from = range.place(sum, bar);
        sum += static_cast<qreal>(row.cells.at(i).part.value.value_or(0));
        const QRectF box(QPointF(from, bar.top()), QPointF(range.place(sum, bar), bar.bottom()));
        if (box.width() <= 0)
            continue;
        mark.shape.addRect(box);
        mark.area = mark.shape;
        drawing.hatch(mark);
        if (from > bar.left())
            ink.line({from, bar.top()}, {from, bar.bottom()}, ink.colors().background, 2);
        drawing.writeInside(mark, box.center(), mark.share);
    }
    const QList<QRectF> boxes = legend.write({body.left(), bar.bottom() + gap});
    for (qsizetype i = 0; i < row.cells.size(); ++i)
        drawing.marks()[first + i].area.addRect(boxes.at(i));
}

} // namespace klankbord
