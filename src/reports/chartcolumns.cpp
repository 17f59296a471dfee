// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/chartdrawing.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QPen>
#include <QStackedBarSeries>
#include <QValueAxis>
#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

using Role = ChartInk::Role;

/// The values that the axis names: step after step from low to high, as counted in steps.
struct Scale {
    qint64 step = 1;
    qint64 low = 0;
    qint64 high = 1;

    qreal lowest() const { return static_cast<qreal>(low) * static_cast<qreal>(step); }
    qreal highest() const { return static_cast<qreal>(high) * static_cast<qreal>(step); }
    qreal place(qreal value, const QRectF &plot) const
    {
        return plot.bottom() - (value - lowest()) / (highest() - lowest()) * plot.height();
    }
    QString label(const Chart &chart, qint64 steps) const
    {
        constexpr qreal most = 9e18;
        const qreal value = std::clamp(static_cast<qreal>(steps) * static_cast<qreal>(step), -most, most);
        return shortFigureText(chart, static_cast<qint64>(value));
    }
};

/// What a column holds above and under zero.
struct ColumnSum {
    qreal above = 0;
    qreal below = 0;
    std::optional<ChartPart> total;
};

/// Steps of 1, 2 or 5 and zeros, so few that their labels stand clear of each other.
Scale scaleOf(const QList<ColumnSum> &sums, qreal mostSteps)
{
    qreal low = 0;
    qreal high = 0;
    for (const ColumnSum &sum : sums) {
        low = std::min(low, sum.below);
        high = std::max(high, sum.above);
    }
    if (low == high)
        high = 1;
    const qreal wanted = (high - low) / std::max(mostSteps, 1.0);
    Scale scale;
    for (int i = 0; static_cast<qreal>(scale.step) < wanted && i < 54; ++i)
        scale.step = i % 3 == 1 ? scale.step / 2 * 5 : scale.step * 2;
    scale.low = static_cast<qint64>(std::floor(low / static_cast<qreal>(scale.step)));
    scale.high = static_cast<qint64>(std::ceil(high / static_cast<qreal>(scale.step)));
    return scale;
}

QList<ColumnSum> sumsOf(const ChartGrid &grid)
{
    QList<ColumnSum> sums(std::max<qsizetype>(grid.categories().size(), 1));
    for (const ChartGrid::Cell &cell : grid.cells()) {
        ColumnSum &sum = sums[cell.category];
        const auto value = static_cast<qreal>(cell.part.value.value_or(0));
        (value < 0 ? sum.below : sum.above) += value;
        if (sum.total)
            addFigure(*sum.total, cell.part);
        else
            sum.total = cell.part;
    }
    return sums;
}

/// Hands the columns to Qt Charts, with a hairline at each step of the scale.
void addColumns(ChartDrawing &drawing, const ChartGrid &grid, const QRectF &plot, const Scale &scale,
                qreal barShare)
{
    QChart *chart = drawing.addPlot(plot);
    auto *series = new QStackedBarSeries;
    series->setBarWidth(barShare);
    const qsizetype count = std::max<qsizetype>(grid.categories().size(), 1);
    QList<QBarSet *> sets;
    for (const ChartGrid::Cell &cell : grid.series()) {
        auto *set = new QBarSet(QString());
        set->setBrush(drawing.colorOf(cell.part));
        set->setPen(Qt::NoPen);
        set->append(QList<qreal>(count, 0));
        series->append(set);
        sets.append(set);
    }
    for (const ChartGrid::Cell &cell : grid.cells())
        sets.at(cell.series)->replace(cell.category, static_cast<qreal>(cell.part.value.value_or(0)));
    chart->addSeries(series);

    auto *names = new QBarCategoryAxis;
    for (qsizetype i = 0; i < count; ++i)
        names->append(QString::number(i));
    names->setVisible(false);
    auto *values = new QValueAxis;
    values->setRange(scale.lowest(), scale.highest());
    values->setTickCount(static_cast<int>(scale.high - scale.low) + 1);
    values->setLabelsVisible(false);
    values->setLineVisible(false);
    values->setGridLinePen(QPen(drawing.ink().colors().line, 1));
    chart->addAxis(names, Qt::AlignBottom);
    chart->addAxis(values, Qt::AlignLeft);
    series->attachAxis(names);
    series->attachAxis(values);
    drawing.finishPlot(chart);
}

