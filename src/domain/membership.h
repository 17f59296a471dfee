// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/group.h"

namespace klankbord
{

enum class MemberRole { Chair, Secretary, Lead, Content, Member, Deputy, Observer };
enum class MemberConstancy { Core, Changing };

/// An organisation's or a person's seat in a group. An end date in the future is still a member today.
struct Membership final : RecordType {
    Membership()
        : RecordType({"membership", "memberships", "Membership",
                      QT_TRANSLATE_NOOP("Membership", "Membership"),
                      QT_TRANSLATE_NOOP("Membership", "Memberships")})
    {
    }

    Section description{this, QT_TRANSLATE_NOOP("Membership", "Description")};
    ReferenceField<Group> group{this, "group", QT_TRANSLATE_NOOP("Membership", "Group"),
                                Rule::Required | Rule::Searchable | Rule::InTable | Rule::Title,
                                QT_TRANSLATE_NOOP("Membership", "Members")};
    ReferenceField<Organisation> organisation{
        this, "organisation", QT_TRANSLATE_NOOP("Membership", "Organisation"),
        Rule::Searchable | Rule::InTable | Rule::Title, QT_TRANSLATE_NOOP("Membership", "Groups")};
    ReferenceField<Person> person{this, "person", QT_TRANSLATE_NOOP("Membership", "Person"),
                                  Rule::Searchable | Rule::InTable | Rule::Title,
                                  QT_TRANSLATE_NOOP("Membership", "Groups")};
    ChoiceField<MemberRole> role{this,
                                 "role",
                                 QT_TRANSLATE_NOOP("Membership", "Role"),
                                 Rule::InTable,
                                 {{"chair", QT_TRANSLATE_NOOP("Membership", "Chair")},
                                  {"secretary", QT_TRANSLATE_NOOP("Membership", "Secretary")},
                                  {"lead", QT_TRANSLATE_NOOP("Membership", "Lead")},
                                  {"content", QT_TRANSLATE_NOOP("Membership", "Content")},
                                  {"member", QT_TRANSLATE_NOOP("Membership", "Member")},
                                  {"deputy", QT_TRANSLATE_NOOP("Membership", "Deputy")},
                                  {"observer", QT_TRANSLATE_NOOP("Membership", "Observer")}}};
    ChoiceField<MemberConstancy> constancy{this,
                                           "constancy",
                                           QT_TRANSLATE_NOOP("Membership", "Core or changing"),
                                           Rule::InTable,
                                           {{"core", QT_TRANSLATE_NOOP("Membership", "Fixed core")},
                                            {"changing", QT_TRANSLATE_NOOP("Membership", "Changing")}}};
    Field<Period> period{this, "period", QT_TRANSLATE_NOOP("Membership", "Period"), Rule::InTable};
    ReferenceField<Organisation> represents{this, "represents", QT_TRANSLATE_NOOP("Membership", "Represents"),
                                            Rule::Searchable,
                                            QT_TRANSLATE_NOOP("Membership", "Represented in")};

    /// A seat is taken by an organisation or by a person.
    QList<Problem> problems(const Record &record, const Wording &wording) const override;

    static const Membership &type()
    {
        static const Membership membership;
        return membership;
    }
};

/// Whether the seat is taken on @p day.
bool isMemberOn(const Record &membership, const QDate &day);

} // namespace klankbord
