// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paperrow.h"

namespace klankbord
{

void PaperRow::add(PaperText text, qreal left, StructureTree::Role role, int part, int span)
{
    m_pitch = text.pitch();
    m_lineCount = qMax(m_lineCount, text.lineCount());
    m_notes |= text.notes();
    m_cells.push_back({.text = std::move(text), .left = left, .role = role, .part = part, .span = span});
}

PaperRow::Elements PaperRow::addElements(PaperFlow &flow, StructureTree::Id parent) const
{
    StructureTree &structure = flow.canvas().structure();
    const StructureTree::Id row = structure.add(StructureTree::Role::TR, parent);
    Elements elements;
    elements.reserve(m_cells.size());
    for (const Cell &cell : m_cells) {
        elements.push_back(structure.add(cell.role, row));
        if (cell.span > 1)
            structure.span(elements.back(), cell.span);
    }
    return elements;
}

void PaperRow::place(PaperFlow &flow, StructureTree::Id parent,
                     const std::function<void()> &continuePage) const
{
    placePart(flow, addElements(flow, parent), 0, continuePage);
}

void PaperRow::placePart(PaperFlow &flow, const Elements &elements, int part,
                         const std::function<void()> &continuePage) const
{
    for (int first = 0; first < m_lineCount;) {
        const int fitting = qMax(1, int((flow.room(m_notes) - 2 * m_padding) / m_pitch + 1e-6));
        const int count = qMin(fitting, m_lineCount - first);
        paintLines(flow, elements, part, first, count);
        first += count;
        flow.advance(count * m_pitch + 2 * m_padding);
        if (first < m_lineCount) {
            flow.breakPage();
            continuePage();
        }
    }
    flow.canvas().enterDecoration();
}

void PaperRow::repeat(PaperFlow &flow, int part) const
{
    paintLines(flow, {}, part, 0, m_lineCount);
    flow.advance(height());
}

void PaperRow::paintLines(PaperFlow &flow, const Elements &elements, int part, int first, int count) const
{
    for (size_t index = 0; index < m_cells.size(); ++index) {
        const Cell &cell = m_cells[index];
        if (cell.text.isEmpty() || first >= cell.text.lineCount() ||
            (cell.part != part && cell.part != everyPart))
            continue;
        const QPointF topLeft(cell.left, flow.y() + m_padding);
        if (!elements.empty() && (cell.part != everyPart || part == 0)) {
            flow.paintLines(cell.text, elements[index], topLeft, first, count);
            continue;
        }
        flow.canvas().enterDecoration();
        cell.text.paint(flow.canvas(), topLeft, first, count);
        flow.addNotes(cell.text.notes(first, count));
    }
}

} // namespace klankbord
