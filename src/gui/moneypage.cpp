// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/moneypage.h"

#include "gui/chartboard.h"
#include "gui/emptystate.h"
#include "gui/figuretableview.h"
#include "gui/laterefresh.h"
#include "gui/messagebar.h"
#include "gui/sectionheading.h"
#include "models/moneyattention.h"
#include "models/portfoliotable.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

MoneyPage::MoneyPage(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_messages(new MessageBar(this)),
      m_attentionView(new FigureTableView(m_attention, this)),
      m_calm(new EmptyState(this)),
      m_portfolioView(new FigureTableView(m_portfolio, this)),
      m_charts(new ChartBoard({ChartBoard::Subject::BudgetByCategory, ChartBoard::Subject::PlannedAndSpent},
                              Qt::Horizontal, context, this)),
      m_refresh(new LateRefresh(*this, [this] { read(); }))
{
    setObjectName(u"money_page"_s);
    m_attentionView->setObjectName(u"attention"_s);
    m_portfolioView->setObjectName(u"portfolio"_s);
    m_calm->setSentence(u"done"_s, LiveText([] { return tr("No money needs attention now."); }));
    auto *sheet = new QWidget(this);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(12);
    column->addWidget(
        new SectionHeading(SectionHeading::Level::Page, LiveText([] { return tr("Money"); }), sheet));
    column->addWidget(m_messages);
    column->addWidget(new SectionHeading(SectionHeading::Level::Section,
                                         LiveText([] { return tr("Needs attention"); }), sheet));
    column->addWidget(m_attentionView);
    column->addWidget(m_calm);
    column->addWidget(new SectionHeading(SectionHeading::Level::Section,
                                         LiveText([] { return tr("All projects together"); }), sheet));
    column->addWidget(m_portfolioView);
    column->addWidget(m_charts, 1);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(sheet);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(area);
    m_calm->hide();
    connect(m_attentionView, &FigureTableView::rowActivated, this, [this](int row) {
        Q_EMIT openRequested(*m_attention.rowAt(row).type, m_attention.rowAt(row).record);
    });
    connect(m_charts, &ChartBoard::filterRequested, this, &MoneyPage::filterRequested);
    connect(m_charts, &ChartBoard::failed, this,
            [this](const Error &error) { m_messages->showError(error); });
    connect(&context.session.store(), &RecordStore::changed, m_refresh, &LateRefresh::ask);
    m_charts->setScope({}, {});
    m_refresh->ask();
}

void MoneyPage::read()
{
    const Result<FigureTable::Content> attention = moneyAttention(m_context.session, QDate::currentDate());
    const Result<FigureTable::Content> portfolio =
        portfolioTable(m_context.session, m_context.session.store(), m_context.workspace.statistics());
    if (attention)
        m_attention.setContent(*attention);
    else
        m_messages->showError(attention.error());
    if (portfolio)
        m_portfolio.setContent(*portfolio);
    else
        m_messages->showError(portfolio.error());
    m_attentionView->setVisible(m_attention.rowCount() > 0);
    m_calm->setVisible(m_attention.rowCount() == 0);
}

void MoneyPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_refresh->ask();
    QWidget::changeEvent(event);
}

} // namespace klankbord
