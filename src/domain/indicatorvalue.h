// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/indicator.h"

namespace klankbord
{

/// What an indicator was, once, somewhere. People are counted by sex as the fund asks, never named.
struct IndicatorValue final : RecordType {
    IndicatorValue()
        : RecordType({"indicator_value", "indicator_values", "IndicatorValue",
                      QT_TRANSLATE_NOOP("IndicatorValue", "Indicator value"),
                      QT_TRANSLATE_NOOP("IndicatorValue", "Indicator values")})
    {
    }

    Section description{this, QT_TRANSLATE_NOOP("IndicatorValue", "Description")};
    ReferenceField<Indicator> indicator{this, "indicator", QT_TRANSLATE_NOOP("IndicatorValue", "Indicator"),
                                        Rule::Required | Rule::Searchable | Rule::InTable | Rule::Title,
                                        QT_TRANSLATE_NOOP("IndicatorValue", "Values")};
    Field<std::optional<Count>> count{this, "count", QT_TRANSLATE_NOOP("IndicatorValue", "Number"),
                                      Rule::Searchable | Rule::InTable};
    Field<std::optional<Share>> share{this, "share", QT_TRANSLATE_NOOP("IndicatorValue", "Share"),
                                      Rule::Searchable | Rule::InTable};
    Field<std::optional<PartialDate>> date{this, "date", QT_TRANSLATE_NOOP("IndicatorValue", "Date"),
                                           Rule::Searchable | Rule::InTable};
    CodeField region{this,
                     "region",
                     QT_TRANSLATE_NOOP("IndicatorValue", "NUTS region"),
                     Rule::Searchable,
                     knownNutsRegions(),
                     isNutsCode};
    Field<QString> place{this, "place", QT_TRANSLATE_NOOP("IndicatorValue", "Place"),
                         Rule::Searchable | Rule::InTable | Rule::Title};
    Field<QString> source{this, "source", QT_TRANSLATE_NOOP("IndicatorValue", "Source"),
                          Rule::Searchable | Rule::InTable};

    Section people{this, QT_TRANSLATE_NOOP("IndicatorValue", "People counted")};
    Field<std::optional<int>> women{this, "women", QT_TRANSLATE_NOOP("IndicatorValue", "Women"), Rule::None,
                                    notNegative};
    Field<std::optional<int>> men{this, "men", QT_TRANSLATE_NOOP("IndicatorValue", "Men"), Rule::None,
                                  notNegative};
    Field<std::optional<int>> nonBinary{this, "non_binary", QT_TRANSLATE_NOOP("IndicatorValue", "Non-binary"),
                                        Rule::None, notNegative};
    Field<std::optional<int>> total{this, "total", QT_TRANSLATE_NOOP("IndicatorValue", "Total"), Rule::None,
                                    notNegative};

    /// A value is a number or a share, not both; the total is not less than its parts.
    QList<Problem> problems(const Record &record, const Wording &wording) const override;

    static const IndicatorValue &type()
    {
        static const IndicatorValue indicatorValue;
        return indicatorValue;
    }
};

} // namespace klankbord
