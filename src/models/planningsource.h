// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/period.h"
#include "domain/record.h"

#include <functional>

namespace klankbord
{

/// What stands in a planning, in the order in which it stands there.
enum class PlanningKind { Phase, Action, ReportingPeriod, Event, Task, Deadline };

/// A date of one record type that a planning shows: where it is read and written, and what ends it.
struct PlanningSource {
    const RecordType *type;
    PlanningKind kind;
    const FieldInfo *date;
    bool hasLength; ///< whether it can be made longer: a period
    std::function<Period(const Record &)> span;
    std::function<void(Record &, const Period &)> setSpan;
    const FieldInfo *status;        ///< null for none
    QStringList finishedCodes;      ///< of the status
    const FieldInfo *finishedOn;    ///< a date that says it is finished; null for none
    QList<const FieldInfo *> owner; ///< its projects and networks
    const FieldInfo *via;           ///< the record through which it belongs to others; null for none
};

/// All dates that a planning shows.
const QList<PlanningSource> &planningSources();

/// "Phases", "Deadlines": what many of a kind are called.
QString planningKindLabel(PlanningKind kind, const Wording &wording);

} // namespace klankbord
