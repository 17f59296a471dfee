// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace klankbord
{

/// From version 2 to 3: budgets with their versions and flat rates, reporting periods, expenses, payments and
/// exchange rates. Called by upgrade(), in its transaction.
Result<> takeInMoney(Database &database);

} // namespace klankbord
