// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/programmescale.h"

#include "models/eventprogramme.h"

#include <algorithm>
#include <numeric>

namespace klankbord
{

namespace
{

constexpr int narrowestLane = 144;
constexpr int narrowestFurtherLane = 104;
constexpr int gap = 4;
constexpr int shortestCard = 22;
constexpr int minutesPerHour = 60;

} // namespace

ProgrammeScale::ProgrammeScale(const MinuteSpan &hours, const QList<int> &lanes, const QSize &size)
    : m_hours{std::max(0, hours.from - minutesPerHour), hours.to}
{
    m_hours.to += minutesPerHour;
    while (m_hours.to < EventProgramme::dayLength && this->size().height() < size.height())
        m_hours.to += minutesPerHour;
    const int all = std::max(1, std::accumulate(lanes.cbegin(), lanes.cend(), 0));
    const auto narrowest = [](int count) { return narrowestLane + (count - 1) * narrowestFurtherLane; };
    const int needed = std::accumulate(lanes.cbegin(), lanes.cend(), 0,
                                       [&](int sum, int count) { return sum + narrowest(count); });
    const int spare = std::max(0, size.width() - needed);
    int lanesBefore = 0;
    int narrowBefore = 0;
    for (const int count : lanes) {
        lanesBefore += count;
        narrowBefore += narrowest(count);
        m_edges.append(narrowBefore + spare * lanesBefore / all);
    }
}

QSize ProgrammeScale::size() const
{
    return {m_edges.last(), yOf(m_hours.to) + top};
}

int ProgrammeScale::columnAt(int x) const
{
    const auto right = std::upper_bound(m_edges.cbegin(), m_edges.cend(), x);
    return std::clamp(static_cast<int>(right - m_edges.cbegin()) - 1, 0, std::max(0, columnCount() - 1));
}

QRect ProgrammeScale::rectOf(const ProgrammePlace &place, const Lane &lane) const
{
    const int width = widthOf(place.column) - gap;
    const int left = leftOf(place.column) + gap / 2;
    const int from = left + width * lane.number / lane.count;
    const int to = left + width * (lane.number + 1) / lane.count;
    const int y = yOf(place.start);
    const int end = yOf(place.start + place.length.value_or(EventProgramme::usualLength));
    return {from + 1, y + 1, to - from - 2, std::max(shortestCard, end - y) - 1};
}

} // namespace klankbord
