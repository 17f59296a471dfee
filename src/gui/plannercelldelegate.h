// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace klankbord
{

class PlannerGrid;
class SessionPlan;
struct Colours;

/// Draws the cards of a planner's cell, what is missing in it, and where a card would fall.
class PlannerCellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Both are borrowed.
    PlannerCellDelegate(const SessionPlan &plan, const PlannerGrid &grid, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    QColor groundOf(const QModelIndex &index, const Colours &colours) const;

    const SessionPlan &m_plan;
    const PlannerGrid &m_grid;
};

} // namespace klankbord
