// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storedbudget.h"

#include "domain/appliedflatrate.h"
#include "domain/budgetline.h"
#include "domain/moneychecks.h"
#include "storage/recordstore.h"
#include "storage/referringrecords.h"

#include <QCoreApplication>
#include <algorithm>
#include <limits>

namespace klankbord
{

namespace
{

/// By number, and what has none behind.
template <typename F>
void sortByNumber(QList<Record> &records, const F &number)
{
    constexpr int last = std::numeric_limits<int>::max();
    std::stable_sort(records.begin(), records.end(), [&](const Record &a, const Record &b) {
        return a.get(number).value_or(last) < b.get(number).value_or(last);
    });
}

QHash<RecordId, int> placesOf(const QList<Record> &records)
{
    QHash<RecordId, int> places;
    for (int i = 0; i < records.size(); ++i)
        places.insert(records.at(i).id, i);
    return places;
}

Error gone()
{
    return {Error::Kind::NotFound,
            QCoreApplication::translate("StoredBudget", "This version of the budget is not there any more."),
            {},
            {}};
}

} // namespace

Result<QList<Record>> partnersOf(const RecordStore &store, RecordId project)
{
    Result<QList<Record>> found = recordsReferring(store, Partnership::type().project, {project});
    if (found)
        sortByNumber(*found, Partnership::type().number);
    return found;
}

Result<QList<Record>> reportingPeriodsOf(const RecordStore &store, RecordId project)
{
    Result<QList<Record>> found = recordsReferring(store, ReportingPeriod::type().project, {project});
    if (found)
        sortByNumber(*found, ReportingPeriod::type().number);
    return found;
}

Result<QList<Record>> StoredBudget::versions(const RecordStore &store, RecordId project)
{
    Result<QList<Record>> found = recordsReferring(store, BudgetVersion::type().project, {project});
    if (found)
        sortByNumber(*found, BudgetVersion::type().number);
    return found;
}

Result<RecordId> StoredBudget::currentVersion(const RecordStore &store, RecordId project)
{
    const Result<QList<Record>> found = versions(store, project);
    if (!found)
        return found.error();
    RecordId best = RecordId::None;
    for (const Record &version : *found) {
        if (version.get(BudgetVersion::type().isCurrent))
            return version.id;
        if (version.get(BudgetVersion::type().status) != BudgetVersionStatus::WhatIf)
            best = version.id;
    }
    return best;
}

StoredBudget::StoredBudget(Record version, Record project)
    : m_version(std::move(version)), m_project(std::move(project)), m_currency(currencyOf(m_project))
{
}

Result<StoredBudget> StoredBudget::read(const RecordStore &store, RecordId version)
{
    const Result<std::optional<Record>> found = store.find(BudgetVersion::type(), version);
    if (!found)
        return found.error();
    if (!*found)
        return gone();
    const RecordId owner = (*found)->get(BudgetVersion::type().project);
    const Result<std::optional<Record>> project = store.find(Project::type(), owner);
    if (!project)
        return project.error();
    if (!*project)
        return gone();
    StoredBudget budget(**found, **project);
    if (const Result<> done = budget.readParts(store); !done)
        return done.error();
    return budget;
}

Result<> StoredBudget::readParts(const RecordStore &store)
{
    const Result<QList<Record>> partners = partnersOf(store, m_project.id);
    const Result<QList<Record>> periods = reportingPeriodsOf(store, m_project.id);
    const Result<QList<Record>> lines = recordsReferring(store, BudgetLine::type().version, {m_version.id});
    const Result<QList<Record>> rates =
        recordsReferring(store, AppliedFlatRate::type().version, {m_version.id});
    const Result<QList<RecordId>> ruleIds = store.ids(Query(FlatRateRule::type()));
    for (const auto *each : {&partners, &periods, &lines, &rates}) {
        if (!*each)
            return each->error();
    }
    if (!ruleIds)
        return ruleIds.error();
    const Result<QList<Record>> rules = store.load(FlatRateRule::type(), *ruleIds);
    if (!rules)
        return rules.error();
    m_partners = *partners;
    m_periods = *periods;
    m_partnerIndexes = placesOf(m_partners);
    m_periodIndexes = placesOf(m_periods);
    for (const Record &rule : *rules)
        m_rules.insert(rule.id, rule);
    for (const Record &rate : *rates)
        m_rates.insert(rate.id, rate);
    m_figures = ProjectBudget(static_cast<int>(m_partners.size()), static_cast<int>(m_periods.size()));
    m_cells.assign(static_cast<std::size_t>(m_partners.size()) * allCostCategories.size() *
                       static_cast<std::size_t>(m_figures.columns()),
                   {});
    m_lines.reserve(lines->size());
    for (const Record &line : *lines)
        place(line);
    for (int partner = 0; partner < m_partners.size(); ++partner) {
        if (const Result<> done = calculate(partner); !done)
            return done;
    }
    return ok();
}

int StoredBudget::partnerIndex(RecordId partnership) const
{
    return m_partnerIndexes.value(partnership, -1);
}

int StoredBudget::periodIndex(RecordId period) const
{
    return m_periodIndexes.value(period, -1);
}

std::size_t StoredBudget::cellOf(int partner, CostCategory category, int column) const
{
    const auto categories = static_cast<int>(allCostCategories.size());
    return static_cast<std::size_t>(
        (partner * categories + static_cast<int>(category)) * m_figures.columns() + column);
}

std::optional<std::size_t> StoredBudget::cellOf(const Record &line) const
{
    const BudgetLine &type = BudgetLine::type();
    const int partner = partnerIndex(line.get(type.partner));
    const std::optional<CostCategory> category = line.get(type.category);
    if (partner < 0 || !category)
        return std::nullopt;
    const int period = periodIndex(line.get(type.period));
    return cellOf(partner, *category, period < 0 ? m_figures.periods() : period);
}

void StoredBudget::place(const Record &line)
{
    m_lines.insert(line.id, line);
    if (const std::optional<std::size_t> cell = cellOf(line))
        m_cells[*cell].append(line.id);
}

QList<Record> StoredBudget::lines(int partner, CostCategory category, int column) const
{
    QList<Record> found;
    for (const RecordId id : m_cells[cellOf(partner, category, column)])
        found.append(*m_lines.constFind(id));
    std::sort(found.begin(), found.end(), [](const Record &a, const Record &b) { return a.id < b.id; });
    return found;
}

QList<Record> StoredBudget::rates(int partner) const
{
    QList<Record> found;
    for (const Record &rate : m_rates) {
        if (rate.get(AppliedFlatRate::type().partner) == m_partners.at(partner).id)
            found.append(rate);
    }
    std::sort(found.begin(), found.end(), [](const Record &a, const Record &b) { return a.id < b.id; });
    return found;
}

Result<> StoredBudget::calculate(int partner)
{
    std::vector<BudgetCost> costs;
    for (const CostCategory category : allCostCategories) {
        for (int column = 0; column < m_figures.columns(); ++column) {
            for (const RecordId id : m_cells[cellOf(partner, category, column)]) {
                const std::optional<Amount> total = m_lines.constFind(id)->get(BudgetLine::type().total);
                if (total)
                    costs.push_back({category, column == m_figures.periods() ? -1 : column, total->cents});
            }
        }
    }
    std::vector<FlatRate> rates;
    const QList<Record> applied = this->rates(partner);
    for (const Record &each : applied) {
        const auto rule = m_rules.constFind(each.get(AppliedFlatRate::type().rule));
        const std::optional<FlatRateKind> kind =
            rule == m_rules.cend() ? std::nullopt : rule->get(FlatRateRule::type().kind);
        if (kind)
            rates.push_back({*kind, each.get(AppliedFlatRate::type().rate).value_or(Share{}),
                             rule->get(FlatRateRule::type().legalBasis)});
    }
    return m_figures.setPartner(partner, costs, rates);
}

Result<> StoredBudget::takeLine(RecordId id, const std::optional<Record> &after)
{
    QList<int> touched;
    const auto note = [&](const Record &line) {
        const int partner = partnerIndex(line.get(BudgetLine::type().partner));
        if (partner >= 0 && !touched.contains(partner))
            touched.append(partner);
    };
    if (const auto before = m_lines.constFind(id); before != m_lines.cend()) {
        note(*before);
        if (const std::optional<std::size_t> cell = cellOf(*before))
            m_cells[*cell].removeOne(id);
        m_lines.erase(before);
    }
    if (after && after->get(BudgetLine::type().version) == m_version.id) {
        place(*after);
        note(*after);
    }
    for (const int partner : touched) {
        if (const Result<> done = calculate(partner); !done)
            return done;
    }
    return ok();
}

Result<> StoredBudget::takeRate(RecordId id, const std::optional<Record> &after)
{
    const Record before = m_rates.value(id, Record(AppliedFlatRate::type()));
    m_rates.remove(id);
    if (after && after->get(AppliedFlatRate::type().version) == m_version.id)
        m_rates.insert(id, *after);
    for (const Record &each : {before, after.value_or(before)}) {
        const int partner = partnerIndex(each.get(AppliedFlatRate::type().partner));
        if (partner < 0)
            continue;
        if (const Result<> done = calculate(partner); !done)
            return done;
    }
    return ok();
}

} // namespace klankbord
