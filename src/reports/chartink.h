// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/chartpalette.h"

#include <QFont>
#include <QList>
#include <QPainterPath>
#include <QPen>
#include <QPointF>
#include <QRectF>
#include <QString>

class QGraphicsScene;

namespace klankbord
{

/// Writes text, swatches and hatching into a chart's scene, all of it as vectors.
class ChartInk final
{
public:
    enum class Role { Title, Body, Strong, Small };

    /// @p font is the family; @p pixelSize the size of body text. The scene stays the caller's.
    ChartInk(QGraphicsScene &scene, const ChartColors &colors, const QFont &font, qreal pixelSize);

    const ChartColors &colors() const { return m_colors; }
    /// Smaller than this, nobody reads it.
    static constexpr qreal smallestSize = 10;

    qreal pixelSize() const { return m_pixelSize; }
    /// The size now and all smaller ones that can still be read, the largest first.
    QList<qreal> sizes() const;
    void setPixelSize(qreal pixelSize) { m_pixelSize = pixelSize; }

    QFont font(Role role) const;
    qreal lineHeight(Role role) const;
    /// The width of @p text, with a little room for the rounding of another device's font.
    qreal width(const QString &text, Role role) const;
    qreal widest(const QStringList &texts, Role role) const;

    /// @p text in lines no wider than @p width, broken between words where they allow it. At most @p
    /// mostLines; what is over is cut off with an ellipsis.
    QStringList wrapped(const QString &text, Role role, qreal width, int mostLines) const;

    /// Writes one line with its top at @p at, which is its left end, middle or right end by @p alignment.
    void write(QPointF at, const QString &line, Role role, const QColor &color,
               Qt::Alignment alignment = Qt::AlignLeft);
    /// Writes lines under each other and returns their height.
    qreal write(QPointF at, const QStringList &lines, Role role, const QColor &color,
                Qt::Alignment alignment = Qt::AlignLeft);

    void fill(const QPainterPath &shape, const QColor &color);
    void line(QPointF from, QPointF to, const QColor &color, qreal width);
    void outline(const QPainterPath &shape, const QPen &pen);
    /// Grey ground and slanting lines: what is not specified.
    void hatch(const QPainterPath &shape, qreal spacing);

private:
    QGraphicsScene &m_scene;
    ChartColors m_colors;
    QFont m_font;
    qreal m_pixelSize;
};

/// Slanting stripes within @p shape, as one path: patterned brushes become pictures in SVG and PDF.
QPainterPath hatching(const QPainterPath &shape, qreal spacing);

} // namespace klankbord
