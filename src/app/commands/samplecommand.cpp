// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/samplecommand.h"

#include "app/author.h"
#include "exchange/sampleworkspace.h"

#include <QCoreApplication>
#include <QIODevice>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

QLatin1StringView SampleCommand::name() const
{
    return "sample"_L1;
}

QString SampleCommand::usage() const
{
    return u"FILE"_s;
}

QString SampleCommand::summary(const Wording &wording) const
{
    return wording.text("CommandLine",
                        QT_TRANSLATE_NOOP("CommandLine", "Make a new workspace with five real cases in it."));
}

Result<> SampleCommand::run(const Arguments &arguments, const Wording &wording, const Console &console) const
{
    const Result<QStringList> words = wordsOf(arguments, 1, *this, wording);
    if (!words)
        return words.error();
    const Result<int> made = createSampleWorkspace(words->first(), currentAuthor(), wording);
    if (!made)
        return made.error();
    console.out.write(QString(words->first() + u'\n').toUtf8());
    return ok();
}

} // namespace klankbord
