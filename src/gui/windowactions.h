// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/livetext.h"

#include <QKeySequence>
#include <QObject>

class QAction;
class QMenuBar;
class QMenu;

namespace klankbord
{

/// A text that users wrote, for a menu: its ampersands are no marks of keys.
QString menuText(QString text);
/// What a tooltip of @p action says: the name, and the keys where there are any.
QString tooltipText(const QString &name, const QAction &action);

/// The window's actions and their places in the menus: each has a name, an icon, a tooltip and, where it is
/// often used, a shortcut. The names follow the language.
class WindowActions final : public QObject
{
    Q_OBJECT

public:
    /// Fills @p bar; the actions belong to @p parent's window.
    WindowActions(QMenuBar &bar, QWidget &parent);

    QAction *newWorkspace, *open, *sample, *saveCopy, *report, *closeWorkspace, *quit;
    QAction *undo, *redo, *copy, *paste, *newRecord, *duplicate, *remove, *find;
    QAction *otherLanguage, *dutch, *english;
    QAction *systemScheme, *lightScheme, *darkScheme;
    QAction *sideBeside, *sideBelow, *narrowSidebar;
    QAction *goTo, *back, *forward;
    QAction *dayHelp, *moneyHelp, *shortcuts, *about, *aboutQt;
    QMenu *recent;
    QMenu *places;

    /// Says the names again in the language of now.
    void retranslate();
    /// Says what undo and redo will do, in the language of now; empty where there is nothing to do.
    void nameSteps(const QString &undone, const QString &redone);
    /// Actions that need an open workspace.
    const QList<QAction *> &ofWorkspace() const { return m_ofWorkspace; }
    /// Every action with a shortcut, for the list of shortcuts.
    QList<QAction *> withShortcut() const;

private:
    struct Named {
        QAction *action;
        LiveText name;
    };
    struct NamedMenu {
        QMenu *menu;
        LiveText name;
    };

    QMenu *addMenu(const LiveText &name);
    QMenu *addSubmenu(QMenu &menu, const LiveText &name);
    QAction *add(QMenu &menu, const char *objectName, const QString &iconName, const LiveText &name,
                 const QKeySequence &shortcut = {});
    QAction *addChoice(QMenu &menu, const char *objectName, const LiveText &name);
    void fillFile();
    void fillEdit();
    void fillView();
    void fillGo();
    void fillHelp();

    QMenuBar &m_bar;
    QWidget &m_window;
    QList<Named> m_named;
    QList<NamedMenu> m_menus;
    QList<QAction *> m_ofWorkspace;
};

} // namespace klankbord
