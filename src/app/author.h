// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace klankbord
{

/// Who works here, for the history: the name that the system has for the user; "Klankbord" when it has none.
QString currentAuthor();

} // namespace klankbord
