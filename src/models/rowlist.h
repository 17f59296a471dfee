// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordid.h"

#include <QList>
#include <vector>

namespace klankbord
{

/// The ids of a table's rows in order, and which row an id is in.
class RowList final
{
public:
    RowList() = default;
    explicit RowList(QList<RecordId> ids) : m_ids(std::move(ids)) {}

    int size() const { return static_cast<int>(m_ids.size()); }
    RecordId at(int row) const { return m_ids.at(row); }
    const QList<RecordId> &ids() const { return m_ids; }
    /// −1 when it is not in here.
    int rowOf(RecordId id) const;
    /// All rows in the order of their ids.
    const std::vector<int> &rowsById() const;

    void setIds(QList<RecordId> ids);
    void append(const QList<RecordId> &ids);
    void insert(int row, const QList<RecordId> &ids);
    void remove(int first, int count);
    /// Moves one row, so that it is in row @p to afterwards.
    void move(int from, int to);

private:
    void forgetIndex();

    QList<RecordId> m_ids;
    /// Four bytes a row instead of a hash's thirty. Made after a few questions: one is answered as soon by
    /// looking.
    mutable std::vector<int> m_rowsById;
    mutable int m_questions = 0;
};

} // namespace klankbord
