// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"

namespace klankbord
{

Q_LOGGING_CATEGORY(storageLog, "klankbord.storage", QtWarningMsg)
Q_LOGGING_CATEGORY(appLog, "klankbord.app", QtWarningMsg)

} // namespace klankbord
