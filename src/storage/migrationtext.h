// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace klankbord
{

/// Runs the literal statements of a migration, separated by ";" at the end of a line, with the dialect's
/// words in place of {key}, {integer}, {reference}, {text}, {words}, {bytes}, {options}, {tail} and {last};
/// then makes the empty tables of words that are named in @p searchTables, separated by spaces; none
/// when that is empty.
Result<> runMigrationText(Database &database, const char *statements, const char *searchTables);

} // namespace klankbord
