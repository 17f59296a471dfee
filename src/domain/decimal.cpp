// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decimal.h"

#include "domain/typedtext.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr quint64 powerOfTen(int exponent)
{
    return exponent == 0 ? 1 : 10 * powerOfTen(exponent - 1);
}

/// Few write "1.085" and mean a thousand units of a currency for one euro: a rate is never grouped.
template <int Places>
constexpr NumberForm typedForm{.decimals = Places,
                               .grouping = Places == 6 ? NumberForm::Grouping::None
                                                       : NumberForm::Grouping::ByLanguage};

template <int Places>
QString decimalsOf(quint64 size)
{
    QString decimals = QString::number(size % powerOfTen(Places)).rightJustified(Places, u'0');
    while (decimals.endsWith(u'0'))
        decimals.chop(1);
    return decimals;
}

template <int Places>
Error numberError(const QString &text, NumberFault fault, Language language)
{
    const Decimal<Places> example{static_cast<qint64>(powerOfTen(Places)) * 12 +
                                  static_cast<qint64>(powerOfTen(Places)) / 2};
    return {.kind = Error::Kind::Invalid,
            .what = QCoreApplication::translate("Decimal", "“%1” is not a number.").arg(shortenedText(text)),
            .why = numberFaultText(fault, Places),
            .remedy = QCoreApplication::translate("Decimal", "Write it like %1, with at most %2 decimals.")
                          .arg(formatDecimal(example, language))
                          .arg(Places)};
}

} // namespace

template <int Places>
QString formatDecimal(Decimal<Places> number, Language language)
{
    const quint64 size = magnitude(number.scaled);
    const QString decimals = decimalsOf<Places>(size);
    return (number.scaled < 0 ? u"-"_s : QString()) + groupedDigits(size / powerOfTen(Places), language) +
           (decimals.isEmpty() ? QString() : decimalSign(language) + decimals);
}

template <int Places>
QString decimalToText(Decimal<Places> number)
{
    const quint64 size = magnitude(number.scaled);
    const QString decimals = decimalsOf<Places>(size);
    return (number.scaled < 0 ? u"-"_s : QString()) + QString::number(size / powerOfTen(Places)) +
           (decimals.isEmpty() ? QString() : u'.' + decimals);
}

template <int Places>
Result<Decimal<Places>> decimalFromText(const QString &text)
{
    constexpr NumberForm form{.decimals = Places, .grouping = NumberForm::Grouping::None};
    const NumberReading number = text.contains(u',')
                                     ? NumberReading{.scaled = 0, .fault = NumberFault::NotANumber}
                                     : readNumber(text, form, Language::English);
    if (number.fault != NumberFault::None)
        return numberError<Places>(text, number.fault, Language::English);
    return Decimal<Places>{number.scaled};
}

template <int Places>
Result<Decimal<Places>> parseDecimal(const QString &text, Language language)
{
    const NumberReading number = readNumber(typedText(text), typedForm<Places>, language);
    if (number.fault != NumberFault::None)
        return numberError<Places>(text, number.fault, language);
    return Decimal<Places>{number.scaled};
}

template QString formatDecimal(Quantity, Language);
template QString formatDecimal(ConversionRate, Language);
template QString decimalToText(Quantity);
template QString decimalToText(ConversionRate);
template Result<Quantity> decimalFromText(const QString &);
template Result<ConversionRate> decimalFromText(const QString &);
template Result<Quantity> parseDecimal(const QString &, Language);
template Result<ConversionRate> parseDecimal(const QString &, Language);

} // namespace klankbord
