// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/participation.h"
#include "domain/record.h"

#include <array>
#include <optional>
#include <span>

namespace klankbord
{

/// What counting asks of a participation.
struct AttendanceMark {
    std::optional<ParticipationRole> role{};
    std::optional<ParticipationStatus> status{};
    std::optional<Presence> presence{};

    static AttendanceMark of(const Record &participation);
    friend bool operator==(const AttendanceMark &, const AttendanceMark &) = default;
};

/// Whether somebody of this status has one of the places: the registered and the confirmed do, the invited
/// and those who wait do not.
bool takesPlace(const std::optional<ParticipationStatus> &status);

/// A list of participants, counted.
class AttendanceCount final
{
public:
    void add(const AttendanceMark &mark);
    void remove(const AttendanceMark &mark);

    int all() const { return m_all; }
    /// How many have a place.
    int placed() const { return m_placed; }
    int of(ParticipationStatus status) const { return m_statuses.at(static_cast<std::size_t>(status)); }
    int of(Presence presence) const { return m_presences.at(static_cast<std::size_t>(presence)); }
    int of(ParticipationRole role) const { return m_roles.at(static_cast<std::size_t>(role)); }
    int present(ParticipationRole role) const { return m_presentRoles.at(static_cast<std::size_t>(role)); }

    friend bool operator==(const AttendanceCount &, const AttendanceCount &) = default;

private:
    void count(const AttendanceMark &mark, int by);

    int m_all = 0;
    int m_placed = 0;
    std::array<int, 5> m_statuses{};
    std::array<int, 5> m_presences{}; ///< one without a presence counts as unknown
    std::array<int, 8> m_roles{};
    std::array<int, 8> m_presentRoles{};
};

/// The participants of one organisation, one sector, one status …
struct AttendanceShare {
    QVariant key{};  ///< of the organisation, the kind, the status …; none where it is not known
    QString label{}; ///< in the reader's language
    int listed = 0;  ///< on the list
    int present = 0; ///< of those, present

    friend bool operator==(const AttendanceShare &, const AttendanceShare &) = default;
};

/// The event's capacity, or else that of its venue, which may be null; nothing where neither is known.
std::optional<int> placesAt(const Record &event, const Record *venue);
/// How many places are left, never less than none; nothing where there is no end to them.
std::optional<int> freePlaces(const std::optional<int> &places, const AttendanceCount &count);

/// Where an event is in time, seen from a day.
enum class EventTime {
    Ahead, ///< later, or some day of the month or year of now, or not dated
    Today,
    Past,
};
EventTime eventTime(const TimeSlot &when, const QDate &today);

/// With which status and presence somebody comes on the list.
struct Admission {
    ParticipationStatus status = ParticipationStatus::Registered;
    std::optional<Presence> presence{};

    friend bool operator==(const Admission &, const Admission &) = default;
};
/// Who comes on the list today is present, and registered while there is a place; on the waiting list, and
/// not yet present, when there is none. Who is added afterwards was there, whatever the capacity.
Admission admissionTo(EventTime time, const std::optional<int> &freePlaces);

/// Who gets the next place: whoever was put on the list first of those that wait; None when nobody waits or
/// no place is free. Ids are ordered by time.
RecordId nextInLine(std::span<const RecordId> waiting, const std::optional<int> &freePlaces);

/// For which organisation somebody comes on @p day, out of all their affiliations: the main one of those of
/// that day, or else the one that began last, or else the newest. None when there is none.
RecordId organisationOn(std::span<const Record> affiliations, const QDate &day);

/// A code as it is kept, out of what was typed or scanned: capitals, without spaces and dashes.
QString typedParticipationCode(const QString &typed);
/// The signs in @p code that no code has since they are mistaken for others: 0, O, 1, I and L.
QString mistakenCodeSigns(const QString &code);

} // namespace klankbord
