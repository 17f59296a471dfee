// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"

#include <QCoreApplication>
#include <QIODevice>
#include <cerrno>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

QString Command::details(const Wording &) const
{
    return {};
}

Error outputError(const QIODevice &out, const Wording &wording)
{
    const bool hasNoReader = out.errorString() == qt_error_string(EPIPE);
    return {hasNoReader ? Error::Kind::Cancelled : Error::Kind::System,
            wording.text("CommandLine", QT_TRANSLATE_NOOP("CommandLine", "The output cannot be written.")),
            out.errorString(),
            {}};
}

Result<QStringList> wordsOf(const Arguments &arguments, qsizetype count, const Command &command,
                            const Wording &wording)
{
    const QStringList &words = arguments.words();
    if (words.size() == count && !words.contains(QString()))
        return words;
    const QString what =
        words.size() > count
            ? wording
                  .text("CommandLine",
                        QT_TRANSLATE_NOOP("CommandLine", "There is too much on the command line: %1"))
                  .arg(words.mid(count).join(u' '))
            : wording.text("CommandLine",
                           QT_TRANSLATE_NOOP("CommandLine", "Something is missing on the command line."));
    return Error{Error::Kind::Invalid,
                 what,
                 {},
                 wording.text("CommandLine", QT_TRANSLATE_NOOP("CommandLine", "Usage: %1"))
                     .arg(u"klankbord "_s + command.name() + u' ' + command.usage())};
}

} // namespace klankbord
