// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filestore.h"

#include "storage/openlocation.h"
#include "storage/storageerrors.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr qint64 pieceSize = 1 << 20;
constexpr qint64 secondsOfAnHour = 3'600;
const QString lastPut = u"file_put_at"_s;

QString say(const char *source)
{
    return QCoreApplication::translate("Storage", source);
}

Error notKept(Error::Kind kind, const QString &name, const char *why, const char *remedy)
{
    return {kind, say(QT_TRANSLATE_NOOP("Storage", "“%1” was not put into the workspace.")).arg(name),
            say(why), remedy ? say(remedy) : QString()};
}

Error unreadable(const QString &name)
{
    return notKept(Error::Kind::System, name, QT_TRANSLATE_NOOP("Storage", "The file could not be read."),
                   QT_TRANSLATE_NOOP("Storage", "Check that it is still there and that you may read it."));
}

Error changedMeanwhile(const QString &name)
{
    return notKept(Error::Kind::Conflict, name,
                   QT_TRANSLATE_NOOP("Storage", "The file changed while it was being read."),
                   QT_TRANSLATE_NOOP("Storage", "Close it in other programs and try again."));
}

Error tooLarge(const QString &name, qint64 size)
{
    const QLocale locale;
    Error error = notKept(Error::Kind::Invalid, name,
                          QT_TRANSLATE_NOOP("Storage", "It is %1; a workspace takes files of at most %2."),
                          QT_TRANSLATE_NOOP("Storage", "Leave it where it is and fill in its web address."));
    const auto text = [&locale](qint64 bytes) {
        return locale.formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
    };
    error.why = error.why.arg(text(size), text(FileStore::largest));
    return error;
}

Error missing(const QString &name)
{
    return {
        Error::Kind::NotFound,
        say(QT_TRANSLATE_NOOP("Storage", "The content of “%1” is not in the workspace.")).arg(name),
        say(QT_TRANSLATE_NOOP("Storage", "The record was imported without its file, or the file was lost.")),
        say(QT_TRANSLATE_NOOP("Storage", "Choose the file again, or restore a backup."))};
}

Error damaged(const QString &name)
{
    return {Error::Kind::Damaged,
            say(QT_TRANSLATE_NOOP("Storage", "The content of “%1” is damaged.")).arg(name),
            say(QT_TRANSLATE_NOOP("Storage", "It is not what was put into the workspace.")),
            say(QT_TRANSLATE_NOOP("Storage", "Choose the file again, or restore a backup."))};
}

Error notWritten(const QString &path)
{
    return {Error::Kind::System, say(QT_TRANSLATE_NOOP("Storage", "“%1” could not be written.")).arg(path),
            say(QT_TRANSLATE_NOOP("Storage", "The disk is full, or you may not write in the folder.")),
            say(QT_TRANSLATE_NOOP("Storage", "Make room, or choose a folder where you may write."))};
}

/// What a file is by its hash and its size.
struct Fingerprint {
    QString hash;
    qint64 size = 0;
};

QString hashText(const QCryptographicHash &hash)
{
    return QString::fromLatin1(hash.result().toHex());
}

Result<Fingerprint> fingerprintOf(QIODevice &source, const QString &name, FileProgress *progress)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Fingerprint print;
    for (;;) {
        if (progress && progress->stop)
            return storageError(StorageFault::Cancelled);
        QByteArray piece(pieceSize, Qt::Uninitialized);
        const qint64 read = source.read(piece.data(), pieceSize);
        if (read < 0)
            return unreadable(name);
        if (read == 0)
            break;
        piece.truncate(read);
        hash.addData(piece);
        print.size += read;
        if (print.size > FileStore::largest)
            return tooLarge(name, qMax(source.size(), print.size));
        if (progress)
            progress->bytes += read;
    }
    print.hash = hashText(hash);
    return print;
}

/// The fields that name a file, with the type's table and the quoted column of the hash.
template <typename Visit>
void forEachFileField(const Schema &schema, const Visit &visit)
{
    for (const RecordType *type : schema.types()) {
        for (const FieldInfo *field : type->fields()) {
            if (field->kind() == ValueKind::File)
                visit(*type, quoted(schema.table(*type).table), quoted(QString(field->name() + u"_hash"_s)));
        }
    }
}

} // namespace

