// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/budgetfigures.h"
#include "bench/documentfigures.h"
#include "bench/figures.h"
#include "bench/paintclock.h"
#include "bench/participantsfigures.h"
#include "bench/plannerfigures.h"
#include "bench/programmefigures.h"
#include "bench/startup.h"
#include "bench/tablefigures.h"
#include "bench/threadfigures.h"
#include "bench/windowchild.h"
#include "bench/workload.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QThread>
#include <sqlite3.h>

using namespace klankbord;
using namespace klankbord::bench;
using namespace Qt::Literals::StringLiterals;

namespace
{

struct Size {
    QString name;
    int projects = 0;
};

std::optional<Size> sizeNamed(const QString &name)
{
    for (const Size &size : {Size{u"S"_s, 1'000}, Size{u"M"_s, 20'000}, Size{u"L"_s, 200'000}}) {
        if (size.name == name.toUpper())
            return size;
    }
    return std::nullopt;
}

int fail(const QString &message)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(message));
    return EXIT_FAILURE;
}

/// Reads the whole file once, so that nothing waits for the disk afterwards.
void warm(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    while (!file.read(qint64(1) << 22).isEmpty()) {
    }
}

QString headingFor(const Size &size, const QString &location, double secondsToMake)
{
    QString heading =
        u"Workload %1: %2 projects with 4 partnerships and 3 events each (no budget lines and "
        u"participations: "
        "they have figures of their own, or come with the money), %3 MB, SQLite %4, Qt %5, %6 processors, %7 build."_s
            .arg(size.name)
            .arg(size.projects)
            .arg(QFileInfo(location).size() >> 20)
            .arg(QLatin1StringView(sqlite3_libversion()), QLatin1StringView(qVersion()))
            .arg(QThread::idealThreadCount())
            .arg(
#ifdef NDEBUG
                u"release"_s
#else
                u"debug"_s
#endif
            );
    if (secondsToMake > 0)
        heading += u" Made in %1 s (%2 records a second, history and search index included)."_s
                       .arg(secondsToMake, 0, 'f', 1)
                       .arg(qRound(size.projects * 8 / secondsToMake));
    return heading;
}

void measure(Figures &figures, const QString &location, const QString &folder, int only)
{
    const auto wants = [only](int row) { return only == 0 || only == row; };
    if (wants(3) || wants(4) || wants(5)) {
        TableFigures table(location);
        if (wants(3))
            table.measureSearch(figures);
        if (wants(4))
            table.measureSort(figures);
        if (wants(5))
            table.measureTotals(figures);
    }
    if (wants(9))
        PlannerFigures().measure(figures);
    if (wants(10))
        BudgetFigures().measure(figures);
    if (wants(11) || wants(12) || wants(13))
        DocumentFigures(location, folder).measure(figures);
    if (wants(15))
        ThreadFigures::measureTimeline(figures);
    if (wants(16))
        ThreadFigures::measurePicture(figures);
    if (wants(14) || wants(17) || wants(18)) {
        ThreadFigures thread(location, folder);
        if (wants(14))
            thread.measureGoto(figures);
        if (wants(17))
            thread.measureThread(figures);
        if (wants(18))
            thread.measureStartPage(figures);
    }
    const Startup startup(location, folder);
    if (wants(1))
        startup.measureEmpty(figures);
    if (wants(2))
        startup.measureOpening(figures);
    if (wants(6))
        startup.measureMemory(figures);
    if (wants(7))
        ParticipantsFigures(folder).measure(figures);
    if (wants(8))
        ProgrammeFigures::measure(figures);
}

Result<> writeReport(const QString &path, const Figures &figures)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(figures.markdown().toUtf8()) < 0 || !file.commit())
        return Error{Error::Kind::System, file.errorString(), {}, {}};
    return ok();
}

int run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures the program beside its yardsticks (figures 1 to 18)."_s);
    parser.addHelpOption();
    parser.addOptions({{u"size"_s, u"How much data: S, M or L."_s, u"S|M|L"_s, u"M"_s},
                       {u"data"_s, u"Keeps the data here, and uses what is there."_s, u"folder"_s},
                       {u"report"_s, u"Writes the figures as Markdown, too."_s, u"file"_s},
                       {u"only"_s, u"Only the figure of this number."_s, u"number"_s, u"0"_s}});
    parser.process(arguments);
    const std::optional<Size> size = sizeNamed(parser.value(u"size"_s));
    if (!size)
        return fail(u"--size takes S, M or L"_s);
    const QTemporaryDir temporary;
    const QString folder =
        QDir(parser.isSet(u"data"_s) ? parser.value(u"data"_s) : temporary.path()).absolutePath();
    if (!QDir().mkpath(folder))
        return fail(u"cannot make %1"_s.arg(folder));
    const QString location = QDir(folder).filePath(u"bench-%1.klankbord"_s.arg(size->name.toLower()));
    double seconds = 0;
    if (!QFileInfo::exists(location)) {
        const qint64 start = nowInNanoseconds();
        // Under another name until it is whole.
        const QString unfinished = QDir(folder).filePath(u"unfinished.klankbord"_s);
        QFile::remove(unfinished);
        if (const Result<> made = Workload(size->projects).make(unfinished); !made)
            return fail(made.error().text());
        seconds = static_cast<double>(nowInNanoseconds() - start) / 1e9;
        if (!QFile::rename(unfinished, location))
            return fail(u"cannot rename %1"_s.arg(unfinished));
    }
    warm(location);
    Figures figures(headingFor(*size, location, seconds));
    measure(figures, location, folder, parser.value(u"only"_s).toInt());
    if (parser.isSet(u"report"_s)) {
        if (const Result<> written = writeReport(parser.value(u"report"_s), figures); !written)
            return fail(written.error().text());
    }
    return EXIT_SUCCESS;
}

} // namespace

/// With --child SETTINGS LOCATION REST it is the process that is measured; else it measures.
int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc == 5 && qstrcmp(argv[1], "--child") == 0) {
        const WindowChild child{.location = QString::fromLocal8Bit(argv[3]),
                                .settings = QString::fromLocal8Bit(argv[2]),
                                .rest = QByteArray(argv[4]).toInt()};
        return child.run(argc, argv);
    }
    if (argc == 3 && qstrcmp(argv[1], "--participants") == 0)
        return ParticipantsFigures::runChild(argc, argv, QString::fromLocal8Bit(argv[2]));
    const QApplication application(argc,
                                   argv); // the programme and the planner are measured with their windows
    return run(QCoreApplication::arguments());
}
