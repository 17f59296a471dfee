// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/flatraterule.h"

#include "domain/record.h"

namespace klankbord
{

QList<Problem> FlatRateRule::problems(const Record &record, const Wording &wording) const
{
    const std::optional<FlatRateKind> what = record.get(kind);
    if (!what)
        return {};
    if (*what == FlatRateKind::HourlyRate) {
        if (record.get(hours).value_or(0) > 0 && record.isEmpty(maximum))
            return {};
        return {
            {wording.text("FlatRateRule",
                          QT_TRANSLATE_NOOP("FlatRateRule", "An hourly rate has a number of hours in a year, "
                                                            "and no maximum rate."))}};
    }
    if (!record.isEmpty(maximum) && record.isEmpty(hours))
        return {};
    return {{wording.text(
        "FlatRateRule",
        QT_TRANSLATE_NOOP("FlatRateRule", "A flat rate has a maximum rate, and no number of hours."))}};
}

} // namespace klankbord
