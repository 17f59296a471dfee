// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sidebaritemdelegate.h"

#include "gui/colours.h"
#include "gui/fonts.h"
#include "gui/icons.h"
#include "gui/stylepaint.h"

#include <QFontMetrics>
#include <QPainter>
#include <QWidget>
#include <algorithm>

namespace klankbord
{

namespace
{

constexpr int rowHeight = 32;
constexpr int headingHeight = 32;
constexpr int narrowHeadingHeight = 17;
constexpr int iconSize = 20;
constexpr int narrowBelow = 96;
constexpr int side = 8;

bool isHeading(const QModelIndex &index)
{
    return index.data(SidebarItemDelegate::IdRole).toString().isEmpty();
}

void drawHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Colours &colours = coloursOf(option.palette);
    if (option.rect.width() < narrowBelow) {
        painter.fillRect(option.rect.left() + 12, option.rect.center().y(), option.rect.width() - 24, 1,
                         colours.line);
        return;
    }
    QFont font = smallFont(option.font);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(colours.muted);
    const QRect rect = option.rect.adjusted(2 * side, 0, -side, -4);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
}

/// Returns how wide the count is that it drew at the end of @p rect.
int drawCount(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
              const QRect &rect, const QColor &colour)
{
    const QVariant count = index.data(SidebarItemDelegate::CountRole);
    if (!count.isValid())
        return 0;
    const QString text = option.locale.toString(count.toLongLong());
    const QFont font = tabularFont(smallFont(option.font));
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, text);
    return QFontMetrics(font).horizontalAdvance(text) + side;
}

} // namespace

void SidebarItemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    painter->save();
    if (isHeading(index)) {
        drawHeading(*painter, option, index);
        painter->restore();
        return;
    }
    const Colours &colours = coloursOf(option.palette);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const bool narrow = option.rect.width() < narrowBelow;
    const QRect rect = option.rect.adjusted(side, 1, -side, -1);
    if (current)
        stylepaint::box(*painter, rect, stylepaint::controlRadius, colours.selection, QColor());
    else if (option.state.testFlag(QStyle::State_MouseOver))
        stylepaint::box(*painter, rect, stylepaint::controlRadius, colours.pressed, QColor());
    if (current)
        stylepaint::box(*painter, QRectF(rect.left(), rect.top() + 7, 3, rect.height() - 14), 1.5,
                        colours.accent, QColor());
    if (option.state.testFlag(QStyle::State_HasFocus))
        stylepaint::focusRing(*painter, rect, colours);

    const int left = narrow ? rect.left() + (rect.width() - iconSize) / 2 : rect.left() + side + 2;
    const QRect place(left, rect.top() + (rect.height() - iconSize) / 2, iconSize, iconSize);
    icon(index.data(IconNameRole).toString(), current ? Tone::Accent : Tone::Muted).paint(painter, place);
    if (!narrow) {
        const QRect inner = rect.adjusted(0, 0, -side, 0);
        const int taken =
            drawCount(*painter, option, index, inner, current ? colours.selectionText : colours.muted);
        const QRect text = inner.adjusted(place.right() + 1 + side + 2 - inner.left(), 0, -taken, 0);
        const QFont font = current ? sectionFont(option.font) : option.font;
        painter->setFont(font);
        painter->setPen(current ? colours.selectionText : colours.text);
        painter->drawText(
            text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    }
    painter->restore();
}

QSize SidebarItemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool narrow = option.widget && option.widget->width() < narrowBelow;
    const int text = option.fontMetrics.height() + 10;
    if (isHeading(index))
        return {iconSize, narrow ? narrowHeadingHeight : std::max(headingHeight, text)};
    return {iconSize, std::max(rowHeight, text)};
}

} // namespace klankbord
