// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/group.h"
#include "domain/phase.h"
#include "domain/venue.h"

namespace klankbord
{

enum class EventKind {
    RegionalSession,
    ThematicSession,
    GroupMeeting,
    StudyRound,
    Webinar,
    Workshop,
    Conference,
    ClosingEvent,
    Bilateral,
    InterviewRound
};
enum class EventStatus { ToPlan, Planned, Confirmed, Held, Cancelled, Moved };
enum class EventFormat { OnSite, Online, Hybrid };

/// People who come together: a conference, a study round, a round of interviews; a session of a network is an
/// event.
struct Event final : RecordType {
    Event()
        : RecordType({"event", "events", "Event", QT_TRANSLATE_NOOP("Event", "Event"),
                      QT_TRANSLATE_NOOP("Event", "Events")})
    {
    }

    Section what{this, QT_TRANSLATE_NOOP("Event", "What and when")};
    Field<LocalizedText> name{this, "title", QT_TRANSLATE_NOOP("Event", "Title"),
                              Rule::Required | Rule::Searchable | Rule::InTable | Rule::Title};
    ChoiceField<EventKind> kind{this,
                                "kind",
                                QT_TRANSLATE_NOOP("Event", "Kind"),
                                Rule::InTable,
                                {{"regional_session", QT_TRANSLATE_NOOP("Event", "Regional session")},
                                 {"thematic_session", QT_TRANSLATE_NOOP("Event", "Thematic session")},
                                 {"group_meeting", QT_TRANSLATE_NOOP("Event", "Group meeting")},
                                 {"study_round", QT_TRANSLATE_NOOP("Event", "Study round")},
                                 {"webinar", QT_TRANSLATE_NOOP("Event", "Webinar")},
                                 {"workshop", QT_TRANSLATE_NOOP("Event", "Workshop")},
                                 {"conference", QT_TRANSLATE_NOOP("Event", "Conference")},
                                 {"closing_event", QT_TRANSLATE_NOOP("Event", "Closing event")},
                                 {"bilateral", QT_TRANSLATE_NOOP("Event", "Bilateral meeting")},
                                 {"interview_round", QT_TRANSLATE_NOOP("Event", "Interview round")}}};
    ChoiceField<EventStatus> status{this,
                                    "status",
                                    QT_TRANSLATE_NOOP("Event", "Status"),
                                    Rule::InTable,
                                    {{"to_plan", QT_TRANSLATE_NOOP("Event", "To plan")},
                                     {"planned", QT_TRANSLATE_NOOP("Event", "Planned")},
                                     {"confirmed", QT_TRANSLATE_NOOP("Event", "Confirmed")},
                                     {"held", QT_TRANSLATE_NOOP("Event", "Held")},
                                     {"cancelled", QT_TRANSLATE_NOOP("Event", "Cancelled")},
                                     {"moved", QT_TRANSLATE_NOOP("Event", "Moved")}}};
    Field<TimeSlot> when{this, "when", QT_TRANSLATE_NOOP("Event", "When"),
                         Rule::Searchable | Rule::InTable | Rule::Indexed};
    ReferenceField<Project> project{this, "project", QT_TRANSLATE_NOOP("Event", "Project"),
                                    Rule::Searchable | Rule::InTable, QT_TRANSLATE_NOOP("Event", "Events")};
    ReferenceField<Network> network{this, "network", QT_TRANSLATE_NOOP("Event", "Network"), Rule::Searchable,
                                    QT_TRANSLATE_NOOP("Event", "Sessions")};
    ReferenceField<Phase> phase{this, "phase", QT_TRANSLATE_NOOP("Event", "Phase"), Rule::None,
                                QT_TRANSLATE_NOOP("Event", "Events")};
    ReferenceField<Group> group{this, "group", QT_TRANSLATE_NOOP("Event", "Group"), Rule::None,
                                QT_TRANSLATE_NOOP("Event", "Meetings")};
    ReferenceField<Sector> sector{this, "sector", QT_TRANSLATE_NOOP("Event", "Sector"),
                                  Rule::Searchable | Rule::InTable, QT_TRANSLATE_NOOP("Event", "Events")};

    Section where{this, QT_TRANSLATE_NOOP("Event", "Where")};
    ChoiceField<EventFormat> format{this,
                                    "format",
                                    QT_TRANSLATE_NOOP("Event", "Format"),
                                    Rule::None,
                                    {{"on_site", QT_TRANSLATE_NOOP("Event", "On site")},
                                     {"online", QT_TRANSLATE_NOOP("Event", "Online")},
                                     {"hybrid", QT_TRANSLATE_NOOP("Event", "Hybrid")}}};
    ReferenceField<Venue> venue{this, "venue", QT_TRANSLATE_NOOP("Event", "Venue"),
                                Rule::Searchable | Rule::InTable, QT_TRANSLATE_NOOP("Event", "Events")};
    CodeField region{
        this,      "region", QT_TRANSLATE_NOOP("Event", "NUTS region"), Rule::Searchable, knownNutsRegions(),
        isNutsCode};
    Field<QString> onlineUrl{this, "online_url", QT_TRANSLATE_NOOP("Event", "Online address"), Rule::None,
                             urlProblem};

    Section who{this, QT_TRANSLATE_NOOP("Event", "Who")};
    ReferenceField<Organisation> organiser{this, "organiser", QT_TRANSLATE_NOOP("Event", "Organiser"),
                                           Rule::Searchable | Rule::InTable,
                                           QT_TRANSLATE_NOOP("Event", "Events")};
    ReferenceField<Person> moderator{this, "moderator", QT_TRANSLATE_NOOP("Event", "Moderator"),
                                     Rule::Searchable, QT_TRANSLATE_NOOP("Event", "Events moderated")};
    Field<std::optional<int>> capacity{this, "capacity", QT_TRANSLATE_NOOP("Event", "Capacity"), Rule::None,
                                       notNegative};
    Field<std::optional<Count>> expected{this, "expected",
                                         QT_TRANSLATE_NOOP("Event", "Expected participants")};
    Field<std::optional<Count>> participants{this, "participants", QT_TRANSLATE_NOOP("Event", "Participants"),
                                             Rule::Searchable | Rule::InTable};
    Field<LocalizedText> targetGroup{this, "target_group", QT_TRANSLATE_NOOP("Event", "Target group"),
                                     Rule::Searchable};
    ChoiceListField languages{this, "languages", QT_TRANSLATE_NOOP("Event", "Languages"), Rule::None,
                              knownLanguages()};

    Section content{this, QT_TRANSLATE_NOOP("Event", "Content")};
    Field<LocalizedText> description{this, "description", QT_TRANSLATE_NOOP("Event", "Description"),
                                     Rule::Searchable | Rule::Long};

    static const Event &type()
    {
        static const Event event;
        return event;
    }
};

} // namespace klankbord
