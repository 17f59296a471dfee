// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/thread/threadview.h"

#include "gui/colours.h"
#include "models/linktree.h"

#include <QPainter>

namespace klankbord
{

void ThreadView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (index.parent().isValid())
        LinkTreeView::drawBranches(painter, rect, index);
    // The thread itself: a line down the first column, with a knot at the record.
    const int x = indentation() / 2;
    const Colours &colours = coloursOf(palette());
    const int middle = rect.center().y();
    const bool isFirst = !indexAbove(index).isValid();
    const bool isLast = !indexBelow(index).isValid();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colours.line, 2));
    painter->drawLine(x, isFirst ? middle : rect.top(), x, isLast ? middle : rect.bottom() + 1);
    if (!index.parent().isValid()) {
        const bool isSelf = tree().kindOf(index) == LinkTree::Kind::Origin;
        const int radius = isSelf ? 6 : 4;
        painter->setPen(QPen(isSelf ? colours.accent : colours.outline, 2));
        painter->setBrush(isSelf ? colours.accent : colours.base);
        painter->drawEllipse(QPoint(x, middle), radius, radius);
    }
    painter->restore();
}

} // namespace klankbord
