// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"

#include <QMetaType>
#include <QString>

namespace klankbord
{

/// A file that is kept in the workspace: what it is called, and by which its contents are found.
///
/// The contents lie in the workspace once for each hash, however many records have them.
struct StoredFile {
    QString name;      ///< with its ending, without folders
    QString hash;      ///< SHA-256 of the contents, 64 lower-case hexadecimal digits
    qint64 size = 0;   ///< in bytes
    QString mediaType; ///< IANA media type, "application/pdf"; may be empty

    bool isEmpty() const { return hash.isEmpty(); }

    friend bool operator==(const StoredFile &, const StoredFile &) = default;
};

/// @p name as a file may be called everywhere: without folders, signs of control, signs that other systems
/// refuse and names that they reserve; never empty.
QString safeFileName(const QString &name);
/// Whether opening the file could run what is in it: a program, a script, a shortcut. Goes by the name's
/// ending and by the media type, whichever says so.
bool mayRunWhenOpened(const StoredFile &file);

/// Whether @p text is a hash as StoredFile has it.
bool isContentHash(QStringView text);

/// "minutes.pdf (1.2 MB)"; empty for no file.
QString formatStoredFile(const StoredFile &file, Language language);

} // namespace klankbord

Q_DECLARE_METATYPE(klankbord::StoredFile)
