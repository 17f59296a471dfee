// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editsession.h"
#include "models/figuretable.h"

namespace klankbord
{

/// Who pays what: the cost of each partner in the current budget, the part of every fund, own and other
/// contributions, the share of the support, and what is still open or too much. What is given to the whole
/// project and to no partner is a row of its own; amounts that are not specified are named, and are not zero.
/// Errors: those of RecordStore and StoredBudget.
Result<FigureTable::Content> fundingTable(EditSession &session, RecordId project);

} // namespace klankbord
