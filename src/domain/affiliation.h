// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organisation.h"
#include "domain/person.h"

namespace klankbord
{

/// What somebody does at an organisation, and from when to when.
struct Affiliation final : RecordType {
    Affiliation()
        : RecordType({"affiliation", "affiliations", "Affiliation",
                      QT_TRANSLATE_NOOP("Affiliation", "Affiliation"),
                      QT_TRANSLATE_NOOP("Affiliation", "Affiliations")})
    {
    }

    Section description{this, QT_TRANSLATE_NOOP("Affiliation", "Description")};
    ReferenceField<Person> person{this, "person", QT_TRANSLATE_NOOP("Affiliation", "Person"),
                                  Rule::Required | Rule::Searchable | Rule::InTable | Rule::Title,
                                  QT_TRANSLATE_NOOP("Affiliation", "Affiliations")};
    ReferenceField<Organisation> organisation{this, "organisation",
                                              QT_TRANSLATE_NOOP("Affiliation", "Organisation"),
                                              Rule::Required | Rule::Searchable | Rule::InTable | Rule::Title,
                                              QT_TRANSLATE_NOOP("Affiliation", "People")};
    Field<LocalizedText> function{this, "function", QT_TRANSLATE_NOOP("Affiliation", "Function"),
                                  Rule::Searchable | Rule::InTable};
    Field<Period> period{this, "period", QT_TRANSLATE_NOOP("Affiliation", "Period"), Rule::InTable};
    Field<bool> primary{this, "primary", QT_TRANSLATE_NOOP("Affiliation", "Main affiliation"), Rule::InTable};

    static const Affiliation &type()
    {
        static const Affiliation affiliation;
        return affiliation;
    }
};

} // namespace klankbord
