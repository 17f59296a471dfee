// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tonedlabel.h"

#include <QApplication>
#include <QEvent>

namespace klankbord
{

TonedLabel::TonedLabel(Tone tone, QWidget *parent) : QLabel(parent), m_tone(tone)
{
    recolour();
}

void TonedLabel::setTone(Tone tone)
{
    if (m_tone == tone)
        return;
    m_tone = tone;
    recolour();
}

void TonedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    // The first one reaches windows only; the second one is sent by our own setPalette(), too.
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange)
        recolour();
}

void TonedLabel::recolour()
{
    const QColor colour = coloursOf(QApplication::palette()).of(m_tone);
    if (palette().color(QPalette::WindowText) == colour)
        return;
    QPalette own;
    own.setColor(QPalette::WindowText, colour);
    own.setColor(QPalette::Text, colour);
    setPalette(own);
}

} // namespace klankbord
