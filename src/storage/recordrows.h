// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "storage/database.h"
#include "storage/sortkey.h"

#include <span>

namespace klankbord
{

/// A record's row: one value for each of its table's columns, in their order, with the keys of order.
QVariantList rowOf(const TableLayout &layout, const Record &record, const SortKeyMaker &keys);

/// The keys of a row alone, in the order of the key columns.
QVariantList keysOf(const TableLayout &layout, const Record &record, const SortKeyMaker &keys);

/// The records with these ids, in this order, with their links; ids that do not exist are left out.
Result<QList<Record>> readRecords(Database &database, const TableLayout &layout,
                                  std::span<const RecordId> ids);
/// The same with the values of @p fields alone.
Result<QList<Record>> readRecords(Database &database, const TableLayout &layout,
                                  std::span<const RecordId> ids, std::span<const FieldInfo *const> fields);

/// The parameter of Dialect::inIdList().
QString idListOf(const Dialect &dialect, std::span<const RecordId> ids);

} // namespace klankbord
