// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eventprogramme.h"

#include "domain/contribution.h"
#include "domain/document.h"

#include <QTimeZone>
#include <algorithm>
#include <limits>

namespace klankbord
{

namespace
{

constexpr int minutesPerHour = 60;
constexpr MinuteSpan usualHours{9 * minutesPerHour, 17 * minutesPerHour};
/// More changes at once are read again rather than followed one by one.
constexpr qsizetype mostFollowed = 100;

const ProgrammeItem &itemType()
{
    return ProgrammeItem::type();
}

int minutesOf(QTime time)
{
    return time.msecsSinceStartOfDay() / 60'000;
}

QTime timeAt(int minutes)
{
    return QTime::fromMSecsSinceStartOfDay(minutes % EventProgramme::dayLength * 60'000);
}

QDate dayOf(const TimeSlot &slot)
{
    const bool isDay = slot.date && slot.date->precision() == PartialDate::Precision::Day;
    return isDay ? slot.date->firstDay() : QDate();
}

/// What the clocks of @p zone show at the beginning and the end of @p slot.
std::optional<ProgrammePlace> onClocksOf(const QByteArray &zone, const TimeSlot &slot)
{
    const std::optional<QDateTime> start = startInstant(slot);
    if (!start)
        return std::nullopt;
    const QTimeZone clocks(zone);
    const QDateTime from = start->toTimeZone(clocks);
    ProgrammePlace place{.day = from.date(), .start = minutesOf(from.time())};
    if (const std::optional<QDateTime> end = endInstant(slot)) {
        const QDateTime to = end->toTimeZone(clocks);
        place.length = static_cast<int>(from.date().daysTo(to.date())) * EventProgramme::dayLength +
                       minutesOf(to.time()) - place.start;
    }
    return place;
}

/// By their own order, those without one last, and as they were made.
bool isEarlier(const std::optional<int> &orderA, RecordId a, const std::optional<int> &orderB, RecordId b)
{
    constexpr int last = std::numeric_limits<int>::max();
    if (orderA.value_or(last) != orderB.value_or(last))
        return orderA.value_or(last) < orderB.value_or(last);
    return a < b;
}

bool standsBefore(const ProgrammeEntry &a, const ProgrammeEntry &b)
{
    if (a.place.has_value() != b.place.has_value())
        return a.place.has_value();
    if (a.place && a.place->day != b.place->day)
        return a.place->day < b.place->day;
    if (a.place && a.place->start != b.place->start)
        return a.place->start < b.place->start;
    return isEarlier(a.record.get(itemType().order), a.id(), b.record.get(itemType().order), b.id());
}

MinuteSpan shownSpan(const ProgrammePlace &place)
{
    return {place.start, place.start + std::max(place.length.value_or(EventProgramme::usualLength), 1)};
}

} // namespace

EventProgramme::EventProgramme(EditSession &session, QObject *parent)
    : QObject(parent), m_session(session), m_event(Event::type())
{
    connect(&session.store(), &RecordStore::changed, this, &EventProgramme::follow);
    connect(&session.titles(), &TitleCache::titlesChanged, this, [this](const RecordType &type) {
        if (&type == &Person::type() || &type == &Organisation::type())
            Q_EMIT changed();
    });
    arrange();
}

void EventProgramme::setEvent(const Record &event)
{
    if (event.id != m_event.id)
        m_addedDays.clear();
    m_event = event;
    reload();
}

void EventProgramme::reload()
{
    if (!load()) {
        m_items.clear();
        m_contributions.clear();
        m_documents.clear();
    }
    arrange();
    Q_EMIT changed();
}

Result<QList<Record>> EventProgramme::read(const FieldInfo &field, const QVariantList &ids) const
{
    if (ids.isEmpty())
        return QList<Record>();
    Query query(field.owner());
    query.conditions = {{&field, Condition::Test::AnyOf, ids}};
    const Result<QList<RecordId>> found = m_session.store().ids(query);
    if (!found)
        return found.error();
    return m_session.store().load(field.owner(), *found);
}

bool EventProgramme::load()
{
    if (m_event.id == RecordId::None)
        return false;
    return loadItems() && loadRooms();
}

bool EventProgramme::loadItems()
{
    const auto items = read(itemType().event, {QVariant::fromValue(m_event.id)});
    QVariantList ids;
    if (items) {
        for (const Record &item : *items)
            ids.append(QVariant::fromValue(item.id));
    }
    const auto contributions = read(Contribution::type().item, ids);
    const auto documents = read(Document::type().item, ids);
    for (const auto *each : {&items, &contributions, &documents}) {
        if (!*each) {
            Q_EMIT failed(each->error());
            return false;
        }
    }
    m_items = *items;
    m_contributions = *contributions;
    m_documents.clear();
    for (const Record &document : *documents)
        ++m_documents[document.get(Document::type().item)];
    return true;
}

bool EventProgramme::loadRooms()
{
    const Room &type = Room::type();
    QVariantList venues;
    if (const RecordId venue = m_event.get(Event::type().venue); venue != RecordId::None)
        venues.append(QVariant::fromValue(venue));
    Result<QList<Record>> rooms = read(type.venue, venues);
    if (!rooms) {
        Q_EMIT failed(rooms.error());
        return false;
    }
    QList<RecordId> others;
    for (const Record &item : std::as_const(m_items)) {
        const RecordId room = item.get(itemType().room);
        const bool isKnown = room == RecordId::None || others.contains(room) ||
                             std::any_of(rooms->cbegin(), rooms->cend(),
                                         [room](const Record &each) { return each.id == room; });
        if (!isKnown)
            others.append(room);
    }
    const Result<QList<Record>> more = m_session.store().load(type, others);
    if (!more) {
        Q_EMIT failed(more.error());
        return false;
    }
    m_rooms = *rooms + *more;
    std::stable_sort(m_rooms.begin(), m_rooms.end(), [&type](const Record &a, const Record &b) {
        return QString::localeAwareCompare(a.get(type.name), b.get(type.name)) < 0;
    });
    return true;
}

bool EventProgramme::holds(RecordId item) const
{
    return std::any_of(m_items.cbegin(), m_items.cend(),
                       [item](const Record &each) { return each.id == item; });
}

void EventProgramme::follow(const ChangeSet &changes)
{
    if (m_event.id == RecordId::None)
        return;
    Effect effect = changes.changes().size() > mostFollowed ? Effect::Reload : Effect::None;
    for (const Change &change : changes.changes()) {
        if (effect == Effect::Reload)
            break;
        effect = std::max(effect, take(change));
    }
    if (effect == Effect::Reload) {
        const auto event = m_session.store().find(Event::type(), m_event.id);
        setEvent(event && *event ? **event : Record(Event::type()));
    } else if (effect == Effect::Arrange) {
        arrange();
        Q_EMIT changed();
    }
}

EventProgramme::Effect EventProgramme::take(const Change &change)
{
    if (&change.type() == &itemType())
        return takeItem(change);
    if (&change.type() == &Contribution::type())
        return takeContribution(change);
    if (&change.type() == &Event::type())
        return change.id() == m_event.id ? Effect::Reload : Effect::None;
    if (&change.type() == &Room::type())
        return Effect::Reload;
    if (&change.type() == &Document::type()) {
        const auto isOurs = [this](const std::optional<Record> &document) {
            return document && holds(document->get(Document::type().item));
        };
        return isOurs(change.before) || isOurs(change.after) ? Effect::Reload : Effect::None;
    }
    return Effect::None;
}

EventProgramme::Effect EventProgramme::takeItem(const Change &change)
{
    const auto isOurs = [this](const std::optional<Record> &item) {
        return item && item->get(itemType().event) == m_event.id;
    };
    const auto known = std::find_if(m_items.begin(), m_items.end(),
                                    [&change](const Record &each) { return each.id == change.id(); });
    if (known == m_items.end())
        return isOurs(change.after) ? Effect::Reload : Effect::None;
    if (!isOurs(change.after)) {
        m_items.erase(known);
        return Effect::Arrange;
    }
    *known = *change.after;
    const RecordId room = known->get(itemType().room);
    const bool isRoomKnown =
        room == RecordId::None ||
        std::any_of(m_rooms.cbegin(), m_rooms.cend(), [room](const Record &each) { return each.id == room; });
    return isRoomKnown ? Effect::Arrange : Effect::Reload;
}

EventProgramme::Effect EventProgramme::takeContribution(const Change &change)
{
    const auto known = std::find_if(m_contributions.begin(), m_contributions.end(),
                                    [&change](const Record &each) { return each.id == change.id(); });
    const bool isOurs = change.after && holds(change.after->get(Contribution::type().item));
    if (known != m_contributions.end())
        m_contributions.erase(known);
    else if (!isOurs)
        return Effect::None;
    if (isOurs)
        m_contributions.append(*change.after);
    return Effect::Arrange;
}

void EventProgramme::arrange()
{
    m_zone = m_event.get(Event::type().when).zone;
    arrangeColumns();
    arrangeEntries();
    arrangeLanes();
    findClashes();
}

void EventProgramme::arrangeColumns()
{
    m_columns.clear();
    for (const Record &room : std::as_const(m_rooms)) {
        m_columns.append({.kind = ProgrammeColumn::Kind::Room,
                          .room = room.id,
                          .name = room.get(Room::type().name),
                          .capacity = room.get(Room::type().capacity)});
    }
    QStringList tracks;
    for (const Record &item : std::as_const(m_items)) {
        const QString track = item.get(itemType().track);
        if (!track.isEmpty() && item.isEmpty(itemType().room) && !tracks.contains(track))
            tracks.append(track);
    }
    std::sort(tracks.begin(), tracks.end(),
              [](const QString &a, const QString &b) { return QString::localeAwareCompare(a, b) < 0; });
    for (const QString &track : std::as_const(tracks))
        m_columns.append({.kind = ProgrammeColumn::Kind::Track, .name = track});
    m_columns.append(ProgrammeColumn());
}

int EventProgramme::columnOf(const Record &item) const
{
    const RecordId room = item.get(itemType().room);
    const QString track = item.get(itemType().track);
    for (int column = 0; column < m_columns.size(); ++column) {
        const ProgrammeColumn &each = m_columns.at(column);
        if (each.kind == ProgrammeColumn::Kind::Room && room == each.room)
            return column;
        if (each.kind == ProgrammeColumn::Kind::Track && room == RecordId::None && track == each.name)
            return column;
    }
    return static_cast<int>(m_columns.size()) - 1;
}

std::optional<ProgrammePlace> EventProgramme::placeOf(const Record &item) const
{
    const TimeSlot when = item.get(itemType().when);
    if (!when.start.isValid() || !dayOf(when).isValid())
        return std::nullopt;
    std::optional<ProgrammePlace> place;
    if (when.zone == m_zone) {
        place = ProgrammePlace{.day = dayOf(when), .start = minutesOf(when.start)};
        if (when.end.isValid()) {
            const int length = minutesOf(when.end) - place->start;
            place->length = length > 0 ? length : length + dayLength;
        }
    } else {
        place = onClocksOf(m_zone, when);
    }
    if (place)
        place->column = columnOf(item);
    return place;
}

void EventProgramme::arrangeEntries()
{
    const Contribution &contribution = Contribution::type();
    QHash<RecordId, QList<Record>> contributions;
    for (const Record &each : std::as_const(m_contributions))
        contributions[each.get(contribution.item)].append(each);
    m_entries.clear();
    m_entries.reserve(m_items.size());
    m_days = m_addedDays;
    if (const QDate day = dayOf(m_event.get(Event::type().when)); day.isValid())
        m_days.append(day);
    for (const Record &item : std::as_const(m_items)) {
        ProgrammeEntry entry(item);
        entry.place = placeOf(item);
        entry.column = columnOf(item);
        entry.documents = m_documents.value(item.id);
        entry.contributions = contributions.value(item.id);
        std::sort(entry.contributions.begin(), entry.contributions.end(),
                  [&contribution](const Record &a, const Record &b) {
                      return isEarlier(a.get(contribution.order), a.id, b.get(contribution.order), b.id);
                  });
        if (entry.place && !m_days.contains(entry.place->day))
            m_days.append(entry.place->day);
        m_entries.append(entry);
    }
    std::sort(m_days.begin(), m_days.end());
    std::sort(m_entries.begin(), m_entries.end(), standsBefore);
    m_places.clear();
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        m_places.insert(m_entries.at(i).id(), i);
}

void EventProgramme::arrangeLanes()
{
    QHash<std::pair<QDate, int>, QList<qsizetype>> together;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (const auto &place = m_entries.at(i).place)
            together[{place->day, place->column}].append(i);
    }
    for (const QList<qsizetype> &each : std::as_const(together)) {
        QList<MinuteSpan> spans;
        for (const qsizetype entry : each)
            spans.append(shownSpan(*m_entries.at(entry).place));
        const QList<Lane> lanes = parallelLanes(spans);
        for (qsizetype i = 0; i < each.size(); ++i)
            m_entries[each.at(i)].lane = lanes.at(i);
    }
}

void EventProgramme::findClashes()
{
    QHash<RecordId, std::optional<int>> capacities;
    for (const Record &room : std::as_const(m_rooms))
        capacities.insert(room.id, room.get(Room::type().capacity));
    QList<PlacedItem> items;
    items.reserve(m_entries.size());
    for (const ProgrammeEntry &entry : std::as_const(m_entries)) {
        const RecordId room = entry.record.get(itemType().room);
        PlacedItem item{.id = entry.id(),
                        .when = entry.record.get(itemType().when),
                        .room = room,
                        .capacity = entry.record.get(itemType().capacity),
                        .roomCapacity = capacities.value(room)};
        for (const Record &contribution : entry.contributions) {
            if (const RecordId person = contribution.get(Contribution::type().person);
                person != RecordId::None)
                item.people.append(person);
        }
        items.append(item);
    }
    m_clashes = clashesIn(items, m_event.get(Event::type().when));
    for (const ProgrammeClash &clash : std::as_const(m_clashes)) {
        m_entries[m_places.value(clash.item)].clashes.append(clash);
        if (clash.other != RecordId::None)
            m_entries[m_places.value(clash.other)].clashes.append(clash);
    }
}

const ProgrammeEntry *EventProgramme::entry(RecordId id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? nullptr : &m_entries.at(*place);
}

std::optional<MinuteSpan> EventProgramme::ownHours(const QDate &day) const
{
    const TimeSlot when = m_event.get(Event::type().when);
    if (!when.start.isValid() || dayOf(when) != day)
        return std::nullopt;
    const int from = minutesOf(when.start);
    int to = when.end.isValid() ? minutesOf(when.end) : std::max(usualHours.to, from + minutesPerHour);
    if (to <= from)
        to += dayLength;
    return MinuteSpan{from, to};
}

MinuteSpan EventProgramme::hoursOf(const QDate &day) const
{
    std::optional<MinuteSpan> hours;
    const auto widen = [&hours](const MinuteSpan &span) {
        hours = hours ? MinuteSpan{std::min(hours->from, span.from), std::max(hours->to, span.to)} : span;
    };
    // The further days of an event keep the hours of the first, as far as anybody knows.
    if (const auto own = ownHours(dayOf(m_event.get(Event::type().when))))
        widen(*own);
    for (const ProgrammeEntry &entry : m_entries) {
        if (entry.place && entry.place->day == day)
            widen(shownSpan(*entry.place));
    }
    const MinuteSpan known = hours.value_or(usualHours);
    const int from = known.from / minutesPerHour * minutesPerHour;
    return {from, (known.to + minutesPerHour - 1) / minutesPerHour * minutesPerHour};
}

void EventProgramme::addDay()
{
    if (m_days.isEmpty())
        return;
    m_addedDays.append(m_days.last().addDays(1));
    arrange();
    Q_EMIT changed();
}

void EventProgramme::setPlace(Record &item, const ProgrammePlace &place) const
{
    TimeSlot when{
        .date = PartialDate::fromDay(place.day), .start = timeAt(place.start), .end = {}, .zone = m_zone};
    if (place.length)
        when.end = timeAt(place.start + *place.length);
    item.set(itemType().when, when);
    const ProgrammeColumn column = m_columns.value(place.column);
    item.set(itemType().room, column.room);
    // In a room an item may belong to a track as well.
    if (column.kind != ProgrammeColumn::Kind::Room)
        item.set(itemType().track, column.name);
}

ChangeSet EventProgramme::placed(RecordId id, const ProgrammePlace &place) const
{
    const ProgrammeEntry *found = entry(id);
    if (!found || found->place == place)
        return {};
    Record after = found->record;
    setPlace(after, place);
    return ChangeSet::editing(found->record, after);
}

ChangeSet EventProgramme::unplaced(RecordId id) const
{
    const ProgrammeEntry *found = entry(id);
    if (!found)
        return {};
    Record after = found->record;
    after.set(itemType().when, {});
    return ChangeSet::editing(found->record, after);
}

Record EventProgramme::newItem(const std::optional<ProgrammePlace> &place) const
{
    Record item(itemType());
    item.set(itemType().event, m_event.id);
    if (place)
        setPlace(item, *place);
    return item;
}

} // namespace klankbord
