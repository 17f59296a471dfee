// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/programmeclash.h"

#include <QTimeZone>
#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

namespace klankbord
{

namespace
{

/// A stretch of time in milliseconds of UTC, its end not included.
struct Stretch {
    qint64 from = std::numeric_limits<qint64>::min();
    qint64 to = std::numeric_limits<qint64>::max();

    bool overlaps(const Stretch &other) const { return from < other.to && other.from < to; }
    bool holds(const Stretch &other) const { return from <= other.from && other.to <= to; }
};

struct Timed {
    const PlacedItem *item;
    Stretch time;
};

std::optional<Stretch> timeOf(const TimeSlot &slot)
{
    const std::optional<QDateTime> start = startInstant(slot);
    if (!start)
        return std::nullopt;
    const qint64 from = start->toMSecsSinceEpoch();
    const std::optional<QDateTime> end = endInstant(slot);
    // A beginning alone is a moment inside whatever goes on then.
    return Stretch{from, end ? end->toMSecsSinceEpoch() : from + 1};
}

qint64 startOfDay(const QDate &day, const QByteArray &zone)
{
    return day.startOfDay(QTimeZone(zone)).toMSecsSinceEpoch();
}

/// When the event goes on, as far as it is known.
Stretch timeOfEvent(const TimeSlot &event)
{
    Stretch open;
    if (!event.date || !QTimeZone::isTimeZoneIdAvailable(event.zone))
        return open;
    if (const std::optional<QDateTime> start = startInstant(event)) {
        open.from = start->toMSecsSinceEpoch();
        if (const std::optional<QDateTime> end = endInstant(event))
            open.to = end->toMSecsSinceEpoch();
        return open;
    }
    open.from = startOfDay(event.date->firstDay(), event.zone);
    if (event.date->precision() != PartialDate::Precision::Day)
        open.to = startOfDay(event.date->lastDay().addDays(1), event.zone);
    return open;
}

QList<RecordId> sharedPeople(const PlacedItem &a, const PlacedItem &b)
{
    QList<RecordId> shared;
    for (const RecordId person : a.people) {
        if (b.people.contains(person) && !shared.contains(person))
            shared.append(person);
    }
    return shared;
}

void compare(const PlacedItem &first, const PlacedItem &second, QList<ProgrammeClash> &clashes)
{
    using Kind = ProgrammeClash::Kind;
    if (first.room != RecordId::None && first.room == second.room)
        clashes.append({Kind::Room, first.id, second.id});
    for (const RecordId person : sharedPeople(first, second))
        clashes.append({Kind::Person, first.id, second.id, person});
}

} // namespace

QList<ProgrammeClash> clashesIn(std::span<const PlacedItem> items, const TimeSlot &event)
{
    using Kind = ProgrammeClash::Kind;
    QList<ProgrammeClash> clashes;
    std::vector<Timed> timed;
    for (const PlacedItem &item : items) {
        if (const std::optional<Stretch> time = timeOf(item.when))
            timed.push_back({&item, *time});
        if (item.capacity && item.roomCapacity && *item.capacity > *item.roomCapacity)
            clashes.append({Kind::Capacity, item.id});
    }
    std::stable_sort(timed.begin(), timed.end(),
                     [](const Timed &a, const Timed &b) { return a.time.from < b.time.from; });
    const Stretch open = timeOfEvent(event);
    std::vector<Timed> going;
    for (const Timed &each : timed) {
        if (!open.holds(each.time))
            clashes.append({Kind::Hours, each.item->id});
        std::erase_if(going, [&each](const Timed &earlier) { return !earlier.time.overlaps(each.time); });
        for (const Timed &earlier : going)
            compare(*earlier.item, *each.item, clashes);
        going.push_back(each);
    }
    return clashes;
}

} // namespace klankbord
