// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/interview.h"
#include "domain/permission.h"
#include "domain/programmeitem.h"
#include "domain/recognition.h"

namespace klankbord
{

enum class Attribution { Named, FunctionOnly, OrganisationOnly, Anonymous, Collective };
enum class Approval { NotAsked, Asked, Approved, Refused };

/// What somebody said, in their own words. Only an approved quote is printed or exported; who said it is told
/// as they agreed: by name, by function, by organisation, or not at all.
struct Quote final : RecordType, NeedsPermission {
    Quote()
        : RecordType({"quote", "quotes", "Quote", QT_TRANSLATE_NOOP("Quote", "Quote"),
                      QT_TRANSLATE_NOOP("Quote", "Quotes")})
    {
    }

    Section words{this, QT_TRANSLATE_NOOP("Quote", "Words")};
    Field<QString> text{this, "text", QT_TRANSLATE_NOOP("Quote", "Text"),
                        Rule::Required | Rule::Searchable | Rule::InTable | Rule::Long | Rule::Title};
    CodeField language{this,          "language",       QT_TRANSLATE_NOOP("Quote", "Language"),
                       Rule::InTable, knownLanguages(), nullptr};
    Field<LocalizedText> translation{this, "translation", QT_TRANSLATE_NOOP("Quote", "Translation"),
                                     Rule::Searchable | Rule::Long};

    Section who{this, QT_TRANSLATE_NOOP("Quote", "Who said it")};
    ChoiceField<Attribution> attribution{
        this,
        "attribution",
        QT_TRANSLATE_NOOP("Quote", "Attribution"),
        Rule::InTable,
        {{"named", QT_TRANSLATE_NOOP("Quote", "Named")},
         {"function_only", QT_TRANSLATE_NOOP("Quote", "Function only")},
         {"organisation_only", QT_TRANSLATE_NOOP("Quote", "Organisation only")},
         {"anonymous", QT_TRANSLATE_NOOP("Quote", "Anonymous")},
         {"collective", QT_TRANSLATE_NOOP("Quote", "Collective")}}};
    ReferenceField<Person> person{this, "person", QT_TRANSLATE_NOOP("Quote", "Person"),
                                  Rule::Searchable | Rule::InTable, QT_TRANSLATE_NOOP("Quote", "Quotes")};
    Field<LocalizedText> function{this, "function", QT_TRANSLATE_NOOP("Quote", "Function"), Rule::Searchable};
    ReferenceField<Organisation> organisation{
        this, "organisation", QT_TRANSLATE_NOOP("Quote", "Organisation"), Rule::Searchable | Rule::InTable,
        QT_TRANSLATE_NOOP("Quote", "Quotes")};
    Field<LocalizedText> collectiveSource{this, "collective_source",
                                          QT_TRANSLATE_NOOP("Quote", "Collective source"),
                                          Rule::Searchable | Rule::InTable};

    Section source{this, QT_TRANSLATE_NOOP("Quote", "Source")};
    ReferenceField<Project> project{this, "project", QT_TRANSLATE_NOOP("Quote", "Project"), Rule::Searchable,
                                    QT_TRANSLATE_NOOP("Quote", "Quotes")};
    ReferenceField<Event> event{this, "event", QT_TRANSLATE_NOOP("Quote", "Event"),
                                Rule::Searchable | Rule::InTable, QT_TRANSLATE_NOOP("Quote", "Quotes")};
    ReferenceField<ProgrammeItem> item{this, "item", QT_TRANSLATE_NOOP("Quote", "Programme item"),
                                       Rule::Searchable, QT_TRANSLATE_NOOP("Quote", "Quotes")};
    ReferenceField<Interview> interview{this, "interview", QT_TRANSLATE_NOOP("Quote", "Interview"),
                                        Rule::Searchable, QT_TRANSLATE_NOOP("Quote", "Quotes")};
    ReferenceField<GoodPractice> practice{this, "practice", QT_TRANSLATE_NOOP("Quote", "Good practice"),
                                          Rule::Searchable, QT_TRANSLATE_NOOP("Quote", "Quotes")};
    ReferenceField<Recognition> recognition{this, "recognition", QT_TRANSLATE_NOOP("Quote", "Recognition"),
                                            Rule::Searchable, QT_TRANSLATE_NOOP("Quote", "Quotes")};

    Section permission{this, QT_TRANSLATE_NOOP("Quote", "Approval")};
    ChoiceField<Approval> approval{this,
                                   "approval",
                                   QT_TRANSLATE_NOOP("Quote", "Approval"),
                                   Rule::InTable,
                                   {{"not_asked", QT_TRANSLATE_NOOP("Quote", "Not asked")},
                                    {"asked", QT_TRANSLATE_NOOP("Quote", "Asked")},
                                    {"approved", QT_TRANSLATE_NOOP("Quote", "Approved")},
                                    {"refused", QT_TRANSLATE_NOOP("Quote", "Refused")}}};
    Field<std::optional<PartialDate>> approvedOn{this, "approved_on",
                                                 QT_TRANSLATE_NOOP("Quote", "Approved on"), Rule::InTable};

    /// A named quote has a person, one by function a function, one of an organisation that organisation.
    QList<Problem> problems(const Record &record, const Wording &wording) const override;

    /// An approved quote, and of who said it only what may be told.
    std::optional<Record> outgoing(const Record &record) const override;
    QString heldBackTitle(const Wording &wording) const override;
    QString heldBackText(qsizetype count, const Wording &wording) const override;

    static const Quote &type()
    {
        static const Quote quote;
        return quote;
    }
};

/// Its approval; what was never filled in was not asked.
Approval approvalOf(const Record &quote);
/// The quote with @p approval; an approved one has the date of its approval, @p today unless it had one, and
/// any other has none.
Record withApproval(const Record &quote, Approval approval, const PartialDate &today);
/// Whether the quote may be printed or exported: its approval was given.
bool mayLeave(const Record &quote);
/// Why the quote cannot be printed as it is, for the reader: its approval is not there, or nobody knows how
/// to tell who said it. Empty when all is in order.
QString reasonToStay(const Record &quote, const Wording &wording);
/// Who said it, told as they agreed: "Sarah Vansteenkiste, Steunpunt Werk", a function, an organisation,
/// "Anonymous" or the collective source; empty when the attribution is not specified.
QString attributionText(const Record &quote, const Wording &wording, const TitleSource *titles);

} // namespace klankbord
