// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/insertbatch.h"
#include "storage/recordstore.h"

namespace klankbord
{

/// Writes what was done into the tables "change_set" and "history".
///
/// Of an added record only the fact is kept: its content is in the record, or in the lines that came after.
class HistoryWriter final
{
public:
    HistoryWriter(Database &database, ChangeSet::Kind kind, const Signature &signature);

    Result<> begin();
    Result<> add(const Change &change);
    Result<> flush() { return m_lines.flush(); }

private:
    Database &m_database;
    ChangeSet::Kind m_kind;
    Signature m_signature;
    qint64 m_changeSet;
    InsertBatch m_lines;
};

/// A record's history, newest first. @p current is what it holds now; nothing when it is deleted.
Result<QList<HistoryEntry>> readHistory(Database &database, const RecordType &type, RecordId id,
                                        const std::optional<Record> &current);

} // namespace klankbord
