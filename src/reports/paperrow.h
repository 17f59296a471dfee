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
///
/// A row too wide for a page has parts, each for a page of its own; a cell of everyPart is painted in all of
/// them and read aloud once.
class PaperRow final
{
public:
    static constexpr int everyPart = -1;

    using Elements = std::vector<StructureTree::Id>;

    /// @p padding above and below the texts.
    explicit PaperRow(qreal padding) : m_padding(padding) {}

    /// All cells of a row have the same pitch. @p span is the number of columns that the cell covers.
    void add(PaperText text, qreal left, StructureTree::Role role, int part = 0, int span = 1);

    qreal height() const { return m_lineCount * m_pitch + 2 * m_padding; }
    quint64 notes() const { return m_notes; }

    /// The row and its cells as children of @p parent.
    Elements addElements(PaperFlow &flow, StructureTree::Id parent) const;

    /// Paints it where @p flow stands, as a child of @p parent. A row higher than a page is split; every time
    /// the page turns for that, @p continuePage is called, which may paint a header again.
    void place(PaperFlow &flow, StructureTree::Id parent, const std::function<void()> &continuePage) const;
    /// The same for one part of it, as the @p elements that were added.
    void placePart(PaperFlow &flow, const Elements &elements, int part,
                   const std::function<void()> &continuePage) const;

    /// Paints it as something that was said before.
    void repeat(PaperFlow &flow, int part = 0) const;

private:
    struct Cell {
        PaperText text;
        qreal left = 0;
        StructureTree::Role role = StructureTree::Role::TD;
        int part = 0;
        int span = 1;
    };

    void paintLines(PaperFlow &flow, const Elements &elements, int part, int first, int count) const;

    std::vector<Cell> m_cells;
    qreal m_padding = 0;
    qreal m_pitch = 0;
    int m_lineCount = 1;
    quint64 m_notes = 0;
};

} // namespace klankbord
