// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace klankbord
{

/// What can go wrong between us and a database, whichever it is.
enum class StorageFault {
    Busy,
    ReadOnly,
    DiskFull,
    Disk,
    Damaged,
    Foreign,
    Cancelled,
    Constraint, ///< a reference points at nothing, or an id is taken
    CannotOpen,
    NoServer,
    Refused, ///< the server does not let this user in
    TooBig,
    Other,
};

/// The error in the reader's words.
Error storageError(StorageFault fault);

} // namespace klankbord
