// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overviewpage.h"

#include "domain/event.h"
#include "gui/chartboard.h"
#include "gui/emptystate.h"
#include "gui/icons.h"
#include "gui/laterefresh.h"
#include "gui/messagebar.h"
#include "gui/recordtableview.h"
#include "gui/sectionheading.h"
#include "models/moneyattention.h"
#include "models/recordtablemodel.h"
#include "storage/workspace.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
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

OverviewPage::OverviewPage(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_heading(new SectionHeading(SectionHeading::Level::Page,
                                   LiveText("OverviewPage", QT_TRANSLATE_NOOP("OverviewPage", "Overview")),
                                   this)),
      m_messages(new MessageBar(this)),
      m_attention(new QPushButton(icon(u"warning"_s, Tone::Warning), {}, this)),
      m_refresh(new LateRefresh(*this, [this] { showAttention(); })),
      m_money(new ChartBoard({ChartBoard::Subject::FundingBySource, ChartBoard::Subject::FundingByPartner},
                             Qt::Horizontal, context, this)),
      m_events(new ChartBoard({ChartBoard::Subject::EventsByMonth}, Qt::Horizontal, context, this)),
      m_agenda(
          std::make_unique<RecordTableModel>(Event::type(), context.session, agendaQuery(context.language)))
{
    setObjectName(u"overview_page"_s);
    m_heading->setNote(LiveText::fixed(context.workspace.name()));
    m_attention->setObjectName(u"moneyAttention"_s);
    QSizePolicy policy = m_attention->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // nothing moves when it comes
    m_attention->setSizePolicy(policy);
    showAttentionCount(0);
    m_attention->hide();
    m_heading->addWidget(m_attention);
    connect(m_attention, &QPushButton::clicked, this, &OverviewPage::moneyRequested);
    connect(&context.session.store(), &RecordStore::changed, m_refresh, &LateRefresh::ask);
    m_refresh->ask();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 12, 16, 16);
    grid->setSpacing(16);
    grid->addWidget(m_heading, 0, 0, 1, 2);
    grid->addWidget(m_messages, 1, 0, 1, 2);
    grid->addWidget(m_money, 2, 0, 1, 2);
    grid->addWidget(m_events, 3, 0);
    grid->addWidget(makeAgenda(), 3, 1);
    grid->setRowStretch(2, 1);
    grid->setRowStretch(3, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    for (ChartBoard *board : {m_money, m_events}) {
        connect(board, &ChartBoard::filterRequested, this, &OverviewPage::filterRequested);
        connect(board, &ChartBoard::failed, this,
                [this](const Error &error) { m_messages->showError(error); });
        board->setScope({}, {});
    }
    showAgenda();
}

OverviewPage::~OverviewPage()
{
    // The view keeps its columns when it ends, and asks the model for them.
    delete m_agendaView;
}

QWidget *OverviewPage::makeAgenda()
{
    auto *agenda = new QWidget(this);
    auto *column = new QVBoxLayout(agenda);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(new SectionHeading(
        SectionHeading::Level::Section,
        LiveText("OverviewPage", QT_TRANSLATE_NOOP("OverviewPage", "Events: without a date, and the latest")),
        agenda));
    m_agenda->setWording(m_context.language.wording());
    m_agendaView = new RecordTableView(*m_agenda, m_context, u"overview/agenda"_s, agenda);
    m_agendaEmpty = new EmptyState(agenda);
    m_agendaEmpty->setSentence(u"calendar"_s,
                               LiveText("OverviewPage", QT_TRANSLATE_NOOP("OverviewPage", "No events yet.")));
    m_agendaPages = new QStackedWidget(agenda);
    m_agendaPages->addWidget(m_agendaView);
    m_agendaPages->addWidget(m_agendaEmpty);
    column->addWidget(m_agendaPages, 1);
    connect(m_agenda.get(), &RecordTableModel::countChanged, this, &OverviewPage::showAgenda);
    connect(m_agendaView, &RecordTableView::openRequested, this,
            [this](RecordId id) { Q_EMIT openRequested(Event::type(), id); });
    return agenda;
}

void OverviewPage::showAgenda()
{
    m_agendaPages->setCurrentWidget(m_agenda->rowCount() > 0 ? static_cast<QWidget *>(m_agendaView)
                                                             : m_agendaEmpty);
}

void OverviewPage::showAttentionCount(int count)
{
    m_attentionCount = count;
    m_attention->setText(tr("Money: %n point(s) need attention", nullptr, count));
}

void OverviewPage::showAttention()
{
    const Result<FigureTable::Content> found = moneyAttention(m_context.session, QDate::currentDate());
    if (!found) {
        m_messages->showError(found.error());
        return;
    }
    const auto count = static_cast<int>(found->rows.size());
    showAttentionCount(count);
    m_attention->setVisible(count > 0);
}

void OverviewPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        showAttentionCount(m_attentionCount);
        m_refresh->ask();
    }
    QWidget::changeEvent(event);
}

} // namespace klankbord
