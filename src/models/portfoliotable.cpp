// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/portfoliotable.h"

#include "domain/exchangerate.h"
#include "domain/moneyarithmetic.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr auto context = "PortfolioTable";

struct Rate {
    ConversionRate rate;
    PartialDate month;
};

/// The rate of the latest month of each currency.
Result<QHash<QString, Rate>> latestRates(const RecordStore &store)
{
    const ExchangeRate &type = ExchangeRate::type();
    const Result<QList<RecordId>> ids = store.ids(Query(type));
    if (!ids)
        return ids.error();
    const Result<QList<Record>> records = store.load(type, *ids);
    if (!records)
        return records.error();
    QHash<QString, Rate> latest;
    for (const Record &record : *records) {
        const std::optional<PartialDate> month = record.get(type.month);
        const std::optional<ConversionRate> rate = record.get(type.rate);
        if (!month || !rate)
            continue;
        const auto known = latest.constFind(record.get(type.currency));
        if (known == latest.cend() || known->month < *month)
            latest.insert(record.get(type.currency), {*rate, *month});
    }
    return latest;
}

/// The row of one amount: its sum in euro, and what the sum is made of.
FigureTable::Row rowOf(const QString &label, const Statistics::PortfolioTotal &total,
                       const QHash<QString, Rate> &rates, const Wording &wording)
{
    static constexpr auto inEuro = QT_TRANSLATE_N_NOOP("PortfolioTable", "%n project(s) in euro");
    static constexpr auto converted = QT_TRANSLATE_N_NOOP("PortfolioTable", "%n in %1 at the rate of %2");
    static constexpr auto withoutRate = QT_TRANSLATE_N_NOOP("PortfolioTable", "%n in %1 left out: no rate");
    static constexpr auto without = QT_TRANSLATE_N_NOOP("PortfolioTable", "%n project(s) without an amount");
    std::optional<qint64> sum = 0;
    bool isInexact = false;
    QStringList parts;
    const auto take = [&](std::optional<qint64> cents) {
        sum = sum && cents ? checkedSum(*sum, *cents) : std::nullopt;
    };
    for (const Statistics::CurrencyTotal &each : total.totals) {
        const auto rate = rates.constFind(each.currency);
        if (each.currency == "EUR"_L1) {
            take(each.cents);
            parts.prepend(wording.text(context, inEuro, nullptr, each.projects));
        } else if (rate != rates.cend()) {
            take(convertedCents(each.cents, rate->rate));
            parts.append(wording.text(context, converted, nullptr, each.projects)
                             .arg(each.currency, formatDate(rate->month, wording.language())));
        } else {
            parts.append(wording.text(context, withoutRate, nullptr, each.projects).arg(each.currency));
            continue;
        }
        isInexact |= each.hasInexact;
    }
    if (total.unspecified > 0)
        parts.append(wording.text(context, without, nullptr, total.unspecified));
    const QString figure =
        sum ? formatAmount(
                  {.cents = *sum, .qualifier = isInexact ? Qualifier::Approximately : Qualifier::Exact},
                  wording.language())
            : wording.text(context, QT_TRANSLATE_NOOP("PortfolioTable", "too large to add up"));
    FigureTable::Row row;
    row.cells = {{.text = label}, {.text = figure, .isFigure = true}, {.text = parts.join(u"; "_s)}};
    return row;
}

} // namespace

Result<FigureTable::Content> portfolioTable(const EditSession &session, const RecordStore &store,
                                            const Statistics &statistics)
{
    using Amount = Statistics::ProjectAmount;
    const Wording &wording = session.wording();
    const Result<QHash<QString, Rate>> rates = latestRates(store);
    if (!rates)
        return rates.error();
    FigureTable::Content content;
    content.headers = {wording.text(context, QT_TRANSLATE_NOOP("PortfolioTable", "All projects")),
                       wording.text(context, QT_TRANSLATE_NOOP("PortfolioTable", "Sum")),
                       wording.text(context, QT_TRANSLATE_NOOP("PortfolioTable", "Made of"))};
    const std::initializer_list<std::pair<Amount, const char *>> rows{
        {Amount::TotalCost, QT_TRANSLATE_NOOP("PortfolioTable", "Total cost")},
        {Amount::EligibleCost, QT_TRANSLATE_NOOP("PortfolioTable", "Total eligible cost")},
        {Amount::Support, QT_TRANSLATE_NOOP("PortfolioTable", "Support")}};
    for (const auto &[amount, label] : rows) {
        const Result<Statistics::PortfolioTotal> total = statistics.portfolioTotal(amount);
        if (!total)
            return total.error();
        content.rows.append(rowOf(wording.text(context, label), *total, *rates, wording));
    }
    return content;
}

} // namespace klankbord
