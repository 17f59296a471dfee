// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/moneypage.h"

#include "domain/budgetversion.h"
#include "domain/reportingperiod.h"
#include "gui/chartboard.h"
#include "gui/emptystate.h"
#include "gui/figuretableview.h"
#include "gui/laterefresh.h"
#include "gui/messagebar.h"
#include "gui/sectionheading.h"
#include "models/moneyattention.h"
#include "models/portfoliotable.h"
#include "reports/moneycharts.h"
#include "storage/storedbudget.h"

#include <QComboBox>
#include <QEvent>
#include <QScrollArea>
#include <QSet>
#include <QVBoxLayout>
#include <algorithm>

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
      m_programme(new QComboBox(this)),
      m_year(new QComboBox(this)),
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
    auto *charts = new SectionHeading(SectionHeading::Level::Section,
                                      LiveText([] { return tr("Budgets and spending"); }), sheet);
    m_programme->setObjectName(u"programmeChoice"_s);
    m_year->setObjectName(u"yearChoice"_s);
    for (QComboBox *box : {m_programme, m_year}) {
        box->setProperty("content", true);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        charts->addWidget(box);
        connect(box, &QComboBox::activated, this, &MoneyPage::applyChoices);
    }
    column->addWidget(charts);
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
    fillChoices();
    m_attentionView->setVisible(m_attention.rowCount() > 0);
    m_calm->setVisible(m_attention.rowCount() == 0);
}

void MoneyPage::fillChoices()
{
    const RecordStore &store = m_context.session.store();
    const BudgetVersion &type = BudgetVersion::type();
    Query query(type);
    query.conditions = {{.field = &type.isCurrent, .values = {true}}};
    query.limit = MoneyCharts::mostProjects;
    QSet<int> years;
    m_projects.clear();
    const Result<QList<RecordId>> ids = store.ids(query);
    const Result<QList<Record>> versions = ids ? store.load(type, *ids) : Result<QList<Record>>(ids.error());
    for (const Record &version : versions ? *versions : QList<Record>()) {
        const RecordId project = version.get(type.project);
        const Result<std::optional<Record>> found = store.find(Project::type(), project);
        if (found && *found)
            m_projects[(*found)->get(Project::type().programme)].append(project);
        const Result<QList<Record>> periods = reportingPeriodsOf(store, project);
        for (const Record &period : periods ? *periods : QList<Record>()) {
            const Period time = period.get(ReportingPeriod::type().period);
            if (time.from)
                years.insert(time.from->year());
            if (time.to)
                years.insert(time.to->year());
        }
    }
    const QVariant programme = m_programme->currentData();
    const QVariant year = m_year->currentData();
    m_programme->clear();
    m_programme->addItem(tr("All programmes"));
    QList<RecordId> programmes = m_projects.keys();
    std::sort(programmes.begin(), programmes.end());
    for (const RecordId id : std::as_const(programmes)) {
        if (id != RecordId::None)
            m_programme->addItem(
                m_context.session.titles().title(Programme::type(), id, m_context.language.wording()),
                QVariant::fromValue(id));
    }
    m_year->clear();
    m_year->addItem(tr("All years"));
    QList<int> sorted(years.cbegin(), years.cend());
    std::sort(sorted.begin(), sorted.end());
    for (const int each : std::as_const(sorted))
        m_year->addItem(QString::number(each), each);
    m_programme->setCurrentIndex(std::max(0, programme.isValid() ? m_programme->findData(programme) : 0));
    m_year->setCurrentIndex(std::max(0, year.isValid() ? m_year->findData(year) : 0));
    m_programme->setAccessibleName(tr("Programme"));
    m_year->setAccessibleName(tr("Year"));
}

void MoneyPage::applyChoices()
{
    const QVariant year = m_year->currentData();
    const QVariant programme = m_programme->currentData();
    m_charts->setYear(year.isValid() ? std::optional(year.toInt()) : std::nullopt);
    m_charts->setScope(
        programme.isValid() ? m_projects.value(programme.value<RecordId>()) : QList<RecordId>(), {});
}

void MoneyPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_refresh->ask();
    QWidget::changeEvent(event);
}

} // namespace klankbord
