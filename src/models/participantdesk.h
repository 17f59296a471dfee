// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eventparticipants.h"

namespace klankbord
{

/// What is done at the desk of an event: putting people on its list, noting who is there, checking in by
/// code. Each act is one step to undo.
class ParticipantDesk final
{
public:
    /// Both are borrowed and outlive this.
    ParticipantDesk(EditSession &session, const EventParticipants &list) : m_session(session), m_list(list) {}

    /// What became of somebody who was to come on the list.
    struct Entry {
        enum class Outcome { Added, Waiting, AlreadyThere };

        Outcome outcome = Outcome::Added;
        RecordId participation = RecordId::None;
    };
    /// Puts a person or an organisation on the list, as admissionTo() says.
    Result<Entry> add(const RecordType &who, RecordId id, const QDateTime &now);
    /// Makes a person of that name, and puts them on the list, in one step.
    Result<Entry> addNewPerson(const QString &name, const QDateTime &now);

    /// Notes the presence of all of @p participations. Only who is represented keeps a representative, who
    /// may be left open.
    Result<> setPresence(const QList<RecordId> &participations, Presence presence,
                         RecordId representative = RecordId::None);

    /// What became of a code that was typed or scanned.
    struct CheckIn {
        enum class Outcome { Done, MistakenSigns, NotACode, Unknown, Already, Cancelled, Waiting };

        Outcome outcome = Outcome::Done;
        QString code{}; ///< as it was understood; the mistaken signs alone where there are some
        RecordId participation = RecordId::None;
        TimeSlot at{}; ///< when they were checked in, where they are
    };
    /// Checks in whoever has the code; those who cancelled or wait are only told of, see admit().
    Result<CheckIn> checkIn(const QString &typed, const QDateTime &now);
    /// Gives somebody a place and checks them in, whatever their status was and however full it is.
    Result<> admit(RecordId participation, const QDateTime &now);
    /// Gives somebody of the waiting list a place.
    Result<> givePlace(RecordId participation);

    /// Gives a code to everybody without one, none twice in the event; answers how many.
    Result<int> giveCodes();

private:
    Result<Entry> addTo(ChangeSet changes, Record added, const QDateTime &now);
    Result<Record> load(RecordId participation) const;
    Result<> commit(const Record &before, const Record &after);
    TimeSlot slotAt(const QDateTime &now) const;
    QString freshCode(QSet<QString> &taken) const;

    EditSession &m_session;
    const EventParticipants &m_list;
};

} // namespace klankbord
