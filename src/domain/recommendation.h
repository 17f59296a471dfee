// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"
#include "domain/quote.h"

namespace klankbord
{

enum class RecommendationLevel { Local, Regional, National, European };
enum class Priority { High, Medium, Low };
enum class RecommendationStatus { Proposed, Adopted, InProgress, Done, Rejected, Parked };

/// What somebody is asked to do, and the evidence it rests on.
struct Recommendation final : RecordType {
    Recommendation()
        : RecordType({"recommendation", "recommendations", "Recommendation",
                      QT_TRANSLATE_NOOP("Recommendation", "Recommendation"),
                      QT_TRANSLATE_NOOP("Recommendation", "Recommendations")})
    {
    }

    Section description{this, QT_TRANSLATE_NOOP("Recommendation", "Description")};
    Field<LocalizedText> text{this, "text", QT_TRANSLATE_NOOP("Recommendation", "Text"),
                              Rule::Required | Rule::Searchable | Rule::InTable | Rule::Long | Rule::Title};
    ReferenceField<Organisation> addressee{
        this, "addressee", QT_TRANSLATE_NOOP("Recommendation", "Addressee"), Rule::Searchable | Rule::InTable,
        QT_TRANSLATE_NOOP("Recommendation", "Recommendations received")};
    ReferenceField<Project> project{this, "project", QT_TRANSLATE_NOOP("Recommendation", "Project"),
                                    Rule::Searchable | Rule::InTable,
                                    QT_TRANSLATE_NOOP("Recommendation", "Recommendations")};
    ChoiceField<RecommendationLevel> level{this,
                                           "level",
                                           QT_TRANSLATE_NOOP("Recommendation", "Level"),
                                           Rule::InTable,
                                           {{"local", QT_TRANSLATE_NOOP("Recommendation", "Local")},
                                            {"regional", QT_TRANSLATE_NOOP("Recommendation", "Regional")},
                                            {"national", QT_TRANSLATE_NOOP("Recommendation", "National")},
                                            {"european", QT_TRANSLATE_NOOP("Recommendation", "European")}}};
    ReferenceField<Theme> theme{this, "theme", QT_TRANSLATE_NOOP("Recommendation", "Theme"),
                                Rule::Searchable | Rule::InTable,
                                QT_TRANSLATE_NOOP("Recommendation", "Recommendations")};
    ChoiceField<Priority> priority{this,
                                   "priority",
                                   QT_TRANSLATE_NOOP("Recommendation", "Priority"),
                                   Rule::InTable,
                                   {{"high", QT_TRANSLATE_NOOP("Recommendation", "High")},
                                    {"medium", QT_TRANSLATE_NOOP("Recommendation", "Medium")},
                                    {"low", QT_TRANSLATE_NOOP("Recommendation", "Low")}}};

    Section followUp{this, QT_TRANSLATE_NOOP("Recommendation", "Follow-up")};
    ChoiceField<RecommendationStatus> status{
        this,
        "status",
        QT_TRANSLATE_NOOP("Recommendation", "Status"),
        Rule::InTable,
        {{"proposed", QT_TRANSLATE_NOOP("Recommendation", "Proposed")},
         {"adopted", QT_TRANSLATE_NOOP("Recommendation", "Adopted")},
         {"in_progress", QT_TRANSLATE_NOOP("Recommendation", "In progress")},
         {"done", QT_TRANSLATE_NOOP("Recommendation", "Done")},
         {"rejected", QT_TRANSLATE_NOOP("Recommendation", "Rejected")},
         {"parked", QT_TRANSLATE_NOOP("Recommendation", "Parked")}}};
    Field<std::optional<Share>> progress{this, "progress", QT_TRANSLATE_NOOP("Recommendation", "Progress"),
                                         Rule::InTable, withinWhole};
    Field<std::optional<PartialDate>> due{this, "due", QT_TRANSLATE_NOOP("Recommendation", "Due"),
                                          Rule::Searchable | Rule::InTable | Rule::Indexed};
    Field<LocalizedText> response{this, "response", QT_TRANSLATE_NOOP("Recommendation", "Response"),
                                  Rule::Searchable | Rule::Long};

    Section evidence{this, QT_TRANSLATE_NOOP("Recommendation", "Evidence")};
    ReferenceListField<Finding> findings{this, "findings", QT_TRANSLATE_NOOP("Recommendation", "Findings"),
                                         Rule::Searchable,
                                         QT_TRANSLATE_NOOP("Recommendation", "Recommendations")};
    ReferenceListField<Quote> quotes{this, "quotes", QT_TRANSLATE_NOOP("Recommendation", "Quotes"),
                                     Rule::Searchable,
                                     QT_TRANSLATE_NOOP("Recommendation", "Recommendations")};
    ReferenceListField<Event> events{this, "events", QT_TRANSLATE_NOOP("Recommendation", "Events"),
                                     Rule::Searchable,
                                     QT_TRANSLATE_NOOP("Recommendation", "Recommendations")};
    ReferenceListField<GoodPractice> practices{
        this, "practices", QT_TRANSLATE_NOOP("Recommendation", "Good practices"), Rule::Searchable,
        QT_TRANSLATE_NOOP("Recommendation", "Recommendations")};

    static const Recommendation &type()
    {
        static const Recommendation recommendation;
        return recommendation;
    }
};

} // namespace klankbord
