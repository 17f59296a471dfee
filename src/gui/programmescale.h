// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/programmeentry.h"

#include <QRect>

namespace klankbord
{

/// Where hours and columns of a programme stand in pixels: an hour is 96 pixels tall, so that 5 minutes are
/// one unit of the grid of 8.
class ProgrammeScale final
{
public:
    static constexpr int hourHeight = 96;
    /// Above the first hour line, for half the height of its label.
    static constexpr int top = 8;

    ProgrammeScale() = default;
    /// Columns as wide as @p lanes beside each other need, wider when @p size has the room; more hours after
    /// those of @p hours when they do not fill its height.
    ProgrammeScale(const MinuteSpan &hours, const QList<int> &lanes, const QSize &size);

    const MinuteSpan &hours() const { return m_hours; }
    int columnCount() const { return static_cast<int>(m_edges.size()) - 1; }
    QSize size() const;

    int yOf(int minute) const { return top + (minute - m_hours.from) * hourHeight / 60; }
    int minuteAt(int y) const { return m_hours.from + (y - top) * 60 / hourHeight; }
    int leftOf(int column) const { return m_edges.value(column); }
    int widthOf(int column) const { return m_edges.value(column + 1) - m_edges.value(column); }
    /// The nearest column; 0 where there is none.
    int columnAt(int x) const;
    /// Where a card stands: never less tall than a line of text.
    QRect rectOf(const ProgrammePlace &place, const Lane &lane) const;

private:
    MinuteSpan m_hours{9 * 60, 17 * 60};
    QList<int> m_edges{0}; ///< left of each column, and right of the last
};

} // namespace klankbord
