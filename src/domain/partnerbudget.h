// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/costcategory.h"
#include "domain/flatratekind.h"
#include "domain/share.h"

#include <array>
#include <span>
#include <vector>

namespace klankbord
{

/// A real cost of one partner: cents in the project's currency, zero or more.
struct BudgetCost {
    CostCategory category = CostCategory::Staff;
    int period = -1; ///< counts from 0; −1 when it has none
    qint64 cents = 0;
};

/// A flat rate that is switched on for one partner.
struct FlatRate {
    FlatRateKind kind = FlatRateKind::OfficeOnStaff;
    Share rate{};
    QString legalBasis{};

    friend bool operator==(const FlatRate &, const FlatRate &) = default;
};

/// The category that a flat rate calculates; none for an hourly rate, which is a price.
std::optional<CostCategory> calculatedCategory(FlatRateKind kind);

/// The categories whose real costs are parked while the rate is on: kept, and not counted.
QList<CostCategory> parkedCategories(FlatRateKind kind);

/// The budget of one partner: what was planned in real costs and what flat rates make of it, per category and
/// period, in cents. Worked out in the order of the law (Regulation (EU) 2021/1060, art. 54 to 56; 2021/1059,
/// art. 39 to 44): staff, travel, office, other, total. Every flat figure is cut down to the cent, and later
/// steps use the cut figure. In a period it is cut as well; the last period with a base takes the rest, so
/// that periods add up to the whole.
class PartnerBudget final
{
public:
    /// A budget without costs.
    explicit PartnerBudget(int periods = 0);

    /// Neither the order of the costs nor that of the rates matters. Errors: Invalid for a cost below zero,
    /// for a period that does not exist, for rates that exclude each other, and for a sum beyond 64 bits.
    static Result<PartnerBudget> of(std::span<const BudgetCost> costs, std::span<const FlatRate> rates,
                                    int periods);

    /// The periods, and one more column behind them for what has no period.
    int periods() const { return m_periods; }
    int columns() const { return m_periods + 1; }

    qint64 cell(CostCategory category, int column) const { return m_cells[at(category, column)]; }
    qint64 parkedCell(CostCategory category, int column) const { return m_parked[at(category, column)]; }
    qint64 category(CostCategory category) const;
    qint64 parked(CostCategory category) const;
    qint64 column(int column) const;
    qint64 total() const { return m_total; }

    bool isParked(CostCategory category) const;
    /// The rate that calculates a category; null where costs are real.
    const FlatRate *flatRate(CostCategory category) const;
    /// What the rate of a flat category is taken of: each category that counts, with its figure, in the order
    /// of the categories. Empty where costs are real.
    struct BasePart {
        CostCategory category;
        qint64 cents;
    };
    QList<BasePart> base(CostCategory category) const;
    /// The same in one column.
    QList<BasePart> base(CostCategory category, int column) const;
    const std::vector<FlatRate> &rates() const { return m_rates; }

    friend bool operator==(const PartnerBudget &, const PartnerBudget &) = default;

private:
    std::size_t at(CostCategory category, int column) const
    {
        return static_cast<std::size_t>(static_cast<int>(category) * columns() + column);
    }
    bool addCosts(std::span<const BudgetCost> costs);
    bool apply(const FlatRate &rate);
    bool addUp();
    QList<CostCategory> baseCategories(FlatRateKind kind) const;

    int m_periods = 0;
    std::vector<qint64> m_cells; ///< category by category, in each the columns
    std::vector<qint64> m_parked;
    std::vector<FlatRate> m_rates; ///< in the order of calculation
    qint64 m_total = 0;
};

} // namespace klankbord
