// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figuretable.h"
#include "storage/projectspending.h"

namespace klankbord
{

/// What the rows of a table of spending stand for.
enum class SpendingRows { Periods, Partners, Categories };

/// Planned against actual: what was planned, is in draft, was declared and verified, and what rests, by
/// @p rows; of one partner or of all. What goes over the plan by more than the project's limit is marked.
FigureTable::Content spendingTable(const ProjectSpending &spending, SpendingRows rows,
                                   std::optional<int> partner, const TitleSource &titles,
                                   const Wording &wording);

} // namespace klankbord
