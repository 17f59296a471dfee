// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recommendation.h"

namespace klankbord
{

enum class TaskKind { Task, ContentReport, FinancialReport, Milestone };

/// Something to be done by a day: a task, a report to the fund, a milestone.
struct Task final : RecordType {
    Task()
        : RecordType({"task", "tasks", "Task", QT_TRANSLATE_NOOP("Task", "Task"),
                      QT_TRANSLATE_NOOP("Task", "Tasks")})
    {
    }

    Section description{this, QT_TRANSLATE_NOOP("Task", "Description")};
    Field<QString> name{this, "title", QT_TRANSLATE_NOOP("Task", "Title"),
                        Rule::Required | Rule::Searchable | Rule::InTable | Rule::Title};
    ChoiceField<TaskKind> kind{this,
                               "kind",
                               QT_TRANSLATE_NOOP("Task", "Kind"),
                               Rule::InTable,
                               {{"task", QT_TRANSLATE_NOOP("Task", "Task")},
                                {"content_report", QT_TRANSLATE_NOOP("Task", "Content report")},
                                {"financial_report", QT_TRANSLATE_NOOP("Task", "Financial report")},
                                {"milestone", QT_TRANSLATE_NOOP("Task", "Milestone")}}};
    Field<std::optional<PartialDate>> due{this, "due", QT_TRANSLATE_NOOP("Task", "Due"),
                                          Rule::Searchable | Rule::InTable | Rule::Indexed};
    Field<std::optional<PartialDate>> done{this, "done", QT_TRANSLATE_NOOP("Task", "Done on"), Rule::InTable};
    Field<std::optional<int>> reminderDays{
        this, "reminder_days", QT_TRANSLATE_NOOP("Task", "Reminder (days before)"), Rule::None, notNegative};
    ReferenceField<Person> assignee{this, "assignee", QT_TRANSLATE_NOOP("Task", "Assignee"),
                                    Rule::Searchable | Rule::InTable, QT_TRANSLATE_NOOP("Task", "Tasks")};

    Section owner{this, QT_TRANSLATE_NOOP("Task", "Belongs to")};
    ReferenceField<Project> project{this, "project", QT_TRANSLATE_NOOP("Task", "Project"),
                                    Rule::Searchable | Rule::InTable, QT_TRANSLATE_NOOP("Task", "Tasks")};
    ReferenceField<Network> network{this, "network", QT_TRANSLATE_NOOP("Task", "Network"), Rule::Searchable,
                                    QT_TRANSLATE_NOOP("Task", "Tasks")};
    ReferenceField<Event> event{this, "event", QT_TRANSLATE_NOOP("Task", "Event"),
                                Rule::Searchable | Rule::InTable, QT_TRANSLATE_NOOP("Task", "Tasks")};
    ReferenceField<Organisation> organisation{this, "organisation", QT_TRANSLATE_NOOP("Task", "Organisation"),
                                              Rule::Searchable, QT_TRANSLATE_NOOP("Task", "Tasks")};
    ReferenceField<GoodPractice> practice{this, "practice", QT_TRANSLATE_NOOP("Task", "Good practice"),
                                          Rule::Searchable, QT_TRANSLATE_NOOP("Task", "Tasks")};
    ReferenceField<Recommendation> recommendation{this, "recommendation",
                                                  QT_TRANSLATE_NOOP("Task", "Recommendation"),
                                                  Rule::Searchable, QT_TRANSLATE_NOOP("Task", "Tasks")};

    Section content{this, QT_TRANSLATE_NOOP("Task", "Content")};
    Field<QString> notes{this, "notes", QT_TRANSLATE_NOOP("Task", "Notes"), Rule::Searchable | Rule::Long};

    static const Task &type()
    {
        static const Task task;
        return task;
    }
};

} // namespace klankbord
