// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/programmehourruler.h"

#include "gui/colours.h"
#include "gui/fonts.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

ProgrammeHourRuler::ProgrammeHourRuler(QWidget *parent) : QWidget(parent)
{
}

void ProgrammeHourRuler::setScale(const ProgrammeScale &scale)
{
    m_scale = scale;
    update();
}

void ProgrammeHourRuler::setOffset(int offset)
{
    m_offset = offset;
    update();
}

void ProgrammeHourRuler::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = coloursOf(palette());
    painter.fillRect(rect(), colours.window);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), colours.line);
    painter.setFont(tabularFont(smallFont(font())));
    painter.setPen(colours.muted);
    const int tall = painter.fontMetrics().height();
    for (int minute = m_scale.hours().from; minute <= m_scale.hours().to; minute += 60) {
        const QRect line(0, m_scale.yOf(minute) - m_offset - tall / 2, width() - 8, tall);
        const QString hour = u"%1:00"_s.arg(minute / 60 % 24, 2, 10, QLatin1Char('0'));
        if (line.intersects(rect()))
            painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, hour);
    }
}

} // namespace klankbord
