// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

#include <memory>
#include <optional>
#include <vector>

namespace klankbord
{

/// Everything that the program does without a window, by the words behind its name.
///
/// What was asked for goes to standard output and nothing else does; every error is a few lines on standard
/// error and exit code 1.
class CommandLine final
{
public:
    CommandLine();
    ~CommandLine();
    Q_DISABLE_COPY_MOVE(CommandLine)

    /// What stands in @p arguments (without the program's name) when it is no command: how to start the
    /// window.
    struct WindowRequest {
        QString file; ///< the workspace to open; may be empty
        std::optional<Language> language;
    };

    /// Whether a command, help or the version is asked for; may be asked before there is an application
    /// object.
    bool isMeant(const QStringList &arguments) const;
    /// Whether that needs a QApplication (on the "offscreen" platform), and not only a QCoreApplication.
    bool draws(const QStringList &arguments) const;
    /// Does it. The exit code: 0, or 1 for any error.
    int run(const QStringList &arguments, const Console &console) const;

    /// For arguments that are not meant as a command. Error: Invalid.
    static Result<WindowRequest> windowRequest(const QStringList &arguments, const Wording &wording);

    /// Why the window does not open where there is no display, and what to do.
    static Error noDisplay(const Wording &wording);

    /// One error on standard error, as every command shows it.
    static void print(const Error &error, QIODevice &messages);

private:
    const Command *commandIn(const QStringList &arguments) const;
    Result<> runCommand(const Command *command, const QStringList &arguments, const Wording &wording,
                        const Console &console) const;
    QString help(const Wording &wording) const;

    std::vector<std::unique_ptr<Command>> m_commands;
};

} // namespace klankbord
