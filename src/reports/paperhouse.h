// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QString>

namespace klankbord
{

/// How an organisation's documents are recognised: set once, and worn by every document.
///
/// The funder's emblem is a picture that the user takes from the funder, with its statement in it: Regulation
/// (EU) 2021/1060, annex IX, prescribes letters, colours and place of "Co-funded by the European Union"
/// beside the emblem, and the Commission hands out the two as one. It is never smaller than the logo
/// (point 1.7).
struct PaperHouse {
    QColor brand{};       ///< of headings and rules; Klankbord's own when invalid
    QString organisation; ///< whose documents they are: the author, and the logo's alternative text
    QByteArray logo;      ///< a picture file (PNG, JPEG, SVG); at the head of the first page
    QString mention;      ///< what a funder wants to see said; at the foot of the first page
    QByteArray emblem;    ///< a picture file, beside the mention
};

class PaperFlow;

/// Paints the logo over the body of the page, and mention and emblem in its foot, where nothing else comes.
/// A picture that cannot be read is left out.
void paintHouse(PaperFlow &flow, const PaperHouse &house);

} // namespace klankbord
