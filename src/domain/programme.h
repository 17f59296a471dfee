// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/flatrateprofile.h"
#include "domain/organisation.h"

namespace klankbord
{

enum class ProgrammeKind { Interreg, Esf, EsfPlus, Erdf, National, Regional, Other };

/// A funding programme, with the terms of Regulation (EU) 2021/1060 (common provisions) and 2021/1059
/// (Interreg).
struct Programme final : RecordType {
    Programme()
        : RecordType({"programme", "programmes", "Programme", QT_TRANSLATE_NOOP("Programme", "Programme"),
                      QT_TRANSLATE_NOOP("Programme", "Programmes")})
    {
    }

    Section description{this, QT_TRANSLATE_NOOP("Programme", "Description")};
    Field<LocalizedText> name{this, "name", QT_TRANSLATE_NOOP("Programme", "Name"),
                              Rule::Required | Rule::Searchable | Rule::InTable | Rule::Title};
    ChoiceField<ProgrammeKind> kind{this,
                                    "kind",
                                    QT_TRANSLATE_NOOP("Programme", "Kind"),
                                    Rule::InTable,
                                    {{"interreg", QT_TRANSLATE_NOOP("Programme", "Interreg")},
                                     {"esf", QT_TRANSLATE_NOOP("Programme", "ESF")},
                                     {"esf_plus", QT_TRANSLATE_NOOP("Programme", "ESF+")},
                                     {"erdf", QT_TRANSLATE_NOOP("Programme", "ERDF")},
                                     {"national", QT_TRANSLATE_NOOP("Programme", "National")},
                                     {"regional", QT_TRANSLATE_NOOP("Programme", "Regional")},
                                     {"other", QT_TRANSLATE_NOOP("Programme", "Other")}}};
    CodeField programmingPeriod{this,
                                "programming_period",
                                QT_TRANSLATE_NOOP("Programme", "Programming period"),
                                Rule::Searchable | Rule::InTable,
                                knownProgrammingPeriods(),
                                nullptr};
    Field<QString> cci{this, "cci", QT_TRANSLATE_NOOP("Programme", "CCI code"),
                       Rule::Searchable | Rule::InTable, cciProblem};
    ReferenceField<Organisation> managingAuthority{
        this, "managing_authority", QT_TRANSLATE_NOOP("Programme", "Managing authority"),
        Rule::Searchable | Rule::InTable, QT_TRANSLATE_NOOP("Programme", "Programmes managed")};
    Field<std::optional<int>> reportingMonths{this, "reporting_months",
                                              QT_TRANSLATE_NOOP("Programme", "Months in a reporting period"),
                                              Rule::None, notNegative};
    Field<std::optional<Share>> maximumRate{this, "maximum_rate",
                                            QT_TRANSLATE_NOOP("Programme", "Maximum co-financing rate"),
                                            Rule::InTable, withinWhole};
    ReferenceField<FlatRateProfile> flatRates{this, "flat_rates",
                                              QT_TRANSLATE_NOOP("Programme", "Flat-rate profile"),
                                              Rule::Searchable, QT_TRANSLATE_NOOP("Programme", "Programmes")};

    static const Programme &type()
    {
        static const Programme programme;
        return programme;
    }
};

} // namespace klankbord