void markColumns(ChartDrawing &drawing, const ChartGrid &grid, const QRectF &plot, const Scale &scale,
                 qreal barShare)
{
    const qreal slot = plot.width() / static_cast<qreal>(std::max<qsizetype>(grid.categories().size(), 1));
    QList<ColumnSum> reached(std::max<qsizetype>(grid.categories().size(), 1));
    QList<int> partCounts(reached.size());
    for (const ChartGrid::Cell &cell : grid.cells())
        ++partCounts[cell.category];
    for (const ChartGrid::Cell &cell : grid.cells()) {
        ChartMark mark = drawing.markOf(grid, cell);
        const auto value = static_cast<qreal>(mark.part.value.value_or(0));
        ColumnSum &column = reached[cell.category];
        qreal &sum = value < 0 ? column.below : column.above;
        const qreal from = scale.place(sum, plot);
        sum += value;
        const qreal left = plot.left() + slot * (static_cast<qreal>(cell.category) + (1 - barShare) / 2);
        const QRectF box =
            QRectF(QPointF(left, scale.place(sum, plot)), QPointF(left + slot * barShare, from)).normalized();
        if (box.height() > 0) {
            mark.shape.addRect(box);
            mark.area = mark.shape;
            drawing.hatch(mark);
            if (partCounts.at(cell.category) > 1) {
                if (sum != value)
                    drawing.ink().line({box.left(), from}, {box.right(), from},
                                       drawing.ink().colors().background, 1.5);
                drawing.writeInside(mark, box.center(), shortFigureText(drawing.chart(), *mark.part.value));
            }
        }
        drawing.marks().append(mark);
    }
}

/// The words under the columns: each one's own, thinned out where they would touch, and their groups.
struct ColumnNames {
    QList<QStringList> lines; ///< none for a column that goes without
    qsizetype mostLines = 0;
    bool hasGroups = false;
};

QString nameOf(const ChartCategory &category)
{
    return category.shortLabel.isEmpty() ? category.label : category.shortLabel;
}

qreal widestWord(const ChartInk &ink, const QStringList &names)
{
    qreal most = 0;
    for (const QString &name : names)
        most = std::max(most, ink.widest(name.split(u' '), Role::Body));
    return most;
}

ColumnNames namesOf(const ChartInk &ink, const QList<ChartCategory> &categories, qreal slot)
{
    ColumnNames result;
    QStringList names;
    for (const ChartCategory &category : categories) {
        names.append(nameOf(category));
        result.hasGroups = result.hasGroups || !category.group.isEmpty();
    }
    const qreal air = ink.pixelSize() * 0.5;
    const bool isWrapping =
        widestWord(ink, names) <= slot - air || (!result.hasGroups && slot > ink.pixelSize() * 3.5);
    qsizetype every = 1;
    if (!isWrapping) {
        const qreal widest = ink.widest(names, Role::Body);
        every =
            std::max<qsizetype>(static_cast<qsizetype>(std::ceil((widest + air) / std::max(slot, 0.1))), 1);
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        const qreal width = isWrapping ? slot - air : slot * static_cast<qreal>(every) - air;
        const QStringList lines =
            i % every == 0 ? ink.wrapped(names.at(i), Role::Body, width, isWrapping ? 3 : 1) : QStringList();
        result.lines.append(lines);
        result.mostLines = std::max(result.mostLines, lines.size());
    }
    return result;
}

void writeGroups(ChartInk &ink, const QList<ChartCategory> &categories, const QRectF &plot, qreal top)
{
    const qreal slot = plot.width() / static_cast<qreal>(categories.size());
    for (qsizetype first = 0; first < categories.size();) {
        qsizetype end = first + 1;
        while (end < categories.size() && categories.at(end).group == categories.at(first).group)
            ++end;
        const QString &group = categories.at(first).group;
        const qreal left = plot.left() + slot * static_cast<qreal>(first);
        const qreal right = plot.left() + slot * static_cast<qreal>(end);
        const qreal width = ink.width(group, Role::Small);
        if (!group.isEmpty() && width + 4 <= right - left) {
            ink.line({left + 3, top}, {right - 3, top}, ink.colors().line, 1);
            ink.write({(left + right) / 2, top + 2}, group, Role::Small, ink.colors().muted,
                      Qt::AlignHCenter);
        }
        first = end;
    }
}

void writeNames(ChartInk &ink, const QList<ChartCategory> &categories, const ColumnNames &names,
                const QRectF &plot)
{
    const qreal slot = plot.width() / static_cast<qreal>(std::max<qsizetype>(categories.size(), 1));
    const qreal top = plot.bottom() + 4;
    for (qsizetype i = 0; i < names.lines.size(); ++i) {
        const QPointF at(plot.left() + slot * (static_cast<qreal>(i) + 0.5), top);
        if (at.x() + ink.widest(names.lines.at(i), Role::Body) / 2 > plot.right() + ink.pixelSize())
            continue;
        ink.write(at, names.lines.at(i), Role::Body, ink.colors().text, Qt::AlignHCenter);
    }
    if (names.hasGroups)
        writeGroups(ink, categories, plot,
                    top + static_cast<qreal>(names.mostLines) * ink.lineHeight(Role::Body) + 3);
}

