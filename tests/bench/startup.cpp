// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/startup.h"

#include "bench/figures.h"
#include "bench/paintclock.h"
#include "bench/samples.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace klankbord::bench
{

namespace
{

constexpr int pairs = 7;
/// Until all ids are read and whatever runs in the background has ended.
constexpr int longRest = 4'000;

} // namespace

Startup::Startup(QString location, QString folder)
    : m_location(std::move(location)), m_folder(std::move(folder))
{
}

QString Startup::settingsFor(Part part) const
{
    const QString path = QDir(m_folder).filePath(u"settings%1.ini"_s.arg(static_cast<int>(part)));
    QSettings settings(path, QSettings::IniFormat);
    settings.clear();
    if (part == Part::Workspace)
        settings.setValue(u"window/place"_s, u"projects"_s);
    return path;
}

Startup::Told Startup::run(Part part, int rest) const
{
    QStringList arguments{QString::number(rest)};
    QString program = QDir(QCoreApplication::applicationDirPath()).filePath(u"klankbord_bench_bare"_s);
    if (part != Part::Bare) {
        program = QCoreApplication::applicationFilePath();
        arguments.prepend(part == Part::Workspace ? m_location : u""_s);
        arguments.prepend(settingsFor(part));
        arguments.prepend(u"--child"_s);
    }
    QProcess process;
    const qint64 start = nowInNanoseconds();
    process.start(program, arguments);
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        qFatal("%s: %s\n%s", qUtf8Printable(program), qUtf8Printable(process.errorString()),
               process.readAllStandardError().constData());
    Told told;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        if (line.startsWith("painted "))
            told.paintedAfter = static_cast<double>(line.mid(8).toLongLong() - start) / 1e6;
        if (line.startsWith("used "))
            told.used = line.mid(5).toDouble() / 1e6;
        if (line.startsWith("resident "))
            told.megabytes = line.mid(9).toDouble() / 1024;
    }
    return told;
}

Startup::Pair Startup::runInTurn(Part part, Part other) const
{
    Pair pair;
    for (int round = 0; round <= pairs; ++round) {
        const Told second = run(other);
        const Told first = run(part);
        if (round == 0)
            continue; // it warmed the cache
        pair.painted.append(first.paintedAfter);
        pair.used.append(first.used);
        pair.otherPainted.append(second.paintedAfter);
        pair.otherUsed.append(second.used);
    }
    return pair;
}

void Startup::measureEmpty(Figures &figures) const
{
    const Pair pair = runInTurn(Part::Welcome, Part::Bare);
    figures.add({1, u"process start to first painted window"_s, median(pair.painted), u"ms"_s,
                 u"bare Qt window"_s, median(pair.otherPainted), Figure::Bar::Ratio, 1.3});
    figures.add({1, u"processor time until then"_s, median(pair.used), u"ms"_s, u"bare Qt window"_s,
                 median(pair.otherUsed)});
}

void Startup::measureOpening(Figures &figures) const
{
    const Pair pair = runInTurn(Part::Workspace, Part::Welcome);
    figures.add({2, u"process start to first painted rows of the workspace"_s, median(pair.painted), u"ms"_s,
                 u"the same without workspace"_s, median(pair.otherPainted), Figure::Bar::Difference, 50});
    figures.add({2, u"processor time until then"_s, median(pair.used), u"ms"_s,
                 u"the same without workspace"_s, median(pair.otherUsed)});
}

void Startup::measureMemory(Figures &figures) const
{
    const double bare = run(Part::Bare, longRest).megabytes;
    figures.add({6, u"memory at rest, no workspace (VmRSS)"_s, run(Part::Welcome, longRest).megabytes,
                 u"MB"_s, u"bare Qt window"_s, bare, Figure::Bar::Value, 60});
    figures.add({6, u"memory at rest, workspace open (VmRSS)"_s, run(Part::Workspace, longRest).megabytes,
                 u"MB"_s, u"bare Qt window"_s, bare, Figure::Bar::Value, 110});
}

} // namespace klankbord::bench
