// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/partnerbudget.h"

#include "domain/moneyarithmetic.h"

#include <QCoreApplication>
#include <algorithm>
#include <numeric>

namespace klankbord
{

namespace
{

Error budgetError(const QString &why)
{
    return {Error::Kind::Invalid,
            QCoreApplication::translate("PartnerBudget", "This budget cannot be calculated."),
            why,
            {}};
}

Error tooLarge()
{
    return budgetError(QCoreApplication::translate("PartnerBudget", "An amount is too large."));
}

std::optional<Error> faultIn(std::span<const BudgetCost> costs, int periods)
{
    for (const BudgetCost &cost : costs) {
        if (cost.cents < 0)
            return budgetError(QCoreApplication::translate("PartnerBudget", "A cost is less than zero."));
        if (cost.period < -1 || cost.period >= periods)
            return budgetError(
                QCoreApplication::translate("PartnerBudget", "A cost is in a period that does not exist."));
    }
    return std::nullopt;
}

std::optional<Error> conflictIn(const std::vector<FlatRate> &rates)
{
    for (std::size_t i = 0; i < rates.size(); ++i) {
        for (std::size_t other = i + 1; other < rates.size(); ++other) {
            if (excludeEachOther(rates[i].kind, rates[other].kind))
                return budgetError(QCoreApplication::translate("PartnerBudget",
                                                               "Two flat rates exclude each other (%1; %2).")
                                       .arg(rates[i].legalBasis, rates[other].legalBasis));
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<CostCategory> calculatedCategory(FlatRateKind kind)
{
    switch (kind) {
    case FlatRateKind::StaffOnOtherDirect:
        return CostCategory::Staff;
    case FlatRateKind::TravelOnStaff:
        return CostCategory::Travel;
    case FlatRateKind::OfficeOnStaff:
    case FlatRateKind::OfficeOnDirect:
        return CostCategory::Office;
    case FlatRateKind::OtherOnStaff:
        return CostCategory::OtherFlatRate;
    case FlatRateKind::HourlyRate:
        break;
    }
    return std::nullopt;
}

QList<CostCategory> parkedCategories(FlatRateKind kind)
{
    if (kind == FlatRateKind::OtherOnStaff)
        return {CostCategory::Office, CostCategory::Travel, CostCategory::External, CostCategory::Equipment,
                CostCategory::Infrastructure};
    const std::optional<CostCategory> own = calculatedCategory(kind);
    return own ? QList{*own} : QList<CostCategory>();
}

PartnerBudget::PartnerBudget(int periods)
    : m_periods(periods),
      m_cells(allCostCategories.size() * static_cast<std::size_t>(periods + 1)),
      m_parked(m_cells.size())
{
}

Result<PartnerBudget> PartnerBudget::of(std::span<const BudgetCost> costs, std::span<const FlatRate> rates,
                                        int periods)
{
    if (const std::optional<Error> fault = faultIn(costs, periods))
        return *fault;
    PartnerBudget budget(periods);
    std::copy_if(rates.begin(), rates.end(), std::back_inserter(budget.m_rates),
                 [](const FlatRate &rate) { return calculatedCategory(rate.kind).has_value(); });
    // The kinds stand in the order of calculation.
    std::sort(budget.m_rates.begin(), budget.m_rates.end(),
              [](const FlatRate &a, const FlatRate &b) { return a.kind < b.kind; });
    if (const std::optional<Error> conflict = conflictIn(budget.m_rates))
        return *conflict;
    if (!budget.addCosts(costs))
        return tooLarge();
    for (const FlatRate &rate : budget.m_rates) {
        if (!budget.apply(rate))
            return tooLarge();
    }
    if (!budget.addUp())
        return tooLarge();
    return budget;
}

bool PartnerBudget::addCosts(std::span<const BudgetCost> costs)
{
    std::array<bool, allCostCategories.size()> parkedNow{};
    for (const CostCategory category : allCostCategories)
        parkedNow[static_cast<std::size_t>(category)] = isParked(category);
    for (const BudgetCost &cost : costs) {
        std::vector<qint64> &cells = parkedNow[static_cast<std::size_t>(cost.category)] ? m_parked : m_cells;
        qint64 &cell = cells[at(cost.category, cost.period < 0 ? m_periods : cost.period)];
        const std::optional<qint64> sum = checkedSum(cell, cost.cents);
        if (!sum)
            return false;
        cell = *sum;
    }
    return true;
}

bool PartnerBudget::apply(const FlatRate &rate)
{
    const CostCategory category = *calculatedCategory(rate.kind);
    const QList<CostCategory> counted = baseCategories(rate.kind);
    qint64 whole = 0;
    qint64 given = 0;
    int last = -1;
    for (int column = 0; column < columns(); ++column) {
        qint64 base = 0;
        for (const CostCategory each : counted) {
            const std::optional<qint64> sum = checkedSum(base, cell(each, column));
            if (!sum)
                return false;
            base = *sum;
        }
        const std::optional<qint64> all = checkedSum(whole, base);
        const std::optional<CutShare> part = cutShareOf(base, rate.rate);
        if (!all || !part)
            return false;
        whole = *all;
        m_cells[at(category, column)] = part->cents;
        given += part->cents;
        if (base > 0)
            last = column;
    }
    const std::optional<CutShare> figure = cutShareOf(whole, rate.rate);
    if (!figure)
        return false;
    if (last >= 0)
        m_cells[at(category, last)] += figure->cents - given;
    return true;
}

bool PartnerBudget::addUp()
{
    // What a partner parks must be a sum as well: it is shown.
    qint64 parkedSum = 0;
    m_total = 0;
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const std::optional<qint64> total = checkedSum(m_total, m_cells[i]);
        const std::optional<qint64> parkedTotal = checkedSum(parkedSum, m_parked[i]);
        if (!total || !parkedTotal)
            return false;
        m_total = *total;
        parkedSum = *parkedTotal;
    }
    return true;
}

QList<CostCategory> PartnerBudget::baseCategories(FlatRateKind kind) const
{
    using enum CostCategory;
    switch (kind) {
    case FlatRateKind::StaffOnOtherDirect:
        // Travel that is a part of staff cannot be what staff is a part of.
        return flatRate(Travel) ? QList{External, Equipment, Infrastructure}
                                : QList{Travel, External, Equipment, Infrastructure};
    case FlatRateKind::OfficeOnDirect:
        return {Staff, Travel, External, Equipment, Infrastructure};
    case FlatRateKind::TravelOnStaff:
    case FlatRateKind::OfficeOnStaff:
    case FlatRateKind::OtherOnStaff:
        return {Staff};
    case FlatRateKind::HourlyRate:
        break;
    }
    return {};
}

qint64 PartnerBudget::category(CostCategory category) const
{
    const auto first = m_cells.cbegin() + static_cast<std::ptrdiff_t>(at(category, 0));
    return std::accumulate(first, first + columns(), qint64(0));
}

qint64 PartnerBudget::parked(CostCategory category) const
{
    const auto first = m_parked.cbegin() + static_cast<std::ptrdiff_t>(at(category, 0));
    return std::accumulate(first, first + columns(), qint64(0));
}

qint64 PartnerBudget::column(int column) const
{
    qint64 sum = 0;
    for (const CostCategory category : allCostCategories)
        sum += cell(category, column);
    return sum;
}

bool PartnerBudget::isParked(CostCategory category) const
{
    return std::any_of(m_rates.cbegin(), m_rates.cend(), [category](const FlatRate &rate) {
        return parkedCategories(rate.kind).contains(category);
    });
}

const FlatRate *PartnerBudget::flatRate(CostCategory category) const
{
    const auto found = std::find_if(m_rates.cbegin(), m_rates.cend(), [category](const FlatRate &rate) {
        return calculatedCategory(rate.kind) == category;
    });
    return found == m_rates.cend() ? nullptr : &*found;
}

QList<PartnerBudget::BasePart> PartnerBudget::base(CostCategory category) const
{
    const FlatRate *rate = flatRate(category);
    QList<BasePart> parts;
    for (const CostCategory each : rate ? baseCategories(rate->kind) : QList<CostCategory>())
        parts.append({each, this->category(each)});
    return parts;
}

QList<PartnerBudget::BasePart> PartnerBudget::base(CostCategory category, int column) const
{
    const FlatRate *rate = flatRate(category);
    QList<BasePart> parts;
    for (const CostCategory each : rate ? baseCategories(rate->kind) : QList<CostCategory>())
        parts.append({each, cell(each, column)});
    return parts;
}

} // namespace klankbord
