// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/coreattendance.h"
#include "domain/event.h"
#include "domain/sessionseries.h"
#include "models/editsession.h"

#include <QAbstractTableModel>

namespace klankbord
{

/// What a card says of a session, in the words of the plan.
struct SessionCard {
    RecordId id = RecordId::None;
    QString title;
    QString date; ///< as precise as the place it stands in does not say already: "14 Oct", "2014"
    QString row;  ///< the sector or the region
    QString statusCode;
    QString status;
    QString attendance; ///< "5/6" of the fixed core; empty while no presence is noted
    bool isCancelled = false;

    /// All of it in one line, for a tooltip and a screen reader.
    QString spoken() const;
};

/// A network's sessions as a table: months across, of which one can be opened into its days, sectors or
/// regions down; what has no month waits in a tray. Every move is one change set.
class SessionPlan final : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Row {
        QString key; ///< a sector's id as text or a region's code; empty for none
        QString title;
        SessionSeries::RowState state = SessionSeries::RowState::Empty;
    };

    /// @p session is borrowed and outlives the plan.
    explicit SessionPlan(EditSession &session, QObject *parent = nullptr);

    /// Shows another network, from its own first month to its last.
    Result<> setNetwork(const Record &network);
    RecordId network() const { return m_network.id; }
    /// Reads the network's sessions again.
    Result<> refresh();
    /// Whether what was written can change what the plan shows.
    static bool isConcernedBy(const ChangeSet &changes);
    Result<> setWording(const Wording &wording);
    const Wording &wording() const { return m_wording; }
    void setRowKind(PlanRows rows);
    PlanRows rowKind() const { return m_rowKind; }
    bool isReadOnly() const { return m_session.store().isReadOnly(); }

    enum class Side { Earlier, Later };
    /// Shows @p months more; at most mostPlanMonths in all.
    void extend(Side side, int months);
    /// Shows @p month, and those between, where that is not too many. False when it is.
    bool include(const PartialDate &month);
    const MonthRange &range() const { return m_range; }
    /// Opens @p month into its days, in the place of the one that was open; none closes it.
    void openDays(const std::optional<PartialDate> &month);
    const std::optional<PartialDate> &openMonth() const { return m_openMonth; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const Row &rowAt(int row) const { return m_rows.at(row); }
    /// A month, or a day of the month that is open.
    const PartialDate &dateAt(int column) const { return m_columns.at(column); }
    /// −1 when it is not shown.
    int columnOf(const PartialDate &date) const { return static_cast<int>(m_columns.indexOf(date)); }
    const SessionSeries &series() const { return m_series; }
    const CoreAttendance &attendance() const { return m_core; }
    int monthGaps() const { return static_cast<int>(m_series.gaps().size()); }
    int rowGaps() const;
    QList<RecordId> sessionsAt(const QModelIndex &cell) const;
    /// What has no month, or one that is not shown.
    const QList<RecordId> &tray() const { return m_tray; }
    /// Where the session stands; invalid in the tray.
    QModelIndex cellOf(RecordId id) const;
    SessionCard card(RecordId id) const;

    /// Moves the session to the month or the day, and the row, of @p cell.
    Result<> moveTo(RecordId id, const QModelIndex &cell);
    /// Gives it the date of @p column and leaves it in its row.
    Result<> moveToColumn(RecordId id, int column);
    /// Takes the session's date away.
    Result<> moveToTray(RecordId id);
    /// Moves the session so many months later (earlier when negative).
    Result<> shiftMonths(RecordId id, int months);
    /// Moves the session so many rows down (up when negative), as far as there are rows.
    Result<> shiftRows(RecordId id, int rows);
    /// A session of the network at @p cell (anywhere when invalid) that is not stored yet.
    Record newSession(const QModelIndex &cell) const;

Q_SIGNALS:
    /// A session went to a month of which no day is known; the day and the hours that it had are gone.
    void dayDropped(const QString &title, const klankbord::PartialDate &month);

private:
    QString keyOf(const Record &session) const;
    void setKey(Record &session, const QString &key) const;
    int rowOf(const QString &key) const;
    const Record *find(RecordId id) const;
    TimeSlot whenAt(const TimeSlot &when, int column) const;
    Result<> commit(const Record &before, const Record &after);
    void rebuild();
    void rebuildRows();
    void rebuildColumns();
    void rebuildCells();
    QString columnText(int column) const;

    EditSession &m_session;
    Wording m_wording;
    Record m_network;
    PlanRows m_rowKind = PlanRows::Sectors;
    QList<Record> m_sessions;
    QHash<RecordId, qsizetype> m_placeOf; ///< in m_sessions
    QList<RecordId> m_sectors;
    CoreAttendance m_core;
    SessionSeries m_series;
    MonthRange m_range;
    std::optional<MonthRange> m_wanted; ///< what the user asked to see besides
    std::optional<PartialDate> m_openMonth;
    QList<Row> m_rows;
    QList<PartialDate> m_columns;
    QHash<std::pair<int, int>, QList<RecordId>> m_cells;
    QHash<RecordId, std::pair<int, int>> m_cellOf;
    QList<RecordId> m_tray;
};

} // namespace klankbord
