// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/chartboard.h"

#include "domain/budgetline.h"
#include "domain/event.h"
#include "domain/expense.h"
#include "domain/funding.h"
#include "gui/chartview.h"
#include "reports/moneycharts.h"
#include "storage/storedbudget.h"
#include "storage/workspace.h"

#include <QBoxLayout>
#include <QEvent>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr int smallestChart = 240;

QVariantList keysOf(const ChartPart &part)
{
    return part.isOther() ? QVariantList(part.otherKeys) : QVariantList{part.key};
}

} // namespace

ChartBoard::ChartBoard(const QList<Subject> &subjects, Qt::Orientation direction, const PageContext &context,
                       QWidget *parent)
    : QWidget(parent), m_context(context), m_timer(new QTimer(this))
{
    setObjectName(u"chartBoard"_s);
    auto *layout =
        new QBoxLayout(direction == Qt::Horizontal ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
    layout->setContentsMargins({});
    layout->setSpacing(16);
    for (const Subject subject : subjects) {
        auto *view = new ChartView(this);
        view->setMinimumHeight(smallestChart);
        view->setEmptyText(
            LiveText("ChartBoard", QT_TRANSLATE_NOOP("ChartBoard", "The figures are being added up.")));
        connect(view, &ChartView::partClicked, this,
                [this, subject](const ChartPart &part) { ask(subject, part); });
        layout->addWidget(view, 1);
        m_shown.append({subject, view});
    }
    // Many writes in a row are drawn once.
    m_timer->setSingleShot(true);
    m_timer->setInterval(0);
    connect(m_timer, &QTimer::timeout, this, &ChartBoard::refresh);
    connect(&context.session.store(), &RecordStore::changed, m_timer, qOverload<>(&QTimer::start));
}

void ChartBoard::setScope(const QList<RecordId> &projects, const QList<RecordId> &networks)
{
    m_projects = projects;
    m_networks = networks;
    refresh();
}

void ChartBoard::setYear(std::optional<int> year)
{
    m_year = year;
    refresh();
}

ChartView *ChartBoard::view(Subject subject) const
{
    for (const Shown &each : m_shown) {
        if (each.subject == subject)
            return each.view;
    }
    return nullptr;
}

void ChartBoard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void ChartBoard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // After the first paint: what needs no counting is there at once.
    if (m_isStale)
        m_timer->start();
}

ChartReader::Maker ChartBoard::makerOf(Subject subject) const
{
    return [subject, projects = m_projects, networks = m_networks, year = m_year,
            wording = m_context.language.wording()](const WorkspaceCharts &charts) {
        const MoneyCharts money(charts.store(), QDate::currentDate(), year);
        switch (subject) {
        case Subject::FundingBySource:
            return charts.fundingBySource(projects, wording);
        case Subject::FundingByPartner:
            return charts.fundingByPartner(projects, wording);
        case Subject::BudgetByCategory:
            return money.budgetByCategory(projects, wording);
        case Subject::PlannedAndSpent:
            return money.plannedAndSpent(projects, wording);
        case Subject::CumulativeSpending:
            return money.cumulativeSpending(projects, wording);
        case Subject::CostPerParticipant:
            return money.costPerParticipant(projects, wording);
        case Subject::EventsByMonth:
            break;
        }
        return charts.eventsByMonth(projects, networks, wording);
    };
}

void ChartBoard::refresh()
{
    // What nobody sees is drawn when somebody looks.
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    const bool isOfAll = m_projects.isEmpty() && m_networks.isEmpty();
    if (isOfAll && isLongToRead(m_context.session.location()))
        drawLater();
    else
        drawAtOnce();
}

void ChartBoard::drawAtOnce()
{
    if (m_reader)
        m_reader->cancel();
    const WorkspaceCharts charts(m_context.session.store(), m_context.workspace.statistics());
    for (const Shown &each : std::as_const(m_shown)) {
        const Result<Chart> chart = makerOf(each.subject)(charts);
        if (chart)
            show(*each.view, *chart);
        else
            Q_EMIT failed(chart.error());
    }
}

void ChartBoard::drawLater()
{
    if (!m_reader) {
        m_reader = std::make_unique<ChartReader>(m_context.session.location());
        connect(m_reader.get(), &ChartReader::made, this,
                [this](int place, const Chart &chart) { show(*m_shown.at(place).view, chart); });
        connect(m_reader.get(), &ChartReader::failed, this, &ChartBoard::drawAtOnce);
    }
    QList<ChartReader::Maker> makers;
    for (const Shown &each : std::as_const(m_shown))
        makers.append(makerOf(each.subject));
    m_reader->ask(makers);
}

void ChartBoard::show(ChartView &view, const Chart &chart)
{
    view.setEmptyText(LiveText("ChartBoard", QT_TRANSLATE_NOOP("ChartBoard", "Nothing to draw yet.")));
    view.setChart(chart);
}

