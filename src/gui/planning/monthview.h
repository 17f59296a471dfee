// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planningmonth.h"

#include <QTableView>

namespace klankbord
{

/// A month of a planning as a calendar: what stands on a day is dragged to another one. Writes nothing: says
/// what was moved.
class MonthView final : public QTableView
{
    Q_OBJECT

public:
    /// @p month is borrowed.
    explicit MonthView(PlanningMonth &month, QWidget *parent = nullptr);

    const PlanningMonth &month() const { return m_month; }
    /// The day that is chosen.
    const QDate &day() const { return m_day; }
    /// Chooses a day, and shows its month.
    void showDay(const QDate &day);
    /// Where what is dragged would go; invalid when nothing is.
    const QDate &dropDay() const { return m_dropDay; }
    /// What is under @p point of the viewport; nothing on an empty place.
    std::optional<PlanningMonth::Mark> markAt(const QPoint &point) const;
    /// Where line @p number of a day is in the viewport.
    QRect lineRect(const QDate &day, int number) const;
    /// "Begins: Analysis", or only the title.
    QString words(const PlanningMonth::Mark &mark) const;

Q_SIGNALS:
    void dayChanged();
    void openEntryRequested(const klankbord::PlanningEntry &entry);
    /// @p part of the entry is to be so many days later.
    void moveRequested(const klankbord::PlanningEntry &entry, klankbord::PlanningMonth::Part part, int days);
    /// What was dragged from the tray goes to @p day.
    void dropped(const QDate &day);
    /// Enter on a day.
    void dayEntered();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    /// As long as there is room for them.
    void fitDayNames();
    struct Dragged {
        PlanningEntry entry;
        PlanningMonth::Part part;
        QDate from;
        QPoint pressed;
    };

    void setDropDay(const QDate &day);
    void choose();

    PlanningMonth &m_month;
    QDate m_day;
    QDate m_dropDay;
    std::optional<Dragged> m_dragged;
};

} // namespace klankbord
