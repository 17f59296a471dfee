// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/paintscript.h"
#include "reports/paperfonts.h"
#include "reports/papersheet.h"
#include "reports/typeface.h"

#include <QColor>
#include <QFont>
#include <array>

namespace klankbord
{

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
    /// @p brand colours headings and rules; an invalid or a pale one, which nobody could read on white paper,
    /// gives way to Klankbord's own or is darkened.
    explicit PaperStyle(const PaperFonts &fonts, const QColor &brand = {});

    const Typeface &typeface(Face face) const { return face == Face::Bold ? m_bold : m_regular; }

    static constexpr int resolution = 720;

    QColor text{0x1b, 0x1f, 0x24};
    QColor muted{0x57, 0x60, 0x6a};
    QColor accent{0x0b, 0x6e, 0x8f};
    QColor hairline{0xd5, 0xda, 0xe1};

    TextStyle cover; ///< the title on a cover
    TextStyle title;
    TextStyle subtitle;
    std::array<TextStyle, 3> headings;
    TextStyle paragraph;
    TextStyle note;
    TextStyle parallel; ///< beside the same in another language
    TextStyle quote;    ///< somebody's own words
    TextStyle name;     ///< on a badge or a certificate
    TextStyle smallName;
    TextStyle label;     ///< over a key fact
    TextStyle fact;      ///< the key fact itself
    TextStyle factLabel; ///< beside a fact in a list
    TextStyle cell;
    TextStyle strongCell;
    TextStyle group; ///< over the rows that belong together
    TextStyle furniture;

private:
    TextStyle look(Face face, int size, qreal pitch, const QColor &colour) const;

    Typeface m_regular;
    Typeface m_bold;
};

} // namespace klankbord
