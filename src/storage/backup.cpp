// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"

#include "base/log.h"
#include "storage/sqliteconnection.h"
#include "storage/storageerrors.h"
#include "storage/workspacefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr int keptBackups = 10;
const QString stampFormat = u"yyyyMMdd-HHmmss-zzz"_s;
const QString ending = u".klankbord"_s;
const QString damagedEnding = u".replaced"_s;

bool isOnServer(const QString &location)
{
    return location.startsWith(u"postgresql:"_s) || location.startsWith(u"postgres:"_s);
}

QString folderOf(const QString &location)
{
    const QFileInfo info(location);
    return info.absolutePath() + u'/' + info.completeBaseName() + u".backups"_s;
}

/// A name that is not taken: the moment, in UTC, and what comes behind.
QString freshPath(const QString &location, const QDateTime &at, const QString &behind)
{
    return folderOf(location) + u'/' + QFileInfo(location).completeBaseName() + u' ' +
           at.toString(stampFormat) + behind;
}

std::optional<Backup> backupAt(const QFileInfo &info)
{
    const QString name = info.completeBaseName();
    QDateTime at = QDateTime::fromString(name.right(stampFormat.size()), stampFormat);
    if (!at.isValid())
        return std::nullopt;
    at.setTimeSpec(Qt::UTC);
    return Backup{info.absoluteFilePath(), at};
}

Error copyError()
{
    return {Error::Kind::System, QCoreApplication::translate("Storage", "The backup could not be written."),
            QCoreApplication::translate("Storage", "The disk is full, or you may not write in the folder."),
            QCoreApplication::translate("Storage", "Make room, or choose a folder where you may write.")};
}

/// Copies page by page, so that a large file can be stopped and others can write meanwhile.
Result<> copyPages(SqliteConnection &from, SqliteConnection &to, const std::atomic_bool &stop)
{
    constexpr int pagesPerStep = 2'048;
    sqlite3_backup *copy = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!copy)
        return to.error();
    int code = SQLITE_OK;
    while (code == SQLITE_OK && !stop)
        code = sqlite3_backup_step(copy, pagesPerStep);
    sqlite3_backup_finish(copy);
    if (code == SQLITE_DONE)
        return ok();
    return stop ? storageError(StorageFault::Cancelled) : SqliteConnection::errorOf(code);
}

Result<> copyChecked(const QString &location, const QString &target, const std::atomic_bool &stop)
{
    auto from = SqliteConnection::open(location, SqliteConnection::Opening::QueryOnly);
    if (!from)
        from = SqliteConnection::open(location, SqliteConnection::Opening::ReadOnly);
    if (!from)
        return from.error();
    auto to = SqliteConnection::open(target, SqliteConnection::Opening::Create);
    if (!to)
        return to.error();
    if (auto done = copyPages(**from, **to, stop); !done)
        return done;
    // One file, without a log beside it.
    if (auto done = (*to)->execute(u"PRAGMA journal_mode = DELETE"_s); !done)
        return done;
    const std::unique_ptr<Statement> check = (*to)->prepare(u"PRAGMA quick_check(1)"_s);
    const Result<QString> verdict = check ? check->runForText() : Result<QString>((*to)->error());
    if (!verdict)
        return verdict.error();
    return *verdict == u"ok"_s ? ok() : Result<>(storageError(StorageFault::Damaged));
}

void removeOldest(const QString &location)
{
    const QList<Backup> all = backupsOf(location);
    for (qsizetype at = keptBackups; at < all.size(); ++at) {
        if (!QFile::remove(all.at(at).path))
            qCWarning(storageLog, "an old backup could not be removed: %s", qUtf8Printable(all.at(at).path));
    }
}

} // namespace

QList<Backup> backupsOf(const QString &location)
{
    QList<Backup> all;
    if (isOnServer(location))
        return all;
    const QFileInfoList files = QDir(folderOf(location)).entryInfoList({u'*' + ending}, QDir::Files);
    for (const QFileInfo &file : files) {
        if (const std::optional<Backup> backup = backupAt(file))
            all.append(*backup);
    }
    std::sort(all.begin(), all.end(), [](const Backup &a, const Backup &b) { return a.at > b.at; });
    return all;
}

std::optional<Backup> newestBackup(const QString &location)
{
    const QList<Backup> all = backupsOf(location);
    return all.isEmpty() ? std::nullopt : std::optional(all.first());
}

Result<> removeBackups(const QString &location)
{
    for (const Backup &backup : backupsOf(location)) {
        if (!QFile::remove(backup.path))
            return Error{Error::Kind::System,
                         QCoreApplication::translate("Storage", "The backup “%1” could not be deleted.")
                             .arg(backup.path),
                         QCoreApplication::translate("Storage", "You may not write in its folder."),
                         QCoreApplication::translate("Storage", "Delete it in your file manager.")};
    }
    return ok();
}

bool isBackupDue(const QString &location, const QDateTime &now)
{
    if (isOnServer(location))
        return false;
    const std::optional<Backup> newest = newestBackup(location);
    return !newest || newest->at.addDays(1) <= now;
}

Result<Backup> makeBackup(const QString &location, const std::atomic_bool &stop)
{
    if (!QDir().mkpath(folderOf(location)))
        return copyError();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString path = freshPath(location, now, ending);
    const QString unfinished = path + u".part"_s;
    if (auto done = copyChecked(location, unfinished, stop); !done) {
        QFile::remove(unfinished);
        return done.error().kind == Error::Kind::System ? copyError() : done.error();
    }
    if (!QFile::rename(unfinished, path)) {
        QFile::remove(unfinished);
        return copyError();
    }
    removeOldest(location);
    return Backup{path, now};
}

Result<QString> restoreBackup(const QString &backup, const QString &location)
{
    if (const Result<WorkspaceFile> usable = WorkspaceFile::inspect(backup); !usable)
        return usable.error();
    const QString incoming = location + u".restoring"_s;
    QFile::remove(incoming);
    if (auto done = copyChecked(backup, incoming, false); !done) {
        QFile::remove(incoming);
        return done.error();
    }
    QString kept;
    if (QFileInfo::exists(location)) {
        kept = freshPath(location, QDateTime::currentDateTimeUtc(), damagedEnding + ending);
        if (!QDir().mkpath(folderOf(location)) || !QFile::rename(location, kept)) {
            QFile::remove(incoming);
            return copyError();
        }
        for (const QString &beside : {u"-wal"_s, u"-shm"_s}) {
            if (QFileInfo::exists(location + beside))
                QFile::rename(location + beside, kept + beside);
        }
    }
    if (!QFile::rename(incoming, location))
        return copyError();
    return kept;
}

Result<> copyWorkspace(const QString &location, const QString &target)
{
    if (isOnServer(location)) {
        return Error{
            Error::Kind::Invalid,
            QCoreApplication::translate("Storage", "A workspace on a server is not one file."),
            {},
            QCoreApplication::translate("Storage", "Ask who keeps the server for a copy of the database.")};
    }
    if (QFileInfo::exists(target)) {
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("Storage", "There is a file “%1” already.").arg(target),
                     {},
                     QCoreApplication::translate("Storage", "Choose another name.")};
    }
    const QString unfinished = target + u".part"_s;
    QFile::remove(unfinished);
    if (auto done = copyChecked(location, unfinished, false); !done) {
        QFile::remove(unfinished);
        return done.error().kind == Error::Kind::System ? copyError() : done.error();
    }
    if (QFile::rename(unfinished, target))
        return ok();
    QFile::remove(unfinished);
    return copyError();
}

} // namespace klankbord
