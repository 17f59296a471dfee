// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/readerthread.h"
#include "storage/recordstore.h"

#include <deque>

namespace klankbord
{

/// Reads many records block by block, in a thread that is a block or two ahead, so that whoever does
/// something with each does not wait for the database.
class RecordsAhead final
{
public:
    /// Reads a block of ids from a store.
    using Read = std::function<Result<QList<Record>>(const RecordStore &store, const QList<RecordId> &ids)>;

    /// Begins to read @p ids, @p blockSize at a time, from the workspace at @p location, which exists and is
    /// up to date. @p read runs in the thread.
    RecordsAhead(const QString &location, const QList<RecordId> &ids, qsizetype blockSize, Read read);
    /// Ends what is being read, and waits for it.
    ~RecordsAhead();
    Q_DISABLE_COPY_MOVE(RecordsAhead)

    /// The next block, waiting for it; nothing after the last one. Error: the first one of the thread.
    Result<std::optional<QList<Record>>> next();

private:
    void run(Database &database);
    void put(Result<QList<Record>> block);

    const QList<RecordId> m_ids;
    const qsizetype m_blockSize;
    const Read m_read;
    qsizetype m_given = 0; ///< how many ids next() has answered
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Result<QList<Record>>> m_blocks; ///< guarded
    bool m_isEnding = false;                    ///< guarded
    ReaderThread m_thread;                      ///< last: it uses the others
};

} // namespace klankbord
