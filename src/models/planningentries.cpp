// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planningentries.h"

#include "domain/action.h"
#include "domain/datemoves.h"
#include "models/deadlines.h"

#include <QCollator>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// The projects and networks that a record stands under.
using Owners = QList<RecordId>;

/// Only what a planning shows of a record, which is much quicker than all of it.
QList<const FieldInfo *> shownFields(const PlanningSource &source)
{
    QList<const FieldInfo *> fields = source.type->titleFields() + source.owner;
    for (const FieldInfo *field : {source.date, source.status, source.finishedOn, source.via}) {
        if (field && !fields.contains(field))
            fields.append(field);
    }
    return fields;
}

Result<QList<Record>> readAll(const RecordStore &store, const RecordType &type,
                              const QList<const FieldInfo *> &fields)
{
    const Result<QList<RecordId>> ids = store.ids(Query(type));
    if (!ids)
        return ids.error();
    return store.loadFields(type, *ids, fields);
}

RecordId target(const Record &record, const FieldInfo &field)
{
    return record.value(field).value<RecordId>();
}

Owners ownersBy(const Record &record, const QList<const FieldInfo *> &fields)
{
    Owners owners;
    for (const FieldInfo *field : fields) {
        if (const RecordId id = target(record, *field); id != RecordId::None)
            owners.append(id);
    }
    return owners;
}

/// Reads a planning, type by type.
class PlanningReader final
{
public:
    PlanningReader(EditSession &session, const QDate &today) : m_session(session), m_today(today) {}

    Result<PlanningReading> read();

private:
    Result<> readNetworks();
    Result<> readOwnersThrough();
    Result<> readSource(const PlanningSource &source);
    PlanningEntry entryOf(const PlanningSource &source, const Record &record) const;
    void nameGroups();
    void sort();

    EditSession &m_session;
    const QDate m_today;
    QHash<RecordId, RecordId> m_projectOf; ///< of networks
    QHash<RecordId, Owners> m_through;     ///< of events and actions
    PlanningReading m_reading;
};

Result<PlanningReading> PlanningReader::read()
{
    if (const Result<> done = readNetworks(); !done)
        return done.error();
    if (const Result<> done = readOwnersThrough(); !done)
        return done.error();
    for (const PlanningSource &source : planningSources()) {
        if (const Result<> done = readSource(source); !done)
            return done.error();
    }
    nameGroups();
    sort();
    return m_reading;
}

Result<> PlanningReader::readNetworks()
{
    const Network &network = Network::type();
    const Result<QList<Record>> networks = readAll(m_session.store(), network, {&network.project});
    if (!networks)
        return networks.error();
    for (const Record &record : *networks)
        m_projectOf.insert(record.id, record.get(network.project));
    return ok();
}

Result<> PlanningReader::readOwnersThrough()
{
    for (const PlanningSource &source : planningSources()) {
        if (source.type != &Event::type() && source.type != &Action::type())
            continue;
        const Result<QList<Record>> records = readAll(m_session.store(), *source.type, source.owner);
        if (!records)
            return records.error();
        for (const Record &record : *records)
            m_through.insert(record.id, ownersBy(record, source.owner));
    }
    return ok();
}

Result<> PlanningReader::readSource(const PlanningSource &source)
{
    const Result<QList<Record>> records = readAll(m_session.store(), *source.type, shownFields(source));
    if (!records)
        return records.error();
    m_session.titles().prepare(*records, m_session.wording());
    m_reading.entries.reserve(m_reading.entries.size() + records->size());
    for (const Record &record : *records)
        m_reading.entries.append(entryOf(source, record));
    return ok();
}

PlanningEntry PlanningReader::entryOf(const PlanningSource &source, const Record &record) const
{
    const Wording &wording = m_session.wording();
    PlanningEntry entry;
    entry.source = &source;
    entry.id = record.id;
    entry.title = record.title(wording, &m_session.titles());
    entry.span = source.span(record);
    if (source.date == &Event::type().when) {
        const TimeSlot slot = record.get(Event::type().when);
        if (slot.start.isValid())
            entry.hours = slot.start.toString(u"HH:mm"_s);
        if (slot.end.isValid())
            entry.hours += u'–' + slot.end.toString(u"HH:mm"_s);
    }
    if (source.status) {
        entry.statusCode = record.value(*source.status).toString();
        if (!entry.statusCode.isEmpty())
            entry.status = source.status->optionLabel(entry.statusCode, wording);
    }
    entry.isFinished = source.finishedCodes.contains(entry.statusCode) ||
                       (source.finishedOn && !source.finishedOn->isEmpty(record.value(*source.finishedOn)));
    // Reports to a fund are no deadlines of the start page, and only their day can be late, not their period.
    const Deadline *deadline = deadlineBy(*source.date);
    entry.isLate = deadline ? deadline->isLate(record, m_today)
                            : !source.hasLength && !entry.isFinished && isOver(entry.span, m_today);
    entry.owners = ownersBy(record, source.owner);
    if (source.via && entry.owners.isEmpty())
        entry.owners = m_through.value(target(record, *source.via));
    entry.group = entry.owners.value(0, RecordId::None);
    for (const RecordId owner : Owners(entry.owners)) {
        if (const RecordId project = m_projectOf.value(owner, RecordId::None); project != RecordId::None)
            entry.owners.append(project);
    }
    return entry;
}

