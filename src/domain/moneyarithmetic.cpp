// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/moneyarithmetic.h"

#include "domain/typedtext.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

__extension__ typedef __int128 WideInteger;

std::optional<qint64> narrowed(WideInteger number)
{
    if (number > std::numeric_limits<qint64>::max())
        return std::nullopt;
    return static_cast<qint64>(number);
}

/// Both at least zero, the divisor above it.
WideInteger roundedHalfUp(WideInteger number, WideInteger divisor)
{
    return (2 * number + divisor) / (2 * divisor);
}

} // namespace

std::optional<qint64> lineTotal(Quantity units, qint64 priceCents)
{
    constexpr int hundredths = 100;
    if (units.scaled < 0 || priceCents < 0)
        return std::nullopt;
    return narrowed(roundedHalfUp(WideInteger(units.scaled) * priceCents, hundredths));
}

std::optional<CutShare> cutShareOf(qint64 cents, Share rate)
{
    constexpr int whole = 10'000;
    if (cents < 0 || rate.basisPoints < 0)
        return std::nullopt;
    const WideInteger product = WideInteger(cents) * rate.basisPoints;
    const std::optional<qint64> cut = narrowed(product / whole);
    if (!cut)
        return std::nullopt;
    return CutShare{.cents = *cut, .cutOff = static_cast<int>(product % whole)};
}

std::optional<qint64> checkedSum(qint64 a, qint64 b)
{
    qint64 sum = 0;
    if (__builtin_add_overflow(a, b, &sum))
        return std::nullopt;
    return sum;
}

std::optional<qint64> hourlyRate(qint64 yearlyCents, int hours)
{
    if (yearlyCents < 0 || hours <= 0)
        return std::nullopt;
    return yearlyCents / hours;
}

std::optional<qint64> convertedCents(qint64 cents, ConversionRate unitsForOneEuro)
{
    constexpr int millionths = 1'000'000;
    if (cents < 0 || unitsForOneEuro.scaled <= 0)
        return std::nullopt;
    return narrowed(roundedHalfUp(WideInteger(cents) * millionths, unitsForOneEuro.scaled));
}

QString groupedCents(qint64 cents, Language language)
{
    const quint64 size = magnitude(cents);
    return (cents < 0 ? u"-"_s : QString()) + groupedDigits(size / 100, language) + decimalSign(language) +
           QString::number(size % 100).rightJustified(2, u'0');
}

} // namespace klankbord
