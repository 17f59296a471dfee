// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace klankbord
{

/// What one kind of record tells about the person it belongs to, beyond what may be counted.
struct PersonalTrace {
    const RecordType *type = nullptr;
    const FieldInfo *person = nullptr; ///< whose it is; null for the person's own record
    QList<const FieldInfo *> fields;   ///< what goes when the person is forgotten, in the history as well
};

/// The trace of every kind of record that has one, the person's own record first (Regulation (EU) 2016/679,
/// art. 17).
const QList<PersonalTrace> &personalTraces();

/// What stands in the place of a text that was taken away and may not be empty.
QString forgottenText();

/// Whether @p record, which refers to @p person by the trace's field, is about nobody else: a document that a
/// project has as well is not.
bool belongsTo(const Record &record, RecordId person);

/// @p record, of one of the kinds in personalTraces(), without what it tells about its person. What can be
/// counted stays: events, roles, presence, organisations, periods. The words of a quote stay when they were
/// approved, told by nobody.
Record withoutPerson(const Record &record, QDate today);

} // namespace klankbord
