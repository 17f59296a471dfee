// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "domain/decimal.h"
#include "domain/projectbudget.h"

#include <QStringList>

namespace klankbord
{

/// How a figure came about, one sentence for each step, in the reader's language: what it is taken of, at
/// which rate and by which article, what came out before the cent, whether it was cut or rounded, and where
/// the other way would give another cent.
///
/// Amounts are cents of @p currency.
QStringList explainFlatFigure(const PartnerBudget &budget, CostCategory category, const QString &currency,
                              const Wording &wording);
/// The figure of one period or of what has none (the last column).
QStringList explainFlatCell(const PartnerBudget &budget, CostCategory category, int column,
                            const QString &currency, const Wording &wording);
/// What one fund pays of a partner's total.
QStringList explainFund(qint64 total, Share rate, const QString &currency, const Wording &wording);
/// What is left after the funds.
QStringList explainContribution(qint64 total, const QList<qint64> &funds, const QString &currency,
                                const Wording &wording);
/// Units times price.
QStringList explainLine(Quantity units, qint64 price, const QString &currency, const Wording &wording);
/// The price of an hour of a yearly cost.
QStringList explainHourlyRate(qint64 yearlyCents, int hours, const QString &legalBasis,
                              const QString &currency, const Wording &wording);
/// Cents of another currency in that of the project.
QStringList explainConversion(qint64 cents, const QString &from, ConversionRate unitsForOneEuro,
                              const QString &month, const QString &to, const Wording &wording);

} // namespace klankbord
