// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/recordstore.h"

namespace klankbord
{

/// Every record that answers @p query, in its order, at once: for lists that stay short.
Result<QList<Record>> loadAll(const RecordStore &store, const Query &query);

/// A query for the records of the field's type in which it is one of @p ids.
Query queryFor(const FieldInfo &reference, const QList<RecordId> &ids);

} // namespace klankbord
