// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QVariant>

namespace klankbord
{

/// Light or dark surroundings.
enum class ChartTheme { Light, Dark };

/// The colours of a chart apart from those of its parts.
struct ChartColors {
    QColor background;
    QColor text;
    QColor muted;
    QColor line;
    QColor accent;
    QColor other;           ///< what is taken together beyond eight parts
    QColor unspecified;     ///< the ground of what is not specified …
    QColor unspecifiedLine; ///< … and the hatching on it
};

ChartColors chartColors(ChartTheme theme);

/// How well one colour reads on another: from 1 (not at all) to 21 (black on white), as WCAG 2 computes it.
qreal legibility(const QColor &one, const QColor &other);

/// Black or white, whichever reads best on @p ground: at least 4.5 : 1 on any colour.
QColor readableOn(const QColor &ground);

/// Gives each key (a partner, a fund, a sector) one colour, the same in every chart that shares the palette.
///
/// The order of the keys decides: the first gets the first colour, the ninth the first again. A chart that
/// shows two keys of one colour gives the later of them the next colour that is free.
class ChartPalette final
{
public:
    /// As many as there are different colours, and so the most parts that a chart shows under their own name.
    static constexpr int size = 8;

    ChartPalette() = default;
    explicit ChartPalette(QList<QVariant> keys) : m_keys(std::move(keys)) {}

    /// The colours of @p keys shown together in one chart, in the same order.
    QList<QColor> colors(const QList<QVariant> &keys, ChartTheme theme) const;

    /// The colour at @p place, counted from 0 and starting again after the last.
    static QColor colorAt(qsizetype place, ChartTheme theme);

private:
    QList<QVariant> m_keys;
};

} // namespace klankbord
