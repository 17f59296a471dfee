// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"

#include <array>

namespace klankbord
{

/// What a cost is for: the categories of Regulation (EU) 2021/1059, art. 39 to 44, and the forms of support
/// of Regulation (EU) 2021/1060, art. 53, that stand beside real costs.
enum class CostCategory {
    Staff,
    Office,
    Travel,
    External,
    Equipment,
    Infrastructure,
    OtherFlatRate, ///< other costs by flat rate (2021/1060, art. 56.1)
    LumpSum,
    UnitCost,
};

inline constexpr std::array allCostCategories{
    CostCategory::Staff,         CostCategory::Office,    CostCategory::Travel,
    CostCategory::External,      CostCategory::Equipment, CostCategory::Infrastructure,
    CostCategory::OtherFlatRate, CostCategory::LumpSum,   CostCategory::UnitCost};

/// The categories by code, in the order of the enumerators.
QList<Option> costCategoryOptions();

/// What a category is called.
QString costCategoryLabel(CostCategory category, const Wording &wording);

} // namespace klankbord