QList<Condition> ChartBoard::scopeOf(const FieldInfo &projectField) const
{
    if (m_projects.isEmpty())
        return {};
    QVariantList ids;
    for (const RecordId id : m_projects)
        ids.append(QVariant::fromValue(id));
    return {{&projectField, Condition::Test::AnyOf, ids}};
}

void ChartBoard::ask(Subject subject, const ChartPart &part)
{
    const auto anyOf = [](const FieldInfo &field, const QVariantList &values) {
        return Condition{&field, Condition::Test::AnyOf, values};
    };
    const auto empty = [](const FieldInfo &field) { return Condition{&field, Condition::Test::IsEmpty, {}}; };
    const Funding &funding = Funding::type();
    const Event &event = Event::type();
    QList<Condition> conditions;
    switch (subject) {
    case Subject::FundingBySource: {
        // A source is a programme or an organisation: ids are never the same.
        const RecordId first = keysOf(part).value(0).value<RecordId>();
        const auto programme = m_context.session.store().find(Programme::type(), first);
        const bool isProgramme = programme && *programme;
        conditions = scopeOf(funding.project);
        conditions.append(
            anyOf(isProgramme ? static_cast<const FieldInfo &>(funding.programme) : funding.organisation,
                  keysOf(part)));
        Q_EMIT filterRequested(funding, conditions);
        return;
    }
    case Subject::FundingByPartner:
        if (part.isUnspecified) {
            conditions = scopeOf(funding.project);
            conditions.append(empty(funding.partner));
            Q_EMIT filterRequested(funding, conditions);
            return;
        }
        conditions = scopeOf(Partnership::type().project);
        conditions.append(anyOf(Partnership::type().organisation, keysOf(part)));
        Q_EMIT filterRequested(Partnership::type(), conditions);
        return;
    case Subject::BudgetByCategory:
    case Subject::PlannedAndSpent:
    case Subject::CumulativeSpending:
    case Subject::CostPerParticipant:
        askForMoney(subject, part);
        return;
    case Subject::EventsByMonth:
        break;
    }
    if (part.isUnspecified)
        conditions.append(empty(event.sector));
    else if (part.key.isValid() || part.isOther())
        conditions.append(anyOf(event.sector, keysOf(part)));
    const QDate month = part.category.toDate();
    if (month.isValid()) {
        const auto during = PartialDate::fromMonth(month.year(), month.month());
        conditions.append({&event.when, Condition::Test::During, {QVariant::fromValue(*during)}});
    }
    Q_EMIT filterRequested(event, conditions);
}

QList<Condition> ChartBoard::scopeOfExpenses() const
{
    QVariantList partners;
    for (const RecordId project : m_projects) {
        const Result<QList<Record>> found = partnersOf(m_context.session.store(), project);
        for (const Record &partner : found ? *found : QList<Record>())
            partners.append(QVariant::fromValue(partner.id));
    }
    if (partners.isEmpty())
        return {};
    return {{&Expense::type().partner, Condition::Test::AnyOf, partners}};
}

void ChartBoard::askForMoney(Subject subject, const ChartPart &part)
{
    const BudgetLine &line = BudgetLine::type();
    const Expense &expense = Expense::type();
    const auto anyOf = [](const FieldInfo &field, const QVariantList &values) {
        return Condition{&field, Condition::Test::AnyOf, values};
    };
    if (subject == Subject::BudgetByCategory) {
        QList<Condition> conditions{anyOf(line.category, keysOf(part))};
        if (part.category.isValid() && m_projects.size() == 1)
            conditions.append(anyOf(line.partner, {part.category}));
        Q_EMIT filterRequested(line, conditions);
        return;
    }
    if (subject == Subject::CostPerParticipant) {
        Q_EMIT filterRequested(expense, {anyOf(expense.event, keysOf(part))});
        return;
    }
    QList<Condition> conditions = scopeOfExpenses();
    if (subject == Subject::CumulativeSpending) {
        const QDate month = part.category.toDate();
        if (const auto during = PartialDate::fromMonth(month.year(), month.month()))
            conditions.append({&expense.invoicedOn, Condition::Test::During, {QVariant::fromValue(*during)}});
        Q_EMIT filterRequested(expense, conditions);
        return;
    }
    const QString category = part.category.toString();
    const std::optional<RecordId> period =
        recordIdFromText(QStringView(category).chopped(category.isEmpty() ? 0 : 1));
    const bool isPlanned = category.endsWith(u'p');
    if (!period)
        return;
    if (isPlanned)
        Q_EMIT filterRequested(line, {anyOf(line.period, {QVariant::fromValue(*period)})});
    else
        Q_EMIT filterRequested(expense, {anyOf(expense.period, {QVariant::fromValue(*period)})});
}

} // namespace klankbord
