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

void TonedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    // Not PaletteChange: our own setPalette() sends that.
    if (event->type() == QEvent::ApplicationPaletteChange)
        recolour();
}

void TonedLabel::recolour()
{
    const QColor colour = coloursOf(QApplication::palette()).of(m_tone);
    QPalette own;
    own.setColor(QPalette::WindowText, colour);
    own.setColor(QPalette::Text, colour);
    setPalette(own);
}

} // namespace klankbord
