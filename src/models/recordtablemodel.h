// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editsession.h"
#include "models/recordblocks.h"
#include "models/recordrowsmodel.h"
#include "models/rowreader.h"
#include "storage/query.h"

#include <QHash>

namespace klankbord
{

class ReferenceLookup;

/// The records of one type as a table: ordered ids first, records in blocks when they scroll into view.
///
/// One column per field of the type, in the type's order; the view hides what the user did not choose. Where
/// there are many records, the first rows come at once and the others a moment later: see isComplete().
class RecordTableModel final : public RecordRowsModel
{
    Q_OBJECT

public:
    enum Role {
        FieldRole = Qt::UserRole, ///< const FieldInfo* of the column (also as header data)
        ValueRole,                ///< the value as the field packs it
        RecordIdRole,             ///< RecordId of the row
        FallbackRole,    ///< true where a text is shown in the other language for want of a translation
        ProblemRole,     ///< why the last edit of this cell was refused, until it is edited again; else empty
        RefusedTextRole, ///< what was typed then, where it was text; else empty
        LateRole,        ///< how late the record is, in the column of its deadline: "5 days late"; else empty
        RepeatsRole,     ///< true where the row above has the same value, in the column of the groups
    };

    /// @p session is borrowed and outlives the model. @p base holds conditions that always apply (a tab of
    /// related records), and the search and order to begin with.
    RecordTableModel(const RecordType &type, EditSession &session, const Query &base,
                     QObject *parent = nullptr);
    ~RecordTableModel() override;

    const RecordType &type() const { return *m_query.type; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Qt::EditRole takes a value as the field packs it, or a QString that the field parses (a reference by
    /// its title). False when it was refused: lastError() and ProblemRole say why.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Orders by this column; the former first column becomes the second step only through setOrder().
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    void setOrder(const QList<SortStep> &order);
    const QList<SortStep> &order() const { return m_query.order; }
    /// Lets records with the same value of @p field stand together, whatever the order within; null for no
    /// groups.
    void setGrouping(const FieldInfo *field);
    const FieldInfo *grouping() const { return m_grouping; }
    void setSearch(const QString &text);
    const QString &search() const { return m_query.search; }
    void setConditions(const QList<Condition> &conditions);
    const QList<Condition> &conditions() const { return m_query.conditions; }
    /// The query as it stands, base conditions included.
    Query query() const;

    /// Whether all rows of the last question are here; countChanged() says when they are.
    bool isComplete() const { return !m_reader.isBusy(); }

    /// Words of the window's language; refreshes headers and cells (and the order of what is ordered by
    /// language).
    void setWording(const Wording &wording);
    const Wording &wording() const { return m_wording; }

    /// An empty record without an id when there is no such row or it cannot be read.
    Record recordAt(int row) const;
    const FieldInfo &fieldAt(int column) const;
    int columnOf(const FieldInfo &field) const { return field.index(); }

    /// Why the last query or edit failed; nothing after one that succeeded.
    const std::optional<Error> &lastError() const { return m_lastError; }

    /// The selected cells as tab-separated text and as an HTML table, as a spreadsheet takes them.
    struct Clipboard {
        QString text;
        QString html;
        QString heldBack; ///< what was left out and why; empty when nothing was
    };
    /// The columns stand in the order of @p visibleColumns, or in the type's order where that says nothing; a
    /// cell inside the block that is not among @p cells stays empty. A record without permission to leave
    /// (see outgoing()) is left out. Needs and diet are copied from a column that the user made visible,
    /// which is how they are asked for in a table; from a hidden one they never are.
    Clipboard copyCells(const QList<QModelIndex> &cells, const QList<int> &visibleColumns = {}) const;
    /// Pastes tab-separated text (quotes as spreadsheets write them) from @p start rightwards over the given
    /// visible columns and downwards over existing rows, as one step to undo. Nothing is written when any
    /// cell is refused; the error names row, column and reason.
    Result<> pasteCells(const QModelIndex &start, const QList<int> &visibleColumns, const QString &text);

    /// More rows are added up by a RunningTotal, which leaves the window alive.
    static constexpr qsizetype mostTotalled = 2'000;
    /// Sum of a numeric column over at most mostTotalled rows; nothing when there are more, when the column
    /// has no number or when currencies differ.
    struct Total {
        QString text; ///< "€ 1.462.872,00", with "~" when some figure is not exact; empty when nothing was
                      ///< specified
        int counted = 0;
        int unspecified = 0;
    };
    std::optional<Total> total(int column, const QList<int> &rows) const;

    /// Calls @p visitor with the records of @p ids that can be read, a block at a time, without keeping them.
    Result<> visit(std::span<const RecordId> ids, const std::function<void(const Record &)> &visitor) const;

    /// The records that are in memory now, and how they came there.
    const RecordBlocks &blocks() const { return m_blocks; }

Q_SIGNALS:
    /// After every whole answer to the query: how many rows there are.
    void countChanged(int rows);
    /// An edit or a query that failed, in the user's language.
    void failed(const klankbord::Error &error);

private:
    /// Why an edit of a cell was refused.
    struct Refusal {
        QString typed;
        QString reason;
    };
    struct Cell {
        RecordId id;
        int column;

        friend bool operator==(const Cell &, const Cell &) = default;
        friend std::size_t qHash(const Cell &cell, std::size_t seed)
        {
            return qHashMulti(seed, static_cast<qint64>(cell.id), cell.column);
        }
    };

    QVariant cellData(const Record &record, const FieldInfo &field, int role) const;
    QString lateness(const Record &record, const FieldInfo &field) const;
    QString tooltip(const Record &record, const FieldInfo &field) const;
    /// What @p value means for the field: itself, or what its text reads as.
    Result<QVariant> meant(const FieldInfo &field, const QVariant &value, const QVariant &current) const;
    Result<> edit(int row, const FieldInfo &field, const QVariant &value);
    void refuse(const QModelIndex &index, const QVariant &value, const Error &error);
    /// Says the refusals again in the language of now.
    void retranslateRefusals();

    /// Why the rows are asked for again: what the first ids of the answer say about the others.
    enum class Reason {
        Changed,    ///< records changed: nearly all rows stay where they are
        Reordered,  ///< the same rows in another order
        Refiltered, ///< other rows
    };
    void requery(Reason reason);
    void showFirst(const QList<RecordId> &ids);
    void showAll(const QList<RecordId> &ids);
    void onChanged(const ChangeSet &changes);
    void onTitlesChanged(const RecordType &renamed);
    bool decidesRows(const Change &change) const;
    bool isSearchedThrough(const RecordType &type) const;
    bool ordersByLanguage() const;
    /// Whether the row is not the first one of its group.
    bool repeats(int row, const FieldInfo &field) const;
    void repaint(const QList<RecordId> &ids);
    void repaintAll();
    void fail(const Error &error);

    EditSession &m_session;
    Query m_base;
    Query m_query;
    const FieldInfo *m_grouping = nullptr;
    Wording m_wording;
    RowReader m_reader;
    Reason m_reason = Reason::Refiltered; ///< of the question that is being answered
    mutable RecordBlocks m_blocks;        // data() loads what it is asked for
    QHash<Cell, Refusal> m_refusals;
    std::optional<Error> m_lastError;
};

} // namespace klankbord
