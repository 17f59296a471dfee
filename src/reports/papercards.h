// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSizeF>
#include <QString>

namespace klankbord
{

class PaperFlow;

/// What stands on one card, from the top down, each in the middle; a text that does not fit is set smaller.
struct PaperCard {
    QString head; ///< what for
    QString name;
    QString under; ///< of which house
    QString foot;  ///< in what role
};

/// Cards on a sheet: so many beside each other, of that size in points, with lines to cut along.
struct PaperCardGrid {
    int columns = 2;
    int rows = 5;
    QSizeF card;
};

/// Paints the cards on bare sheets, as many as they take.
void paintCards(PaperFlow &flow, const QList<PaperCard> &cards, const PaperCardGrid &grid);

} // namespace klankbord
