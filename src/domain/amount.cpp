// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/amount.h"

#include "domain/typedtext.h"

#include <QCoreApplication>
#include <QStringList>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr qsizetype longestAmount = 100;

struct CurrencySign {
    QStringView sign;
    QStringView code;
};

// A sign that begins with another one stands before it.
constexpr std::array currencySigns{
    CurrencySign{u"€", u"EUR"},     CurrencySign{u"£", u"GBP"},    CurrencySign{u"US$", u"USD"},
    CurrencySign{u"$", u"USD"},     CurrencySign{u"¥", u"JPY"},    CurrencySign{u"zł", u"PLN"},
    CurrencySign{u"Kč", u"CZK"},    CurrencySign{u"₺", u"TRY"},    CurrencySign{u"₴", u"UAH"},
    CurrencySign{u"euros", u"EUR"}, CurrencySign{u"euro", u"EUR"},
};

/// The sign that formatAmount() writes; empty for a currency that goes by its code.
QString writtenSign(const QString &currency)
{
    if (currency == u"EUR"_s)
        return u"€"_s;
    if (currency == u"GBP"_s)
        return u"£"_s;
    return currency == u"USD"_s ? u"$"_s : QString();
}

QString centsText(quint64 cents)
{
    return QString::number(cents % 100).rightJustified(2, u'0');
}

/// Why a text is not an amount, and what would be.
Error amountError(const QString &text, const QString &why, Language language)
{
    const bool isDutch = language == Language::Dutch;
    return {
        .kind = Error::Kind::Invalid,
        .what =
            QCoreApplication::translate("Amount", "“%1” is not an amount of money.").arg(shortenedText(text)),
        .why = why,
        .remedy = QCoreApplication::translate("Amount", "Write it like %1, %2 or %3.")
                      .arg(isDutch ? u"1.312.872,00"_s : u"1,312,872.00"_s,
                           isDutch ? u"€ 250.000"_s : u"€250,000"_s,
                           isDutch ? u"ca. 12,50 GBP"_s : u"about 12.50 GBP"_s)};
}

/// What is left of a text while its signs are taken off, and what was found.
struct AmountParts {
    QString rest;
    QString currency;
    Qualifier qualifier = Qualifier::Exact;
    int signCount = 0;
    bool isNegative = false;
    bool isDouble = false; ///< a second currency or qualifier
};

bool isCode(QStringView text)
{
    return text.size() == 3 && std::all_of(text.begin(), text.end(), [](QChar sign) {
               return (sign >= u'A' && sign <= u'Z') || (sign >= u'a' && sign <= u'z');
           });
}

void setCurrency(AmountParts &parts, const QString &currency)
{
    parts.isDouble = parts.isDouble || !parts.currency.isEmpty();
    parts.currency = currency;
}

/// Takes a currency off the front; false when there is none.
bool takeCurrencyBefore(AmountParts &parts)
{
    for (const CurrencySign &known : currencySigns) {
        if (parts.rest.startsWith(known.sign, Qt::CaseInsensitive)) {
            parts.rest = parts.rest.sliced(known.sign.size()).trimmed();
            setCurrency(parts, known.code.toString());
            return true;
        }
    }
    if (!isCode(QStringView(parts.rest).left(3)) || (parts.rest.size() > 3 && parts.rest.at(3).isLetter()))
        return false;
    setCurrency(parts, parts.rest.left(3).toUpper());
    parts.rest = parts.rest.sliced(3).trimmed();
    return true;
}

/// Takes a currency off the end; false when there is none.
bool takeCurrencyBehind(AmountParts &parts)
{
    for (const CurrencySign &known : currencySigns) {
        if (parts.rest.endsWith(known.sign, Qt::CaseInsensitive)) {
            parts.rest = parts.rest.chopped(known.sign.size()).trimmed();
            setCurrency(parts, known.code.toString());
            return true;
        }
    }
    const qsizetype before = parts.rest.size() - 4;
    if (!isCode(QStringView(parts.rest).right(3)) || (before >= 0 && parts.rest.at(before).isLetter()))
        return false;
    setCurrency(parts, parts.rest.right(3).toUpper());
    parts.rest = parts.rest.chopped(3).trimmed();
    return true;
}

bool takeMark(AmountParts &parts)
{
    const Qualifier qualifier = takeQualifier(parts.rest);
    if (qualifier == Qualifier::Exact)
        return false;
    parts.isDouble = parts.isDouble || parts.qualifier != Qualifier::Exact || parts.signCount > 0;
    parts.qualifier = qualifier;
    return true;
}

bool takeSign(AmountParts &parts)
{
    if (!parts.rest.startsWith(u'-') && !parts.rest.startsWith(u'+'))
        return false;
    parts.isNegative = parts.rest.startsWith(u'-');
    ++parts.signCount;
    parts.rest = parts.rest.sliced(1).trimmed();
    return true;
}

/// Takes the accountant's brackets off "(5,50)", which mean a negative amount.
void takeBrackets(AmountParts &parts)
{
    if (!parts.rest.startsWith(u'(') || !parts.rest.endsWith(u')'))
        return;
    parts.rest = parts.rest.sliced(1).chopped(1).trimmed();
    parts.isNegative = true;
    ++parts.signCount;
}

/// "250.000,-" and "250,–" say that there are no cents.
void takeCentsDash(AmountParts &parts)
{
    for (const QStringView dash : {u",--", u",-", u",–", u",—", u".-", u".–", u".—"}) {
        if (parts.rest.endsWith(dash)) {
            parts.rest = QString(parts.rest.chopped(dash.size()) + dash.front() + u"00");
            return;
        }
    }
}

