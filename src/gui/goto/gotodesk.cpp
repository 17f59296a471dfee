// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/goto/gotodesk.h"

#include "base/translations.h"
#include "domain/catalogue.h"
#include "gui/goto/gotopopup.h"
#include "gui/languageswitch.h"
#include "gui/workspaceview.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr qsizetype mostRecent = 8;

/// The name of a menu's entry without its mnemonic: "&File && more" is "File & more".
QString plainText(const QString &menuText)
{
    QString plain;
    for (qsizetype at = 0; at < menuText.size(); ++at) {
        if (menuText.at(at) == u'&')
            ++at;
        if (at < menuText.size())
            plain += menuText.at(at);
    }
    return plain;
}

} // namespace

GotoDesk::GotoDesk(QMainWindow &window, LanguageSwitch &language, QObject *parent)
    : QObject(parent),
      m_window(window),
      m_language(language),
      m_list(new GotoList(this)),
      m_popup(new GotoPopup(*m_list, window))
{
    connect(m_popup, &GotoPopup::chosen, this, &GotoDesk::go);
    connect(m_popup, &GotoPopup::chosenForWindow, this, [this](const GotoEntry &entry) {
        if (m_view)
            m_view->openInWindow(*entry.record.type, entry.record.id);
    });
}

void GotoDesk::setWorkspace(WorkspaceView *view, EditSession *session)
{
    m_popup->hide();
    m_view = view;
    m_list->setSession(session);
}

void GotoDesk::open()
{
    m_commands.clear();
    const QList<GotoEntry> allPlaces = places();
    QList<GotoEntry> entries = allPlaces;
    const QList<QAction *> menus = m_window.menuBar()->actions();
    for (const QAction *menu : menus) {
        if (menu->menu())
            addCommands(*menu->menu(), entries);
    }
    m_list->setEntries(entries);
    m_list->setRecent(recentRecords() + (m_view ? allPlaces : entries));
    m_popup->open();
}

QList<GotoEntry> GotoDesk::places() const
{
    QList<GotoEntry> entries;
    if (!m_view)
        return entries;
    // What a place is called in the other language finds it too.
    const Translations other(otherLanguage(m_language.language()));
    const QStringList ids = m_view->shownPlaces();
    for (const QString &id : ids) {
        const RecordType *type = recordTypeByPlural(id);
        entries.append({.kind = GotoEntry::Kind::Place,
                        .key = id,
                        .title = m_view->sidebar().labelOf(id),
                        .other = type ? type->pluralLabel(other.wording()) : QString(),
                        .what = tr("Place"),
                        .iconName = m_view->sidebar().iconOf(id),
                        .shortcut = {},
                        .record = {}});
    }
    return entries;
}

QList<GotoEntry> GotoDesk::recentRecords() const
{
    QList<GotoEntry> entries;
    if (!m_view)
        return entries;
    const QList<RecordLink> visited = m_view->visitedRecords();
    for (const RecordLink &link : visited.mid(0, mostRecent)) {
        entries.append({.kind = GotoEntry::Kind::Record,
                        .key = {},
                        .title = link.title,
                        .other = {},
                        .what = link.type->singularLabel(m_language.wording()),
                        .iconName = {},
                        .shortcut = {},
                        .record = link});
    }
    return entries;
}

void GotoDesk::addCommands(const QMenu &menu, QList<GotoEntry> &entries)
{
    const QList<QAction *> actions = menu.actions();
    for (QAction *action : actions) {
        if (action->menu()) {
            addCommands(*action->menu(), entries);
            continue;
        }
        const bool isPlace = action->objectName().startsWith(u"place_"_s);
        const bool isThis = action->objectName() == u"goTo";
        if (action->isSeparator() || !action->isEnabled() || !action->isVisible() || isPlace || isThis)
            continue;
        entries.append({.kind = GotoEntry::Kind::Command,
                        .key = QString::number(m_commands.size()),
                        .title = plainText(action->text()),
                        .other = {},
                        .what = tr("Command"),
                        .iconName = u"keyboard"_s,
                        .shortcut = action->shortcut().toString(QKeySequence::NativeText),
                        .record = {}});
        m_commands.append(action);
    }
}

void GotoDesk::go(const GotoEntry &entry)
{
    switch (entry.kind) {
    case GotoEntry::Kind::Command:
        if (QAction *action = m_commands.value(entry.key.toInt()))
            action->trigger();
        return;
    case GotoEntry::Kind::Place:
        if (m_view)
            m_view->showPlace(entry.key);
        return;
    case GotoEntry::Kind::Record:
        if (m_view)
            m_view->showRecord(*entry.record.type, entry.record.id);
        return;
    }
}

} // namespace klankbord
