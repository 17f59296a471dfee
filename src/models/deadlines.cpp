// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deadlines.h"

#include "domain/action.h"
#include "domain/decision.h"
#include "domain/deliverable.h"
#include "domain/phase.h"
#include "domain/recommendation.h"
#include "domain/task.h"

#include <algorithm>

namespace klankbord
{

namespace
{

constexpr auto context = "Deadlines";

using Kind = Deadline::Kind;
using Test = Condition::Test;

Condition dayCondition(const FieldInfo &field, Test test, const QDate &day)
{
    return {&field, test, {QVariant::fromValue(*PartialDate::fromDay(day))}};
}

template <typename Choice, typename... Codes>
Condition status(const ChoiceField<Choice> &field, Test test, Codes... codes)
{
    return {&field, test, {field.pack(codes)...}};
}

/// Whether @p record meets one of the conditions below, as the database would say.
bool holds(const Condition &condition, const Record &record)
{
    const FieldInfo &field = *condition.field;
    const bool isAmong = condition.values.contains(record.value(field));
    switch (condition.test) {
    case Test::AnyOf:
        return isAmong;
    case Test::NoneOf:
        return !isAmong;
    default:
        Q_ASSERT(condition.test == Test::IsEmpty);
        return record.isEmpty(field);
    }
}

} // namespace

const QList<Deadline> &deadlines()
{
    static const QList<Deadline> all{
        {.when = &Task::type().due, .open = {{&Task::type().done, Test::IsEmpty, {}}}},
        {.when = &Decision::type().due,
         .open = {status(Decision::type().status, Test::NoneOf, DecisionStatus::Done,
                         DecisionStatus::Dropped)}},
        {.when = &Recommendation::type().due,
         .open = {status(Recommendation::type().status, Test::NoneOf, RecommendationStatus::Done,
                         RecommendationStatus::Rejected, RecommendationStatus::Parked)}},
        {.when = &Deliverable::type().due, .open = {{&Deliverable::type().delivered, Test::IsEmpty, {}}}},
        {.kind = Kind::Ends,
         .when = &Action::type().period,
         .open = {status(Action::type().status, Test::AnyOf, ActionStatus::Planned, ActionStatus::Running)},
         .status = &Action::type().status},
        {.kind = Kind::Ends,
         .when = &Phase::type().period,
         .open = {status(Phase::type().status, Test::AnyOf, PhaseStatus::Planned, PhaseStatus::Running)},
         .status = &Phase::type().status},
        {.kind = Kind::Ends,
         .when = &Event::type().when,
         .open = {status(Event::type().status, Test::AnyOf, EventStatus::ToPlan, EventStatus::Planned,
                         EventStatus::Confirmed)},
         .status = &Event::type().status},
        {.kind = Kind::Ends,
         .when = &Project::type().period,
         .open = {status(Project::type().status, Test::AnyOf, ProjectStatus::Approved,
                         ProjectStatus::Running)},
         .status = &Project::type().status},
    };
    return all;
}

const Deadline *deadlineBy(const FieldInfo &when)
{
    const auto found = std::find_if(deadlines().cbegin(), deadlines().cend(),
                                    [&when](const Deadline &each) { return each.when == &when; });
    return found == deadlines().cend() ? nullptr : &*found;
}

Query Deadline::late(const QDate &today) const
{
    Query query(when->owner());
    query.conditions = open;
    query.conditions.append(dayCondition(*when, Test::Before, today));
    query.order = {{when, Qt::DescendingOrder, SortStep::By::End}};
    return query;
}

Query Deadline::soon(const QDate &today, const QDate &last) const
{
    Query query(when->owner());
    query.conditions = open;
    query.conditions.append(dayCondition(*when, Test::From, today));
    query.conditions.append(dayCondition(*when, Test::Before, last.addDays(1)));
    query.order = {{when, Qt::AscendingOrder, SortStep::By::End}};
    return query;
}

std::optional<PartialDate> Deadline::day(const Record &record) const
{
    const QVariant &value = record.value(*when);
    switch (when->kind()) {
    case ValueKind::Period:
        return value.value<Period>().to;
    case ValueKind::TimeSlot:
        return value.value<TimeSlot>().date;
    default:
        return value.value<std::optional<PartialDate>>();
    }
}

bool Deadline::isLate(const Record &record, const QDate &today) const
{
    const std::optional<PartialDate> by = day(record);
    return by && by->lastDay() < today &&
           std::all_of(open.cbegin(), open.cend(),
                       [&record](const Condition &each) { return holds(each, record); });
}

QString Deadline::lateness(const Record &record, const QDate &today, const Wording &wording) const
{
    if (!isLate(record, today))
        return {};
    const auto days = static_cast<int>(day(record)->lastDay().daysTo(today));
    return wording.text(context, QT_TRANSLATE_N_NOOP("Deadlines", "%n day(s) late"), nullptr, days);
}

QString Deadline::reason(const Record &record, const QDate &today, const Wording &wording) const
{
    const std::optional<PartialDate> by = day(record);
    if (!by)
        return {};
    const QString date = formatDate(*by, wording.language(), DateStyle::Short);
    const bool isLate = by->lastDay() < today;
    if (kind == Kind::Due) {
        const auto days = static_cast<int>(by->lastDay().daysTo(today));
        if (isLate)
            return wording
                .text(context, QT_TRANSLATE_N_NOOP("Deadlines", "due %1, %n day(s) late"), nullptr, days)
                .arg(date);
        return wording.text(context, QT_TRANSLATE_NOOP("Deadlines", "due %1")).arg(date);
    }
    if (!isLate)
        return wording.text(context, QT_TRANSLATE_NOOP("Deadlines", "ends %1")).arg(date);
    return wording.text(context, QT_TRANSLATE_NOOP("Deadlines", "over since %1, and still “%2”"))
        .arg(date, status->display(record.value(*status), wording, nullptr));
}

} // namespace klankbord
