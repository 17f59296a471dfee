// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <QDate>

namespace klankbord
{

/// How far a project is: by its actions where it has any, else by the time of its period.
struct ProjectProgress {
    enum class Measure {
        Actions, ///< done is how many actions are done
        Months,  ///< done is the month that is running
    };

    Measure measure = Measure::Months;
    int done = 0;
    int all = 0;
    int hundredths = 0; ///< 0 to 100; the mean of the actions' progress, or of the days gone by

    friend bool operator==(const ProjectProgress &, const ProjectProgress &) = default;
};

/// Of @p project on @p today, with its @p actions; those that were cancelled do not count. Nothing when there
/// are no actions and its period has no beginning or no end, or has not begun.
std::optional<ProjectProgress> projectProgress(const Record &project, const QList<Record> &actions,
                                               const QDate &today);

} // namespace klankbord
