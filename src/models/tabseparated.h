// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace klankbord
{

/// Rows of cells as tab-separated text, the way spreadsheets put them on the clipboard: a cell with a tab, a
/// line break or a quote at its beginning stands in quotes, and a quote inside them is doubled.
QString toTabSeparated(const QList<QStringList> &rows);

/// Reads what toTabSeparated() or a spreadsheet wrote, with any line ends; the line end behind the last row
/// makes no row of its own. A quote in the middle of a cell is a quote.
QList<QStringList> fromTabSeparated(const QString &text);

} // namespace klankbord
