// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/programmeitem.h"

namespace klankbord
{

enum class ContributionRole { Speaker, Moderator, Panellist, Interviewee, Reporter, Host, Performer };

/// What somebody does in one item of a programme: speaks, moderates, sits on the panel. The function is the
/// one of that day, which may have changed since.
struct Contribution final : RecordType {
    Contribution()
        : RecordType({"contribution", "contributions", "Contribution",
                      QT_TRANSLATE_NOOP("Contribution", "Contribution"),
                      QT_TRANSLATE_NOOP("Contribution", "Contributions")})
    {
    }

    Section description{this, QT_TRANSLATE_NOOP("Contribution", "Description")};
    ReferenceField<ProgrammeItem> item{this, "item", QT_TRANSLATE_NOOP("Contribution", "Programme item"),
                                       Rule::Required | Rule::Searchable | Rule::InTable | Rule::Title,
                                       QT_TRANSLATE_NOOP("Contribution", "Speakers and panel")};
    ReferenceField<Person> person{this, "person", QT_TRANSLATE_NOOP("Contribution", "Person"),
                                  Rule::Searchable | Rule::InTable | Rule::Title,
                                  QT_TRANSLATE_NOOP("Contribution", "Contributions")};
    ReferenceField<Organisation> organisation{
        this, "organisation", QT_TRANSLATE_NOOP("Contribution", "Organisation"),
        Rule::Searchable | Rule::InTable | Rule::Title, QT_TRANSLATE_NOOP("Contribution", "Contributions")};
    ChoiceField<ContributionRole> role{this,
                                       "role",
                                       QT_TRANSLATE_NOOP("Contribution", "Role"),
                                       Rule::InTable,
                                       {{"speaker", QT_TRANSLATE_NOOP("Contribution", "Speaker")},
                                        {"moderator", QT_TRANSLATE_NOOP("Contribution", "Moderator")},
                                        {"panellist", QT_TRANSLATE_NOOP("Contribution", "Panellist")},
                                        {"interviewee", QT_TRANSLATE_NOOP("Contribution", "Interviewee")},
                                        {"reporter", QT_TRANSLATE_NOOP("Contribution", "Reporter")},
                                        {"host", QT_TRANSLATE_NOOP("Contribution", "Host")},
                                        {"performer", QT_TRANSLATE_NOOP("Contribution", "Performer")}}};
    Field<std::optional<int>> order{this, "order", QT_TRANSLATE_NOOP("Contribution", "Order"), Rule::None,
                                    notNegative};
    Field<LocalizedText> function{this, "function", QT_TRANSLATE_NOOP("Contribution", "Function that day"),
                                  Rule::Searchable | Rule::InTable};
    ReferenceField<Organisation> onBehalfOf{
        this, "on_behalf_of", QT_TRANSLATE_NOOP("Contribution", "Organisation that day"),
        Rule::Searchable | Rule::InTable, QT_TRANSLATE_NOOP("Contribution", "Contributions on its behalf")};
    Field<bool> confirmed{this, "confirmed", QT_TRANSLATE_NOOP("Contribution", "Confirmed"), Rule::InTable};
    Field<bool> arrived{this, "arrived", QT_TRANSLATE_NOOP("Contribution", "Arrived"), Rule::InTable};

    /// A contribution is made by a person or by an organisation.
    QList<Problem> problems(const Record &record, const Wording &wording) const override;

    static const Contribution &type()
    {
        static const Contribution contribution;
        return contribution;
    }
};

} // namespace klankbord
