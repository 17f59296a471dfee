// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace klankbord
{

/// From version 3 to 4: saved views of tables. Called by upgrade(), in its transaction.
Result<> takeInViews(Database &database);

} // namespace klankbord
