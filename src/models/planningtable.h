// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planningentries.h"

#include <QAbstractTableModel>

namespace klankbord
{

/// A planning as rows: a heading for each project or network, below it its phases, actions, events, tasks and
/// deadlines; and apart from them what has no date.
class PlanningTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, When };

    explicit PlanningTable(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setReading(const PlanningReading &reading, const Wording &wording);
    void setFilter(const PlanningFilter &filter);
    const PlanningFilter &filter() const { return m_filter; }
    const Wording &wording() const { return m_wording; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Null for the heading of a group.
    const PlanningEntry *entryAt(int row) const;
    /// −1 when it is not shown.
    int rowOf(const PlanningSource &source, RecordId id) const;
    /// What has no date and is not filtered away.
    const QList<const PlanningEntry *> &undated() const { return m_undated; }
    int lateCount() const;
    /// From the first day to the last day of what is shown; invalid days when nothing is dated.
    std::pair<QDate, QDate> extent() const;

private:
    struct Row {
        RecordId group;
        const PlanningEntry *entry;
    };

    void rebuild();
    QString groupTitle(RecordId group) const;

    PlanningReading m_reading;
    PlanningFilter m_filter;
    Wording m_wording{Language::English};
    QList<Row> m_rows;
    QList<const PlanningEntry *> m_undated;
};

} // namespace klankbord
