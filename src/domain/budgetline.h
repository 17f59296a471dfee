// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/action.h"
#include "domain/budgetversion.h"
#include "domain/costcategory.h"
#include "domain/flatraterule.h"
#include "domain/moneychecks.h"
#include "domain/partnership.h"
#include "domain/reportingperiod.h"

namespace klankbord
{

/// One planned cost of a partner: so many units at a price, or a total alone, in a category and perhaps a
/// period.
struct BudgetLine final : RecordType {
    BudgetLine()
        : RecordType({"budget_line", "budget_lines", "BudgetLine",
                      QT_TRANSLATE_NOOP("BudgetLine", "Budget line"),
                      QT_TRANSLATE_NOOP("BudgetLine", "Budget lines")})
    {
    }

    Section cost{this, QT_TRANSLATE_NOOP("BudgetLine", "Description")};
    ReferenceField<BudgetVersion> version{this, "version", QT_TRANSLATE_NOOP("BudgetLine", "Budget version"),
                                          Rule::Required | Rule::Searchable | Rule::InTable,
                                          QT_TRANSLATE_NOOP("BudgetLine", "Budget lines")};
    ReferenceField<Partnership> partner{this, "partner", QT_TRANSLATE_NOOP("BudgetLine", "Partner"),
                                        Rule::Required | Rule::Searchable | Rule::InTable,
                                        QT_TRANSLATE_NOOP("BudgetLine", "Budget lines")};
    ChoiceField<CostCategory> category{this, "category", QT_TRANSLATE_NOOP("BudgetLine", "Cost category"),
                                       Rule::Required | Rule::InTable | Rule::Title, costCategoryOptions()};
    Field<LocalizedText> description{this, "description", QT_TRANSLATE_NOOP("BudgetLine", "Description"),
                                     Rule::Searchable | Rule::InTable | Rule::Title};
    ReferenceField<ReportingPeriod> period{
        this, "period", QT_TRANSLATE_NOOP("BudgetLine", "Reporting period"), Rule::Searchable | Rule::InTable,
        QT_TRANSLATE_NOOP("BudgetLine", "Budget lines")};

    Section calculation{this, QT_TRANSLATE_NOOP("BudgetLine", "Calculation")};
    Field<QString> unit{this, "unit", QT_TRANSLATE_NOOP("BudgetLine", "Unit"), Rule::Searchable};
    Field<std::optional<Quantity>> units{this, "units", QT_TRANSLATE_NOOP("BudgetLine", "Number of units"),
                                         Rule::InTable, quantityProblem};
    Field<std::optional<Amount>> price{this, "price", QT_TRANSLATE_NOOP("BudgetLine", "Price per unit"),
                                       Rule::InTable, plannedAmountProblem};
    Field<std::optional<Amount>> total{this, "total", QT_TRANSLATE_NOOP("BudgetLine", "Total"), Rule::InTable,
                                       plannedAmountProblem};
    Field<std::optional<Amount>> yearlyCost{this, "yearly_cost",
                                            QT_TRANSLATE_NOOP("BudgetLine", "Gross employment cost a year"),
                                            Rule::None, plannedAmountProblem};
    ReferenceField<FlatRateRule> hourlyRule{this, "hourly_rule",
                                            QT_TRANSLATE_NOOP("BudgetLine", "Rule of the hourly rate"),
                                            Rule::None, QT_TRANSLATE_NOOP("BudgetLine", "Hourly rates")};

    Section place{this, QT_TRANSLATE_NOOP("BudgetLine", "Belongs to")};
    ReferenceField<Action> action{this, "action", QT_TRANSLATE_NOOP("BudgetLine", "Action"), Rule::Searchable,
                                  QT_TRANSLATE_NOOP("BudgetLine", "Budget lines")};
    ReferenceField<Event> event{this, "event", QT_TRANSLATE_NOOP("BudgetLine", "Event"), Rule::Searchable,
                                QT_TRANSLATE_NOOP("BudgetLine", "Budget lines")};

    /// Units come with a price, and a yearly cost with the rule that makes an hourly rate of it.
    QList<Problem> problems(const Record &record, const Wording &wording) const override;
    /// The total from units and price, and the price from a yearly cost (Regulation (EU) 2021/1060,
    /// art. 55.2, a).
    void complete(Record &record, const RecordSource &others) const override;
    /// Partner and period are of the version's project, and amounts in its currency.
    QList<FieldProblem> problemsAmong(const Change &change, const RecordSource &others,
                                      const Wording &wording) const override;

    static const BudgetLine &type()
    {
        static const BudgetLine budgetLine;
        return budgetLine;
    }
};

} // namespace klankbord
