// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papercolumns.h"

#include <algorithm>
#include <numeric>

namespace klankbord
{

namespace
{

constexpr qreal narrowestText = pt(64); ///< a text in lines
constexpr qreal longestWord = pt(150);  ///< that is not broken
constexpr qreal widestKey = pt(160);    ///< of a table in parts: the column that comes again

qreal sum(const QList<qreal> &values)
{
    return std::accumulate(values.cbegin(), values.cend(), qreal(0));
}

} // namespace

void PaperColumns::begin(const QList<PaperColumn> &columns, const TextStyle &header)
{
    m_columns.clear();
    m_extents.clear();
    m_hand.clear();
    for (const PaperColumn &column : columns) {
        m_columns.append({.alignment = column.alignment});
        // Titles may stand in two lines, over amounts too.
        const TextExtent title = extentOf(column.title, header);
        m_extents.append({.line = title.word, .word = title.word});
        m_hand.append(pt(column.least));
    }
}

void PaperColumns::measure(int column, const QString &text, const TextStyle &look)
{
    if (text.isEmpty())
        return;
    TextExtent &extent = m_extents[column];
    const TextExtent cell = extentOf(text, look);
    extent.line = qMax(extent.line, cell.line);
    const bool isWhole = m_columns.at(column).alignment == PaperAlignment::Right;
    extent.word = qMax(extent.word, isWhole ? cell.line : cell.word);
}

QList<PaperColumns::Need> PaperColumns::needs() const
{
    QList<Need> needs;
    for (qsizetype column = 0; column < m_extents.size(); ++column) {
        const TextExtent &extent = m_extents.at(column);
        Need need;
        // A hair more: what fits exactly must not break by rounding.
        need.least = qMax(qMax(pt(8), m_hand.at(column)), qMin(extent.word, longestWord) + pt(0.2));
        need.natural = qMax(need.least, extent.line + pt(0.2));
        need.comfortable = qMin(need.natural, qMax(need.least, narrowestText));
        needs.append(need);
    }
    return needs;
}

qreal PaperColumns::comfortableWidth() const
{
    qreal width = gap * qreal(qMax<qsizetype>(0, m_columns.size() - 1));
    for (const Need &need : needs())
        width += need.comfortable;
    return width;
}

QList<qreal> PaperColumns::widths(const QList<Need> &needs, const QList<int> &columns, qreal room) const
{
    QList<qreal> least;
    QList<qreal> comfortable;
    for (const int column : columns) {
        least.append(needs.at(column).least);
        comfortable.append(needs.at(column).comfortable);
    }
    QList<qreal> widths = sum(comfortable) <= room ? comfortable : least;
    qreal rest = room - sum(widths);
    if (rest < 0) {
        // Too little for every word: all give way alike.
        const qreal scale = room / sum(widths);
        for (qreal &width : widths)
            width = qMax(pt(8), width * scale);
        return widths;
    }
    QList<qreal> wishes;
    for (qsizetype index = 0; index < columns.size(); ++index)
        wishes.append(qMin(needs.at(columns.at(index)).natural, room) - widths.at(index));
    const qreal wished = sum(wishes);
    const qreal granted = wished > rest ? rest / wished : 1;
    for (qsizetype index = 0; index < columns.size(); ++index)
        widths[index] += wishes.at(index) * granted;
    rest = room - sum(widths);
    if (rest <= 0)
        return widths;
    // What nobody needs goes to the texts, so that amounts stand at the right edge.
    qreal texts = 0;
    for (qsizetype index = 0; index < columns.size(); ++index)
        texts += m_columns.at(columns.at(index)).alignment == PaperAlignment::Left ? widths.at(index) : 0;
    for (qsizetype index = 0; index < columns.size(); ++index) {
        if (texts <= 0)
            widths[index] += rest / qreal(columns.size());
        else if (m_columns.at(columns.at(index)).alignment == PaperAlignment::Left)
            widths[index] += rest * widths.at(index) / texts;
    }
    return widths;
}

void PaperColumns::divide(const QRectF &body)
{
    const QList<Need> needs = this->needs();
    const qreal free = body.width() - gap * qreal(m_columns.size() - 1);
    qreal least = 0;
    for (const Need &need : needs)
        least += need.least;
    if (least > free && m_columns.size() > 2) {
        divideInParts(body, needs);
        return;
    }
    QList<int> all(m_columns.size());
    std::iota(all.begin(), all.end(), 0);
    const QList<qreal> widths = this->widths(needs, all, free);
    qreal left = body.left();
    for (const int column : all) {
        m_columns[column].left = left;
        m_columns[column].width = widths.at(column);
        left += widths.at(column) + gap;
    }
}

void PaperColumns::divideInParts(const QRectF &body, const QList<Need> &needs)
{
    const qreal key = qMin(needs.first().comfortable, widestKey);
    m_columns.first().left = body.left();
    m_columns.first().width = key;
    const qreal room = body.width() - key - gap;
    QList<QList<int>> parts(1);
    qreal used = 0;
    for (int column = 1; column < int(m_columns.size()); ++column) {
        const qreal needed = needs.at(column).comfortable + (parts.last().isEmpty() ? 0 : gap);
        if (used + needed > room && !parts.last().isEmpty()) {
            parts.append(QList<int>());
            used = 0;
        }
        used += needs.at(column).comfortable + (parts.last().isEmpty() ? 0 : gap);
        parts.last().append(column);
    }
    m_parts = int(parts.size());
    for (int part = 0; part < m_parts; ++part) {
        const QList<int> &columns = parts.at(part);
        const QList<qreal> widths = this->widths(needs, columns, room - gap * qreal(columns.size() - 1));
        qreal left = body.left() + key + gap;
        for (qsizetype index = 0; index < columns.size(); ++index) {
            Column &column = m_columns[columns.at(index)];
            column.left = left;
            column.width = widths.at(index);
            column.part = part;
            left += column.width + gap;
        }
    }
}

} // namespace klankbord
