// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/datemoves.h"

#include <algorithm>
#include <cmath>

namespace klankbord
{

namespace
{

using Precision = PartialDate::Precision;

constexpr int firstYear = 1;
constexpr int lastYear = 9999;

QDate later(const QDate &day, int units, Precision unit)
{
    switch (unit) {
    case Precision::Year:
        return day.addYears(units);
    case Precision::Month:
        return day.addMonths(units);
    case Precision::Day:
        break;
    }
    return day.addDays(units);
}

std::optional<PartialDate> at(const QDate &day, Precision precision)
{
    if (!day.isValid() || day.year() < firstYear || day.year() > lastYear)
        return std::nullopt;
    switch (precision) {
    case Precision::Year:
        return PartialDate::fromYear(day.year());
    case Precision::Month:
        return PartialDate::fromMonth(day.year(), day.month());
    case Precision::Day:
        break;
    }
    return PartialDate::fromDay(day);
}

} // namespace

PartialDate::Precision moveUnit(const Period &period)
{
    Precision unit = Precision::Day;
    for (const std::optional<PartialDate> &end : {period.from, period.to}) {
        if (end)
            unit = std::min(unit, end->precision());
    }
    return unit;
}

int unitsIn(const QDate &from, int days, PartialDate::Precision unit)
{
    if (unit == Precision::Day)
        return days;
    constexpr double daysInMonth = 30.44;
    constexpr double daysInYear = 365.25;
    const double guess = days / (unit == Precision::Month ? daysInMonth : daysInYear);
    // Months have other lengths than the guess: the nearest of what is around it.
    const auto distance = [&](int units) {
        return std::abs(from.daysTo(later(from, units, unit)) - qint64(days));
    };
    const int middle = static_cast<int>(std::lround(guess));
    int nearest = middle;
    for (const int each : {middle - 1, middle + 1}) {
        if (distance(each) < distance(nearest))
            nearest = each;
    }
    return nearest;
}

PartialDate moved(const PartialDate &date, int units, PartialDate::Precision unit)
{
    return at(later(date.firstDay(), units, unit), date.precision()).value_or(date);
}

Period moved(const Period &period, int units)
{
    const Precision unit = moveUnit(period);
    Period result = period;
    for (std::optional<PartialDate> *end : {&result.from, &result.to}) {
        if (*end && !at(later((*end)->firstDay(), units, unit), (*end)->precision()))
            return period; // one end alone would make it shorter
    }
    if (result.from)
        result.from = moved(*result.from, units, unit);
    if (result.to)
        result.to = moved(*result.to, units, unit);
    return result;
}

TimeSlot moved(const TimeSlot &slot, int units)
{
    TimeSlot result = slot;
    if (slot.date)
        result.date = moved(*slot.date, units, slot.date->precision());
    return result;
}

Period withEndMoved(const Period &period, PeriodEnd end, int units)
{
    Period result = period;
    std::optional<PartialDate> &date = end == PeriodEnd::From ? result.from : result.to;
    if (date)
        date = moved(*date, units, date->precision());
    return result;
}

bool isOver(const Period &period, const QDate &today)
{
    return period.to && period.to->lastDay() < today;
}

} // namespace klankbord
