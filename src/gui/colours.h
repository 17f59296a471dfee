// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QPalette;

namespace klankbord
{

/// What a text, an icon, a chip or a message says with its colour, beside its words.
enum class Tone { Text, Muted, Accent, AccentText, Danger, Warning, Good };

/// The named colours of the window in one scheme.
///
/// Each of text, muted, disabled, accent, danger, warning and good reaches 4.5 : 1 on window and on base,
/// selectionText on selection, accentText on accent, and a status colour on its own tint(); outline reaches
/// 3 : 1, as the edge of a control should.
struct Colours {
    QColor window;        ///< behind everything
    QColor base;          ///< behind what can be typed in or read: tables, fields, cards
    QColor text;          ///< what is read
    QColor muted;         ///< what is read second: labels, placeholders, counts
    QColor disabled;      ///< the text of what cannot be used now
    QColor line;          ///< hairlines
    QColor outline;       ///< the edge of a field or a check box
    QColor hover;         ///< behind a row or a flat button under the mouse
    QColor pressed;       ///< the same while the mouse is down
    QColor accent;        ///< the one accent: focus, the primary action, the current place
    QColor accentText;    ///< on accent
    QColor selection;     ///< behind what is selected
    QColor selectionText; ///< on selection
    QColor danger;
    QColor warning;
    QColor good;

    /// The colour in which @p tone is written.
    QColor of(Tone tone) const;
    /// The pale background on which @p status (danger, warning, good, accent) may be written.
    QColor tint(const QColor &status) const;
};

/// The colours of the light scheme, as in the design's table.
const Colours &lightColours();
/// The colours of the dark scheme.
const Colours &darkColours();

/// The colours that belong to @p palette: the dark ones when its window is dark. Lets a widget or a delegate
/// draw in the theme with nothing but its own palette, and follow a live switch.
const Colours &coloursOf(const QPalette &palette);

/// Whether text is lighter than the window in @p palette.
bool isDark(const QPalette &palette);

/// @p share (0 to 1) of @p over on @p under, both opaque.
QColor mixed(const QColor &under, const QColor &over, double share);

/// The contrast ratio of two opaque colours, 1 to 21 (WCAG 2.1, "contrast ratio").
double contrastRatio(const QColor &a, const QColor &b);

} // namespace klankbord
