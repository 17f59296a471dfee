// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QList>
#include <atomic>
#include <optional>

namespace klankbord
{

/// A copy of a workspace's file in the folder `<name>.backups` beside it.
struct Backup {
    QString path;
    QDateTime at; ///< UTC
};

/// Newest first; empty for a workspace on a server, whose backups are the server's task.
QList<Backup> backupsOf(const QString &location);
std::optional<Backup> newestBackup(const QString &location);

/// Deletes every backup. Error: System, with the one that could not be deleted.
Result<> removeBackups(const QString &location);

/// Whether the newest backup is more than a day old, or there is none.
bool isBackupDue(const QString &location, const QDateTime &now);

/// Copies the workspace while it may be in use, checks the copy, and keeps the ten newest. Works on
/// connections of its own, in any thread. Errors: System (disk full, no right to write), Damaged, Cancelled
/// (@p stop was set).
Result<Backup> makeBackup(const QString &location, const std::atomic_bool &stop = false);

/// Puts a backup in the place of @p location, which is not open. What was there is kept beside the backups,
/// so that this can be undone by restoring that; its path is the answer, empty when there was nothing.
/// Errors: as makeBackup(), and whatever WorkspaceFile::inspect() says of the backup.
Result<QString> restoreBackup(const QString &backup, const QString &location);

/// Writes all that the workspace at @p location holds now into a new file @p target, checked after writing;
/// it may be open meanwhile. Errors: Invalid when there is a file already or the workspace is on a server,
/// System.
Result<> copyWorkspace(const QString &location, const QString &target);

} // namespace klankbord
