// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pagecontext.h"
#include "storage/query.h"

#include <QWidget>
#include <memory>

class QPushButton;
class QStackedWidget;

namespace klankbord
{

class ChartBoard;
class EmptyState;
class LateRefresh;
class MessageBar;
class RecordTableModel;
class RecordTableView;
class SectionHeading;

/// What is in the workspace at a glance: who pays, who receives, when people meet, and which events are still
/// to come.
class OverviewPage final : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewPage(const PageContext &context, QWidget *parent = nullptr);
    ~OverviewPage() override;

Q_SIGNALS:
    void openRequested(const klankbord::RecordType &type, klankbord::RecordId id);
    void filterRequested(const klankbord::RecordType &type, const QList<klankbord::Condition> &conditions);
    /// The user wants to see the money that needs attention.
    void moneyRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeAgenda();
    void showAgenda();
    void showAttention();
    void showAttentionCount(int count);

    const PageContext m_context;
    SectionHeading *m_heading;
    MessageBar *m_messages;
    QPushButton *m_attention;
    int m_attentionCount = 0;
    LateRefresh *m_refresh;
    ChartBoard *m_money;
    ChartBoard *m_events;
    std::unique_ptr<RecordTableModel> m_agenda;
    RecordTableView *m_agendaView;
    EmptyState *m_agendaEmpty;
    QStackedWidget *m_agendaPages;
};

} // namespace klankbord
