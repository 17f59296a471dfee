// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workspacefile.h"

#include "storage/backup.h"
#include "storage/schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

// SQLite's file format, section "The database header".
constexpr qsizetype headerSize = 100;
constexpr int pageSizeAt = 16;
constexpr int changeCounterAt = 24;
constexpr int pageCountAt = 28;
constexpr int versionAt = 60;
constexpr int applicationIdAt = 68;
constexpr int validForAt = 92;

QString say(const char *source)
{
    return QCoreApplication::translate("Storage", source);
}

quint32 numberAt(const QByteArray &header, int at)
{
    return qFromBigEndian<quint32>(header.constData() + at);
}

/// Whether pages are missing at the end. While a write-ahead log stands beside it, the file need not be
/// whole.
bool isTruncated(const QByteArray &header, qint64 size, const QString &path)
{
    if (QFileInfo(path + u"-wal"_s).size() > 0)
        return false;
    const quint16 written = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    const qint64 pageSize = written == 1 ? 65'536 : written;
    const bool isCountValid = numberAt(header, changeCounterAt) == numberAt(header, validForAt);
    return isCountValid && size < pageSize * numberAt(header, pageCountAt);
}

} // namespace

Result<WorkspaceFile> WorkspaceFile::inspect(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return openError(Error::Kind::NotFound, path,
                         say(QT_TRANSLATE_NOOP("Storage", "There is no such file.")),
                         say(QT_TRANSLATE_NOOP("Storage", "Check the name and the folder.")));
    const QString chooseAnother = say(QT_TRANSLATE_NOOP(
        "Storage", "Choose a file that was made by Klankbord, with the ending .klankbord."));
    if (!info.isFile())
        return openError(Error::Kind::Foreign, path, say(QT_TRANSLATE_NOOP("Storage", "It is not a file.")),
                         chooseAnother);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return openError(Error::Kind::System, path, say(QT_TRANSLATE_NOOP("Storage", "You may not read it.")),
                         say(QT_TRANSLATE_NOOP("Storage", "Ask its owner for the right to read it.")));
    const QByteArray header = file.read(headerSize);
    if (header.isEmpty())
        return openError(Error::Kind::Damaged, path, say(QT_TRANSLATE_NOOP("Storage", "The file is empty.")),
                         backupRemedy(path));
    if (!header.startsWith(QByteArrayLiteral("SQLite format 3\0")))
        return openError(Error::Kind::Foreign, path,
                         say(QT_TRANSLATE_NOOP("Storage", "It is not a workspace of Klankbord.")),
                         chooseAnother);
    if (header.size() < headerSize || isTruncated(header, info.size(), path))
        return openError(Error::Kind::Damaged, path,
                         say(QT_TRANSLATE_NOOP("Storage", "The end of the file is missing.")),
                         backupRemedy(path));
    if (numberAt(header, applicationIdAt) != Schema::applicationId)
        return openError(Error::Kind::Foreign, path,
                         say(QT_TRANSLATE_NOOP("Storage", "It is a database of another program.")),
                         chooseAnother);
    const int version = static_cast<int>(numberAt(header, versionAt));
    if (version > Schema::currentVersion)
        return newerError(path, version);
    return WorkspaceFile{version, info.size()};
}

Error newerError(const QString &location, int version)
{
    return openError(
        Error::Kind::Newer, location,
        say(QT_TRANSLATE_NOOP("Storage",
                              "It was written by a newer Klankbord: it has version %1, and this program "
                              "knows versions up to %2."))
            .arg(version)
            .arg(Schema::currentVersion),
        say(QT_TRANSLATE_NOOP("Storage", "Install the newest Klankbord.")));
}

Error openError(Error::Kind kind, const QString &path, const QString &why, const QString &remedy)
{
    const QString name = path.startsWith(u"postgresql:"_s) ? path : QFileInfo(path).fileName();
    return {kind, say(QT_TRANSLATE_NOOP("Storage", "“%1” was not opened.")).arg(name), why, remedy};
}

Error openError(const Error &cause, const QString &path)
{
    const bool isDamaged = cause.kind == Error::Kind::Damaged;
    return openError(cause.kind, path, cause.why.isEmpty() ? cause.what : cause.why,
                     isDamaged ? backupRemedy(path) : cause.remedy);
}

QString backupRemedy(const QString &path)
{
    const std::optional<Backup> newest = newestBackup(path);
    if (!newest)
        return say(QT_TRANSLATE_NOOP("Storage", "There is no backup beside it; look for a copy elsewhere."));
    return say(QT_TRANSLATE_NOOP("Storage", "Restore the backup of %1: “%2”."))
        .arg(newest->at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s), newest->path);
}

} // namespace klankbord
