// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "storage/database.h"

#include <functional>

namespace klankbord
{

/// Notes with which versions keys and words are made, in a database without records.
Result<> noteDerivedVersions(Database &database);

/// Makes the keys of order and the words for searching anew where another version of the rules made them;
/// each kind in one transaction.
Result<> refreshDerived(Database &database);

/// Reads every record of a type, block by block, until @p visit answers an error.
Result<> forEachRecord(Database &database, const TableLayout &layout,
                       const std::function<Result<>(const Record &)> &visit);

/// Makes all keys of order anew; the caller has a transaction.
Result<> rebuildKeys(Database &database);
/// Makes the words of one type anew; the caller has a transaction.
Result<> rebuildWordsOf(Database &database, const TableLayout &layout);
/// Makes the whole search index anew; the caller has a transaction.
Result<> rebuildWords(Database &database);

} // namespace klankbord
