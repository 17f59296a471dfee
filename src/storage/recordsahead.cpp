// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recordsahead.h"

#include <utility>

namespace klankbord
{

namespace
{

constexpr std::size_t blocksAhead = 2;

} // namespace

RecordsAhead::RecordsAhead(const QString &location, const QList<RecordId> &ids, qsizetype blockSize,
                           Read read)
    : m_ids(ids), m_blockSize(blockSize), m_read(std::move(read)), m_thread(location)
{
    m_thread.ask([this](Database &database, int) { run(database); },
                 [this](const Error &error, int) { put(error); });
}

RecordsAhead::~RecordsAhead()
{
    const std::lock_guard lock(m_mutex);
    m_isEnding = true;
    m_changed.notify_all();
}

void RecordsAhead::run(Database &database)
{
    const RecordStore store(database);
    for (qsizetype from = 0; from < m_ids.size(); from += m_blockSize) {
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_isEnding || m_blocks.size() < blocksAhead; });
            if (m_isEnding)
                return;
        }
        Result<QList<Record>> block = m_read(store, m_ids.mid(from, m_blockSize));
        const bool isGood = static_cast<bool>(block);
        put(std::move(block));
        if (!isGood)
            return;
    }
}

void RecordsAhead::put(Result<QList<Record>> block)
{
    const std::lock_guard lock(m_mutex);
    m_blocks.push_back(std::move(block));
    m_changed.notify_all();
}

Result<std::optional<QList<Record>>> RecordsAhead::next()
{
    if (m_given >= m_ids.size())
        return std::optional<QList<Record>>();
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_blocks.empty(); });
    Result<QList<Record>> block = std::move(m_blocks.front());
    m_blocks.pop_front();
    m_changed.notify_all();
    if (!block) {
        m_given = m_ids.size();
        return block.error();
    }
    m_given += m_blockSize;
    return std::optional(*std::move(block));
}

} // namespace klankbord
