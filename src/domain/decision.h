// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agendaitem.h"

namespace klankbord
{

enum class DecisionStatus { Open, InProgress, Done, Dropped };

/// What a meeting decided, or asked somebody to do.
struct Decision final : RecordType {
    Decision()
        : RecordType({"decision", "decisions", "Decision", QT_TRANSLATE_NOOP("Decision", "Decision"),
                      QT_TRANSLATE_NOOP("Decision", "Decisions")})
    {
    }

    Section description{this, QT_TRANSLATE_NOOP("Decision", "Description")};
    Field<LocalizedText> text{this, "text", QT_TRANSLATE_NOOP("Decision", "Text"),
                              Rule::Required | Rule::Searchable | Rule::InTable | Rule::Long | Rule::Title};
    ReferenceField<Event> event{this, "event", QT_TRANSLATE_NOOP("Decision", "Event"),
                                Rule::Required | Rule::Searchable | Rule::InTable,
                                QT_TRANSLATE_NOOP("Decision", "Decisions")};
    ReferenceField<AgendaItem> agendaItem{this, "agenda_item", QT_TRANSLATE_NOOP("Decision", "Agenda item"),
                                          Rule::Searchable, QT_TRANSLATE_NOOP("Decision", "Decisions")};
    ReferenceField<Person> owner{this, "owner", QT_TRANSLATE_NOOP("Decision", "Owner"),
                                 Rule::Searchable | Rule::InTable,
                                 QT_TRANSLATE_NOOP("Decision", "Decisions to carry out")};
    Field<std::optional<PartialDate>> due{this, "due", QT_TRANSLATE_NOOP("Decision", "Due"),
                                          Rule::Searchable | Rule::InTable | Rule::Indexed};
    ChoiceField<DecisionStatus> status{this,
                                       "status",
                                       QT_TRANSLATE_NOOP("Decision", "Status"),
                                       Rule::InTable,
                                       {{"open", QT_TRANSLATE_NOOP("Decision", "Open")},
                                        {"in_progress", QT_TRANSLATE_NOOP("Decision", "In progress")},
                                        {"done", QT_TRANSLATE_NOOP("Decision", "Done")},
                                        {"dropped", QT_TRANSLATE_NOOP("Decision", "Dropped")}}};

    static const Decision &type()
    {
        static const Decision decision;
        return decision;
    }
};

} // namespace klankbord
