// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/chart.h"

namespace klankbord
{

/// The part that stands for @p span in a mark and in a table's row: its key, its words and its row's label.
ChartPart partOf(const ChartSpan &span);

/// "from October 2014", or the words for "not specified", in the chart's language.
QString periodText(const Chart &chart, const ChartSpan &span);

/// Which days a chart of time spans reaches over: all that its spans name and today, with some room at both
/// sides; two years around today where nothing is known.
struct SpanRange {
    QDate first{};
    QDate last{};

    qint64 days() const { return first.daysTo(last) + 1; }
};
SpanRange rangeOf(const Chart &chart);

/// In which line of its row each of Chart::spans is drawn, counted from 0: those that share a day stand under
/// each other.
QList<int> lanesOf(const Chart &chart);

} // namespace klankbord
