// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sessioncard.h"

#include "gui/fonts.h"
#include "gui/icons.h"
#include "gui/statuslook.h"
#include "gui/stylepaint.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr int cardWidth = 136;
constexpr int padding = 6;
constexpr int iconSize = 14;
constexpr int gap = 4;

/// @p text in two lines of @p width, the second one cut with an ellipsis.
QStringList twoLines(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(width);
    layout.endLayout();
    const int first = line.isValid() ? line.textLength() : static_cast<int>(text.size());
    const QFontMetrics metrics(font);
    const QString rest = text.mid(first).trimmed();
    QStringList lines{metrics.elidedText(text.left(first).trimmed(), Qt::ElideRight, width)};
    if (!rest.isEmpty())
        lines.append(metrics.elidedText(rest, Qt::ElideRight, width));
    return lines;
}

void paintFoot(QPainter &painter, const QRect &line, const SessionCard &card, const QFont &font,
               const Colours &colours)
{
    const QFont small = smallFont(font);
    const QFontMetrics metrics(small);
    painter.setFont(small);
    int right = line.right() + 1;
    if (!card.attendance.isEmpty()) {
        const int width = metrics.horizontalAdvance(card.attendance) + 1;
        painter.setPen(colours.muted);
        painter.drawText(QRect(right - width, line.top(), width, line.height()), Qt::AlignVCenter,
                         card.attendance);
        right -= width + gap;
    }
    if (card.statusCode.isEmpty())
        return;
    const StatusLook look = statusLook(Event::type().status, card.statusCode).value_or(StatusLook());
    icon(look.iconName, look.tone)
        .paint(&painter, line.left(), line.top() + (line.height() - iconSize) / 2, iconSize, iconSize);
    const int left = line.left() + iconSize + gap;
    const QRect word(left, line.top(), right - left, line.height());
    painter.setPen(colours.of(look.tone));
    painter.drawText(word, Qt::AlignVCenter, metrics.elidedText(card.status, Qt::ElideRight, word.width()));
}

} // namespace

QSize sessionCardSize(const QFont &font)
{
    const int lines = 2 * QFontMetrics(font).height() + QFontMetrics(smallFont(font)).height();
    return {cardWidth, lines + 2 * padding + gap};
}

void paintSessionCard(QPainter &painter, const QRect &rect, const SessionCard &card, CardState state,
                      const QFont &font, const QPalette &palette)
{
    const Colours &colours = coloursOf(palette);
    painter.save();
    const bool isChosen = state != CardState::Resting;
    stylepaint::box(painter, rect, stylepaint::cardRadius, isChosen ? colours.selection : colours.base,
                    isChosen ? colours.accent : colours.outline);
    if (state == CardState::Focused)
        stylepaint::focusRing(painter, rect, colours, stylepaint::cardRadius);
    const QRect inner = rect.adjusted(padding, padding, -padding, -padding);
    QFont titleText = font;
    titleText.setStrikeOut(card.isCancelled);
    painter.setFont(titleText);
    painter.setPen(isChosen ? colours.selectionText : colours.text);
    const QFontMetrics metrics(titleText);
    const QString text = card.date.isEmpty() ? card.title : QString(card.date + u" · "_s + card.title);
    int top = inner.top();
    const QStringList lines = twoLines(text, titleText, inner.width());
    for (const QString &line : lines) {
        painter.drawText(QRect(inner.left(), top, inner.width(), metrics.height()), Qt::AlignVCenter, line);
        top += metrics.height();
    }
    const int footHeight = QFontMetrics(smallFont(font)).height();
    paintFoot(painter, QRect(inner.left(), inner.bottom() + 1 - footHeight, inner.width(), footHeight), card,
              font, colours);
    painter.restore();
}

} // namespace klankbord
