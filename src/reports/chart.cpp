// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/chart.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

bool Chart::isEmpty() const
{
    if (kind == ChartKind::TimeSpans)
        return spans.isEmpty();
    return std::none_of(parts.begin(), parts.end(),
                        [](const ChartPart &part) { return part.value.value_or(0) != 0; });
}

QVariant monthKey(QDate date)
{
    return date.isValid() ? QVariant(QDate(date.year(), date.month(), 1)) : QVariant();
}

QList<ChartCategory> monthCategories(QDate first, QDate last, Language language)
{
    constexpr qsizetype mostMonths = 600;
    QList<ChartCategory> months;
    if (!first.isValid() || !last.isValid())
        return months;
    const QLocale locale = localeOf(language);
    const QDate end(last.year(), last.month(), 1);
    for (QDate month(first.year(), first.month(), 1); month <= end && months.size() < mostMonths;
         month = month.addMonths(1)) {
        const QString year = QString::number(month.year());
        QString brief = locale.standaloneMonthName(month.month(), QLocale::ShortFormat);
        if (brief.endsWith(u'.'))
            brief.chop(1);
        months.append({.key = month,
                       .label = locale.standaloneMonthName(month.month()) + u' ' + year,
                       .shortLabel = brief,
                       .group = year});
    }
    return months;
}

} // namespace klankbord
