// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordblocks.h"

#include <algorithm>

namespace klankbord
{

namespace
{

std::span<const RecordId> spanOf(const QList<RecordId> &ids)
{
    return {ids.constData(), static_cast<std::size_t>(ids.size())};
}

} // namespace

RecordBlocks::RecordBlocks(const RecordType &type, RecordStore &store, TitleCache &titles)
    : m_type(type), m_store(store), m_titles(titles), m_missing(type), m_records(capacity)
{
}

const Record &RecordBlocks::record(const RowList &rows, int row, const Wording &wording)
{
    if (row < 0 || row >= rows.size())
        return m_missing;
    if (const Record *known = m_records.object(rows.at(row)))
        return *known;
    loadBlock(rows, row, wording);
    const Record *loaded = m_records.object(rows.at(row));
    return loaded ? *loaded : m_missing;
}

void RecordBlocks::loadBlock(const RowList &rows, int row, const Wording &wording)
{
    QList<RecordId> wanted;
    const int first = row - row % blockSize;
    const int end = std::min(first + blockSize, rows.size());
    for (int at = first; at < end; ++at) {
        if (!m_records.contains(rows.at(at)))
            wanted.append(rows.at(at));
    }
    ++m_loads;
    // What cannot be read stands empty: it is not asked for again at every paint.
    for (const RecordId id : std::as_const(wanted))
        m_records.insert(id, new Record(m_type));
    const Result<QList<Record>> loaded = m_store.load(m_type, spanOf(wanted));
    m_lastError = loaded ? std::nullopt : std::optional(loaded.error());
    if (!loaded)
        return;
    for (const Record &record : *loaded)
        m_records.insert(record.id, new Record(record));
    m_titles.prepare(*loaded, wording);
}

Result<> RecordBlocks::visit(std::span<const RecordId> ids,
                             const std::function<void(const Record &)> &visitor)
{
    constexpr std::size_t step = std::size_t{4} * blockSize;
    for (std::size_t at = 0; at < ids.size(); at += step) {
        const std::span<const RecordId> part = ids.subspan(at, std::min(step, ids.size() - at));
        QList<RecordId> unknown;
        std::copy_if(part.begin(), part.end(), std::back_inserter(unknown),
                     [this](RecordId id) { return !m_records.contains(id); });
        const Result<QList<Record>> loaded = m_store.load(m_type, spanOf(unknown));
        if (!loaded)
            return loaded.error();
        QHash<RecordId, const Record *> found;
        for (const Record &record : *loaded)
            found.insert(record.id, &record);
        for (const RecordId id : part) {
            const Record *record = found.contains(id) ? found.value(id) : m_records.object(id);
            if (record && record->id != RecordId::None)
                visitor(*record);
        }
    }
    return ok();
}

void RecordBlocks::replace(const Record &record)
{
    if (m_records.contains(record.id))
        m_records.insert(record.id, new Record(record));
}

void RecordBlocks::forgetMissing()
{
    const QList<RecordId> ids = m_records.keys();
    for (const RecordId id : ids) {
        if (m_records.object(id)->id == RecordId::None)
            m_records.remove(id);
    }
}

void RecordBlocks::prepareTitles(const Wording &wording)
{
    QList<Record> records;
    const QList<RecordId> ids = m_records.keys();
    for (const RecordId id : ids)
        records.append(*m_records.object(id));
    m_titles.prepare(records, wording);
}

} // namespace klankbord
