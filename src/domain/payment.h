// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partnership.h"

namespace klankbord
{

enum class PaymentKind { Advance, Interim, Balance, Recovery };

/// Money that a partner received from a source, or gave back.
struct Payment final : RecordType {
    Payment()
        : RecordType({"payment", "payments", "Payment", QT_TRANSLATE_NOOP("Payment", "Payment"),
                      QT_TRANSLATE_NOOP("Payment", "Payments")})
    {
    }

    Section description{this, QT_TRANSLATE_NOOP("Payment", "Description")};
    ReferenceField<Partnership> partner{this, "partner", QT_TRANSLATE_NOOP("Payment", "Partner"),
                                        Rule::Required | Rule::Searchable | Rule::InTable | Rule::Title,
                                        QT_TRANSLATE_NOOP("Payment", "Payments")};
    ChoiceField<PaymentKind> kind{this,
                                  "kind",
                                  QT_TRANSLATE_NOOP("Payment", "Kind"),
                                  Rule::Required | Rule::InTable | Rule::Title,
                                  {{"advance", QT_TRANSLATE_NOOP("Payment", "Advance")},
                                   {"interim", QT_TRANSLATE_NOOP("Payment", "Interim payment")},
                                   {"balance", QT_TRANSLATE_NOOP("Payment", "Balance")},
                                   {"recovery", QT_TRANSLATE_NOOP("Payment", "Recovery")}}};
    ReferenceField<Programme> programme{
        this, "source_programme", QT_TRANSLATE_NOOP("Payment", "Source (programme)"),
        Rule::Searchable | Rule::InTable, QT_TRANSLATE_NOOP("Payment", "Payments")};
    ReferenceField<Organisation> organisation{
        this, "source_organisation", QT_TRANSLATE_NOOP("Payment", "Source (organisation)"),
        Rule::Searchable | Rule::InTable, QT_TRANSLATE_NOOP("Payment", "Payments made")};
    Field<std::optional<PartialDate>> date{this, "date", QT_TRANSLATE_NOOP("Payment", "Date"),
                                           Rule::Required | Rule::Searchable | Rule::InTable | Rule::Indexed |
                                               Rule::Title};
    Field<std::optional<Amount>> amount{this, "amount", QT_TRANSLATE_NOOP("Payment", "Amount"),
                                        Rule::Required | Rule::Searchable | Rule::InTable};
    Field<QString> reference{this, "reference", QT_TRANSLATE_NOOP("Payment", "Reference"), Rule::Searchable};

    /// A payment has one source and an amount above zero; a recovery is an amount that goes back.
    QList<Problem> problems(const Record &record, const Wording &wording) const override;

    static const Payment &type()
    {
        static const Payment payment;
        return payment;
    }
};

} // namespace klankbord
