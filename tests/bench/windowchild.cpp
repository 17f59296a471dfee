// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/windowchild.h"

#include "app/application.h"
#include "bench/paintclock.h"
#include "gui/recordtableview.h"

#include <QSettings>

namespace klankbord::bench
{

namespace
{

/// Whether it is the inside of a table of records that has rows.
bool showsRows(QObject &painted)
{
    const auto *view = qobject_cast<RecordTableView *>(painted.parent());
    return view && view->viewport() == &painted && view->model()->rowCount() > 0;
}

} // namespace

int WindowChild::run(int argc, char **argv) const
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("klankbord"));
    QSettings kept(settings, QSettings::IniFormat);
    Application klankbord(kept, Language::Dutch);
    const PaintClock clock(
        [this](QObject &painted) { return location.isEmpty() ? painted.isWidgetType() : showsRows(painted); },
        rest);
    klankbord.start(location);
    return QApplication::exec();
}

} // namespace klankbord::bench
