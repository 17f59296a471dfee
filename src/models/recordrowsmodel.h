// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowlist.h"

#include <QAbstractTableModel>
#include <vector>

namespace klankbord
{

/// Rows named by record ids, that turn into other rows without losing the selection: what is removed,
/// inserted or moved is said so, and whoever holds a persistent index keeps it.
class RecordRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    int rowCount(const QModelIndex &parent = {}) const override;

    RecordId idAt(int row) const;
    /// −1 when it is not among the rows.
    int rowOf(RecordId id) const { return m_rows.rowOf(id); }

protected:
    using QAbstractTableModel::QAbstractTableModel;

    const RowList &rows() const { return m_rows; }
    /// Makes @p next the rows, each id once, with as few signals as that takes.
    void setRows(const QList<RecordId> &next);
    /// Puts those of the rows that are among @p ids first, in that order; the others follow as they stood.
    void bringToFront(const QList<RecordId> &ids);

private:
    /// One mark for each row.
    using Marks = std::vector<bool>;
    /// The part in which the rows differ from those to come: [first, nowEnd) becomes [first, nextEnd).
    struct Part {
        int first;
        int nowEnd;
        int nextEnd;
    };

    Part differingPart(const QList<RecordId> &next) const;
    /// Whether the part differs by one row that moved; then it is moved.
    bool moveOne(const Part &part, const QList<RecordId> &next);
    void replace(const QList<RecordId> &next);
    void removeAndInsert(const QList<RecordId> &next, const Marks &isRemoved, const Marks &isInserted);
    void rearrange(RowList &&order);
    void insertRange(int row, const QList<RecordId> &ids);
    void removeRange(int first, int count);

    RowList m_rows;
};

} // namespace klankbord
