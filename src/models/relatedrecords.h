// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "storage/query.h"

namespace klankbord
{

/// What hangs on a record through one field of another type: a tab on the record's page.
struct RelatedRecords {
    const RecordType *type = nullptr; ///< whose records the tab lists
    const FieldInfo *field = nullptr; ///< by which they refer to the page's record

    /// What the tab is called: "Partners".
    QString label(const Wording &wording) const { return field->inverseLabel(wording); }
    /// Those that refer to @p id.
    Query query(RecordId id) const;
    /// A new record of the type that refers to @p id already.
    Record newRecord(RecordId id) const;
};

/// The tabs of a record of @p type, what it is made of first: a project's partners, phases, events, funding …
QList<RelatedRecords> relatedRecords(const RecordType &type);

} // namespace klankbord
