// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/fonts.h"
#include "gui/stylepaint.h"

#include <QAbstractScrollArea>
#include <QCalendarWidget>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionGroupBox>
#include <QStyleOptionHeader>
#include <QStyleOptionMenuItem>
#include <QStyleOptionProgressBar>
#include <QStyleOptionSlider>
#include <QStyleOptionTab>
#include <QStyleOptionViewItem>
#include <QTabBar>
#include <QTableView>
#include <QTreeView>
#include <algorithm>
#include <cmath>

namespace klankbord::stylepaint
{

namespace
{

constexpr int menuIconColumn = 32;
constexpr int menuArrowColumn = 24;

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

/// The background of what @p widget, a scroll bar or corner, belongs to.
QColor groundOf(const QStyleOption &option, const QWidget *widget)
{
    for (const QWidget *at = widget; at; at = at->parentWidget()) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(at))
            return area->viewport()->palette().color(area->viewport()->backgroundRole());
    }
    return option.palette.color(QPalette::Window);
}

bool isRowView(const QWidget *widget)
{
    if (qobject_cast<const QTreeView *>(widget))
        return true;
    return widget && qobject_cast<const QTableView *>(widget) &&
           !qobject_cast<const QCalendarWidget *>(widget->parentWidget());
}

void menuCheck(QPainter &painter, const QStyleOptionMenuItem &option, const Colours &colours)
{
    const QRect place(option.rect.left() + 4, option.rect.top(), menuIconColumn - 8, option.rect.height());
    const QRect mark = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, {16, 16}, place);
    const QColor colour = has(option, QStyle::State_Enabled) ? colours.accent : colours.disabled;
    if (option.checkType == QStyleOptionMenuItem::Exclusive)
        box(painter, QRectF(mark).adjusted(5, 5, -5, -5), 3, colour, QColor());
    else
        tick(painter, mark, colour);
}

void menuText(QPainter &painter, const QStyleOptionMenuItem &option, const QStyle &style,
              const QColor &colour, const QColor &shortcutColour)
{
    const QString whole = option.text;
    const qsizetype tab = whole.indexOf(u'\t');
    const QRect place = option.rect.adjusted(menuIconColumn, 0, -menuArrowColumn + 8, 0);
    const bool mnemonics = style.styleHint(QStyle::SH_UnderlineShortcut, &option) != 0;
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip |
                      (mnemonics ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    painter.setFont(option.font);
    painter.setPen(colour);
    painter.drawText(place, flags | Qt::AlignLeft, tab < 0 ? whole : whole.left(tab));
    if (tab < 0)
        return;
    painter.setPen(shortcutColour);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, whole.mid(tab + 1));
}

} // namespace

void viewItemPanel(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option);
    const Colours &colours = coloursOf(option.palette);
    const bool rows = isRowView(widget);
    if (item && item->backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, item->backgroundBrush);
    const bool selected = has(option, QStyle::State_Selected);
    const bool hovered = !rows && has(option, QStyle::State_Enabled) && has(option, QStyle::State_MouseOver);
    if (selected && rows)
        painter.fillRect(option.rect, colours.selection);
    else if (selected || hovered)
        box(painter, QRectF(option.rect).adjusted(2, 1, -2, -1), controlRadius,
            selected ? colours.selection : colours.hover, QColor());
    if (rows) {
        const QRect hairline(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
        painter.fillRect(hairline, selected ? mixed(colours.selection, colours.accent, 0.15) : colours.line);
    }
}

void viewItemFocus(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    // In a list that drops down, what is selected has the keyboard.
    if (widget && widget->window()->windowType() == Qt::Popup && !isRowView(widget))
        return;
    const bool rows = isRowView(widget);
    const QRectF rect =
        rows ? QRectF(option.rect).adjusted(0, 0, 0, -1) : QRectF(option.rect).adjusted(2, 1, -2, -1);
    focusRing(painter, rect, coloursOf(option.palette), rows ? 1 : controlRadius);
}

void tabShape(QPainter &painter, const QStyleOptionTab &option)
{
    const Colours &colours = coloursOf(option.palette);
    const bool selected = has(option, QStyle::State_Selected);
    const QRectF rect = option.rect;
    if (!selected) {
        if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
            box(painter, rect.adjusted(2, 3, -2, -5), controlRadius, colours.hover, QColor());
        return;
    }
    const bool vertical = option.shape == QTabBar::RoundedWest || option.shape == QTabBar::RoundedEast;
    const bool south = option.shape == QTabBar::RoundedSouth;
    QRectF mark(rect.left() + 8, south ? rect.top() : rect.bottom() - 2, rect.width() - 16, 2);
    if (vertical)
        mark = {option.shape == QTabBar::RoundedWest ? rect.right() - 2 : rect.left(), rect.top() + 8, 2,
                rect.height() - 16};
    box(painter, mark, 1, has(option, QStyle::State_Enabled) ? colours.accent : colours.disabled, QColor());
    if (has(option, QStyle::State_HasFocus))
        focusRing(painter, rect.adjusted(2, 3, -2, -5), colours);
}

