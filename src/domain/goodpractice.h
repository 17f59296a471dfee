// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

namespace klankbord
{

enum class PracticeLevel { Local, Regional, National, European };
enum class PracticeStatus { Draft, Submitted, InformationRequested, Approved, Validated, Declined };

/// Something that worked, told so that others can learn from it; its parts and their lengths are those of the
/// Interreg Europe good-practice database. Its place may differ from its owner's.
struct GoodPractice final : RecordType {
    GoodPractice()
        : RecordType({"good_practice", "good_practices", "GoodPractice",
                      QT_TRANSLATE_NOOP("GoodPractice", "Good practice"),
                      QT_TRANSLATE_NOOP("GoodPractice", "Good practices")})
    {
    }

    Section identity{this, QT_TRANSLATE_NOOP("GoodPractice", "Identity")};
    Field<LocalizedText> name{this, "title", QT_TRANSLATE_NOOP("GoodPractice", "Title"),
                              Rule::Required | Rule::Searchable | Rule::InTable | Rule::Title};
    Field<LocalizedText> summary{this, "summary", QT_TRANSLATE_NOOP("GoodPractice", "Summary"),
                                 Rule::Searchable | Rule::Long};
    ReferenceField<Organisation> owner{this, "owner", QT_TRANSLATE_NOOP("GoodPractice", "Owner"),
                                       Rule::Required | Rule::Searchable | Rule::InTable,
                                       QT_TRANSLATE_NOOP("GoodPractice", "Good practices")};
    ReferenceField<Project> project{this, "project",
                                    QT_TRANSLATE_NOOP("GoodPractice", "Project it comes from"),
                                    Rule::Searchable, QT_TRANSLATE_NOOP("GoodPractice", "Good practices")};
    ChoiceField<PracticeLevel> level{this,
                                     "level",
                                     QT_TRANSLATE_NOOP("GoodPractice", "Level"),
                                     Rule::InTable,
                                     {{"local", QT_TRANSLATE_NOOP("GoodPractice", "Local")},
                                      {"regional", QT_TRANSLATE_NOOP("GoodPractice", "Regional")},
                                      {"national", QT_TRANSLATE_NOOP("GoodPractice", "National")},
                                      {"european", QT_TRANSLATE_NOOP("GoodPractice", "European")}}};
    Field<Period> period{this, "period", QT_TRANSLATE_NOOP("GoodPractice", "Period"),
                         Rule::Searchable | Rule::InTable};
    Field<bool> ongoing{this, "ongoing", QT_TRANSLATE_NOOP("GoodPractice", "Ongoing"), Rule::InTable};
    ReferenceListField<Theme> themes{this, "themes", QT_TRANSLATE_NOOP("GoodPractice", "Themes"),
                                     Rule::Searchable | Rule::InTable,
                                     QT_TRANSLATE_NOOP("GoodPractice", "Good practices")};

    Section where{this, QT_TRANSLATE_NOOP("GoodPractice", "Where")};
    CodeField country{this,
                      "country",
                      QT_TRANSLATE_NOOP("GoodPractice", "Country"),
                      Rule::Searchable,
                      knownCountries(),
                      isCountryCode};
    CodeField nuts{this,
                   "nuts",
                   QT_TRANSLATE_NOOP("GoodPractice", "NUTS region"),
                   Rule::Searchable | Rule::InTable,
                   knownNutsRegions(),
                   isNutsCode};
    Field<QString> place{this, "place", QT_TRANSLATE_NOOP("GoodPractice", "Place"), Rule::Searchable};

    Section story{this, QT_TRANSLATE_NOOP("GoodPractice", "The practice")};
    Field<LocalizedText> about{this, "about", QT_TRANSLATE_NOOP("GoodPractice", "About"),
                               Rule::Searchable | Rule::Long};
    Field<LocalizedText> evidence{this, "evidence", QT_TRANSLATE_NOOP("GoodPractice", "Evidence of success"),
                                  Rule::Searchable | Rule::Long};
    Field<LocalizedText> difficulties{this, "difficulties", QT_TRANSLATE_NOOP("GoodPractice", "Difficulties"),
                                      Rule::Searchable | Rule::Long};
    Field<LocalizedText> potential{this, "potential",
                                   QT_TRANSLATE_NOOP("GoodPractice", "Potential for learning or transfer"),
                                   Rule::Searchable | Rule::Long};

