// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pagecontext.h"

#include <QWidget>

class QPushButton;

namespace klankbord
{

class PlanningBoard;

/// The place "Planning": the timeline of the whole workspace.
class PlanningPage final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanningPage(const PageContext &context, QWidget *parent = nullptr);

    PlanningBoard &board() const { return *m_board; }

Q_SIGNALS:
    void openRequested(const klankbord::RecordType &type, klankbord::RecordId id);
    /// The user wants the tasks as a table.
    void tasksRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QPushButton *m_tasks;
    PlanningBoard *m_board;
};

} // namespace klankbord
