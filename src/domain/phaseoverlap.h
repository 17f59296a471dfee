// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace klankbord
{

/// Two phases of one project or network that run at the same time; the one that begins first comes first.
struct PhaseOverlap {
    Record first;
    Record second;
};

/// The pairs of @p phases (records of Phase) that share a day for certain, in the order of their start:
/// phases that touch overlap only when the last day of one is the first of the other, and "until March" does
/// not overlap "from March", since that may mean another day. A phase may last one day. One without a period
/// or that was cancelled overlaps nothing. A warning, never a reason to refuse: phases may overlap on
/// purpose.
QList<PhaseOverlap> overlappingPhases(const QList<Record> &phases);

} // namespace klankbord
