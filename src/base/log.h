// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace klankbord
{

/// What the store, the schema and the migrations did; for developers, never shown to a user.
Q_DECLARE_LOGGING_CATEGORY(storageLog)
/// What the window and the start of the program did.
Q_DECLARE_LOGGING_CATEGORY(appLog)

} // namespace klankbord
