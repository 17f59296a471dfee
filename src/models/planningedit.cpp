// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planningedit.h"

namespace klankbord
{

namespace
{

/// Read again, whole: what a planning shows is not all of a record.
template <typename Change>
Result<> changeSpan(EditSession &session, const PlanningEntry &entry, Change change)
{
    const Result<std::optional<Record>> found = session.store().find(*entry.source->type, entry.id);
    if (!found)
        return found.error();
    if (!*found)
        return ok(); // gone; the planning is about to say so
    const Period before = entry.source->span(**found);
    const Period after = change(before);
    if (after == before)
        return ok();
    Record moved = **found;
    entry.source->setSpan(moved, after);
    return session.commit(ChangeSet::editing(**found, moved));
}

} // namespace

Result<> movePlanningEntry(EditSession &session, const PlanningEntry &entry, int units)
{
    return changeSpan(session, entry, [units](const Period &span) { return moved(span, units); });
}

Result<> movePlanningEnd(EditSession &session, const PlanningEntry &entry, PeriodEnd end, int units)
{
    if (!entry.source->hasLength)
        return ok();
    return changeSpan(session, entry,
                      [end, units](const Period &span) { return withEndMoved(span, end, units); });
}

Result<> placePlanningEntry(EditSession &session, const PlanningEntry &entry, const QDate &day)
{
    const std::optional<PartialDate> date = PartialDate::fromDay(day);
    if (!date)
        return ok();
    return changeSpan(session, entry, [&date](const Period &) { return Period{date, date}; });
}

} // namespace klankbord
