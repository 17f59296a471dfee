// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/practicecoach.h"
#include "storage/recordstore.h"

namespace klankbord
{

/// The steps of @p practice that stand, the oldest first, with who took them and when, from its history.
Result<QList<PracticeStep>> practiceSteps(const RecordStore &store, RecordId practice);

} // namespace klankbord
