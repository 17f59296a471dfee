// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/currency.h"
#include "domain/decimal.h"
#include "domain/moneychecks.h"
#include "domain/recordtype.h"

namespace klankbord
{

enum class RateSource { Typed, CentralBank };

/// Where a rate comes from, by code, in the order of the enumerators.
QList<Option> rateSourceOptions();

/// How many units of a currency one euro is in a month, typed or from the files that the European Central
/// Bank publishes.
struct ExchangeRate final : RecordType {
    ExchangeRate()
        : RecordType({"exchange_rate", "exchange_rates", "ExchangeRate",
                      QT_TRANSLATE_NOOP("ExchangeRate", "Exchange rate"),
                      QT_TRANSLATE_NOOP("ExchangeRate", "Exchange rates")})
    {
    }

    Section description{this, QT_TRANSLATE_NOOP("ExchangeRate", "Description")};
    CodeField currency{this,
                       "currency",
                       QT_TRANSLATE_NOOP("ExchangeRate", "Currency"),
                       Rule::Required | Rule::Searchable | Rule::InTable | Rule::Title,
                       currencyOptions(),
                       nullptr};
    Field<std::optional<PartialDate>> month{this, "month", QT_TRANSLATE_NOOP("ExchangeRate", "Month"),
                                            Rule::Required | Rule::Searchable | Rule::InTable |
                                                Rule::Indexed | Rule::Title};
    Field<std::optional<ConversionRate>> rate{this, "rate",
                                              QT_TRANSLATE_NOOP("ExchangeRate", "Units for one euro"),
                                              Rule::Required | Rule::InTable, rateProblem};
    ChoiceField<RateSource> source{this, "source", QT_TRANSLATE_NOOP("ExchangeRate", "Source"), Rule::InTable,
                                   rateSourceOptions()};
    Field<QString> note{this, "note", QT_TRANSLATE_NOOP("ExchangeRate", "How it was found"),
                        Rule::Searchable | Rule::InTable};

    /// The month is a whole month, and the euro has no rate.
    QList<Problem> problems(const Record &record, const Wording &wording) const override;
    /// A currency has one rate in a month.
    QList<FieldProblem> problemsAmong(const Change &change, const RecordSource &others,
                                      const Wording &wording) const override;

    static const ExchangeRate &type()
    {
        static const ExchangeRate exchangeRate;
        return exchangeRate;
    }
};

class RecordSource;

/// The stored rate of @p currency for the month of @p date; nothing when there is none.
std::optional<Record> exchangeRateFor(const QString &currency, const PartialDate &date,
                                      const RecordSource &others);

} // namespace klankbord
