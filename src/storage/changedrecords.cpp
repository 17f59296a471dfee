// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changedrecords.h"

#include "storage/recordstore.h"
#include "storage/referringrecords.h"

namespace klankbord
{

namespace
{

QList<Record> orNone(Result<QList<Record>> records)
{
    return records ? std::move(*records) : QList<Record>();
}

Result<QList<Record>> readAll(const RecordStore &store, const RecordType &type)
{
    const Result<QList<RecordId>> ids = store.ids(Query(type));
    if (!ids)
        return ids.error();
    return store.load(type, *ids);
}

} // namespace

ChangedRecords::ChangedRecords(const RecordStore *store, const ChangeSet &changes)
    : m_store(store), m_changes(changes)
{
    for (qsizetype i = 0; i < changes.changes().size(); ++i)
        m_positions.insert(changes.changes().at(i).id(), i);
}

std::optional<Record> ChangedRecords::record(const RecordType &type, RecordId id) const
{
    const auto changed = m_positions.constFind(id);
    return changed == m_positions.cend() ? stored(type, id) : m_changes.changes().at(*changed).after;
}

std::optional<Record> ChangedRecords::stored(const RecordType &type, RecordId id) const
{
    if (!m_store || id == RecordId::None)
        return std::nullopt;
    const auto known = m_stored.constFind(id);
    if (known != m_stored.cend())
        return *known;
    const Result<std::optional<Record>> found = m_store->find(type, id);
    const std::optional<Record> record = found ? *found : std::nullopt;
    m_stored.insert(id, record);
    return record;
}

QList<Record> ChangedRecords::referring(const FieldInfo &field, RecordId target) const
{
    const std::pair key(&field, static_cast<qint64>(target));
    const auto known = m_referring.constFind(key);
    if (known != m_referring.cend())
        return *known;
    const QList<Record> before =
        m_store ? orNone(recordsReferring(*m_store, field, {target})) : QList<Record>();
    QList<Record> found = asChanged(field.owner(), before, [&](const Record &record) {
        return record.value(field).value<RecordId>() == target;
    });
    m_referring.insert(key, found);
    return found;
}

QList<Record> ChangedRecords::all(const RecordType &type) const
{
    const auto known = m_all.constFind(&type);
    if (known != m_all.cend())
        return *known;
    const QList<Record> before = m_store ? orNone(readAll(*m_store, type)) : QList<Record>();
    QList<Record> found = asChanged(type, before, [](const Record &) { return true; });
    m_all.insert(&type, found);
    return found;
}

QList<Record> ChangedRecords::asChanged(const RecordType &type, QList<Record> stored,
                                        const std::function<bool(const Record &)> &belongs) const
{
    stored.removeIf([this](const Record &record) { return m_positions.contains(record.id); });
    for (const Change &change : m_changes.changes()) {
        if (change.after && &change.type() == &type && belongs(*change.after))
            stored.append(*change.after);
    }
    return stored;
}

ChangeSet completed(const ChangeSet &changes, const RecordSource &others)
{
    QList<Change> all = changes.changes();
    for (Change &change : all) {
        if (change.after)
            change.after->type().complete(*change.after, others);
    }
    return {changes.kind(), all};
}

} // namespace klankbord
