// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/room.h"

namespace klankbord
{

enum class ProgrammeItemKind {
    Welcome,
    Plenary,
    Keynote,
    Talk,
    Conversation,
    Panel,
    Workshop,
    InspirationSession,
    RoundTable,
    SpeedDating,
    TalkCorner,
    PodcastCorner,
    Stand,
    Break,
    Lunch,
    Network,
    Entertainment,
    Closing
};

/// One item of an event's programme: a keynote, a round table, a stand, a break. Items may run in parallel,
/// and one without a time is still to be placed.
struct ProgrammeItem final : RecordType {
    ProgrammeItem()
        : RecordType({"programme_item", "programme_items", "ProgrammeItem",
                      QT_TRANSLATE_NOOP("ProgrammeItem", "Programme item"),
                      QT_TRANSLATE_NOOP("ProgrammeItem", "Programme items")})
    {
    }

    Section what{this, QT_TRANSLATE_NOOP("ProgrammeItem", "What and when")};
    Field<LocalizedText> name{this, "title", QT_TRANSLATE_NOOP("ProgrammeItem", "Title"),
                              Rule::Required | Rule::Searchable | Rule::InTable | Rule::Title};
    ReferenceField<Event> event{this, "event", QT_TRANSLATE_NOOP("ProgrammeItem", "Event"),
                                Rule::Required | Rule::Searchable | Rule::InTable,
                                QT_TRANSLATE_NOOP("ProgrammeItem", "Programme")};
    ChoiceField<ProgrammeItemKind> kind{
        this,
        "kind",
        QT_TRANSLATE_NOOP("ProgrammeItem", "Kind"),
        Rule::InTable,
        {{"welcome", QT_TRANSLATE_NOOP("ProgrammeItem", "Welcome")},
         {"plenary", QT_TRANSLATE_NOOP("ProgrammeItem", "Plenary")},
         {"keynote", QT_TRANSLATE_NOOP("ProgrammeItem", "Keynote")},
         {"talk", QT_TRANSLATE_NOOP("ProgrammeItem", "Talk")},
         {"conversation", QT_TRANSLATE_NOOP("ProgrammeItem", "Conversation")},
         {"panel", QT_TRANSLATE_NOOP("ProgrammeItem", "Panel")},
         {"workshop", QT_TRANSLATE_NOOP("ProgrammeItem", "Workshop")},
         {"inspiration_session", QT_TRANSLATE_NOOP("ProgrammeItem", "Inspiration session")},
         {"round_table", QT_TRANSLATE_NOOP("ProgrammeItem", "Round table")},
         {"speed_dating", QT_TRANSLATE_NOOP("ProgrammeItem", "Speed dating")},
         {"talk_corner", QT_TRANSLATE_NOOP("ProgrammeItem", "Talk corner")},
         {"podcast_corner", QT_TRANSLATE_NOOP("ProgrammeItem", "Podcast corner")},
         {"stand", QT_TRANSLATE_NOOP("ProgrammeItem", "Stand")},
         {"break", QT_TRANSLATE_NOOP("ProgrammeItem", "Break")},
         {"lunch", QT_TRANSLATE_NOOP("ProgrammeItem", "Lunch")},
         {"network", QT_TRANSLATE_NOOP("ProgrammeItem", "Networking")},
         {"entertainment", QT_TRANSLATE_NOOP("ProgrammeItem", "Entertainment")},
         {"closing", QT_TRANSLATE_NOOP("ProgrammeItem", "Closing")}}};
    Field<TimeSlot> when{this, "when", QT_TRANSLATE_NOOP("ProgrammeItem", "When"),
                         Rule::Searchable | Rule::InTable | Rule::Indexed};
    Field<std::optional<int>> order{this, "order", QT_TRANSLATE_NOOP("ProgrammeItem", "Order"), Rule::None,
                                    notNegative};
    ReferenceField<Room> room{this, "room", QT_TRANSLATE_NOOP("ProgrammeItem", "Room"),
                              Rule::Searchable | Rule::InTable,
                              QT_TRANSLATE_NOOP("ProgrammeItem", "Programme")};
    Field<QString> track{this, "track", QT_TRANSLATE_NOOP("ProgrammeItem", "Track"),
                         Rule::Searchable | Rule::InTable};

    Section who{this, QT_TRANSLATE_NOOP("ProgrammeItem", "Who")};
    ReferenceField<Organisation> host{this, "host", QT_TRANSLATE_NOOP("ProgrammeItem", "Host"),
                                      Rule::Searchable | Rule::InTable,
                                      QT_TRANSLATE_NOOP("ProgrammeItem", "Programme items hosted")};
    Field<std::optional<int>> capacity{this, "capacity", QT_TRANSLATE_NOOP("ProgrammeItem", "Capacity"),
                                       Rule::None, notNegative};
    CodeField language{this,       "language",       QT_TRANSLATE_NOOP("ProgrammeItem", "Language"),
                       Rule::None, knownLanguages(), nullptr};
    Field<bool> asksAudience{this, "asks_audience",
                             QT_TRANSLATE_NOOP("ProgrammeItem", "Questions to the audience")};
    ReferenceField<ProgrammeItem> repeats{this, "repeats", QT_TRANSLATE_NOOP("ProgrammeItem", "Repeats"),
                                          Rule::None, QT_TRANSLATE_NOOP("ProgrammeItem", "Repeated as")};

    Section content{this, QT_TRANSLATE_NOOP("ProgrammeItem", "Content")};
    Field<LocalizedText> abstract{this, "abstract", QT_TRANSLATE_NOOP("ProgrammeItem", "Abstract"),
                                  Rule::Searchable | Rule::Long};

    static const ProgrammeItem &type()
    {
        static const ProgrammeItem programmeItem;
        return programmeItem;
    }
};

} // namespace klankbord
