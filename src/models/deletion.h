// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editsession.h"

#include <QHash>

namespace klankbord
{

/// Finds out what deleting records takes along, and puts it in an order in which it can be written and
/// undone.
class Deletion final
{
public:
    /// @p store is borrowed and outlives this.
    Deletion(const RecordStore &store, EditSession::DeletePolicy policy, const Wording &wording)
        : m_store(store), m_policy(policy), m_wording(wording)
    {
    }

    /// See EditSession::deletion().
    Result<ChangeSet> of(const QList<Record> &records);

private:
    using Ids = QHash<const RecordType *, QList<RecordId>>;
    struct Doomed {
        Record record;
        int depth; ///< 0: was asked for; else how many references away from that
    };

    /// Adds what refers to @p ids, and says which records are to be deleted besides.
    Result<Ids> follow(const Ids &ids, int depth);
    Result<> unlink(const Dependents &dependents, const QList<RecordId> &targets, Ids &next, int depth);
    void doom(const Record &record, int depth, Ids &next);
    /// The record without its references to @p targets.
    static Record withoutReferences(Record record, const FieldInfo &field, const QList<RecordId> &targets);
    bool canStand(const Record &before, const Record &after) const;
    ChangeSet changes() const;

    const RecordStore &m_store;
    EditSession::DeletePolicy m_policy;
    Wording m_wording;
    QHash<RecordId, Doomed> m_doomed;
    QHash<RecordId, Change> m_unlinked;
};

} // namespace klankbord
