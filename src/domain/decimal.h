// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "base/result.h"

#include <QMetaType>
#include <compare>

namespace klankbord
{

/// A number with a fixed number of decimals, kept as a whole number of the smallest part. Never floating
/// point.
template <int Places>
struct Decimal {
    qint64 scaled = 0; ///< the number times ten to the power of Places

    friend auto operator<=>(const Decimal &, const Decimal &) = default;
};

/// How many of something, in hundredths: "12.5" days are 1250.
using Quantity = Decimal<2>;
/// How many units of a currency one euro is, in millionths: 0.9407 is 940700.
using ConversionRate = Decimal<6>;

/// "1.312,5" in Dutch, "1,312.5" in English; decimals only as far as they are not zero.
template <int Places>
QString formatDecimal(Decimal<Places> number, Language language);

/// The figure as every machine reads it: "1312.5".
template <int Places>
QString decimalToText(Decimal<Places> number);

/// Reads the machine's form. Error: Invalid.
template <int Places>
Result<Decimal<Places>> decimalFromText(const QString &text);

/// Reads what a person types, in the reader's grouping or in any that is unambiguous; at most Places
/// decimals. Error: Invalid, and its remedy names the accepted forms.
template <int Places>
Result<Decimal<Places>> parseDecimal(const QString &text, Language language);

} // namespace klankbord

Q_DECLARE_METATYPE(klankbord::Quantity)
Q_DECLARE_METATYPE(klankbord::ConversionRate)
