// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/expense.h"

#include "domain/change.h"
#include "domain/moneyarithmetic.h"
#include "domain/overspending.h"
#include "domain/recordsource.h"

namespace klankbord
{

namespace
{

bool isMore(const std::optional<Amount> &a, const std::optional<Amount> &b)
{
    return a && b && a->currency == b->currency && a->cents > b->cents;
}

/// Whether @p date lies wholly outside @p period.
bool isOutside(const std::optional<PartialDate> &date, const Period &period)
{
    return date && ((period.from && date->lastDay() < period.from->firstDay()) ||
                    (period.to && date->firstDay() > period.to->lastDay()));
}

QString lockedText(const Wording &wording)
{
    return wording.text("Expense",
                        QT_TRANSLATE_NOOP("Expense", "The reporting period is closed. Reopen it, with a "
                                                     "reason, to change its expenses."));
}

/// The locked period that the record belongs to in the store, before or after the change.
bool touchesLocked(const Change &change, const RecordSource &others)
{
    for (const std::optional<Record> &side : {change.before, change.after}) {
        const RecordId id = side ? side->get(Expense::type().period) : RecordId::None;
        const std::optional<Record> period =
            id == RecordId::None ? std::nullopt : others.stored(ReportingPeriod::type(), id);
        if (period && isLocked(*period))
            return true;
    }
    return false;
}

void checkDates(const Record &expense, const Period &allowed, const QString &text,
                const QList<const Field<std::optional<PartialDate>> *> &dates, QList<FieldProblem> &found)
{
    for (const auto *date : dates) {
        if (isOutside(expense.get(*date), allowed))
            complain(found, *date, text);
    }
}

} // namespace

QList<Problem> Expense::problems(const Record &record, const Wording &wording) const
{
    QList<Problem> found;
    if (isMore(record.get(vat), record.get(invoiceTotal)))
        found.append({wording.text(
            "Expense", QT_TRANSLATE_NOOP("Expense", "The VAT cannot be more than the invoice’s total."))});
    if (isMore(record.get(declared), record.get(invoiceTotal)))
        found.append({wording.text(
            "Expense", QT_TRANSLATE_NOOP("Expense", "No more can be declared than the invoice’s total."))});
    if (isMore(record.get(verified), record.get(declaredInCurrency)))
        found.append({wording.text(
            "Expense", QT_TRANSLATE_NOOP("Expense", "No more can be verified than was declared."))});
    return found;
}

void Expense::complete(Record &record, const RecordSource &others) const
{
    const std::optional<Amount> given = record.get(declared);
    if (!given) {
        record.set(declaredInCurrency, std::nullopt);
        return;
    }
    const QString own = currencyOfPartner(record.get(partner), others);
    if (given->currency == own) {
        record.set(declaredInCurrency, given);
        record.set(exchangeRate, std::nullopt);
        record.set(rateMonth, std::nullopt);
        record.set(rateSource, std::nullopt);
        return;
    }
    const std::optional<PartialDate> when =
        record.isEmpty(rateMonth) ? record.get(invoicedOn) : record.get(rateMonth);
    if (record.isEmpty(exchangeRate) && when) {
        if (const std::optional<Record> known = exchangeRateFor(given->currency, *when, others)) {
            record.set(exchangeRate, known->get(ExchangeRate::type().rate));
            record.set(rateMonth, known->get(ExchangeRate::type().month));
            record.set(rateSource, known->get(ExchangeRate::type().source));
        }
    }
    const std::optional<ConversionRate> rate = record.get(exchangeRate);
    const std::optional<qint64> cents = rate ? convertedCents(given->cents, *rate) : std::nullopt;
    record.set(declaredInCurrency,
               cents ? std::optional(Amount{.cents = *cents, .currency = own}) : std::nullopt);
}

QList<FieldProblem> Expense::problemsAmong(const Change &change, const RecordSource &others,
                                           const Wording &wording) const
{
    QList<FieldProblem> found;
    if (touchesLocked(change, others))
        complain(found, period, lockedText(wording));
    if (!change.after)
        return found;
    const Record &after = *change.after;
    const std::optional<Record> partnership = others.target(after, partner);
    const std::optional<Record> project =
        partnership ? others.target(*partnership, Partnership::type().project) : std::nullopt;
    if (!project)
        return found;
    if (const std::optional<Record> during = others.target(after, period)) {
        if (during->get(ReportingPeriod::type().project) != project->id)
            complain(found, period, periodElsewhere(wording));
        checkDates(after, during->get(ReportingPeriod::type().period),
                   wording.text("Expense",
                                QT_TRANSLATE_NOOP("Expense", "This day is outside the reporting period.")),
                   {&invoicedOn}, found);
    }
    checkDates(
        after, {std::nullopt, project->get(Project::type().period).to},
        wording.text("Expense", QT_TRANSLATE_NOOP("Expense", "This day is after the end of the project.")),
        {&invoicedOn, &paidOn}, found);
    if (!after.isEmpty(declared) && after.isEmpty(declaredInCurrency))
        complain(found, exchangeRate,
                 wording
                     .text("Expense",
                           QT_TRANSLATE_NOOP("Expense", "There is no rate of %1 for this month: type it, or "
                                                        "import the rates of the European Central Bank."))
                     .arg(after.get(declared)->currency));
    return found;
}

QStringList Expense::warningsAmong(const Change &change, const RecordSource &others,
                                   const Wording &wording) const
{
    return overspendingWarnings(change, others, wording);
}

} // namespace klankbord
