// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMenu;

namespace klankbord
{

class RecentFiles;

/// The workspaces that were open lately, in a menu.
class RecentMenu final : public QObject
{
    Q_OBJECT

public:
    /// Fills @p menu and keeps it in step with @p files; both are borrowed and outlive this.
    RecentMenu(QMenu &menu, RecentFiles &files, QObject *parent);

Q_SIGNALS:
    void chosen(const QString &location);

private:
    void fill();

    QMenu &m_menu;
    RecentFiles &m_files;
};

} // namespace klankbord
