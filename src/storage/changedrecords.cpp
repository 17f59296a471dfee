// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changedrecords.h"

#include "storage/recordstore.h"

namespace klankbord
{

namespace
{

QList<Record> readAll(const RecordStore *store, const Query &query)
{
    if (!store)
        return {};
    const Result<QList<RecordId>> ids = store->ids(query);
    if (!ids)
        return {};
    const Result<QList<Record>> records = store->load(*query.type, *ids);
    return records ? *records : QList<Record>();
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
    Query query(field.owner());
    const QVariant value = QVariant::fromValue(target);
    query.conditions.append({.field = &field, .test = Condition::Test::AnyOf, .values = {value}});
    QList<Record> found = asChanged(field.owner(), readAll(m_store, query), [&](const Record &record) {
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
    QList<Record> found = asChanged(type, readAll(m_store, Query(type)), [](const Record &) { return true; });
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