void writeScale(ChartDrawing &drawing, const QRectF &plot, const Scale &scale)
{
    ChartInk &ink = drawing.ink();
    for (qint64 i = scale.low; i <= scale.high; ++i) {
        const qreal y = scale.place(static_cast<qreal>(i) * static_cast<qreal>(scale.step), plot);
        ink.write({plot.left() - 6, y - ink.lineHeight(Role::Small) / 2}, scale.label(drawing.chart(), i),
                  Role::Small, ink.colors().muted, Qt::AlignRight);
    }
    const qreal zero = scale.place(0, plot);
    ink.line({plot.left(), zero}, {plot.right(), zero}, ink.colors().muted, 1);
}

/// The whole of each column on top of it, if every one of them has room.
void writeTotals(ChartDrawing &drawing, const QList<ColumnSum> &sums, const QRectF &plot, const Scale &scale)
{
    ChartInk &ink = drawing.ink();
    const qreal slot = plot.width() / static_cast<qreal>(sums.size());
    QStringList figures;
    for (const ColumnSum &sum : sums) {
        if (sum.below < 0)
            return;
        const bool isNothing = !sum.total || !sum.total->value;
        figures.append(isNothing ? QString()
                                 : QString(qualifierSign(sum.total->qualifier) +
                                           shortFigureText(drawing.chart(), *sum.total->value)));
    }
    if (ink.widest(figures, Role::Strong) > slot - 2)
        return;
    for (qsizetype i = 0; i < figures.size(); ++i) {
        const QPointF at(plot.left() + slot * (static_cast<qreal>(i) + 0.5),
                         scale.place(sums.at(i).above, plot) - ink.lineHeight(Role::Strong) - 1);
        ink.write(at, figures.at(i), Role::Strong, ink.colors().text, Qt::AlignHCenter);
    }
}

void drawPlot(ChartDrawing &drawing, const ChartGrid &grid, const QRectF &body)
{
    ChartInk &ink = drawing.ink();
    const QList<ColumnSum> sums = sumsOf(grid);
    const QList<ChartCategory> &categories = grid.categories();
    const qreal headroom = ink.lineHeight(Role::Strong) + 2;
    const qreal roughHeight = body.height() - headroom - 2 * ink.lineHeight(Role::Body);
    const Scale scale = scaleOf(sums, roughHeight / (ink.lineHeight(Role::Small) * 2.4));
    qreal scaleWidth = 0;
    for (qint64 i = scale.low; i <= scale.high; ++i)
        scaleWidth = std::max(scaleWidth, ink.width(scale.label(drawing.chart(), i), Role::Small));

    QRectF plot = body.adjusted(scaleWidth + 6, headroom, 0, 0);
    const auto count = static_cast<qreal>(std::max<qsizetype>(categories.size(), 1));
    const ColumnNames names = namesOf(ink, categories, plot.width() / count);
    const qreal footHeight = 6 + static_cast<qreal>(names.mostLines) * ink.lineHeight(Role::Body) +
                             (names.hasGroups ? ink.lineHeight(Role::Small) + 5 : 0);
    plot.setBottom(body.bottom() - footHeight);
    plot = QRectF(plot.toRect()); // Qt Charts leaves out a grid line that rounding puts outside
    if (plot.height() < 10 || plot.width() < 10)
        return;
    const qreal barShare = std::min(0.66, ink.pixelSize() * 5.5 * count / plot.width());
    addColumns(drawing, grid, plot, scale, barShare);
    markColumns(drawing, grid, plot, scale, barShare);
    writeScale(drawing, plot, scale);
    writeNames(ink, categories, names, plot);
    writeTotals(drawing, sums, plot, scale);
}

} // namespace

void drawColumns(ChartDrawing &drawing, const QRectF &body)
{
    const ChartGrid grid(drawing.chart(), {});
    if (grid.series().size() < 2) {
        drawPlot(drawing, grid, body);
        return;
    }
    ChartInk &ink = drawing.ink();
    ChartLegend legend(ink, drawing.legendRows(grid));
    const qreal gap = ink.pixelSize() * 2;
    QRectF rest = body;
    const ChartLegend::Fit side =
        legend.layRows(ChartLegend::Detail::Columns, {body.width() * 0.36, body.height()}, 2);
    QList<QRectF> boxes;
    if (body.width() >= 600 && side.isComplete) {
        rest.setRight(body.right() - side.size.width() - gap);
        boxes = legend.write({rest.right() + gap, body.top() + ink.lineHeight(Role::Strong)});
    } else {
        boxes = drawing.writeLegendOnTop(legend, body);
        for (const QRectF &box : std::as_const(boxes))
            rest.setTop(std::max(rest.top(), box.bottom() + ink.pixelSize() * 0.6));
    }
    drawPlot(drawing, grid, rest);
    drawing.addLegendMarks(grid, boxes);
}

} // namespace klankbord
