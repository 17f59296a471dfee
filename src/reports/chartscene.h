// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/chart.h"
#include "reports/chartdrawing.h"

#include <QFont>
#include <QSizeF>
#include <memory>

class QGraphicsScene;
class QPainter;

namespace klankbord
{

/// How a chart looks where it is shown.
struct ChartStyle {
    enum class Background {
        Filled,      ///< the base colour of the theme
        Transparent, ///< nothing, for paper; light parts are still set apart by the base colour
    };

    ChartTheme theme = ChartTheme::Light;
    QFont font{}; ///< only its family; the sizes follow from the room
    Background background = Background::Filled;
    qreal margin = 12;
    qreal cornerRoom = 0; ///< kept free right of the title, for a button
};

/// A chart drawn for one size, as vectors in a scene of its own.
///
/// Never changes: for another size, language or theme make another; that takes a few milliseconds. Needs a
/// QApplication (with the "offscreen" platform where there is no display), since Qt Charts draws graphics
/// items; no widget is made.
class ChartScene final
{
public:
    /// Draws @p chart on @p size pixels. A chart that is empty has its title and its legend.
    ChartScene(const Chart &chart, const ChartStyle &style, QSizeF size);
    ~ChartScene();
    ChartScene(const ChartScene &) = delete;
    ChartScene &operator=(const ChartScene &) = delete;

    QSizeF size() const { return m_size; }

    /// Paints all of it into @p target, on any device: a widget, an image, a PDF or an SVG file. Give the
    /// target the proportions of size(); it is scaled to fit, and centred.
    void paint(QPainter &painter, const QRectF &target) const;

    /// The parts as they are shown, in reading order; in a chart with categories the lines of the legend
    /// follow.
    const QList<ChartMark> &marks() const { return m_marks; }

    /// The place in marks() of what is drawn at @p position (in pixels of size()); -1 where nothing is.
    qsizetype markAt(QPointF position) const;
    /// The part that is drawn at @p position.
    std::optional<ChartPart> partAt(QPointF position) const;

    /// The scene, for a test that looks at each text and shape.
    const QGraphicsScene &graphics() const { return *m_graphics; }

private:
    QRectF writeFrame(ChartInk &ink, const Chart &chart, const ChartStyle &style) const;

    QSizeF m_size;
    std::unique_ptr<QGraphicsScene> m_graphics;
    QList<ChartMark> m_marks;
};

} // namespace klankbord
