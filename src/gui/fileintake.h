// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/filestore.h"

class QWidget;

namespace klankbord
{

/// Keeps the files at @p paths in the workspace of @p files while the window stays alive: large ones with a
/// progress that can be cancelled, in front of @p parent. One answer for each path.
QList<KeptFile> takeIn(const FileStore &files, const QStringList &paths, QWidget *parent);

/// What went wrong with some of @p kept, each file by its name; nothing when all went well or the user
/// stopped it.
std::optional<Error> problemsIn(const QList<KeptFile> &kept);
/// Whether the user stopped it.
bool wasStopped(const QList<KeptFile> &kept);

} // namespace klankbord
