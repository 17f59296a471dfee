// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/chartpanel.h"

#include "domain/network.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

ChartPanel::ChartPanel(const QList<ChartBoard::Subject> &subjects, const PageContext &context,
                       QWidget *parent)
    : RecordPanel(parent), m_board(new ChartBoard(subjects, Qt::Vertical, context, this))
{
    setObjectName(u"charts"_s);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_board->setContentsMargins(16, 8, 16, 16);
    area->setWidget(m_board);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(area);
    connect(m_board, &ChartBoard::filterRequested, this, &RecordPanel::filterRequested);
    connect(m_board, &ChartBoard::failed, this, &RecordPanel::failed);
}

void ChartPanel::setRecord(const Record &record)
{
    m_isOfNetworks = &record.type() == &Network::type();
    setScope({record.id});
}

void ChartPanel::setSelection(const QList<RecordId> &ids)
{
    if (ids.size() > 1)
        setScope(ids);
}

void ChartPanel::setScope(const QList<RecordId> &ids)
{
    if (m_isOfNetworks)
        m_board->setScope({}, ids);
    else
        m_board->setScope(ids, {});
}

} // namespace klankbord
