// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gotolist.h"

#include <QObject>
#include <QPointer>

class QAction;
class QMainWindow;
class QMenu;

namespace klankbord
{

class GotoPopup;
class LanguageSwitch;
class WorkspaceView;

/// Opens "go to or do anything" over the window, knows what there is to go to and to do, and does it.
class GotoDesk final : public QObject
{
    Q_OBJECT

public:
    /// Both borrowed; both outlive this. The commands are those of the window's menus.
    GotoDesk(QMainWindow &window, LanguageSwitch &language, QObject *parent = nullptr);

    /// Where records and places are from now on; null for none. Borrowed until the next call.
    void setWorkspace(WorkspaceView *view, EditSession *session);
    void open();

private:
    QList<GotoEntry> places() const;
    QList<GotoEntry> recentRecords() const;
    /// Adds what can be done in @p menu and in those below it.
    void addCommands(const QMenu &menu, QList<GotoEntry> &entries);
    void go(const GotoEntry &entry);

    QMainWindow &m_window;
    LanguageSwitch &m_language;
    GotoList *m_list;
    GotoPopup *m_popup;
    QPointer<WorkspaceView> m_view;
    QList<QPointer<QAction>> m_commands; ///< by the key of their entries
};

} // namespace klankbord
