// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <algorithm>
#include <cmath>

namespace klankbord::bench
{

/// The value below which @p share (0 to 1) of the measured ones lie; 0 without any.
inline double quantile(QList<double> values, double share)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto rank = static_cast<qsizetype>(std::ceil(share * static_cast<double>(values.size()))) - 1;
    return values.at(std::clamp<qsizetype>(rank, 0, values.size() - 1));
}

inline double median(const QList<double> &values)
{
    return quantile(values, 0.5);
}

} // namespace klankbord::bench
