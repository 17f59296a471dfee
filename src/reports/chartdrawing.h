// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/chartgrid.h"
#include "reports/chartink.h"
#include "reports/chartlegend.h"

#include <QPainterPath>

class QChart;
class QGraphicsScene;

namespace klankbord
{

/// One part as it is drawn: its figures in words, and where it is in the scene.
struct ChartMark {
    ChartPart part{};
    QString figure{};
    QString share{}; ///< empty where shares say nothing
    QColor color{};
    QPainterPath shape{}; ///< what is drawn of it; empty for what has no size, and for a line of a legend
    QPainterPath area{};  ///< where it is hit: its shape, and its label and line in the legend

    /// "October 2014, Greenery" or "ESF Flanders".
    QString name() const;
    /// Name, figure and share in one line.
    QString text() const;
};

/// What the drawing of one chart passes around: the figures, the ink, and the marks made so far.
class ChartDrawing final
{
public:
    ChartDrawing(QGraphicsScene &scene, const Chart &chart, ChartTheme theme, ChartInk &ink);

    const Chart &chart() const { return m_chart; }
    ChartTheme theme() const { return m_theme; }
    ChartInk &ink() { return m_ink; }
    QList<ChartMark> &marks() { return m_marks; }

    QColor colorOf(const ChartPart &part) const;
    /// A mark with its words and colour, and no place yet.
    ChartMark markOf(const ChartGrid &grid, const ChartGrid::Cell &cell) const;
    QList<LegendRow> legendRows(const ChartGrid &grid) const;

    /// The sum of it all as the last line of a legend.
    LegendRow totalRow(const ChartGrid &grid) const;
    /// Writes the names after each other at the top of @p body, in a smaller font rather than in more than
    /// half of it.
    QList<QRectF> writeLegendOnTop(ChartLegend &legend, const QRectF &body);

    /// A bare Qt chart in the scene whose plot covers exactly @p plot; the scene owns it.
    QChart *addPlot(const QRectF &plot);
    /// Lets a Qt chart that is filled take its final shape, which would otherwise wait for the event loop.
    void finishPlot(QChart *chart);

    /// Where @p text stands around @p middle; empty when it does not fit into @p mark's shape.
    QRectF placeInside(const ChartMark &mark, QPointF middle, const QString &text) const;
    /// Writes @p text around @p middle if it fits into @p mark's shape, in a colour that reads on it.
    void writeInside(const ChartMark &mark, QPointF middle, const QString &text);
    /// Hatches what is not specified.
    void hatch(const ChartMark &mark);
    /// Adds a mark for each series that has a line in the legend and no mark of its own.
    void addLegendMarks(const ChartGrid &grid, const QList<QRectF> &boxes);

private:
    QGraphicsScene &m_scene;
    const Chart &m_chart;
    ChartTheme m_theme;
    ChartInk &m_ink;
    QList<QVariant> m_keys;
    QList<QColor> m_colors;
    QList<ChartMark> m_marks;
};

void drawDonut(ChartDrawing &drawing, const QRectF &body);
void drawShareBar(ChartDrawing &drawing, const QRectF &body);
void drawBars(ChartDrawing &drawing, const QRectF &body);
void drawColumns(ChartDrawing &drawing, const QRectF &body);
void drawSpans(ChartDrawing &drawing, const QRectF &body);

} // namespace klankbord
