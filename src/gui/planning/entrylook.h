// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/statuslook.h"
#include "models/planningentries.h"

namespace klankbord
{

/// How an entry of a planning is drawn: late before anything else, then its status. Without an icon when
/// there is nothing to say.
StatusLook entryLook(const PlanningEntry &entry);

} // namespace klankbord
