// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/attendance.h"

#include "domain/affiliation.h"

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

AttendanceMark AttendanceMark::of(const Record &participation)
{
    const Participation &type = Participation::type();
    return {participation.get(type.role), participation.get(type.status), participation.get(type.presence)};
}

bool takesPlace(const std::optional<ParticipationStatus> &status)
{
    return status == ParticipationStatus::Registered || status == ParticipationStatus::Confirmed;
}

void AttendanceCount::add(const AttendanceMark &mark)
{
    count(mark, 1);
}

void AttendanceCount::remove(const AttendanceMark &mark)
{
    count(mark, -1);
}

void AttendanceCount::count(const AttendanceMark &mark, int by)
{
    m_all += by;
    m_placed += takesPlace(mark.status) ? by : 0;
    m_presences.at(static_cast<std::size_t>(mark.presence.value_or(Presence::Unknown))) += by;
    if (mark.status)
        m_statuses.at(static_cast<std::size_t>(*mark.status)) += by;
    if (!mark.role)
        return;
    m_roles.at(static_cast<std::size_t>(*mark.role)) += by;
    if (mark.presence == Presence::Present)
        m_presentRoles.at(static_cast<std::size_t>(*mark.role)) += by;
}

std::optional<int> placesAt(const Record &event, const Record *venue)
{
    if (const std::optional<int> own = event.get(Event::type().capacity))
        return own;
    return venue ? venue->get(Venue::type().capacity) : std::nullopt;
}

std::optional<int> freePlaces(const std::optional<int> &places, const AttendanceCount &count)
{
    return places ? std::optional(std::max(0, *places - count.placed())) : std::nullopt;
}

EventTime eventTime(const TimeSlot &when, const QDate &today)
{
    if (!when.date)
        return EventTime::Ahead;
    if (when.date->lastDay() < today)
        return EventTime::Past;
    const bool isDay = when.date->precision() == PartialDate::Precision::Day;
    return isDay && when.date->firstDay() == today ? EventTime::Today : EventTime::Ahead;
}

Admission admissionTo(EventTime time, const std::optional<int> &freePlaces)
{
    if (time == EventTime::Past)
        return {ParticipationStatus::Registered, Presence::Present};
    if (freePlaces && *freePlaces <= 0)
        return {ParticipationStatus::WaitingList, std::nullopt};
    if (time == EventTime::Today)
        return {ParticipationStatus::Registered, Presence::Present};
    return {ParticipationStatus::Registered, std::nullopt};
}

RecordId nextInLine(std::span<const RecordId> waiting, const std::optional<int> &freePlaces)
{
    const bool isFull = freePlaces && *freePlaces <= 0;
    return waiting.empty() || isFull ? RecordId::None : *std::min_element(waiting.begin(), waiting.end());
}

RecordId organisationOn(std::span<const Record> affiliations, const QDate &day)
{
    const Affiliation &type = Affiliation::type();
    const auto rank = [&type](const Record &affiliation) {
        const std::optional<PartialDate> from = affiliation.get(type.period).from;
        return std::tuple(affiliation.get(type.primary), from ? from->firstDay() : QDate(1, 1, 1),
                          affiliation.id);
    };
    const Record *best = nullptr;
    for (const Record &affiliation : affiliations) {
        if (contains(affiliation.get(type.period), day) && (!best || rank(affiliation) > rank(*best)))
            best = &affiliation;
    }
    return best ? best->get(type.organisation) : RecordId::None;
}

QString typedParticipationCode(const QString &typed)
{
    QString code;
    for (const QChar sign : typed) {
        if (!sign.isSpace() && sign.category() != QChar::Punctuation_Dash)
            code.append(sign.toUpper());
    }
    return code;
}

QString mistakenCodeSigns(const QString &code)
{
    QString found;
    for (const QChar sign : code) {
        if (u"0O1IL"_s.contains(sign) && !found.contains(sign))
            found.append(sign);
    }
    return found;
}

} // namespace klankbord
