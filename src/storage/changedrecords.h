// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/recordsource.h"

#include <QHash>
#include <functional>

namespace klankbord
{

class RecordStore;

/// The records of a store as a change set would leave them, for rules that look at more than one record.
///
/// Lives as long as one check: what was read once is not read again.
class ChangedRecords final : public RecordSource
{
public:
    /// @p store and @p changes are borrowed. Without a store there are the changes alone, as in an import
    /// into an empty workspace.
    ChangedRecords(const RecordStore *store, const ChangeSet &changes);

    std::optional<Record> record(const RecordType &type, RecordId id) const override;
    std::optional<Record> stored(const RecordType &type, RecordId id) const override;
    QList<Record> referring(const FieldInfo &field, RecordId target) const override;
    QList<Record> all(const RecordType &type) const override;

private:
    QList<Record> asChanged(const RecordType &type, QList<Record> stored,
                            const std::function<bool(const Record &)> &belongs) const;

    const RecordStore *m_store;
    const ChangeSet &m_changes;
    QHash<RecordId, qsizetype> m_positions; ///< of the change of each record
    mutable QHash<RecordId, std::optional<Record>> m_stored;
    mutable QHash<std::pair<const FieldInfo *, qint64>, QList<Record>> m_referring;
    mutable QHash<const RecordType *, QList<Record>> m_all;
};

/// @p changes with every `after` completed (see RecordType::complete()).
ChangeSet completed(const ChangeSet &changes, const RecordSource &others);

} // namespace klankbord
