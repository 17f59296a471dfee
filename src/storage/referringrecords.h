// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/record.h"

namespace klankbord
{

class RecordStore;

/// The records whose reference @p field names one of @p targets, by id. Errors: those of RecordStore.
Result<QList<Record>> recordsReferring(const RecordStore &store, const FieldInfo &field,
                                       const QList<RecordId> &targets);

} // namespace klankbord