FileStore::FileStore(Database &database, QString location)
    : m_database(database), m_location(std::move(location))
{
}

bool FileStore::isReadOnly() const
{
    return m_database.isReadOnly();
}

Result<StoredFile> FileStore::put(const QString &path, FileProgress *progress)
{
    const QFileInfo info(path);
    if (!info.exists())
        return notKept(Error::Kind::NotFound, info.fileName(),
                       QT_TRANSLATE_NOOP("Storage", "There is no such file."), nullptr);
    if (!info.isFile())
        return notKept(Error::Kind::Invalid, info.fileName(),
                       QT_TRANSLATE_NOOP("Storage", "It is a folder, or not a file of its own."),
                       QT_TRANSLATE_NOOP("Storage", "Choose the files in it."));
    if (info.size() > largest)
        return tooLarge(info.fileName(), info.size());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(info.fileName());
    return put(file, info.fileName(), progress);
}

Result<StoredFile> FileStore::put(QIODevice &source, const QString &name, FileProgress *progress)
{
    if (isReadOnly())
        return storageError(StorageFault::ReadOnly);
    const QString mediaType = QMimeDatabase().mimeTypeForFileNameAndData(name, &source).name();
    if (!source.seek(0))
        return unreadable(name);
    const Result<Fingerprint> print = fingerprintOf(source, name, progress);
    if (!print)
        return print.error();
    StoredFile file{safeFileName(name), print->hash, print->size, mediaType};
    if (!source.seek(0))
        return unreadable(name);
    if (auto done = write(source, file); !done)
        return done.error();
    return file;
}

Result<> FileStore::write(QIODevice &source, const StoredFile &file)
{
    Transaction transaction(m_database, Transaction::Purpose::Writing);
    if (!transaction.begun())
        return transaction.begun();
    const QString now = QString::number(QDateTime::currentMSecsSinceEpoch());
    if (auto done = m_database.setMeta(lastPut, now); !done)
        return done;
    const Result<bool> isThere = contains(file.hash);
    if (!isThere)
        return isThere.error();
    if (*isThere)
        return transaction.commit();
    // Hashed again: what is written is what the hash was made of, or nothing.
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 left = file.size;
    const auto next = [&]() -> Result<QByteArray> {
        if (left == 0)
            return QByteArray();
        const QByteArray piece = source.read(qMin(left, pieceSize));
        if (piece.isEmpty())
            return changedMeanwhile(file.name);
        hash.addData(piece);
        left -= piece.size();
        return piece;
    };
    if (auto done = m_database.connection().writeContent(file.hash, file.size, next); !done)
        return done;
    if (hashText(hash) != file.hash)
        return changedMeanwhile(file.name);
    return transaction.commit();
}

Result<> FileStore::get(const StoredFile &file, QIODevice &target) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto take = [&](const QByteArray &piece) -> Result<> {
        hash.addData(piece);
        return target.write(piece) == piece.size() ? ok() : Result<>(notWritten(file.name));
    };
    const Result<bool> isThere = m_database.connection().readContent(file.hash, take);
    if (!isThere)
        return isThere.error();
    if (!*isThere)
        return missing(file.name);
    return hashText(hash) == file.hash ? ok() : Result<>(damaged(file.name));
}

Result<> FileStore::saveAs(const StoredFile &file, const QString &path) const
{
    QSaveFile target(path);
    if (!target.open(QIODevice::WriteOnly))
        return notWritten(path);
    if (auto done = get(file, target); !done)
        return done;
    return target.commit() ? ok() : Result<>(notWritten(path));
}

Result<QString> FileStore::temporaryCopy(const StoredFile &file)
{
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>(); // only its owner may look in
    const QString folder = m_folder->filePath(file.hash.left(16));
    const QString path = folder + u'/' + safeFileName(file.name);
    if (!m_folder->isValid() || !QDir().mkpath(folder))
        return notWritten(path);
    QFile::remove(path); // an earlier copy may not be written over
    if (auto done = saveAs(file, path); !done)
        return done.error();
    QFile::setPermissions(path, QFile::ReadOwner);
    return path;
}

