// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/participation.h"
#include "domain/record.h"

#include <QHash>

namespace klankbord
{

/// Whether somebody of the fixed core was at a session.
enum class CoreSign { NotMember, NotInvited, Unknown, Present, Excused, Absent, Represented };

/// Somebody who comes to every session: a person, or an organisation whoever it sends.
struct CoreMember {
    RecordId person = RecordId::None;
    RecordId organisation = RecordId::None; ///< where there is no person
    QList<Period> periods;                  ///< when it is of the core; none means always

    bool isOn(const QDate &day) const;
};

/// A session that the fixed core is counted at.
struct CoreSession {
    RecordId id = RecordId::None;
    std::optional<PartialDate> date; ///< decides who was of the core; everybody when it is not known
};

/// The fixed core of a network's series: a seat that is marked so, or a seat in a group of that kind unless
/// it is marked as changing, and whoever took part in a session with that role. Each once, in the order
/// found.
QList<CoreMember> fixedCore(const QList<Record> &groups, const QList<Record> &memberships,
                            const QList<Record> &participations);

/// Who of the fixed core was at which session, and how many.
class CoreAttendance final
{
public:
    /// How many of those that could have been there were there, in person or represented.
    struct Tally {
        int there = 0;
        int all = 0; ///< 0 when no presence was noted yet

        bool isKnown() const { return all > 0; }
        /// Whole percents, rounded; 0 when not known.
        int percent() const;

        friend bool operator==(const Tally &, const Tally &) = default;
    };

    CoreAttendance() = default;
    /// @p participations at any sessions; those of others are passed over. Where somebody takes part twice,
    /// the sign that says most counts.
    CoreAttendance(QList<CoreMember> members, QList<CoreSession> sessions,
                   const QList<Record> &participations);

    const QList<CoreMember> &members() const { return m_members; }
    const QList<CoreSession> &sessions() const { return m_sessions; }
    CoreSign at(qsizetype member, qsizetype session) const;
    /// Over the sessions at which somebody's presence was noted, and at which the member was of the core.
    Tally ofMember(qsizetype member) const;
    Tally ofSession(qsizetype session) const;
    Tally ofSession(RecordId session) const;

private:
    void note(const Record &participation);
    bool isNoted(qsizetype session) const { return m_noted.at(session); }
    Tally tally(const QList<CoreSign> &signs) const;

    QList<CoreMember> m_members;
    QList<CoreSession> m_sessions;
    QHash<RecordId, qsizetype> m_memberOf; ///< by person, or by organisation
    QHash<RecordId, qsizetype> m_sessionOf;
    QList<QList<CoreSign>> m_signs; ///< by session, then by member
    QList<bool> m_noted;            ///< by session: whether any presence is known
};

} // namespace klankbord
