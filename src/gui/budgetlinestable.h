// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pagecontext.h"
#include "storage/query.h"

#include <QWidget>
#include <memory>

class QPushButton;
class QVBoxLayout;
class QToolButton;

namespace klankbord
{

class RecordTableModel;
class RecordTableView;
class SectionHeading;

/// The lines behind one cell of a budget, to be changed in place: units, prices, descriptions.
class BudgetLinesTable final : public QWidget
{
    Q_OBJECT

public:
    explicit BudgetLinesTable(const PageContext &context, QWidget *parent = nullptr);
    ~BudgetLinesTable() override;

    /// Shows the lines that look like @p pattern in version, partner and, where they are given, in category
    /// and period. @p title says which they are.
    void showLines(const Record &pattern, const QString &title);
    /// Shows nothing.
    void clear();
    /// Null until something was shown.
    RecordTableView *table() const { return m_table; }

Q_SIGNALS:
    void openRequested(const klankbord::RecordType &type, klankbord::RecordId id);
    void failed(const klankbord::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeTable(RecordId version);
    void add();
    void removeSelected();
    void retranslate();

    const PageContext m_context;
    Record m_pattern;
    std::unique_ptr<RecordTableModel> m_model;
    RecordTableView *m_table = nullptr;
    SectionHeading *m_heading;
    QPushButton *m_add;
    QToolButton *m_delete;
    QVBoxLayout *m_column;
};

} // namespace klankbord
