// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/project.h"

namespace klankbord
{

enum class NetworkKind { LearningNetwork, OrganisationNetwork, Platform, Partnership };
enum class NetworkStatus { Planned, Running, Closed };

/// People and organisations that meet in a series of sessions around a challenge.
struct Network final : RecordType {
    Network()
        : RecordType({"network", "networks", "Network", QT_TRANSLATE_NOOP("Network", "Network"),
                      QT_TRANSLATE_NOOP("Network", "Networks")})
    {
    }

    Section identity{this, QT_TRANSLATE_NOOP("Network", "Identity")};
    Field<LocalizedText> name{this, "name", QT_TRANSLATE_NOOP("Network", "Name"),
                              Rule::Required | Rule::Searchable | Rule::InTable | Rule::Title};
    ChoiceField<NetworkKind> kind{
        this,
        "kind",
        QT_TRANSLATE_NOOP("Network", "Kind"),
        Rule::InTable,
        {{"learning_network", QT_TRANSLATE_NOOP("Network", "Learning network")},
         {"organisation_network", QT_TRANSLATE_NOOP("Network", "Network of organisations")},
         {"platform", QT_TRANSLATE_NOOP("Network", "Platform")},
         {"partnership", QT_TRANSLATE_NOOP("Network", "Partnership")}}};
    ChoiceField<NetworkStatus> status{this,
                                      "status",
                                      QT_TRANSLATE_NOOP("Network", "Status"),
                                      Rule::InTable,
                                      {{"planned", QT_TRANSLATE_NOOP("Network", "Planned")},
                                       {"running", QT_TRANSLATE_NOOP("Network", "Running")},
                                       {"closed", QT_TRANSLATE_NOOP("Network", "Closed")}}};
    Field<Period> period{this, "period", QT_TRANSLATE_NOOP("Network", "Period"),
                         Rule::Searchable | Rule::InTable};
    ReferenceField<Project> project{this, "project", QT_TRANSLATE_NOOP("Network", "Project"),
                                    Rule::Searchable | Rule::InTable,
                                    QT_TRANSLATE_NOOP("Network", "Networks")};
    ReferenceField<Person> coordinator{this, "coordinator", QT_TRANSLATE_NOOP("Network", "Coordinator"),
                                       Rule::None, QT_TRANSLATE_NOOP("Network", "Networks coordinated")};

    Section content{this, QT_TRANSLATE_NOOP("Network", "Content")};
    Field<LocalizedText> challenge{this, "challenge", QT_TRANSLATE_NOOP("Network", "Challenge"),
                                   Rule::Searchable | Rule::Long};
    Field<LocalizedText> approach{this, "approach", QT_TRANSLATE_NOOP("Network", "Approach"),
                                  Rule::Searchable | Rule::Long};

    static const Network &type()
    {
        static const Network network;
        return network;
    }
};

} // namespace klankbord
