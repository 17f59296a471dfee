// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

class QSplitter;

namespace klankbord
{

/// Gives each part of @p splitter its share of the room by its stretch factor, whatever it would like.
void shareOut(QSplitter &splitter);

/// Puts what is in @p splitter beside or below each other. When that is another way than before, each gets
/// its share anew, by its stretch factor: what it had the other way says nothing about this one.
void turnSplitter(QSplitter &splitter, Qt::Orientation orientation);

} // namespace klankbord
