// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/planning/timelinescale.h"

#include <QStyledItemDelegate>

namespace klankbord
{

class TimelineView;
struct PlanningEntry;

/// Paints the rows of a timeline: headings, names with an icon, bars and marks.
class TimelineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// @p view is borrowed.
    TimelineDelegate(const TimelineView &view, QObject *parent);

    /// Where a bar is in its cell: a span of a day or less is a mark, as wide as it is high.
    static QRectF barIn(const QRect &cell, const TimelineScale::Range &range);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintName(QPainter &painter, const QStyleOptionViewItem &option, const PlanningEntry &entry) const;
    void paintTime(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const PlanningEntry &entry) const;

    const TimelineView &m_view;
};

} // namespace klankbord
