// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/storedfile.h"

#include <QDateTime>
#include <QList>
#include <QSet>
#include <QTemporaryDir>
#include <atomic>
#include <memory>

class QIODevice;

namespace klankbord
{

class Database;

/// How far the reading of files is, watched and stopped from another thread.
struct FileProgress {
    std::atomic<qint64> bytes = 0; ///< read so far, of all files together
    std::atomic_bool stop = false;
};

/// Keeps what the files of documents hold in the workspace itself, once for each hash however many have it.
///
/// A content is written before the record that names it, and stays when that record goes: undo may bring it
/// back. What nothing names any more is taken out when the workspace is opened, by removeUnreferenced().
/// Belongs to the thread of its database; memory stays small whatever the size of a file.
class FileStore final
{
public:
    /// In bytes: what is larger had better stay where it is, with its address in the document.
    static constexpr qint64 largest = qint64{512} * 1024 * 1024;

    /// @p database is borrowed and outlives the store. @p location is where it is, for others' connections.
    FileStore(Database &database, QString location);
    Q_DISABLE_COPY_MOVE(FileStore)

    const QString &location() const { return m_location; }
    bool isReadOnly() const;

    /// Keeps the file at @p path; what is kept already is not written again. Errors, each with the file's
    /// name: NotFound, Invalid (a folder; too large), Conflict (it changed while it was read), ReadOnly,
    /// Busy, Cancelled, System.
    Result<StoredFile> put(const QString &path, FileProgress *progress = nullptr);
    /// Keeps all that @p source, which can be rewound, gives. @p name is what the file is called.
    Result<StoredFile> put(QIODevice &source, const QString &name, FileProgress *progress = nullptr);

    /// Writes the content of @p file into @p target. Errors: NotFound, Damaged (it is not what was put in),
    /// System.
    Result<> get(const StoredFile &file, QIODevice &target) const;
    /// Writes it into a file of its own at @p path, in the place of what is there, or not at all.
    Result<> saveAs(const StoredFile &file, const QString &path) const;
    /// The path of a copy that may be read and not written, in a folder that only this user sees and that
    /// goes with the store.
    Result<QString> temporaryCopy(const StoredFile &file);
    Result<bool> contains(const QString &hash) const;
    /// Of all contents together, in bytes.
    Result<qint64> totalSize() const;

    /// Takes out the contents that no record names: for when a workspace is opened and there is nothing to
    /// undo. Somebody else may have it open, so what was put in within the hour stays, and so does what the
    /// history of the last day still has. Answers how many went.
    Result<int> removeUnreferenced(const QDateTime &now);
    /// Takes those of @p hashes out that no record names, whatever the history says; the caller has a
    /// transaction.
    Result<> erase(const QSet<QString> &hashes);

private:
    Result<> write(QIODevice &source, const StoredFile &file);
    Result<QStringList> unreferenced() const;
    Result<QStringList> withoutRecent(const QStringList &hashes, const QDateTime &since) const;
    Result<> remove(const QString &hash);

    Database &m_database;
    QString m_location;
    std::unique_ptr<QTemporaryDir> m_folder;
};

/// A file that was to be kept, and what came of it.
struct KeptFile {
    QString path;
    Result<StoredFile> file;
};

/// Keeps the files at @p paths in the workspace at @p location, one after the other, on a connection of its
/// own: for a thread of its own. When it was stopped, what is left answers Cancelled.
QList<KeptFile> keepFiles(const QString &location, const QStringList &paths, FileProgress &progress);

} // namespace klankbord
