// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/query.h"

#include <QDate>

namespace klankbord
{

/// Something that is to be done by a day, for one type of record.
struct Deadline {
    enum class Kind {
        Due,  ///< when names the day by which it is to be done
        Ends, ///< when names what takes its time, and is then to be closed
    };

    Kind kind = Kind::Due;
    const FieldInfo *when = nullptr;   ///< a date, a period or a time slot
    QList<Condition> open;             ///< what those have in common that are not done yet
    const FieldInfo *status = nullptr; ///< says that it is still open, where kind is Ends

    /// Those that are open, and whose day is over when @p today begins; the last ones first.
    Query late(const QDate &today) const;
    /// Those that are open, and whose day comes from @p today to @p last; the first ones first.
    Query soon(const QDate &today, const QDate &last) const;
    /// The day by which @p record is to be done, as it is known; nothing without one.
    std::optional<PartialDate> day(const Record &record) const;
    /// Whether @p record was to be done before @p today, and is open.
    bool isLate(const Record &record, const QDate &today) const;
    /// How late @p record is, for whoever sees its day already: "5 days late"; empty when it is not.
    QString lateness(const Record &record, const QDate &today, const Wording &wording) const;
    /// Why @p record is late, or what is soon, for a reader: "due 3 October, 5 days late".
    QString reason(const Record &record, const QDate &today, const Wording &wording) const;
};

/// Every kind of deadline there is; reports to a fund stand with the money (see moneyAttention()).
const QList<Deadline> &deadlines();
/// The one by the field @p when, which outlives everything; null where that is no deadline.
const Deadline *deadlineBy(const FieldInfo &when);

} // namespace klankbord
