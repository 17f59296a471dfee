// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFunctionPointer>

namespace klankbord
{

/// What is called @p door in the program's own module @p name ("pdf"): a library that is loaded when it is
/// first asked for, since what it needs would hold up every start, and that stays. Null, with a line in the
/// log, when it is not there.
QFunctionPointer moduleDoor(const char *name, const char *door);

} // namespace klankbord
