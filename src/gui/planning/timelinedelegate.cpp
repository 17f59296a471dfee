// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/planning/timelinedelegate.h"

#include "gui/colours.h"
#include "gui/fonts.h"
#include "gui/icons.h"
#include "gui/planning/entrylook.h"
#include "gui/planning/timelineview.h"
#include "gui/stylepaint.h"
#include "gui/typeicon.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr int space = 8;
constexpr int iconSize = 16;
constexpr int barInset = 6;

/// The bar's fill: pale towards an end that is not known to the day.
QBrush fillOf(const QRectF &bar, const TimelineScale::Range &range, const QColor &colour)
{
    QColor gone = colour;
    gone.setAlpha(0);
    constexpr double soft = 12;
    const double part = std::min(0.4, soft / std::max(1.0, bar.width()));
    QLinearGradient fill(bar.topLeft(), bar.topRight());
    fill.setColorAt(0, range.isSoftLeft ? gone : colour);
    fill.setColorAt(part, colour);
    fill.setColorAt(1 - part, colour);
    fill.setColorAt(1, range.isSoftRight ? gone : colour);
    return fill;
}

} // namespace

TimelineDelegate::TimelineDelegate(const TimelineView &view, QObject *parent)
    : QStyledItemDelegate(parent), m_view(view)
{
}

QRectF TimelineDelegate::barIn(const QRect &cell, const TimelineScale::Range &range)
{
    const double height = cell.height() - 2 * barInset;
    QRectF bar(cell.left() + range.left, cell.top() + barInset, range.right - range.left, height);
    if (bar.width() < height) {
        bar.setLeft(bar.center().x() - height / 2);
        bar.setWidth(height);
    }
    return bar;
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Colours &colours = coloursOf(option.palette);
    const PlanningEntry *entry = m_view.table().entryAt(index.row());
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect, isSelected ? colours.selection : entry ? colours.base : colours.window);
    painter->setPen(colours.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (index.column() == PlanningTable::When)
        m_view.paintDay(*painter, option.rect, QDate::currentDate());
    if (!entry)
        paintHeading(*painter, option, index);
    else if (index.column() == PlanningTable::Name)
        paintName(*painter, option, *entry);
    else
        paintTime(*painter, option, index, *entry);
    painter->restore();
}

void TimelineDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    painter.setFont(sectionFont(option.font));
    painter.setPen(coloursOf(option.palette).text);
    const QRect text = option.rect.adjusted(space, 0, -space, 0);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
}

void TimelineDelegate::paintName(QPainter &painter, const QStyleOptionViewItem &option,
                                 const PlanningEntry &entry) const
{
    const Colours &colours = coloursOf(option.palette);
    const bool isSelected = option.state & QStyle::State_Selected;
    QRect line = option.rect.adjusted(2 * space, 0, -space, 0);
    icon(typeIcon(*entry.source->type), Tone::Muted)
        .paint(&painter, QRect(line.left(), line.center().y() - iconSize / 2, iconSize, iconSize));
    line.setLeft(line.left() + iconSize + space);
    painter.setFont(option.font);
    painter.setPen(isSelected ? colours.selectionText : colours.text);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(entry.title, Qt::ElideRight, line.width()));
}

void TimelineDelegate::paintTime(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index, const PlanningEntry &entry) const
{
    const Colours &colours = coloursOf(option.palette);
    const bool isSelected = option.state & QStyle::State_Selected;
    const Period span = m_view.shownSpan(index.row());
    const TimelineScale::Range range = m_view.scale().rangeOf(span, option.rect.width());
    const QRectF bar = barIn(option.rect, range);
    const StatusLook look = entryLook(entry);
    const QColor colour = colours.of(look.tone);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isMark = range.right - range.left < bar.width();
    painter.setPen(isMark || !(range.isSoftLeft || range.isSoftRight) ? QPen(colour, 1) : QPen(Qt::NoPen));
    if (isMark) {
        const QPointF middle = bar.center();
        painter.setBrush(colour);
        painter.drawPolygon(QPolygonF{QPointF(middle.x(), bar.top()), QPointF(bar.right(), middle.y()),
                                      QPointF(middle.x(), bar.bottom()), QPointF(bar.left(), middle.y())});
    } else {
        painter.setBrush(fillOf(bar, range, mixed(colours.base, colour, entry.isFinished ? 0.35 : 0.7)));
        painter.drawRoundedRect(bar, stylepaint::controlRadius, stylepaint::controlRadius);
    }
    if (option.state & QStyle::State_Selected && m_view.hasFocus())
        stylepaint::focusRing(painter, bar.adjusted(-3, -3, 3, 3), colours);
    if (const QRect pointer = m_view.pointerRect(index.row()); !pointer.isEmpty()) {
        // Words of what is not seen would stand at the wrong time.
        icon(pointer.left() > bar.right() ? u"chevron-left"_s : u"chevron-right"_s, look.tone)
            .paint(&painter, pointer.adjusted(4, 4, -4, -4));
        return;
    }
    // The words stand after the bar, where they never are on its colour.
    QRectF words = QRectF(option.rect);
    words.setLeft(std::max(bar.right(), double(option.rect.left())) + space / 2.0);
    if (!look.iconName.isEmpty()) {
        icon(look.iconName, look.tone)
            .paint(&painter,
                   QRectF(words.left(), words.center().y() - iconSize / 2.0, iconSize, iconSize).toRect());
        words.setLeft(words.left() + iconSize + space / 2.0);
    }
    QStringList parts;
    if (m_view.isDragged(index.row()))
        parts.append(formatPeriod(span, m_view.table().wording().language(), DateStyle::Short));
    if (entry.isLate)
        parts.append(tr("late"));
    else if (!entry.status.isEmpty())
        parts.append(entry.status);
    painter.setFont(smallFont(option.font));
    const QString text = parts.join(u" · "_s);
    const QRectF around = painter.boundingRect(words, Qt::AlignVCenter | Qt::AlignLeft, text);
    painter.fillRect(around, isSelected ? colours.selection : colours.base); // no line through the words
    painter.setPen(isSelected ? colours.selectionText : entry.isLate ? colours.danger : colours.muted);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, text);
}

} // namespace klankbord
