// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/recordstore.h"

namespace klankbord
{

/// The records that somebody means by a name on the command line.
struct NamedRecords {
    QList<Record> exact;   ///< with this id, title, acronym, code or abbreviation, accents and case apart
    QList<Record> similar; ///< those with all words of the name in their title
};

/// Looks for @p name among the records of @p type, titles in both languages. Error: what the store answers.
Result<NamedRecords> recordsNamed(const RecordStore &store, const RecordType &type, const QString &name);

} // namespace klankbord
