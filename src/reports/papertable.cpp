// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papertable.h"

#include "reports/paper.h"

namespace klankbord
{

namespace
{

constexpr qreal padding = pt(3.2);
constexpr qreal gapBetweenColumns = pt(10);
constexpr qreal gapUnderCaption = pt(3);
constexpr qreal gapAround = pt(12);
// PDF 1.4 readers may refuse an element with more than 8191 children.
constexpr int rowsPerBody = 4000;

} // namespace

PaperTable::PaperTable(Paper &paper, const QList<PaperColumn> &columns, const QString &caption)
    : m_flow(paper.m_flow), m_header(padding)
{
    setColumns(columns);
    QStringList titles;
    for (const PaperColumn &column : columns)
        titles.append(column.title);
    m_header = rowOf(titles, m_flow.style().strongCell, StructureTree::Role::ColumnHeader);
    if (!caption.isEmpty())
        m_caption.emplace(caption, m_flow.style().note, PaperStyle::body.width());
    m_flow.addGap(gapAround);
}

PaperTable::~PaperTable()
{
    if (m_held)
        placeHeld(0);
    else if (m_table == StructureTree::nothing)
        begin(0);
    m_flow.addGap(gapAround);
}

void PaperTable::addRow(const QStringList &cells)
{
    PaperRow row = rowOf(cells, m_flow.style().cell, StructureTree::Role::TD);
    if (m_held)
        placeHeld(0);
    m_held.emplace(std::move(row));
}

void PaperTable::addTotal(const QStringList &cells)
{
    const PaperRow total = rowOf(cells, m_flow.style().strongCell, StructureTree::Role::TD);
    if (m_held)
        placeHeld(total.height());
    else if (m_table == StructureTree::nothing)
        begin(total.height());
    const StructureTree::Id foot = m_flow.canvas().structure().add(StructureTree::Role::TFoot, m_table);
    if (total.height() <= m_flow.room())
        m_flow.paintRule(pt(0.8), m_flow.style().text);
    placeRow(total, foot, 0);
}

void PaperTable::setColumns(const QList<PaperColumn> &columns)
{
    qreal shares = 0;
    for (const PaperColumn &column : columns)
        shares += qMax(0.0, column.share);
    const qreal free = PaperStyle::body.width() - gapBetweenColumns * qreal(columns.size() - 1);
    qreal left = PaperStyle::body.left();
    for (const PaperColumn &column : columns) {
        const qreal share = shares > 0 ? qMax(0.0, column.share) / shares : 1.0 / qreal(columns.size());
        const qreal width = qMax(pt(8), free * share);
        m_columns.append({.left = left, .width = width, .alignment = column.alignment});
        left += width + gapBetweenColumns;
    }
}

PaperRow PaperTable::rowOf(const QStringList &cells, const TextStyle &look, StructureTree::Role role) const
{
    PaperRow row(padding);
    for (qsizetype index = 0; index < m_columns.size(); ++index) {
        const Column &column = m_columns.at(index);
        row.add(PaperText(cells.value(index), look, column.width, column.alignment), column.left, role);
    }
    return row;
}

void PaperTable::begin(qreal firstRows)
{
    using Role = StructureTree::Role;
    const qreal caption = m_caption ? m_caption->height() + gapUnderCaption : 0;
    m_flow.require(caption + m_header.height() + firstRows);
    StructureTree &structure = m_flow.canvas().structure();
    m_table = structure.add(Role::Table, m_flow.section());
    if (m_caption) {
        m_flow.place(*m_caption, structure.add(Role::Caption, m_table), PaperStyle::body.left());
        m_flow.advance(gapUnderCaption);
    }
    m_header.place(m_flow, structure.add(Role::THead, m_table), [] {});
    paintHeaderRule();
}

void PaperTable::paintHeaderRule()
{
    m_flow.paintRule(pt(1), m_flow.style().accent);
}

void PaperTable::repeatHeader()
{
    m_header.repeat(m_flow);
    paintHeaderRule();
}

void PaperTable::placeHeld(qreal keptWith)
{
    const PaperRow row = std::move(*m_held);
    m_held.reset();
    if (m_table == StructureTree::nothing)
        begin(row.height() + keptWith);
    placeRow(row, body(), keptWith);
}

void PaperTable::placeRow(const PaperRow &row, StructureTree::Id group, qreal keptWith)
{
    const qreal ofAPage = PaperStyle::body.height() - m_header.height();
    const qreal needed = row.height() + (row.height() + keptWith <= ofAPage ? keptWith : 0);
    const bool isTooHigh = needed > ofAPage;
    // Even a row that will be split begins on a new page if little is left of this one.
    if (needed > m_flow.room() && (!isTooHigh || m_flow.room() < PaperStyle::body.height() / 4)) {
        m_flow.breakPage();
        repeatHeader();
    }
    row.place(m_flow, group, [this] { repeatHeader(); });
    m_flow.paintRule(pt(0.5), m_flow.style().hairline);
}

StructureTree::Id PaperTable::body()
{
    if (m_body == StructureTree::nothing || ++m_rowsInBody > rowsPerBody) {
        m_body = m_flow.canvas().structure().add(StructureTree::Role::TBody, m_table);
        m_rowsInBody = 1;
    }
    return m_body;
}

} // namespace klankbord
