// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordid.h"
#include "domain/timeslot.h"

#include <QList>
#include <span>

namespace klankbord
{

/// One item of a programme as far as it can stand in the way of another.
struct PlacedItem {
    RecordId id = RecordId::None;
    TimeSlot when; ///< an item without an end takes no time: only its beginning counts
    RecordId room = RecordId::None;
    std::optional<int> capacity;     ///< for how many people it is meant
    std::optional<int> roomCapacity; ///< how many people its room holds
    QList<RecordId> people = {};     ///< who contribute to it
};

/// Something in a programme that cannot be so.
struct ProgrammeClash {
    enum class Kind {
        Room,     ///< two items at one time in one room
        Person,   ///< one person at one time in two items
        Hours,    ///< outside the event's hours, or on a day before or after it
        Capacity, ///< meant for more people than the room holds
    };

    Kind kind = Kind::Room;
    RecordId item = RecordId::None;
    RecordId other = RecordId::None;  ///< the other item of Room and Person, which begins no earlier
    RecordId person = RecordId::None; ///< who is wanted twice

    bool concerns(RecordId id) const { return item == id || other == id; }

    friend bool operator==(const ProgrammeClash &, const ProgrammeClash &) = default;
};

/// All clashes between @p items and with @p event, each once: those of capacity, then the others in order of
/// time. Moments are compared as instants: items in different time zones, over midnight and in the night of a
/// clock change are right.
///
/// An event with hours is over when they are. One with a day and no hours may go on for more days, so only an
/// earlier item is outside it; one with a month or a year holds what lies in that.
QList<ProgrammeClash> clashesIn(std::span<const PlacedItem> items, const TimeSlot &event);

} // namespace klankbord
