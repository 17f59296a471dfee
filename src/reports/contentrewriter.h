// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/structuretree.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QRectF>
#include <vector>

namespace klankbord
{

/// Turns a page's painting instructions as Qt writes them into marked, compact ones.
///
/// Qt's painter has no word for "this is a table cell". So the canvas paints rectangles far outside the page,
/// and here they become the begin and end of marked content. Qt also places each glyph on its own; here a
/// line of text becomes one instruction, which makes a page five times smaller. What is not recognised is
/// left as it was.
class ContentRewriter final
{
public:
    /// The advance of each glyph in thousandths of the font size, by font name ("/F11") and glyph.
    using Widths = QHash<QByteArray, std::vector<float>>;

    enum class Marker {
        Content,   ///< its number is the mark on the page
        Body,      ///< artifact: lines, backgrounds, repeated table headers
        Furniture, ///< artifact: the page's header and footer
        Slip,      ///< on the sheet of slips: what follows goes to the page of this number
    };

    /// The rectangle that stands for a marker: paint it with a pen and no brush, without a transformation.
    static QRectF rectangle(Marker marker, int number);

    ContentRewriter(const StructureTree &structure, const Widths &widths);

    /// The instructions of @p page, marked; begin and end are balanced.
    QByteArray marked(QByteArrayView content, int page) const;

    /// The slips on a sheet, by page number: marked as page furniture, complete in themselves.
    QHash<int, QByteArray> slips(QByteArrayView sheet) const;

private:
    const StructureTree &m_structure;
    const Widths &m_widths;
};

} // namespace klankbord
