// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/placeactions.h"

#include "domain/catalogue.h"
#include "gui/icons.h"
#include "gui/sidebar.h"
#include "gui/typeicon.h"
#include "gui/windowactions.h"
#include "gui/workspaceview.h"

#include <QAction>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

PlaceActions::PlaceActions(QMenu &menu, QObject *parent) : QObject(parent)
{
    const QStringList places = WorkspaceView::placeIds();
    constexpr int mostShortcuts = 9;
    for (int i = 0; i < places.size(); ++i) {
        const RecordType *type = recordTypeByPlural(places.at(i));
        auto *action = new QAction(icon(type ? typeIcon(*type) : u"overview"_s), {}, this);
        action->setObjectName(u"place_"_s + places.at(i));
        if (i < mostShortcuts)
            action->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)));
        connect(action, &QAction::triggered, this, [this, place = places.at(i)] { Q_EMIT chosen(place); });
        menu.addAction(action);
        m_actions.append(action);
    }
}

void PlaceActions::showNames(const Sidebar *sidebar)
{
    const QStringList places = WorkspaceView::placeIds();
    for (int i = 0; i < places.size(); ++i) {
        QAction *action = m_actions.at(i);
        action->setVisible(sidebar);
        if (!sidebar)
            continue;
        const QString label = sidebar->labelOf(places.at(i));
        action->setText(menuText(label));
        action->setToolTip(tooltipText(label, *action));
    }
}

} // namespace klankbord
