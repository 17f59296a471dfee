// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/project.h"

namespace klankbord
{

enum class BudgetVersionStatus { Draft, WhatIf, Approved };

/// A budget of a project as it was planned at some time. Versions are compared side by side; one is the
/// current one.
struct BudgetVersion final : RecordType {
    BudgetVersion()
        : RecordType({"budget_version", "budget_versions", "BudgetVersion",
                      QT_TRANSLATE_NOOP("BudgetVersion", "Budget version"),
                      QT_TRANSLATE_NOOP("BudgetVersion", "Budget versions")})
    {
    }

    Section description{this, QT_TRANSLATE_NOOP("BudgetVersion", "Description")};
    ReferenceField<Project> project{this, "project", QT_TRANSLATE_NOOP("BudgetVersion", "Project"),
                                    Rule::Required | Rule::Searchable | Rule::InTable | Rule::Title,
                                    QT_TRANSLATE_NOOP("BudgetVersion", "Budget versions")};
    Field<std::optional<int>> number{this, "number", QT_TRANSLATE_NOOP("BudgetVersion", "Number"),
                                     Rule::Required | Rule::InTable | Rule::Title, notNegative};
    Field<LocalizedText> label{this, "label", QT_TRANSLATE_NOOP("BudgetVersion", "Label"),
                               Rule::Searchable | Rule::InTable | Rule::Title};
    ChoiceField<BudgetVersionStatus> status{this,
                                            "status",
                                            QT_TRANSLATE_NOOP("BudgetVersion", "Status"),
                                            Rule::InTable,
                                            {{"draft", QT_TRANSLATE_NOOP("BudgetVersion", "Draft")},
                                             {"what_if", QT_TRANSLATE_NOOP("BudgetVersion", "What-if")},
                                             {"approved", QT_TRANSLATE_NOOP("BudgetVersion", "Approved")}}};
    Field<bool> isCurrent{this, "current", QT_TRANSLATE_NOOP("BudgetVersion", "Current"), Rule::InTable};
    Field<std::optional<PartialDate>> approvedOn{this, "approved_on",
                                                 QT_TRANSLATE_NOOP("BudgetVersion", "Approved on"),
                                                 Rule::Searchable | Rule::InTable};
    Field<LocalizedText> reason{this, "reason", QT_TRANSLATE_NOOP("BudgetVersion", "Reason"),
                                Rule::Searchable | Rule::Long};

    /// "DIALOG – version 2, after the review".
    QString title(const Record &record, const Wording &wording, const TitleSource *titles) const override;
    /// A project has one current version, which is no what-if, and each of its numbers is used once.
    QList<FieldProblem> problemsAmong(const Change &change, const RecordSource &others,
                                      const Wording &wording) const override;

    static const BudgetVersion &type()
    {
        static const BudgetVersion budgetVersion;
        return budgetVersion;
    }
};

} // namespace klankbord
