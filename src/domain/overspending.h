// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QStringList>

namespace klankbord
{

struct Change;
class RecordSource;

/// What a change of an expense makes of the current budget: a sentence for the partner's total and one for
/// its category, where spending goes over the plan by more than the limit that the project has chosen (none
/// when it has not: then any euro over the plan is said). Rejected expenses do not count. Empty without a
/// current budget.
QStringList overspendingWarnings(const Change &change, const RecordSource &others, const Wording &wording);

} // namespace klankbord
