// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"

#include <optional>

namespace klankbord
{

/// Units times the price of one in cents, rounded half up to the cent; nothing when either is below zero, or
/// when the result is beyond 64 bits.
std::optional<qint64> lineTotal(Quantity units, qint64 priceCents);

/// What an hour costs in cents, cut down: the gross employment cost of a year over its hours (Regulation (EU)
/// 2021/1060, art. 55.2, a). Nothing when the cost is below zero or there are no hours.
std::optional<qint64> hourlyRate(qint64 yearlyCents, int hours);

/// What cents of another currency are in euro cents, rounded half up, at so many units for one euro; nothing
/// when they are below zero, when the rate is not above it, or when the result is beyond 64 bits.
std::optional<qint64> convertedCents(qint64 cents, ConversionRate unitsForOneEuro);

} // namespace klankbord
