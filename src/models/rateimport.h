// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/centralbankrates.h"
#include "models/editsession.h"

namespace klankbord
{

/// What taking in published rates would do to those of the workspace, before it is done.
struct RateImport {
    ChangeSet changes{ChangeSet::Kind::Import, {}};
    int added = 0;
    int changed = 0;
    int same = 0;
    int keptTyped = 0; ///< months whose rate somebody typed: these stay
};

/// Takes in the rates of @p currencies. A rate that was typed stays; one of the bank is replaced. @p note
/// says in the reader's words how the rates were found. Errors: those of RecordStore.
Result<RateImport> planRateImport(const RecordStore &store, const QList<PublishedRate> &rates,
                                  const QStringList &currencies, const QString &note);

} // namespace klankbord
