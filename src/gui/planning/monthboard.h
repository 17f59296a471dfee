// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planningmonth.h"

#include <QWidget>

class QBoxLayout;
class QListWidget;
class QToolButton;

namespace klankbord
{

class MonthView;
class SectionHeading;

/// A month of a planning with a list of the chosen day, and of what has no day in that month.
class MonthBoard final : public QWidget
{
    Q_OBJECT

public:
    /// @p table is borrowed.
    explicit MonthBoard(const PlanningTable &table, QWidget *parent = nullptr);
    ~MonthBoard() override;

    MonthView &view() const { return *m_view; }
    QListWidget &dayList() const { return *m_dayList; }
    void showToday();

Q_SIGNALS:
    void openEntryRequested(const klankbord::PlanningEntry &entry);
    /// @p part of the entry is to be so many days later.
    void moveRequested(const klankbord::PlanningEntry &entry, klankbord::PlanningMonth::Part part, int days);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTools();
    QWidget *makeSide();
    void showDay();
    void fill(QListWidget &list, const QList<PlanningMonth::Mark> &marks);
    void open(const QListWidget &list, const QList<PlanningMonth::Mark> &marks);
    /// Alt and an arrow on what is chosen in the list: a day, or a week.
    bool moveByKey(const QKeyEvent &event);
    void retranslate();

    PlanningMonth m_month;
    MonthView *m_view;
    QToolButton *m_previous;
    QToolButton *m_next;
    SectionHeading *m_title;
    SectionHeading *m_dayTitle;
    QListWidget *m_dayList;
    SectionHeading *m_someDayTitle;
    QListWidget *m_someDayList;
    QBoxLayout *m_parts;
};

} // namespace klankbord
