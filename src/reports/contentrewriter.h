// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/paintscript.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QPointF>
#include <QRectF>
#include <array>

namespace klankbord
{

/// Puts the script's instructions among those that Qt wrote.
///
/// Qt's painter has no word for "this is a table cell", and gives the numbers of glyphs only while it paints.
/// So the canvas paints a rectangle far outside the page for each stretch of the script, and at the end, on a
/// sheet of its own, each character once. Here the rectangles give way to the instructions, and the sheet
/// tells which glyph is whose. What is not recognised is left as it was.
class ContentRewriter final
{
public:
    /// The rectangle that stands for a stretch: paint it with a pen and no brush, without a transformation.
    static QRectF marker(int stretch);

    /// Where the character at @p index of a face's repertoire is to be painted on the sheet.
    static QPointF placeOnSheet(Face face, int index);

    /// @p sheet as Qt wrote it.
    ContentRewriter(const PaintScript &script, QByteArrayView sheet);

    /// A page's instructions, and after them those of @p footer, a stretch; marked content is balanced.
    std::string rewritten(QByteArrayView content, int footer) const;

private:
    void readSheet(QByteArrayView sheet);

    const PaintScript &m_script;
    std::array<EmbeddedFace, 2> m_faces;
};

} // namespace klankbord
