// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"

class QIODevice;

namespace klankbord
{

/// Where a command writes: what was asked for, and nothing else, goes to @p out; messages go to @p messages.
struct Console {
    QIODevice &out;
    QIODevice &messages;
    int columns = 0; ///< how wide the terminal behind out is; 0 when it is none
};

/// One thing that the program does without a window: `klankbord list projects …`.
class Command
{
public:
    Command() = default;
    virtual ~Command() = default;
    Q_DISABLE_COPY_MOVE(Command)

    virtual QLatin1StringView name() const = 0;
    /// Behind the name in the help: "WORKSPACE --project PROJECT".
    virtual QString usage() const = 0;
    /// One line of help.
    virtual QString summary(const Wording &wording) const = 0;
    /// Paragraphs of help below the options; may be empty.
    virtual QString details(const Wording &wording) const;
    /// Besides --lang and --help, which every command has.
    virtual QList<OptionSpec> options() const = 0;
    /// Whether it draws, so that it needs fonts and a QApplication.
    virtual bool draws() const { return false; }

    /// An error when it could not be done; it is printed, and the program ends with exit code 1.
    virtual Result<> run(const Arguments &arguments, const Wording &wording,
                         const Console &console) const = 0;
};

/// Why @p out did not take what was written. Cancelled, which is not printed, when its reader has gone away.
Error outputError(const QIODevice &out, const Wording &wording);

/// The words of @p arguments when there are @p count; else the error that shows the command's usage.
Result<QStringList> wordsOf(const Arguments &arguments, qsizetype count, const Command &command,
                            const Wording &wording);

} // namespace klankbord
