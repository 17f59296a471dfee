// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/query.h"

#include <functional>

namespace klankbord
{

/// The ids that answer @p query, in its order. @p onFirst is given the first ones as soon as there are more
/// than fit on a screen, while the rest is still being read; it is not called for a short answer.
Result<QList<RecordId>> readIds(Database &database, const Query &query,
                                const std::function<void(const QList<RecordId> &)> &onFirst = {});

/// How many answer it, whatever its limit.
Result<qint64> countIds(Database &database, const Query &query);

} // namespace klankbord