void headerSection(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Colours &colours = coloursOf(option.palette);
    const bool live = has(option, QStyle::State_Enabled) && (!widget || widget->isEnabled());
    const bool hot = live && has(option, QStyle::State_MouseOver);
    const bool pressed = live && has(option, QStyle::State_Sunken);
    painter.fillRect(option.rect, pressed ? colours.pressed : hot ? colours.hover : colours.window);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.line);
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    if (header && (header->position == QStyleOptionHeader::End ||
                   header->position == QStyleOptionHeader::OnlyOneSection))
        return;
    // A short mark shows where a column can be widened, without a line down the table.
    const int inset = std::max(4, (option.rect.height() - 14) / 2);
    if (has(option, QStyle::State_Horizontal))
        painter.fillRect(
            QRect(option.rect.right(), option.rect.top() + inset, 1, option.rect.height() - 2 * inset),
            colours.line);
}

void menuItem(QPainter &painter, const QStyleOptionMenuItem &option, const QStyle &style)
{
    const Colours &colours = coloursOf(option.palette);
    const QRect &rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator && option.text.isEmpty()) {
        painter.fillRect(QRect(rect.left() + 8, rect.center().y(), rect.width() - 16, 1), colours.line);
        return;
    }
    painter.save();
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.setFont(sectionFont(option.font));
        painter.setPen(colours.muted);
        painter.drawText(rect.adjusted(12, 0, -12, 0), Qt::AlignVCenter | Qt::TextSingleLine, option.text);
        painter.restore();
        return;
    }
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool active = enabled && has(option, QStyle::State_Selected);
    if (active)
        box(painter, QRectF(rect).adjusted(4, 0, -4, 0), controlRadius, colours.selection, QColor());
    const bool checkable = option.checkType != QStyleOptionMenuItem::NotCheckable;
    if (checkable && option.checked) {
        menuCheck(painter, option, colours);
    } else if (!option.icon.isNull()) {
        const QRect place(rect.left() + 4, rect.top(), menuIconColumn - 8, rect.height());
        const QIcon::Mode mode = !enabled ? QIcon::Disabled : active ? QIcon::Selected : QIcon::Normal;
        option.icon.paint(&painter, QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, {16, 16}, place),
                          Qt::AlignCenter, mode);
    }
    const QColor colour = !enabled ? colours.disabled : active ? colours.selectionText : colours.text;
    menuText(painter, option, style, colour,
             !enabled ? colours.disabled
             : active ? colours.selectionText
                      : colours.muted);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        chevron(painter, QRect(rect.right() - menuArrowColumn, rect.top(), 16, rect.height()), Qt::RightArrow,
                enabled ? colours.muted : colours.line);
    painter.restore();
}

