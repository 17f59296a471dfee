// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reminders.h"

#include "domain/task.h"
#include "models/deadlines.h"
#include "storage/recordstore.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr int daysTillForgotten = 31;
constexpr int mostDaysBefore = 366;

struct Dated {
    Reminder reminder;
    QDate day;
};

int daysBefore(const Record &record)
{
    if (&record.type() != &Task::type())
        return 0;
    return std::min(record.get(Task::type().reminderDays).value_or(0), mostDaysBefore);
}

Result<> addDue(const Deadline &deadline, const RecordStore &store, const Wording &wording,
                const QDate &today, QList<Dated> &found)
{
    const RecordType &type = deadline.when->owner();
    const Result<QList<RecordId>> ids =
        store.ids(deadline.soon(today.addDays(-daysTillForgotten), today.addDays(mostDaysBefore)));
    if (!ids)
        return ids.error();
    const Result<QList<Record>> records = store.load(type, *ids);
    if (!records)
        return records.error();
    const auto titles = store.titles(type, *ids, wording);
    if (!titles)
        return titles.error();
    for (const Record &record : *records) {
        const std::optional<PartialDate> day = deadline.day(record);
        if (!day || day->lastDay().addDays(-daysBefore(record)) > today)
            continue;
        const QString key =
            u"%1 %2 %3"_s.arg(type.code()).arg(static_cast<qint64>(record.id)).arg(day->toIso());
        found.append({{.record = {&type, record.id, titles->value(record.id).simplified()},
                       .why = deadline.reason(record, today, wording),
                       .key = key},
                      day->lastDay()});
    }
    return ok();
}

} // namespace

Result<QList<Reminder>> reminders(const RecordStore &store, const Wording &wording, const QDate &today)
{
    QList<Dated> found;
    for (const Deadline &deadline : deadlines()) {
        if (deadline.kind != Deadline::Kind::Due)
            continue;
        if (const Result<> added = addDue(deadline, store, wording, today, found); !added)
            return added.error();
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Dated &a, const Dated &b) { return a.day < b.day; });
    QList<Reminder> all;
    for (const Dated &each : std::as_const(found))
        all.append(each.reminder);
    return all;
}

} // namespace klankbord
