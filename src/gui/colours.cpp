// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/colours.h"

#include <QPalette>
#include <algorithm>
#include <cmath>

namespace klankbord
{

namespace
{

/// The share of a status colour in the background under its own text.
constexpr double tintShare = 0.08;

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

QColor Colours::of(Tone tone) const
{
    switch (tone) {
    case Tone::Text:
        break;
    case Tone::Muted:
        return muted;
    case Tone::Accent:
        return accent;
    case Tone::AccentText:
        return accentText;
    case Tone::Danger:
        return danger;
    case Tone::Warning:
        return warning;
    case Tone::Good:
        return good;
    }
    return text;
}

QColor Colours::tint(const QColor &status) const
{
    return mixed(base, status, tintShare);
}

const Colours &lightColours()
{
    static const Colours colours{.window = QColor(0xF6, 0xF7, 0xF9),
                                 .base = QColor(0xFF, 0xFF, 0xFF),
                                 .text = QColor(0x1B, 0x1F, 0x24),
                                 .muted = QColor(0x57, 0x60, 0x6A),
                                 .disabled = QColor(0x68, 0x71, 0x7C),
                                 .line = QColor(0xD5, 0xDA, 0xE1),
                                 .outline = QColor(0x82, 0x8C, 0x99),
                                 .hover = QColor(0xEC, 0xEF, 0xF3),
                                 .pressed = QColor(0xE1, 0xE5, 0xEA),
                                 .accent = QColor(0x0B, 0x6E, 0x8F),
                                 .accentText = QColor(0xFF, 0xFF, 0xFF),
                                 .selection = QColor(0xD6, 0xEA, 0xF2),
                                 .selectionText = QColor(0x0E, 0x2A, 0x36),
                                 .danger = QColor(0xB4, 0x23, 0x18),
                                 .warning = QColor(0x8A, 0x5A, 0x00),
                                 .good = QColor(0x1E, 0x7B, 0x4A)};
    return colours;
}

const Colours &darkColours()
{
    static const Colours colours{.window = QColor(0x1E, 0x22, 0x27),
                                 .base = QColor(0x16, 0x19, 0x1D),
                                 .text = QColor(0xE6, 0xEA, 0xF0),
                                 .muted = QColor(0xA3, 0xAD, 0xBA),
                                 .disabled = QColor(0x8A, 0x94, 0xA1),
                                 .line = QColor(0x36, 0x3C, 0x45),
                                 .outline = QColor(0x6E, 0x78, 0x86),
                                 .hover = QColor(0x28, 0x2D, 0x34),
                                 .pressed = QColor(0x31, 0x37, 0x40),
                                 .accent = QColor(0x5C, 0xBD, 0xE0),
                                 .accentText = QColor(0x0A, 0x1E, 0x27),
                                 .selection = QColor(0x1F, 0x45, 0x55),
                                 .selectionText = QColor(0xE6, 0xF6, 0xFC),
                                 .danger = QColor(0xFF, 0x8A, 0x80),
                                 .warning = QColor(0xF2, 0xC1, 0x4E),
                                 .good = QColor(0x6F, 0xD1, 0x9C)};
    return colours;
}

const Colours &coloursOf(const QPalette &palette)
{
    return isDark(palette) ? darkColours() : lightColours();
}

bool isDark(const QPalette &palette)
{
    // Asked for every cell that is painted: no powers here.
    return qGray(palette.color(QPalette::WindowText).rgb()) > qGray(palette.color(QPalette::Window).rgb());
}

QColor mixed(const QColor &under, const QColor &over, double share)
{
    const auto channel = [share](int from, int to) { return int(std::lround(from + (to - from) * share)); };
    return {channel(under.red(), over.red()), channel(under.green(), over.green()),
            channel(under.blue(), over.blue())};
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace klankbord
