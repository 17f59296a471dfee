// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace klankbord
{

/// A font's ToUnicode map as Qt writes it, with what a reader would type: Qt takes the first character that
/// has the glyph, which for the space is a tab, and leaves ligatures as the one sign that nobody searches
/// for. The map itself, if it is not understood.
QByteArray readableToUnicodeMap(const QByteArray &map);

} // namespace klankbord
