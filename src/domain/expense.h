// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/costcategory.h"
#include "domain/deliverable.h"
#include "domain/exchangerate.h"
#include "domain/partnership.h"
#include "domain/reportingperiod.h"

namespace klankbord
{

enum class ExpenseStatus { Draft, Reported, Parked, Verified, Rejected };
/// A cost that a partner made and declares, with its invoice, its payment and what became of it with the
/// controllers.
struct Expense final : RecordType {
    Expense()
        : RecordType({"expense", "expenses", "Expense", QT_TRANSLATE_NOOP("Expense", "Expense"),
                      QT_TRANSLATE_NOOP("Expense", "Expenses")})
    {
    }

    Section cost{this, QT_TRANSLATE_NOOP("Expense", "Description")};
    ReferenceField<Partnership> partner{this, "partner", QT_TRANSLATE_NOOP("Expense", "Partner"),
                                        Rule::Required | Rule::Searchable | Rule::InTable,
                                        QT_TRANSLATE_NOOP("Expense", "Expenses")};
    ReferenceField<ReportingPeriod> period{this, "period", QT_TRANSLATE_NOOP("Expense", "Reporting period"),
                                           Rule::Searchable | Rule::InTable,
                                           QT_TRANSLATE_NOOP("Expense", "Expenses")};
    ChoiceField<CostCategory> category{this, "category", QT_TRANSLATE_NOOP("Expense", "Cost category"),
                                       Rule::Required | Rule::InTable, costCategoryOptions()};
    Field<QString> supplier{this, "supplier", QT_TRANSLATE_NOOP("Expense", "Supplier"),
                            Rule::Searchable | Rule::InTable | Rule::Title};
    Field<LocalizedText> description{this, "description", QT_TRANSLATE_NOOP("Expense", "Description"),
                                     Rule::Searchable | Rule::InTable | Rule::Title};
    Field<QString> reference{this, "reference", QT_TRANSLATE_NOOP("Expense", "Internal reference"),
                             Rule::Searchable | Rule::Title};
    ChoiceField<ExpenseStatus> status{this,
                                      "status",
                                      QT_TRANSLATE_NOOP("Expense", "Status"),
                                      Rule::InTable,
                                      {{"draft", QT_TRANSLATE_NOOP("Expense", "Draft")},
                                       {"reported", QT_TRANSLATE_NOOP("Expense", "Reported")},
                                       {"parked", QT_TRANSLATE_NOOP("Expense", "Parked")},
                                       {"verified", QT_TRANSLATE_NOOP("Expense", "Verified")},
                                       {"rejected", QT_TRANSLATE_NOOP("Expense", "Rejected")}}};

    Section invoice{this, QT_TRANSLATE_NOOP("Expense", "Invoice and payment")};
    Field<QString> invoiceNumber{this, "invoice_number", QT_TRANSLATE_NOOP("Expense", "Invoice number"),
                                 Rule::Searchable | Rule::InTable};
    Field<std::optional<PartialDate>> invoicedOn{this, "invoiced_on",
                                                 QT_TRANSLATE_NOOP("Expense", "Invoice date"),
                                                 Rule::Searchable | Rule::InTable | Rule::Indexed};
    Field<std::optional<PartialDate>> paidOn{this, "paid_on", QT_TRANSLATE_NOOP("Expense", "Payment date"),
                                             Rule::Searchable};
    Field<std::optional<Amount>> invoiceTotal{
        this, "invoice_total", QT_TRANSLATE_NOOP("Expense", "Invoice total"), Rule::Searchable};
    Field<std::optional<Amount>> vat{this, "vat", QT_TRANSLATE_NOOP("Expense", "VAT")};
    ReferenceField<Document> document{this, "document", QT_TRANSLATE_NOOP("Expense", "Document"),
                                      Rule::Searchable, QT_TRANSLATE_NOOP("Expense", "Expenses")};

    Section declaration{this, QT_TRANSLATE_NOOP("Expense", "Declaration")};
    Field<std::optional<Amount>> declared{this, "declared", QT_TRANSLATE_NOOP("Expense", "Declared"),
                                          Rule::Required | Rule::Searchable | Rule::InTable};
    Field<std::optional<ConversionRate>> exchangeRate{
        this, "exchange_rate", QT_TRANSLATE_NOOP("Expense", "Exchange rate"), Rule::None, rateProblem};
    Field<std::optional<PartialDate>> rateMonth{this, "rate_month",
                                                QT_TRANSLATE_NOOP("Expense", "Month of the rate")};
    ChoiceField<RateSource> rateSource{this, "rate_source",
                                       QT_TRANSLATE_NOOP("Expense", "Source of the rate"), Rule::None,
                                       rateSourceOptions()};
    Field<std::optional<Amount>> declaredInCurrency{
        this, "declared_in_currency", QT_TRANSLATE_NOOP("Expense", "Declared, in the project’s currency"),
        Rule::InTable};
    Field<std::optional<Amount>> verified{this, "verified", QT_TRANSLATE_NOOP("Expense", "Verified"),
                                          Rule::Searchable | Rule::InTable};

    Section place{this, QT_TRANSLATE_NOOP("Expense", "Belongs to")};
    ReferenceField<Action> action{this, "action", QT_TRANSLATE_NOOP("Expense", "Action"), Rule::Searchable,
                                  QT_TRANSLATE_NOOP("Expense", "Expenses")};
    ReferenceField<Event> event{this, "event", QT_TRANSLATE_NOOP("Expense", "Event"), Rule::Searchable,
                                QT_TRANSLATE_NOOP("Expense", "Expenses")};

    /// VAT is a part of the invoice, and no more is declared or verified than there was.
    QList<Problem> problems(const Record &record, const Wording &wording) const override;
    /// The amount in the project's currency: by the rate that the expense keeps, or by the month's rate,
    /// which it then keeps.
    void complete(Record &record, const RecordSource &others) const override;
    /// A closed reporting period is locked; dates lie in the reporting period and in the project; another
    /// currency needs a rate.
    QList<FieldProblem> problemsAmong(const Change &change, const RecordSource &others,
                                      const Wording &wording) const override;
    /// What goes over the budget of the partner, or of its category, by more than the project's limit.
    QStringList warningsAmong(const Change &change, const RecordSource &others,
                              const Wording &wording) const override;

    static const Expense &type()
    {
        static const Expense expense;
        return expense;
    }
};

} // namespace klankbord
