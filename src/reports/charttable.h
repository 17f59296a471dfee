// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/chart.h"

#include <QStringList>

namespace klankbord
{

/// The figures of a chart in words and rows, for who cannot see it or wants each figure.
///
/// Every part has its own row, those that the drawing takes together as "other" too, and the shares add up to
/// 100 %.
struct ChartTable {
    struct Row {
        QStringList cells{}; ///< as many as there are headers
        ChartPart part{};    ///< what the row stands for; without key in the row of the total
        bool isTotal = false;
    };

    QStringList headers{};     ///< [category,] part, figure [, share]
    QList<Row> rows{};         ///< the last is the total, where adding up makes sense
    qsizetype firstFigure = 1; ///< from this column on there are figures, to be aligned right

    /// Cells parted by tabs, for a spreadsheet.
    QString toTabbedText() const;
};

ChartTable chartTable(const Chart &chart);

/// The chart as a sentence or two: its title and each figure. The alternative text of the drawing.
QString chartDescription(const Chart &chart);

} // namespace klankbord
