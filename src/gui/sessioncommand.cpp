// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sessioncommand.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QKeySequence>
#include <array>

namespace klankbord
{

namespace
{

struct Entry {
    SessionCommand command;
    QKeyCombination keys;
    const char *text;
};
constexpr std::array entries{
    Entry{SessionCommand::Open, Qt::Key_Return, QT_TRANSLATE_NOOP("SessionCommand", "Open the session")},
    Entry{SessionCommand::New, Qt::Key_N, QT_TRANSLATE_NOOP("SessionCommand", "New session here")},
    Entry{SessionCommand::ToTray, Qt::Key_Backspace,
          QT_TRANSLATE_NOOP("SessionCommand", "Take the date away")},
    Entry{SessionCommand::MonthEarlier, QKeyCombination(Qt::AltModifier, Qt::Key_Left),
          QT_TRANSLATE_NOOP("SessionCommand", "A month earlier")},
    Entry{SessionCommand::MonthLater, QKeyCombination(Qt::AltModifier, Qt::Key_Right),
          QT_TRANSLATE_NOOP("SessionCommand", "A month later")},
    Entry{SessionCommand::RowUp, QKeyCombination(Qt::AltModifier, Qt::Key_Up),
          QT_TRANSLATE_NOOP("SessionCommand", "To the row above")},
    Entry{SessionCommand::RowDown, QKeyCombination(Qt::AltModifier, Qt::Key_Down),
          QT_TRANSLATE_NOOP("SessionCommand", "To the row below")},
    Entry{SessionCommand::Days, Qt::Key_Space,
          QT_TRANSLATE_NOOP("SessionCommand", "Open or close the days of the month")},
};

} // namespace

std::optional<SessionCommand> sessionCommandOf(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    const auto key = event.key() == Qt::Key_Enter ? Qt::Key_Return : static_cast<Qt::Key>(event.key());
    for (const Entry &entry : entries) {
        if (entry.keys == QKeyCombination(modifiers, key))
            return entry.command;
    }
    return std::nullopt;
}

QString sessionCommandText(SessionCommand command)
{
    for (const Entry &entry : entries) {
        if (entry.command != command)
            continue;
        // After a tab a menu shows keys; as an action's shortcut they would be those of the window as well.
        return QCoreApplication::translate("SessionCommand", entry.text) + u'\t' +
               QKeySequence(entry.keys).toString(QKeySequence::NativeText);
    }
    return {};
}

} // namespace klankbord
