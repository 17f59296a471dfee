// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/parallellanes.h"
#include "domain/programmeclash.h"
#include "domain/record.h"

namespace klankbord
{

/// A column of a programme: a room, a track of items that have no room, or what has neither.
struct ProgrammeColumn {
    enum class Kind { Room, Track, Elsewhere };

    Kind kind = Kind::Elsewhere;
    RecordId room = RecordId::None;
    QString name; ///< of the room or the track; empty for Elsewhere
    std::optional<int> capacity = {};

    friend bool operator==(const ProgrammeColumn &, const ProgrammeColumn &) = default;
};

/// A place in a programme, on the clocks of the event's time zone.
struct ProgrammePlace {
    QDate day;
    int start = 0;                  ///< minutes after midnight
    std::optional<int> length = {}; ///< minutes; nothing when the end is not known
    int column = 0;                 ///< index into EventProgramme::columns()

    friend bool operator==(const ProgrammePlace &, const ProgrammePlace &) = default;
};

/// One item of a programme with all that a view shows of it.
struct ProgrammeEntry {
    explicit ProgrammeEntry(const Record &item) : record(item) {}

    Record record;                       ///< a ProgrammeItem
    std::optional<ProgrammePlace> place; ///< nothing while it is still to be placed: it has no hour
    int column = 0;                      ///< also of an item without an hour
    Lane lane;                           ///< beside items of the same column that go on at the same time
    QList<Record> contributions;         ///< in their order
    int documents = 0;
    QList<ProgrammeClash> clashes; ///< those that concern it

    RecordId id() const { return record.id; }
};

} // namespace klankbord
