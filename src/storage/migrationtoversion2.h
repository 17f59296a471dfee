// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace klankbord
{

/// From version 1 to 2: rooms and programmes, participants, good practices, interviews, what was said and
/// what came of it, tasks; documents with a file. Called by upgrade(), in its transaction.
Result<> takeInRoomsAndWords(Database &database);

} // namespace klankbord
