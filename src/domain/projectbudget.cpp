// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/projectbudget.h"

#include "domain/moneyarithmetic.h"

#include <QCoreApplication>
#include <numeric>

namespace klankbord
{

ProjectBudget::ProjectBudget(int partners, int periods)
    : m_periods(periods),
      m_partners(static_cast<std::size_t>(partners), PartnerBudget(periods)),
      m_sums(allCostCategories.size() * static_cast<std::size_t>(periods + 1))
{
}

Result<> ProjectBudget::setPartner(int index, std::span<const BudgetCost> costs,
                                   std::span<const FlatRate> rates)
{
    Result<PartnerBudget> calculated = PartnerBudget::of(costs, rates, m_periods);
    if (!calculated)
        return calculated.error();
    PartnerBudget &partner = m_partners[static_cast<std::size_t>(index)];
    // No cell is more than the whole: where that fits into 64 bits, they all do.
    const std::optional<qint64> total = checkedSum(m_total - partner.total(), calculated->total());
    if (!total)
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("ProjectBudget", "This budget cannot be added up."),
                     QCoreApplication::translate("ProjectBudget", "The project’s sum is too large."),
                     {}};
    for (const CostCategory category : allCostCategories) {
        for (int column = 0; column < columns(); ++column)
            m_sums[at(category, column)] +=
                calculated->cell(category, column) - partner.cell(category, column);
    }
    m_total = *total;
    partner = std::move(*calculated);
    return ok();
}

qint64 ProjectBudget::category(CostCategory category) const
{
    const auto first = m_sums.cbegin() + static_cast<std::ptrdiff_t>(at(category, 0));
    return std::accumulate(first, first + columns(), qint64(0));
}

qint64 ProjectBudget::column(int column) const
{
    qint64 sum = 0;
    for (const CostCategory category : allCostCategories)
        sum += cell(category, column);
    return sum;
}

} // namespace klankbord
