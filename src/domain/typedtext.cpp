// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/typedtext.h"

#include <QCoreApplication>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr int longestQuote = 40;
constexpr int longestNumber = 60;

bool isDigit(QChar sign)
{
    return sign >= u'0' && sign <= u'9';
}

bool isPointOrComma(QChar sign)
{
    return sign == u'.' || sign == u',';
}

QChar groupSign(Language language)
{
    return language == Language::Dutch ? u'.' : u',';
}

/// The runs of digits of a number and the separator before each but the first.
struct DigitRuns {
    QList<QStringView> runs;
    QString separators;
};

std::optional<DigitRuns> digitRuns(QStringView text)
{
    DigitRuns found;
    qsizetype start = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && isDigit(text.at(at)))
            continue;
        if (at == start)
            return std::nullopt;
        found.runs.append(text.sliced(start, at - start));
        start = at + 1;
        if (at == text.size())
            break;
        const QChar separator = text.at(at);
        if (separator == u'\u2019' || separator == u'\'')
            found.separators += u'\'';
        else if (isPointOrComma(separator) || separator == u' ')
            found.separators += separator;
        else
            return std::nullopt;
    }
    return found;
}

/// Whether the one separator of a number stands before three digits that may be a group as well as decimals.
bool isUnclear(const DigitRuns &digits)
{
    const QStringView whole = digits.runs.front();
    return digits.separators.size() == 1 && digits.runs.back().size() == 3 && whole.size() <= 3 &&
           whole.front() != u'0';
}

/// Whether the last of several runs stands behind the decimal sign.
bool endsInDecimals(const DigitRuns &digits, NumberForm form, Language language)
{
    const QChar last = digits.separators.back();
    if (!isPointOrComma(last))
        return false;
    if (digits.separators.count(last) > 1)
        return false;
    if (digits.separators.size() > 1 || form.grouping == NumberForm::Grouping::None)
        return true;
    return !isUnclear(digits) ||
           (form.grouping == NumberForm::Grouping::ByLanguage && last != groupSign(language));
}

bool areGroupsRight(const QList<QStringView> &groups, const QString &separators)
{
    if (groups.size() == 1)
        return true;
    for (qsizetype i = 1; i < groups.size(); ++i) {
        if (groups.at(i).size() != 3 || separators.at(i - 1) != separators.front())
            return false;
    }
    return groups.front().size() <= 3 && groups.front().front() != u'0';
}

/// The digits behind each other as a number; nothing when it does not fit.
std::optional<quint64> numberOf(const QString &digits, quint64 largest)
{
    quint64 number = 0;
    for (const QChar sign : digits) {
        const quint64 digit = sign.unicode() - u'0';
        if (number > (largest - digit) / 10)
            return std::nullopt;
        number = number * 10 + digit;
    }
    return number;
}

NumberReading failed(NumberFault fault)
{
    return {.scaled = 0, .fault = fault};
}

} // namespace

QString typedText(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar sign : text) {
        if (sign == u'\u2212')
            plain += u'-';
        else if (sign.category() != QChar::Other_Format)
            plain += sign;
    }
    return plain.simplified();
}

QString shortenedText(const QString &text)
{
    const QString plain = typedText(text);
    return plain.size() <= longestQuote ? plain : QString(plain.left(longestQuote - 1) + u'…');
}

NumberReading readNumber(QStringView text, NumberForm form, Language language)
{
    const bool isNegative = text.startsWith(u'-');
    if (isNegative || text.startsWith(u'+'))
        text = text.sliced(1).trimmed();
    if (text.size() > longestNumber)
        return failed(NumberFault::TooLarge);
    std::optional<DigitRuns> digits = digitRuns(text);
    if (!digits)
        return failed(NumberFault::NotANumber);

    QStringView decimals;
    if (!digits->separators.isEmpty() && endsInDecimals(*digits, form, language)) {
        const bool couldGroup = form.grouping == NumberForm::Grouping::ByLanguage && isUnclear(*digits);
        decimals = digits->runs.takeLast();
        digits->separators.chop(1);
        if (decimals.size() > form.decimals)
            return failed(couldGroup ? NumberFault::Unclear : NumberFault::TooManyDecimals);
    }
    if (!areGroupsRight(digits->runs, digits->separators))
        return failed(NumberFault::WrongGroups);
    if (form.grouping == NumberForm::Grouping::None && digits->runs.size() > 1)
        return failed(NumberFault::NotANumber);

    QString all;
    for (const QStringView run : std::as_const(digits->runs))
        all += run;
    all += decimals;
    all += QString(form.decimals - decimals.size(), u'0');
    constexpr auto largest = static_cast<quint64>(std::numeric_limits<qint64>::max());
    const std::optional<quint64> size = numberOf(all, isNegative ? largest + 1 : largest);
    if (!size)
        return failed(NumberFault::TooLarge);
    return {.scaled = static_cast<qint64>(isNegative ? quint64(0) - *size : *size)};
}

QString numberFaultText(NumberFault fault, int decimals)
{
    switch (fault) {
    case NumberFault::None:
    case NumberFault::NotANumber:
        return {};
    case NumberFault::TooManyDecimals:
        return decimals == 0 ? QCoreApplication::translate("Number", "It has decimals.")
                             : QCoreApplication::translate("Number", "It has more than two decimals.");
    case NumberFault::Unclear:
        return QCoreApplication::translate("Number", "Its last three digits could be decimals or thousands.");
    case NumberFault::WrongGroups:
        return QCoreApplication::translate("Number", "Its digits are not in groups of three.");
    case NumberFault::TooLarge:
        return QCoreApplication::translate("Number", "It is too large.");
    }
    return {};
}

QString groupedDigits(quint64 number, Language language)
{
    QString digits = QString::number(number);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, groupSign(language));
    return digits;
}

QChar decimalSign(Language language)
{
    return language == Language::Dutch ? u',' : u'.';
}

} // namespace klankbord
