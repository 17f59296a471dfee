// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plannerheader.h"

#include "gui/colours.h"
#include "gui/fonts.h"
#include "gui/icons.h"
#include "models/sessionplan.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr int padding = 8;
constexpr int noteIconSize = 14;
constexpr int gap = 4;
constexpr int rowTitleWidth = 128;

} // namespace

PlannerHeader::PlannerHeader(Qt::Orientation orientation, const SessionPlan &plan, QWidget *parent)
    : QHeaderView(orientation, parent), m_plan(plan)
{
    setSectionsClickable(orientation == Qt::Horizontal);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    retranslate();
}

QString PlannerHeader::title(int section) const
{
    if (orientation() == Qt::Vertical)
        return m_plan.rowAt(section).title;
    const PartialDate &date = m_plan.dateAt(section);
    const Language language = m_plan.wording().language();
    if (!isDay(section))
        return formatDate(date, language, DateStyle::Short);
    const QDate day = date.firstDay();
    return m_plan.wording().locale().dayName(day.dayOfWeek(), QLocale::ShortFormat) + u' ' +
           QString::number(day.day());
}

bool PlannerHeader::isDay(int section) const
{
    return orientation() == Qt::Horizontal &&
           m_plan.dateAt(section).precision() == PartialDate::Precision::Day;
}

bool PlannerHeader::isMissing(int section) const
{
    if (orientation() == Qt::Horizontal)
        return m_plan.series().isGap(m_plan.dateAt(section));
    const SessionPlan::Row &row = m_plan.rowAt(section);
    return !row.key.isEmpty() && row.state == SessionSeries::RowState::Empty;
}

QString PlannerHeader::note(int section) const
{
    if (orientation() == Qt::Vertical)
        return noteOfRow(section);
    if (isDay(section))
        return {};
    if (isMissing(section))
        return tr("Gap");
    if (m_plan.openMonth() == m_plan.dateAt(section))
        return tr("No day yet");
    const int sessions = m_plan.series().sessionsIn(m_plan.dateAt(section));
    return sessions == 0 ? QString() : tr("%n session(s)", nullptr, sessions);
}

QString PlannerHeader::noteOfRow(int section) const
{
    const SessionPlan::Row &row = m_plan.rowAt(section);
    if (row.key.isEmpty())
        return {};
    switch (row.state) {
    case SessionSeries::RowState::Filled:
        break;
    case SessionSeries::RowState::NotDated:
        return tr("Not dated yet");
    case SessionSeries::RowState::Empty:
        return tr("No session");
    }
    return {};
}

void PlannerHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Colours &colours = coloursOf(palette());
    painter->save();
    painter->fillRect(rect, colours.window);
    painter->setPen(colours.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight(), rect.bottomRight());
    QRect inner = rect.adjusted(padding, gap, -padding, -gap);
    if (orientation() == Qt::Horizontal && !isDay(section)) {
        const bool isOpen = m_plan.openMonth() == m_plan.dateAt(section);
        const int top = inner.top() + (fontMetrics().height() - noteIconSize) / 2;
        icon(isOpen ? u"chevron-down"_s : u"chevron-right"_s, Tone::Muted)
            .paint(painter, inner.left() - gap, top, noteIconSize, noteIconSize);
        inner.setLeft(inner.left() + noteIconSize);
    }
    const QFont heading = sectionFont(font());
    const QFontMetrics metrics(heading);
    painter->setFont(heading);
    painter->setPen(colours.text);
    const QString note = this->note(section);
    const int noteHeight = note.isEmpty() ? 0 : QFontMetrics(smallFont(font())).height() + 2;
    const int most =
        orientation() == Qt::Vertical ? std::max(1, (inner.height() - noteHeight) / metrics.height()) : 1;
    const QRect words(inner.left(), inner.top(), inner.width(), metrics.height() * std::min(most, 2));
    const QRect needed = metrics.boundingRect(words, Qt::TextWordWrap, title(section));
    const bool isOneLine = most == 1 || needed.height() <= metrics.height();
    const QString text =
        isOneLine ? metrics.elidedText(title(section), Qt::ElideRight, words.width()) : title(section);
    int flags = int(Qt::AlignLeft | Qt::AlignTop);
    if (!isOneLine)
        flags |= Qt::TextWordWrap;
    painter->drawText(words, flags, text);
    const int top = inner.top() + metrics.height() * (isOneLine ? 1 : 2) + 2;
    paintNote(*painter, QRect(inner.left(), top, inner.width(), noteHeight), section);
    painter->restore();
}

void PlannerHeader::paintNote(QPainter &painter, const QRect &line, int section) const
{
    const QString text = note(section);
    if (text.isEmpty())
        return;
    const Colours &colours = coloursOf(palette());
    const QFont small = smallFont(font());
    QRect words = line;
    if (isMissing(section)) {
        icon(u"warning"_s, Tone::Warning)
            .paint(&painter, line.left(), line.top() + (line.height() - noteIconSize) / 2, noteIconSize,
                   noteIconSize);
        words.setLeft(line.left() + noteIconSize + gap);
    }
    painter.setFont(small);
    painter.setPen(isMissing(section) ? colours.warning : colours.muted);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(small).elidedText(text, Qt::ElideRight, words.width()));
}

QSize PlannerHeader::sectionSizeFromContents(int section) const
{
    const QFontMetrics heading(sectionFont(font()));
    const int width = rowTitleWidth - 2 * padding;
    const bool isLong = orientation() == Qt::Vertical && heading.horizontalAdvance(title(section)) > width;
    const int lines = heading.height() * (isLong ? 2 : 1) + QFontMetrics(smallFont(font())).height();
    return {rowTitleWidth, lines + 2 * gap + gap};
}

void PlannerHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QHeaderView::changeEvent(event);
}

void PlannerHeader::retranslate()
{
    setAccessibleName(orientation() == Qt::Horizontal ? tr("Months") : tr("Sectors or regions"));
    setToolTip(orientation() == Qt::Horizontal ? tr("Click a month to open or close its days (Space)")
                                               : QString());
}

} // namespace klankbord
