// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/chartlegend.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

using Role = ChartInk::Role;

constexpr qreal columnGap = 16;
constexpr qreal swatchGap = 8;

bool isCut(const QStringList &lines, const QString &text)
{
    return !lines.isEmpty() && lines.last().endsWith(u'\u2026') && !text.simplified().endsWith(u'\u2026');
}

} // namespace

qreal ChartLegend::swatch() const
{
    return std::round(m_ink.pixelSize() * 0.85);
}

QString ChartLegend::below(const LegendRow &row) const
{
    if (row.figure.isEmpty() || row.share.isEmpty())
        return row.figure + row.share;
    return row.figure + u"  \u00b7  "_s + row.share;
}

ChartLegend::Fit ChartLegend::layRows(Detail detail, QSizeF room, int mostLines)
{
    m_arrangement = Arrangement::Rows;
    m_detail = detail;
    m_placed.clear();
    QStringList labels, figures, shares, belows;
    for (const LegendRow &row : std::as_const(m_rows)) {
        labels.append(row.label.simplified());
        figures.append(row.figure);
        shares.append(row.share);
        belows.append(below(row));
    }
    m_figureWidth = detail == Detail::Columns ? m_ink.widest(figures, Role::Body) : 0;
    m_shareWidth =
        detail == Detail::Columns || detail == Detail::Brief ? m_ink.widest(shares, Role::Body) : 0;
    const qreal fixed = swatch() + swatchGap + (m_figureWidth > 0 ? columnGap + m_figureWidth : 0) +
                        (m_shareWidth > 0 ? columnGap + m_shareWidth : 0);
    const qreal lowest =
        detail == Detail::TwoLines ? m_ink.widest(belows, Role::Small) : m_ink.pixelSize() * 4;
    m_labelWidth = std::min(m_ink.widest(labels, Role::Body), std::max(room.width() - fixed, lowest));
    if (detail == Detail::TwoLines)
        m_labelWidth = std::max(m_labelWidth, lowest);

    Fit fit{.size = QSizeF(fixed + m_labelWidth, 0), .isComplete = fixed + m_labelWidth <= room.width()};
    const qreal step = m_ink.lineHeight(Role::Body);
    qreal height = 0;
    for (const LegendRow &row : std::as_const(m_rows)) {
        Placed placed{.lines = m_ink.wrapped(row.label, Role::Body, m_labelWidth, mostLines)};
        fit.isComplete = fit.isComplete && !isCut(placed.lines, row.label);
        placed.box = QRectF(0, 0, fit.size.width(),
                            step * static_cast<qreal>(std::max<qsizetype>(placed.lines.size(), 1)));
        if (detail == Detail::TwoLines)
            placed.box.setHeight(placed.box.height() + m_ink.lineHeight(Role::Small));
        height += placed.box.height();
        m_placed.append(placed);
    }
    const qreal gaps = static_cast<qreal>(std::max<qsizetype>(m_rows.size() - 1, 1));
    const qreal gap = std::clamp((room.height() - height) / gaps, 0.0,
                                 detail == Detail::TwoLines ? step * 0.4 : step * 0.3);
    qreal y = 0;
    for (Placed &placed : m_placed) {
        placed.box.moveTop(y);
        y = placed.box.bottom() + gap;
        if (placed.box.bottom() <= room.height() + 0.5) {
            fit.size.setHeight(placed.box.bottom());
        } else {
            fit.isComplete = false;
            placed.box = {};
        }
    }
    return fit;
}

ChartLegend::Fit ChartLegend::layFlow(QSizeF room)
{
    m_arrangement = Arrangement::Flow;
    m_detail = Detail::Names;
    m_figureWidth = 0;
    m_shareWidth = 0;
    m_placed.clear();
    const qreal step = m_ink.lineHeight(Role::Body);
    Fit fit;
    QList<qreal> ends; // of the lines begun so far; a short name may still go on an earlier one
    for (const LegendRow &row : std::as_const(m_rows)) {
        const qreal fixed = swatch() + swatchGap * 0.75;
        const QStringList lines =
            m_ink.wrapped(row.label, Role::Body, std::max(room.width() - fixed, 1.0), 1);
        const qreal width = fixed + m_ink.width(lines.value(0), Role::Body);
        qsizetype line = 0;
        while (line < ends.size() && ends.at(line) + columnGap + width > room.width())
            ++line;
        if (line == ends.size())
            ends.append(-columnGap);
        const QRectF box(ends.at(line) + columnGap, static_cast<qreal>(line) * step * 1.15, width, step);
        ends[line] = box.right();
        const bool isInside = box.bottom() <= room.height() + 0.5;
        fit.isComplete = fit.isComplete && isInside && !isCut(lines, row.label);
        m_placed.append({.box = isInside ? box : QRectF(), .lines = lines});
        if (isInside)
            fit.size = fit.size.expandedTo(QSizeF(box.right(), box.bottom()));
    }
    return fit;
}

QList<QRectF> ChartLegend::write(QPointF at)
{
    QList<QRectF> boxes;
    for (qsizetype i = 0; i < m_placed.size(); ++i) {
        const Placed &placed = m_placed.at(i);
        boxes.append(placed.box.isEmpty() ? QRectF() : placed.box.translated(at));
        if (!placed.box.isEmpty())
            writeRow(m_rows.at(i), placed, at + placed.box.topLeft());
    }
    return boxes;
}

void ChartLegend::writeRow(const LegendRow &row, const Placed &placed, QPointF at)
{
    const ChartColors &colors = m_ink.colors();
    if (row.isTotal)
        m_ink.line(at, at + QPointF(placed.box.width(), 0), colors.line, 1);
    else
        writeSwatch(row, at + QPointF(0, (m_ink.lineHeight(Role::Body) - swatch()) / 2));
    const qreal gap = m_arrangement == Arrangement::Flow ? swatchGap * 0.75 : swatchGap;
    const QPointF label = at + QPointF(swatch() + gap, 0);
    const qreal height = m_ink.write(label, placed.lines, Role::Body, colors.text);
    if (m_detail == Detail::TwoLines)
        m_ink.write(label + QPointF(0, height), below(row), Role::Small, colors.muted);
    qreal right = label.x() + m_labelWidth;
    if (m_figureWidth > 0) {
        right += columnGap + m_figureWidth;
        m_ink.write({right, at.y()}, row.figure, Role::Body, colors.text, Qt::AlignRight);
    }
    if (m_shareWidth > 0) {
        right += columnGap + m_shareWidth;
        m_ink.write({right, at.y()}, row.share, Role::Body,
                    m_detail == Detail::Columns ? colors.muted : colors.text, Qt::AlignRight);
    }
}

void ChartLegend::writeSwatch(const LegendRow &row, QPointF at)
{
    QPainterPath shape;
    shape.addRoundedRect(QRectF(at, QSizeF(swatch(), swatch())), 2, 2);
    if (row.isUnspecified)
        m_ink.hatch(shape, swatch() / 2.4);
    else
        m_ink.fill(shape, row.color);
}

} // namespace klankbord
