// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/chartdrawing.h"

#include <QChart>
#include <QCoreApplication>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

QString ChartMark::name() const
{
    return part.categoryLabel.isEmpty() ? part.label : QString(part.categoryLabel + u", "_s + part.label);
}

QString ChartMark::text() const
{
    const QString start = name() + u": "_s + figure;
    return share.isEmpty() ? start : QString(start + u" ("_s + share + u')');
}

ChartDrawing::ChartDrawing(QGraphicsScene &scene, const Chart &chart, ChartTheme theme, ChartInk &ink)
    : m_scene(scene), m_chart(chart), m_theme(theme), m_ink(ink)
{
    // From all that may be shown, so that a smaller drawing that shows fewer keeps the colours.
    const ChartGrid grid(chart, {});
    for (const ChartGrid::Cell &cell : grid.series()) {
        if (cell.part.isUnspecified || cell.part.isOther())
            continue;
        m_keys.append(cell.part.key.isValid() ? cell.part.key : QVariant(cell.part.label));
    }
    m_colors = chart.palette.colors(m_keys, theme);
}

QColor ChartDrawing::colorOf(const ChartPart &part) const
{
    if (part.isUnspecified)
        return m_ink.colors().unspecified;
    if (part.isOther())
        return m_ink.colors().other;
    const QVariant key = part.key.isValid() ? part.key : QVariant(part.label);
    return m_colors.value(m_keys.indexOf(key), m_ink.colors().other);
}

ChartMark ChartDrawing::markOf(const ChartGrid &grid, const ChartGrid::Cell &cell) const
{
    return {.part = cell.part,
            .figure = figureText(m_chart, cell.part),
            .share = grid.hasShares() && cell.part.value
                         ? shareText(m_chart, cell.share, grid.shareQualifier())
                         : QString(),
            .color = colorOf(cell.part)};
}

QList<LegendRow> ChartDrawing::legendRows(const ChartGrid &grid) const
{
    QList<LegendRow> rows;
    for (const ChartGrid::Cell &cell : grid.series()) {
        const ChartMark mark = markOf(grid, cell);
        rows.append({.label = mark.part.label,
                     .figure = mark.figure,
                     .share = mark.share,
                     .color = mark.color,
                     .isUnspecified = mark.part.isUnspecified});
    }
    return rows;
}

LegendRow ChartDrawing::totalRow(const ChartGrid &grid) const
{
    return {.label = m_chart.wording.text("Chart", QT_TRANSLATE_NOOP("Chart", "Total")),
            .figure = figureText(m_chart, grid.total(), grid.totalQualifier()),
            .isTotal = true};
}

QList<QRectF> ChartDrawing::writeLegendOnTop(ChartLegend &legend, const QRectF &body)
{
    for (const qreal size : m_ink.sizes()) {
        m_ink.setPixelSize(size);
        if (legend.layFlow({body.width(), body.height() * 0.38}).isComplete)
            return legend.write(body.topLeft());
    }
    legend.layFlow({body.width(), body.height() * 0.66});
    return legend.write(body.topLeft());
}

QChart *ChartDrawing::addPlot(const QRectF &plot)
{
    auto *chart = new QChart;
    m_scene.addItem(chart);
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setTheme(QChart::ChartThemeLight); // before the colours, which it would reset
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->setDropShadowEnabled(false);
    chart->legend()->hide();
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setLocale(m_chart.wording.locale());
    chart->setLocalizeNumbers(true);
    chart->setGeometry(QRectF(0, 0, plot.right() + plot.left(), plot.bottom() + plot.top()));
    chart->setPlotArea(plot);
    return chart;
}

void ChartDrawing::finishPlot(QChart *chart)
{
    chart->layout()->invalidate();
    chart->layout()->activate();
}

QRectF ChartDrawing::placeInside(const ChartMark &mark, QPointF middle, const QString &text) const
{
    const QSizeF size(m_ink.width(text, ChartInk::Role::Strong), m_ink.lineHeight(ChartInk::Role::Strong));
    QRectF place(QPointF(), size);
    place.moveCenter(middle);
    const qreal air = m_ink.pixelSize() * 0.35;
    const bool isFitting =
        !text.isEmpty() && mark.shape.contains(place.adjusted(-air, -air * 0.2, air, air * 0.2));
    return isFitting ? place : QRectF();
}

void ChartDrawing::writeInside(const ChartMark &mark, QPointF middle, const QString &text)
{
    const QRectF place = placeInside(mark, middle, text);
    if (place.isEmpty())
        return;
    const qreal air = m_ink.pixelSize() * 0.35;
    QColor ink = readableOn(mark.color);
    if (mark.part.isUnspecified) {
        QPainterPath plate;
        plate.addRoundedRect(place.adjusted(-air, 0, air, 0), place.height() / 2, place.height() / 2);
        m_ink.fill(plate, m_ink.colors().background);
        ink = m_ink.colors().text;
    }
    m_ink.write({place.center().x(), place.top()}, text, ChartInk::Role::Strong, ink, Qt::AlignHCenter);
}

void ChartDrawing::hatch(const ChartMark &mark)
{
    if (mark.part.isUnspecified && !mark.shape.isEmpty())
        m_ink.hatch(mark.shape, m_ink.pixelSize() * 0.55);
}

void ChartDrawing::addLegendMarks(const ChartGrid &grid, const QList<QRectF> &boxes)
{
    for (qsizetype i = 0; i < boxes.size() && i < grid.series().size(); ++i) {
        if (boxes.at(i).isEmpty())
            continue;
        ChartMark mark = markOf(grid, grid.series().at(i));
        mark.area.addRect(boxes.at(i));
        m_marks.append(mark);
    }
}

} // namespace klankbord
