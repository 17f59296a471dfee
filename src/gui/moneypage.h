// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pagecontext.h"
#include "models/figuretable.h"
#include "storage/query.h"

#include <QHash>
#include <QWidget>

class QComboBox;

namespace klankbord
{

class ChartBoard;
class EmptyState;
class FigureTableView;
class LateRefresh;
class MessageBar;

/// The money of the whole workspace: what needs attention, what all projects cost and get, and charts of
/// their budgets and spending.
class MoneyPage final : public QWidget
{
    Q_OBJECT

public:
    explicit MoneyPage(const PageContext &context, QWidget *parent = nullptr);

    const FigureTable &attention() const { return m_attention; }
    const FigureTable &portfolio() const { return m_portfolio; }

Q_SIGNALS:
    void openRequested(const klankbord::RecordType &type, klankbord::RecordId id);
    void filterRequested(const klankbord::RecordType &type, const QList<klankbord::Condition> &conditions);

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    /// Offers the programmes and the years of the budgets that are there.
    void fillChoices();
    void applyChoices();

    const PageContext m_context;
    MessageBar *m_messages;
    FigureTable m_attention;
    FigureTable m_portfolio;
    FigureTableView *m_attentionView;
    EmptyState *m_calm;
    FigureTableView *m_portfolioView;
    QComboBox *m_programme;
    QComboBox *m_year;
    QHash<RecordId, QList<RecordId>> m_projects; ///< with a budget, by programme
    ChartBoard *m_charts;
    LateRefresh *m_refresh;
};

} // namespace klankbord
