// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace klankbord
{

/// What the first bytes of a workspace's file say, read without opening it as a database.
struct WorkspaceFile {
    int version = 0;
    qint64 size = 0;

    /// Errors, with the file's name and what to do: NotFound, Foreign, Newer, Damaged, System. Never writes.
    static Result<WorkspaceFile> inspect(const QString &path);
};

/// "“x.klankbord” was not opened." with a cause and what to do.
Error openError(Error::Kind kind, const QString &path, const QString &why, const QString &remedy);
/// The same around an error of the database; a damaged file's remedy is its newest backup.
Error openError(const Error &cause, const QString &path);
/// It was written by a program that knows more than this one.
Error newerError(const QString &location, int version);
/// What to do about a damaged file: restore its newest backup, or that there is none.
QString backupRemedy(const QString &path);

} // namespace klankbord
