// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pagecontext.h"
#include "storage/query.h"

#include <QTableView>

class QMenu;

namespace klankbord
{

class RecordTableModel;

/// A table of records that behaves as spreadsheets taught people: sort with a click, a second sort with
/// Shift, drag and choose columns, edit in place, copy cells and paste back. Columns, widths and order are
/// kept per @p stateKey.
class RecordTableView final : public QTableView
{
    Q_OBJECT

public:
    /// @p model is borrowed and outlives the view.
    RecordTableView(RecordTableModel &model, const PageContext &context, const QString &stateKey,
                    QWidget *parent = nullptr);
    ~RecordTableView() override;

    RecordTableModel &records() const { return m_model; }

    /// The rows in which a cell is selected, in their order.
    QList<int> selectedRows() const;
    QList<RecordId> selectedIds() const;
    /// Selects the record's row and scrolls it into view; false when it is not among the rows.
    bool selectRecord(RecordId id);

    /// The columns that are shown, from left to right.
    QList<int> visibleColumns() const;
    /// A menu with a check box for each column; it stays open while several are chosen. Belongs to @p parent.
    QMenu *makeColumnMenu(QWidget *parent);
    void resetColumns();
    /// Unless the user chose otherwise, @p fields come right behind the record's title.
    void leadWith(const QList<const FieldInfo *> &fields);
    /// Shows these fields alone, from left to right; all usual ones when there are none.
    void showFields(const QList<const FieldInfo *> &fields);

public Q_SLOTS:
    void copy();
    void paste();

Q_SIGNALS:
    /// The user typed a letter while the table had the keyboard: the filter should have it.
    void typed(const QString &text);
    /// What the selected cells of one numeric column add up to; empty when there is nothing to add.
    void totalChanged(const QString &text);
    void selectedRecordsChanged();
    void openRequested(klankbord::RecordId id);
    void openInWindowRequested(klankbord::RecordId id);
    void duplicateRequested();
    void deleteRequested();
    void conditionRequested(const klankbord::Condition &condition);
    void failed(const klankbord::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyboardSearch(const QString &search) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void sortBy(int column);
    void setDefaultColumns();
    void saveState() const;
    void restoreState();
    void showTotal();
    int defaultWidth(const FieldInfo &field) const;

    RecordTableModel &m_model;
    const PageContext m_context;
    const QString m_stateKey;
    QList<const FieldInfo *> m_leading; ///< of the usual columns, right behind the title
};

} // namespace klankbord
