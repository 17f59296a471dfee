// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/planning/planningpage.h"

#include "domain/task.h"
#include "gui/icons.h"
#include "gui/languageswitch.h"
#include "gui/messagebar.h"
#include "gui/planning/planningboard.h"
#include "gui/sectionheading.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

PlanningPage::PlanningPage(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_board(new PlanningBoard(PlanningBoard::Scope::Workspace, context, this))
{
    setObjectName(u"planning_page"_s);
    auto *heading =
        new SectionHeading(SectionHeading::Level::Page, LiveText([] { return tr("Planning"); }), this);
    const auto tasks = [&context] { return Task::type().pluralLabel(context.language.wording()); };
    auto *list = new QPushButton(icon(u"table"_s), tasks(), this);
    list->setObjectName(u"taskList"_s);
    heading->addWidget(list);
    auto *messages = new MessageBar(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(12);
    column->addWidget(heading);
    column->addWidget(messages);
    column->addWidget(m_board, 1);
    connect(list, &QPushButton::clicked, this, &PlanningPage::tasksRequested);
    connect(&context.language, &LanguageSwitch::languageChanged, list, [list, &language = context.language] {
        list->setText(Task::type().pluralLabel(language.wording()));
    });
    connect(m_board, &PlanningBoard::openRequested, this, &PlanningPage::openRequested);
    connect(m_board, &PlanningBoard::failed, messages,
            [messages](const Error &error) { messages->showError(error); });
}

} // namespace klankbord
