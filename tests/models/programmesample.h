// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contribution.h"
#include "domain/document.h"

namespace klankbord
{

/// Records of a programme to be added to a workspace: a conference in two rooms.
struct ProgrammeSample {
    static TimeSlot slot(const QString &iso)
    {
        const std::optional<TimeSlot> slot = timeSlotFromIso(iso);
        if (!slot)
            qFatal("not a slot: %s", qPrintable(iso));
        return *slot;
    }
    static Record venue()
    {
        Record record(Venue::type());
        record.set(Venue::type().name, QStringLiteral("Thor Central"));
        return record;
    }
    static Record room(RecordId venue, const QString &name, int capacity)
    {
        Record record(Room::type());
        record.set(Room::type().name, name);
        record.set(Room::type().venue, venue);
        record.set(Room::type().capacity, capacity);
        return record;
    }
    static Record event(RecordId venue, const QString &when)
    {
        Record record(Event::type());
        record.set(Event::type().name, {QStringLiteral("Congres"), QStringLiteral("Conference")});
        record.set(Event::type().venue, venue);
        record.set(Event::type().when, slot(when));
        return record;
    }
    static Record item(RecordId event, const QString &title, const QString &when = {},
                       RecordId room = RecordId::None)
    {
        Record record(ProgrammeItem::type());
        record.set(ProgrammeItem::type().name, {title, title});
        record.set(ProgrammeItem::type().event, event);
        record.set(ProgrammeItem::type().when, slot(when));
        record.set(ProgrammeItem::type().room, room);
        return record;
    }
    static Record person(const QString &first, const QString &last)
    {
        Record record(Person::type());
        record.set(Person::type().firstName, first);
        record.set(Person::type().lastName, last);
        return record;
    }
    static Record contribution(RecordId item, RecordId person, ContributionRole role)
    {
        Record record(Contribution::type());
        record.set(Contribution::type().item, item);
        record.set(Contribution::type().person, person);
        record.set(Contribution::type().role, role);
        return record;
    }
};

/// Those records, added by a fixture that has add().
template <typename Fixture>
struct ConferenceDay {
    explicit ConferenceDay(Fixture &fixture, const QString &when = QStringLiteral("2023-06-13T10:00/16:00"))
        : venue(fixture.add(ProgrammeSample::venue())),
          roomA(fixture.add(ProgrammeSample::room(venue.id, QStringLiteral("Room A"), 100))),
          roomB(fixture.add(ProgrammeSample::room(venue.id, QStringLiteral("Room B"), 30))),
          event(fixture.add(ProgrammeSample::event(venue.id, when))),
          keynote(fixture.add(ProgrammeSample::item(event.id, QStringLiteral("Keynote"),
                                                    QStringLiteral("2023-06-13T13:00/13:45"), roomA.id))),
          panel(fixture.add(ProgrammeSample::item(event.id, QStringLiteral("Panel"),
                                                  QStringLiteral("2023-06-13T14:00/15:00"), roomA.id))),
          workshop(fixture.add(ProgrammeSample::item(event.id, QStringLiteral("Workshop"),
                                                     QStringLiteral("2023-06-13T14:00/15:00"), roomB.id))),
          stand(fixture.add(ProgrammeSample::item(event.id, QStringLiteral("Stand"))))
    {
    }

    Record venue;
    Record roomA;
    Record roomB;
    Record event;
    Record keynote;
    Record panel;
    Record workshop;
    Record stand; ///< without a time
};

} // namespace klankbord
