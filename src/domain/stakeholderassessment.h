// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/project.h"

namespace klankbord
{

/// Why a score of power or interest is wrong, or null: 1 to 5.
const char *oneToFive(const std::optional<int> &score);
/// Why a stance is wrong, or null: −2 (against) to 2 (in favour).
const char *stanceProblem(const std::optional<int> &stance);

/// How much a stakeholder can decide about a project and cares for it, and what it thinks of it.
struct StakeholderAssessment final : RecordType {
    StakeholderAssessment()
        : RecordType({"stakeholder_assessment", "stakeholder_assessments", "StakeholderAssessment",
                      QT_TRANSLATE_NOOP("StakeholderAssessment", "Stakeholder assessment"),
                      QT_TRANSLATE_NOOP("StakeholderAssessment", "Stakeholders")})
    {
    }

    Section description{this, QT_TRANSLATE_NOOP("StakeholderAssessment", "Description")};
    ReferenceField<Project> project{this, "project", QT_TRANSLATE_NOOP("StakeholderAssessment", "Project"),
                                    Rule::Required | Rule::Searchable | Rule::InTable | Rule::Title,
                                    QT_TRANSLATE_NOOP("StakeholderAssessment", "Stakeholders")};
    ReferenceField<Organisation> organisation{this, "organisation",
                                              QT_TRANSLATE_NOOP("StakeholderAssessment", "Organisation"),
                                              Rule::Searchable | Rule::InTable | Rule::Title,
                                              QT_TRANSLATE_NOOP("StakeholderAssessment", "Stakeholder in")};
    ReferenceField<Person> person{this, "person", QT_TRANSLATE_NOOP("StakeholderAssessment", "Person"),
                                  Rule::Searchable | Rule::InTable | Rule::Title,
                                  QT_TRANSLATE_NOOP("StakeholderAssessment", "Stakeholder in")};
    Field<std::optional<int>> power{this, "power", QT_TRANSLATE_NOOP("StakeholderAssessment", "Power (1–5)"),
                                    Rule::InTable, oneToFive};
    Field<std::optional<int>> interest{this, "interest",
                                       QT_TRANSLATE_NOOP("StakeholderAssessment", "Interest (1–5)"),
                                       Rule::InTable, oneToFive};
    Field<std::optional<int>> stance{this, "stance",
                                     QT_TRANSLATE_NOOP("StakeholderAssessment", "Stance (−2 to +2)"),
                                     Rule::InTable, stanceProblem};
    Field<std::optional<int>> desiredStance{
        this, "desired_stance", QT_TRANSLATE_NOOP("StakeholderAssessment", "Desired stance (−2 to +2)"),
        Rule::InTable, stanceProblem};
    Field<std::optional<PartialDate>> date{this, "date", QT_TRANSLATE_NOOP("StakeholderAssessment", "Date"),
                                           Rule::Searchable | Rule::InTable};

    Section content{this, QT_TRANSLATE_NOOP("StakeholderAssessment", "Content")};
    Field<LocalizedText> strategy{this, "strategy", QT_TRANSLATE_NOOP("StakeholderAssessment", "Strategy"),
                                  Rule::Searchable | Rule::Long};

    /// A stakeholder is an organisation or a person.
    QList<Problem> problems(const Record &record, const Wording &wording) const override;

    static const StakeholderAssessment &type()
    {
        static const StakeholderAssessment stakeholderAssessment;
        return stakeholderAssessment;
    }
};

} // namespace klankbord
