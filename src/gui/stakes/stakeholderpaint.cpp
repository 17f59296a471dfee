// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stakes/stakeholderpaint.h"

#include "gui/colours.h"
#include "gui/fonts.h"

#include <QPainter>

namespace klankbord
{

namespace
{

constexpr int lowest = StakeholderLayout::lowest;
constexpr int highest = StakeholderLayout::highest;
constexpr int scale = StakeholderLayout::scale;
constexpr int axis = StakeholderLayout::axis;
constexpr int sign = StakeholderLayout::sign;
constexpr int markHeight = StakeholderLayout::markHeight;

} // namespace

void StakeholderPaint::drawStance(const QRect &place, std::optional<int> stance) const
{
    // A triangle up in favour, down against, a disc between; filled when strong, hollow when not known.
    const int value = stance.value_or(0);
    const QColor colour = !stance || value == 0 ? m_colours.muted
                          : value > 0           ? m_colours.good
                                                : m_colours.danger;
    m_painter.setPen(QPen(colour, 1.5));
    const bool isStrong = stance && value != 1 && value != -1;
    m_painter.setBrush(isStrong ? QBrush(colour) : QBrush(Qt::NoBrush));
    const QRectF box = QRectF(place).adjusted(1.5, 1.5, -1.5, -1.5);
    if (value > 0)
        m_painter.drawPolygon(QPolygonF{box.bottomLeft(), box.bottomRight(), {box.center().x(), box.top()}});
    else if (value < 0)
        m_painter.drawPolygon(QPolygonF{box.topLeft(), box.topRight(), {box.center().x(), box.bottom()}});
    else
        m_painter.drawEllipse(box);
}

void StakeholderPaint::drawGrid() const
{
    const QRect area = m_layout.plot();
    m_painter.fillRect(area, m_colours.base);
    m_painter.setPen(m_colours.line);
    for (int step = 0; step <= scale; ++step) {
        const int x = area.left() + area.width() * step / scale;
        const int y = area.top() + area.height() * step / scale;
        m_painter.drawLine(x, area.top(), x, area.bottom());
        m_painter.drawLine(area.left(), y, area.right(), y);
    }
    m_painter.setFont(smallFont(m_font));
    nameCorners();
    nameAxes();
    const QRect tray = m_layout.tray();
    if (tray.height() > 0)
        m_painter.drawText(QRect(tray.left(), tray.top(), tray.width(), axis - 4),
                           Qt::AlignLeft | Qt::AlignVCenter, tr("Not scored yet: drag them into the grid"));
}

void StakeholderPaint::nameCorners() const
{
    // Between the middle and the high scores: what the field calls the four corners.
    const QRect area = m_layout.plot();
    constexpr int middle = (lowest + highest) / 2;
    const QRect centre = m_layout.cellOf({middle, middle});
    const QPoint cross(centre.right() + 1, centre.top());
    m_painter.setPen(QPen(m_colours.outline, 2));
    m_painter.drawLine(cross.x(), area.top(), cross.x(), area.bottom());
    m_painter.drawLine(area.left(), cross.y(), area.right(), cross.y());
    m_painter.setPen(m_colours.muted);
    const auto name = [this](const QRect &corner, Qt::Alignment alignment, const QString &text) {
        m_painter.drawText(corner.adjusted(6, 2, -6, -2), static_cast<int>(alignment), text);
    };
    const QRect left(area.topLeft(), QPoint(cross.x(), area.bottom()));
    const QRect right(QPoint(cross.x(), area.top()), area.bottomRight());
    name(left, Qt::AlignTop | Qt::AlignRight, tr("Keep satisfied"));
    name(right, Qt::AlignTop | Qt::AlignRight, tr("Manage closely"));
    name(left, Qt::AlignBottom | Qt::AlignRight, tr("Monitor"));
    name(right, Qt::AlignBottom | Qt::AlignRight, tr("Keep informed"));
}

void StakeholderPaint::nameAxes() const
{
    const QRect area = m_layout.plot();
    for (int score = lowest; score <= highest; ++score) {
        const QString figure = QString::number(score);
        const QRect column = m_layout.cellOf({score, lowest});
        m_painter.drawText(QRect(column.left(), area.bottom() + 2, column.width(), axis - 4), Qt::AlignCenter,
                           figure);
        const QRect row = m_layout.cellOf({lowest, score});
        m_painter.drawText(QRect(axis, row.top(), axis - 4, row.height()), Qt::AlignCenter, figure);
    }
    m_painter.drawText(QRect(area.left(), area.bottom() + axis - 2, area.width(), axis - 4), Qt::AlignCenter,
                       tr("Interest"));
    m_painter.save();
    m_painter.translate(0, area.bottom());
    m_painter.rotate(-90);
    m_painter.drawText(QRect(0, 0, area.height(), axis), Qt::AlignCenter, tr("Power"));
    m_painter.restore();
}

void StakeholderPaint::drawTrails() const
{
    m_painter.setPen(QPen(m_colours.accent, 1.5, Qt::DashLine));
    m_painter.setBrush(m_colours.base);
    for (int i = 0; i < static_cast<int>(m_points.size()); ++i) {
        const StakeholderPoint &point = m_points.at(i);
        if (!point.scores || !point.scoresBefore || point.scores == point.scoresBefore)
            continue;
        const QPoint from = m_layout.cellOf(*point.scoresBefore).center();
        m_painter.drawLine(from, StakeholderLayout::signOf(m_layout.markOf(i)).center());
        m_painter.drawEllipse(from, 3, 3);
    }
}

void StakeholderPaint::drawMark(int index, const QRect &mark, bool isCurrent) const
{
    const StakeholderPoint &point = m_points.at(index);
    m_painter.setPen(isCurrent ? m_colours.accent : m_colours.line);
    m_painter.setBrush(isCurrent ? m_colours.selection : m_colours.base);
    m_painter.drawRoundedRect(QRectF(mark).adjusted(0.5, 0.5, -0.5, -1.5), 4, 4);
    drawStance(StakeholderLayout::signOf(mark), point.stance);
    QRect text = mark.adjusted(sign + 8, 0, -4, 0);
    if (point.desiredStance && point.desiredStance != point.stance) {
        // At the end, where one would like to have them.
        text.setRight(mark.right() - sign - 8);
        drawStance({mark.right() - sign - 3, mark.top() + (markHeight - sign) / 2, sign, sign},
                   point.desiredStance);
    }
    m_painter.setFont(m_font);
    m_painter.setPen(isCurrent ? m_colours.selectionText : m_colours.text);
    m_painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                       QFontMetrics(m_font).elidedText(point.name, Qt::ElideRight, text.width()));
}

void StakeholderPaint::drawDragged(int index, const QRect &mark) const
{
    const std::optional<QPoint> scores = m_layout.scoresAt(StakeholderLayout::signOf(mark).center());
    if (scores) {
        m_painter.setPen(QPen(m_colours.accent, 2));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(m_layout.cellOf(*scores).adjusted(1, 1, -1, -1));
    }
    drawMark(index, mark, true);
    if (!scores)
        return;
    m_painter.setFont(smallFont(m_font));
    m_painter.setPen(m_colours.accent);
    m_painter.drawText(mark.translated(0, -markHeight).adjusted(0, 0, 200, 0),
                       Qt::AlignLeft | Qt::AlignVCenter,
                       tr("power %1, interest %2").arg(scores->y()).arg(scores->x()));
}

} // namespace klankbord
