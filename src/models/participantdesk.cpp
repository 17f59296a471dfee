// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/participantdesk.h"

#include "domain/personname.h"

#include <QCoreApplication>
#include <QSet>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

const Participation &type = Participation::type();

Error gone()
{
    return {Error::Kind::NotFound,
            QCoreApplication::translate("ParticipantDesk", "This participant is no longer on the list."),
            QCoreApplication::translate("ParticipantDesk", "Somebody else took them off in the meantime."),
            {}};
}

} // namespace

Result<ParticipantDesk::Entry> ParticipantDesk::add(const RecordType &who, RecordId id, const QDateTime &now)
{
    if (const RecordId known = m_list.participationOf(id); known != RecordId::None)
        return Entry{Entry::Outcome::AlreadyThere, known};
    Record added(type);
    if (&who == &Person::type())
        added.set(type.person, id);
    else
        added.set(type.organisation, id);
    return addTo(ChangeSet(ChangeSet::Kind::Add, {}), added, now);
}

Result<ParticipantDesk::Entry> ParticipantDesk::addNewPerson(const QString &name, const QDateTime &now)
{
    const PersonName parts = personNameFrom(name);
    Record person(Person::type());
    person.id = newRecordId();
    person.set(Person::type().firstName, parts.first);
    person.set(Person::type().lastName, parts.last);
    Record added(type);
    added.set(type.person, person.id);
    return addTo(ChangeSet::adding(person), added, now);
}

Result<ParticipantDesk::Entry> ParticipantDesk::addTo(ChangeSet changes, Record added, const QDateTime &now)
{
    const Admission admission = admissionTo(m_list.timeAt(now), freePlaces(m_list.places(), m_list.count()));
    added.id = newRecordId();
    added.set(type.event, m_list.eventRecord().id);
    added.set(type.role, ParticipationRole::Variable);
    added.set(type.status, admission.status);
    added.set(type.presence, admission.presence);
    changes.append(Change::add(added));
    if (const Result<> done = m_session.commit(changes); !done)
        return done.error();
    const bool waits = admission.status == ParticipationStatus::WaitingList;
    return Entry{waits ? Entry::Outcome::Waiting : Entry::Outcome::Added, added.id};
}

Result<> ParticipantDesk::setPresence(const QList<RecordId> &participations, Presence presence,
                                      RecordId representative)
{
    const Result<QList<Record>> records = m_session.store().load(type, participations);
    if (!records)
        return records.error();
    ChangeSet changes;
    for (const Record &before : *records) {
        Record after = before;
        after.set(type.presence, presence);
        after.set(type.representedBy, presence == Presence::Represented ? representative : RecordId::None);
        if (!after.differingFields(before).isEmpty())
            changes.append(Change::edit(before, after));
    }
    return changes.isEmpty() ? ok() : m_session.commit(changes);
}

Result<ParticipantDesk::CheckIn> ParticipantDesk::checkIn(const QString &typed, const QDateTime &now)
{
    using Outcome = CheckIn::Outcome;
    const QString code = typedParticipationCode(typed);
    if (const QString mistaken = mistakenCodeSigns(code); !mistaken.isEmpty())
        return CheckIn{.outcome = Outcome::MistakenSigns, .code = mistaken};
    if (participationCodeProblem(code))
        return CheckIn{.outcome = Outcome::NotACode, .code = code};
    const RecordId id = m_list.participationWithCode(code);
    if (id == RecordId::None)
        return CheckIn{.outcome = Outcome::Unknown, .code = code};
    const Result<Record> record = load(id);
    if (!record)
        return record.error();
    CheckIn found{.outcome = Outcome::Done, .code = code, .participation = id};
    const std::optional<ParticipationStatus> status = record->get(type.status);
    if (status == ParticipationStatus::Cancelled) {
        found.outcome = Outcome::Cancelled;
    } else if (record->get(type.presence) == Presence::Present && !record->isEmpty(type.checkedIn)) {
        found.outcome = Outcome::Already;
        found.at = record->get(type.checkedIn);
    } else if (status == ParticipationStatus::WaitingList) {
        found.outcome = Outcome::Waiting;
    } else {
        Record after = *record;
        found.at = slotAt(now);
        after.set(type.presence, Presence::Present);
        after.set(type.representedBy, RecordId::None);
        after.set(type.checkedIn, found.at);
        if (const Result<> done = commit(*record, after); !done)
            return done.error();
    }
    return found;
}

Result<> ParticipantDesk::admit(RecordId participation, const QDateTime &now)
{
    const Result<Record> before = load(participation);
    if (!before)
        return before.error();
    Record after = *before;
    if (!takesPlace(before->get(type.status)))
        after.set(type.status, ParticipationStatus::Registered);
    after.set(type.presence, Presence::Present);
    after.set(type.representedBy, RecordId::None);
    after.set(type.checkedIn, slotAt(now));
    return commit(*before, after);
}

Result<> ParticipantDesk::givePlace(RecordId participation)
{
    const Result<Record> before = load(participation);
    if (!before)
        return before.error();
    Record after = *before;
    after.set(type.status, ParticipationStatus::Registered);
    return commit(*before, after);
}

Result<int> ParticipantDesk::giveCodes()
{
    const Result<QList<Record>> records = m_session.store().load(type, m_list.withoutCodes());
    if (!records)
        return records.error();
    QSet<QString> taken;
    ChangeSet changes;
    for (const Record &before : *records) {
        Record after = before;
        after.set(type.code, freshCode(taken));
        changes.append(Change::edit(before, after));
    }
    if (!changes.isEmpty()) {
        if (const Result<> done = m_session.commit(changes); !done)
            return done.error();
    }
    return static_cast<int>(changes.changes().size());
}

QString ParticipantDesk::freshCode(QSet<QString> &taken) const
{
    QString code;
    do {
        code = newParticipationCode();
    } while (taken.contains(code) || m_list.participationWithCode(code) != RecordId::None);
    taken.insert(code);
    return code;
}

Result<Record> ParticipantDesk::load(RecordId participation) const
{
    const Result<std::optional<Record>> found = m_session.store().find(type, participation);
    if (!found)
        return found.error();
    return *found ? Result<Record>(**found) : Result<Record>(gone());
}

Result<> ParticipantDesk::commit(const Record &before, const Record &after)
{
    return m_session.commit(ChangeSet::editing(before, after));
}

TimeSlot ParticipantDesk::slotAt(const QDateTime &now) const
{
    TimeSlot slot;
    if (const QByteArray zone = m_list.eventRecord().get(Event::type().when).zone; QTimeZone(zone).isValid())
        slot.zone = zone;
    const QDateTime there = now.toTimeZone(QTimeZone(slot.zone));
    slot.date = PartialDate::fromDay(there.date());
    slot.start = QTime(there.time().hour(), there.time().minute());
    return slot;
}

} // namespace klankbord