    Section means{this, QT_TRANSLATE_NOOP("GoodPractice", "Resources")};
    Field<LocalizedText> resources{this, "resources", QT_TRANSLATE_NOOP("GoodPractice", "Resources needed"),
                                   Rule::Searchable | Rule::Long};
    Field<std::optional<Amount>> total{this, "total", QT_TRANSLATE_NOOP("GoodPractice", "Total cost"),
                                       Rule::Searchable};
    Field<std::optional<Amount>> supported{
        this, "supported", QT_TRANSLATE_NOOP("GoodPractice", "Supported amount"), Rule::Searchable};
    ReferenceField<Organisation> supporter{
        this, "supporter", QT_TRANSLATE_NOOP("GoodPractice", "Supported by"), Rule::Searchable,
        QT_TRANSLATE_NOOP("GoodPractice", "Practices supported")};
    Field<std::optional<Share>> staff{
        this, "staff", QT_TRANSLATE_NOOP("GoodPractice", "Staff (100 % is one full-time equivalent)")};

    Section expertise{this, QT_TRANSLATE_NOOP("GoodPractice", "Expert opinion")};
    Field<LocalizedText> opinion{this, "expert_opinion", QT_TRANSLATE_NOOP("GoodPractice", "Expert opinion"),
                                 Rule::Searchable | Rule::Long};
    ReferenceField<Person> expert{this, "expert", QT_TRANSLATE_NOOP("GoodPractice", "Expert"),
                                  Rule::Searchable, QT_TRANSLATE_NOOP("GoodPractice", "Practices judged")};
    Field<std::optional<PartialDate>> opinionDate{this, "expert_opinion_date",
                                                  QT_TRANSLATE_NOOP("GoodPractice", "Date of the opinion")};

    Section publishing{this, QT_TRANSLATE_NOOP("GoodPractice", "Contact and publication")};
    ChoiceField<PracticeStatus> status{
        this,
        "status",
        QT_TRANSLATE_NOOP("GoodPractice", "Status"),
        Rule::InTable,
        {{"draft", QT_TRANSLATE_NOOP("GoodPractice", "Draft")},
         {"submitted", QT_TRANSLATE_NOOP("GoodPractice", "Submitted")},
         {"information_requested", QT_TRANSLATE_NOOP("GoodPractice", "Information requested")},
         {"approved", QT_TRANSLATE_NOOP("GoodPractice", "Approved by the project")},
         {"validated", QT_TRANSLATE_NOOP("GoodPractice", "Validated by the platform")},
         {"declined", QT_TRANSLATE_NOOP("GoodPractice", "Declined")}}};
    ReferenceField<Person> contact{this, "contact", QT_TRANSLATE_NOOP("GoodPractice", "Contact"),
                                   Rule::Searchable,
                                   QT_TRANSLATE_NOOP("GoodPractice", "Contact for practices")};
    ReferenceField<Person> enteredBy{this, "entered_by", QT_TRANSLATE_NOOP("GoodPractice", "Entered by"),
                                     Rule::Searchable,
                                     QT_TRANSLATE_NOOP("GoodPractice", "Practices entered")};
    Field<LocalizedText> enteredAs{
        this, "entered_as", QT_TRANSLATE_NOOP("GoodPractice", "Entered by (function)"), Rule::Searchable};
    Field<std::optional<PartialDate>> publishedOn{this, "published_on",
                                                  QT_TRANSLATE_NOOP("GoodPractice", "Published on"),
                                                  Rule::Searchable | Rule::InTable};
    Field<QString> publishedWhere{this, "published_where",
                                  QT_TRANSLATE_NOOP("GoodPractice", "Published where"), Rule::Searchable};
    Field<QString> url{this, "url", QT_TRANSLATE_NOOP("GoodPractice", "Further information (web address)"),
                       Rule::Searchable, urlProblem};

    /// Warns of texts that are longer than the database takes; nothing is cut.
    QList<Problem> problems(const Record &record, const Wording &wording) const override;

    /// The most signs of a text in the Interreg Europe good-practice database, in one language; nothing where
    /// it sets no limit.
    std::optional<int> limitOf(const FieldInfo &field) const;

    static const GoodPractice &type()
    {
        static const GoodPractice goodPractice;
        return goodPractice;
    }
};

} // namespace klankbord
