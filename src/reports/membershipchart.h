// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "reports/chart.h"

namespace klankbord
{

/// Who sat in @p group and when: a row for each member, who came first on top, a bar for each of its
/// memberships, with the role in words and a line at @p today.
///
/// A span's key is the RecordId of its membership. @p memberships are those of the group, in any order;
/// @p titles knows what members are called.
Chart membershipChart(const Record &group, const QList<Record> &memberships, const QDate &today,
                      const TitleSource &titles, const Wording &wording);

} // namespace klankbord
