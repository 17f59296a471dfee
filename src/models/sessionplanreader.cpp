// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sessionplanreader.h"

#include "domain/membership.h"

#include <algorithm>
#include <array>

namespace klankbord
{

namespace
{

Condition anyOf(const FieldInfo &field, const QList<RecordId> &ids)
{
    QVariantList values;
    values.reserve(ids.size());
    for (const RecordId id : ids)
        values.append(QVariant::fromValue(id));
    return {&field, Condition::Test::AnyOf, values};
}

Result<QList<Record>> read(const RecordStore &store, const Query &query)
{
    const Result<QList<RecordId>> ids = store.ids(query);
    if (!ids)
        return ids.error();
    return store.load(*query.type, {ids->constData(), static_cast<std::size_t>(ids->size())});
}

Result<QList<Record>> readBy(const RecordStore &store, const QList<Condition> &conditions)
{
    const bool isNothing = std::any_of(conditions.cbegin(), conditions.cend(),
                                       [](const Condition &each) { return each.values.isEmpty(); });
    if (isNothing)
        return QList<Record>();
    Query query(conditions.first().field->owner());
    query.conditions = conditions;
    return read(store, query);
}

QList<RecordId> idsOf(const QList<Record> &records)
{
    QList<RecordId> ids;
    ids.reserve(records.size());
    for (const Record &record : records)
        ids.append(record.id);
    return ids;
}

/// The participations of @p members at @p sessions. Others, which are the most of them, are never read.
Result<QList<Record>> readParts(const RecordStore &store, const QList<RecordId> &sessions,
                                const QList<CoreMember> &members)
{
    const Participation &part = Participation::type();
    QList<RecordId> people;
    QList<RecordId> organisations;
    for (const CoreMember &member : members)
        (member.person != RecordId::None ? people : organisations)
            .append(member.person != RecordId::None ? member.person : member.organisation);
    Result<QList<Record>> found = readBy(store, {anyOf(part.event, sessions), anyOf(part.person, people)});
    if (!found)
        return found;
    const Result<QList<Record>> more =
        readBy(store, {anyOf(part.event, sessions), anyOf(part.organisation, organisations)});
    if (!more)
        return more;
    return *found + *more; // the same one twice says the same twice
}

Result<CoreAttendance> readCore(const RecordStore &store, RecordId network, const QList<Record> &sessions)
{
    const Event &event = Event::type();
    const Participation &part = Participation::type();
    QList<CoreSession> counted;
    QList<RecordId> ids;
    for (const Record &session : sessions) {
        if (session.get(event.status) == EventStatus::Cancelled)
            continue;
        counted.append({.id = session.id, .date = session.get(event.when).date});
        ids.append(session.id);
    }
    const Result<QList<Record>> groups = readBy(store, {anyOf(Group::type().network, {network})});
    if (!groups)
        return groups.error();
    const Result<QList<Record>> seats = readBy(store, {anyOf(Membership::type().group, idsOf(*groups))});
    if (!seats)
        return seats.error();
    const Condition isCore{&part.role, Condition::Test::AnyOf, {part.role.pack(ParticipationRole::Core)}};
    const Result<QList<Record>> asCore = readBy(store, {anyOf(part.event, ids), isCore});
    if (!asCore)
        return asCore.error();
    const QList<CoreMember> members = fixedCore(*groups, *seats, *asCore);
    const Result<QList<Record>> parts = readParts(store, ids, members);
    if (!parts)
        return parts.error();
    return CoreAttendance(members, counted, *parts);
}

} // namespace

Result<SeriesReading> readSeries(const RecordStore &store, RecordId network, Language language)
{
    const Event &event = Event::type();
    Query ofNetwork(event);
    ofNetwork.conditions = {anyOf(event.network, {network})};
    ofNetwork.order = {{&event.when, Qt::AscendingOrder}};
    const Result<QList<Record>> sessions = read(store, ofNetwork);
    if (!sessions)
        return sessions.error();
    Query bySectorName(Sector::type());
    bySectorName.order = {{&Sector::type().name, Qt::AscendingOrder}};
    bySectorName.language = language;
    const Result<QList<RecordId>> sectors = store.ids(bySectorName);
    if (!sectors)
        return sectors.error();
    const Result<CoreAttendance> core = readCore(store, network, *sessions);
    if (!core)
        return core.error();
    return SeriesReading{.sessions = *sessions, .sectors = *sectors, .core = *core};
}

} // namespace klankbord
