// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/period.h"
#include "domain/timeslot.h"

namespace klankbord
{

enum class PeriodEnd { From, To };

/// What a date is moved by: the day, month or year that it is known to. Of a period, the coarser of its two
/// ends, so that its length stays.
PartialDate::Precision moveUnit(const Period &period);

/// How many whole units @p days are, counted from @p from and rounded to the nearest: 20 days from 1 March
/// are one month, 10 are none.
int unitsIn(const QDate &from, int days, PartialDate::Precision unit);

/// @p date, so many units later (earlier when negative), as precise as it was: a month moved by days stays
/// where it is unless those make a month. Stays within the years 1 to 9999.
PartialDate moved(const PartialDate &date, int units, PartialDate::Precision unit);
/// Both ends moved together; an open one stays open.
Period moved(const Period &period, int units);
/// The date moved; hours and zone stay.
TimeSlot moved(const TimeSlot &slot, int units);
/// One end moved by units of its own; the other one stays, and whether it still comes after is
/// problemWith()'s to say. An open end stays open.
Period withEndMoved(const Period &period, PeriodEnd end, int units);

/// Whether @p period is over for certain on @p today: its last possible day is past. Never when it has no
/// end.
bool isOver(const Period &period, const QDate &today);

} // namespace klankbord
