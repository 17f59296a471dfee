// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/chartscene.h"

#include <QGraphicsScene>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace klankbord
{

namespace
{

using Role = ChartInk::Role;

// More than any page or screen; larger numbers only cost memory.
constexpr qreal largestSide = 20000;

QSizeF sane(QSizeF size)
{
    const auto side = [](qreal length) {
        return std::isfinite(length) ? std::clamp(length, 1.0, largestSide) : 1.0;
    };
    return {side(size.width()), side(size.height())};
}

/// Body text from 11 pixels in a small chart to 16 in a large one.
qreal bodySize(QSizeF size)
{
    return std::round(std::clamp(std::min(size.width() / 40, size.height() / 27), 11.0, 16.0));
}

} // namespace

ChartScene::ChartScene(const Chart &chart, const ChartStyle &style, QSizeF size)
    : m_size(sane(size)), m_graphics(std::make_unique<QGraphicsScene>())
{
    const ChartColors colors = chartColors(style.theme);
    m_graphics->setItemIndexMethod(QGraphicsScene::NoIndex);
    m_graphics->setSceneRect(QRectF(QPointF(), m_size));
    if (style.background == ChartStyle::Background::Filled)
        m_graphics->setBackgroundBrush(colors.background);

    ChartInk ink(*m_graphics, colors, style.font, bodySize(m_size));
    const QRectF body = writeFrame(ink, chart, style);
    if (body.width() < 24 || body.height() < 16)
        return;
    ChartDrawing drawing(*m_graphics, chart, style.theme, ink);
    switch (chart.kind) {
    case ChartKind::Donut:
        drawDonut(drawing, body);
        break;
    case ChartKind::ShareBar:
        drawShareBar(drawing, body);
        break;
    case ChartKind::HorizontalBars:
        drawBars(drawing, body);
        break;
    case ChartKind::StackedColumns:
        drawColumns(drawing, body);
        break;
    case ChartKind::TimeSpans:
        drawSpans(drawing, body);
        break;
    }
    m_marks = drawing.marks();
}

ChartScene::~ChartScene() = default;

QRectF ChartScene::writeFrame(ChartInk &ink, const Chart &chart, const ChartStyle &style) const
{
    const qreal margin = std::clamp(style.margin, 0.0, std::min(m_size.width(), m_size.height()) / 4);
    QRectF body = QRectF(QPointF(), m_size).adjusted(margin, margin, -margin, -margin);
    const QColor text = ink.colors().text;
    const QColor muted = ink.colors().muted;
    const auto lines = static_cast<int>(std::max(body.height() * 0.3 / ink.lineHeight(Role::Title), 1.0));

    const qreal titleWidth = std::max(body.width() - style.cornerRoom, 1.0);
    const qreal title =
        ink.write(body.topLeft(), ink.wrapped(chart.title, Role::Title, titleWidth, std::min(lines, 3)),
                  Role::Title, text);
    body.setTop(body.top() + title + (title > 0 ? 2 : 0));
    const qreal subtitle =
        ink.write(body.topLeft(), ink.wrapped(chart.subtitle, Role::Body, titleWidth, std::min(lines, 2)),
                  Role::Body, muted);
    body.setTop(body.top() + subtitle + (title + subtitle > 0 ? ink.pixelSize() * 0.9 : 0));

    const QStringList foot = ink.wrapped(chart.footnote, Role::Small, body.width(), std::min(lines, 3));
    const qreal footHeight = ink.lineHeight(Role::Small) * static_cast<qreal>(foot.size());
    ink.write({body.left(), body.bottom() - footHeight}, foot, Role::Small, muted);
    body.setBottom(body.bottom() - footHeight - (footHeight > 0 ? ink.pixelSize() * 0.7 : 0));
    return body;
}

void ChartScene::paint(QPainter &painter, const QRectF &target) const
{
    QRectF fitted(QPointF(), m_size.scaled(target.size(), Qt::KeepAspectRatio));
    fitted.moveCenter(target.center());
    if (fitted.isEmpty())
        return;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    m_graphics->render(&painter, fitted, m_graphics->sceneRect(), Qt::KeepAspectRatio);
    painter.restore();
}

qsizetype ChartScene::markAt(QPointF position) const
{
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        if (m_marks.at(i).area.contains(position))
            return i;
    }
    return -1;
}

std::optional<ChartPart> ChartScene::partAt(QPointF position) const
{
    const qsizetype place = markAt(position);
    return place < 0 ? std::nullopt : std::optional(m_marks.at(place).part);
}

} // namespace klankbord
