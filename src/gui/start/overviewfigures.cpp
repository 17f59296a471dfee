// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/start/overviewfigures.h"

#include "domain/event.h"
#include "gui/chartboard.h"
#include "gui/emptystate.h"
#include "gui/recordtableview.h"
#include "gui/scrollingpage.h"
#include "gui/sectionheading.h"
#include "models/recordtablemodel.h"

#include <QGridLayout>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// All events, those without a date first and then the latest: what is to be planned stands on top.
Query agendaQuery(const LanguageSwitch &language)
{
    Query query(Event::type());
    query.language = language.language();
    query.order = {{&Event::type().when, Qt::DescendingOrder}};
    return query;
}

} // namespace

OverviewFigures::OverviewFigures(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_money(new ChartBoard({ChartBoard::Subject::FundingBySource, ChartBoard::Subject::FundingByPartner},
                             Qt::Horizontal, context, this)),
      m_events(new ChartBoard({ChartBoard::Subject::EventsByMonth}, Qt::Horizontal, context, this)),
      m_agenda(
          std::make_unique<RecordTableModel>(Event::type(), context.session, agendaQuery(context.language)))
{
    auto *page = new ScrollingPage(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(page);
    auto *figures = new QWidget;
    auto *grid = new QGridLayout(figures);
    grid->setContentsMargins({});
    grid->setSpacing(16);
    grid->addWidget(m_money, 0, 0, 1, 2);
    grid->addWidget(m_events, 1, 0);
    grid->addWidget(makeAgenda(), 1, 1);
    grid->setRowStretch(0, 1);
    grid->setRowStretch(1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    page->setPage(*figures);
    for (ChartBoard *board : {m_money, m_events}) {
        connect(board, &ChartBoard::filterRequested, this, &OverviewFigures::filterRequested);
        connect(board, &ChartBoard::failed, this, &OverviewFigures::failed);
        board->setScope({}, {});
    }
    showAgenda();
}

OverviewFigures::~OverviewFigures()
{
    // The view keeps its columns when it ends, and asks the model for them.
    delete m_agendaView;
}

QWidget *OverviewFigures::makeAgenda()
{
    auto *agenda = new QWidget(this);
    auto *column = new QVBoxLayout(agenda);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(new SectionHeading(
        SectionHeading::Level::Section,
        LiveText("OverviewFigures",
                 QT_TRANSLATE_NOOP("OverviewFigures", "Events: without a date, and the latest")),
        agenda));
    m_agenda->setWording(m_context.language.wording());
    m_agendaView = new RecordTableView(*m_agenda, m_context, u"overview/agenda"_s, agenda);
    m_agendaEmpty = new EmptyState(agenda);
    m_agendaEmpty->setSentence(
        u"calendar"_s, LiveText("OverviewFigures", QT_TRANSLATE_NOOP("OverviewFigures", "No events yet.")));
    m_agendaPages = new QStackedWidget(agenda);
    m_agendaPages->addWidget(m_agendaView);
    m_agendaPages->addWidget(m_agendaEmpty);
    column->addWidget(m_agendaPages, 1);
    connect(m_agenda.get(), &RecordTableModel::countChanged, this, &OverviewFigures::showAgenda);
    connect(m_agendaView, &RecordTableView::openRequested, this,
            [this](RecordId id) { Q_EMIT openRequested(Event::type(), id); });
    return agenda;
}

void OverviewFigures::showAgenda()
{
    m_agendaPages->setCurrentWidget(m_agenda->rowCount() > 0 ? static_cast<QWidget *>(m_agendaView)
                                                             : m_agendaEmpty);
}

} // namespace klankbord
