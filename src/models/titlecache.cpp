// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/titlecache.h"

#include "domain/catalogue.h"

#include <algorithm>

namespace klankbord
{

namespace
{

/// The ids that a reference field holds, whether it holds one or many.
QList<RecordId> idsIn(const QVariant &value, const FieldInfo &field)
{
    if (field.kind() == ValueKind::ReferenceList)
        return value.value<QList<RecordId>>();
    const auto id = value.value<RecordId>();
    return id == RecordId::None ? QList<RecordId>() : QList{id};
}

/// Whether an edited record is called something else now, apart from what the titles it refers to say.
bool isRenamed(const Change &change)
{
    const QList<const FieldInfo *> differing = change.after->differingFields(*change.before);
    if (std::any_of(differing.cbegin(), differing.cend(),
                    [](const FieldInfo *field) { return field->is(Rule::Title); }))
        return true;
    // A type may make its title of any field.
    return std::any_of(allLanguages.begin(), allLanguages.end(), [&change](Language language) {
        const Wording wording(language);
        return change.before->title(wording) != change.after->title(wording);
    });
}

bool isTitledAfterAnyOf(const RecordType &type, const QList<const RecordType *> &others)
{
    const QList<const FieldInfo *> titles = type.titleFields();
    return std::any_of(titles.cbegin(), titles.cend(), [&others](const FieldInfo *field) {
        return field->target() && others.contains(field->target());
    });
}

} // namespace

QList<const RecordType *> typesTitledAfter(const RecordType &type)
{
    // A type refers only to itself and to types before it, so one pass finds also what is made through
    // others.
    QList<const RecordType *> found{&type};
    for (const RecordType *each : recordTypes()) {
        if (each != &type && isTitledAfterAnyOf(*each, found))
            found.append(each);
    }
    found.removeFirst();
    return found;
}

TitleCache::TitleCache(RecordStore &store, QObject *parent) : QObject(parent), m_store(store)
{
    for (Titles &titles : m_titles)
        titles.setMaxCost(capacity);
    connect(&store, &RecordStore::changed, this, &TitleCache::forget);
}

void TitleCache::prepare(const QList<Record> &records, const Wording &wording)
{
    QHash<const RecordType *, QList<RecordId>> wanted;
    for (const Record &record : records) {
        for (const FieldInfo *field : record.type().fields()) {
            if (field->target() && !record.isEmpty(*field))
                wanted[field->target()].append(idsIn(record.value(*field), *field));
        }
    }
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it)
        prepare(*it.key(), it.value(), wording);
}

void TitleCache::prepare(const RecordType &type, const QList<RecordId> &ids, const Wording &wording)
{
    const Titles &known = titlesIn(wording.language());
    QList<RecordId> unknown;
    for (const RecordId id : ids) {
        if (id != RecordId::None && !known.contains({&type, id}))
            unknown.append(id);
    }
    std::sort(unknown.begin(), unknown.end());
    unknown.erase(std::unique(unknown.begin(), unknown.end()), unknown.end());
    if (!unknown.isEmpty())
        lookUp(type, unknown, wording);
}

QString TitleCache::title(const RecordType &type, RecordId id, const Wording &wording) const
{
    if (id == RecordId::None)
        return {};
    const Titles &known = titlesIn(wording.language());
    if (const QString *title = known.object({&type, id}))
        return *title;
    lookUp(type, {id}, wording);
    const QString *title = known.object({&type, id});
    return title ? *title : QString();
}

void TitleCache::lookUp(const RecordType &type, const QList<RecordId> &ids, const Wording &wording) const
{
    ++m_lookups;
    const auto found =
        m_store.titles(type, std::span(ids.constData(), static_cast<std::size_t>(ids.size())), wording);
    if (!found)
        return; // asked again at the next paint; the store has logged why
    Titles &known = titlesIn(wording.language());
    for (const RecordId id : ids)
        known.insert({&type, id}, new QString(found->value(id)));
}

void TitleCache::forget(const ChangeSet &changes)
{
    QList<const RecordType *> renamed;
    for (const Change &change : changes.changes()) {
        // Nothing refers to a record before it is added or after it is deleted: no one else's title changes
        // then.
        const bool isEdit = change.before && change.after;
        if (isEdit && !isRenamed(change))
            continue;
        for (Titles &titles : m_titles)
            titles.remove({&change.type(), change.id()});
        if (isEdit && !renamed.contains(&change.type()))
            renamed.append(&change.type());
    }
    QList<const RecordType *> affected = renamed;
    for (const RecordType *type : std::as_const(renamed)) {
        for (const RecordType *other : typesTitledAfter(*type)) {
            forgetType(*other);
            if (!affected.contains(other))
                affected.append(other);
        }
    }
    for (const RecordType *type : std::as_const(affected))
        Q_EMIT titlesChanged(*type);
}

void TitleCache::forgetType(const RecordType &type)
{
    for (Titles &titles : m_titles) {
        const QList<Key> keys = titles.keys();
        for (const Key &key : keys) {
            if (key.type == &type)
                titles.remove(key);
        }
    }
}

} // namespace klankbord
