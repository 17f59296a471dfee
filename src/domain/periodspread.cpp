// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/periodspread.h"

namespace klankbord
{

QList<qint64> spreadOver(qint64 cents, int periods)
{
    if (cents < 0 || periods <= 0)
        return {};
    QList<qint64> parts(periods, cents / periods);
    parts.last() += cents % periods;
    return parts;
}

} // namespace klankbord
