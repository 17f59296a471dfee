// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/planning/timelineheader.h"

#include "gui/colours.h"
#include "gui/fonts.h"
#include "gui/planning/timelineview.h"

#include <QPainter>

namespace klankbord
{

namespace
{

constexpr int lineHeight = 24;

} // namespace

TimelineHeader::TimelineHeader(const TimelineView &view, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_view(view)
{
    setSectionsClickable(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

QSize TimelineHeader::sectionSizeFromContents(int section) const
{
    return {QHeaderView::sectionSizeFromContents(section).width(), 2 * lineHeight};
}

void TimelineHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (section != PlanningTable::When) {
        QHeaderView::paintSection(painter, rect, section);
        return;
    }
    painter->save();
    painter->setClipRect(rect);
    paintAxis(*painter, rect);
    painter->restore();
}

void TimelineHeader::paintAxis(QPainter &painter, const QRect &rect) const
{
    const Colours &colours = coloursOf(palette());
    const TimelineScale &scale = m_view.scale();
    const Language language = m_view.table().wording().language();
    painter.fillRect(rect, colours.window);
    painter.setFont(smallFont(font()));
    const auto paintRow = [&](TimelineScale::Row row, int top, const QColor &colour) {
        const QList<TimelineScale::Tick> ticks = scale.ticks(row, rect.width(), language);
        for (qsizetype i = 0; i < ticks.size(); ++i) {
            const double from = std::max(0.0, ticks.at(i).x);
            const double to = i + 1 < ticks.size() ? ticks.at(i + 1).x : rect.width();
            const QRectF cell(rect.left() + from, top, to - from, lineHeight);
            painter.setPen(colours.line);
            painter.drawLine(QPointF(rect.left() + ticks.at(i).x, top),
                             QPointF(rect.left() + ticks.at(i).x, top + lineHeight));
            const QRectF text = cell.adjusted(4, 0, -2, 0);
            if (painter.fontMetrics().horizontalAdvance(ticks.at(i).text) > text.width())
                continue;
            painter.setPen(colour);
            painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft, ticks.at(i).text);
        }
    };
    paintRow(TimelineScale::Row::Coarse, rect.top(), colours.text);
    paintRow(TimelineScale::Row::Fine, rect.top() + lineHeight, colours.muted);
    painter.setPen(colours.line);
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    const double today = scale.xOf(QDate::currentDate()) + scale.pixelsPerDay() / 2;
    if (today < 0 || today > rect.width())
        return;
    const QString label = tr("Today");
    const double width = painter.fontMetrics().horizontalAdvance(label) + 8.0;
    const double left = std::clamp(today - width / 2, 0.0, std::max(0.0, rect.width() - width));
    const QRectF flag(rect.left() + left, rect.bottom() - 19, width, 18);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.accent);
    painter.drawRoundedRect(flag, 4, 4);
    painter.setPen(colours.accentText);
    painter.drawText(flag, Qt::AlignCenter, label);
}

} // namespace klankbord
