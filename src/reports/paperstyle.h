// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/paintscript.h"
#include "reports/paperfonts.h"
#include "reports/typeface.h"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QSizeF>
#include <array>

namespace klankbord
{

/// Lengths on paper are in tenths of a point (1/720 inch): fine enough for glyphs, and whole font sizes.
constexpr qreal pt(qreal points)
{
    return points * 10;
}

/// How one kind of text looks.
struct TextStyle {
    const Typeface *typeface = nullptr;
    Face face = Face::Regular;
    int size = 0;
    qreal pitch = 0; ///< from one baseline to the next
    QColor colour;
};

enum class PaperAlignment { Left, Centre, Right };

/// The look of everything that Klankbord prints: one place for sizes, colours and distances.
class PaperStyle final
{
    Q_DISABLE_COPY_MOVE(PaperStyle)

public:
    explicit PaperStyle(const PaperFonts &fonts);

    const Typeface &typeface(Face face) const { return face == Face::Bold ? m_bold : m_regular; }

    static constexpr int resolution = 720;
    // A4 in whole points, as QPdfWriter rounds it.
    static constexpr QSizeF page{pt(595), pt(842)};
    static constexpr QRectF body{pt(62), pt(70), pt(471), pt(696)};
    static constexpr qreal headerTop = pt(34);
    static constexpr qreal footerTop = pt(795);

    QColor text{0x1b, 0x1f, 0x24};
    QColor muted{0x57, 0x60, 0x6a};
    QColor accent{0x0b, 0x6e, 0x8f};
    QColor hairline{0xd5, 0xda, 0xe1};

    TextStyle title;
    TextStyle subtitle;
    std::array<TextStyle, 3> headings;
    TextStyle paragraph;
    TextStyle note;
    TextStyle label;     ///< over a key fact
    TextStyle fact;      ///< the key fact itself
    TextStyle factLabel; ///< beside a fact in a list
    TextStyle cell;
    TextStyle strongCell;
    TextStyle furniture;

private:
    TextStyle look(Face face, int size, qreal pitch, const QColor &colour) const;

    Typeface m_regular;
    Typeface m_bold;
};

} // namespace klankbord
