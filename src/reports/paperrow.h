// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/paperflow.h"
#include "reports/papertext.h"
#include "reports/structuretree.h"

#include <functional>
#include <vector>

namespace klankbord
{

/// Texts beside each other: a row of a table, or a label and its value.
class PaperRow final
{
public:
    /// @p padding above and below the texts.
    explicit PaperRow(qreal padding) : m_padding(padding) {}

    /// All cells of a row have the same pitch.
    void add(PaperText text, qreal left, StructureTree::Role role);

    qreal height() const { return m_lineCount * m_pitch + 2 * m_padding; }

    /// Paints it where @p flow stands, as a child of @p parent. A row higher than a page is split; every time
    /// the page turns for that, @p continuePage is called, which may paint a header again.
    void place(PaperFlow &flow, StructureTree::Id parent, const std::function<void()> &continuePage) const;

    /// Paints it as something that was said before.
    void repeat(PaperFlow &flow) const;

private:
    struct Cell {
        PaperText text;
        qreal left = 0;
        StructureTree::Role role = StructureTree::Role::TD;
    };

    std::vector<StructureTree::Id> addElements(PaperFlow &flow, StructureTree::Id parent) const;
    void paintLines(PaperFlow &flow, const std::vector<StructureTree::Id> &elements, int first,
                    int count) const;

    std::vector<Cell> m_cells;
    qreal m_padding = 0;
    qreal m_pitch = 0;
    int m_lineCount = 1;
};

} // namespace klankbord
