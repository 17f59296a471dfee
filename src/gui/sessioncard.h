// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sessionplan.h"

#include <QSize>

class QFont;
class QPainter;
class QPalette;
class QRect;

namespace klankbord
{

/// What is with a card: the keyboard may be on it.
enum class CardState { Resting, Chosen, Focused };

/// The size of every session's card beside text in @p font: two lines of title, and one of status.
QSize sessionCardSize(const QFont &font);
/// Draws @p card in @p rect: date and title, status as an icon and a word, attendance of the fixed core.
void paintSessionCard(QPainter &painter, const QRect &rect, const SessionCard &card, CardState state,
                      const QFont &font, const QPalette &palette);

} // namespace klankbord
