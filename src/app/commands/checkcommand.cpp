// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/checkcommand.h"

#include "storage/workspace.h"

#include <QCoreApplication>
#include <QIODevice>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

QLatin1StringView CheckCommand::name() const
{
    return "check"_L1;
}

QString CheckCommand::usage() const
{
    return u"FILE"_s;
}

QString CheckCommand::summary(const Wording &wording) const
{
    return wording.text(
        "CommandLine",
        QT_TRANSLATE_NOOP("CommandLine", "Look through a workspace and name each fault, one a line."));
}

Result<> CheckCommand::run(const Arguments &arguments, const Wording &wording, const Console &console) const
{
    const Result<QStringList> words = wordsOf(arguments, 1, *this, wording);
    if (!words)
        return words.error();
    const QString file = words->first();
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(file, Workspace::Mode::ReadOnly);
    if (!workspace)
        return workspace.error();
    const Result<QStringList> faults = (*workspace)->check();
    if (!faults)
        return faults.error();
    for (const QString &fault : *faults)
        console.out.write(QString(fault + u'\n').toUtf8());
    if (!faults->isEmpty()) {
        return Error{Error::Kind::Damaged,
                     wording
                         .text("CommandLine", QT_TRANSLATE_N_NOOP("CommandLine", "%n fault(s) in “%1”."),
                               nullptr, static_cast<int>(faults->size()))
                         .arg(file),
                     {},
                     {}};
    }
    const QString line =
        wording.text("CommandLine", QT_TRANSLATE_NOOP("CommandLine", "%1 is in order.")).arg(file);
    console.out.write(QString(line + u'\n').toUtf8());
    return ok();
}

} // namespace klankbord
