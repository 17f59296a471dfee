// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/recordid.h"

#include <QString>
#include <atomic>
#include <future>
#include <memory>

namespace klankbord
{

class Database;
class FileStore;
class RecordStore;
class Statistics;

/// An open workspace: one `.klankbord` file, or a PostgreSQL database. Closing it (destroying it) checks the
/// write-ahead log back into the file.
class Workspace final
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Makes a new, empty workspace at @p location: a file that must not exist yet, or `postgresql://…` of an
    /// empty database. Errors: Invalid (exists already), ReadOnly, System.
    static Result<std::unique_ptr<Workspace>> create(const QString &location);

    /// Opens what is there. A file of an older version is copied and then upgraded; one that cannot be
    /// written is opened read-only, and isReadOnly() says so. Errors, each with the file's name and what to
    /// do: NotFound, Foreign, Newer (with its version), Damaged (offers the newest backup), Busy, System. The
    /// file is left untouched then.
    static Result<std::unique_ptr<Workspace>> open(const QString &location, Mode mode = Mode::ReadWrite);

    ~Workspace();
    Workspace(const Workspace &) = delete;
    Workspace &operator=(const Workspace &) = delete;

    const QString &location() const { return m_location; }
    /// The file's name without its ending, or the database's name: for a window's title.
    QString name() const;
    bool isReadOnly() const;
    /// Whether it is on a PostgreSQL server and not in a file.
    bool isOnServer() const;

    RecordStore &store() { return *m_store; }
    /// What the files of documents hold.
    FileStore &files() { return *m_files; }
    Statistics &statistics() { return *m_statistics; }

    /// Forgets a person for good; see RecordStore::forgetPerson(). A backup that is just being made is given
    /// up, since it would still know the person.
    Result<> forgetPerson(RecordId person);

    /// Looks through the whole file: the database's own check, references, the search index, the contents of
    /// files, and each value against its field. Empty when all is well; else one sentence for each fault, at
    /// most 100.
    Result<QStringList> check();

private:
    Workspace(QString location, std::unique_ptr<Database> database);
    void backUp(qint64 size);

    QString m_location;
    std::atomic_bool m_stopsBackup = false;
    std::future<void> m_backup;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<RecordStore> m_store;
    std::unique_ptr<FileStore> m_files;
    std::unique_ptr<Statistics> m_statistics;
};

} // namespace klankbord
