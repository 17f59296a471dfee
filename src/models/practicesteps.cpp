// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/practicesteps.h"

#include <algorithm>
#include <utility>

namespace klankbord
{

namespace
{

/// The status that a line of the history brought; nothing when it is about something else.
std::optional<PracticeStatus> statusBroughtBy(const HistoryEntry &entry)
{
    const auto &status = GoodPractice::type().status;
    if (entry.action == HistoryEntry::Action::Deleted)
        return std::nullopt;
    const auto change =
        std::find_if(entry.fields.cbegin(), entry.fields.cend(),
                     [&status](const HistoryEntry::FieldChange &each) { return each.field == &status; });
    if (change != entry.fields.cend())
        return status.unpack(change->after).value_or(PracticeStatus::Draft);
    const bool isNew = entry.action == HistoryEntry::Action::Added;
    return isNew ? std::optional(PracticeStatus::Draft) : std::nullopt;
}

} // namespace

Result<QList<PracticeStep>> practiceSteps(const RecordStore &store, RecordId practice)
{
    Result<QList<HistoryEntry>> history = store.history(GoodPractice::type(), practice);
    if (!history)
        return history.error();
    QList<PracticeStep> moves;
    std::reverse(history->begin(), history->end());
    for (const HistoryEntry &entry : std::as_const(*history)) {
        if (const std::optional<PracticeStatus> status = statusBroughtBy(entry))
            moves.append({*status, entry.signature});
    }
    return standingSteps(moves);
}

} // namespace klankbord