AmountParts takenApart(const QString &text)
{
    AmountParts parts;
    parts.rest = typedText(text);
    takeBrackets(parts);
    // Every round takes something off; "€", "€ €" and a text of signs come to an end.
    while (takeMark(parts) || takeSign(parts) || takeCurrencyBefore(parts)) {
    }
    while (takeCurrencyBehind(parts)) {
    }
    takeCentsDash(parts);
    return parts;
}

} // namespace

std::strong_ordering operator<=>(const Amount &a, const Amount &b)
{
    if (const auto order = a.cents <=> b.cents; order != 0)
        return order;
    if (const auto order = a.currency.compare(b.currency) <=> 0; order != 0)
        return order;
    return a.qualifier <=> b.qualifier;
}

QString formatAmount(const Amount &amount, Language language)
{
    const quint64 size = magnitude(amount.cents);
    const QString figure = groupedDigits(size / 100, language) + decimalSign(language) + centsText(size);
    const QString minus = amount.cents < 0 ? u"-"_s : QString();
    const QString sign = writtenSign(amount.currency);
    const QString unit = sign.isEmpty() ? amount.currency : sign;
    if (language == Language::Dutch)
        return qualifierSign(amount.qualifier) + unit + u' ' + minus + figure;
    return qualifierSign(amount.qualifier) + minus + unit + (sign.isEmpty() ? u" "_s : QString()) + figure;
}

QString formatCents(qint64 cents, Language language)
{
    const quint64 size = magnitude(cents);
    return (cents < 0 ? u"-"_s : QString()) + QString::number(size / 100) + decimalSign(language) +
           centsText(size);
}

QString centsToDecimal(qint64 cents)
{
    return formatCents(cents, Language::English);
}

Result<qint64> centsFromDecimal(const QString &text)
{
    const bool isPlain =
        !text.isEmpty() && !text.startsWith(u'+') && std::all_of(text.begin(), text.end(), [](QChar sign) {
            return (sign >= u'0' && sign <= u'9') || sign == u'.' || sign == u'-';
        });
    constexpr NumberForm form{.decimals = 2, .grouping = NumberForm::Grouping::None};
    const NumberReading number = isPlain ? readNumber(text, form, Language::English)
                                         : NumberReading{.scaled = 0, .fault = NumberFault::NotANumber};
    if (number.fault == NumberFault::None)
        return number.scaled;
    return Error{
        .kind = Error::Kind::Invalid,
        .what =
            QCoreApplication::translate("Amount", "“%1” is not an amount of money.").arg(shortenedText(text)),
        .why = numberFaultText(number.fault, form.decimals),
        .remedy = QCoreApplication::translate("Amount", "Write it like %1 or %2.")
                      .arg(u"1312872.00"_s, u"-5.50"_s)};
}

Result<Amount> parseAmount(const QString &text, Language language, const QString &defaultCurrency)
{
    if (typedText(text).size() > longestAmount)
        return amountError(text, {}, language);
    const AmountParts parts = takenApart(text);
    if (parts.isDouble) {
        return amountError(
            text,
            QCoreApplication::translate("Amount", "It has more than one sign or currency before the figure."),
            language);
    }
    const QString currency = parts.currency.isEmpty() ? defaultCurrency : parts.currency;
    constexpr NumberForm form{.decimals = 2};
    const NumberReading number =
        readNumber(QString((parts.isNegative ? u"-"_s : QString()) + parts.rest), form, language);
    const bool hasTwoSigns =
        parts.signCount > 1 ||
        (parts.signCount > 0 && (parts.rest.startsWith(u'-') || parts.rest.startsWith(u'+')));
    if (hasTwoSigns)
        return amountError(text, QCoreApplication::translate("Amount", "It has more than one sign."),
                           language);
    if (number.fault != NumberFault::None)
        return amountError(text, numberFaultText(number.fault, form.decimals), language);
    if (currency != defaultCurrency && !knownCurrencies().contains(currency)) {
        return amountError(
            text, QCoreApplication::translate("Amount", "“%1” is not a known currency.").arg(currency),
            language);
    }
    return Amount{.cents = number.scaled, .currency = currency, .qualifier = parts.qualifier};
}

Result<std::optional<Amount>> parseOptionalAmount(const QString &text, Language language,
                                                  const QString &defaultCurrency)
{
    if (saysNotSpecified(text))
        return std::optional<Amount>();
    Result<Amount> amount = parseAmount(text, language, defaultCurrency);
    if (!amount)
        return amount.error();
    return std::optional(*amount);
}

const QStringList &knownCurrencies()
{
    static const QStringList codes{
        u"EUR"_s, u"ALL"_s, u"AMD"_s, u"AZN"_s, u"BAM"_s, u"BGN"_s, u"BYN"_s, u"CHF"_s, u"CZK"_s, u"DKK"_s,
        u"GBP"_s, u"GEL"_s, u"GIP"_s, u"HRK"_s, u"HUF"_s, u"ISK"_s, u"MDL"_s, u"MKD"_s, u"NOK"_s, u"PLN"_s,
        u"RON"_s, u"RSD"_s, u"RUB"_s, u"SEK"_s, u"TRY"_s, u"UAH"_s, u"AED"_s, u"AUD"_s, u"BRL"_s, u"CAD"_s,
        u"CDF"_s, u"CNY"_s, u"EGP"_s, u"HKD"_s, u"IDR"_s, u"ILS"_s, u"INR"_s, u"JOD"_s, u"JPY"_s, u"KES"_s,
        u"KRW"_s, u"MAD"_s, u"MXN"_s, u"MYR"_s, u"NZD"_s, u"PHP"_s, u"RWF"_s, u"SGD"_s, u"THB"_s, u"TND"_s,
        u"TWD"_s, u"UGX"_s, u"USD"_s, u"XOF"_s, u"ZAR"_s};
    return codes;
}

} // namespace klankbord
