// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plannercelldelegate.h"

#include "gui/colours.h"
#include "gui/plannergrid.h"
#include "gui/sessioncard.h"
#include "gui/stylepaint.h"

#include <QPainter>

namespace klankbord
{

PlannerCellDelegate::PlannerCellDelegate(const SessionPlan &plan, const PlannerGrid &grid, QObject *parent)
    : QStyledItemDelegate(parent), m_plan(plan), m_grid(grid)
{
}

void PlannerCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const Colours &colours = coloursOf(option.palette);
    painter->save();
    painter->fillRect(option.rect, groundOf(index, colours));
    painter->setPen(colours.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
    const bool hasKeyboard = m_grid.hasFocus();
    const QList<RecordId> sessions = m_plan.sessionsAt(index);
    const bool isCurrent = index == m_grid.currentIndex();
    if ((isCurrent && sessions.isEmpty() && hasKeyboard) || index == m_grid.target())
        stylepaint::focusRing(*painter, QRectF(option.rect).adjusted(2, 2, -3, -3), colours);
    painter->restore();
    for (const RecordId id : sessions) {
        const bool isChosen = id == m_grid.currentCard();
        const CardState state = !isChosen     ? CardState::Resting
                                : hasKeyboard ? CardState::Focused
                                              : CardState::Chosen;
        paintSessionCard(*painter, m_grid.cardRect(id), m_plan.card(id), state, option.font, option.palette);
    }
}

QColor PlannerCellDelegate::groundOf(const QModelIndex &index, const Colours &colours) const
{
    if (index == m_grid.target())
        return colours.selection;
    const PartialDate &date = m_plan.dateAt(index.column());
    if (m_plan.series().isGap(date))
        return colours.tint(colours.warning);
    const bool isDay = date.precision() == PartialDate::Precision::Day;
    return isDay && date.firstDay().dayOfWeek() > Qt::Friday ? colours.window : colours.base;
}

} // namespace klankbord
