// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"

namespace klankbord
{

/// Countries by ISO 3166-1 alpha-2 code: Europe and its usual partners, those of this field's users first.
QList<Option> knownCountries();
/// Two capital letters, as in ISO 3166-1.
bool isCountryCode(QStringView code);

/// The regions of Flanders by NUTS code (levels 2 and 3, NUTS 2016 and 2021 alike).
QList<Option> knownNutsRegions();
/// Two capital letters and up to three digits or capitals (Regulation (EC) 1059/2003).
bool isNutsCode(QStringView code);

/// The programming periods of the European funds.
QList<Option> knownProgrammingPeriods();

/// Languages by ISO 639-1 code.
QList<Option> knownLanguages();

/// Why a Belgian enterprise number (KBO) is wrong, or null: ten digits, first 0 or 1, of which the last two
/// are 97 less the remainder of the first eight by 97 (Royal Decree of 24 June 2003, art. 3).
const char *enterpriseNumberProblem(const QString &number);
/// Why a VAT number is wrong, or null: a country and 2 to 13 signs; a Belgian one ends in an enterprise
/// number.
const char *vatNumberProblem(const QString &number);
/// Why a participant identification code (PIC) is wrong, or null: nine digits.
const char *picProblem(const QString &number);
/// Why a CCI code is wrong, or null: four digits of a year and eleven letters or digits, 15 signs in all.
const char *cciProblem(const QString &code);
/// Why a web address is wrong, or null: http or https with a host.
const char *urlProblem(const QString &address);
/// Why an e-mail address in the list is wrong, or null.
const char *emailsProblem(const QStringList &addresses);
/// Why a number is wrong, or null: zero or more.
const char *notNegative(const std::optional<int> &number);
/// Why a share of a whole is wrong, or null: 0 to 100 %.
const char *withinWhole(const std::optional<Share> &share);

} // namespace klankbord
