// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFont;
class QPainter;
class QRect;

namespace klankbord
{

struct Colours;

/// How far something is, as a bar with the percentage behind it; for a delegate.
namespace progressmark
{

/// Draws @p hundredths at the right end of @p rect in the painter's colour; the bar shows at most 100.
/// Returns the first pixel that it took.
int paint(QPainter &painter, const QRect &rect, int hundredths, const QFont &font, const Colours &colours);

} // namespace progressmark

} // namespace klankbord
