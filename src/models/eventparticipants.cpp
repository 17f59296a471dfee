// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eventparticipants.h"

#include "domain/affiliation.h"

#include <QTimeZone>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

const Participation &participation = Participation::type();

std::span<const RecordId> spanOf(const QList<RecordId> &ids)
{
    return {ids.constData(), static_cast<std::size_t>(ids.size())};
}

QVariant keyOf(RecordId id)
{
    return id == RecordId::None ? QVariant() : QVariant::fromValue(id);
}

Result<QList<Record>> read(const RecordStore &store, const Query &query)
{
    const Result<QList<RecordId>> ids = store.ids(query);
    if (!ids)
        return ids.error();
    return store.load(*query.type, spanOf(*ids));
}

Query referringTo(const FieldInfo &field, const QList<RecordId> &ids)
{
    Query query(field.owner());
    QVariantList values;
    values.reserve(ids.size());
    for (const RecordId id : ids)
        values.append(QVariant::fromValue(id));
    query.conditions = {{&field, Condition::Test::AnyOf, values}};
    return query;
}

/// Whether the keys of @p dimension have an order of their own, which everybody expects.
bool hasOwnOrder(EventParticipants::Dimension dimension)
{
    using Dimension = EventParticipants::Dimension;
    return dimension == Dimension::Status || dimension == Dimension::Presence || dimension == Dimension::Role;
}

/// Where a code stands among the options of its field.
qsizetype placeOf(const QVariant &code, const CodedField &field)
{
    const QList<Option> &options = field.options();
    const auto found = std::find_if(options.cbegin(), options.cend(), [&code](const Option &option) {
        return code.toString() == QLatin1StringView(option.code);
    });
    return found - options.cbegin();
}

/// Of which records the keys are, where they are no codes.
const RecordType &typeOf(EventParticipants::Dimension dimension)
{
    if (dimension == EventParticipants::Dimension::Sector)
        return Sector::type();
    return Organisation::type();
}

} // namespace

EventParticipants::EventParticipants(EditSession &session, QObject *parent)
    : QObject(parent), m_session(session), m_event(Event::type())
{
    connect(&session.store(), &RecordStore::changed, this, &EventParticipants::follow);
}

Result<> EventParticipants::setEvent(const Record &event)
{
    m_event = event;
    Result<> done = readAll();
    Q_EMIT changed();
    return done;
}

EventTime EventParticipants::timeAt(const QDateTime &now) const
{
    const TimeSlot when = m_event.get(Event::type().when);
    const QTimeZone zone(when.zone);
    return eventTime(when, (zone.isValid() ? now.toTimeZone(zone) : now.toLocalTime()).date());
}

RecordId EventParticipants::nextInLine(const QDateTime &now) const
{
    if (m_count.of(ParticipationStatus::WaitingList) == 0 || timeAt(now) == EventTime::Past)
        return RecordId::None;
    const QList<RecordId> waiting =
        participationsIn(Dimension::Status, participation.status.pack(ParticipationStatus::WaitingList));
    return klankbord::nextInLine(spanOf(waiting), freePlaces(places(), m_count));
}

QList<RecordId> EventParticipants::withoutCodes() const
{
    QList<RecordId> ids;
    for (auto it = m_participants.cbegin(); it != m_participants.cend(); ++it) {
        if (it->code.isEmpty())
            ids.append(it.key());
    }
    return ids;
}

RecordId EventParticipants::whoIs(RecordId id) const
{
    const Participant participant = m_participants.value(id);
    return participant.person != RecordId::None ? participant.person : participant.organisation;
}

QString EventParticipants::nameOf(RecordId id, const Wording &wording) const
{
    const Participant participant = m_participants.value(id);
    const RecordType &type = participant.person != RecordId::None
                                 ? static_cast<const RecordType &>(Person::type())
                                 : Organisation::type();
    return m_session.titles().title(type, whoIs(id), wording);
}

const CodedField *EventParticipants::fieldOf(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Status:
        return &participation.status;
    case Dimension::Presence:
        return &participation.presence;
    case Dimension::Role:
        return &participation.role;
    case Dimension::Kind:
        return &Organisation::type().kind;
    case Dimension::Organisation:
    case Dimension::Sector:
        break;
    }
    return nullptr;
}

