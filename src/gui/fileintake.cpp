// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/fileintake.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QProgressDialog>
#include <QTimer>
#include <QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// So much is done before anybody wonders.
constexpr qint64 quietSize = qint64{8} * 1024 * 1024;
constexpr int steps = 1'000;

QString say(const char *source)
{
    return QCoreApplication::translate("FileIntake", source);
}

qint64 sizeOf(const QStringList &paths)
{
    qint64 size = 0;
    for (const QString &path : paths)
        size += QFileInfo(path).size();
    return size;
}

bool isStopped(const KeptFile &kept)
{
    return !kept.file && kept.file.error().kind == Error::Kind::Cancelled;
}

/// Shows how far it is, until @p loop ends.
void showProgress(QProgressDialog &dialog, QEventLoop &loop, FileProgress &progress, qint64 size)
{
    dialog.setObjectName(u"fileProgress"_s);
    dialog.setWindowTitle(say(QT_TRANSLATE_NOOP("FileIntake", "Add files")));
    dialog.setLabelText(say(QT_TRANSLATE_NOOP("FileIntake", "Putting the files into the workspace …")));
    dialog.setWindowModality(Qt::WindowModal);
    dialog.setAutoReset(false);
    dialog.setRange(0, steps);
    dialog.setMinimumDuration(0);
    QObject::connect(&dialog, &QProgressDialog::canceled, &loop, [&progress] { progress.stop = true; });
    auto *clock = new QTimer(&dialog);
    QObject::connect(clock, &QTimer::timeout, &dialog, [&dialog, &progress, size] {
        dialog.setValue(static_cast<int>(qMin<qint64>(steps, progress.bytes * steps / size)));
    });
    clock->start(100);
    dialog.show();
    loop.exec();
}

} // namespace

QList<KeptFile> takeIn(const FileStore &files, const QStringList &paths, QWidget *parent)
{
    FileProgress progress;
    QEventLoop loop;
    QFutureWatcher<QList<KeptFile>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(QtConcurrent::run(
        [location = files.location(), paths, &progress] { return keepFiles(location, paths, progress); }));
    if (const qint64 size = sizeOf(paths); size > quietSize) {
        QProgressDialog dialog(parent);
        showProgress(dialog, loop, progress, size);
    } else {
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    }
    watcher.waitForFinished(); // also when the program ends meanwhile
    return watcher.result();
}

std::optional<Error> problemsIn(const QList<KeptFile> &kept)
{
    QStringList sentences;
    for (const KeptFile &each : kept) {
        if (!each.file && !isStopped(each))
            sentences.append(each.file.error().text());
    }
    if (sentences.isEmpty())
        return std::nullopt;
    if (kept.size() == 1)
        return kept.first().file.error();
    return Error{Error::Kind::Invalid,
                 say(QT_TRANSLATE_NOOP("FileIntake", "Not every file could be added.")),
                 sentences.join(u'\n'),
                 {}};
}

bool wasStopped(const QList<KeptFile> &kept)
{
    return std::any_of(kept.cbegin(), kept.cend(), isStopped);
}

} // namespace klankbord