void menuBarItem(QPainter &painter, const QStyleOptionMenuItem &option, const QStyle &style)
{
    const Colours &colours = coloursOf(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool open = enabled && has(option, QStyle::State_Sunken);
    const bool hot = enabled && has(option, QStyle::State_Selected);
    painter.fillRect(option.rect, colours.window);
    if (open || hot)
        box(painter, QRectF(option.rect).adjusted(0, 2, 0, -2), controlRadius,
            open ? colours.selection : colours.pressed, QColor());
    const bool mnemonics = style.styleHint(QStyle::SH_UnderlineShortcut, &option) != 0;
    const int flags = Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip |
                      (mnemonics ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    painter.save();
    painter.setPen(!enabled ? colours.disabled : open ? colours.selectionText : colours.text);
    painter.drawText(option.rect, flags, option.text);
    painter.restore();
}

void progress(QPainter &painter, const QStyleOptionProgressBar &option)
{
    const Colours &colours = coloursOf(option.palette);
    QRectF groove(option.rect);
    groove.setTop(groove.center().y() - 3);
    groove.setHeight(6);
    box(painter, groove, 3, colours.line, QColor());
    const QColor colour = has(option, QStyle::State_Enabled) ? colours.accent : colours.disabled;
    const double range = double(option.maximum) - option.minimum;
    if (range <= 0) {
        // Nothing known about the end: a third in the middle, still.
        QRectF part = groove;
        part.setWidth(groove.width() / 3);
        part.moveCenter(groove.center());
        box(painter, part, 3, colour, QColor());
        return;
    }
    const double share = std::clamp((option.progress - option.minimum) / range, 0.0, 1.0);
    if (share <= 0)
        return;
    QRectF part = groove;
    part.setWidth(std::max(6.0, groove.width() * share));
    if ((option.direction == Qt::RightToLeft) != option.invertedAppearance)
        part.moveRight(groove.right());
    box(painter, part, 3, colour, QColor());
}

void splitter(QPainter &painter, const QStyleOption &option)
{
    const Colours &colours = coloursOf(option.palette);
    const bool hot = has(option, QStyle::State_Enabled) && has(option, QStyle::State_MouseOver);
    const int width = hot ? 2 : 1;
    const QRect &rect = option.rect;
    const QRect line = has(option, QStyle::State_Horizontal)
                           ? QRect(rect.center().x(), rect.top(), width, rect.height())
                           : QRect(rect.left(), rect.center().y(), rect.width(), width);
    painter.fillRect(line, hot ? colours.accent : colours.line);
}

void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QStyle &style,
               const QWidget *widget)
{
    const Colours &colours = coloursOf(option.palette);
    const QColor ground = groundOf(option, widget);
    painter.fillRect(option.rect, ground);
    if (!has(option, QStyle::State_Enabled) || option.maximum <= option.minimum)
        return;
    QRectF slider = style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    const bool hot =
        has(option, QStyle::State_MouseOver) && option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    const bool pressed =
        has(option, QStyle::State_Sunken) && option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    const double inset = hot || pressed ? 2 : 3;
    slider = option.orientation == Qt::Vertical ? slider.adjusted(inset, 2, -inset, -2)
                                                : slider.adjusted(2, inset, -2, -inset);
    const double share = pressed ? 1 : hot ? 0.85 : 0.6;
    const double radius = std::min(slider.width(), slider.height()) / 2;
    box(painter, slider, radius, mixed(ground, colours.outline, share), QColor());
}

void slider(QPainter &painter, const QStyleOptionSlider &option, const QStyle &style, const QWidget *widget)
{
    const Colours &colours = coloursOf(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QRect handle = style.subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, widget);
    const QPointF centre = QRectF(handle).center();
    const bool across = option.orientation == Qt::Horizontal;
    const QRectF rect = option.rect;
    const QRectF groove = across ? QRectF(rect.left() + 2, centre.y() - 2, rect.width() - 4, 4)
                                 : QRectF(centre.x() - 2, rect.top() + 2, 4, rect.height() - 4);
    QRectF done = groove;
    if (across)
        option.upsideDown ? done.setLeft(centre.x()) : done.setRight(centre.x());
    else
        option.upsideDown ? done.setTop(centre.y()) : done.setBottom(centre.y());
    const QColor colour = enabled ? colours.accent : colours.disabled;
    box(painter, groove, 2, colours.line, QColor());
    box(painter, done, 2, colour, QColor());
    box(painter, {centre.x() - 7, centre.y() - 7, 14, 14}, 7, colours.base, colour, 2);
    if (has(option, QStyle::State_HasFocus))
        focusRing(painter, rect, colours);
}

void scrollCorner(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    painter.fillRect(option.rect, groundOf(option, widget));
}

void groupBox(QPainter &painter, const QStyleOptionGroupBox &option, const QStyle &style,
              const QWidget *widget)
{
    const Colours &colours = coloursOf(option.palette);
    const auto part = [&](QStyle::SubControl which) {
        return style.subControlRect(QStyle::CC_GroupBox, &option, which, widget);
    };
    if (option.subControls.testFlag(QStyle::SC_GroupBoxFrame) &&
        !option.features.testFlag(QStyleOptionFrame::Flat))
        box(painter, part(QStyle::SC_GroupBoxFrame), cardRadius, QColor(), colours.line);
    if (option.subControls.testFlag(QStyle::SC_GroupBoxLabel) && !option.text.isEmpty()) {
        painter.save();
        painter.setFont(sectionFont(painter.font()));
        painter.setPen(has(option, QStyle::State_Enabled) ? colours.text : colours.disabled);
        const QRect rect = part(QStyle::SC_GroupBoxLabel);
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                         option.text);
        painter.restore();
        if (has(option, QStyle::State_HasFocus))
            focusRing(painter, QRectF(rect).adjusted(-4, 0, 4, 0), colours);
    }
    if (option.subControls.testFlag(QStyle::SC_GroupBoxCheckBox)) {
        QStyleOptionGroupBox mark = option;
        mark.rect = part(QStyle::SC_GroupBoxCheckBox);
        checkIndicator(painter, mark);
    }
}

} // namespace klankbord::stylepaint
