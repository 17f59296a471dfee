// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/recentmenu.h"

#include "gui/recentfiles.h"
#include "gui/windowactions.h"

#include <QAction>
#include <QMenu>

namespace klankbord
{

RecentMenu::RecentMenu(QMenu &menu, RecentFiles &files, QObject *parent)
    : QObject(parent), m_menu(menu), m_files(files)
{
    connect(&menu, &QMenu::aboutToShow, this, &RecentMenu::fill);
    // Later: the action that brought us here stands in that menu.
    connect(&files, &RecentFiles::changed, this, &RecentMenu::fill, Qt::QueuedConnection);
    fill();
}

void RecentMenu::fill()
{
    m_menu.clear();
    const QStringList locations = m_files.locations();
    for (const QString &location : locations) {
        connect(m_menu.addAction(menuText(location)), &QAction::triggered, this,
                [this, location] { Q_EMIT chosen(location); });
    }
    if (locations.isEmpty())
        m_menu.addAction(tr("No recent workspaces"))->setEnabled(false);
}

} // namespace klankbord
