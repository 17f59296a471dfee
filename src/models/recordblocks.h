// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowlist.h"
#include "models/titlecache.h"

#include <QCache>
#include <functional>

namespace klankbord
{

/// The records behind a table's rows, loaded in blocks when one of them is asked for, and a bounded number
/// kept.
class RecordBlocks final
{
public:
    static constexpr int blockSize = 128;
    /// Sixteen blocks: a tall screen of rows many times over, and some megabytes whatever the table's length.
    static constexpr int capacity = 16 * blockSize;

    /// @p store and @p titles are borrowed and outlive this.
    RecordBlocks(const RecordType &type, RecordStore &store, TitleCache &titles);

    /// The record in @p row; an empty one without an id when it cannot be read or has gone. Loads the block
    /// around the row, and the titles that it refers to, when it is not here yet.
    const Record &record(const RowList &rows, int row, const Wording &wording);
    /// Calls @p visitor with each of the records that can be read, in the order of @p ids, without keeping
    /// them.
    Result<> visit(std::span<const RecordId> ids, const std::function<void(const Record &)> &visitor);

    /// Takes a new content over, where the record is here.
    void replace(const Record &record);
    void forget(RecordId id) { m_records.remove(id); }
    /// Forgets which records could not be read, so that they are tried again.
    void forgetMissing();
    /// Looks up titles for all that is here, after the language has changed.
    void prepareTitles(const Wording &wording);

    int count() const { return static_cast<int>(m_records.size()); }
    /// How many blocks were loaded until now.
    int loads() const { return m_loads; }
    /// Why the last block could not be read; nothing when it could.
    const std::optional<Error> &lastError() const { return m_lastError; }

private:
    void loadBlock(const RowList &rows, int row, const Wording &wording);

    const RecordType &m_type;
    RecordStore &m_store;
    TitleCache &m_titles;
    const Record m_missing;
    QCache<RecordId, Record> m_records;
    std::optional<Error> m_lastError;
    int m_loads = 0;
};

} // namespace klankbord
