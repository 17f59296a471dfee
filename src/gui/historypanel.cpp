// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/historypanel.h"

#include "models/historymodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

HistoryPanel::HistoryPanel(const PageContext &context, QWidget *parent)
    : RecordPanel(parent),
      m_context(context),
      m_model(new HistoryModel(context.session, this)),
      m_view(new QTableView(this))
{
    setObjectName(u"history"_s);
    m_model->setWording(context.language.wording());
    m_view->setObjectName(u"historyTable"_s);
    m_view->setModel(m_model);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(28);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->setColumnWidth(HistoryModel::WhenColumn, 152);
    m_view->setColumnWidth(HistoryModel::WhoColumn, 112);
    m_view->horizontalHeader()->setSectionResizeMode(HistoryModel::WhatColumn, QHeaderView::Stretch);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->addWidget(m_view);
}

void HistoryPanel::setRecord(const Record &record)
{
    m_model->setRecord(record.type(), record.id);
    if (m_model->lastError())
        Q_EMIT failed(*m_model->lastError());
}

void HistoryPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->setWording(m_context.language.wording());
        m_view->setAccessibleName(tr("History"));
    }
    RecordPanel::changeEvent(event);
}

} // namespace klankbord
