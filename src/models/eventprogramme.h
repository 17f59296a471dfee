// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editsession.h"
#include "models/programmeentry.h"

#include <QHash>
#include <QObject>

namespace klankbord
{

/// The programme of one event: its items placed by day, hour and column, who contributes to them, and what
/// clashes. Follows the store; makes the change sets by which a view moves items, and writes nothing itself.
class EventProgramme final : public QObject
{
    Q_OBJECT

public:
    /// How long an item is shown and becomes when it is placed and its length is not known, in minutes.
    static constexpr int usualLength = 30;
    /// The shortest an item can be made, in minutes; also the step of moving it.
    static constexpr int step = 5;
    static constexpr int dayLength = 24 * 60;

    /// @p session is borrowed and outlives the programme.
    explicit EventProgramme(EditSession &session, QObject *parent = nullptr);

    /// Reads everything about @p event; nothing for one without an id.
    void setEvent(const Record &event);
    const Record &eventRecord() const { return m_event; }

    /// Those with a place in order of time, then those without one in their own order.
    const QList<ProgrammeEntry> &entries() const { return m_entries; }
    /// Null when there is no such item in this programme. Valid until changed().
    const ProgrammeEntry *entry(RecordId id) const;
    /// The rooms of the venue and those in use, by name; the tracks; and always one for what has neither.
    const QList<ProgrammeColumn> &columns() const { return m_columns; }
    /// The event's day and those of its items, in order; empty when no day is known at all.
    const QList<QDate> &days() const { return m_days; }
    /// The event's own hours, when they are known and @p day is its day; an end after midnight is past
    /// dayLength.
    std::optional<MinuteSpan> ownHours(const QDate &day) const;
    /// The hours worth showing of @p day, whole ones: the event's own and all its items'.
    MinuteSpan hoursOf(const QDate &day) const;
    const QByteArray &zone() const { return m_zone; }
    const QList<ProgrammeClash> &clashes() const { return m_clashes; }

    /// A day more to put items on, until another event is shown. Only where a day is known.
    void addDay();

    /// The item @p id with its time and column as in @p place; an empty set when there is no such item.
    ChangeSet placed(RecordId id, const ProgrammePlace &place) const;
    /// The item @p id without a time; its room and track stay.
    ChangeSet unplaced(RecordId id) const;
    /// An item to fill in, at @p place when there is one.
    Record newItem(const std::optional<ProgrammePlace> &place) const;

Q_SIGNALS:
    void changed();
    void failed(const klankbord::Error &error);

private:
    void reload();
    bool load();
    Result<QList<Record>> read(const FieldInfo &field, const QVariantList &ids) const;
    bool loadRooms();
    bool loadItems();
    void follow(const ChangeSet &changes);
    enum class Effect { None, Arrange, Reload };
    Effect take(const Change &change);
    Effect takeItem(const Change &change);
    Effect takeContribution(const Change &change);
    bool holds(RecordId item) const;
    void arrange();
    void arrangeColumns();
    void arrangeEntries();
    void arrangeLanes();
    void findClashes();
    int columnOf(const Record &item) const;
    std::optional<ProgrammePlace> placeOf(const Record &item) const;
    void setPlace(Record &item, const ProgrammePlace &place) const;

    EditSession &m_session;
    Record m_event;
    QList<Record> m_items;
    QList<Record> m_contributions;
    QList<Record> m_rooms;
    QHash<RecordId, int> m_documents; ///< how many each item has
    QList<QDate> m_addedDays;

    QByteArray m_zone;
    QList<ProgrammeColumn> m_columns;
    QList<ProgrammeEntry> m_entries;
    QHash<RecordId, qsizetype> m_places; ///< in m_entries
    QList<QDate> m_days;
    QList<ProgrammeClash> m_clashes;
};

} // namespace klankbord
