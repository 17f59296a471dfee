// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/windowactions.h"

#include "gui/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// A name in the actions' own context.
LiveText say(const char *source)
{
    return LiveText("WindowActions", source);
}

} // namespace

QString menuText(QString text)
{
    return text.replace(u'&', "&&"_L1);
}

QString tooltipText(const QString &name, const QAction &action)
{
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    return keys.isEmpty() ? name : QString(name + u" ("_s + keys + u')');
}

WindowActions::WindowActions(QMenuBar &bar, QWidget &parent) : QObject(&parent), m_bar(bar), m_window(parent)
{
    fillFile();
    fillEdit();
    fillView();
    fillGo();
    fillHelp();
    m_ofWorkspace = {saveCopy,  report,        closeWorkspace, undo,   redo, copy,
                     paste,     newRecord,     duplicate,      remove, find, sideBeside,
                     sideBelow, narrowSidebar, back,           forward};
    retranslate();
}

void WindowActions::fillFile()
{
    QMenu &menu = *addMenu(say(QT_TRANSLATE_NOOP("WindowActions", "&File")));
    newWorkspace = add(menu, "newWorkspace", u"new-workspace"_s,
                       say(QT_TRANSLATE_NOOP("WindowActions", "&New workspace…")),
                       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    open =
        add(menu, "open", u"open"_s, say(QT_TRANSLATE_NOOP("WindowActions", "&Open…")), QKeySequence::Open);
    recent = addSubmenu(menu, say(QT_TRANSLATE_NOOP("WindowActions", "Open &recent")));
    recent->setIcon(icon(u"recent"_s));
    sample = add(menu, "sample", u"sample"_s, say(QT_TRANSLATE_NOOP("WindowActions", "Open the s&ample")));
    menu.addSeparator();
    saveCopy =
        add(menu, "saveCopy", u"save-as"_s, say(QT_TRANSLATE_NOOP("WindowActions", "Save a &copy as…")),
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    report = add(menu, "report", u"pdf"_s, say(QT_TRANSLATE_NOOP("WindowActions", "&Document on paper…")),
                 QKeySequence::Print);
    menu.addSeparator();
    closeWorkspace = add(menu, "closeWorkspace", u"close"_s,
                         say(QT_TRANSLATE_NOOP("WindowActions", "C&lose the workspace")),
                         QKeySequence(Qt::CTRL | Qt::Key_W));
    quit = add(menu, "quit", u"quit"_s, say(QT_TRANSLATE_NOOP("WindowActions", "&Quit")),
               QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
}

void WindowActions::fillEdit()
{
    QMenu &menu = *addMenu(say(QT_TRANSLATE_NOOP("WindowActions", "&Edit")));
    undo = add(menu, "undo", u"undo"_s, say(QT_TRANSLATE_NOOP("WindowActions", "&Undo")),
               QKeySequence(Qt::CTRL | Qt::Key_Z));
    redo = add(menu, "redo", u"redo"_s, say(QT_TRANSLATE_NOOP("WindowActions", "&Redo")),
               QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    menu.addSeparator();
    // No shortcuts here: Ctrl+C and Ctrl+V belong to whatever has the keyboard, a table or a text.
    copy = add(menu, "copy", u"copy"_s, say(QT_TRANSLATE_NOOP("WindowActions", "&Copy cells")));
    paste = add(menu, "paste", u"paste"_s, say(QT_TRANSLATE_NOOP("WindowActions", "&Paste cells")));
    menu.addSeparator();
    newRecord = add(menu, "newRecord", u"add"_s, say(QT_TRANSLATE_NOOP("WindowActions", "&New record")),
                    QKeySequence::New);
    duplicate = add(menu, "duplicate", u"duplicate"_s, say(QT_TRANSLATE_NOOP("WindowActions", "&Duplicate")),
                    QKeySequence(Qt::CTRL | Qt::Key_D));
    remove = add(menu, "remove", u"delete"_s, say(QT_TRANSLATE_NOOP("WindowActions", "De&lete…")),
                 QKeySequence(Qt::CTRL | Qt::Key_Delete));
    menu.addSeparator();
    find = add(menu, "find", u"search"_s, say(QT_TRANSLATE_NOOP("WindowActions", "&Filter")),
               QKeySequence::Find);
}

void WindowActions::fillView()
{
    QMenu &menu = *addMenu(say(QT_TRANSLATE_NOOP("WindowActions", "&View")));
    QMenu &language = *addSubmenu(menu, say(QT_TRANSLATE_NOOP("WindowActions", "&Language")));
    language.setIcon(icon(u"language"_s));
    // A language is called what its speakers call it, whatever the window speaks.
    dutch = addChoice(language, "dutch", LiveText::fixed(u"Nederlands"_s));
    english = addChoice(language, "english", LiveText::fixed(u"English"_s));
    language.addSeparator();
    otherLanguage = add(language, "otherLanguage", u"language"_s,
                        say(QT_TRANSLATE_NOOP("WindowActions", "The &other language")),
                        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    QMenu &appearance = *addSubmenu(menu, say(QT_TRANSLATE_NOOP("WindowActions", "&Appearance")));
    appearance.setIcon(icon(u"sun"_s));
    systemScheme =
        addChoice(appearance, "systemScheme", say(QT_TRANSLATE_NOOP("WindowActions", "As the &system")));
    lightScheme = addChoice(appearance, "lightScheme", say(QT_TRANSLATE_NOOP("WindowActions", "&Light")));
    darkScheme = addChoice(appearance, "darkScheme", say(QT_TRANSLATE_NOOP("WindowActions", "&Dark")));
    menu.addSeparator();
    sideBeside =
        addChoice(menu, "sideBeside", say(QT_TRANSLATE_NOOP("WindowActions", "Record &beside the table")));
    sideBelow =
        addChoice(menu, "sideBelow", say(QT_TRANSLATE_NOOP("WindowActions", "Record b&elow the table")));
    menu.addSeparator();
    narrowSidebar =
        add(menu, "narrowSidebar", u"sidebar-collapse"_s,
            say(QT_TRANSLATE_NOOP("WindowActions", "Sidebar with &icons only")), QKeySequence(Qt::Key_F9));
    narrowSidebar->setCheckable(true);
    for (const QList<QAction *> &choices :
         {QList{dutch, english}, QList{systemScheme, lightScheme, darkScheme},
          QList{sideBeside, sideBelow}}) {
        auto *group = new QActionGroup(this);
        for (QAction *choice : choices)
            group->addAction(choice);
    }
}

void WindowActions::fillGo()
{
    QMenu &menu = *addMenu(say(QT_TRANSLATE_NOOP("WindowActions", "&Go")));
    places = &menu;
    goTo = add(menu, "goTo", u"search"_s, say(QT_TRANSLATE_NOOP("WindowActions", "&Go to or do anything…")),
               QKeySequence(Qt::CTRL | Qt::Key_K));
    menu.addSeparator();
    back = add(menu, "back", u"back"_s, say(QT_TRANSLATE_NOOP("WindowActions", "&Back")),
               QKeySequence(Qt::ALT | Qt::Key_Left));
    forward = add(menu, "forward", u"forward"_s, say(QT_TRANSLATE_NOOP("WindowActions", "&Forward")),
                  QKeySequence(Qt::ALT | Qt::Key_Right));
    menu.addSeparator();
}

void WindowActions::fillHelp()
{
    QMenu &menu = *addMenu(say(QT_TRANSLATE_NOOP("WindowActions", "&Help")));
    dayHelp = add(menu, "dayHelp", u"help"_s,
                  say(QT_TRANSLATE_NOOP("WindowActions", "&Today, the plan and the thread, explained")));
    moneyHelp =
        add(menu, "moneyHelp", u"help"_s, say(QT_TRANSLATE_NOOP("WindowActions", "&Money, explained")));
    shortcuts = add(menu, "shortcuts", u"keyboard"_s,
                    say(QT_TRANSLATE_NOOP("WindowActions", "&Keyboard shortcuts")), QKeySequence(Qt::Key_F1));
    about = add(menu, "about", u"about"_s, say(QT_TRANSLATE_NOOP("WindowActions", "&About Klankbord")));
    about->setMenuRole(QAction::AboutRole);
    aboutQt = add(menu, "aboutQt", u"info"_s, say(QT_TRANSLATE_NOOP("WindowActions", "About &Qt")));
    aboutQt->setMenuRole(QAction::AboutQtRole);
}

QMenu *WindowActions::addMenu(const LiveText &name)
{
    QMenu *menu = m_bar.addMenu(name.text());
    m_menus.append({menu, name});
    return menu;
}

QMenu *WindowActions::addSubmenu(QMenu &menu, const LiveText &name)
{
    QMenu *submenu = menu.addMenu(name.text());
    m_menus.append({submenu, name});
    return submenu;
}

QAction *WindowActions::add(QMenu &menu, const char *objectName, const QString &iconName,
                            const LiveText &name, const QKeySequence &shortcut)
{
    auto *action = new QAction(iconName.isEmpty() ? QIcon() : icon(iconName), name.text(), &m_window);
    action->setObjectName(QLatin1StringView(objectName));
    action->setShortcut(shortcut);
    menu.addAction(action);
    m_named.append({action, name});
    return action;
}

QAction *WindowActions::addChoice(QMenu &menu, const char *objectName, const LiveText &name)
{
    QAction *action = add(menu, objectName, {}, name);
    action->setCheckable(true);
    return action;
}

void WindowActions::retranslate()
{
    for (const NamedMenu &each : std::as_const(m_menus))
        each.menu->setTitle(each.name.text());
    for (const Named &each : std::as_const(m_named)) {
        each.action->setText(each.name.text());
        each.action->setToolTip(tooltipText(each.name.text().remove(u'&'), *each.action));
    }
}

void WindowActions::nameSteps(const QString &undone, const QString &redone)
{
    const auto name = [](QAction *action, const QString &plain, QString pattern, const QString &what) {
        action->setText(what.isEmpty() ? plain : pattern.arg(menuText(what)));
        action->setToolTip(tooltipText(
            what.isEmpty() ? QString(plain).remove(u'&') : pattern.remove(u'&').arg(what), *action));
    };
    name(undo, tr("&Undo"), tr("&Undo: %1"), undone);
    name(redo, tr("&Redo"), tr("&Redo: %1"), redone);
}

QList<QAction *> WindowActions::withShortcut() const
{
    QList<QAction *> found;
    for (const Named &each : m_named) {
        if (!each.action->shortcut().isEmpty())
            found.append(each.action);
    }
    return found;
}

} // namespace klankbord
