// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/columntotal.h"
#include "models/recordtablemodel.h"

#include <QTimer>

namespace klankbord
{

/// Adds up a numeric column over any number of a table's rows, a slice at a time between the window's other
/// events.
class RunningTotal final : public QObject
{
    Q_OBJECT

public:
    /// @p model is borrowed and outlives this.
    explicit RunningTotal(const RecordTableModel &model, QObject *parent = nullptr);

    /// Begins to add up; what was being added up before is forgotten. A few rows are answered before it
    /// returns.
    void start(int column, const QList<int> &rows);
    void cancel();
    bool isBusy() const { return m_slice.isActive(); }

Q_SIGNALS:
    /// Nothing when the column has no number, when currencies differ or when the records cannot be read.
    void finished(const std::optional<klankbord::RecordTableModel::Total> &total);

private:
    void addSlice();
    void finish(const std::optional<RecordTableModel::Total> &total);

    const RecordTableModel &m_model;
    QTimer m_slice;
    QList<RecordId> m_ids; // rows may move while they are added up
    qsizetype m_next = 0;
    std::optional<ColumnTotal> m_total;
    int m_column = 0;
};

} // namespace klankbord
