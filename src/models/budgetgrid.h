// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editsession.h"
#include "storage/storedbudget.h"

#include <QAbstractTableModel>

namespace klankbord
{

/// A version of a project's budget as one grid: for each partner its categories with subtotals, for each
/// reporting period a column, and the project's sums below. A figure is typed in its cell; flat-rate cells
/// are calculated, and cells of several lines or of units and prices are changed in their lines.
class BudgetGrid final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole, ///< CellKind
        CentsRole,               ///< qint64
        DifferenceRole,          ///< qint64: with the version that is compared; nothing without one
        ReasonRole,              ///< why the cell is locked; empty when it can be typed in
        HeadingRole,             ///< true in the rows with a partner's name and in the sums of the project
    };
    enum class CellKind { Label, Typed, Lines, Flat, Parked, Sum };

    /// @p session is borrowed and outlives the model.
    explicit BudgetGrid(EditSession &session, QObject *parent = nullptr);

    /// Shows a version; None empties the grid. Errors: those of StoredBudget::read(), and then it is empty.
    Result<> setVersion(RecordId version);
    RecordId version() const { return m_budget ? m_budget->version().id : RecordId::None; }
    /// The version beside which differences are shown; None for none. Errors: those of StoredBudget::read().
    Result<> setCompared(RecordId version);
    const std::optional<StoredBudget> &budget() const { return m_budget; }
    const std::optional<StoredBudget> &compared() const { return m_compared; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Takes an amount as a person types it, "" for none; in the total of a row it is spread over the
    /// periods, with the rest in the last. False when it was refused: failed() says why.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    /// Puts tab-separated text, as spreadsheets write it, into these rows and columns, as one step to undo.
    /// Nothing is written when any cell is refused. Error: Invalid, naming the cell and why.
    Result<> paste(const QList<int> &rows, const QList<int> &columns, const QString &text);
    /// Empties these cells, as one step; locked ones stay as they are.
    Result<> clear(const QList<QModelIndex> &cells);
    /// Those of @p cells as text that a spreadsheet takes, line by line.
    QString asText(const QList<QModelIndex> &cells) const;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// What a row is about: a partner's category, the heading of a partner, or (partner −1) the project.
    struct Row {
        int partner = -1;
        std::optional<CostCategory> category;
    };
    Row rowAt(int row) const { return m_rows.at(row); }
    /// The column of the calculation that a column of the grid shows; nothing for labels and totals.
    std::optional<int> calculationColumn(int column) const;
    int totalColumn() const { return columnCount() - 1; }

    /// How the figure of a cell came about, a sentence for each step; empty for a heading without costs.
    QStringList explanation(const QModelIndex &index) const;

    /// Words and forms of the window's language.
    void retranslate();

Q_SIGNALS:
    void failed(const klankbord::Error &error);
    /// Figures, rates or the shape of the grid changed.
    void figuresChanged();

private:
    struct Cell {
        int partner;
        CostCategory category;
        int column;
    };

    const Wording &wording() const { return m_session.wording(); }
    void makeRows();
    void follow(const ChangeSet &changes);
    bool takeIn(const ChangeSet &changes);
    qint64 cents(const StoredBudget &budget, const Row &row, int column) const;
    std::optional<qint64> comparedCents(const Row &row, int column) const;
    CellKind kindOf(const Row &row, int column) const;
    QString reason(const Row &row, int column) const;
    QString labelOf(const Row &row) const;
    QString tooltip(const Row &row, int column) const;
    QString shown(qint64 cents) const;
    /// The change that makes a cell of at most one plain line hold @p cents; nothing when it does already.
    std::optional<Change> changeOf(const Cell &cell, std::optional<qint64> cents) const;
    ChangeSet changesOf(const Row &row, int column, std::optional<qint64> cents) const;
    /// Reads a figure as a person types it; nothing for an empty text. Errors: Invalid.
    Result<std::optional<qint64>> figureIn(const QString &text) const;
    QString nameOf(int row, int column) const;

    EditSession &m_session;
    std::optional<StoredBudget> m_budget;
    std::optional<StoredBudget> m_compared;
    QList<Row> m_rows;
};

} // namespace klankbord

Q_DECLARE_METATYPE(klankbord::BudgetGrid::CellKind)
