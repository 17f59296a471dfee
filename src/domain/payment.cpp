// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/payment.h"

#include "domain/record.h"

namespace klankbord
{

QList<Problem> Payment::problems(const Record &record, const Wording &wording) const
{
    QList<Problem> found;
    if (!record.isEmpty(programme) && !record.isEmpty(organisation))
        found.append({wording.text(
            "Payment",
            QT_TRANSLATE_NOOP("Payment",
                              "A payment has one source: a programme or an organisation, not both."))});
    if (const std::optional<Amount> paid = record.get(amount); paid && paid->cents <= 0)
        found.append({wording.text(
            "Payment",
            QT_TRANSLATE_NOOP("Payment", "The amount is more than zero, also that of a recovery."))});
    return found;
}

} // namespace klankbord
