// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/goto/gotodelegate.h"

#include "domain/recordtype.h"
#include "gui/colours.h"
#include "gui/fonts.h"
#include "gui/icons.h"
#include "gui/stylemeasures.h"
#include "gui/typeicon.h"
#include "models/gotolist.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr int margin = 8;
constexpr int gap = 8;
constexpr int iconSize = 16;

/// One line of text with some parts of it in bold.
void drawTitle(QPainter &painter, const QRect &place, const QString &text, const QFont &font,
               const QList<QPair<int, int>> &bold)
{
    QTextLayout layout(QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()), font);
    QList<QTextLayout::FormatRange> formats;
    for (const auto &[start, length] : bold) {
        QTextLayout::FormatRange range;
        range.start = start;
        range.length = length;
        range.format.setFontWeight(QFont::Bold);
        formats.append(range);
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(place.width());
    layout.endLayout();
    const qreal down = (place.height() - layout.boundingRect().height()) / 2;
    layout.draw(&painter, QPointF(place.left(), place.top() + down));
}

} // namespace

void GotoDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const auto *list = qobject_cast<const GotoList *>(index.model());
    Q_ASSERT(list);
    const GotoEntry &entry = list->at(index.row());
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const Colours &colours = coloursOf(item.palette);
    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    const QFont small = smallFont(item.font);
    QRect left = item.rect.adjusted(margin, 0, -margin, 0);
    painter->save();
    const QString name = entry.record.type ? typeIcon(*entry.record.type) : entry.iconName;
    if (!name.isEmpty())
        icon(name, Tone::Muted)
            .paint(painter, QRect(left.left(), left.center().y() - iconSize / 2 + 1, iconSize, iconSize));
    left.setLeft(left.left() + iconSize + gap);
    painter->setFont(small);
    painter->setPen(isSelected ? colours.selectionText : colours.muted);
    for (const QString &text : {entry.shortcut, entry.what}) {
        if (text.isEmpty())
            continue;
        painter->drawText(left, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, text);
        left.setRight(left.right() - QFontMetrics(small).horizontalAdvance(text) - 2 * gap);
    }
    painter->setPen(isSelected ? colours.selectionText : colours.text);
    drawTitle(*painter, left, entry.title, item.font,
              index.data(GotoList::MatchesRole).value<QList<QPair<int, int>>>());
    painter->restore();
}

QSize GotoDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    return {0, std::max(QFontMetrics(option.font).height() + gap, stylemeasures::rowHeight)};
}

} // namespace klankbord
