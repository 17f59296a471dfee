// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>
#include <optional>

class QKeyEvent;

namespace klankbord
{

/// What a key does to an item of a programme.
struct ProgrammeCommand {
    enum class Kind {
        Go,           ///< to the next item in a direction
        Shift,        ///< earlier or later, by amount minutes
        Stretch,      ///< shorter or longer, by amount minutes
        ChangeColumn, ///< amount columns to the right
        Open,
        Delete,
        Unplace, ///< back among those without a time
        Add,
    };

    Kind kind = Kind::Go;
    Qt::ArrowType direction = Qt::NoArrow; ///< of Go
    int amount = 0;
};

/// Arrows go; Alt+up and down shift by 5 minutes and Ctrl+up and down by 15, Ctrl+left and right change the
/// column; Shift stretches by 5, with Ctrl by 15; Enter, Delete, Backspace and N do what they say. Nothing
/// for any other key.
std::optional<ProgrammeCommand> programmeCommand(const QKeyEvent &event);

} // namespace klankbord
