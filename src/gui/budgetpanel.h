// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/recordpanel.h"
#include "models/budgetgrid.h"
#include "models/budgetversions.h"

class QComboBox;
class QLabel;
class QSplitter;
class QStackedWidget;
class QTableView;
class QToolButton;
class QPushButton;

namespace klankbord
{

class BudgetLinesTable;
class Chip;
class EmptyState;

/// The budget of a project: partners × categories × periods as one grid, version by version, with the lines
/// behind each figure and how it came about.
class BudgetPanel final : public RecordPanel
{
    Q_OBJECT

public:
    explicit BudgetPanel(const PageContext &context, QWidget *parent = nullptr);
    ~BudgetPanel() override;

    void setRecord(const Record &record) override;
    int countFor(const Record &record) const override;
    BudgetGrid &grid() { return m_grid; }
    QTableView *view() const { return m_view; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeTools();
    QWidget *makeSheet();
    QToolButton *makeMenuButton();
    void read();
    void fillVersions();
    void showVersion(RecordId version);
    void compareWith(RecordId version);
    void showCell();
    void showRows();
    void tell(const Result<> &done);
    void open(const Result<RecordId> &made);
    void chooseFlatRates();
    void copyPeriod(int from);
    void paste();
    QList<QModelIndex> shownSelection() const;
    void updateActions();
    void follow(const ChangeSet &changes);
    void retranslate();
    const Record *chosenVersion() const;
    QString cellTitle(const QModelIndex &index) const;

    const PageContext m_context;
    BudgetGrid m_grid;
    BudgetVersions m_versions;
    RecordId m_project = RecordId::None;
    RecordId m_flatRateProfile = RecordId::None;
    QList<Record> m_known; ///< the project's versions by number
    bool m_isStale = false;
    QComboBox *m_version;
    QComboBox *m_compare;
    QLabel *m_versionLabel;
    QLabel *m_compareLabel;
    Chip *m_state;
    QToolButton *m_more;
    QPushButton *m_flatRates;
    QToolButton *m_copy;
    QAction *m_addVersion;
    QAction *m_copyVersion;
    QAction *m_whatIf;
    QAction *m_adopt;
    QAction *m_throwAway;
    QAction *m_allRows;
    QTableView *m_view;
    BudgetLinesTable *m_lines;
    QLabel *m_explanation;
    QSplitter *m_split;
    EmptyState *m_empty;
    QStackedWidget *m_pages;
};

} // namespace klankbord
