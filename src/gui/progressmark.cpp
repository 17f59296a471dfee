// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/progressmark.h"

#include "gui/colours.h"

#include <QFontMetrics>
#include <QPainter>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord::progressmark
{

namespace
{

constexpr int barWidth = 64;
constexpr int barHeight = 6;
constexpr int barGap = 8;

} // namespace

int paint(QPainter &painter, const QRect &rect, int hundredths, const QFont &font, const Colours &colours)
{
    const int textWidth = QFontMetrics(font).horizontalAdvance(u"100%"_s);
    const int width = std::clamp(rect.width() - textWidth - barGap, 0, barWidth);
    const QRectF bar(rect.right() - textWidth - barGap - width, rect.center().y() - barHeight / 2.0 + 1,
                     width, barHeight);
    QRectF done = bar;
    done.setWidth(bar.width() * std::clamp(hundredths, 0, 100) / 100);
    painter.save();
    painter.setFont(font);
    painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                     QString::number(hundredths) + u'%');
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.line);
    painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    painter.setBrush(colours.accent);
    painter.drawRoundedRect(done, barHeight / 2.0, barHeight / 2.0);
    painter.restore();
    return static_cast<int>(bar.left());
}

} // namespace klankbord::progressmark
