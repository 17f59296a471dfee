// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

namespace klankbord
{

enum class AgendaGoal { Inform, Discuss, Decide };

/// What a meeting talks about, and what came of it.
struct AgendaItem final : RecordType {
    AgendaItem()
        : RecordType({"agenda_item", "agenda_items", "AgendaItem",
                      QT_TRANSLATE_NOOP("AgendaItem", "Agenda item"),
                      QT_TRANSLATE_NOOP("AgendaItem", "Agenda items")})
    {
    }

    Section description{this, QT_TRANSLATE_NOOP("AgendaItem", "Description")};
    Field<LocalizedText> name{this, "title", QT_TRANSLATE_NOOP("AgendaItem", "Title"),
                              Rule::Required | Rule::Searchable | Rule::InTable | Rule::Title};
    ReferenceField<Event> event{this, "event", QT_TRANSLATE_NOOP("AgendaItem", "Event"),
                                Rule::Required | Rule::Searchable | Rule::InTable,
                                QT_TRANSLATE_NOOP("AgendaItem", "Agenda")};
    Field<std::optional<int>> order{this, "order", QT_TRANSLATE_NOOP("AgendaItem", "Order"),
                                    Rule::InTable | Rule::Indexed, notNegative};
    Field<std::optional<int>> minutes{this, "minutes", QT_TRANSLATE_NOOP("AgendaItem", "Minutes"),
                                      Rule::InTable, notNegative};
    ReferenceField<Person> presenter{this, "presenter", QT_TRANSLATE_NOOP("AgendaItem", "Presenter"),
                                     Rule::Searchable | Rule::InTable,
                                     QT_TRANSLATE_NOOP("AgendaItem", "Agenda items presented")};
    ChoiceField<AgendaGoal> goal{this,
                                 "goal",
                                 QT_TRANSLATE_NOOP("AgendaItem", "Goal"),
                                 Rule::InTable,
                                 {{"inform", QT_TRANSLATE_NOOP("AgendaItem", "Inform")},
                                  {"discuss", QT_TRANSLATE_NOOP("AgendaItem", "Discuss")},
                                  {"decide", QT_TRANSLATE_NOOP("AgendaItem", "Decide")}}};

    Section content{this, QT_TRANSLATE_NOOP("AgendaItem", "Content")};
    Field<LocalizedText> notes{this, "notes", QT_TRANSLATE_NOOP("AgendaItem", "Notes"),
                               Rule::Searchable | Rule::Long};
    Field<LocalizedText> outcome{this, "outcome", QT_TRANSLATE_NOOP("AgendaItem", "Outcome"),
                                 Rule::Searchable | Rule::Long};

    static const AgendaItem &type()
    {
        static const AgendaItem agendaItem;
        return agendaItem;
    }
};

} // namespace klankbord
