// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/groupmembers.h"
#include "models/outlinemodel.h"

namespace klankbord
{

/// Puts the members of groups on a date into words, for an OutlineModel.
class MemberOutline final
{
public:
    enum Column { Name, Role, AlsoIn, Function, Represents, Constancy, Time };

    /// All are borrowed and outlive this.
    MemberOutline(const GroupMembers &members, const PartialDate &when, const Wording &wording,
                  const TitleSource &titles);

    /// A heading for each role that is filled on the date, with its members, the fixed core first; then who
    /// is to come, and who was there. One line for each member of @p group, whatever the number of roles.
    QList<OutlineSection> membersOf(RecordId group) const;
    /// Those who sit in more than one of the groups on the date, and under each the groups with their roles.
    QList<OutlineSection> overlaps() const;

    static QStringList memberHeaders(const Wording &wording);
    static QStringList overlapHeaders(const Wording &wording);

private:
    OutlineRow rowOf(const RosterMember &member, RecordId group) const;
    QString roleText(const QList<MemberRole> &roles) const;
    OutlineCell functionOf(const RosterMember &member) const;
    OutlineCell represented(const RosterMember &member) const;
    OutlineCell alsoIn(const RosterMember &member, RecordId group) const;
    QString constancyText(const RosterMember &member) const;
    /// When, and the memberships themselves to go to.
    OutlineCell timeOf(const RosterMember &member) const;
    OutlineRow seatRow(const GroupSeat &seat) const;
    RecordLink linkTo(const RecordType &type, RecordId id) const;
    void sortByName(QList<RosterMember> &members) const;

    const GroupMembers &m_members;
    const PartialDate m_when;
    const Wording m_wording;
    const TitleSource &m_titles;
    const QHash<SeatHolder, QList<GroupSeat>> m_seats;
};

} // namespace klankbord
