// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/exchangerate.h"

#include "domain/change.h"
#include "domain/recordsource.h"

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

QList<Option> rateSourceOptions()
{
    return {{"typed", QT_TRANSLATE_NOOP("ExchangeRate", "Typed"), "ExchangeRate"},
            {"central_bank", QT_TRANSLATE_NOOP("ExchangeRate", "European Central Bank"), "ExchangeRate"}};
}

QList<Problem> ExchangeRate::problems(const Record &record, const Wording &wording) const
{
    QList<Problem> found;
    if (record.get(currency) == "EUR"_L1)
        found.append({wording.text(
            "ExchangeRate",
            QT_TRANSLATE_NOOP("ExchangeRate", "A rate says what one euro is in another currency."))});
    const std::optional<PartialDate> when = record.get(month);
    if (when && when->precision() != PartialDate::Precision::Month)
        found.append({wording.text(
            "ExchangeRate", QT_TRANSLATE_NOOP("ExchangeRate", "The rate is for a month, such as 2024-06."))});
    return found;
}

QList<FieldProblem> ExchangeRate::problemsAmong(const Change &change, const RecordSource &others,
                                                const Wording &wording) const
{
    QList<FieldProblem> found;
    if (!change.after)
        return found;
    const QList<Record> rates = others.all(*this);
    for (const Record &other : rates) {
        if (other.id == change.after->id || other.get(currency) != change.after->get(currency) ||
            other.get(month) != change.after->get(month))
            continue;
        complain(found, month,
                 wording
                     .text("ExchangeRate",
                           QT_TRANSLATE_NOOP("ExchangeRate", "There is a rate of %1 for this month already."))
                     .arg(other.get(currency)));
    }
    return found;
}

std::optional<Record> exchangeRateFor(const QString &currency, const PartialDate &date,
                                      const RecordSource &others)
{
    const ExchangeRate &type = ExchangeRate::type();
    const std::optional<PartialDate> month = PartialDate::fromMonth(date.year(), date.month());
    const QList<Record> rates = month ? others.all(type) : QList<Record>();
    for (const Record &rate : rates) {
        if (rate.get(type.currency) == currency && rate.get(type.month) == month)
            return rate;
    }
    return std::nullopt;
}

} // namespace klankbord
