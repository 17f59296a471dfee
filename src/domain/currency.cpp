// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/currency.h"

namespace klankbord
{

QList<Option> currencyOptions()
{
    return {
        {"EUR", QT_TRANSLATE_NOOP("Currency", "Euro"), "Currency"},
        {"ALL", QT_TRANSLATE_NOOP("Currency", "Albanian lek"), "Currency"},
        {"AMD", QT_TRANSLATE_NOOP("Currency", "Armenian dram"), "Currency"},
        {"AZN", QT_TRANSLATE_NOOP("Currency", "Azerbaijani manat"), "Currency"},
        {"BAM", QT_TRANSLATE_NOOP("Currency", "Convertible mark"), "Currency"},
        {"BGN", QT_TRANSLATE_NOOP("Currency", "Bulgarian lev"), "Currency"},
        {"BYN", QT_TRANSLATE_NOOP("Currency", "Belarusian rouble"), "Currency"},
        {"CHF", QT_TRANSLATE_NOOP("Currency", "Swiss franc"), "Currency"},
        {"CZK", QT_TRANSLATE_NOOP("Currency", "Czech koruna"), "Currency"},
        {"DKK", QT_TRANSLATE_NOOP("Currency", "Danish krone"), "Currency"},
        {"GBP", QT_TRANSLATE_NOOP("Currency", "Pound sterling"), "Currency"},
        {"GEL", QT_TRANSLATE_NOOP("Currency", "Georgian lari"), "Currency"},
        {"GIP", QT_TRANSLATE_NOOP("Currency", "Gibraltar pound"), "Currency"},
        {"HRK", QT_TRANSLATE_NOOP("Currency", "Croatian kuna"), "Currency"},
        {"HUF", QT_TRANSLATE_NOOP("Currency", "Hungarian forint"), "Currency"},
        {"ISK", QT_TRANSLATE_NOOP("Currency", "Icelandic króna"), "Currency"},
        {"MDL", QT_TRANSLATE_NOOP("Currency", "Moldovan leu"), "Currency"},
        {"MKD", QT_TRANSLATE_NOOP("Currency", "Macedonian denar"), "Currency"},
        {"NOK", QT_TRANSLATE_NOOP("Currency", "Norwegian krone"), "Currency"},
        {"PLN", QT_TRANSLATE_NOOP("Currency", "Polish złoty"), "Currency"},
        {"RON", QT_TRANSLATE_NOOP("Currency", "Romanian leu"), "Currency"},
        {"RSD", QT_TRANSLATE_NOOP("Currency", "Serbian dinar"), "Currency"},
        {"RUB", QT_TRANSLATE_NOOP("Currency", "Russian rouble"), "Currency"},
        {"SEK", QT_TRANSLATE_NOOP("Currency", "Swedish krona"), "Currency"},
        {"TRY", QT_TRANSLATE_NOOP("Currency", "Turkish lira"), "Currency"},
        {"UAH", QT_TRANSLATE_NOOP("Currency", "Ukrainian hryvnia"), "Currency"},
        {"AED", QT_TRANSLATE_NOOP("Currency", "UAE dirham"), "Currency"},
        {"AUD", QT_TRANSLATE_NOOP("Currency", "Australian dollar"), "Currency"},
        {"BRL", QT_TRANSLATE_NOOP("Currency", "Brazilian real"), "Currency"},
        {"CAD", QT_TRANSLATE_NOOP("Currency", "Canadian dollar"), "Currency"},
        {"CDF", QT_TRANSLATE_NOOP("Currency", "Congolese franc"), "Currency"},
        {"CNY", QT_TRANSLATE_NOOP("Currency", "Chinese yuan"), "Currency"},
        {"EGP", QT_TRANSLATE_NOOP("Currency", "Egyptian pound"), "Currency"},
        {"HKD", QT_TRANSLATE_NOOP("Currency", "Hong Kong dollar"), "Currency"},
        {"IDR", QT_TRANSLATE_NOOP("Currency", "Indonesian rupiah"), "Currency"},
        {"ILS", QT_TRANSLATE_NOOP("Currency", "Israeli shekel"), "Currency"},
        {"INR", QT_TRANSLATE_NOOP("Currency", "Indian rupee"), "Currency"},
        {"JOD", QT_TRANSLATE_NOOP("Currency", "Jordanian dinar"), "Currency"},
        {"JPY", QT_TRANSLATE_NOOP("Currency", "Japanese yen"), "Currency"},
        {"KES", QT_TRANSLATE_NOOP("Currency", "Kenyan shilling"), "Currency"},
        {"KRW", QT_TRANSLATE_NOOP("Currency", "South Korean won"), "Currency"},
        {"MAD", QT_TRANSLATE_NOOP("Currency", "Moroccan dirham"), "Currency"},
        {"MXN", QT_TRANSLATE_NOOP("Currency", "Mexican peso"), "Currency"},
        {"MYR", QT_TRANSLATE_NOOP("Currency", "Malaysian ringgit"), "Currency"},
        {"NZD", QT_TRANSLATE_NOOP("Currency", "New Zealand dollar"), "Currency"},
        {"PHP", QT_TRANSLATE_NOOP("Currency", "Philippine peso"), "Currency"},
        {"RWF", QT_TRANSLATE_NOOP("Currency", "Rwandan franc"), "Currency"},
        {"SGD", QT_TRANSLATE_NOOP("Currency", "Singapore dollar"), "Currency"},
        {"THB", QT_TRANSLATE_NOOP("Currency", "Thai baht"), "Currency"},
        {"TND", QT_TRANSLATE_NOOP("Currency", "Tunisian dinar"), "Currency"},
        {"TWD", QT_TRANSLATE_NOOP("Currency", "Taiwan dollar"), "Currency"},
        {"UGX", QT_TRANSLATE_NOOP("Currency", "Ugandan shilling"), "Currency"},
        {"USD", QT_TRANSLATE_NOOP("Currency", "US dollar"), "Currency"},
        {"XOF", QT_TRANSLATE_NOOP("Currency", "West African CFA franc"), "Currency"},
        {"ZAR", QT_TRANSLATE_NOOP("Currency", "South African rand"), "Currency"},
    };
}

} // namespace klankbord
