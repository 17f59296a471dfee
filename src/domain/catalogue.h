// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordtype.h"

namespace klankbord
{

/// Every record type, ordered so that a type refers only to itself and to types before it.
const QList<const RecordType *> &recordTypes();

/// By code ("project") or by plural ("projects"); null when there is none.
const RecordType *recordTypeByCode(QStringView code);
const RecordType *recordTypeByPlural(QStringView plural);

/// Every field of any type that refers to @p target, in the order of recordTypes().
QList<const FieldInfo *> referencesTo(const RecordType &target);

} // namespace klankbord
