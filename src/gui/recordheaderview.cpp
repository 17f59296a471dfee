// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/recordheaderview.h"

#include "gui/colours.h"
#include "gui/icons.h"
#include "models/recordtablemodel.h"

#include <QPainter>
#include <QStyleOptionHeader>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr int markRoom = 28;
constexpr int markSize = 14;

} // namespace

RecordHeaderView::RecordHeaderView(const RecordTableModel &model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_model(model)
{
    setObjectName(u"header"_s);
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setStretchLastSection(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setMinimumSectionSize(24);
    setTextElideMode(Qt::ElideRight);
}

void RecordHeaderView::paintGround(QPainter &painter, const QRect &section, const QRect &room) const
{
    QStyleOptionHeader ground;
    initStyleOption(&ground);
    ground.rect = section;
    painter.save();
    painter.setClipRect(room);
    style()->drawControl(QStyle::CE_HeaderSection, &ground, &painter, this);
    painter.restore();
}

void RecordHeaderView::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const QList<SortStep> &order = m_model.order();
    qsizetype step = 0;
    while (step < order.size() && order.at(step).field != &m_model.fieldAt(logicalIndex))
        ++step;
    if (step == order.size()) {
        QHeaderView::paintSection(painter, rect, logicalIndex);
        return;
    }
    // The label gets the room that the mark leaves, so that neither covers the other.
    painter->save();
    QHeaderView::paintSection(painter, rect.adjusted(0, 0, -markRoom, 0), logicalIndex);
    painter->restore();
    const QRect room(rect.right() - markRoom, rect.top(), markRoom, rect.height());
    paintGround(*painter, rect, room);
    const QString name =
        order.at(step).order == Qt::AscendingOrder ? u"sort-ascending"_s : u"sort-descending"_s;
    const QRect mark(room.left() + 2, room.center().y() - markSize / 2, markSize, markSize);
    icon(name, Tone::Accent).paint(painter, mark);
    if (order.size() > 1) {
        QFont small = font();
        small.setPointSizeF(small.pointSizeF() * 0.8);
        painter->setFont(small);
        painter->setPen(coloursOf(palette()).muted);
        painter->drawText(QRect(mark.right() + 1, room.top(), room.right() - mark.right() - 1, room.height()),
                          Qt::AlignLeft | Qt::AlignVCenter, QString::number(step + 1));
    }
}

} // namespace klankbord
