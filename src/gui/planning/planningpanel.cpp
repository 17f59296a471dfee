// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/planning/planningpanel.h"

#include "gui/planning/planningboard.h"

#include <QVBoxLayout>

namespace klankbord
{

PlanningPanel::PlanningPanel(const PageContext &context, QWidget *parent)
    : RecordPanel(parent), m_board(new PlanningBoard(PlanningBoard::Scope::Record, context, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->addWidget(m_board);
    connect(m_board, &PlanningBoard::openRequested, this, &RecordPanel::openRequested);
    connect(m_board, &PlanningBoard::failed, this, &RecordPanel::failed);
}

void PlanningPanel::setRecord(const Record &record)
{
    m_board->setOwner(record.id);
}

} // namespace klankbord