QVariantList EventParticipants::keysOf(const Participant &participant, Dimension dimension) const
{
    const auto code = [](const FieldInfo &field, const QVariant &value) {
        return field.isEmpty(value) ? QVariantList{QVariant()} : QVariantList{value};
    };
    const RecordId organisation = organisationOf(participant);
    switch (dimension) {
    case Dimension::Status:
        return code(participation.status, participation.status.pack(participant.mark.status));
    case Dimension::Presence:
        return {participation.presence.pack(participant.mark.presence.value_or(Presence::Unknown))};
    case Dimension::Role:
        return code(participation.role, participation.role.pack(participant.mark.role));
    case Dimension::Kind:
        return code(Organisation::type().kind, m_organisations.value(organisation).kind);
    case Dimension::Sector: {
        QVariantList keys;
        const QList<RecordId> sectors = m_organisations.value(organisation).sectors;
        for (const RecordId sector : sectors)
            keys.append(keyOf(sector));
        return keys.isEmpty() ? QVariantList{QVariant()} : keys;
    }
    case Dimension::Organisation:
        break;
    }
    return {keyOf(organisation)};
}

QString EventParticipants::labelOf(const QVariant &key, Dimension dimension, const Wording &wording) const
{
    if (!key.isValid())
        return wording.text("EventParticipants", QT_TRANSLATE_NOOP("EventParticipants", "Not known"));
    if (const CodedField *field = fieldOf(dimension))
        return field->display(key, wording, nullptr);
    return m_session.titles().title(typeOf(dimension), key.value<RecordId>(), wording);
}

QList<AttendanceShare> EventParticipants::counted(Dimension dimension) const
{
    QList<AttendanceShare> shares;
    QHash<QString, qsizetype> places;
    const bool isCode = fieldOf(dimension) != nullptr;
    for (const Participant &participant : m_participants) {
        const QVariantList keys = keysOf(participant, dimension);
        for (const QVariant &key : keys) {
            const QString text = isCode ? key.toString() : recordIdToText(key.value<RecordId>());
            const auto known = places.constFind(text);
            const qsizetype place = known != places.cend() ? *known : *places.insert(text, shares.size());
            if (place == shares.size())
                shares.append({.key = key});
            ++shares[place].listed;
            shares[place].present += participant.mark.presence == Presence::Present ? 1 : 0;
        }
    }
    return shares;
}

void EventParticipants::label(QList<AttendanceShare> &shares, Dimension dimension,
                              const Wording &wording) const
{
    if (!fieldOf(dimension)) {
        QList<RecordId> named;
        for (const AttendanceShare &share : std::as_const(shares)) {
            if (share.key.isValid())
                named.append(share.key.value<RecordId>());
        }
        m_session.titles().prepare(typeOf(dimension), named, wording);
    }
    for (AttendanceShare &share : shares)
        share.label = labelOf(share.key, dimension, wording);
}

QList<AttendanceShare> EventParticipants::shares(Dimension dimension, const Wording &wording) const
{
    QList<AttendanceShare> shares = counted(dimension);
    label(shares, dimension, wording);
    std::sort(shares.begin(), shares.end(), [dimension](const AttendanceShare &a, const AttendanceShare &b) {
        if (a.key.isValid() != b.key.isValid())
            return a.key.isValid();
        if (hasOwnOrder(dimension))
            return placeOf(a.key, *fieldOf(dimension)) < placeOf(b.key, *fieldOf(dimension));
        if (a.present != b.present)
            return a.present > b.present;
        return a.listed != b.listed ? a.listed > b.listed : a.label.localeAwareCompare(b.label) < 0;
    });
    return shares;
}

QList<RecordId> EventParticipants::participationsIn(Dimension dimension, const QVariant &key) const
{
    QList<RecordId> ids;
    for (auto it = m_participants.cbegin(); it != m_participants.cend(); ++it) {
        const QVariantList keys = keysOf(*it, dimension);
        if (std::any_of(keys.cbegin(), keys.cend(), [&key](const QVariant &each) { return each == key; }))
            ids.append(it.key());
    }
    return ids;
}

RecordId EventParticipants::organisationOf(const Participant &participant) const
{
    return participant.organisation != RecordId::None ? participant.organisation
                                                      : m_employers.value(participant.person);
}

QDate EventParticipants::day() const
{
    const std::optional<PartialDate> date = m_event.get(Event::type().when).date;
    return date ? date->firstDay() : QDate::currentDate();
}

void EventParticipants::clear()
{
    m_venue.reset();
    m_participants.clear();
    m_byWho.clear();
    m_byCode.clear();
    m_employers.clear();
    m_organisations.clear();
    m_count = {};
    m_accessNeeds = 0;
    m_diets = 0;
    m_withoutCode = 0;
}

Result<> EventParticipants::readAll()
{
    clear();
    if (m_event.id == RecordId::None)
        return ok();
    if (Result<> venue = readVenue(); !venue)
        return venue;
    const Result<QList<Record>> records =
        read(m_session.store(), referringTo(participation.event, {m_event.id}));
    if (!records)
        return records.error();
    QList<RecordId> people;
    for (const Record &record : *records) {
        put(record);
        people.append(record.get(participation.person));
    }
    people.removeAll(RecordId::None);
    if (Result<> employers = readAffiliations(people); !employers)
        return employers;
    return readOrganisations();
}

