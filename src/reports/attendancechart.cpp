// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/attendancechart.h"

#include <algorithm>

namespace klankbord
{

namespace
{

constexpr auto context = "AttendanceChart";

/// The known part with the largest figure; null when there is none, or when several share it.
const ChartPart *largestOf(const QList<ChartPart> &parts)
{
    const ChartPart *largest = nullptr;
    bool isAlone = true;
    for (const ChartPart &part : parts) {
        if (part.isUnspecified)
            continue;
        isAlone = largest && *part.value == *largest->value ? false : isAlone;
        if (!largest || *part.value > *largest->value) {
            largest = &part;
            isAlone = true;
        }
    }
    return isAlone ? largest : nullptr;
}

QString titleOf(const ChartPart &largest, bool isOfPresent, const Wording &wording)
{
    const QString figure = wording.locale().toString(largest.value.value_or(0));
    const char *source = isOfPresent ? QT_TRANSLATE_NOOP("AttendanceChart", "%1: %2 present, the most")
                                     : QT_TRANSLATE_NOOP("AttendanceChart", "%1: %2 on the list, the most");
    return wording.text(context, source).arg(largest.label, figure);
}

} // namespace

Chart attendanceChart(const QList<AttendanceShare> &shares, const QString &subtitle,
                      const ChartPalette &palette, const Wording &wording)
{
    const bool isOfPresent = std::any_of(shares.cbegin(), shares.cend(),
                                         [](const AttendanceShare &share) { return share.present > 0; });
    Chart chart;
    chart.kind = ChartKind::HorizontalBars;
    chart.wording = wording;
    chart.palette = palette;
    chart.partTitle = subtitle;
    chart.figureTitle = isOfPresent
                            ? wording.text(context, QT_TRANSLATE_NOOP("AttendanceChart", "Present"))
                            : wording.text(context, QT_TRANSLATE_NOOP("AttendanceChart", "On the list"));
    chart.subtitle = wording.text(context, QT_TRANSLATE_NOOP("AttendanceChart", "%1, by %2"))
                         .arg(chart.figureTitle, subtitle.toLower());
    chart.title = chart.subtitle;
    for (const AttendanceShare &share : shares) {
        const int figure = isOfPresent ? share.present : share.listed;
        if (figure > 0)
            chart.parts.append({.key = share.key,
                                .label = share.label,
                                .value = figure,
                                .isUnspecified = !share.key.isValid()});
    }
    if (const ChartPart *largest = largestOf(chart.parts))
        chart.title = titleOf(*largest, isOfPresent, wording);
    return chart;
}

} // namespace klankbord
