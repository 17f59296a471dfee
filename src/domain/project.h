// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/currency.h"
#include "domain/person.h"
#include "domain/programme.h"

namespace klankbord
{

enum class ProjectKind { Interregional, LearningNetwork, GoodPracticeStudy, Event, Own };
enum class ProjectStatus { Idea, Draft, Submitted, Approved, Running, Closed, Rejected };
enum class ParticipationLevel { Inform, Consult, Advise, Coproduce, Codecide };

/// A participation project: what it wants, when, with whom and under which programme.
struct Project final : RecordType {
    Project()
        : RecordType({"project", "projects", "Project", QT_TRANSLATE_NOOP("Project", "Project"),
                      QT_TRANSLATE_NOOP("Project", "Projects")})
    {
    }

    Section identity{this, QT_TRANSLATE_NOOP("Project", "Identity")};
    Field<QString> acronym{this, "acronym", QT_TRANSLATE_NOOP("Project", "Acronym"),
                           Rule::Required | Rule::Searchable | Rule::InTable | Rule::Title | Rule::Indexed};
    Field<QString> code{this, "code", QT_TRANSLATE_NOOP("Project", "Code"), Rule::Searchable | Rule::Indexed};
    Field<LocalizedText> fullTitle{this, "title", QT_TRANSLATE_NOOP("Project", "Title"),
                                   Rule::Searchable | Rule::InTable | Rule::Indexed};
    ChoiceField<ProjectKind> kind{
        this,
        "kind",
        QT_TRANSLATE_NOOP("Project", "Kind"),
        Rule::InTable,
        {{"interregional", QT_TRANSLATE_NOOP("Project", "Interregional")},
         {"learning_network", QT_TRANSLATE_NOOP("Project", "Learning network")},
         {"good_practice_study", QT_TRANSLATE_NOOP("Project", "Good-practice study")},
         {"event", QT_TRANSLATE_NOOP("Project", "Event")},
         {"own", QT_TRANSLATE_NOOP("Project", "Own project")}}};
    ChoiceField<ProjectStatus> status{this,
                                      "status",
                                      QT_TRANSLATE_NOOP("Project", "Status"),
                                      Rule::InTable | Rule::Indexed,
                                      {{"idea", QT_TRANSLATE_NOOP("Project", "Idea")},
                                       {"draft", QT_TRANSLATE_NOOP("Project", "Draft")},
                                       {"submitted", QT_TRANSLATE_NOOP("Project", "Submitted")},
                                       {"approved", QT_TRANSLATE_NOOP("Project", "Approved")},
                                       {"running", QT_TRANSLATE_NOOP("Project", "Running")},
                                       {"closed", QT_TRANSLATE_NOOP("Project", "Closed")},
                                       {"rejected", QT_TRANSLATE_NOOP("Project", "Rejected")}}};
    Field<Period> period{this, "period", QT_TRANSLATE_NOOP("Project", "Period"),
                         Rule::Searchable | Rule::InTable | Rule::Indexed};
    ReferenceField<Programme> programme{this, "programme", QT_TRANSLATE_NOOP("Project", "Programme"),
                                        Rule::InTable, QT_TRANSLATE_NOOP("Project", "Projects")};
    ReferenceField<Organisation> lead{this, "lead", QT_TRANSLATE_NOOP("Project", "Lead organisation"),
                                      Rule::InTable, QT_TRANSLATE_NOOP("Project", "Projects led")};
    ReferenceField<Person> coordinator{this, "coordinator", QT_TRANSLATE_NOOP("Project", "Coordinator"),
                                       Rule::None, QT_TRANSLATE_NOOP("Project", "Projects coordinated")};
    Field<QString> website{this, "website", QT_TRANSLATE_NOOP("Project", "Website"), Rule::Searchable,
                           urlProblem};

    Section content{this, QT_TRANSLATE_NOOP("Project", "Content")};
    Field<LocalizedText> summary{this, "summary", QT_TRANSLATE_NOOP("Project", "Summary"),
                                 Rule::Searchable | Rule::Long};
    Field<LocalizedText> challenge{this, "challenge", QT_TRANSLATE_NOOP("Project", "Challenge"),
                                   Rule::Searchable | Rule::Long};
    Field<LocalizedText> approach{this, "approach", QT_TRANSLATE_NOOP("Project", "Approach"),
                                  Rule::Searchable | Rule::Long};
    Field<LocalizedText> policyDomain{this, "policy_domain", QT_TRANSLATE_NOOP("Project", "Policy domain"),
                                      Rule::Searchable};
    ReferenceListField<Theme> themes{this, "themes", QT_TRANSLATE_NOOP("Project", "Themes"), Rule::None,
                                     QT_TRANSLATE_NOOP("Project", "Projects")};

