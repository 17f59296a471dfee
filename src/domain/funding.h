// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/document.h"
#include "domain/partnership.h"

namespace klankbord
{

enum class FundingKind { EuFund, OwnPublic, OwnPrivate, AutomaticPublic, ThirdParty, InKind };

/// Money from one source for a project or for one partner's part of it. Without a partner it is for the whole
/// project, and what names a partner is a part of it. An amount that is not specified is not zero.
struct Funding final : RecordType {
    Funding()
        : RecordType({"funding", "fundings", "Funding", QT_TRANSLATE_NOOP("Funding", "Funding"),
                      QT_TRANSLATE_NOOP("Funding", "Fundings")})
    {
    }

    Section description{this, QT_TRANSLATE_NOOP("Funding", "Description")};
    ReferenceField<Project> project{this, "project", QT_TRANSLATE_NOOP("Funding", "Project"),
                                    Rule::Required | Rule::Searchable | Rule::InTable | Rule::Title,
                                    QT_TRANSLATE_NOOP("Funding", "Funding")};
    ReferenceField<Partnership> partner{this, "partner", QT_TRANSLATE_NOOP("Funding", "Partner"),
                                        Rule::Searchable | Rule::InTable,
                                        QT_TRANSLATE_NOOP("Funding", "Funding")};
    ReferenceField<Programme> programme{
        this, "source_programme", QT_TRANSLATE_NOOP("Funding", "Source (programme)"),
        Rule::Searchable | Rule::InTable | Rule::Title, QT_TRANSLATE_NOOP("Funding", "Funding")};
    ReferenceField<Organisation> organisation{
        this, "source_organisation", QT_TRANSLATE_NOOP("Funding", "Source (organisation)"),
        Rule::Searchable | Rule::InTable | Rule::Title, QT_TRANSLATE_NOOP("Funding", "Funding given")};
    ChoiceField<FundingKind> kind{
        this,
        "kind",
        QT_TRANSLATE_NOOP("Funding", "Kind"),
        Rule::InTable,
        {{"eu_fund", QT_TRANSLATE_NOOP("Funding", "EU fund")},
         {"own_public", QT_TRANSLATE_NOOP("Funding", "Own public contribution")},
         {"own_private", QT_TRANSLATE_NOOP("Funding", "Own private contribution")},
         {"automatic_public", QT_TRANSLATE_NOOP("Funding", "Automatic public contribution")},
         {"third_party", QT_TRANSLATE_NOOP("Funding", "Third party")},
         {"in_kind", QT_TRANSLATE_NOOP("Funding", "In kind")}}};
    Field<std::optional<Amount>> amount{this, "amount", QT_TRANSLATE_NOOP("Funding", "Amount"),
                                        Rule::Searchable | Rule::InTable};
    Field<std::optional<Share>> rate{this, "rate", QT_TRANSLATE_NOOP("Funding", "Rate"), Rule::InTable};
    Field<std::optional<PartialDate>> decidedOn{
        this, "decided_on", QT_TRANSLATE_NOOP("Funding", "Decided on"), Rule::Searchable | Rule::InTable};
    ReferenceField<Document> document{this, "document", QT_TRANSLATE_NOOP("Funding", "Document"), Rule::None,
                                      QT_TRANSLATE_NOOP("Funding", "Funding")};
    Field<Period> period{this, "period", QT_TRANSLATE_NOOP("Funding", "For the period"), Rule::InTable};

    /// Funding has one source: a programme or an organisation.
    QList<Problem> problems(const Record &record, const Wording &wording) const override;
    /// The partner is one of the project's, and a programme co-finances up to its maximum rate.
    QList<FieldProblem> problemsAmong(const Change &change, const RecordSource &others,
                                      const Wording &wording) const override;

    static const Funding &type()
    {
        static const Funding funding;
        return funding;
    }
};

} // namespace klankbord
