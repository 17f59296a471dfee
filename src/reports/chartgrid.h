// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/share.h"
#include "reports/chart.h"

#include <QMultiHash>
#include <limits>
#include <map>
#include <utility>

namespace klankbord
{

/// The figures of a chart in rows and columns: equal parts added up, small ones taken together, shares
/// computed.
///
/// A chart without categories has one row of cells. Columns ("series") come in the order in which their keys
/// first appear, then "other", then what is not specified.
class ChartGrid final
{
public:
    static constexpr qsizetype unlimited = std::numeric_limits<qsizetype>::max() / 2;

    /// How many series and categories are shown under their own name before the smallest become "other".
    struct Limits {
        qsizetype series = ChartPalette::size;
        qsizetype categories = unlimited;
    };

    struct Cell {
        ChartPart part{};
        Share share{}; ///< of the whole chart; the cells add up to 100.00 %
        qsizetype series = 0;
        qsizetype category = 0;
    };

    ChartGrid(const Chart &chart, Limits limits);

    /// One cell for each series, with the total over its categories.
    const QList<Cell> &series() const { return m_series; }
    const QList<ChartCategory> &categories() const { return m_categories; }
    /// By category, then by series; only those that have a part.
    QList<Cell> cells() const;

    /// The sum of all parts, and how sure it is: at least that, where a figure is missing.
    qint64 total() const { return m_total; }
    Qualifier totalQualifier() const { return m_totalQualifier; }
    /// How sure the shares are: "~" where a figure is not exact, "≤" where one is missing from the whole.
    Qualifier shareQualifier() const;
    /// Do shares say anything: is there something, and nothing below zero?
    bool hasShares() const { return m_total > 0 && !m_hasNegative; }

private:
    using Key = std::pair<qsizetype, qsizetype>; // category, series

    void collect(const Chart &chart);
    void computeShares();
    void foldSeries(const Chart &chart, qsizetype limit);
    void foldCategories(const Chart &chart, qsizetype limit);
    void putUnspecifiedLast();
    void sumUp();
    qsizetype categoryOf(const Chart &chart, const ChartPart &part);
    qsizetype seriesOf(const ChartPart &part);
    void renumber(const QList<qsizetype> &newCategories, const QList<qsizetype> &newSeries);

    QList<Cell> m_series;
    QList<ChartCategory> m_categories;
    QMultiHash<QString, qsizetype> m_seriesPlaces; // by the text of their key
    std::map<Key, Cell> m_cells;
    qint64 m_total = 0;
    bool m_hasNegative = false;
    Qualifier m_totalQualifier = Qualifier::Exact;
};

/// Adds the figure of @p more to @p sum; a sum in which a figure is missing is "at least" what is known.
void addFigure(ChartPart &sum, const ChartPart &more);

/// A figure in the chart's unit and language: "~€ 250.000,00", ">350".
QString figureText(const Chart &chart, qint64 value, Qualifier qualifier);

/// The figure of @p part, or the words for "not specified" where it has none.
QString figureText(const Chart &chart, const ChartPart &part);

/// A figure without cents where they are zero, for an axis.
QString shortFigureText(const Chart &chart, qint64 value);

/// "13,63 %", "~60 %".
QString shareText(const Chart &chart, Share share, Qualifier qualifier);

} // namespace klankbord
