// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/affiliation.h"
#include "domain/participation.h"

namespace klankbord
{

/// What tests of an event's list put in a workspace.
namespace participants
{

inline Record event(const QString &name, const QString &when = {}, std::optional<int> capacity = {})
{
    const Event &type = Event::type();
    Record record(type);
    record.set(type.name, {name, name});
    record.set(type.when, timeSlotFromIso(when).value_or(TimeSlot{}));
    record.set(type.capacity, capacity);
    return record;
}

inline Record person(const QString &first, const QString &last)
{
    const Person &type = Person::type();
    Record record(type);
    record.set(type.firstName, first);
    record.set(type.lastName, last);
    return record;
}

inline Record affiliation(RecordId person, RecordId organisation, const QString &period = {})
{
    const Affiliation &type = Affiliation::type();
    Record record(type);
    record.set(type.person, person);
    record.set(type.organisation, organisation);
    record.set(type.period, periodFromIso(period).value_or(Period{}));
    return record;
}

inline Record participation(RecordId event, RecordId person,
                            ParticipationStatus status = ParticipationStatus::Registered)
{
    const Participation &type = Participation::type();
    Record record(type);
    record.set(type.event, event);
    record.set(type.person, person);
    record.set(type.status, status);
    return record;
}

} // namespace participants

} // namespace klankbord
