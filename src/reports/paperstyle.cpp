// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paperstyle.h"

#include <cmath>

namespace klankbord
{

namespace
{

/// The part of the light that a colour throws back (WCAG 2.1, relative luminance).
qreal luminance(const QColor &colour)
{
    const auto linear = [](qreal part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/// @p colour as dark as a text on white paper needs: 4.5 to 1 (WCAG 2.1, 1.4.3).
QColor readable(QColor colour)
{
    while (1.05 / (luminance(colour) + 0.05) < 4.5)
        colour = QColor::fromHsvF(colour.hsvHueF() < 0 ? 0 : colour.hsvHueF(), colour.hsvSaturationF(),
                                  colour.valueF() * 0.95F);
    return colour;
}

} // namespace

PaperStyle::PaperStyle(const PaperFonts &fonts, const QColor &brand)
    : m_regular(fonts.regular(100)), m_bold(fonts.bold(100))
{
    if (brand.isValid())
        accent = readable(QColor(brand.rgb()));
    cover = look(Face::Bold, 340, pt(42), text);
    title = look(Face::Bold, 240, pt(31), text);
    subtitle = look(Face::Regular, 120, pt(17), muted);
    headings = {look(Face::Bold, 150, pt(20), accent), look(Face::Bold, 115, pt(16), text),
                look(Face::Bold, 95, pt(14), muted)};
    paragraph = look(Face::Regular, 100, pt(15), text);
    note = look(Face::Regular, 85, pt(12.4), muted);
    parallel = look(Face::Regular, 92, pt(13.6), text);
    quote = look(Face::Regular, 115, pt(17.5), text);
    name = look(Face::Bold, 200, pt(26), text);
    smallName = look(Face::Bold, 140, pt(18), text);
    label = look(Face::Regular, 80, pt(11.5), muted);
    fact = look(Face::Bold, 110, pt(15), text);
    factLabel = look(Face::Regular, 100, pt(15), muted);
    cell = look(Face::Regular, 85, pt(12), text);
    strongCell = look(Face::Bold, 85, pt(12), text);
    group = look(Face::Bold, 90, pt(13), accent);
    furniture = look(Face::Regular, 75, pt(10), muted);
}

TextStyle PaperStyle::look(Face face, int size, qreal pitch, const QColor &colour) const
{
    return {.typeface = &typeface(face), .face = face, .size = size, .pitch = pitch, .colour = colour};
}

} // namespace klankbord
