// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attendance.h"
#include "models/editsession.h"

#include <QHash>

namespace klankbord
{

/// Who takes part in one event: counted as the list changes, and found by name, organisation or code.
///
/// Reads the list once, and what is asked about organisations with it; an edit afterwards costs what it
/// changes.
class EventParticipants final : public QObject
{
    Q_OBJECT

public:
    /// What participants can be counted by.
    enum class Dimension { Status, Presence, Role, Organisation, Kind, Sector };

    /// One line of the list, as far as it is counted or looked for.
    struct Participant {
        RecordId person = RecordId::None;
        RecordId organisation = RecordId::None; ///< named in the participation itself
        AttendanceMark mark{};
        QString code{};
        bool hasAccessNeeds = false;
        bool hasDiet = false;
    };

    /// @p session is borrowed and outlives this.
    explicit EventParticipants(EditSession &session, QObject *parent = nullptr);

    /// Reads who takes part in @p event.
    Result<> setEvent(const Record &event);
    const Record &eventRecord() const { return m_event; }

    const AttendanceCount &count() const { return m_count; }
    std::optional<int> places() const { return placesAt(m_event, m_venue ? &*m_venue : nullptr); }
    int withAccessNeeds() const { return m_accessNeeds; }
    int withDiet() const { return m_diets; }
    int withoutCode() const { return m_withoutCode; }
    /// Where the event is in time on @p now, by the clock of its zone.
    EventTime timeAt(const QDateTime &now) const;
    /// Who is first on the waiting list while a place is free; None for an event that is past on @p now.
    RecordId nextInLine(const QDateTime &now) const;

    /// The participation of this person, or of this organisation by itself; None when it is not on the list.
    RecordId participationOf(RecordId personOrOrganisation) const
    {
        return m_byWho.value(personOrOrganisation);
    }
    RecordId participationWithCode(const QString &code) const { return m_byCode.value(code); }
    QList<RecordId> withoutCodes() const;
    bool contains(RecordId participation) const { return m_participants.contains(participation); }
    /// The person who takes part, or the organisation where no person is named.
    RecordId whoIs(RecordId id) const;
    QString nameOf(RecordId id, const Wording &wording) const;

    /// The list counted by @p dimension, the most present first (statuses and the like in their own order);
    /// those of whom it is not known come last, without a key. An organisation with several sectors counts in
    /// each.
    QList<AttendanceShare> shares(Dimension dimension, const Wording &wording) const;
    /// Whom a share counts.
    QList<RecordId> participationsIn(Dimension dimension, const QVariant &key) const;

    /// The field in whose words a dimension is called and its codes are written; null for organisations and
    /// sectors, whose keys are RecordIds.
    static const CodedField *fieldOf(Dimension dimension);

Q_SIGNALS:
    /// Somebody came, went, or counts in another way.
    void changed();
    void failed(const klankbord::Error &error);

private:
    struct OrganisationFacts {
        QString kind;
        QList<RecordId> sectors;
    };

    void follow(const ChangeSet &changes);
    Result<> readAll();
    Result<> readVenue();
    /// For whom these people come, on the day of the event.
    Result<> readAffiliations(const QList<RecordId> &people);
    /// What is counted of the organisations that are not known yet.
    Result<> readOrganisations();
    void put(const Record &record);
    void take(RecordId id);
    void clear();
    RecordId organisationOf(const Participant &participant) const;
    /// The shares in the order in which keys were met, without labels.
    QList<AttendanceShare> counted(Dimension dimension) const;
    void label(QList<AttendanceShare> &shares, Dimension dimension, const Wording &wording) const;
    QVariantList keysOf(const Participant &participant, Dimension dimension) const;
    QString labelOf(const QVariant &key, Dimension dimension, const Wording &wording) const;
    QDate day() const;

    EditSession &m_session;
    Record m_event;
    std::optional<Record> m_venue;
    QMap<RecordId, Participant> m_participants;
    QHash<RecordId, RecordId> m_byWho;
    QHash<QString, RecordId> m_byCode;
    QHash<RecordId, RecordId> m_employers; ///< of people, on the day of the event
    QHash<RecordId, OrganisationFacts> m_organisations;
    AttendanceCount m_count;
    int m_accessNeeds = 0;
    int m_diets = 0;
    int m_withoutCode = 0;
};

} // namespace klankbord
