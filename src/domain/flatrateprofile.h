// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordtype.h"
#include "domain/standardcodes.h"

namespace klankbord
{

/// The simplified cost options that a kind of programme offers in a programming period: the rates are its
/// rules, data and never code.
struct FlatRateProfile final : RecordType {
    FlatRateProfile()
        : RecordType({"flat_rate_profile", "flat_rate_profiles", "FlatRateProfile",
                      QT_TRANSLATE_NOOP("FlatRateProfile", "Flat-rate profile"),
                      QT_TRANSLATE_NOOP("FlatRateProfile", "Flat-rate profiles")})
    {
    }

    Section description{this, QT_TRANSLATE_NOOP("FlatRateProfile", "Description")};
    Field<LocalizedText> name{this, "name", QT_TRANSLATE_NOOP("FlatRateProfile", "Name"),
                              Rule::Required | Rule::Searchable | Rule::InTable | Rule::Title};
    CodeField programmingPeriod{this,
                                "programming_period",
                                QT_TRANSLATE_NOOP("FlatRateProfile", "Programming period"),
                                Rule::Searchable | Rule::InTable,
                                knownProgrammingPeriods(),
                                nullptr};
    Field<LocalizedText> source{this, "source", QT_TRANSLATE_NOOP("FlatRateProfile", "Legal source"),
                                Rule::Searchable | Rule::InTable};
    Field<LocalizedText> note{this, "note", QT_TRANSLATE_NOOP("FlatRateProfile", "Note"),
                              Rule::Searchable | Rule::Long};

    static const FlatRateProfile &type()
    {
        static const FlatRateProfile flatRateProfile;
        return flatRateProfile;
    }
};

} // namespace klankbord
