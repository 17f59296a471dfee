// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/qualifier.h"

#include <QMetaType>
#include <QString>
#include <compare>
#include <optional>

namespace klankbord
{

/// A sum of money: integer cents, an ISO 4217 currency and how sure it is. Never floating point.
///
/// "Not specified" is not an Amount but the absence of one: `std::optional<Amount>`. It is not zero.
struct Amount {
    qint64 cents = 0;
    QString currency = QStringLiteral("EUR");
    Qualifier qualifier = Qualifier::Exact;

    friend bool operator==(const Amount &, const Amount &) = default;
};

/// Orders by cents, then currency, then qualifier; amounts in two currencies are not converted.
std::strong_ordering operator<=>(const Amount &a, const Amount &b);

/// "€ 1.312.872,00", "~€ 250.000,00", "€ -5,50" in Dutch; "€1,312,872.00", "-€5.50" in English. A currency
/// without a sign of its own is written by its code ("CHF 12.50" in English, "CHF 12,50" in Dutch).
QString formatAmount(const Amount &amount, Language language);

/// The figure alone, for an edit field and a cell that a spreadsheet reads: "1312872,00" / "1312872.00".
QString formatCents(qint64 cents, Language language);

/// The figure as every machine reads it: "1312872.00", "-5.50".
QString centsToDecimal(qint64 cents);

/// Reads the machine's form: at most two decimals, no grouping. Error: Invalid.
Result<qint64> centsFromDecimal(const QString &text);

/// Reads what a person types or pastes: a qualifier's sign or word, a currency's sign or ISO code before or
/// after, spaces of any width, either grouping where it is unambiguous. Where it is not ("1.234", "1,234")
/// @p language decides: the reader's own grouping; "1.312.872,00" is read as Dutch and "1,312,872.00" as
/// English in either. More than two decimals, two signs, wrong groups and an overflow are refused.
/// Error: Invalid, and its remedy names the accepted forms.
Result<Amount> parseAmount(const QString &text, Language language,
                           const QString &defaultCurrency = QStringLiteral("EUR"));

/// Reads as parseAmount() does, where there may be no figure: nothing for an empty text, a dash, "not
/// specified" and the other words of saysNotSpecified().
Result<std::optional<Amount>> parseOptionalAmount(const QString &text, Language language,
                                                  const QString &defaultCurrency = QStringLiteral("EUR"));

/// The currencies of Europe and of the usual partners outside it, by ISO 4217 code, EUR first.
const QStringList &knownCurrencies();

} // namespace klankbord

Q_DECLARE_METATYPE(klankbord::Amount)
