// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editsession.h"
#include "models/figuretable.h"

#include <QDate>

namespace klankbord
{

/// The money that needs attention on @p today, the worst first: reports overdue or due within two months,
/// partners and categories over their budget, periods that ended with less than three quarters of their
/// budget spent, support without a decision, and expenses that the controllers parked. A row for each, with
/// the record to open.
///
/// Looks at running projects with a budget, the first 200 of them. Errors: those of RecordStore.
Result<FigureTable::Content> moneyAttention(EditSession &session, const QDate &today);

} // namespace klankbord
