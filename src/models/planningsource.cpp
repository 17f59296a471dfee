// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planningsource.h"

#include "domain/decision.h"
#include "domain/deliverable.h"
#include "domain/reportingperiod.h"
#include "domain/task.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

PlanningSource sourceOf(PlanningKind kind, const Field<Period> &field)
{
    return {.type = &field.owner(),
            .kind = kind,
            .date = &field,
            .hasLength = true,
            .span = [&field](const Record &record) { return record.get(field); },
            .setSpan = [&field](Record &record, const Period &span) { record.set(field, span); },
            .status = nullptr,
            .finishedCodes = {},
            .finishedOn = nullptr,
            .owner = {},
            .via = nullptr};
}

PlanningSource sourceOf(PlanningKind kind, const Field<std::optional<PartialDate>> &field)
{
    return {.type = &field.owner(),
            .kind = kind,
            .date = &field,
            .hasLength = false,
            .span = [&field](const Record &record) -> Period {
                return {record.get(field), record.get(field)};
            },
            .setSpan = [&field](Record &record, const Period &span) { record.set(field, span.from); },
            .status = nullptr,
            .finishedCodes = {},
            .finishedOn = nullptr,
            .owner = {},
            .via = nullptr};
}

PlanningSource sourceOf(PlanningKind kind, const Field<TimeSlot> &field)
{
    return {.type = &field.owner(),
            .kind = kind,
            .date = &field,
            .hasLength = false,
            .span = [&field](const Record &record) -> Period {
                const TimeSlot slot = record.get(field);
                return {slot.date, slot.date};
            },
            .setSpan =
                [&field](Record &record, const Period &span) {
                    TimeSlot slot = record.get(field);
                    slot.date = span.from;
                    record.set(field, slot);
                },
            .status = nullptr,
            .finishedCodes = {},
            .finishedOn = nullptr,
            .owner = {},
            .via = nullptr};
}

PlanningSource ended(PlanningSource source, const FieldInfo &status, const QStringList &codes)
{
    source.status = &status;
    source.finishedCodes = codes;
    return source;
}

PlanningSource endedOn(PlanningSource source, const FieldInfo &day)
{
    source.finishedOn = &day;
    return source;
}

PlanningSource owned(PlanningSource source, const QList<const FieldInfo *> &owner,
                     const FieldInfo *via = nullptr)
{
    source.owner = owner;
    source.via = via;
    return source;
}

} // namespace

const QList<PlanningSource> &planningSources()
{
    static const QList<PlanningSource> sources = [] {
        const Phase &phase = Phase::type();
        const Action &action = Action::type();
        const ReportingPeriod &report = ReportingPeriod::type();
        const Event &event = Event::type();
        const Task &task = Task::type();
        const Deliverable &deliverable = Deliverable::type();
        const Decision &decision = Decision::type();
        const Recommendation &advice = Recommendation::type();
        const QStringList over{u"done"_s, u"cancelled"_s};
        const QStringList reported{u"submitted"_s, u"closed"_s};
        using Kind = PlanningKind;
        return QList<PlanningSource>{
            owned(ended(sourceOf(Kind::Phase, phase.period), phase.status, over),
                  {&phase.project, &phase.network}),
            owned(ended(sourceOf(Kind::Action, action.period), action.status, over), {&action.project}),
            owned(ended(sourceOf(Kind::ReportingPeriod, report.period), report.status,
                        reported + QStringList(u"open"_s)),
                  {&report.project}),
            owned(ended(sourceOf(Kind::Event, event.when), event.status,
                        {u"held"_s, u"cancelled"_s, u"moved"_s}),
                  {&event.project, &event.network}),
            owned(endedOn(sourceOf(Kind::Task, task.due), task.done), {&task.project, &task.network},
                  &task.event),
            owned(endedOn(ended(sourceOf(Kind::Deadline, report.due), report.status, reported),
                          report.submittedOn),
                  {&report.project}),
            owned(endedOn(sourceOf(Kind::Deadline, deliverable.due), deliverable.delivered), {},
                  &deliverable.action),
            owned(ended(sourceOf(Kind::Deadline, decision.due), decision.status, {u"done"_s, u"dropped"_s}),
                  {}, &decision.event),
            owned(ended(sourceOf(Kind::Deadline, advice.due), advice.status,
                        {u"done"_s, u"rejected"_s, u"parked"_s}),
                  {&advice.project}),
        };
    }();
    return sources;
}

QString planningKindLabel(PlanningKind kind, const Wording &wording)
{
    static constexpr std::array labels{
        QT_TRANSLATE_NOOP("Planning", "Phases"),
        QT_TRANSLATE_NOOP("Planning", "Actions"),
        QT_TRANSLATE_NOOP("Planning", "Reporting periods"),
        QT_TRANSLATE_NOOP("Planning", "Events"),
        QT_TRANSLATE_NOOP("Planning", "Tasks"),
        QT_TRANSLATE_NOOP("Planning", "Deadlines"),
    };
    return wording.text("Planning", labels.at(static_cast<std::size_t>(kind)));
}

} // namespace klankbord
