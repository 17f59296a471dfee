// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/amount.h"
#include "domain/decimal.h"
#include "domain/field.h"

namespace klankbord
{

class Record;
class RecordSource;

/// Why a planned amount is wrong, or null: zero or more, and exact.
const char *plannedAmountProblem(const std::optional<Amount> &amount);
/// Why an amount is wrong, or null: zero or more.
const char *amountNotNegative(const std::optional<Amount> &amount);
/// Why a number of units is wrong, or null: zero or more.
const char *quantityProblem(const std::optional<Quantity> &units);
/// Why an exchange rate is wrong, or null: more than zero.
const char *rateProblem(const std::optional<ConversionRate> &rate);

/// The currency that a project plans and reports in; EUR unless it says otherwise.
QString currencyOf(const Record &project);
/// Of the project that a partner takes part in; EUR where there is none.
QString currencyOfPartner(RecordId partnership, const RecordSource &others);

/// The problem at @p field when @p amount is in another currency than @p currency.
std::optional<FieldProblem> wrongCurrency(const FieldInfo &field, const std::optional<Amount> &amount,
                                          const QString &currency, const Wording &wording);

/// What is said where a partner or a reporting period is of another project than the record.
QString partnerElsewhere(const Wording &wording);
QString periodElsewhere(const Wording &wording);

/// Adds what is wrong to a list.
void complain(QList<FieldProblem> &found, const FieldInfo &field, const QString &text,
              Problem::Severity severity = Problem::Severity::Error);

} // namespace klankbord
