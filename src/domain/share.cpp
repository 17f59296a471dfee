// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/share.h"

#include "domain/typedtext.h"

#include <QCoreApplication>
#include <algorithm>
#include <limits>
#include <numeric>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// Wide enough for the sum of any list of cents, and for cents times ten thousand.
__extension__ typedef __int128 WideInteger;

constexpr int wholeInBasisPoints = 10'000;

Error shareError(const QString &text, const QString &why, Language language)
{
    return {.kind = Error::Kind::Invalid,
            .what =
                QCoreApplication::translate("Share", "“%1” is not a percentage.").arg(shortenedText(text)),
            .why = why,
            .remedy = QCoreApplication::translate("Share", "Write it like %1 or %2.")
                          .arg(formatShare({.basisPoints = 6000}, language),
                               formatShare({.basisPoints = 1363}, language))};
}

} // namespace

QString formatShare(Share share, Language language)
{
    const quint64 size = magnitude(share.basisPoints);
    QString figure = (share.basisPoints < 0 ? u"-"_s : QString()) + QString::number(size / 100);
    if (const quint64 decimals = size % 100; decimals != 0) {
        figure += decimalSign(language);
        figure += decimals % 10 == 0 ? QString::number(decimals / 10)
                                     : QString::number(decimals).rightJustified(2, u'0');
    }
    return figure + (language == Language::Dutch ? u" %"_s : u"%"_s);
}

Result<Share> parseShare(const QString &text, Language language)
{
    QString rest = typedText(text);
    if (rest.endsWith(u'%'))
        rest = rest.chopped(1).trimmed();
    // Nobody groups the digits of a percentage: three decimals are three decimals in either language.
    constexpr NumberForm form{.decimals = 2, .grouping = NumberForm::Grouping::None};
    const NumberReading number = readNumber(rest, form, language);
    if (number.fault != NumberFault::None)
        return shareError(text, numberFaultText(number.fault, form.decimals), language);
    if (number.scaled < 0)
        return shareError(text, QCoreApplication::translate("Share", "It is less than zero."), language);
    if (number.scaled > std::numeric_limits<int>::max())
        return shareError(text, numberFaultText(NumberFault::TooLarge, form.decimals), language);
    return Share{.basisPoints = static_cast<int>(number.scaled)};
}

std::optional<Share> shareOf(qint64 part, qint64 whole)
{
    if (whole <= 0 || part < 0)
        return std::nullopt;
    const WideInteger twice = WideInteger(part) * wholeInBasisPoints * 2;
    const WideInteger rounded = (twice + whole) / (WideInteger(whole) * 2);
    if (rounded > std::numeric_limits<int>::max())
        return std::nullopt;
    return Share{.basisPoints = static_cast<int>(rounded)};
}

QList<Share> sharesOfWhole(std::span<const qint64> parts)
{
    QList<Share> shares(static_cast<qsizetype>(parts.size()));
    WideInteger sum = 0;
    for (const qint64 part : parts)
        sum += std::max<qint64>(part, 0);
    if (sum == 0)
        return shares;

    std::vector<WideInteger> remainders(parts.size());
    int missing = wholeInBasisPoints;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const WideInteger product = WideInteger(std::max<qint64>(parts[i], 0)) * wholeInBasisPoints;
        const int cut = static_cast<int>(product / sum);
        remainders[i] = product % sum;
        shares[static_cast<qsizetype>(i)].basisPoints = cut;
        missing -= cut;
    }
    std::vector<std::size_t> order(parts.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    for (std::size_t i = 0; i < static_cast<std::size_t>(missing); ++i)
        ++shares[static_cast<qsizetype>(order[i])].basisPoints;
    return shares;
}

} // namespace klankbord
