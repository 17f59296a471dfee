// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/thread.h"
#include "models/outlinemodel.h"
#include "storage/query.h"

namespace klankbord
{

class EditSession;

/// A record one step along the thread.
struct ThreadRow {
    RecordLink record;
    RecordLink tie; ///< the record that ties it to where the thread was asked; no type when nothing does
    QString facts;  ///< what tells it from its like: role, date, amount; may be empty

    friend bool operator==(const ThreadRow &, const ThreadRow &) = default;
};

/// The records that stand one step along the thread by one reference.
struct ThreadBranch {
    ThreadSide side = ThreadSide::LeadsTo;
    QString name; ///< "Partners"
    QList<ThreadRow> rows;
    qint64 more = 0;               ///< how many records refer beyond those behind @p rows
    std::optional<Query> all;      ///< finds all records that refer; nothing where the record itself refers
    const FieldInfo *by = nullptr; ///< the reference

    friend bool operator==(const ThreadBranch &, const ThreadBranch &) = default;
};

/// Reads what leads to a record and what follows from it.
class RecordThread final
{
public:
    /// At most so many of the records that refer by one field are read.
    static constexpr int mostRows = 24;

    /// @p session is borrowed and outlives this.
    explicit RecordThread(EditSession &session) : m_session(session) {}

    /// One step in both directions, along the thread; what a tie ties stands there itself. Empty when there
    /// is no such record. Errors: those of RecordStore.
    Result<QList<ThreadBranch>> branches(const RecordType &type, RecordId id, const Wording &wording) const;

private:
    class Reading;

    EditSession &m_session;
};

} // namespace klankbord
