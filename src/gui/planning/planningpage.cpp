// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/planning/planningpage.h"

#include "gui/icons.h"
#include "gui/messagebar.h"
#include "gui/planning/planningboard.h"
#include "gui/sectionheading.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

PlanningPage::PlanningPage(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_tasks(new QPushButton(icon(u"table"_s), {}, this)),
      m_board(new PlanningBoard(PlanningBoard::Scope::Workspace, context, this))
{
    setObjectName(u"planning_page"_s);
    auto *heading =
        new SectionHeading(SectionHeading::Level::Page, LiveText([] { return tr("Planning"); }), this);
    m_tasks->setObjectName(u"taskList"_s);
    heading->addWidget(m_tasks);
    auto *messages = new MessageBar(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(12);
    column->addWidget(heading);
    column->addWidget(messages);
    column->addWidget(m_board, 1);
    connect(m_tasks, &QPushButton::clicked, this, &PlanningPage::tasksRequested);
    connect(m_board, &PlanningBoard::openRequested, this, &PlanningPage::openRequested);
    connect(m_board, &PlanningBoard::failed, messages,
            [messages](const Error &error) { messages->showError(error); });
    retranslate();
}

void PlanningPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PlanningPage::retranslate()
{
    m_tasks->setText(tr("Tasks"));
    m_tasks->setToolTip(tr("Show the tasks as a table"));
}

} // namespace klankbord
