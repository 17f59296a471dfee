// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attendance.h"
#include "reports/chart.h"

namespace klankbord
{

/// How the participants of an event are spread over organisations, kinds, sectors … : who is present once
/// somebody is, and before that who is on the list. @p subtitle says by what they are counted, @p palette has
/// the keys' colours.
Chart attendanceChart(const QList<AttendanceShare> &shares, const QString &subtitle,
                      const ChartPalette &palette, const Wording &wording);

} // namespace klankbord
