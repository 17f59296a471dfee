// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"
#include "domain/share.h"

#include <optional>

namespace klankbord
{

/// Units times the price of one in cents, rounded half up to the cent; nothing when either is below zero, or
/// when the result is beyond 64 bits.
std::optional<qint64> lineTotal(Quantity units, qint64 priceCents);

/// A part of an amount of zero or more, cut down to the cent, and what was cut off in ten-thousandths of a
/// cent. Nothing when the amount or the rate is below zero, or when the result is beyond 64 bits.
struct CutShare {
    qint64 cents = 0;
    int cutOff = 0; ///< 0 to 9 999
};
std::optional<CutShare> cutShareOf(qint64 cents, Share rate);

/// The sum, or nothing when it is beyond 64 bits.
std::optional<qint64> checkedSum(qint64 a, qint64 b);

/// What an hour costs in cents, cut down: the gross employment cost of a year over its hours (Regulation (EU)
/// 2021/1060, art. 55.2, a). Nothing when the cost is below zero or there are no hours.
std::optional<qint64> hourlyRate(qint64 yearlyCents, int hours);

/// What cents of another currency are in euro cents, rounded half up, at so many units for one euro; nothing
/// when they are below zero, when the rate is not above it, or when the result is beyond 64 bits.
std::optional<qint64> convertedCents(qint64 cents, ConversionRate unitsForOneEuro);

/// A figure without its currency, in groups of three: "1.312.872,00" in Dutch, "1,312,872.00" in English.
QString groupedCents(qint64 cents, Language language);

} // namespace klankbord
