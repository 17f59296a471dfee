// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editsession.h"
#include "models/figuretable.h"
#include "storage/statistics.h"

namespace klankbord
{

/// Total cost, eligible cost and support of all projects in euro. Amounts in another currency are taken at
/// the latest monthly rate of the workspace; every row says so, and says what is left out: projects without
/// the amount, and currencies without a rate. Errors: those of RecordStore and Statistics.
Result<FigureTable::Content> portfolioTable(const EditSession &session, const RecordStore &store,
                                            const Statistics &statistics);

} // namespace klankbord