Result<> EventParticipants::readVenue()
{
    m_venue.reset();
    const RecordId id = m_event.get(Event::type().venue);
    if (id == RecordId::None)
        return ok();
    Result<std::optional<Record>> venue = m_session.store().find(Venue::type(), id);
    if (!venue)
        return venue.error();
    m_venue = *std::move(venue);
    return ok();
}

Result<> EventParticipants::readAffiliations(const QList<RecordId> &people)
{
    if (people.isEmpty())
        return ok();
    const Affiliation &type = Affiliation::type();
    const Result<QList<Record>> affiliations = read(m_session.store(), referringTo(type.person, people));
    if (!affiliations)
        return affiliations.error();
    QHash<RecordId, std::vector<Record>> byPerson;
    for (const Record &affiliation : *affiliations)
        byPerson[affiliation.get(type.person)].push_back(affiliation);
    const QDate when = day();
    for (const RecordId person : people) {
        const auto found = byPerson.constFind(person);
        m_employers.insert(person, found == byPerson.cend() ? RecordId::None : organisationOn(*found, when));
    }
    return ok();
}

Result<> EventParticipants::readOrganisations()
{
    QSet<RecordId> unknown;
    for (const Participant &participant : std::as_const(m_participants)) {
        const RecordId id = organisationOf(participant);
        if (id != RecordId::None && !m_organisations.contains(id))
            unknown.insert(id);
    }
    const Organisation &type = Organisation::type();
    const Result<QList<Record>> records = m_session.store().load(type, spanOf(unknown.values()));
    if (!records)
        return records.error();
    for (const Record &record : *records)
        m_organisations.insert(record.id, {record.value(type.kind).toString(), record.get(type.sectors)});
    return ok();
}

void EventParticipants::put(const Record &record)
{
    take(record.id);
    const Participant participant{.person = record.get(participation.person),
                                  .organisation = record.get(participation.organisation),
                                  .mark = AttendanceMark::of(record),
                                  .code = record.get(participation.code),
                                  .hasAccessNeeds = !record.isEmpty(participation.accessNeeds),
                                  .hasDiet = !record.isEmpty(participation.diet)};
    m_participants.insert(record.id, participant);
    m_count.add(participant.mark);
    m_accessNeeds += participant.hasAccessNeeds ? 1 : 0;
    m_diets += participant.hasDiet ? 1 : 0;
    m_withoutCode += participant.code.isEmpty() ? 1 : 0;
    if (!participant.code.isEmpty())
        m_byCode.insert(participant.code, record.id);
    m_byWho.insert(whoIs(record.id), record.id);
}

void EventParticipants::take(RecordId id)
{
    const auto found = m_participants.constFind(id);
    if (found == m_participants.cend())
        return;
    m_count.remove(found->mark);
    m_accessNeeds -= found->hasAccessNeeds ? 1 : 0;
    m_diets -= found->hasDiet ? 1 : 0;
    m_withoutCode -= found->code.isEmpty() ? 1 : 0;
    if (m_byCode.value(found->code) == id)
        m_byCode.remove(found->code);
    if (const RecordId who = whoIs(id); m_byWho.value(who) == id)
        m_byWho.remove(who);
    m_participants.erase(found);
}

void EventParticipants::follow(const ChangeSet &changes)
{
    if (m_event.id == RecordId::None)
        return;
    bool isTouched = false;
    bool isStale = false;
    QList<RecordId> people;
    for (const Change &change : changes.changes()) {
        const RecordType *type = &change.type();
        if (type == &participation) {
            const bool isHere = change.after && change.after->get(participation.event) == m_event.id;
            isTouched = isTouched || isHere || contains(change.id());
            if (!isHere) {
                take(change.id());
                continue;
            }
            put(*change.after);
            const RecordId person = change.after->get(participation.person);
            if (person != RecordId::None && !m_employers.contains(person))
                people.append(person);
        } else if (type == &Event::type() && change.id() == m_event.id) {
            isStale = change.after.has_value();
            m_event = change.after.value_or(Record(Event::type()));
        } else {
            isStale = isStale || type == &Affiliation::type() || type == &Organisation::type() ||
                      (m_venue && change.id() == m_venue->id);
        }
    }
    Result<> done = isStale ? readAll() : readAffiliations(people);
    if (done && isTouched && !isStale)
        done = readOrganisations();
    if (!done)
        Q_EMIT failed(done.error());
    if (isTouched || isStale)
        Q_EMIT changed();
}

} // namespace klankbord
