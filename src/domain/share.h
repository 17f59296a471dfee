// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "base/result.h"

#include <QList>
#include <QMetaType>
#include <compare>
#include <span>

namespace klankbord
{

/// A share in basis points: 60 % = 6000. Over 10 000 is allowed (a target may be surpassed); below 0 is not.
struct Share {
    int basisPoints = 0;

    friend auto operator<=>(const Share &, const Share &) = default;
};

/// "60 %", "13,63 %" in Dutch; "60%", "13.63%" in English. Decimals only where they are not zero.
QString formatShare(Share share, Language language);

/// Reads "60", "60 %", "13,63%", "13.63 %": the percent sign is optional, at most two decimals. Error:
/// Invalid, and its remedy names the accepted forms.
Result<Share> parseShare(const QString &text, Language language);

/// @p part of @p whole, rounded half up; nothing when @p whole is zero or less.
std::optional<Share> shareOf(qint64 part, qint64 whole);

/// Shares of the parts in their sum that add up to exactly 10 000 by the largest remainder; for display only
/// (MONEY: "Shares in a chart or table add up to 100.00 %"). Negative parts count as zero; all zero gives
/// zeros.
QList<Share> sharesOfWhole(std::span<const qint64> parts);

} // namespace klankbord

Q_DECLARE_METATYPE(klankbord::Share)
