// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/schema.h"

namespace klankbord
{

/// The statements that make the indexes for what one view asks of the whole table of @p layout: charts, the
/// portfolio, the start of the day.
QStringList createViewIndexes(const TableLayout &layout, const Dialect &dialect);

} // namespace klankbord
