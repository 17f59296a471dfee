// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/period.h"

#include <QList>

namespace klankbord
{

/// Days as pixels: where a day is in a timeline, and what its axis says.
class TimelineScale final
{
public:
    static constexpr double leastPixels = 0.02; ///< of a day: five decades in a window
    static constexpr double mostPixels = 64;

    /// @p first is the day at pixel 0.
    TimelineScale(const QDate &first, double pixelsPerDay);
    TimelineScale() : TimelineScale(QDate(2000, 1, 1), 1) {}

    const QDate &first() const { return m_first; }
    double pixelsPerDay() const { return m_pixels; }
    double xOf(const QDate &day) const { return static_cast<double>(m_first.daysTo(day)) * m_pixels; }
    QDate dayAt(double x) const;
    /// How many whole days @p pixels are, rounded to the nearest.
    int daysIn(double pixels) const;

    /// From the left of its first to the right of its last possible day; an open side goes to @p width.
    struct Range {
        double left;
        double right;
        bool isSoftLeft; ///< not known to the day, or open
        bool isSoftRight;
    };
    Range rangeOf(const Period &span, double width) const;

    /// A place on the axis and the text that follows it.
    struct Tick {
        double x;
        QString text;
    };
    enum class Row { Coarse, Fine };
    /// From the one that is left of the beginning to the one at the end of @p width.
    QList<Tick> ticks(Row row, double width, Language language) const;

private:
    QDate m_first;
    double m_pixels;
};

} // namespace klankbord
