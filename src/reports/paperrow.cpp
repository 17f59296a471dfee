// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paperrow.h"

namespace klankbord
{

void PaperRow::add(PaperText text, qreal left, StructureTree::Role role)
{
    m_pitch = text.pitch();
    m_lineCount = qMax(m_lineCount, text.lineCount());
    m_cells.push_back({.text = std::move(text), .left = left, .role = role});
}

void PaperRow::place(PaperFlow &flow, StructureTree::Id parent,
                     const std::function<void()> &continuePage) const
{
    const std::vector<StructureTree::Id> elements = addElements(flow, parent);
    for (int first = 0; first < m_lineCount;) {
        const int fitting = qMax(1, int((flow.room() - 2 * m_padding) / m_pitch + 1e-6));
        const int count = qMin(fitting, m_lineCount - first);
        paintLines(flow, elements, first, count);
        first += count;
        flow.advance(count * m_pitch + 2 * m_padding);
        if (first < m_lineCount) {
            flow.breakPage();
            continuePage();
        }
    }
    flow.canvas().enterDecoration();
}

void PaperRow::repeat(PaperFlow &flow) const
{
    paintLines(flow, {}, 0, m_lineCount);
    flow.advance(height());
}

std::vector<StructureTree::Id> PaperRow::addElements(PaperFlow &flow, StructureTree::Id parent) const
{
    StructureTree &structure = flow.canvas().structure();
    const StructureTree::Id row = structure.add(StructureTree::Role::TR, parent);
    std::vector<StructureTree::Id> elements;
    elements.reserve(m_cells.size());
    for (const Cell &cell : m_cells)
        elements.push_back(structure.add(cell.role, row));
    return elements;
}

void PaperRow::paintLines(PaperFlow &flow, const std::vector<StructureTree::Id> &elements, int first,
                          int count) const
{
    for (size_t index = 0; index < m_cells.size(); ++index) {
        const Cell &cell = m_cells[index];
        if (cell.text.isEmpty() || first >= cell.text.lineCount())
            continue;
        if (!elements.empty())
            flow.canvas().enter(elements[index]);
        cell.text.paint(flow.canvas(), QPointF(cell.left, flow.y() + m_padding), first, count);
    }
}

} // namespace klankbord
