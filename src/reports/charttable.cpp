// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charttable.h"

#include "reports/chartgrid.h"
#include "reports/chartspans.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

QString orElse(const QString &text, const Chart &chart, const char *source)
{
    return text.isEmpty() ? chart.wording.text("Chart", source) : text;
}

QStringList headersOf(const Chart &chart, const ChartGrid &grid)
{
    QStringList headers;
    if (!grid.categories().isEmpty())
        headers.append(orElse(chart.categoryTitle, chart, QT_TRANSLATE_NOOP("Chart", "Category")));
    headers.append(orElse(chart.partTitle, chart, QT_TRANSLATE_NOOP("Chart", "Part")));
    headers.append(orElse(chart.figureTitle, chart,
                          chart.unit == ChartUnit::Money ? QT_TRANSLATE_NOOP("Chart", "Amount")
                                                         : QT_TRANSLATE_NOOP("Chart", "Number")));
    if (grid.hasShares())
        headers.append(chart.wording.text("Chart", QT_TRANSLATE_NOOP("Chart", "Share")));
    return headers;
}

ChartTable::Row totalRow(const Chart &chart, const ChartGrid &grid)
{
    ChartTable::Row row{.cells = {chart.wording.text("Chart", QT_TRANSLATE_NOOP("Chart", "Total"))},
                        .isTotal = true};
    if (!grid.categories().isEmpty())
        row.cells.append(QString());
    row.cells.append(figureText(chart, grid.total(), grid.totalQualifier()));
    if (grid.hasShares())
        row.cells.append(shareText(chart, Share{10'000}, Qualifier::Exact));
    return row;
}

/// A row for each span: who, what in words, and from when to when.
ChartTable spanTable(const Chart &chart)
{
    ChartTable table{.headers = {orElse(chart.categoryTitle, chart, QT_TRANSLATE_NOOP("Chart", "Category")),
                                 orElse(chart.partTitle, chart, QT_TRANSLATE_NOOP("Chart", "Part")),
                                 orElse(chart.figureTitle, chart, QT_TRANSLATE_NOOP("Chart", "Period"))},
                     .firstFigure = 2};
    for (const ChartSpan &span : chart.spans) {
        const ChartPart part = partOf(span);
        table.rows.append({.cells = {span.label, span.note, periodText(chart, span)}, .part = part});
    }
    return table;
}

QString plainCell(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ');
}

} // namespace

ChartTable chartTable(const Chart &chart)
{
    if (chart.kind == ChartKind::TimeSpans)
        return spanTable(chart);
    const ChartGrid grid(chart, {.series = ChartGrid::unlimited, .categories = ChartGrid::unlimited});
    ChartTable table{.headers = headersOf(chart, grid), .firstFigure = grid.categories().isEmpty() ? 1 : 2};
    const QList<ChartGrid::Cell> cells = grid.cells();
    for (const ChartGrid::Cell &cell : cells) {
        ChartTable::Row row{.cells = {cell.part.label, figureText(chart, cell.part)}, .part = cell.part};
        if (!grid.categories().isEmpty())
            row.cells.prepend(cell.part.categoryLabel);
        if (grid.hasShares())
            row.cells.append(cell.part.value ? shareText(chart, cell.share, grid.shareQualifier())
                                             : u"\u2013"_s);
        table.rows.append(row);
    }
    if (cells.size() > 1)
        table.rows.append(totalRow(chart, grid));
    return table;
}

QString ChartTable::toTabbedText() const
{
    QString text;
    const auto append = [&text](const QStringList &cells) {
        QStringList plain;
        for (const QString &cell : cells)
            plain.append(plainCell(cell));
        text += plain.join(u'\t') + u'\n';
    };
    append(headers);
    for (const Row &row : rows)
        append(row.cells);
    return text;
}

QString chartDescription(const Chart &chart)
{
    const ChartTable table = chartTable(chart);
    QStringList figures;
    for (const ChartTable::Row &row : table.rows) {
        const QString name = QStringList(row.cells.mid(0, table.firstFigure)).join(u", "_s);
        const QString figure = row.cells.value(table.firstFigure);
        const QString share = row.isTotal ? QString() : row.cells.value(table.firstFigure + 1);
        figures.append(row.isTotal       ? QString(row.cells.first() + u": "_s + figure)
                       : share.isEmpty() ? QString(name + u": "_s + figure)
                                         : QString(name + u": "_s + figure + u" ("_s + share + u')'));
    }
    QStringList sentences;
    for (const QString &text :
         {chart.title, chart.subtitle, QString(figures.join(u"; "_s)), chart.footnote}) {
        if (text.isEmpty())
            continue;
        const bool isClosed = text.endsWith(u'.') || text.endsWith(u'!') || text.endsWith(u'?');
        sentences.append(isClosed ? text : QString(text + u'.'));
    }
    return sentences.join(u' ');
}

} // namespace klankbord
