// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pagecontext.h"
#include "reports/report.h"
#include "storage/query.h"

#include <QWidget>
#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace klankbord
{

class ConditionBar;
class EmptyState;
class MessageBar;
class RecordSide;
class RecordTableModel;
class RecordTableView;
class SectionHeading;
class ViewMenu;
struct TableView;

/// The place of one record type: its table with filter and columns, and beside it the chosen record.
class RecordPage final : public QWidget
{
    Q_OBJECT

public:
    RecordPage(const RecordType &type, const PageContext &context, QWidget *parent = nullptr);
    ~RecordPage() override;

    const RecordType &type() const { return m_type; }
    /// Goes to the record; takes filter and conditions away when they hide it.
    void showRecord(RecordId id);
    /// None when no row is chosen.
    RecordId currentRecord() const;
    QList<RecordId> selectedIds() const;
    /// The rows and columns as they stand now, to be printed.
    ReportTable shownTable() const;
    /// Shows only records for which these hold, and says so above the table.
    void setConditions(const QList<Condition> &conditions);
    /// The table as it is seen now, and as it was kept in a SavedView.
    TableView view() const;
    void setView(const TableView &view);
    void openView(const Record &savedView);
    RecordTableView &table() const { return *m_table; }
    RecordTableModel &model() const { return *m_model; }

    /// Where the record stands: beside the table or below it.
    void setSideOrientation(Qt::Orientation orientation);

public Q_SLOTS:
    /// Begins a record in the form; it is stored once nothing required is missing.
    void newRecord();
    void duplicateSelected();
    /// Asks what to do with what hangs on them, and deletes as one step to undo.
    void deleteSelected();
    void focusFilter();

Q_SIGNALS:
    void openRequested(const klankbord::RecordType &type, klankbord::RecordId id);
    void openInWindowRequested(const klankbord::RecordType &type, klankbord::RecordId id);
    void filterRequested(const klankbord::RecordType &type, const QList<klankbord::Condition> &conditions);
    void selectionChanged(const QList<klankbord::RecordId> &ids);
    /// What the status bar should say: the total over the selected cells; empty for nothing.
    void statusChanged(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeToolRow();
    QWidget *makeList();
    void connectTable();
    void retranslate();
    void applyFilter();
    void showSelection();
    void showCount();
    void clearFilter();
    void chooseColumns();
    /// Selects the record, now or when its row has been read; takes away what hides it.
    void reveal(RecordId id);
    void fail(const Error &error);
    QString stateKey(const char *what) const;

    const RecordType &m_type;
    const PageContext m_context;
    std::unique_ptr<RecordTableModel> m_model;
    SectionHeading *m_heading;
    MessageBar *m_messages;
    QPushButton *m_new;
    QLineEdit *m_filter;
    ConditionBar *m_conditions;
    ViewMenu *m_views;
    QToolButton *m_columns;
    QToolButton *m_duplicate;
    QToolButton *m_delete;
    RecordTableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_list;
    QSplitter *m_splitter;
    RecordSide *m_side;
    RecordId m_awaited = RecordId::None; ///< to be selected when the model has all its rows
};

} // namespace klankbord
