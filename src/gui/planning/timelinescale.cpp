// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/planning/timelinescale.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// What an axis can be divided by.
enum class Step { Day, Week, Month, Quarter, Year, Decade };

/// From so many pixels a day on, the axis is divided by these.
struct Division {
    double pixels;
    Step fine;
    Step coarse;
};

constexpr std::array divisions{
    Division{24, Step::Day, Step::Month},     Division{6, Step::Week, Step::Month},
    Division{1.4, Step::Month, Step::Year},   Division{0.4, Step::Quarter, Step::Year},
    Division{0.12, Step::Year, Step::Decade}, Division{0, Step::Decade, Step::Decade},
};

QDate beginOf(const QDate &day, Step step)
{
    switch (step) {
    case Step::Day:
        return day;
    case Step::Week:
        return day.addDays(1 - day.dayOfWeek());
    case Step::Month:
        return {day.year(), day.month(), 1};
    case Step::Quarter:
        return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
    case Step::Year:
        return {day.year(), 1, 1};
    case Step::Decade:
        break;
    }
    return {std::max(day.year() / 10 * 10, 1), 1, 1};
}

QDate next(const QDate &day, Step step)
{
    switch (step) {
    case Step::Day:
        return day.addDays(1);
    case Step::Week:
        return day.addDays(7);
    case Step::Month:
        return day.addMonths(1);
    case Step::Quarter:
        return day.addMonths(3);
    case Step::Year:
        return day.addYears(1);
    case Step::Decade:
        break;
    }
    return {day.year() / 10 * 10 + 10, 1, 1};
}

QString textOf(const QDate &day, Step step, TimelineScale::Row row, Language language)
{
    switch (step) {
    case Step::Day:
        return QString::number(day.day());
    case Step::Week:
        return QString::number(day.day()) + u' ' + monthName(day.month(), language, DateStyle::Short);
    case Step::Month:
        return row == TimelineScale::Row::Fine
                   ? monthName(day.month(), language, DateStyle::Short)
                   : monthName(day.month(), language) + u' ' + QString::number(day.year());
    case Step::Quarter:
        return (language == Language::Dutch ? u"K"_s : u"Q"_s) + QString::number((day.month() - 1) / 3 + 1);
    case Step::Year:
        return QString::number(day.year());
    case Step::Decade:
        break;
    }
    return row == TimelineScale::Row::Fine ? QString::number(day.year()) : QString();
}

} // namespace

TimelineScale::TimelineScale(const QDate &first, double pixelsPerDay)
    : m_first(first), m_pixels(std::clamp(pixelsPerDay, leastPixels, mostPixels))
{
}

QDate TimelineScale::dayAt(double x) const
{
    return m_first.addDays(static_cast<qint64>(std::floor(x / m_pixels)));
}

int TimelineScale::daysIn(double pixels) const
{
    return static_cast<int>(std::lround(pixels / m_pixels));
}

TimelineScale::Range TimelineScale::rangeOf(const Period &span, double width) const
{
    const auto isSoft = [](const std::optional<PartialDate> &date) {
        return !date || date->precision() != PartialDate::Precision::Day;
    };
    return {.left = span.from ? xOf(span.from->firstDay()) : -1,
            .right = span.to ? xOf(span.to->lastDay().addDays(1)) : width + 1,
            .isSoftLeft = isSoft(span.from),
            .isSoftRight = isSoft(span.to)};
}

QList<TimelineScale::Tick> TimelineScale::ticks(Row row, double width, Language language) const
{
    const auto *division = std::find_if(divisions.begin(), divisions.end() - 1,
                                        [this](const Division &each) { return m_pixels >= each.pixels; });
    const Step step = row == Row::Fine ? division->fine : division->coarse;
    QList<Tick> found;
    for (QDate day = beginOf(m_first, step); day.isValid() && xOf(day) <= width; day = next(day, step))
        found.append({xOf(day), textOf(day, step, row, language)});
    return found;
}

} // namespace klankbord
