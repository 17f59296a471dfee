// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/period.h"
#include "domain/timeslot.h"

#include <QList>
#include <QMap>
#include <QSet>

namespace klankbord
{

/// The month in which something takes place; nothing where only the year is known, or nothing at all.
std::optional<PartialDate> monthOf(const TimeSlot &when);
PartialDate monthOf(const QDate &day);
/// The month that comes @p months (may be negative) after @p month; stays within the years 1 to 9999.
PartialDate monthAfter(const PartialDate &month, int months = 1);
/// How many months @p last comes after @p first; 0 for the same one.
int monthsBetween(const PartialDate &first, const PartialDate &last);

/// @p when, moved to @p month. What is in that month already stays as it is; else the day and the hours fall
/// away, since nobody agreed on a day of the new month, and hours only go with a day.
TimeSlot movedToMonth(const TimeSlot &when, const PartialDate &month);
/// @p when, moved to @p day; hours and zone stay.
TimeSlot movedToDay(const TimeSlot &when, const QDate &day);

/// What a plan has beside its months.
enum class PlanRows { Sectors, Regions };

/// A session as its series sees it.
struct SeriesSession {
    TimeSlot when;
    QString row; ///< a sector's id as text, or the code of a region; empty for none
    bool isCancelled = false;
};

/// The sessions of a network in time: which months they take, and where one is missing.
///
/// A cancelled session fills no gap. A province is filled by a session in any of its regions (a NUTS code
/// begins with that of the region it is part of; Regulation (EC) No 1059/2003, art. 3).
class SessionSeries final
{
public:
    enum class RowState {
        Filled,   ///< at least one session is dated
        NotDated, ///< there are sessions, none of them in a month
        Empty,    ///< a gap
    };

    SessionSeries() = default;
    SessionSeries(const QList<SeriesSession> &sessions, PlanRows rows);

    /// The sessions in @p month that are not cancelled.
    int sessionsIn(const PartialDate &month) const { return m_counts.value(month); }
    /// Whether no session takes place in @p month, though some do before it and after it; a day is no gap.
    bool isGap(const PartialDate &month) const;
    QList<PartialDate> gaps() const;
    RowState stateOf(const QString &row) const;
    /// The months of the first and the last card, cancelled ones included; nothing when none is dated.
    const std::optional<PartialDate> &first() const { return m_first; }
    const std::optional<PartialDate> &last() const { return m_last; }

private:
    bool holds(const QSet<QString> &rows, const QString &row) const;

    PlanRows m_rows = PlanRows::Sectors;
    QMap<PartialDate, int> m_counts;
    QSet<QString> m_dated;
    QSet<QString> m_waiting;
    std::optional<PartialDate> m_first;
    std::optional<PartialDate> m_last;
};

/// From a month to a month, both included.
struct MonthRange {
    PartialDate first;
    PartialDate last;

    int size() const { return monthsBetween(first, last) + 1; }
    bool holds(const PartialDate &month) const { return first <= month && month <= last; }

    friend bool operator==(const MonthRange &, const MonthRange &) = default;
};

/// More months are not shown, so that a year that was mistyped does not make ten thousand columns.
inline constexpr int mostPlanMonths = 240;

/// The months of the sessions and of @p period together; where neither says an end, a year from the start,
/// and where neither says a start, from @p today.
MonthRange planRange(const SessionSeries &series, const Period &period, const QDate &today);

} // namespace klankbord