Result<bool> FileStore::contains(const QString &hash) const
{
    const auto select = m_database.statement(u"SELECT count(*) FROM file_content WHERE hash = ?"_s);
    select->bind(0, hash);
    const Result<qint64> found = select->runForInteger();
    if (!found)
        return found.error();
    return *found > 0;
}

Result<qint64> FileStore::totalSize() const
{
    return m_database
        .statement(
            u"SELECT coalesce(%1, 0) FROM file_content"_s.arg(m_database.dialect().sum(u"length(content)"_s)))
        ->runForInteger();
}

Result<QStringList> FileStore::unreferenced() const
{
    QString sql = u"SELECT c.hash FROM file_content AS c WHERE true"_s;
    forEachFileField(
        m_database.schema(), [&sql](const RecordType &, const QString &table, const QString &column) {
            sql += u" AND NOT EXISTS (SELECT 1 FROM %1 AS r WHERE r.%2 = c.hash)"_s.arg(table, column);
        });
    const auto select = m_database.statement(sql);
    QStringList hashes;
    while (select->next())
        hashes.append(select->text(0));
    if (auto done = select->finish(); !done)
        return done.error();
    return hashes;
}

Result<QStringList> FileStore::withoutRecent(const QStringList &hashes, const QDateTime &since) const
{
    QStringList kept = hashes;
    Result<> read = ok();
    forEachFileField(m_database.schema(), [&](const RecordType &type, const QString &, const QString &) {
        const auto select = m_database.statement(
            u"SELECT h.\"before\" FROM history AS h JOIN change_set AS c ON c.id = h.change_set "
            "WHERE c.at > ? AND h.record_type = ?"_s);
        select->bind(0, since.toMSecsSinceEpoch());
        select->bind(1, QString(type.code()));
        while (select->next()) {
            const QString before = select->text(0);
            kept.removeIf([&before](const QString &hash) { return before.contains(hash); });
        }
        if (auto done = select->finish(); !done)
            read = done;
    });
    if (!read)
        return read.error();
    return kept;
}

Result<> FileStore::remove(const QString &hash)
{
    const auto remove = m_database.statement(u"DELETE FROM file_content WHERE hash = ?"_s);
    remove->bind(0, hash);
    return remove->run();
}

Result<int> FileStore::removeUnreferenced(const QDateTime &now)
{
    const Result<QString> put = m_database.meta(lastPut);
    if (!put)
        return put.error();
    if (!put->isEmpty() && put->toLongLong() > now.addSecs(-secondsOfAnHour).toMSecsSinceEpoch())
        return 0;
    const Result<QStringList> candidates = unreferenced();
    if (!candidates)
        return candidates.error();
    if (candidates->isEmpty())
        return 0;
    const Result<QStringList> gone = withoutRecent(*candidates, now.addDays(-1));
    if (!gone)
        return gone.error();
    Transaction transaction(m_database, Transaction::Purpose::Writing);
    if (!transaction.begun())
        return transaction.begun().error();
    for (const QString &hash : *gone) {
        if (auto done = remove(hash); !done)
            return done.error();
    }
    if (auto done = transaction.commit(); !done)
        return done.error();
    return static_cast<int>(gone->size());
}

Result<> FileStore::erase(const QSet<QString> &hashes)
{
    if (hashes.isEmpty())
        return ok();
    const Result<QStringList> free = unreferenced();
    if (!free)
        return free.error();
    for (const QString &hash : *free) {
        if (!hashes.contains(hash))
            continue;
        if (auto done = remove(hash); !done)
            return done;
    }
    return ok();
}

QList<KeptFile> keepFiles(const QString &location, const QStringList &paths, FileProgress &progress)
{
    QList<KeptFile> kept;
    const auto database = openDatabase(location, Access::ReadWrite);
    if (!database) {
        for (const QString &path : paths)
            kept.append({path, database.error()});
        return kept;
    }
    FileStore store(**database, location);
    for (const QString &path : paths)
        kept.append({path, store.put(path, &progress)});
    return kept;
}

} // namespace klankbord
