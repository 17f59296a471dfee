// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/budgetfigures.h"

#include "bench/figures.h"
#include "bench/paintclock.h"
#include "bench/samples.h"
#include "domain/appliedflatrate.h"
#include "domain/budgetline.h"
#include "gui/budgetpanel.h"

#include <QApplication>
#include <QTableView>
#include <random>

using namespace Qt::Literals::StringLiterals;

namespace klankbord::bench
{

namespace
{

constexpr int partners = 40;
constexpr int periods = 12;
constexpr int lines = 10'000;
constexpr int changes = 200;
constexpr int openings = 15;

/// What can be planned in real costs, every category but other costs by flat rate.
constexpr std::array realCategories{
    CostCategory::Staff,     CostCategory::Office,         CostCategory::Travel,  CostCategory::External,
    CostCategory::Equipment, CostCategory::Infrastructure, CostCategory::LumpSum, CostCategory::UnitCost};

RecordId add(ChangeSet &set, const Record &record)
{
    set.append(Change::add(record));
    return set.changes().last().id();
}

} // namespace

BudgetFigures::BudgetFigures()
    : m_open(Workspace::create(m_folder.filePath(u"budget.klankbord"_s)),
             m_folder.filePath(u"settings.ini"_s)),
      m_project(Project::type()),
      m_other(Project::type())
{
    fill();
}

BudgetFigures::~BudgetFigures() = default;

void BudgetFigures::fill()
{
    ChangeSet set(ChangeSet::Kind::Import, {});
    m_project.set(Project::type().acronym, u"GROOT"_s);
    m_project.id = add(set, m_project);
    m_other.set(Project::type().acronym, u"KLEIN"_s);
    m_other.id = add(set, m_other);
    QList<RecordId> parts;
    for (int i = 0; i < partners; ++i) {
        Record organisation(Organisation::type());
        const QString name = u"Organisatie %1"_s.arg(i + 1);
        organisation.set(Organisation::type().name, {name, name});
        Record partner(Partnership::type());
        partner.set(Partnership::type().project, m_project.id);
        partner.set(Partnership::type().organisation, add(set, organisation));
        partner.set(Partnership::type().role, PartnerRole::Partner);
        partner.set(Partnership::type().number, i + 1);
        parts.append(add(set, partner));
    }
    QList<RecordId> times;
    for (int i = 0; i < periods; ++i) {
        Record period(ReportingPeriod::type());
        period.set(ReportingPeriod::type().project, m_project.id);
        period.set(ReportingPeriod::type().number, i + 1);
        const auto month = PartialDate::fromMonth(2025, i + 1);
        period.set(ReportingPeriod::type().period, Period{month, month});
        times.append(add(set, period));
    }
    Record version(BudgetVersion::type());
    version.set(BudgetVersion::type().project, m_project.id);
    version.set(BudgetVersion::type().number, 1);
    version.set(BudgetVersion::type().isCurrent, true);
    const RecordId budget = add(set, version);
    const BudgetLine &type = BudgetLine::type();
    for (int i = 0; i < lines; ++i) {
        Record line(type);
        line.set(type.version, budget);
        line.set(type.partner, parts.at(i % partners));
        line.set(type.category,
                 realCategories.at(static_cast<std::size_t>(i / partners) % realCategories.size()));
        line.set(type.period, times.at(i / 7 % periods));
        line.set(type.description, {u"Lijn %1"_s.arg(i + 1), u"Line %1"_s.arg(i + 1)});
        line.set(type.total, Amount{.cents = 10'000 + i * 37});
        add(set, line);
    }
    set.sign(u"Bench"_s, QDateTime::currentDateTimeUtc());
    if (const Result<> done = m_open.store().apply(set); !done)
        qFatal("%s", qUtf8Printable(done.error().text()));
}

void BudgetFigures::measureCalculation(Figures &figures)
{
    std::mt19937 chance(1);
    std::vector<std::vector<BudgetCost>> costs(partners);
    for (int i = 0; i < lines; ++i)
        costs[static_cast<std::size_t>(i % partners)].push_back(
            {realCategories.at(chance() % realCategories.size()), static_cast<int>(chance() % periods),
             static_cast<qint64>(chance() % 1'000'000)});
    const std::vector<FlatRate> rates{{FlatRateKind::StaffOnOtherDirect, Share{2'000}, {}},
                                      {FlatRateKind::TravelOnStaff, Share{1'500}, {}},
                                      {FlatRateKind::OfficeOnStaff, Share{1'500}, {}}};
    ProjectBudget budget(partners, periods);
    for (int i = 0; i < partners; ++i) {
        if (!budget.setPartner(i, costs[static_cast<std::size_t>(i)], rates))
            qFatal("the budget cannot be calculated");
    }
    QList<double> ours;
    QList<double> sums;
    qint64 total = 0;
    for (int i = 0; i < changes; ++i) {
        const int partner = static_cast<int>(chance() % partners);
        costs[static_cast<std::size_t>(partner)].front().cents += 1;
        qint64 start = nowInNanoseconds();
        if (!budget.setPartner(partner, costs[static_cast<std::size_t>(partner)], rates))
            qFatal("the budget cannot be calculated");
        ours.append(millisecondsSince(start));
        start = nowInNanoseconds();
        for (const std::vector<BudgetCost> &each : costs) {
            for (const BudgetCost &cost : each)
                total += cost.cents;
        }
        sums.append(millisecondsSince(start));
    }
    if (total == 0 || budget.total() == 0)
        qFatal("nothing was added up");
    figures.add({10, u"budget of 10 000 lines after one cell changed, p95"_s, quantile(ours, 0.95), u"ms"_s,
                 u"adding up 10 000 figures"_s, median(sums), Figure::Bar::Value, 5});
}

void BudgetFigures::measureEditor(Figures &figures)
{
    const PageContext context = m_open.context();
    BudgetPanel panel(context);
    panel.resize(1600, 1000);
    panel.setRecord(m_other);
    panel.show();
    QCoreApplication::processEvents();
    QList<double> opened;
    for (int i = 0; i < openings; ++i) {
        const qint64 start = nowInNanoseconds();
        panel.setRecord(m_project);
        panel.repaint();
        QCoreApplication::processEvents();
        opened.append(millisecondsSince(start));
        if (panel.grid().rowCount() == 0)
            qFatal("the budget is not there");
        panel.setRecord(m_other);
        QCoreApplication::processEvents();
    }
    figures.add({10,
                 u"budget editor of 10 000 lines, chosen to painted, median"_s,
                 median(opened),
                 u"ms"_s,
                 {},
                 0,
                 Figure::Bar::Value,
                 150});
    panel.setRecord(m_project);
    QList<double> typed;
    BudgetGrid &grid = panel.grid();
    for (int i = 0; i < openings; ++i) {
        // A period of a category in which a partner has at most one line.
        const qint64 start = nowInNanoseconds();
        const QModelIndex cell = grid.index(9, 1 + i % periods);
        if (!(grid.flags(cell) & Qt::ItemIsEditable) || !grid.setData(cell, QString::number(100 + i)))
            continue;
        panel.view()->viewport()->repaint();
        QCoreApplication::processEvents();
        typed.append(millisecondsSince(start));
    }
    if (!typed.isEmpty())
        figures.add({10,
                     u"a figure typed in it: checked, written, calculated and painted, median"_s,
                     median(typed),
                     u"ms"_s,
                     {}});
}

void BudgetFigures::measure(Figures &figures)
{
    measureCalculation(figures);
    measureEditor(figures);
}

} // namespace klankbord::bench
