// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/coreattendance.h"

#include "domain/membership.h"

#include <algorithm>
#include <cmath>

namespace klankbord
{

namespace
{

RecordId keyOf(const CoreMember &member)
{
    return member.person != RecordId::None ? member.person : member.organisation;
}

CoreSign signOf(Presence presence)
{
    switch (presence) {
    case Presence::Unknown:
        break;
    case Presence::Present:
        return CoreSign::Present;
    case Presence::Excused:
        return CoreSign::Excused;
    case Presence::Absent:
        return CoreSign::Absent;
    case Presence::Represented:
        return CoreSign::Represented;
    }
    return CoreSign::Unknown;
}

/// How much a sign says, for somebody who takes part twice.
int weight(CoreSign sign)
{
    switch (sign) {
    case CoreSign::Present:
        return 5;
    case CoreSign::Represented:
        return 4;
    case CoreSign::Excused:
        return 3;
    case CoreSign::Absent:
        return 2;
    case CoreSign::Unknown:
        return 1;
    case CoreSign::NotInvited:
    case CoreSign::NotMember:
        break;
    }
    return 0;
}

/// The members in the order in which they are found.
class Finding final
{
public:
    void add(RecordId person, RecordId organisation, const std::optional<Period> &period)
    {
        CoreMember found{.person = person, .organisation = organisation, .periods = {}};
        if (person != RecordId::None)
            found.organisation = RecordId::None;
        const RecordId key = keyOf(found);
        if (key == RecordId::None)
            return;
        const bool isAlways = !period || period->isEmpty();
        const auto known = m_places.constFind(key);
        if (known == m_places.cend()) {
            if (!isAlways)
                found.periods.append(*period);
            m_places.insert(key, m_members.size());
            m_members.append(found);
            return;
        }
        CoreMember &member = m_members[*known];
        if (isAlways)
            member.periods.clear();
        else if (!member.periods.isEmpty())
            member.periods.append(*period);
    }
    bool knows(RecordId key) const { return m_places.contains(key); }
    QList<CoreMember> members() const { return m_members; }

private:
    QList<CoreMember> m_members;
    QHash<RecordId, qsizetype> m_places;
};

} // namespace

bool CoreMember::isOn(const QDate &day) const
{
    return periods.isEmpty() || std::any_of(periods.cbegin(), periods.cend(),
                                            [&day](const Period &period) { return contains(period, day); });
}

QList<CoreMember> fixedCore(const QList<Record> &groups, const QList<Record> &memberships,
                            const QList<Record> &participations)
{
    const Membership &seat = Membership::type();
    const Participation &part = Participation::type();
    QHash<RecordId, bool> isCoreGroup;
    for (const Record &group : groups)
        isCoreGroup.insert(group.id, group.get(Group::type().kind) == GroupKind::Core);
    Finding finding;
    for (const Record &membership : memberships) {
        const auto group = isCoreGroup.constFind(membership.get(seat.group));
        if (group == isCoreGroup.cend())
            continue;
        const std::optional<MemberConstancy> constancy = membership.get(seat.constancy);
        if (constancy == MemberConstancy::Core || (*group && !constancy))
            finding.add(membership.get(seat.person), membership.get(seat.organisation),
                        membership.get(seat.period));
    }
    for (const Record &participation : participations) {
        if (participation.get(part.role) != ParticipationRole::Core)
            continue;
        const RecordId person = participation.get(part.person);
        const RecordId organisation = participation.get(part.organisation);
        // Whoever an organisation of the core sends is that organisation, not one more member.
        if (!finding.knows(person) && !finding.knows(organisation))
            finding.add(person, organisation, std::nullopt);
    }
    return finding.members();
}

int CoreAttendance::Tally::percent() const
{
    return all > 0 ? static_cast<int>(std::lround(100.0 * there / all)) : 0;
}

CoreAttendance::CoreAttendance(QList<CoreMember> members, QList<CoreSession> sessions,
                               const QList<Record> &participations)
    : m_members(std::move(members)), m_sessions(std::move(sessions))
{
    for (qsizetype i = 0; i < m_members.size(); ++i)
        m_memberOf.insert(keyOf(m_members.at(i)), i);
    m_signs.reserve(m_sessions.size());
    for (qsizetype i = 0; i < m_sessions.size(); ++i) {
        const CoreSession &session = m_sessions.at(i);
        m_sessionOf.insert(session.id, i);
        QList<CoreSign> signs;
        for (const CoreMember &member : std::as_const(m_members)) {
            const bool isOn = !session.date || member.isOn(session.date->lastDay());
            signs.append(isOn ? CoreSign::NotInvited : CoreSign::NotMember);
        }
        m_signs.append(signs);
        m_noted.append(false);
    }
    for (const Record &participation : participations)
        note(participation);
}

void CoreAttendance::note(const Record &participation)
{
    const Participation &part = Participation::type();
    const auto session = m_sessionOf.constFind(participation.get(part.event));
    if (session == m_sessionOf.cend())
        return;
    const CoreSign sign = signOf(participation.get(part.presence).value_or(Presence::Unknown));
    for (const RecordId key : {participation.get(part.person), participation.get(part.organisation)}) {
        const auto member = m_memberOf.constFind(key);
        if (member == m_memberOf.cend())
            continue;
        CoreSign &noted = m_signs[*session][*member];
        if (noted == CoreSign::NotMember)
            continue;
        if (weight(sign) > weight(noted))
            noted = sign;
        if (sign != CoreSign::Unknown)
            m_noted[*session] = true;
    }
}

CoreSign CoreAttendance::at(qsizetype member, qsizetype session) const
{
    return m_signs.at(session).at(member);
}

CoreAttendance::Tally CoreAttendance::tally(const QList<CoreSign> &signs) const
{
    Tally tally;
    for (const CoreSign sign : signs) {
        if (sign == CoreSign::NotMember)
            continue;
        ++tally.all;
        if (sign == CoreSign::Present || sign == CoreSign::Represented)
            ++tally.there;
    }
    return tally;
}

CoreAttendance::Tally CoreAttendance::ofMember(qsizetype member) const
{
    QList<CoreSign> signs;
    for (qsizetype session = 0; session < m_sessions.size(); ++session) {
        if (isNoted(session))
            signs.append(at(member, session));
    }
    return tally(signs);
}

CoreAttendance::Tally CoreAttendance::ofSession(qsizetype session) const
{
    return isNoted(session) ? tally(m_signs.at(session)) : Tally();
}

CoreAttendance::Tally CoreAttendance::ofSession(RecordId session) const
{
    const auto found = m_sessionOf.constFind(session);
    return found == m_sessionOf.cend() ? Tally() : ofSession(*found);
}

} // namespace klankbord
