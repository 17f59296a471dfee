// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace klankbord
{

/// @p cents in equal parts over @p periods, each cut down to the cent, with the rest in the last. Nothing
/// when the amount is below zero or there are no periods.
QList<qint64> spreadOver(qint64 cents, int periods);

} // namespace klankbord
