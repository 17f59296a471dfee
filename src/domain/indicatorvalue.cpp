// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/indicatorvalue.h"

#include "domain/record.h"

namespace klankbord
{

QList<Problem> IndicatorValue::problems(const Record &record, const Wording &wording) const
{
    QList<Problem> found;
    if (!record.isEmpty(count) && !record.isEmpty(share))
        found.append({wording.text(
            "IndicatorValue", QT_TRANSLATE_NOOP("IndicatorValue", "Give a number or a share, not both."))});
    const int parts =
        record.get(women).value_or(0) + record.get(men).value_or(0) + record.get(nonBinary).value_or(0);
    if (const std::optional<int> all = record.get(total); all && *all < parts)
        found.append(
            {wording
                 .text("IndicatorValue",
                       QT_TRANSLATE_NOOP(
                           "IndicatorValue",
                           "Women, men and non-binary people together are %1, more than the total of %2."))
                 .arg(parts)
                 .arg(*all)});
    return found;
}

} // namespace klankbord
