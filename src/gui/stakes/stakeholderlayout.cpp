// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stakes/stakeholderlayout.h"

#include <QHash>
#include <algorithm>

namespace klankbord
{

namespace
{

int wantedWidth(const StakeholderPoint &point, const QFontMetrics &metrics)
{
    constexpr int sign = StakeholderLayout::sign;
    const bool wantsOther = point.desiredStance && point.desiredStance != point.stance;
    return sign + 16 + metrics.horizontalAdvance(point.name) + (wantsOther ? sign + 4 : 0);
}

} // namespace

StakeholderLayout::StakeholderLayout(const QList<StakeholderPoint> &points, const QSize &size,
                                     const QFontMetrics &metrics)
    : m_size(size), m_marks(points.size())
{
    arrangeTray(points, metrics);
    arrangeGrid(points, metrics);
}

QRect StakeholderLayout::plot() const
{
    return QRect(QPoint(), m_size).adjusted(2 * axis, 4, -4, -2 * axis - tray().height());
}

QRect StakeholderLayout::tray() const
{
    // Room only where there is somebody to stand in it.
    const int room = m_trayLines > 0 ? axis + m_trayLines * (markHeight + 4) + 4 : 0;
    return {4, m_size.height() - room, m_size.width() - 8, room};
}

QRect StakeholderLayout::cellOf(QPoint scores) const
{
    const QRect area = plot();
    const int column = scores.x() - lowest;
    const int row = highest - scores.y();
    const int left = area.left() + area.width() * column / scale;
    const int top = area.top() + area.height() * row / scale;
    const int right = area.left() + area.width() * (column + 1) / scale;
    const int bottom = area.top() + area.height() * (row + 1) / scale;
    return {left, top, right - left, bottom - top};
}

std::optional<QPoint> StakeholderLayout::scoresAt(QPoint position) const
{
    const QRect area = plot();
    if (!area.contains(position))
        return std::nullopt;
    const int column = (position.x() - area.left()) * scale / area.width();
    const int row = (position.y() - area.top()) * scale / area.height();
    return QPoint(lowest + std::clamp(column, 0, scale - 1), highest - std::clamp(row, 0, scale - 1));
}

void StakeholderLayout::arrangeTray(const QList<StakeholderPoint> &points, const QFontMetrics &metrics)
{
    // In lines as long as there is room, so that each can be taken hold of.
    constexpr int widestInTray = 160;
    QPoint at(4, 0);
    for (qsizetype i = 0; i < points.size(); ++i) {
        if (points.at(i).scores)
            continue;
        const int wide = std::min(wantedWidth(points.at(i), metrics), widestInTray);
        if (m_trayLines == 0 || at.x() + wide > m_size.width() - 4) {
            at = {4, m_trayLines * (markHeight + 4)};
            ++m_trayLines;
        }
        m_marks[i] = {at.x(), at.y(), wide, markHeight};
        at.rx() += wide + 8;
    }
    for (qsizetype i = 0; i < points.size(); ++i) {
        if (!points.at(i).scores)
            m_marks[i].translate(0, tray().top() + axis);
    }
}

void StakeholderLayout::arrangeGrid(const QList<StakeholderPoint> &points, const QFontMetrics &metrics)
{
    QHash<int, int> taken; // lines of a cell, by its scores
    for (qsizetype i = 0; i < points.size(); ++i) {
        const StakeholderPoint &point = points.at(i);
        if (!point.scores)
            continue;
        const QRect cell = cellOf(*point.scores).adjusted(3, 3, -3, -3);
        const int line = taken[point.scores->x() * (scale + 1) + point.scores->y()]++;
        // More than fit lie over each other a little, so that each can be taken hold of.
        const int lines = std::max(cell.height() / markHeight, 1);
        const int down = line < lines ? line * markHeight : (lines - 1) * markHeight + (line - lines + 1) * 3;
        m_marks[i] = {cell.left(), cell.top() + down, std::min(cell.width(), wantedWidth(point, metrics)),
                      markHeight};
    }
    for (qsizetype i = 0; i < points.size(); ++i) {
        if (points.at(i).scores)
            spread(i, wantedWidth(points.at(i), metrics));
    }
}

void StakeholderLayout::spread(qsizetype index, int wanted)
{
    // A name is cut only where somebody else stands behind it, or the grid ends.
    QRect &mark = m_marks[index];
    int last = std::min(mark.left() + wanted - 1, plot().right() - 3);
    for (const QRect &other : std::as_const(m_marks)) {
        if (other.left() > mark.left() && other.bottom() >= mark.top() && other.top() <= mark.bottom())
            last = std::min(last, other.left() - 4);
    }
    mark.setRight(std::max(mark.right(), last));
}

int StakeholderLayout::pointAt(QPoint position) const
{
    for (int i = static_cast<int>(m_marks.size()) - 1; i >= 0; --i) {
        if (m_marks.at(i).contains(position))
            return i;
    }
    return -1;
}

QRect StakeholderLayout::signOf(const QRect &mark)
{
    return {mark.left() + 4, mark.top() + (markHeight - sign) / 2, sign, sign};
}

} // namespace klankbord
