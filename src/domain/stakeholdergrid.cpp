// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stakeholdergrid.h"

#include <algorithm>
#include <functional>

namespace klankbord
{

namespace
{

const StakeholderAssessment &type = StakeholderAssessment::type();

/// Whether @p a was made after @p b. A year comes before its months and days, so that what is assessed today
/// takes the place of what was only known to be of this year.
bool isLater(const Record &a, const Record &b)
{
    const std::optional<PartialDate> first = a.get(type.date);
    const std::optional<PartialDate> second = b.get(type.date);
    if (first.has_value() != second.has_value())
        return first.has_value();
    if (first && *first != *second)
        return *first > *second;
    return a.id > b.id; // ids climb with time
}

} // namespace

StakeholderQuadrant quadrantOf(int power, int interest)
{
    constexpr int middle = 3;
    if (power > middle)
        return interest > middle ? StakeholderQuadrant::ManageClosely : StakeholderQuadrant::KeepSatisfied;
    return interest > middle ? StakeholderQuadrant::KeepInformed : StakeholderQuadrant::Monitor;
}

RecordId stakeholderOf(const Record &assessment)
{
    const RecordId organisation = assessment.get(type.organisation);
    return organisation != RecordId::None ? organisation : assessment.get(type.person);
}

QList<Record> assessmentsOn(const QList<Record> &assessments, const PartialDate &day)
{
    QList<Record> latest;
    for (const Record &each : assessments) {
        const std::optional<PartialDate> date = each.get(type.date);
        if (date && *date > day)
            continue;
        const auto known = std::find_if(latest.begin(), latest.end(), [&each](const Record &other) {
            return stakeholderOf(other) == stakeholderOf(each);
        });
        if (known == latest.end())
            latest.append(each);
        else if (isLater(each, *known))
            *known = each;
    }
    return latest;
}

QList<PartialDate> assessmentDays(const QList<Record> &assessments)
{
    QList<PartialDate> days;
    for (const Record &each : assessments) {
        const std::optional<PartialDate> date = each.get(type.date);
        if (date && !days.contains(*date))
            days.append(*date);
    }
    std::sort(days.begin(), days.end(), std::greater());
    return days;
}

Record reassessed(const Record &assessment, int power, int interest, const QDate &today)
{
    Record after = assessment;
    after.set(type.power, power);
    after.set(type.interest, interest);
    const std::optional<PartialDate> date = assessment.get(type.date);
    if (date && *date != *PartialDate::fromDay(today)) {
        after.id = RecordId::None;
        after.set(type.date, PartialDate::fromDay(today));
    }
    return after;
}

} // namespace klankbord
