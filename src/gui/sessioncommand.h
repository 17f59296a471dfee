// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

class QKeyEvent;

namespace klankbord
{

/// What can be done with a session, or with the cell it is in, in a planner.
enum class SessionCommand { Open, New, ToTray, MonthEarlier, MonthLater, RowUp, RowDown, Days };

/// The command that @p event asks for by its keys.
std::optional<SessionCommand> sessionCommandOf(const QKeyEvent &event);
/// What a menu says of @p command, its keys included, in the language of now.
QString sessionCommandText(SessionCommand command);

} // namespace klankbord
