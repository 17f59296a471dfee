// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partnerbudget.h"

namespace klankbord
{

/// The budgets of a project's partners side by side, with their sums per category and period, in cents. When
/// one partner changes, only that one is calculated again.
class ProjectBudget final
{
public:
    /// @p partners empty budgets of @p periods each.
    ProjectBudget(int partners, int periods);

    int partners() const { return static_cast<int>(m_partners.size()); }
    int periods() const { return m_periods; }
    int columns() const { return m_periods + 1; }

    const PartnerBudget &partner(int index) const { return m_partners[static_cast<std::size_t>(index)]; }
    /// Errors: those of PartnerBudget::of(), and Invalid when the project's sum is beyond 64 bits; then
    /// nothing is changed.
    Result<> setPartner(int index, std::span<const BudgetCost> costs, std::span<const FlatRate> rates);

    qint64 cell(CostCategory category, int column) const { return m_sums[at(category, column)]; }
    qint64 category(CostCategory category) const;
    qint64 column(int column) const;
    qint64 total() const { return m_total; }

private:
    std::size_t at(CostCategory category, int column) const
    {
        return static_cast<std::size_t>(static_cast<int>(category) * columns() + column);
    }

    int m_periods;
    std::vector<PartnerBudget> m_partners;
    std::vector<qint64> m_sums;
    qint64 m_total = 0;
};

} // namespace klankbord
