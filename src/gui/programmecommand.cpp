// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/programmecommand.h"

#include <QKeyEvent>

namespace klankbord
{

namespace
{

using Kind = ProgrammeCommand::Kind;

constexpr int smallStep = 5;
constexpr int largeStep = 15;

Qt::ArrowType arrowOf(int key)
{
    switch (key) {
    case Qt::Key_Up:
        return Qt::UpArrow;
    case Qt::Key_Down:
        return Qt::DownArrow;
    case Qt::Key_Left:
        return Qt::LeftArrow;
    case Qt::Key_Right:
        return Qt::RightArrow;
    default:
        return Qt::NoArrow;
    }
}

std::optional<ProgrammeCommand> arrowCommand(Qt::ArrowType arrow, Qt::KeyboardModifiers modifiers)
{
    if (modifiers == Qt::NoModifier)
        return ProgrammeCommand{Kind::Go, arrow};
    const bool isBack = arrow == Qt::UpArrow || arrow == Qt::LeftArrow;
    const int sign = isBack ? -1 : 1;
    if (arrow == Qt::LeftArrow || arrow == Qt::RightArrow) {
        if (modifiers == Qt::ControlModifier)
            return ProgrammeCommand{Kind::ChangeColumn, arrow, sign};
        return std::nullopt;
    }
    if (modifiers == Qt::AltModifier)
        return ProgrammeCommand{Kind::Shift, arrow, sign * smallStep};
    if (modifiers == Qt::ControlModifier)
        return ProgrammeCommand{Kind::Shift, arrow, sign * largeStep};
    if (modifiers == Qt::ShiftModifier)
        return ProgrammeCommand{Kind::Stretch, arrow, sign * smallStep};
    if (modifiers == (Qt::ShiftModifier | Qt::ControlModifier))
        return ProgrammeCommand{Kind::Stretch, arrow, sign * largeStep};
    return std::nullopt;
}

} // namespace

std::optional<ProgrammeCommand> programmeCommand(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (const Qt::ArrowType arrow = arrowOf(event.key()); arrow != Qt::NoArrow)
        return arrowCommand(arrow, modifiers);
    if (modifiers != Qt::NoModifier)
        return std::nullopt;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        return ProgrammeCommand{Kind::Open};
    case Qt::Key_Delete:
        return ProgrammeCommand{Kind::Delete};
    case Qt::Key_Backspace:
        return ProgrammeCommand{Kind::Unplace};
    case Qt::Key_N:
        return ProgrammeCommand{Kind::Add};
    default:
        return std::nullopt;
    }
}

} // namespace klankbord
