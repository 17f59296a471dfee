// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/chartdrawing.h"

#include <QChart>
#include <QCoreApplication>
#include <QPen>
#include <QPieSeries>
#include <QtMath>
#include <algorithm>
#include <cmath>

namespace klankbord
{

namespace
{

using Detail = ChartLegend::Detail;
using Role = ChartInk::Role;

constexpr qreal holeSize = 0.6;
constexpr qreal legendGap = 24;

/// Where ring and legend go.
struct DonutPlan {
    QRectF ring;
    QPointF legend;
};

/// A piece of a ring; angles in degrees, clockwise from the top. @p inset is cut off inside and outside.
QPainterPath ringPiece(const QRectF &whole, qreal start, qreal span, qreal inset = 0)
{
    const QRectF ring = whole.adjusted(inset, inset, -inset, -inset);
    QRectF hole(QPointF(), whole.size() * holeSize + QSizeF(2 * inset, 2 * inset));
    hole.moveCenter(ring.center());
    QPainterPath path;
    if (span >= 359.999) {
        path.addEllipse(ring);
        path.addEllipse(hole);
        return path;
    }
    path.arcMoveTo(ring, 90 - start);
    path.arcTo(ring, 90 - start, -span);
    path.arcTo(hole, 90 - start - span, span);
    path.closeSubpath();
    return path;
}

DonutPlan beside(const QRectF &body, qreal diameter, QSizeF legend)
{
    const QPointF middle(body.left() + diameter / 2, body.center().y());
    QRectF ring(0, 0, diameter, diameter);
    ring.moveCenter(middle);
    return {
        .ring = ring,
        .legend = {ring.right() + legendGap, std::max(body.top(), body.center().y() - legend.height() / 2)}};
}

DonutPlan above(const QRectF &body, qreal diameter, QSizeF legend)
{
    const qreal spare = std::max(body.height() - diameter - legendGap * 0.75 - legend.height(), 0.0);
    const QRectF ring(body.center().x() - diameter / 2, body.top() + spare / 3, diameter, diameter);
    return {.ring = ring,
            .legend = {std::max(body.left(), body.center().x() - legend.width() / 2),
                       ring.bottom() + legendGap * 0.75}};
}

/// Tries one size of ring with the legend beside it or under it.
std::optional<DonutPlan> attempt(ChartLegend &legend, const QRectF &body, Qt::Orientation direction,
                                 Detail detail, int mostLines, qreal factor)
{
    const bool isBeside = direction == Qt::Horizontal;
    const qreal most = isBeside ? std::min({body.height(), body.width() * 0.44, 420.0})
                                : std::min({body.height() * 0.58, body.width(), 420.0});
    const qreal diameter = std::floor(most * factor);
    const QSizeF room = isBeside ? QSizeF(body.width() - diameter - legendGap, body.height())
                                 : QSizeF(body.width(), body.height() - diameter - legendGap * 0.75);
    if (diameter < 72 || room.isEmpty())
        return std::nullopt;
    const ChartLegend::Fit fit = legend.layRows(detail, room, mostLines);
    if (!fit.isComplete || fit.size.height() > room.height())
        return std::nullopt;
    return isBeside ? beside(body, diameter, fit.size) : above(body, diameter, fit.size);
}

/// Ways to write the legend, the best first, with how small the ring may get and how often a label may break
/// for it.
struct LegendWay {
    Detail detail;
    int mostLines;
    QList<qreal> factors;
};

QList<LegendWay> legendWays()
{
    return {{Detail::Columns, 1, {1.0, 0.88}},  {Detail::Columns, 2, {1.0, 0.88, 0.76}},
            {Detail::TwoLines, 1, {1.0, 0.88}}, {Detail::TwoLines, 2, {1.0, 0.88, 0.76, 0.64}},
            {Detail::Columns, 3, {0.76, 0.64}}, {Detail::Brief, 2, {1.0, 0.88, 0.76, 0.64}}};
}

/// The first arrangement that leaves nothing out: rather a smaller ring than fewer words, and rather fewer
/// words than a smaller font.
std::optional<DonutPlan> plan(ChartInk &ink, ChartLegend &legend, const QRectF &body)
{
    const bool isUpright = body.height() > body.width() * 0.95;
    const Qt::Orientation first = isUpright ? Qt::Vertical : Qt::Horizontal;
    const Qt::Orientation second = isUpright ? Qt::Horizontal : Qt::Vertical;
    for (const qreal size : ink.sizes()) {
        ink.setPixelSize(size);
        for (const Qt::Orientation direction : {first, second}) {
            for (const LegendWay &way : legendWays()) {
                for (const qreal factor : way.factors) {
                    if (const auto found =
                            attempt(legend, body, direction, way.detail, way.mostLines, factor))
                        return found;
                }
            }
        }
    }
    return std::nullopt;
}

/// Where nothing fits, labels are cut off: the table and the tip have them in full.
DonutPlan lastResort(ChartLegend &legend, const QRectF &body)
{
    const qreal diameter = std::max(std::min(body.height(), body.width() * 0.36), 1.0);
    const QSizeF room(std::max(body.width() - diameter - legendGap / 2, 1.0), body.height());
    const ChartLegend::Fit fit = legend.layRows(Detail::Brief, room, 1);
    DonutPlan last = beside(body, diameter, fit.size);
    last.legend.rx() -= legendGap / 2;
    return last;
}

/// What a slice leaves to be hatched between the gaps.
QPainterPath withoutGap(const QRectF &ring, const QPieSlice &slice)
{
    const qreal inset = slice.pen().style() == Qt::NoPen ? 0.5 : 1.5;
    const qreal angle =
        slice.angleSpan() >= 359.999 ? 0 : qRadiansToDegrees(inset / (ring.width() / 2 * 0.8));
    return slice.angleSpan() <= 3 * angle
               ? QPainterPath()
               : ringPiece(ring, slice.startAngle() + angle, slice.angleSpan() - 2 * angle, inset);
}

/// Where the share is written: halfway between hole and rim, in the middle of the slice.
QPointF middleOf(const QRectF &ring, qreal start, qreal span)
{
    const qreal angle = qDegreesToRadians(start + span / 2);
    const qreal radius = ring.width() / 2 * (1 + holeSize) / 2;
    return ring.center() + QPointF(std::sin(angle), -std::cos(angle)) * radius;
}

/// Hands the parts to Qt Charts and keeps a slice, or nothing, for each.
QList<QPieSlice *> fillSeries(ChartDrawing &drawing, const ChartGrid &grid, QPieSeries &series)
{
    const auto shownCount =
        std::count_if(grid.series().begin(), grid.series().end(),
                      [](const ChartGrid::Cell &cell) { return cell.part.value.value_or(0) > 0; });
    const QPen gap = shownCount > 1 ? QPen(drawing.ink().colors().background, 2) : QPen(Qt::NoPen);
    QList<QPieSlice *> slices;
    for (const ChartGrid::Cell &cell : grid.series()) {
        const qint64 value = std::max<qint64>(cell.part.value.value_or(0), 0);
        QPieSlice *slice = value > 0 ? series.append(QString(), static_cast<qreal>(value)) : nullptr;
        if (slice) {
            slice->setBrush(drawing.colorOf(cell.part));
            slice->setPen(gap);
        }
        slices.append(slice);
    }
    return slices;
}

void drawSlices(ChartDrawing &drawing, const ChartGrid &grid, const QRectF &ring)
{
    QChart *chart = drawing.addPlot(ring);
    auto *series = new QPieSeries;
    series->setPieSize(1);
    series->setHoleSize(holeSize);
    const QList<QPieSlice *> slices = fillSeries(drawing, grid, *series);
    chart->addSeries(series);
    drawing.finishPlot(chart);
    for (qsizetype i = 0; i < slices.size(); ++i) {
        ChartMark mark = drawing.markOf(grid, grid.series().at(i));
        if (const QPieSlice *slice = slices.at(i)) {
            mark.shape = ringPiece(ring, slice->startAngle(), slice->angleSpan());
            mark.area = mark.shape;
            if (mark.part.isUnspecified)
                drawing.ink().hatch(withoutGap(ring, *slice), drawing.ink().pixelSize() * 0.55);
        }
        drawing.marks().append(mark);
    }
}

/// The shares on the slices, if they fit on all but the thin ones: on some only, they would raise questions.
void writeShares(ChartDrawing &drawing, const ChartGrid &grid, const QRectF &ring)
{
    constexpr int thin = 500;
    int before = 0;
    QList<QPointF> middles;
    for (qsizetype i = 0; i < grid.series().size(); ++i) {
        const ChartMark &mark = drawing.marks().at(i);
        const int share = grid.series().at(i).share.basisPoints;
        middles.append(middleOf(ring, before * 0.036, share * 0.036)); // 100.00 % is 360 degrees
        before += share;
        if (share >= thin && drawing.placeInside(mark, middles.last(), mark.share).isEmpty())
            return;
    }
    for (qsizetype i = 0; i < middles.size(); ++i)
        drawing.writeInside(drawing.marks().at(i), middles.at(i), drawing.marks().at(i).share);
}

/// The whole, in the hole, if there is room for it.
void writeTotal(ChartDrawing &drawing, const ChartGrid &grid, const QRectF &ring)
{
    if (grid.total() <= 0)
        return;
    ChartInk &ink = drawing.ink();
    const Chart &chart = drawing.chart();
    const QString word = chart.wording.text("Chart", QT_TRANSLATE_NOOP("Chart", "Total"));
    const QString sign = qualifierSign(grid.totalQualifier());
    const qreal step = ink.lineHeight(Role::Strong) + ink.lineHeight(Role::Small);
    // The chord of the hole at the height of the text's corners.
    const qreal radius = ring.width() / 2 * holeSize - 4;
    const qreal chord = radius > step / 2 ? 2 * std::sqrt(radius * radius - step * step / 4) : 0;
    for (const QString &figure : {figureText(chart, grid.total(), grid.totalQualifier()),
                                  QString(sign + shortFigureText(chart, grid.total()))}) {
        if (ink.width(figure, Role::Strong) > chord || ink.width(word, Role::Small) > chord)
            continue;
        const QPointF top(ring.center().x(), ring.center().y() - step / 2);
        ink.write(top, word, Role::Small, ink.colors().muted, Qt::AlignHCenter);
        ink.write(top + QPointF(0, ink.lineHeight(Role::Small)), figure, Role::Strong, ink.colors().text,
                  Qt::AlignHCenter);
        return;
    }
}

} // namespace

void drawDonut(ChartDrawing &drawing, const QRectF &body)
{
    Chart flat = drawing.chart();
    flat.categories.clear();
    ChartInk &ink = drawing.ink();
    const auto mostRows = static_cast<qsizetype>(body.height() / (ChartInk::smallestSize * 1.4));
    const ChartGrid grid(flat, {.series = std::clamp<qsizetype>(mostRows - 2, 2, ChartPalette::size)});
    ChartLegend legend(ink, drawing.legendRows(grid));
    const std::optional<DonutPlan> fitting = plan(ink, legend, body);
    const DonutPlan place = fitting ? *fitting : lastResort(legend, body);
    drawSlices(drawing, grid, place.ring);
    writeShares(drawing, grid, place.ring);
    writeTotal(drawing, grid, place.ring);
    const QList<QRectF> rows = legend.write(place.legend);
    for (qsizetype i = 0; i < rows.size(); ++i)
        drawing.marks()[i].area.addRect(rows.at(i));
}

} // namespace klankbord
