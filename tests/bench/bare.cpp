// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/paintclock.h"

#include <QMainWindow>
#include <QMenuBar>
#include <QTableWidget>

using namespace klankbord::bench;

/// A window with a menu bar and a table, as little as Qt needs for it.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const int rest = argc > 1 ? QByteArray(argv[1]).toInt() : 0;
    QMainWindow window;
    window.menuBar()->addMenu(QStringLiteral("File"))->addAction(QStringLiteral("Quit"));
    QTableWidget table(30, 6);
    for (int row = 0; row < table.rowCount(); ++row) {
        for (int column = 0; column < table.columnCount(); ++column)
            table.setItem(row, column, new QTableWidgetItem(QStringLiteral("%1.%2").arg(row).arg(column)));
    }
    window.setCentralWidget(&table);
    window.resize(1200, 800);
    const PaintClock clock([](QObject &painted) { return painted.isWidgetType(); }, rest);
    window.show();
    const int code = QApplication::exec();
    window.takeCentralWidget(); // it lives on the stack
    return code;
}
