// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMenu;

namespace klankbord
{

class Sidebar;

/// The places of the sidebar as actions in a menu, the first ones with Alt and a digit.
class PlaceActions final : public QObject
{
    Q_OBJECT

public:
    /// Fills @p menu; the actions belong to this.
    PlaceActions(QMenu &menu, QObject *parent);

    /// Names the places as @p sidebar does now; hides them all when it is null.
    void showNames(const Sidebar *sidebar);

Q_SIGNALS:
    void chosen(const QString &place);

private:
    QList<QAction *> m_actions; ///< in the order of WorkspaceView::placeIds()
};

} // namespace klankbord
