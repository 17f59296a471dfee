// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace klankbord
{

/// From version 4 to 5: indexes for what the start of the day asks of whole tables. Called by upgrade(), in
/// its transaction.
Result<> indexTheStartOfTheDay(Database &database);

} // namespace klankbord
