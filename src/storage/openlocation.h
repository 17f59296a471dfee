// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace klankbord
{

/// Whether @p location is `postgresql://…` and not a file.
bool isOnServer(const QString &location);

/// A connection to what stands at @p location, with its schema as it is: neither upgraded nor refreshed. A
/// file that cannot be written is opened for reading. Errors as Workspace::open().
Result<std::unique_ptr<Database>> openDatabase(const QString &location, Access access);

/// A new, empty workspace at @p location. Errors as Workspace::create().
Result<> createDatabase(const QString &location);

/// Makes all tables in an empty database, with versions and identity, in one transaction.
Result<> fillEmptyDatabase(Database &database);

} // namespace klankbord
