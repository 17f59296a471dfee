// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace klankbord
{

class SessionPlan;

/// The months or the rows of a planner, each with what is missing in it: an icon and a word.
class PlannerHeader final : public QHeaderView
{
    Q_OBJECT

public:
    /// @p plan is borrowed.
    PlannerHeader(Qt::Orientation orientation, const SessionPlan &plan, QWidget *parent = nullptr);

    /// What stands in the second line of a section: "gap", "2 sessions".
    QString note(int section) const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
    void changeEvent(QEvent *event) override;

private:
    QString title(int section) const;
    QString noteOfRow(int section) const;
    bool isMissing(int section) const;
    bool isDay(int section) const;
    void paintNote(QPainter &painter, const QRect &line, int section) const;
    void retranslate();

    const SessionPlan &m_plan;
};

} // namespace klankbord
