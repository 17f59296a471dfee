// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMimeData;
class QWidget;

namespace klankbord
{

class Workspace;
struct FileChooser;

/// Asks for the file of a workspace to open; empty when the user changed their mind.
QString askWorkspaceToOpen(const FileChooser &files, QWidget *parent);
/// Asks where to make a new workspace, with its ending; empty when the user changed their mind.
QString askWorkspaceToCreate(const FileChooser &files, QWidget *parent);
/// Asks where to put a copy of @p workspace, with its ending; empty when the user changed their mind.
QString askWorkspaceCopy(const FileChooser &files, const Workspace &workspace, QWidget *parent);

/// The one workspace that was dropped on the window; empty for anything else.
QString droppedWorkspace(const QMimeData &dropped);

} // namespace klankbord
