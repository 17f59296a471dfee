// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/count.h"

#include "domain/typedtext.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

Error countError(const QString &text, const QString &why, Language language)
{
    const bool isDutch = language == Language::Dutch;
    return {.kind = Error::Kind::Invalid,
            .what = QCoreApplication::translate("Count", "“%1” is not a number of people or things.")
                        .arg(shortenedText(text)),
            .why = why,
            .remedy = QCoreApplication::translate("Count", "Write a whole number like %1, %2 or %3.")
                          .arg(u"350"_s, u">350"_s, isDutch ? u"ca. 1.200"_s : u"about 1,200"_s)};
}

} // namespace

QString formatCount(const Count &count, Language language)
{
    return qualifierSign(count.qualifier) + (count.number < 0 ? u"-"_s : QString()) +
           groupedDigits(magnitude(count.number), language);
}

Result<Count> parseCount(const QString &text, Language language)
{
    QString rest = text;
    const Qualifier qualifier = takeQualifier(rest);
    // A whole number has no decimals, so that a lone separator before three digits can only group.
    constexpr NumberForm form{.decimals = 0, .grouping = NumberForm::Grouping::Any};
    const NumberReading number = readNumber(rest, form, language);
    if (number.fault != NumberFault::None)
        return countError(text, numberFaultText(number.fault, form.decimals), language);
    if (number.scaled < 0)
        return countError(text, QCoreApplication::translate("Count", "It is less than zero."), language);
    return Count{.number = number.scaled, .qualifier = qualifier};
}

Result<std::optional<Count>> parseOptionalCount(const QString &text, Language language)
{
    if (saysNotSpecified(text))
        return std::optional<Count>();
    const Result<Count> count = parseCount(text, language);
    if (!count)
        return count.error();
    return std::optional(*count);
}

} // namespace klankbord
