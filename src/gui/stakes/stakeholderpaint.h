// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/stakes/stakeholderlayout.h"

#include <QCoreApplication>
#include <QFont>

class QPainter;

namespace klankbord
{

struct Colours;

/// Draws the grid of power and interest and what stands on it.
class StakeholderPaint final
{
    Q_DECLARE_TR_FUNCTIONS(StakeholderPaint)

public:
    /// All borrowed for as long as it is drawn.
    StakeholderPaint(QPainter &painter, const QList<StakeholderPoint> &points,
                     const StakeholderLayout &layout, const Colours &colours, const QFont &font)
        : m_painter(painter), m_points(points), m_layout(layout), m_colours(colours), m_font(font)
    {
    }

    void drawGrid() const;
    /// From where those who moved stood before.
    void drawTrails() const;
    void drawMark(int index, const QRect &mark, bool isCurrent) const;
    /// The mark of @p index while it is dragged to where @p mark is, and the scores it would have there.
    void drawDragged(int index, const QRect &mark) const;

private:
    void drawStance(const QRect &place, std::optional<int> stance) const;
    void nameCorners() const;
    void nameAxes() const;

    QPainter &m_painter;
    const QList<StakeholderPoint> &m_points;
    const StakeholderLayout &m_layout;
    const Colours &m_colours;
    const QFont m_font;
};

} // namespace klankbord
