// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/readerthread.h"
#include "storage/recordstore.h"

namespace klankbord
{

/// Counts the records of each type: at once in a small workspace, in a thread where that would hold up the
/// window.
class RecordCounter final : public QObject
{
    Q_OBJECT

public:
    /// @p store is borrowed and outlives this; @p location is where it reads from, empty where only the store
    /// knows.
    RecordCounter(const RecordStore &store, const QString &location, QObject *parent = nullptr);
    ~RecordCounter() override;

    /// Counts what is there now; a count that is still going on is given up.
    void count();

Q_SIGNALS:
    void counted(const klankbord::RecordType &type, qint64 records);

private:
    void countAtOnce();
    void countIn(Database &database, int request);

    const RecordStore &m_store;
    const QString m_location;
    std::unique_ptr<ReaderThread> m_thread; ///< last: it uses the others
};

} // namespace klankbord
