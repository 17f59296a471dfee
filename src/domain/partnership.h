// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/project.h"

namespace klankbord
{

enum class PartnerRole { Lead, Partner, Associated, Subcontractor, Commissioner, Financier, Supporter };

/// An organisation's part in a project: which role, when, and for which task.
struct Partnership final : RecordType {
    Partnership()
        : RecordType({"partnership", "partnerships", "Partnership",
                      QT_TRANSLATE_NOOP("Partnership", "Partnership"),
                      QT_TRANSLATE_NOOP("Partnership", "Partnerships")})
    {
    }

    Section part{this, QT_TRANSLATE_NOOP("Partnership", "Part in the project")};
    ReferenceField<Project> project{this, "project", QT_TRANSLATE_NOOP("Partnership", "Project"),
                                    Rule::Required | Rule::Searchable | Rule::InTable | Rule::Title,
                                    QT_TRANSLATE_NOOP("Partnership", "Partners")};
    ReferenceField<Organisation> organisation{this, "organisation",
                                              QT_TRANSLATE_NOOP("Partnership", "Organisation"),
                                              Rule::Required | Rule::Searchable | Rule::InTable | Rule::Title,
                                              QT_TRANSLATE_NOOP("Partnership", "Projects")};
    ChoiceField<PartnerRole> role{this,
                                  "role",
                                  QT_TRANSLATE_NOOP("Partnership", "Role"),
                                  Rule::Required | Rule::InTable,
                                  {{"lead", QT_TRANSLATE_NOOP("Partnership", "Lead partner")},
                                   {"partner", QT_TRANSLATE_NOOP("Partnership", "Partner")},
                                   {"associated", QT_TRANSLATE_NOOP("Partnership", "Associated partner")},
                                   {"subcontractor", QT_TRANSLATE_NOOP("Partnership", "Subcontractor")},
                                   {"commissioner", QT_TRANSLATE_NOOP("Partnership", "Commissioner")},
                                   {"financier", QT_TRANSLATE_NOOP("Partnership", "Financier")},
                                   {"supporter", QT_TRANSLATE_NOOP("Partnership", "Supporter")}}};
    Field<std::optional<int>> number{this, "number", QT_TRANSLATE_NOOP("Partnership", "Number"),
                                     Rule::InTable, notNegative};
    Field<QString> abbreviation{this, "abbreviation", QT_TRANSLATE_NOOP("Partnership", "Abbreviation"),
                                Rule::Searchable};
    ReferenceField<Person> contact{this, "contact", QT_TRANSLATE_NOOP("Partnership", "Contact"),
                                   Rule::InTable, QT_TRANSLATE_NOOP("Partnership", "Contact for")};
    Field<Period> period{this, "period", QT_TRANSLATE_NOOP("Partnership", "Period"), Rule::InTable};

    Section content{this, QT_TRANSLATE_NOOP("Partnership", "Motivation and task")};
    Field<LocalizedText> motivation{this, "motivation", QT_TRANSLATE_NOOP("Partnership", "Motivation"),
                                    Rule::Searchable | Rule::Long};
    Field<LocalizedText> task{this, "task", QT_TRANSLATE_NOOP("Partnership", "Task"),
                              Rule::Searchable | Rule::Long};

    static const Partnership &type()
    {
        static const Partnership partnership;
        return partnership;
    }
};

} // namespace klankbord
