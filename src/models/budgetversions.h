// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/budgetversion.h"
#include "models/editsession.h"
#include "storage/storedbudget.h"

namespace klankbord
{

/// What is done with whole versions of a budget, each as one step to undo. Every function answers what
/// EditSession::commit() does, besides its own errors.
class BudgetVersions final
{
public:
    /// @p session is borrowed and outlives this.
    explicit BudgetVersions(EditSession &session) : m_session(session) {}

    /// An empty version with the next number, the current one when it is the first; answers its id.
    Result<RecordId> addTo(RecordId project);
    /// A copy with all lines and flat rates under the next number: a new draft, or a what-if that can be
    /// thrown away or adopted.
    Result<RecordId> copyOf(RecordId version, BudgetVersionStatus status);
    /// Makes a version the current one, and a draft when it was a what-if.
    Result<> adopt(RecordId version);
    /// Deletes a version with its lines and flat rates. Error: Invalid for the current one.
    Result<> throwAway(RecordId version);

    /// Copies the lines of one period into another, for one partner or (None) for all; lines that are there
    /// stay. Answers how many.
    Result<int> copyPeriod(RecordId version, RecordId from, RecordId to, RecordId partner);

private:
    Result<int> nextNumber(RecordId project) const;

    EditSession &m_session;
};

} // namespace klankbord
