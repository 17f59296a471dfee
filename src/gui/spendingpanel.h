// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/filechooser.h"
#include "gui/recordpanel.h"
#include "models/figuretable.h"

#include <memory>

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QToolButton;
class QVBoxLayout;

namespace klankbord
{

class FigureTableView;
class LateRefresh;
class RecordTableModel;
class RecordTableView;
class ReportingBar;

/// The spending of a project: its expenses, to be changed in place, its reporting periods, and what was
/// planned beside what was spent.
class SpendingPanel final : public RecordPanel
{
    Q_OBJECT

public:
    explicit SpendingPanel(const PageContext &context, QWidget *parent = nullptr);
    ~SpendingPanel() override;

    void setRecord(const Record &record) override;
    int countFor(const Record &record) const override { return expensesOf(m_context, record); }
    /// How many expenses the partners of @p project have; −1 when that cannot be read.
    static int expensesOf(const PageContext &context, const Record &project);
    ReportingBar &periods() const { return *m_periods; }
    const FigureTable &table() const { return m_figures; }
    /// Null until the panel was looked at.
    RecordTableView *expenses() const { return m_table; }
    /// How files are asked for; a test gives its own answers.
    void setFileChooser(const FileChooser &files) { m_chooser = files; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeTools();
    QWidget *makeComparison();
    void read();
    void makeTable();
    void fillFilters();
    void applyFilters();
    void showFigures();
    void showConversion();
    void add();
    void removeSelected();
    void importRates();
    void retranslate();
    std::optional<int> chosenPartner() const;

    const PageContext m_context;
    FileChooser m_chooser;
    RecordId m_project = RecordId::None;
    QList<Record> m_partners;
    QList<Record> m_reportingPeriods;
    ReportingBar *m_periods;
    QComboBox *m_partner;
    QComboBox *m_period;
    QComboBox *m_status;
    QComboBox *m_rows;
    QPushButton *m_add;
    QPushButton *m_rates;
    QToolButton *m_delete;
    std::unique_ptr<RecordTableModel> m_model;
    RecordTableView *m_table = nullptr;
    QVBoxLayout *m_upper;
    FigureTable m_figures;
    FigureTableView *m_figuresView;
    QLabel *m_note;
    QLabel *m_conversion; ///< how the chosen expense came into the project's currency
    QSplitter *m_split;
    LateRefresh *m_refresh;
};

} // namespace klankbord