    Section participation{this, QT_TRANSLATE_NOOP("Project", "Participation")};
    ChoiceField<ParticipationLevel> participationLevel{
        this,
        "participation_level",
        QT_TRANSLATE_NOOP("Project", "Participation level"),
        Rule::None,
        {{"inform", QT_TRANSLATE_NOOP("Project", "Inform")},
         {"consult", QT_TRANSLATE_NOOP("Project", "Consult")},
         {"advise", QT_TRANSLATE_NOOP("Project", "Advise")},
         {"coproduce", QT_TRANSLATE_NOOP("Project", "Co-produce")},
         {"codecide", QT_TRANSLATE_NOOP("Project", "Co-decide")}}};
    ChoiceListField participationMethods{
        this,
        "participation_methods",
        QT_TRANSLATE_NOOP("Project", "Participation methods"),
        Rule::None,
        {{"information", QT_TRANSLATE_NOOP("Project", "Information and data")},
         {"open_meeting", QT_TRANSLATE_NOOP("Project", "Open meeting")},
         {"public_consultation", QT_TRANSLATE_NOOP("Project", "Public consultation")},
         {"open_innovation", QT_TRANSLATE_NOOP("Project", "Open innovation")},
         {"citizen_science", QT_TRANSLATE_NOOP("Project", "Citizen science")},
         {"civic_monitoring", QT_TRANSLATE_NOOP("Project", "Civic monitoring")},
         {"participatory_budgeting", QT_TRANSLATE_NOOP("Project", "Participatory budgeting")},
         {"deliberative_process", QT_TRANSLATE_NOOP("Project", "Deliberative process")},
         {"sounding_board", QT_TRANSLATE_NOOP("Project", "Sounding board")},
         {"study_round", QT_TRANSLATE_NOOP("Project", "Study round")},
         {"interview", QT_TRANSLATE_NOOP("Project", "Interview")},
         {"learning_network", QT_TRANSLATE_NOOP("Project", "Learning network")},
         {"speed_dating", QT_TRANSLATE_NOOP("Project", "Speed dating")},
         {"round_table", QT_TRANSLATE_NOOP("Project", "Round table")},
         {"talk_corner", QT_TRANSLATE_NOOP("Project", "Talk corner")},
         {"workshop", QT_TRANSLATE_NOOP("Project", "Workshop")},
         {"inspiration_session", QT_TRANSLATE_NOOP("Project", "Inspiration session")},
         {"panel", QT_TRANSLATE_NOOP("Project", "Panel")},
         {"stand", QT_TRANSLATE_NOOP("Project", "Stand")},
         {"podcast", QT_TRANSLATE_NOOP("Project", "Podcast")}}};

    Section money{this, QT_TRANSLATE_NOOP("Project", "Money")};
    Field<std::optional<Amount>> totalCost{this, "total_cost", QT_TRANSLATE_NOOP("Project", "Total cost"),
                                           Rule::Searchable | Rule::InTable | Rule::Indexed};
    Field<LocalizedText> totalCostSource{this, "total_cost_source",
                                         QT_TRANSLATE_NOOP("Project", "Source of the total cost")};
    Field<std::optional<Amount>> eligibleCost{
        this, "eligible_cost", QT_TRANSLATE_NOOP("Project", "Total eligible cost"), Rule::Searchable};
    Field<LocalizedText> eligibleCostSource{this, "eligible_cost_source",
                                            QT_TRANSLATE_NOOP("Project", "Source of the eligible cost")};
    Field<std::optional<Amount>> support{this, "support", QT_TRANSLATE_NOOP("Project", "Support"),
                                         Rule::Searchable | Rule::InTable};
    Field<LocalizedText> supportSource{this, "support_source",
                                       QT_TRANSLATE_NOOP("Project", "Source of the support")};
    CodeField currency{this,       "currency",        QT_TRANSLATE_NOOP("Project", "Currency"),
                       Rule::None, currencyOptions(), nullptr};
    Field<std::optional<Share>> overspendingLimit{
        this, "overspending_limit", QT_TRANSLATE_NOOP("Project", "Warn at overspending above"), Rule::None};

    static const Project &type()
    {
        static const Project project;
        return project;
    }
};

} // namespace klankbord
