// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sessionseries.h"

#include <algorithm>

namespace klankbord
{

namespace
{

constexpr int monthsInYear = 12;
constexpr int lastYear = 9999;

/// Months since January of the year 1.
int numberOf(const PartialDate &month)
{
    return (month.year() - 1) * monthsInYear + std::max(month.month(), 1) - 1;
}

PartialDate monthOfNumber(int number)
{
    const int within = std::clamp(number, 0, lastYear * monthsInYear - 1);
    return PartialDate::fromMonth(within / monthsInYear + 1, within % monthsInYear + 1)
        .value_or(PartialDate());
}

PartialDate firstMonthOf(const PartialDate &date)
{
    return monthOf(date.firstDay());
}

PartialDate lastMonthOf(const PartialDate &date)
{
    return monthOf(date.lastDay());
}

} // namespace

std::optional<PartialDate> monthOf(const TimeSlot &when)
{
    if (!when.date || when.date->precision() == PartialDate::Precision::Year)
        return std::nullopt;
    return PartialDate::fromMonth(when.date->year(), when.date->month());
}

PartialDate monthOf(const QDate &day)
{
    return PartialDate::fromMonth(day.year(), day.month()).value_or(PartialDate());
}

PartialDate monthAfter(const PartialDate &month, int months)
{
    return monthOfNumber(numberOf(month) + months);
}

int monthsBetween(const PartialDate &first, const PartialDate &last)
{
    return numberOf(last) - numberOf(first);
}

TimeSlot movedToMonth(const TimeSlot &when, const PartialDate &month)
{
    if (monthOf(when) == month)
        return when;
    TimeSlot moved;
    moved.date = month;
    moved.zone = when.zone;
    return moved;
}

TimeSlot movedToDay(const TimeSlot &when, const QDate &day)
{
    TimeSlot moved = when;
    moved.date = PartialDate::fromDay(day);
    return moved;
}

SessionSeries::SessionSeries(const QList<SeriesSession> &sessions, PlanRows rows) : m_rows(rows)
{
    for (const SeriesSession &session : sessions) {
        const std::optional<PartialDate> month = monthOf(session.when);
        if (month) {
            m_first = std::min(m_first.value_or(*month), *month);
            m_last = std::max(m_last.value_or(*month), *month);
        }
        if (session.isCancelled)
            continue;
        (month ? m_dated : m_waiting).insert(session.row);
        if (month)
            ++m_counts[*month];
    }
}

bool SessionSeries::isGap(const PartialDate &month) const
{
    const bool isMonth = month.precision() == PartialDate::Precision::Month;
    if (!isMonth || m_counts.isEmpty() || m_counts.contains(month))
        return false;
    return m_counts.firstKey() < month && month < m_counts.lastKey();
}

QList<PartialDate> SessionSeries::gaps() const
{
    QList<PartialDate> gaps;
    if (m_counts.isEmpty())
        return gaps;
    PartialDate expected = m_counts.firstKey();
    for (auto month = m_counts.keyBegin(); month != m_counts.keyEnd(); ++month) {
        for (; expected < *month; expected = monthAfter(expected))
            gaps.append(expected);
        expected = monthAfter(*month);
    }
    return gaps;
}

bool SessionSeries::holds(const QSet<QString> &rows, const QString &row) const
{
    if (m_rows == PlanRows::Sectors || row.isEmpty())
        return rows.contains(row);
    return std::any_of(rows.cbegin(), rows.cend(),
                       [&row](const QString &each) { return each.startsWith(row); });
}

SessionSeries::RowState SessionSeries::stateOf(const QString &row) const
{
    if (holds(m_dated, row))
        return RowState::Filled;
    return holds(m_waiting, row) ? RowState::NotDated : RowState::Empty;
}

MonthRange planRange(const SessionSeries &series, const Period &period, const QDate &today)
{
    std::optional<PartialDate> first = series.first();
    std::optional<PartialDate> last = series.last();
    if (period.from) {
        const PartialDate month = firstMonthOf(*period.from);
        first = std::min(first.value_or(month), month);
    }
    if (period.to) {
        const PartialDate month = lastMonthOf(*period.to);
        last = std::max(last.value_or(month), month);
    }
    if (!first)
        first = last ? std::min(*last, monthAfter(*last, 1 - monthsInYear)) : monthOf(today);
    // A network that only began has a future, and a plan of one column is none.
    if (!last || (!period.to && monthsBetween(*first, *last) < monthsInYear - 1))
        last = monthAfter(*first, monthsInYear - 1);
    const PartialDate limit = monthAfter(*first, mostPlanMonths - 1);
    return {.first = *first, .last = std::min(*last, limit)};
}

} // namespace klankbord
