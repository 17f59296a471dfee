// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/network.h"

namespace klankbord
{

enum class PhaseKind { Preparation, RegionalSessions, ThematicSessions, ClosingEvent, FollowUp, Other };
enum class PhaseStatus { Planned, Running, Done, Cancelled };

/// A stretch of a project or a network with a goal of its own; may last one day.
struct Phase final : RecordType {
    Phase()
        : RecordType({"phase", "phases", "Phase", QT_TRANSLATE_NOOP("Phase", "Phase"),
                      QT_TRANSLATE_NOOP("Phase", "Phases")})
    {
    }

    Section description{this, QT_TRANSLATE_NOOP("Phase", "Description")};
    Field<LocalizedText> name{this, "title", QT_TRANSLATE_NOOP("Phase", "Title"),
                              Rule::Required | Rule::Searchable | Rule::InTable | Rule::Title};
    Field<std::optional<int>> order{this, "order", QT_TRANSLATE_NOOP("Phase", "Order"), Rule::InTable,
                                    notNegative};
    ReferenceField<Project> project{this, "project", QT_TRANSLATE_NOOP("Phase", "Project"),
                                    Rule::Searchable | Rule::InTable, QT_TRANSLATE_NOOP("Phase", "Phases")};
    ReferenceField<Network> network{this, "network", QT_TRANSLATE_NOOP("Phase", "Network"),
                                    Rule::Searchable | Rule::InTable, QT_TRANSLATE_NOOP("Phase", "Phases")};
    ChoiceField<PhaseKind> kind{this,
                                "kind",
                                QT_TRANSLATE_NOOP("Phase", "Kind"),
                                Rule::InTable,
                                {{"preparation", QT_TRANSLATE_NOOP("Phase", "Preparation")},
                                 {"regional_sessions", QT_TRANSLATE_NOOP("Phase", "Regional sessions")},
                                 {"thematic_sessions", QT_TRANSLATE_NOOP("Phase", "Thematic sessions")},
                                 {"closing_event", QT_TRANSLATE_NOOP("Phase", "Closing event")},
                                 {"follow_up", QT_TRANSLATE_NOOP("Phase", "Follow-up")},
                                 {"other", QT_TRANSLATE_NOOP("Phase", "Other")}}};
    ChoiceField<PhaseStatus> status{this,
                                    "status",
                                    QT_TRANSLATE_NOOP("Phase", "Status"),
                                    Rule::InTable,
                                    {{"planned", QT_TRANSLATE_NOOP("Phase", "Planned")},
                                     {"running", QT_TRANSLATE_NOOP("Phase", "Running")},
                                     {"done", QT_TRANSLATE_NOOP("Phase", "Done")},
                                     {"cancelled", QT_TRANSLATE_NOOP("Phase", "Cancelled")}}};
    Field<Period> period{this, "period", QT_TRANSLATE_NOOP("Phase", "Period"),
                         Rule::Searchable | Rule::InTable};
    Field<LocalizedText> goal{this, "goal", QT_TRANSLATE_NOOP("Phase", "Goal"),
                              Rule::Searchable | Rule::Long};

    /// A phase belongs to a project or to a network.
    QList<Problem> problems(const Record &record, const Wording &wording) const override;

    static const Phase &type()
    {
        static const Phase phase;
        return phase;
    }
};

} // namespace klankbord
