// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paperstyle.h"

namespace klankbord
{

PaperStyle::PaperStyle(const PaperFonts &fonts) : m_regular(fonts.regular(100)), m_bold(fonts.bold(100))
{
    title = look(Face::Bold, 240, pt(31), text);
    subtitle = look(Face::Regular, 120, pt(17), muted);
    headings = {look(Face::Bold, 150, pt(20), accent), look(Face::Bold, 115, pt(16), text),
                look(Face::Bold, 95, pt(14), muted)};
    paragraph = look(Face::Regular, 100, pt(15), text);
    note = look(Face::Regular, 85, pt(12.4), muted);
    label = look(Face::Regular, 80, pt(11.5), muted);
    fact = look(Face::Bold, 110, pt(15), text);
    factLabel = look(Face::Regular, 100, pt(15), muted);
    cell = look(Face::Regular, 85, pt(12), text);
    strongCell = look(Face::Bold, 85, pt(12), text);
    furniture = look(Face::Regular, 75, pt(10), muted);
}

TextStyle PaperStyle::look(Face face, int size, qreal pitch, const QColor &colour) const
{
    return {.typeface = &typeface(face), .face = face, .size = size, .pitch = pitch, .colour = colour};
}

} // namespace klankbord
