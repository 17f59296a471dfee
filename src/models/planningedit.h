// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/datemoves.h"
#include "models/planningentries.h"

namespace klankbord
{

/// Moves the entry by so many of its own units (see moveUnit()), as one step to undo; does nothing for 0 and
/// for one without a date. Errors: as EditSession::commit(); nothing is changed then.
Result<> movePlanningEntry(EditSession &session, const PlanningEntry &entry, int units);
/// Moves one end of a period. Errors: the same, an end before the start included; does nothing for an entry
/// without a length.
Result<> movePlanningEnd(EditSession &session, const PlanningEntry &entry, PeriodEnd end, int units);
/// Gives the entry @p day: its only one, or the first and the last one of a period without a date.
Result<> placePlanningEntry(EditSession &session, const PlanningEntry &entry, const QDate &day);

} // namespace klankbord
