// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/record.h"
#include "domain/savedview.h"
#include "storage/query.h"

namespace klankbord
{

/// How a table shows its records: which, in which columns, order and groups.
struct TableView {
    QList<Condition> conditions;
    QString words;
    QList<const FieldInfo *> columns; ///< from left to right; empty for the usual ones
    QList<SortStep> order;
    const FieldInfo *grouping = nullptr; ///< its equals stand together; null for none

    friend bool operator==(const TableView &, const TableView &) = default;
};

/// @p view kept in @p record, a SavedView, for the table of @p type; name and tags stay.
void keepView(const TableView &view, const RecordType &type, Record &record);
/// The type whose table the saved view is of; null when this version does not know it.
const RecordType *tableOf(const Record &savedView);
/// What keepView() kept. Fields that are gone are left out of columns, order and grouping; a filter that
/// cannot be read is an Error, in the words of @p wording: what it would show is not what was asked for.
Result<TableView> keptView(const Record &savedView, const Wording &wording);

} // namespace klankbord
