// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/chip.h"

#include "gui/fonts.h"
#include "gui/icons.h"
#include "gui/stylepaint.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <algorithm>

namespace klankbord
{

namespace
{

constexpr int side = 8;
constexpr int gap = 4;
constexpr int iconSize = 14;
constexpr int lowest = 20;

int heightOf(const QFontMetrics &metrics)
{
    return std::max(lowest, metrics.height() + 2);
}

} // namespace

Chip::Chip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setStatus(const QString &iconName, const LiveText &word, Tone tone)
{
    m_word = word;
    m_look = {.iconName = iconName, .word = {}, .tone = tone};
    retranslate();
}

QSize Chip::sizeHint() const
{
    return sizeOf(m_look, font());
}

QSize Chip::sizeOf(const Look &look, const QFont &font)
{
    const QFontMetrics metrics(smallFont(font));
    const int icon = look.iconName.isEmpty() ? 0 : iconSize + gap;
    // A pixel more than the word: a fraction of it would cost the last letters.
    return {2 * side + icon + metrics.horizontalAdvance(look.word) + 1, heightOf(metrics)};
}

void Chip::paint(QPainter &painter, const QRect &rect, const Look &look, const QFont &font,
                 const QPalette &palette)
{
    const Colours &colours = coloursOf(palette);
    const bool quiet = look.tone == Tone::Muted || look.tone == Tone::Text;
    const QFont small = smallFont(font);
    const QFontMetrics metrics(small);
    const QSize size = sizeOf(look, font).boundedTo({rect.width(), rect.height()});
    const QRect pill(rect.left(), rect.top() + (rect.height() - size.height()) / 2, size.width(),
                     size.height());
    const QColor ink = colours.of(look.tone);
    stylepaint::box(painter, pill, pill.height() / 2.0, quiet ? colours.hover : colours.tint(ink),
                    quiet ? colours.line : mixed(colours.base, ink, 0.35));
    int left = pill.left() + side;
    if (!look.iconName.isEmpty()) {
        const QRect place(left - 1, pill.top() + (pill.height() - iconSize) / 2, iconSize, iconSize);
        icon(look.iconName, look.tone).paint(&painter, place);
        left += iconSize + gap;
    }
    const QRect text(left, pill.top(), pill.right() + 1 - side - left, pill.height());
    painter.save();
    painter.setFont(small);
    painter.setPen(ink);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     metrics.elidedText(look.word, Qt::ElideRight, text.width()));
    painter.restore();
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_look, font(), palette());
}

void Chip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void Chip::retranslate()
{
    m_look.word = m_word.text();
    setAccessibleName(m_look.word);
    updateGeometry();
    update();
}

} // namespace klankbord
