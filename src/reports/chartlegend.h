// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/chartink.h"

#include <QSizeF>

namespace klankbord
{

/// One line of a legend.
struct LegendRow {
    QString label{};
    QString figure{};
    QString share{};
    QColor color{};
    bool isUnspecified = false;
    bool isTotal = false; ///< under a hairline, without a colour
};

/// The legend of a chart, measured first and written where there is room for it.
class ChartLegend final
{
public:
    enum class Detail {
        Columns,  ///< label, figure and share beside each other
        TwoLines, ///< figure and share under the label
        Brief,    ///< label and share
        Names,    ///< the label alone
    };
    enum class Arrangement {
        Rows, ///< under each other
        Flow, ///< after each other, as words in a paragraph
    };

    /// How large the legend is in the room it was given, and whether nothing had to be left out.
    struct Fit {
        QSizeF size{};
        bool isComplete = true;
    };

    ChartLegend(ChartInk &ink, QList<LegendRow> rows) : m_ink(ink), m_rows(std::move(rows)) {}

    /// Lays the legend out in rows, each label on at most @p mostLines lines; kept for write().
    Fit layRows(Detail detail, QSizeF room, int mostLines);
    /// Lays the legend's names out after each other; kept for write().
    Fit layFlow(QSizeF room);

    /// Writes what was laid out last with its top left corner at @p at. Gives the place of each row, empty
    /// for one that had no room.
    QList<QRectF> write(QPointF at);

private:
    struct Placed {
        QRectF box{};
        QStringList lines{};
    };

    void writeRow(const LegendRow &row, const Placed &placed, QPointF at);
    void writeSwatch(const LegendRow &row, QPointF at);
    qreal swatch() const;
    QString below(const LegendRow &row) const;

    ChartInk &m_ink;
    QList<LegendRow> m_rows;
    QList<Placed> m_placed;
    Arrangement m_arrangement = Arrangement::Rows;
    Detail m_detail = Detail::Columns;
    qreal m_labelWidth = 0;
    qreal m_figureWidth = 0;
    qreal m_shareWidth = 0;
};

} // namespace klankbord
