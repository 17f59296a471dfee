// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <functional>

namespace klankbord
{

/// One step from a version of the schema to the next. It names tables and columns literally, as they were
/// then, and never asks the record types, which move on.
struct Migration {
    int to = 0; ///< from the version before it
    std::function<Result<>(Database &)> run;
};

/// Every step up to Schema::currentVersion, in order.
QList<Migration> migrations();

/// The version that is written in the database.
Result<int> schemaVersion(Database &database);
/// Writes it, where we and where other programs look for it.
Result<> setSchemaVersion(Database &database, int version);

/// Takes the steps that are missing, each in a transaction of its own: a step that fails leaves the database
/// at the version before it.
Result<> upgrade(Database &database, const QList<Migration> &steps);

} // namespace klankbord
