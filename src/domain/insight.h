// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

namespace klankbord
{

enum class Verdict { Open, Confirmed, Adjusted, Rejected };

/// What a session learned, and what the experts made of it.
struct Insight final : RecordType {
    Insight()
        : RecordType({"insight", "insights", "Insight", QT_TRANSLATE_NOOP("Insight", "Insight"),
                      QT_TRANSLATE_NOOP("Insight", "Insights")})
    {
    }

    Section description{this, QT_TRANSLATE_NOOP("Insight", "Description")};
    Field<LocalizedText> text{this, "text", QT_TRANSLATE_NOOP("Insight", "Text"),
                              Rule::Required | Rule::Searchable | Rule::InTable | Rule::Long | Rule::Title};
    ChoiceField<Verdict> verdict{this,
                                 "verdict",
                                 QT_TRANSLATE_NOOP("Insight", "Verdict"),
                                 Rule::InTable,
                                 {{"open", QT_TRANSLATE_NOOP("Insight", "Open")},
                                  {"confirmed", QT_TRANSLATE_NOOP("Insight", "Confirmed")},
                                  {"adjusted", QT_TRANSLATE_NOOP("Insight", "Adjusted")},
                                  {"rejected", QT_TRANSLATE_NOOP("Insight", "Rejected")}}};
    ReferenceField<Theme> theme{this, "theme", QT_TRANSLATE_NOOP("Insight", "Theme"),
                                Rule::Searchable | Rule::InTable, QT_TRANSLATE_NOOP("Insight", "Insights")};
    ReferenceField<Sector> sector{this, "sector", QT_TRANSLATE_NOOP("Insight", "Sector"),
                                  Rule::Searchable | Rule::InTable, QT_TRANSLATE_NOOP("Insight", "Insights")};
    ReferenceField<Event> event{this, "event", QT_TRANSLATE_NOOP("Insight", "Surfaced at"),
                                Rule::Searchable | Rule::InTable, QT_TRANSLATE_NOOP("Insight", "Insights")};

    Section test{this, QT_TRANSLATE_NOOP("Insight", "Tested")};
    ReferenceField<Group> askedOf{this, "asked_of", QT_TRANSLATE_NOOP("Insight", "Asked of group"),
                                  Rule::Searchable | Rule::InTable,
                                  QT_TRANSLATE_NOOP("Insight", "Insights to test")};
    ReferenceField<Event> testedIn{this, "tested_in", QT_TRANSLATE_NOOP("Insight", "Tested in"),
                                   Rule::Searchable | Rule::InTable,
                                   QT_TRANSLATE_NOOP("Insight", "Insights tested")};
    Field<LocalizedText> outcome{this, "outcome", QT_TRANSLATE_NOOP("Insight", "What the experts said"),
                                 Rule::Searchable | Rule::Long};

    static const Insight &type()
    {
        static const Insight insight;
        return insight;
    }
};

} // namespace klankbord
