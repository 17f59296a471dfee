// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/chartpalette.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace klankbord
{

namespace
{

using Colours = std::array<QRgb, ChartPalette::size>;

constexpr Colours lightColours{0xff0072b2, 0xffe69f00, 0xff009e73, 0xffd55e00,
                               0xffcc79a7, 0xff56b4e9, 0xffb8a600, 0xff5b5b5b};
// The same hues, lightened so that each stands out on a dark ground and from its neighbours.
constexpr Colours darkColours{0xff3d9bdc, 0xfff2b636, 0xff2fc497, 0xfff07f35,
                              0xffe3a0c6, 0xffa5dbfa, 0xffd9c82e, 0xffc4c4c4};

qreal luminance(const QColor &color)
{
    const auto linear = [](qreal channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

ChartColors chartColors(ChartTheme theme)
{
    if (theme == ChartTheme::Dark) {
        return {.background = QColor(0xff16191d),
                .text = QColor(0xffe6eaf0),
                .muted = QColor(0xffa3adba),
                .line = QColor(0xff363c45),
                .accent = QColor(0xff5cbde0),
                .other = QColor(0xff66717f),
                .unspecified = QColor(0xff2a3038),
                .unspecifiedLine = QColor(0xff7d8896)};
    }
    return {.background = QColor(0xffffffff),
            .text = QColor(0xff1b1f24),
            .muted = QColor(0xff57606a),
            .line = QColor(0xffd5dae1),
            .accent = QColor(0xff0b6e8f),
            .other = QColor(0xffa6afba),
            .unspecified = QColor(0xffeceff2),
            .unspecifiedLine = QColor(0xff98a2ae)};
}

qreal legibility(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor readableOn(const QColor &ground)
{
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    return legibility(white, ground) >= 4.5 ? white : black;
}

QList<QColor> ChartPalette::colors(const QList<QVariant> &keys, ChartTheme theme) const
{
    QList<std::pair<qsizetype, qsizetype>> order; // place in the palette, place in the chart
    qsizetype unknown = m_keys.size();
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const qsizetype place = m_keys.indexOf(keys.at(i));
        order.append({place < 0 ? unknown++ : place, i});
    }
    std::sort(order.begin(), order.end());

    QList<QColor> result(keys.size());
    std::array<bool, size> taken{};
    for (const auto &[place, index] : order) {
        auto slot = static_cast<size_t>(place % size);
        const bool isAnyFree = std::find(taken.begin(), taken.end(), false) != taken.end();
        while (isAnyFree && taken[slot])
            slot = (slot + 1) % size;
        taken[slot] = true;
        result[index] = colorAt(static_cast<qsizetype>(slot), theme);
    }
    return result;
}

QColor ChartPalette::colorAt(qsizetype place, ChartTheme theme)
{
    const Colours &colours = theme == ChartTheme::Dark ? darkColours : lightColours;
    return QColor(colours[static_cast<size_t>(std::max<qsizetype>(place, 0) % size)]);
}

} // namespace klankbord
