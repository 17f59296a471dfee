// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pagecontext.h"
#include "models/coreattendancemodel.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableView;

namespace klankbord
{

class EmptyState;

/// Who of a network's fixed core was at which session: a sign in each cell, its word in the tooltip and in
/// the legend below.
class CoreAttendanceTable final : public QWidget
{
    Q_OBJECT

public:
    /// @p plan is borrowed.
    CoreAttendanceTable(SessionPlan &plan, const PageContext &context, QWidget *parent = nullptr);

    QTableView &table() const { return *m_table; }
    CoreAttendanceModel &model() const { return *m_model; }

Q_SIGNALS:
    void openCardRequested(klankbord::RecordId session);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct LegendEntry {
        CoreSign sign;
        QLabel *picture;
        QLabel *word;
    };

    QWidget *makeLegend();
    void drawLegend();
    void fit();
    void open(const QModelIndex &index);
    void retranslate();

    const PageContext m_context;
    CoreAttendanceModel *m_model;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QTableView *m_table;
    QWidget *m_legendBox = nullptr;
    QList<LegendEntry> m_legend;
};

} // namespace klankbord
