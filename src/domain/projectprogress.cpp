// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/projectprogress.h"

#include "domain/action.h"

#include <algorithm>

namespace klankbord
{

namespace
{

int hundredthsOf(const Record &action)
{
    if (action.get(Action::type().status) == ActionStatus::Done)
        return 100;
    constexpr int basisPointsPerHundredth = 100;
    return action.get(Action::type().progress).value_or(Share{}).basisPoints / basisPointsPerHundredth;
}

int monthsBetween(const QDate &from, const QDate &to)
{
    constexpr int monthsPerYear = 12;
    return (to.year() - from.year()) * monthsPerYear + to.month() - from.month();
}

std::optional<ProjectProgress> byTime(const Period &period, const QDate &today)
{
    if (!period.from || !period.to || today < period.from->firstDay())
        return std::nullopt;
    const QDate first = period.from->firstDay();
    const QDate last = period.to->lastDay();
    const QDate now = std::min(today, last);
    return ProjectProgress{.measure = ProjectProgress::Measure::Months,
                           .done = monthsBetween(first, now) + 1,
                           .all = monthsBetween(first, last) + 1,
                           .hundredths =
                               static_cast<int>((first.daysTo(now) + 1) * 100 / (first.daysTo(last) + 1))};
}

} // namespace

std::optional<ProjectProgress> projectProgress(const Record &project, const QList<Record> &actions,
                                               const QDate &today)
{
    ProjectProgress progress{.measure = ProjectProgress::Measure::Actions};
    int sum = 0;
    for (const Record &action : actions) {
        const std::optional<ActionStatus> status = action.get(Action::type().status);
        if (status == ActionStatus::Cancelled)
            continue;
        ++progress.all;
        progress.done += status == ActionStatus::Done ? 1 : 0;
        sum += hundredthsOf(action);
    }
    if (progress.all == 0)
        return byTime(project.get(Project::type().period), today);
    progress.hundredths = sum / progress.all;
    return progress;
}

} // namespace klankbord
