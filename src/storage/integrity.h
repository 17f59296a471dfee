// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace klankbord
{

/// Looks through the whole database; see Workspace::check(). Reads only.
Result<QStringList> checkIntegrity(Database &database);

} // namespace klankbord
