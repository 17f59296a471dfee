// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/workspacefiles.h"

#include "gui/filechooser.h"
#include "storage/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr auto ending = ".klankbord"_L1;

QString say(const char *source)
{
    return QCoreApplication::translate("WorkspaceFiles", source);
}

QString withEnding(const QString &path)
{
    return path.isEmpty() || path.endsWith(ending) ? path : QString(path + ending);
}

QString onlyWorkspaces()
{
    return say(QT_TRANSLATE_NOOP("WorkspaceFiles", "Workspaces (*.klankbord)"));
}

} // namespace

QString askWorkspaceToOpen(const FileChooser &files, QWidget *parent)
{
    return files.toOpen(parent, say(QT_TRANSLATE_NOOP("WorkspaceFiles", "Open a workspace")),
                        say(QT_TRANSLATE_NOOP("WorkspaceFiles", "Workspaces (*.klankbord);;All files (*)")),
                        {});
}

QString askWorkspaceToCreate(const FileChooser &files, QWidget *parent)
{
    return withEnding(files.toSave(parent, say(QT_TRANSLATE_NOOP("WorkspaceFiles", "New workspace")),
                                   onlyWorkspaces(),
                                   say(QT_TRANSLATE_NOOP("WorkspaceFiles", "workspace.klankbord"))));
}

QString askWorkspaceCopy(const FileChooser &files, const Workspace &workspace, QWidget *parent)
{
    const QString name = say(QT_TRANSLATE_NOOP("WorkspaceFiles", "%1 copy.klankbord")).arg(workspace.name());
    const QDir folder = QFileInfo(workspace.location()).dir();
    return withEnding(files.toSave(parent, say(QT_TRANSLATE_NOOP("WorkspaceFiles", "Save a copy")),
                                   onlyWorkspaces(), folder.filePath(name)));
}

QString droppedWorkspace(const QMimeData &dropped)
{
    const QList<QUrl> urls = dropped.urls();
    const bool isWorkspace =
        urls.size() == 1 && urls.first().isLocalFile() && urls.first().path().endsWith(ending);
    return isWorkspace ? urls.first().toLocalFile() : QString();
}

} // namespace klankbord
