// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/turnsplitter.h"

#include <QSplitter>
#include <algorithm>

namespace klankbord
{

void shareOut(QSplitter &splitter)
{
    constexpr int share = 1000;
    QList<int> sizes;
    for (int place = 0; place < splitter.count(); ++place)
        sizes.append(share * std::max(1, splitter.widget(place)->sizePolicy().horizontalStretch()));
    splitter.setSizes(sizes);
}

void turnSplitter(QSplitter &splitter, Qt::Orientation orientation)
{
    if (splitter.orientation() == orientation)
        return;
    splitter.setOrientation(orientation);
    shareOut(splitter);
}

} // namespace klankbord
