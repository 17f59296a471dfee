// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/network.h"

namespace klankbord
{

enum class GroupKind { Steering, Expert, SoundingBoard, Core, Working, Advisory, Jury };

/// A group that steers, tests or carries a network or a project.
struct Group final : RecordType {
    Group()
        : RecordType({"group", "groups", "Group", QT_TRANSLATE_NOOP("Group", "Group"),
                      QT_TRANSLATE_NOOP("Group", "Groups")})
    {
    }

    Section identity{this, QT_TRANSLATE_NOOP("Group", "Identity")};
    Field<LocalizedText> name{this, "name", QT_TRANSLATE_NOOP("Group", "Name"),
                              Rule::Required | Rule::Searchable | Rule::InTable | Rule::Title};
    ChoiceField<GroupKind> kind{this,
                                "kind",
                                QT_TRANSLATE_NOOP("Group", "Kind"),
                                Rule::InTable,
                                {{"steering", QT_TRANSLATE_NOOP("Group", "Steering group")},
                                 {"expert", QT_TRANSLATE_NOOP("Group", "Expert group")},
                                 {"sounding_board", QT_TRANSLATE_NOOP("Group", "Sounding board")},
                                 {"core", QT_TRANSLATE_NOOP("Group", "Fixed core")},
                                 {"working", QT_TRANSLATE_NOOP("Group", "Working group")},
                                 {"advisory", QT_TRANSLATE_NOOP("Group", "Advisory group")},
                                 {"jury", QT_TRANSLATE_NOOP("Group", "Jury")}}};
    ReferenceField<Network> network{this, "network", QT_TRANSLATE_NOOP("Group", "Network"),
                                    Rule::Searchable | Rule::InTable, QT_TRANSLATE_NOOP("Group", "Groups")};
    ReferenceField<Project> project{this, "project", QT_TRANSLATE_NOOP("Group", "Project"),
                                    Rule::Searchable | Rule::InTable, QT_TRANSLATE_NOOP("Group", "Groups")};
    Field<std::optional<PartialDate>> installed{this, "installed", QT_TRANSLATE_NOOP("Group", "Installed"),
                                                Rule::InTable};
    Field<std::optional<PartialDate>> closed{this, "closed", QT_TRANSLATE_NOOP("Group", "Closed")};
    Field<LocalizedText> closingReason{this, "closing_reason",
                                       QT_TRANSLATE_NOOP("Group", "Reason of closing")};
    Field<std::optional<int>> quorum{this, "quorum", QT_TRANSLATE_NOOP("Group", "Quorum"), Rule::None,
                                     notNegative};

    Section content{this, QT_TRANSLATE_NOOP("Group", "Content")};
    Field<LocalizedText> mandate{this, "mandate", QT_TRANSLATE_NOOP("Group", "Mandate"),
                                 Rule::Searchable | Rule::Long};
    Field<LocalizedText> composition{this, "composition", QT_TRANSLATE_NOOP("Group", "Composition"),
                                     Rule::Searchable | Rule::Long};

    /// A group belongs to a network or to a project, and is closed after it was installed.
    QList<Problem> problems(const Record &record, const Wording &wording) const override;

    static const Group &type()
    {
        static const Group group;
        return group;
    }
};

} // namespace klankbord
