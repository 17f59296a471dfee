// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pagecontext.h"
#include "storage/query.h"

#include <QWidget>
#include <memory>

class QStackedWidget;

namespace klankbord
{

class ChartBoard;
class EmptyState;
class RecordTableModel;
class RecordTableView;

/// The workspace in figures: who pays, who receives, when people meet, and its events.
class OverviewFigures final : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewFigures(const PageContext &context, QWidget *parent = nullptr);
    ~OverviewFigures() override;

Q_SIGNALS:
    void openRequested(const klankbord::RecordType &type, klankbord::RecordId id);
    void filterRequested(const klankbord::RecordType &type, const QList<klankbord::Condition> &conditions);
    void failed(const klankbord::Error &error);

private:
    QWidget *makeAgenda();
    void showAgenda();

    const PageContext m_context;
    ChartBoard *m_money;
    ChartBoard *m_events;
    std::unique_ptr<RecordTableModel> m_agenda;
    RecordTableView *m_agendaView = nullptr;
    EmptyState *m_agendaEmpty = nullptr;
    QStackedWidget *m_agendaPages = nullptr;
};

} // namespace klankbord
