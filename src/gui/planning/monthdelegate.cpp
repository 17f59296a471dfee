// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/planning/monthdelegate.h"

#include "gui/colours.h"
#include "gui/fonts.h"
#include "gui/icons.h"
#include "gui/planning/entrylook.h"
#include "gui/planning/monthview.h"
#include "gui/stylepaint.h"

#include <QPainter>

namespace klankbord
{

namespace
{

constexpr int numberHeight = 24;
constexpr int inset = 4;
constexpr int stripe = 3;
constexpr int iconSize = 14;

int lineHeight(const QFont &font)
{
    return QFontMetrics(smallFont(font)).height() + 4;
}

} // namespace

MonthDelegate::MonthDelegate(const MonthView &view, QObject *parent)
    : QStyledItemDelegate(parent), m_view(view)
{
}

QRect MonthDelegate::lineIn(const QRect &cell, const QFont &font, int number)
{
    const int height = lineHeight(font);
    return {cell.left() + inset, cell.top() + numberHeight + number * height, cell.width() - 2 * inset,
            height - 2};
}

int MonthDelegate::linesIn(const QRect &cell, const QFont &font, int count)
{
    return std::clamp((cell.height() - numberHeight - 2) / lineHeight(font), 0, count);
}

void MonthDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Colours &colours = coloursOf(option.palette);
    const QDate day = m_view.month().dayAt(index);
    const bool isChosen = option.state & QStyle::State_Selected;
    const bool isInMonth = m_view.month().isInMonth(day);
    painter->save();
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect, isChosen ? colours.selection : isInMonth ? colours.base : colours.window);
    painter->setPen(colours.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
    painter->setRenderHint(QPainter::Antialiasing);
    paintNumber(*painter, option, day);
    painter->setFont(smallFont(option.font));
    const QList<PlanningMonth::Mark> marks = m_view.month().marksOn(day);
    const int shown = linesIn(option.rect, option.font, static_cast<int>(marks.size()));
    for (int line = 0; line < shown; ++line)
        paintMark(*painter, lineIn(option.rect, option.font, line), option, marks.at(line));
    if (shown < marks.size()) { // beside the number, so that no line is lost to it
        painter->setPen(isChosen ? colours.selectionText : colours.muted);
        painter->drawText(
            option.rect.adjusted(inset + numberHeight, 2, -inset, numberHeight - 2 - option.rect.height()),
            Qt::AlignVCenter | Qt::AlignRight,
            shown > 0 ? tr("%n more", nullptr, static_cast<int>(marks.size()) - shown)
                      : m_view.month().wording().locale().toString(marks.size()));
    }
    if (day == m_view.dropDay() || (isChosen && m_view.hasFocus()))
        stylepaint::focusRing(*painter, QRectF(option.rect).adjusted(1, 1, -2, -2), colours);
    painter->restore();
}

void MonthDelegate::paintNumber(QPainter &painter, const QStyleOptionViewItem &option, const QDate &day) const
{
    const Colours &colours = coloursOf(option.palette);
    const QRect place(option.rect.left() + inset, option.rect.top() + 2, numberHeight, numberHeight - 4);
    const bool isToday = day == QDate::currentDate();
    painter.setFont(isToday ? sectionFont(option.font) : option.font);
    if (isToday) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.accent);
        painter.drawRoundedRect(place, stylepaint::controlRadius, stylepaint::controlRadius);
        painter.setPen(colours.accentText);
    } else if (option.state & QStyle::State_Selected) {
        painter.setPen(colours.selectionText);
    } else {
        painter.setPen(m_view.month().isInMonth(day) ? colours.text : colours.muted);
    }
    painter.drawText(place, Qt::AlignCenter, m_view.month().wording().locale().toString(day.day()));
}

void MonthDelegate::paintMark(QPainter &painter, const QRect &line, const QStyleOptionViewItem &option,
                              const PlanningMonth::Mark &mark) const
{
    const Colours &colours = coloursOf(option.palette);
    const StatusLook look = entryLook(*mark.entry);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.of(look.tone));
    painter.drawRect(QRect(line.left(), line.top(), stripe, line.height()));
    QRect words = line.adjusted(stripe + inset, 0, 0, 0);
    if (!look.iconName.isEmpty()) {
        icon(look.iconName, look.tone)
            .paint(&painter, QRect(words.left(), words.center().y() - iconSize / 2, iconSize, iconSize));
        words.setLeft(words.left() + iconSize + inset);
    }
    const bool isChosen = option.state & QStyle::State_Selected;
    painter.setPen(isChosen ? colours.selectionText : colours.text);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_view.words(mark), Qt::ElideRight, words.width()));
}

} // namespace klankbord
