// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/grouproster.h"

#include "domain/affiliation.h"

#include <algorithm>
#include <array>

namespace klankbord
{

namespace
{

/// The roles without which a group stands still.
constexpr std::array leadingRoles{MemberRole::Chair, MemberRole::Secretary, MemberRole::Lead};

void addRole(QList<MemberRole> &roles, const std::optional<MemberRole> &role)
{
    if (!role || roles.contains(*role))
        return;
    roles.insert(std::lower_bound(roles.begin(), roles.end(), *role), *role);
}

/// Where a member stands in the list: by its first role, those without one last.
int rankOf(const QList<MemberRole> &roles)
{
    return roles.isEmpty() ? static_cast<int>(Membership::type().role.options().size())
                           : static_cast<int>(roles.first());
}

RosterMember memberWith(const SeatHolder &holder, QList<Record> seats, const PartialDate &when)
{
    const Membership &type = Membership::type();
    RosterMember member{.holder = holder, .standing = Standing::Former};
    for (const Record &seat : std::as_const(seats))
        member.standing = std::min(member.standing, standingOn(seat.get(type.period), when));
    seats.removeIf(
        [&](const Record &seat) { return standingOn(seat.get(type.period), when) != member.standing; });
    std::stable_sort(seats.begin(), seats.end(), [&type](const Record &a, const Record &b) {
        const int last = static_cast<int>(type.role.options().size());
        const auto rank = [&](const Record &seat) {
            const std::optional<MemberRole> role = seat.get(type.role);
            return role ? static_cast<int>(*role) : last;
        };
        return rank(a) < rank(b);
    });
    for (const Record &seat : std::as_const(seats)) {
        addRole(member.roles, seat.get(type.role));
        member.isCore = member.isCore || seat.get(type.constancy) == MemberConstancy::Core;
        member.isChanging = member.isChanging || seat.get(type.constancy) == MemberConstancy::Changing;
    }
    member.seats = std::move(seats);
    return member;
}

/// Everybody who sits in one seat: the person, the organisation, and whom they represent.
QList<SeatHolder> holdersOf(const Record &membership)
{
    const Membership &type = Membership::type();
    QList<SeatHolder> holders;
    const auto add = [&holders](const RecordType &holderType, RecordId id) {
        const SeatHolder holder{&holderType, id};
        if (id != RecordId::None && !holders.contains(holder))
            holders.append(holder);
    };
    add(Person::type(), membership.get(type.person));
    add(Organisation::type(), membership.get(type.organisation));
    add(Organisation::type(), membership.get(type.represents));
    return holders;
}

} // namespace

Standing standingOn(const Period &period, const PartialDate &when)
{
    if (period.from && period.from->firstDay() > when.lastDay())
        return Standing::Future;
    if (period.to && period.to->lastDay() < when.firstDay())
        return Standing::Former;
    return Standing::Present;
}

SeatHolder memberOf(const Record &membership)
{
    return holdersOf(membership).value(0);
}

GroupRoster::GroupRoster(const QList<Record> &memberships, const PartialDate &when)
{
    const Membership &type = Membership::type();
    QList<SeatHolder> holders;
    QHash<SeatHolder, QList<Record>> seats;
    for (const Record &membership : memberships) {
        const SeatHolder holder = memberOf(membership);
        if (!holder.type)
            continue;
        if (!seats.contains(holder))
            holders.append(holder);
        seats[holder].append(membership);
        if (standingOn(membership.get(type.period), when) == Standing::Former)
            addRole(m_heldBefore, membership.get(type.role));
    }
    for (const SeatHolder &holder : std::as_const(holders))
        m_members.append(memberWith(holder, seats.value(holder), when));
    std::stable_sort(m_members.begin(), m_members.end(), [](const RosterMember &a, const RosterMember &b) {
        return rankOf(a.roles) < rankOf(b.roles);
    });
}

QList<RosterMember> GroupRoster::members(Standing standing) const
{
    QList<RosterMember> found = m_members;
    found.removeIf([standing](const RosterMember &member) { return member.standing != standing; });
    return found;
}

int GroupRoster::presentCount() const
{
    return static_cast<int>(members(Standing::Present).size());
}

int GroupRoster::coreCount() const
{
    return static_cast<int>(std::count_if(m_members.begin(), m_members.end(), [](const RosterMember &member) {
        return member.standing == Standing::Present && member.isCore;
    }));
}

int GroupRoster::changingCount() const
{
    return static_cast<int>(std::count_if(m_members.begin(), m_members.end(), [](const RosterMember &member) {
        return member.standing == Standing::Present && member.isChanging && !member.isCore;
    }));
}

int GroupRoster::quorumCount() const
{
    const auto counts = [](const RosterMember &member) {
        const bool isBeside = !member.roles.isEmpty() &&
                              std::all_of(member.roles.begin(), member.roles.end(), [](MemberRole role) {
                                  return role == MemberRole::Deputy || role == MemberRole::Observer;
                              });
        return member.standing == Standing::Present && !isBeside;
    };
    return static_cast<int>(std::count_if(m_members.begin(), m_members.end(), counts));
}

QList<MemberRole> GroupRoster::vacantRoles() const
{
    QList<MemberRole> vacant;
    for (const MemberRole role : leadingRoles) {
        const bool isTaken =
            std::any_of(m_members.begin(), m_members.end(), [role](const RosterMember &member) {
                return member.standing != Standing::Former && member.roles.contains(role);
            });
        if (m_heldBefore.contains(role) && !isTaken)
            vacant.append(role);
    }
    return vacant;
}

QHash<SeatHolder, QList<GroupSeat>> seatsOn(const QList<Record> &memberships, const PartialDate &when)
{
    const Membership &type = Membership::type();
    QHash<SeatHolder, QList<GroupSeat>> found;
    for (const Record &membership : memberships) {
        if (standingOn(membership.get(type.period), when) != Standing::Present)
            continue;
        const RecordId group = membership.get(type.group);
        const RecordId person = membership.get(type.person);
        const QList<SeatHolder> holders = holdersOf(membership);
        for (const SeatHolder &holder : holders) {
            QList<GroupSeat> &seats = found[holder];
            auto seat = std::find_if(seats.begin(), seats.end(),
                                     [group](const GroupSeat &each) { return each.group == group; });
            if (seat == seats.end())
                seat = seats.insert(seats.end(), {.group = group, .roles = {}, .people = {}});
            addRole(seat->roles, membership.get(type.role));
            const bool isSent = holder.id != person && person != RecordId::None;
            if (isSent && !seat->people.contains(person))
                seat->people.append(person);
        }
    }
    return found;
}

QList<GroupOverlap> overlapsOn(const QList<Record> &memberships, const PartialDate &when)
{
    const QHash<SeatHolder, QList<GroupSeat>> all = seatsOn(memberships, when);
    QList<GroupOverlap> found;
    for (auto each = all.cbegin(); each != all.cend(); ++each) {
        if (each->size() > 1)
            found.append({.holder = each.key(), .seats = each.value()});
    }
    std::sort(found.begin(), found.end(), [](const GroupOverlap &a, const GroupOverlap &b) {
        if (a.seats.size() != b.seats.size())
            return a.seats.size() > b.seats.size();
        if (a.holder.type != b.holder.type)
            return a.holder.type == &Person::type();
        return a.holder.id < b.holder.id;
    });
    return found;
}

QList<Record> affiliationsOn(const QList<Record> &affiliations, RecordId person, const PartialDate &when)
{
    const Affiliation &type = Affiliation::type();
    QList<Record> found = affiliations;
    found.removeIf([&](const Record &each) {
        return each.get(type.person) != person ||
               standingOn(each.get(type.period), when) != Standing::Present;
    });
    std::stable_sort(found.begin(), found.end(), [&type](const Record &a, const Record &b) {
        if (a.get(type.primary) != b.get(type.primary))
            return a.get(type.primary);
        return a.get(type.period).from > b.get(type.period).from;
    });
    return found;
}

} // namespace klankbord