void PlanningReader::nameGroups()
{
    QHash<RecordId, QString> &groups = m_reading.groups;
    QList<RecordId> projects;
    QList<RecordId> networks;
    for (const PlanningEntry &entry : std::as_const(m_reading.entries)) {
        for (const RecordId owner : entry.owners) {
            if (groups.contains(owner))
                continue;
            groups.insert(owner, {});
            (m_projectOf.contains(owner) ? networks : projects).append(owner);
        }
    }
    TitleCache &titles = m_session.titles();
    const auto name = [&](const RecordType &type, const QList<RecordId> &ids) {
        titles.prepare(type, ids, m_session.wording());
        for (const RecordId id : ids)
            groups.insert(id, titles.title(type, id, m_session.wording()));
    };
    name(Project::type(), projects);
    name(Network::type(), networks);
}

void PlanningReader::sort()
{
    QCollator collator{QLocale(QLocale::Dutch)};
    collator.setNumericMode(true);
    const auto &groups = m_reading.groups;
    // Sorted before, so that names are compared once a group and not once an entry.
    QList<RecordId> order = groups.keys();
    std::sort(order.begin(), order.end(), [&](RecordId a, RecordId b) {
        const int compared = collator.compare(groups.value(a), groups.value(b));
        return compared == 0 ? a < b : compared < 0;
    });
    QHash<RecordId, qsizetype> place{{RecordId::None, order.size()}};
    for (qsizetype i = 0; i < order.size(); ++i)
        place.insert(order.at(i), i);
    const auto key = [&place](const PlanningEntry &entry) {
        return std::tuple(place.value(entry.group), entry.source->kind, entry.span.isEmpty());
    };
    std::stable_sort(m_reading.entries.begin(), m_reading.entries.end(),
                     [&](const PlanningEntry &a, const PlanningEntry &b) {
                         if (const auto ka = key(a), kb = key(b); ka != kb)
                             return ka < kb;
                         return a.span < b.span;
                     });
}

} // namespace

QString PlanningEntry::when(Language language) const
{
    const QString period = formatPeriod(span, language, DateStyle::Short);
    return hours.isEmpty() ? period : period + u", "_s + hours;
}

QString PlanningEntry::spoken(const Wording &wording) const
{
    QStringList parts{title, source->type->singularLabel(wording)};
    parts.append(span.isEmpty() ? wording.text("Planning", QT_TRANSLATE_NOOP("Planning", "without a date"))
                                : when(wording.language()));
    if (!status.isEmpty())
        parts.append(status);
    if (isLate)
        parts.append(wording.text("Planning", QT_TRANSLATE_NOOP("Planning", "late")));
    else if (isFinished && status.isEmpty())
        parts.append(wording.text("Planning", QT_TRANSLATE_NOOP("Planning", "done")));
    return parts.join(u" · "_s);
}

bool PlanningFilter::lets(const PlanningEntry &entry) const
{
    if (hidden.contains(entry.source->kind))
        return false;
    if (owner != RecordId::None && !entry.owners.contains(owner))
        return false;
    return state == State::All || (state == State::Open ? !entry.isFinished : entry.isLate);
}

Result<PlanningReading> readPlanning(EditSession &session, const QDate &today)
{
    return PlanningReader(session, today).read();
}

bool concernsPlanning(const ChangeSet &changes)
{
    return std::any_of(changes.changes().cbegin(), changes.changes().cend(), [](const Change &change) {
        const RecordType *type = &change.type();
        if (type == &Project::type() || type == &Network::type())
            return true;
        return std::any_of(planningSources().cbegin(), planningSources().cend(),
                           [type](const PlanningSource &source) { return source.type == type; });
    });
}

} // namespace klankbord
