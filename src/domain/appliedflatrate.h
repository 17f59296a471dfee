// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/budgetversion.h"
#include "domain/flatraterule.h"
#include "domain/partnership.h"

namespace klankbord
{

/// A flat rate that is switched on for a partner in a version of the budget. The real costs that it stands
/// for are parked as long as it is there: kept, and not counted.
struct AppliedFlatRate final : RecordType {
    AppliedFlatRate()
        : RecordType({"applied_flat_rate", "applied_flat_rates", "AppliedFlatRate",
                      QT_TRANSLATE_NOOP("AppliedFlatRate", "Applied flat rate"),
                      QT_TRANSLATE_NOOP("AppliedFlatRate", "Applied flat rates")})
    {
    }

    Section description{this, QT_TRANSLATE_NOOP("AppliedFlatRate", "Description")};
    ReferenceField<BudgetVersion> version{this, "version",
                                          QT_TRANSLATE_NOOP("AppliedFlatRate", "Budget version"),
                                          Rule::Required | Rule::Searchable | Rule::InTable,
                                          QT_TRANSLATE_NOOP("AppliedFlatRate", "Applied flat rates")};
    ReferenceField<Partnership> partner{this, "partner", QT_TRANSLATE_NOOP("AppliedFlatRate", "Partner"),
                                        Rule::Required | Rule::Searchable | Rule::InTable | Rule::Title,
                                        QT_TRANSLATE_NOOP("AppliedFlatRate", "Applied flat rates")};
    ReferenceField<FlatRateRule> rule{this, "rule", QT_TRANSLATE_NOOP("AppliedFlatRate", "Rule"),
                                      Rule::Required | Rule::Searchable | Rule::InTable | Rule::Title,
                                      QT_TRANSLATE_NOOP("AppliedFlatRate", "Applied")};
    Field<std::optional<Share>> rate{this, "rate", QT_TRANSLATE_NOOP("AppliedFlatRate", "Rate"),
                                     Rule::Required | Rule::InTable | Rule::Title};

    /// The rate is at most the rule's, the partner is one of the project's, and rates that exclude each other
    /// do not stand together (Regulation (EU) 2021/1060, art. 54 to 56).
    QList<FieldProblem> problemsAmong(const Change &change, const RecordSource &others,
                                      const Wording &wording) const override;

    static const AppliedFlatRate &type()
    {
        static const AppliedFlatRate appliedFlatRate;
        return appliedFlatRate;
    }
};

} // namespace klankbord
