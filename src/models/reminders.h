// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "models/outlinemodel.h"

#include <QDate>

namespace klankbord
{

class RecordStore;

/// Something that is due, of which a user is told once.
struct Reminder {
    RecordLink record;
    QString why;
    QString key; ///< the same for the same thing due on the same day

    friend bool operator==(const Reminder &, const Reminder &) = default;
};

/// What is due on @p today and not done, the first one first: a task from so many days before as it says,
/// everything else on its day; nothing that is late for over a month. Errors: those of RecordStore.
Result<QList<Reminder>> reminders(const RecordStore &store, const Wording &wording, const QDate &today);

} // namespace klankbord
