// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/flatratekind.h"
#include "domain/flatrateprofile.h"

namespace klankbord
{

/// One rate that a profile allows: which cost it calculates, on what, up to how much, and by which article.
struct FlatRateRule final : RecordType {
    FlatRateRule()
        : RecordType({"flat_rate_rule", "flat_rate_rules", "FlatRateRule",
                      QT_TRANSLATE_NOOP("FlatRateRule", "Flat-rate rule"),
                      QT_TRANSLATE_NOOP("FlatRateRule", "Flat-rate rules")})
    {
    }

    Section description{this, QT_TRANSLATE_NOOP("FlatRateRule", "Description")};
    ReferenceField<FlatRateProfile> profile{this, "profile", QT_TRANSLATE_NOOP("FlatRateRule", "Profile"),
                                            Rule::Required | Rule::Searchable | Rule::InTable,
                                            QT_TRANSLATE_NOOP("FlatRateRule", "Rules")};
    ChoiceField<FlatRateKind> kind{this, "kind", QT_TRANSLATE_NOOP("FlatRateRule", "Kind"),
                                   Rule::Required | Rule::InTable | Rule::Title, flatRateKindOptions()};
    Field<std::optional<Share>> maximum{this, "maximum", QT_TRANSLATE_NOOP("FlatRateRule", "Maximum rate"),
                                        Rule::InTable | Rule::Title};
    Field<std::optional<int>> hours{this, "hours", QT_TRANSLATE_NOOP("FlatRateRule", "Hours in a year"),
                                    Rule::InTable, notNegative};
    Field<QString> legalBasis{this, "legal_basis", QT_TRANSLATE_NOOP("FlatRateRule", "Legal basis"),
                              Rule::Required | Rule::Searchable | Rule::InTable | Rule::Title};
    Field<Period> valid{this, "valid", QT_TRANSLATE_NOOP("FlatRateRule", "Valid"), Rule::InTable};

    /// An hourly rate has a number of hours and no rate; every other kind has a maximum rate.
    QList<Problem> problems(const Record &record, const Wording &wording) const override;

    static const FlatRateRule &type()
    {
        static const FlatRateRule flatRateRule;
        return flatRateRule;
    }
};

} // namespace klankbord
