// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cofinancing.h"

#include "domain/moneyarithmetic.h"

#include <QCoreApplication>
#include <limits>
#include <numeric>

namespace klankbord
{

namespace
{

Error wrongRates(const QString &why)
{
    return {Error::Kind::Invalid,
            QCoreApplication::translate("CoFinancing", "The funds cannot be divided."),
            why,
            {}};
}

} // namespace

qint64 CoFinancing::support() const
{
    return std::accumulate(funds.cbegin(), funds.cend(), qint64(0));
}

Result<CoFinancing> coFinance(qint64 total, std::span<const Share> rates)
{
    constexpr int whole = 10'000;
    CoFinancing divided{.funds = {}, .contribution = total};
    qint64 together = 0;
    for (const Share rate : rates) {
        const std::optional<CutShare> part = cutShareOf(total, rate);
        if (!part)
            return wrongRates(
                QCoreApplication::translate("CoFinancing", "A cost and a rate are zero or more."));
        together += rate.basisPoints;
        divided.funds.append(part->cents);
        divided.contribution -= part->cents;
        if (together > whole)
            return wrongRates(
                QCoreApplication::translate("CoFinancing", "The rates are more than 100 % together."));
    }
    return divided;
}

Coverage coverageOf(qint64 whole, std::span<const std::optional<qint64>> parts)
{
    Coverage coverage;
    qint64 rest = whole;
    for (const std::optional<qint64> &part : parts) {
        coverage.hasUnspecified |= !part.has_value();
        // Parts beyond 64 bits together are an excess in any case.
        if (__builtin_sub_overflow(rest, part.value_or(0), &rest))
            rest = std::numeric_limits<qint64>::min() + 1;
    }
    if (rest > 0)
        coverage.missing = rest;
    else
        coverage.excess = -rest;
    return coverage;
}

} // namespace klankbord
