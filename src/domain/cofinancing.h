// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/share.h"

#include <QList>
#include <optional>
#include <span>

namespace klankbord
{

/// Who pays a cost: each fund its rate, cut down to the cent, and the contribution what is left, so that the
/// parts always sum to the whole.
struct CoFinancing {
    QList<qint64> funds; ///< in cents, in the order of the rates
    qint64 contribution = 0;

    qint64 support() const;
};

/// Divides @p total, in cents, over funds by their rates. Errors: Invalid when the total or a rate is below
/// zero, or when the rates are more than the whole together.
Result<CoFinancing> coFinance(qint64 total, std::span<const Share> rates);

/// What parts say about a whole that they should make up: what is still to be found, or too much, in cents.
struct Coverage {
    qint64 missing = 0;
    qint64 excess = 0;
    bool hasUnspecified = false; ///< some part is there without an amount: what is missing may be that
};
Coverage coverageOf(qint64 whole, std::span<const std::optional<qint64>> parts);

} // namespace klankbord
