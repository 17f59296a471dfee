// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sessionplan.h"

namespace klankbord
{

/// The fixed core down, a plan's sessions across in the order of their dates: who was there, and how often.
class CoreAttendanceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        SignRole = Qt::UserRole, ///< CoreSign as a number; nothing in the column and the row of totals
    };
    static constexpr int totalColumn = 0;

    /// @p plan and @p titles are borrowed and outlive the model.
    CoreAttendanceModel(SessionPlan &plan, TitleCache &titles, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The session of a column; None for the column of totals.
    RecordId sessionAt(int column) const;
    /// "Present", "Excused" … as the plan words it.
    static QString signText(CoreSign sign, const Wording &wording);

private:
    const CoreAttendance &core() const { return m_plan.attendance(); }
    bool isTotal(const QModelIndex &index) const;
    CoreAttendance::Tally tallyOf(const QModelIndex &index) const;
    QString memberTitle(const CoreMember &member) const;
    QString sessionHeader(int column, int role) const;

    SessionPlan &m_plan;
    TitleCache &m_titles;
};

} // namespace klankbord
