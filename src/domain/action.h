// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

namespace klankbord
{

enum class ActionStatus { Planned, Running, Done, Cancelled };

/// A strand of work within a project: an action of a plan, a work package of an Interreg project.
struct Action final : RecordType {
    Action()
        : RecordType({"action", "actions", "Action", QT_TRANSLATE_NOOP("Action", "Action"),
                      QT_TRANSLATE_NOOP("Action", "Actions")})
    {
    }

    Section description{this, QT_TRANSLATE_NOOP("Action", "Description")};
    Field<LocalizedText> name{this, "title", QT_TRANSLATE_NOOP("Action", "Title"),
                              Rule::Required | Rule::Searchable | Rule::InTable | Rule::Title};
    Field<std::optional<int>> number{this, "number", QT_TRANSLATE_NOOP("Action", "Number"),
                                     Rule::InTable | Rule::Indexed, notNegative};
    ReferenceField<Project> project{this, "project", QT_TRANSLATE_NOOP("Action", "Project"),
                                    Rule::Required | Rule::Searchable | Rule::InTable,
                                    QT_TRANSLATE_NOOP("Action", "Actions")};
    ChoiceField<ActionStatus> status{this,
                                     "status",
                                     QT_TRANSLATE_NOOP("Action", "Status"),
                                     Rule::InTable,
                                     {{"planned", QT_TRANSLATE_NOOP("Action", "Planned")},
                                      {"running", QT_TRANSLATE_NOOP("Action", "Running")},
                                      {"done", QT_TRANSLATE_NOOP("Action", "Done")},
                                      {"cancelled", QT_TRANSLATE_NOOP("Action", "Cancelled")}}};
    Field<std::optional<Share>> progress{this, "progress", QT_TRANSLATE_NOOP("Action", "Progress"),
                                         Rule::InTable, withinWhole};
    Field<Period> period{this, "period", QT_TRANSLATE_NOOP("Action", "Period"),
                         Rule::Searchable | Rule::InTable};
    ReferenceField<Organisation> responsible{this, "responsible", QT_TRANSLATE_NOOP("Action", "Responsible"),
                                             Rule::Searchable | Rule::InTable,
                                             QT_TRANSLATE_NOOP("Action", "Actions")};
    ReferenceField<Group> group{this, "group", QT_TRANSLATE_NOOP("Action", "Group"), Rule::Searchable,
                                QT_TRANSLATE_NOOP("Action", "Actions")};
    ReferenceField<Event> event{this, "event", QT_TRANSLATE_NOOP("Action", "Event"), Rule::Searchable,
                                QT_TRANSLATE_NOOP("Action", "Actions")};

    Section content{this, QT_TRANSLATE_NOOP("Action", "Content")};
    Field<LocalizedText> details{this, "description", QT_TRANSLATE_NOOP("Action", "Description"),
                                 Rule::Searchable | Rule::Long};

    static const Action &type()
    {
        static const Action action;
        return action;
    }
};

} // namespace klankbord
