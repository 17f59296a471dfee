// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planningmonth.h"

#include <QStyledItemDelegate>

namespace klankbord
{

class MonthView;

/// Draws a day of the calendar: its number, and a line for each thing as far as there is room.
class MonthDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit MonthDelegate(const MonthView &view, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// The place of line @p number in a day's @p cell.
    static QRect lineIn(const QRect &cell, const QFont &font, int number);
    /// How many of @p count lines have room; how many more there are stands beside the number of the day.
    static int linesIn(const QRect &cell, const QFont &font, int count);

private:
    void paintNumber(QPainter &painter, const QStyleOptionViewItem &option, const QDate &day) const;
    void paintMark(QPainter &painter, const QRect &line, const QStyleOptionViewItem &option,
                   const PlanningMonth::Mark &mark) const;

    const MonthView &m_view;
};

} // namespace klankbord
