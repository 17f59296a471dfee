// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/goodpractice.h"
#include "domain/interview.h"

namespace klankbord
{

enum class FindingKind { Finding, Tip, Obstacle, Opportunity };

/// What was found in an interview, at an event or in a good practice: a tip, an obstacle, an opportunity.
struct Finding final : RecordType {
    Finding()
        : RecordType({"finding", "findings", "Finding", QT_TRANSLATE_NOOP("Finding", "Finding"),
                      QT_TRANSLATE_NOOP("Finding", "Findings")})
    {
    }

    Section description{this, QT_TRANSLATE_NOOP("Finding", "Description")};
    Field<LocalizedText> text{this, "text", QT_TRANSLATE_NOOP("Finding", "Text"),
                              Rule::Required | Rule::Searchable | Rule::InTable | Rule::Long | Rule::Title};
    ChoiceField<FindingKind> kind{this,
                                  "kind",
                                  QT_TRANSLATE_NOOP("Finding", "Kind"),
                                  Rule::InTable,
                                  {{"finding", QT_TRANSLATE_NOOP("Finding", "Finding")},
                                   {"tip", QT_TRANSLATE_NOOP("Finding", "Tip")},
                                   {"obstacle", QT_TRANSLATE_NOOP("Finding", "Obstacle")},
                                   {"opportunity", QT_TRANSLATE_NOOP("Finding", "Opportunity")}}};
    ReferenceField<Theme> theme{this, "theme", QT_TRANSLATE_NOOP("Finding", "Theme"),
                                Rule::Searchable | Rule::InTable, QT_TRANSLATE_NOOP("Finding", "Findings")};

    Section source{this, QT_TRANSLATE_NOOP("Finding", "Source")};
    ReferenceField<Project> project{this, "project", QT_TRANSLATE_NOOP("Finding", "Project"),
                                    Rule::Searchable | Rule::InTable,
                                    QT_TRANSLATE_NOOP("Finding", "Findings")};
    ReferenceField<Interview> interview{this, "interview", QT_TRANSLATE_NOOP("Finding", "Interview"),
                                        Rule::Searchable | Rule::InTable,
                                        QT_TRANSLATE_NOOP("Finding", "Findings")};
    ReferenceField<Event> event{this, "event", QT_TRANSLATE_NOOP("Finding", "Event"),
                                Rule::Searchable | Rule::InTable, QT_TRANSLATE_NOOP("Finding", "Findings")};
    ReferenceField<GoodPractice> practice{this, "practice", QT_TRANSLATE_NOOP("Finding", "Good practice"),
                                          Rule::Searchable | Rule::InTable,
                                          QT_TRANSLATE_NOOP("Finding", "Findings")};

    static const Finding &type()
    {
        static const Finding finding;
        return finding;
    }
};

} // namespace klankbord
