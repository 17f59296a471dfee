// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/membership.h"
#include "domain/record.h"

#include <QHash>

namespace klankbord
{

/// How a seat lies around a date: taken then, not yet, or no longer.
enum class Standing { Present, Future, Former };

/// Where @p period lies around @p when. A month or a year is enough with one day of it in common; an open
/// side has no bound, so an end date in the future is still a member.
Standing standingOn(const Period &period, const PartialDate &when);

/// Who takes seats: a person or an organisation.
struct SeatHolder {
    const RecordType *type = nullptr;
    RecordId id = RecordId::None;

    friend bool operator==(const SeatHolder &, const SeatHolder &) = default;
    friend std::size_t qHash(const SeatHolder &holder, std::size_t seed)
    {
        return qHashMulti(seed, holder.type, static_cast<qint64>(holder.id));
    }
};

/// The person in the seat where there is one, else the organisation; no type where there is neither.
SeatHolder memberOf(const Record &membership);

/// One member of a group, whatever the number of seats: one person in two roles counts once.
struct RosterMember {
    SeatHolder holder{};
    Standing standing = Standing::Present;
    QList<Record> seats{};     ///< those that give it this standing, in the order of their roles
    QList<MemberRole> roles{}; ///< of these seats, each once, in the field's order
    bool isCore = false;       ///< one of these seats is of the fixed core
    bool isChanging = false;   ///< one of these seats is a changing one
};

/// Who sits in a group on a date, who sat there before, and who will.
class GroupRoster final
{
public:
    /// @p memberships of one group, in any order.
    GroupRoster(const QList<Record> &memberships, const PartialDate &when);

    /// Each member once, in the order of its first role; those without a role last.
    const QList<RosterMember> &members() const { return m_members; }
    QList<RosterMember> members(Standing standing) const;
    /// How many sit there on the date, and how many of them of the fixed core or changing.
    int presentCount() const;
    int coreCount() const;
    int changingCount() const;
    /// How many count for a quorum: an observer does not, and a deputy only stands in for somebody.
    int quorumCount() const;
    /// The chair, secretary or lead that somebody was, and nobody is or will be from the date on.
    QList<MemberRole> vacantRoles() const;

private:
    QList<RosterMember> m_members;
    QList<MemberRole> m_heldBefore;
};

/// A seat somewhere, of somebody who may have others.
struct GroupSeat {
    RecordId group = RecordId::None;
    QList<MemberRole> roles; ///< each once, in the field's order
    QList<RecordId> people;  ///< who sits there for an organisation; empty for a person's own seat
};

/// Which groups each person and organisation sits in on a date, in the order of @p memberships. An
/// organisation sits where it is the member, where it sends a person, and where somebody represents it.
QHash<SeatHolder, QList<GroupSeat>> seatsOn(const QList<Record> &memberships, const PartialDate &when);

/// Somebody who sits in more than one group.
struct GroupOverlap {
    SeatHolder holder;
    QList<GroupSeat> seats;
};

/// Those with seats in two groups or more on the date: most groups first, people before organisations.
QList<GroupOverlap> overlapsOn(const QList<Record> &memberships, const PartialDate &when);

/// The affiliations of @p person on the date: the main one first, then the latest.
QList<Record> affiliationsOn(const QList<Record> &affiliations, RecordId person, const PartialDate &when);

} // namespace klankbord
