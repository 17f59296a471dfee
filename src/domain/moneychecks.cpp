// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/moneychecks.h"

#include "domain/partnership.h"
#include "domain/recordsource.h"

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

const char *plannedAmountProblem(const std::optional<Amount> &amount)
{
    if (amount && amount->qualifier != Qualifier::Exact)
        return QT_TRANSLATE_NOOP("Check", "A budget is planned with exact amounts.");
    return amountNotNegative(amount);
}

const char *amountNotNegative(const std::optional<Amount> &amount)
{
    return !amount || amount->cents >= 0 ? nullptr
                                         : QT_TRANSLATE_NOOP("Check", "The amount cannot be less than zero.");
}

const char *quantityProblem(const std::optional<Quantity> &units)
{
    return !units || units->scaled >= 0 ? nullptr
                                        : QT_TRANSLATE_NOOP("Check", "The number cannot be less than zero.");
}

const char *rateProblem(const std::optional<ConversionRate> &rate)
{
    return !rate || rate->scaled > 0 ? nullptr
                                     : QT_TRANSLATE_NOOP("Check", "An exchange rate is more than zero.");
}

QString currencyOf(const Record &project)
{
    const QString currency = project.get(Project::type().currency);
    return currency.isEmpty() ? u"EUR"_s : currency;
}

QString currencyOfPartner(RecordId partnership, const RecordSource &others)
{
    const std::optional<Record> partner = others.record(Partnership::type(), partnership);
    const std::optional<Record> project =
        partner ? others.target(*partner, Partnership::type().project) : std::nullopt;
    return project ? currencyOf(*project) : u"EUR"_s;
}

std::optional<FieldProblem> wrongCurrency(const FieldInfo &field, const std::optional<Amount> &amount,
                                          const QString &currency, const Wording &wording)
{
    if (!amount || amount->currency == currency)
        return std::nullopt;
    return FieldProblem{
        &field,
        {wording.text("Money", QT_TRANSLATE_NOOP("Money", "The project’s currency is %1, and this is in %2."))
             .arg(currency, amount->currency)}};
}

QString partnerElsewhere(const Wording &wording)
{
    return wording.text("Money", QT_TRANSLATE_NOOP("Money", "This partner is not one of the project’s."));
}

QString periodElsewhere(const Wording &wording)
{
    return wording.text("Money", QT_TRANSLATE_NOOP("Money", "This reporting period is of another project."));
}

void complain(QList<FieldProblem> &found, const FieldInfo &field, const QString &text,
              Problem::Severity severity)
{
    found.append({&field, {text, severity}});
}

} // namespace klankbord
