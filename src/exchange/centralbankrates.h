// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/decimal.h"
#include "domain/partialdate.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace klankbord
{

/// What one euro was on a day, or in a whole month, in units of a currency.
struct PublishedRate {
    QString currency; ///< ISO 4217
    PartialDate date;
    ConversionRate rate{};

    friend bool operator==(const PublishedRate &, const PublishedRate &) = default;
};

/// The rates of one file, and what in it could not be read: with line or day, and why.
struct PublishedRates {
    QList<PublishedRate> rates;
    QStringList problems;
};

/// Reads the euro foreign exchange reference rates as the European Central Bank publishes them: the CSV files
/// of one day and of all days, a series of its data portal (TIME_PERIOD, OBS_VALUE), and the XML files of one
/// day, of 90 days and of all days. "N/A" is no rate and no problem. Error: Invalid for anything else, and
/// for more than 32 MB.
Result<PublishedRates> readCentralBankRates(const QByteArray &content);

/// How the rate of a month comes from those of days.
enum class MonthlyRule {
    Average,        ///< the mean of the days that were published, rounded half up at six decimals
    AccountingRate, ///< that of the last day but one of the month before, as the Commission sets its monthly
                    ///< accounting rates (Regulation (EU) 2021/1059, art. 38.5)
};

/// The rates of months, by currency and month. Where the file gives a month itself, that is taken as it is. A
/// month that the rule finds no days for has none.
QList<PublishedRate> monthlyRates(const QList<PublishedRate> &published, MonthlyRule rule);

} // namespace klankbord
