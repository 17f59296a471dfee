// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/costcategory.h"

namespace klankbord
{

namespace
{

constexpr auto context = "CostCategory";

} // namespace

QList<Option> costCategoryOptions()
{
    return {
        {"staff", QT_TRANSLATE_NOOP("CostCategory", "Staff"), context},
        {"office", QT_TRANSLATE_NOOP("CostCategory", "Office and administration"), context},
        {"travel", QT_TRANSLATE_NOOP("CostCategory", "Travel and accommodation"), context},
        {"external", QT_TRANSLATE_NOOP("CostCategory", "External expertise and services"), context},
        {"equipment", QT_TRANSLATE_NOOP("CostCategory", "Equipment"), context},
        {"infrastructure", QT_TRANSLATE_NOOP("CostCategory", "Infrastructure and works"), context},
        {"other_flat_rate", QT_TRANSLATE_NOOP("CostCategory", "Other costs by flat rate"), context},
        {"lump_sum", QT_TRANSLATE_NOOP("CostCategory", "Lump sum"), context},
        {"unit_cost", QT_TRANSLATE_NOOP("CostCategory", "Unit cost"), context},
    };
}

QString costCategoryLabel(CostCategory category, const Wording &wording)
{
    return wording.text(context, costCategoryOptions().at(static_cast<int>(category)).label);
}

} // namespace klankbord
