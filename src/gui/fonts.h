// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace klankbord
{

/// The font of a page's title: 1.4 times @p base, semibold.
QFont titleFont(const QFont &base);
/// The font of a section's title: as large as @p base, semibold.
QFont sectionFont(const QFont &base);
/// The font of a group's name in the sidebar or a note: 0.9 times @p base.
QFont smallFont(const QFont &base);

/// @p base with digits of one width, so that numbers under each other can be compared: the font itself where
/// its digits are so, or can be made so; else a plain installed one that has them.
QFont tabularFont(const QFont &base);
/// Whether the ten digits of @p font are equally wide.
bool hasTabularDigits(const QFont &font);

} // namespace klankbord
