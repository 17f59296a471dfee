// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/openlocation.h"

#include "storage/derived.h"
#include "storage/migrations.h"
#include "storage/postgresconnection.h"
#include "storage/sqliteconnection.h"
#include "storage/storageerrors.h"
#include "storage/workspacefile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// Up to this size the whole file is looked through at each opening: about a tenth of a second.
constexpr qint64 checkedSize = qint64{16} * 1024 * 1024;

QString say(const char *source)
{
    return QCoreApplication::translate("Storage", source);
}

Error createError(Error::Kind kind, const QString &location, const QString &why, const QString &remedy)
{
    const QString name =
        isOnServer(location) ? PostgresConnection::shownLocation(location) : QFileInfo(location).fileName();
    return {kind, say(QT_TRANSLATE_NOOP("Storage", "“%1” was not made.")).arg(name), why, remedy};
}

bool canWriteFolder(const QString &path)
{
    return QFileInfo(QFileInfo(path).absolutePath()).isWritable();
}

/// How a file can be opened: with a log beside it, or, where nothing may be written, without.
SqliteConnection::Opening openingFor(const QString &path, Access access)
{
    const bool canWrite = QFileInfo(path).isWritable() && canWriteFolder(path);
    if (canWrite)
        return access == Access::ReadWrite ? SqliteConnection::Opening::ReadWrite
                                           : SqliteConnection::Opening::QueryOnly;
    const bool hasLog = QFileInfo(path + u"-wal"_s).size() > 0;
    return hasLog || canWriteFolder(path) ? SqliteConnection::Opening::ReadOnly
                                          : SqliteConnection::Opening::Immutable;
}

/// Errors that SQLite only finds when it looks at the pages.
Result<> lookThrough(Database &database, const WorkspaceFile &file)
{
    if (file.size > checkedSize)
        return ok();
    const Result<QString> verdict = database.statement(u"PRAGMA quick_check(1)"_s)->runForText();
    if (!verdict)
        return verdict.error();
    if (*verdict != u"ok"_s)
        return Error{Error::Kind::Damaged,
                     {},
                     say(QT_TRANSLATE_NOOP("Storage", "Part of the file is not what was written.")),
                     {}};
    return ok();
}

Result<std::unique_ptr<Database>> openFile(const QString &path, Access access)
{
    const Result<WorkspaceFile> file = WorkspaceFile::inspect(path);
    if (!file)
        return file.error();
    SqliteConnection::Opening opening = openingFor(path, access);
    auto connection = SqliteConnection::open(path, opening);
    if (!connection && opening == SqliteConnection::Opening::ReadOnly)
        connection = SqliteConnection::open(path, SqliteConnection::Opening::Immutable);
    if (!connection)
        return openError(connection.error(), path);
    auto database = std::make_unique<Database>(std::move(connection).value());
    // The file's header may lag behind the log.
    const Result<int> version = schemaVersion(*database);
    if (!version)
        return openError(version.error(), path);
    if (*version > Schema::currentVersion)
        return newerError(path, *version);
    if (auto done = lookThrough(*database, *file); !done)
        return openError(done.error(), path);
    if (opening == SqliteConnection::Opening::ReadWrite) {
        if (auto done = database->execute({u"PRAGMA journal_mode = WAL"_s}); !done)
            return openError(done.error(), path);
    }
    return database;
}

Result<std::unique_ptr<Database>> openServer(const QString &location, Access access)
{
    auto connection = PostgresConnection::open(location, access);
    if (!connection)
        return openError(connection.error(), PostgresConnection::shownLocation(location));
    const QString shown = PostgresConnection::shownLocation(location);
    auto database = std::make_unique<Database>(std::move(connection).value());
    const Result<QString> meta =
        database->statement(u"SELECT CAST(to_regclass('meta') AS text)"_s)->runForText();
    if (!meta)
        return openError(meta.error(), shown);
    if (meta->isEmpty())
        return openError(
            Error::Kind::Foreign, shown,
            say(QT_TRANSLATE_NOOP("Storage", "There is no workspace in this database.")),
            say(QT_TRANSLATE_NOOP("Storage", "Make a new workspace in it, or choose another database.")));
    const Result<int> version = schemaVersion(*database);
    if (!version)
        return openError(version.error(), shown);
    if (*version > Schema::currentVersion)
        return newerError(shown, *version);
    return database;
}

Result<> createFile(const QString &path)
{
    if (QFileInfo::exists(path))
        return createError(Error::Kind::Invalid, path,
                           say(QT_TRANSLATE_NOOP("Storage", "There is a file of this name already.")),
                           say(QT_TRANSLATE_NOOP("Storage", "Choose another name, or open that file.")));
    // Made beside it and then renamed, so that a half-made workspace is never seen.
    const QString unfinished = path + u".new"_s;
    QFile::remove(unfinished);
    Result<> done = ok();
    {
        auto connection = SqliteConnection::open(unfinished, SqliteConnection::Opening::Create);
        if (connection) {
            Database database(std::move(connection).value());
            done = database.execute({u"PRAGMA application_id = %1"_s.arg(Schema::applicationId)});
            if (done)
                done = fillEmptyDatabase(database);
        } else {
            done = connection.error();
        }
    }
    if (done && QFile::rename(unfinished, path))
        return ok();
    QFile::remove(unfinished);
    const Error cause = done ? storageError(StorageFault::CannotOpen) : done.error();
    return createError(cause.kind, path, cause.why, cause.remedy);
}

Result<> createOnServer(const QString &location)
{
    auto connection = PostgresConnection::open(location, Access::ReadWrite);
    if (!connection)
        return createError(connection.error().kind, location, connection.error().what,
                           connection.error().remedy);
    Database database(std::move(connection).value());
    const Result<qint64> tables =
        database
            .statement(
                u"SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema()"_s)
            ->runForInteger();
    if (!tables)
        return tables.error();
    if (*tables > 0)
        return createError(
            Error::Kind::Invalid, location, say(QT_TRANSLATE_NOOP("Storage", "The database is not empty.")),
            say(QT_TRANSLATE_NOOP("Storage", "Choose an empty database, or open the workspace in it.")));
    const Result<> done = fillEmptyDatabase(database);
    return done ? ok()
                : Result<>(createError(done.error().kind, location, done.error().why, done.error().remedy));
}

} // namespace

bool isOnServer(const QString &location)
{
    return location.startsWith(u"postgresql://"_s) || location.startsWith(u"postgres://"_s);
}

Result<std::unique_ptr<Database>> openDatabase(const QString &location, Access access)
{
    return isOnServer(location) ? openServer(location, access) : openFile(location, access);
}

Result<> createDatabase(const QString &location)
{
    return isOnServer(location) ? createOnServer(location) : createFile(location);
}

Result<> fillEmptyDatabase(Database &database)
{
    Transaction transaction(database, Transaction::Purpose::Writing);
    if (!transaction.begun())
        return transaction.begun();
    Result<> done = database.execute(database.schema().createStatements(database.dialect()));
    if (done)
        done = setSchemaVersion(database, Schema::currentVersion);
    if (done)
        done = noteDerivedVersions(database);
    if (done)
        done = database.setMeta(u"workspace_id"_s, recordIdToText(newRecordId()));
    if (done)
        done = database.setMeta(u"created"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    return done ? transaction.commit() : done;
}

} // namespace klankbord
