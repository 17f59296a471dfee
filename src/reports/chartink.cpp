// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/chartink.h"

#include <QFontMetricsF>
#include <QGraphicsPathItem>
#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

// Above everything that Qt Charts draws.
constexpr qreal hatchLevel = 100;
constexpr qreal textLevel = 200;

} // namespace

ChartInk::ChartInk(QGraphicsScene &scene, const ChartColors &colors, const QFont &font, qreal pixelSize)
    : m_scene(scene), m_colors(colors), m_font(font), m_pixelSize(pixelSize)
{
}

QList<qreal> ChartInk::sizes() const
{
    QList<qreal> all{m_pixelSize};
    while (all.last() - 1 >= smallestSize)
        all.append(all.last() - 1);
    return all;
}

QFont ChartInk::font(Role role) const
{
    const qreal factor = role == Role::Title ? 1.25 : role == Role::Small ? 0.9 : 1.0;
    QFont font = m_font;
    font.setPixelSize(std::max(qRound(m_pixelSize * factor), 1));
    font.setWeight(role == Role::Title || role == Role::Strong ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

qreal ChartInk::lineHeight(Role role) const
{
    // Not the font's own height, which leaves room for marks that no European language stacks.
    return std::ceil(font(role).pixelSize() * 1.3);
}

qreal ChartInk::width(const QString &text, Role role) const
{
    return text.isEmpty() ? 0 : std::ceil(QFontMetricsF(font(role)).horizontalAdvance(text) * 1.01 + 1);
}

qreal ChartInk::widest(const QStringList &texts, Role role) const
{
    qreal most = 0;
    for (const QString &text : texts)
        most = std::max(most, width(text, role));
    return most;
}

QStringList ChartInk::wrapped(const QString &text, Role role, qreal width, int mostLines) const
{
    const QString plain = text.simplified();
    if (plain.isEmpty() || mostLines < 1)
        return {};
    const QFont textFont = font(role);
    QTextLayout layout(plain, textFont);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max((width - 1) / 1.01, 1.0));
        if (lines.size() + 1 == mostLines) {
            const QString rest = plain.mid(line.textStart());
            lines.append(QFontMetricsF(textFont).elidedText(rest, Qt::ElideRight, width));
            break;
        }
        lines.append(plain.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

void ChartInk::write(QPointF at, const QString &line, Role role, const QColor &color, Qt::Alignment alignment)
{
    if (line.isEmpty())
        return;
    auto *item = m_scene.addSimpleText(line, font(role));
    item->setBrush(color);
    item->setZValue(textLevel);
    const qreal advance = QFontMetricsF(item->font()).horizontalAdvance(line);
    const qreal shift = alignment.testFlag(Qt::AlignRight)     ? advance
                        : alignment.testFlag(Qt::AlignHCenter) ? advance / 2
                                                               : 0;
    item->setPos(at - QPointF(shift, 0));
}

qreal ChartInk::write(QPointF at, const QStringList &lines, Role role, const QColor &color,
                      Qt::Alignment alignment)
{
    const qreal step = lineHeight(role);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        // A space at the line's end keeps the words apart when text is copied from a PDF.
        const bool isLast = i + 1 == lines.size();
        const QString line = isLast || alignment != Qt::AlignLeft ? lines.at(i) : QString(lines.at(i) + u' ');
        write(at + QPointF(0, step * static_cast<qreal>(i)), line, role, color, alignment);
    }
    return step * static_cast<qreal>(lines.size());
}

void ChartInk::fill(const QPainterPath &shape, const QColor &color)
{
    m_scene.addPath(shape, Qt::NoPen, color)->setZValue(hatchLevel);
}

void ChartInk::line(QPointF from, QPointF to, const QColor &color, qreal width)
{
    m_scene.addLine(QLineF(from, to), QPen(color, width))->setZValue(hatchLevel);
}

void ChartInk::outline(const QPainterPath &shape, const QPen &pen)
{
    m_scene.addPath(shape, pen)->setZValue(hatchLevel);
}

void ChartInk::hatch(const QPainterPath &shape, qreal spacing)
{
    fill(shape, m_colors.unspecified);
    fill(hatching(shape, spacing), m_colors.unspecifiedLine);
    outline(shape, QPen(m_colors.unspecifiedLine, 1));
}

QPainterPath hatching(const QPainterPath &shape, qreal spacing)
{
    const QRectF box = shape.boundingRect();
    QPainterPath all;
    if (box.isEmpty() || !(spacing >= 1))
        return all;
    const qreal height = box.height();
    const qreal thickness = spacing * 0.45;
    // On a grid of the whole scene, so that the stripes of neighbours and swatches fall in line.
    const auto first = static_cast<int>(std::floor((box.left() + box.top()) / spacing)) - 1;
    const auto last = static_cast<int>(std::ceil((box.right() + box.bottom()) / spacing));
    for (int i = first; i < last; ++i) {
        const qreal x = i * spacing - box.bottom();
        all.moveTo(x, box.bottom());
        all.lineTo(x + height, box.top());
        all.lineTo(x + height + thickness, box.top());
        all.lineTo(x + thickness, box.bottom());
        all.closeSubpath();
    }
    return all.intersected(shape);
}

} // namespace klankbord
