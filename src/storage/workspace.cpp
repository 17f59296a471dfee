// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workspace.h"

#include "base/log.h"
#include "storage/backup.h"
#include "storage/derived.h"
#include "storage/filestore.h"
#include "storage/forgetting.h"
#include "storage/integrity.h"
#include "storage/migrations.h"
#include "storage/openlocation.h"
#include "storage/postgresconnection.h"
#include "storage/recordstore.h"
#include "storage/statistics.h"
#include "storage/workspacefile.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// Copying so much is not noticed; more is copied in the background.
constexpr qint64 copiedAtOnce = qint64{4} * 1024 * 1024;

/// Brings an older workspace up to date, with a copy first. Nothing happens to one of today.
Result<> bringUpToDate(Database &database, const QString &location)
{
    const Result<int> version = schemaVersion(database);
    if (!version)
        return version.error();
    if (*version < Schema::currentVersion && !isOnServer(location)) {
        if (const Result<Backup> copy = makeBackup(location); !copy)
            return copy.error();
    }
    if (auto done = upgrade(database, migrations()); !done)
        return done;
    return refreshDerived(database);
}

/// What was left for a moment at which nothing can be undone; a failure is for the next time.
void tidyUp(Database &database, FileStore &files)
{
    if (const Result<> done = cleanPages(database); !done)
        qCWarning(storageLog, "pages not cleaned: %s", qUtf8Printable(done.error().text()));
    if (const Result<int> gone = files.removeUnreferenced(QDateTime::currentDateTimeUtc()); !gone)
        qCWarning(storageLog, "files not tidied: %s", qUtf8Printable(gone.error().text()));
}

} // namespace

Workspace::Workspace(QString location, std::unique_ptr<Database> database)
    : m_location(std::move(location)),
      m_database(std::move(database)),
      m_store(std::make_unique<RecordStore>(*m_database)),
      m_files(std::make_unique<FileStore>(*m_database, m_location)),
      m_statistics(std::make_unique<Statistics>(*m_database))
{
}

Workspace::~Workspace()
{
    m_stopsBackup = true;
    if (m_backup.valid())
        m_backup.wait();
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &location)
{
    if (auto done = createDatabase(location); !done)
        return done.error();
    auto database = openDatabase(location, Access::ReadWrite);
    if (!database)
        return database.error();
    return std::unique_ptr<Workspace>(new Workspace(location, std::move(database).value()));
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &location, Mode mode)
{
    auto database = openDatabase(location, mode == Mode::ReadWrite ? Access::ReadWrite : Access::ReadOnly);
    if (!database)
        return database.error();
    if (!(*database)->isReadOnly()) {
        if (auto done = bringUpToDate(**database, location); !done)
            return openError(done.error(), location);
    }
    std::unique_ptr<Workspace> workspace(new Workspace(location, std::move(database).value()));
    if (!workspace->isReadOnly())
        tidyUp(*workspace->m_database, *workspace->m_files);
    if (!workspace->isReadOnly() && isBackupDue(location, QDateTime::currentDateTimeUtc()))
        workspace->backUp(QFileInfo(location).size());
    return workspace;
}

void Workspace::backUp(qint64 size)
{
    const auto copy = [location = m_location, &stop = m_stopsBackup] {
        if (const Result<Backup> made = makeBackup(location, stop); !made)
            qCWarning(storageLog, "no backup: %s", qUtf8Printable(made.error().text()));
    };
    if (size <= copiedAtOnce)
        copy();
    else
        m_backup = std::async(std::launch::async, copy);
}

QString Workspace::name() const
{
    return isOnServer() ? PostgresConnection::databaseName(m_location)
                        : QFileInfo(m_location).completeBaseName();
}

bool Workspace::isReadOnly() const
{
    return m_database->isReadOnly();
}

bool Workspace::isOnServer() const
{
    return klankbord::isOnServer(m_location);
}

Result<> Workspace::forgetPerson(RecordId person)
{
    m_stopsBackup = true;
    if (m_backup.valid())
        m_backup.wait();
    m_stopsBackup = false;
    return m_store->forgetPerson(person);
}

Result<QStringList> Workspace::check()
{
    return checkIntegrity(*m_database);
}

} // namespace klankbord
