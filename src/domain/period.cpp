// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/period.h"

#include "domain/typedtext.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr qsizetype longestPeriod = 150;

// The longer ones first: "tot en met" is not "tot" before the date "en met …".
constexpr std::array<QStringView, 10> separators{u" tot en met ", u" t/m ", u" tot ", u" until ", u" to ",
                                                 u" - ",          u"–",     u"—",     u"..",      u" / "};
constexpr std::array<QStringView, 4> fromWords{u"vanaf ", u"from ", u"since ", u"sinds "};
constexpr std::array<QStringView, 2> betweenWords{u"van ", u"between "};
constexpr std::array<QStringView, 5> untilWords{u"tot en met ", u"t/m ", u"tot ", u"until ", u"to "};

/// Of a period with a start: from some day of 2019 to October 2019 starts on 31 October at the latest.
QDate lastPossibleStart(const Period &period)
{
    const QDate last = period.from->lastDay();
    return period.to ? std::min(last, period.to->lastDay()) : last;
}

/// Of a period with an end: from October 2019 to some day of 2019 ends on 1 October at the earliest.
QDate firstPossibleEnd(const Period &period)
{
    const QDate first = period.to->firstDay();
    return period.from ? std::max(first, period.from->firstDay()) : first;
}

/// Takes one of the words off the front; false when there is none.
bool takeWord(QString &text, std::span<const QStringView> words)
{
    for (const QStringView word : words) {
        if (text.startsWith(word, Qt::CaseInsensitive)) {
            text = text.sliced(word.size()).trimmed();
            return true;
        }
    }
    return false;
}

std::optional<PartialDate> dateIn(const QString &text, Language language)
{
    const Result<PartialDate> date = parseDate(text, language);
    return date ? std::optional(*date) : std::nullopt;
}

/// A period that was read, or why its dates are none.
struct PeriodReading {
    std::optional<Period> period;
    QString why;
};

/// Two dates with a separator between them, wherever both sides are dates.
PeriodReading readBoth(const QString &text, Language language)
{
    PeriodReading reading;
    for (const QStringView separator : separators) {
        qsizetype at = text.indexOf(separator, 0, Qt::CaseInsensitive);
        for (; at > 0; at = text.indexOf(separator, at + 1, Qt::CaseInsensitive)) {
            const Result<PartialDate> from = parseDate(text.left(at), language);
            const Result<PartialDate> to = parseDate(text.sliced(at + separator.size()), language);
            if (from && to)
                return {.period = Period{.from = *from, .to = *to}, .why = {}};
            const Error &error = (from ? to : from).error();
            if (reading.why.isEmpty())
                reading.why = error.why.isEmpty() ? error.what : QString(error.what + u' ' + error.why);
        }
    }
    return reading;
}

/// "2019-2023": two years, which no date is written like.
std::optional<Period> readYears(QStringView text)
{
    constexpr qsizetype yearSize = 4;
    if (text.size() != 2 * yearSize + 1 || text.at(yearSize) != u'-')
        return std::nullopt;
    const std::optional<PartialDate> from = PartialDate::fromIso(text.left(yearSize));
    const std::optional<PartialDate> to = PartialDate::fromIso(text.right(yearSize));
    if (!from || !to)
        return std::nullopt;
    return Period{.from = from, .to = to};
}

PeriodReading readPeriod(QString text, Language language)
{
    if (text.size() > longestPeriod)
        return {};
    if (std::optional<Period> period = periodFromIso(text))
        return {.period = period, .why = {}};
    if (std::optional<Period> years = readYears(text))
        return {.period = years, .why = {}};
    if (const std::optional<PartialDate> date = dateIn(text, language))
        return {.period = Period{.from = date, .to = date}, .why = {}};
    if (takeWord(text, untilWords)) {
        const std::optional<PartialDate> date = dateIn(text, language);
        return {.period = date ? std::optional(Period{.from = std::nullopt, .to = date}) : std::nullopt,
                .why = {}};
    }
    if (takeWord(text, fromWords)) {
        if (const std::optional<PartialDate> date = dateIn(text, language))
            return {.period = Period{.from = date, .to = std::nullopt}, .why = {}};
    } else {
        takeWord(text, betweenWords);
    }
    return readBoth(text, language);
}

} // namespace

std::strong_ordering operator<=>(const Period &a, const Period &b)
{
    if (const auto order = a.from <=> b.from; order != 0)
        return order;
    if (a.to.has_value() != b.to.has_value())
        return a.to ? std::strong_ordering::less : std::strong_ordering::greater;
    return a.to <=> b.to;
}

std::optional<Error> problemWith(const Period &period, Language language)
{
    if (!period.from || !period.to || period.from->firstDay() <= period.to->lastDay())
        return std::nullopt;
    return Error{.kind = Error::Kind::Invalid,
                 .what = QCoreApplication::translate("Period", "The period ends before it begins."),
                 .why = QCoreApplication::translate("Period", "It goes from %1 to %2.")
                            .arg(formatDate(*period.from, language), formatDate(*period.to, language)),
                 .remedy = QCoreApplication::translate("Period", "Change one of the two dates.")};
}

bool contains(const Period &period, const QDate &day)
{
    if (!day.isValid())
        return false;
    return (!period.from || period.from->firstDay() <= day) && (!period.to || day <= period.to->lastDay());
}

bool overlap(const Period &a, const Period &b)
{
    if (a.isEmpty() || b.isEmpty())
        return false;
    const auto beginsInTime = [](const Period &one, const Period &other) {
        return !one.from || !other.to || lastPossibleStart(one) <= firstPossibleEnd(other);
    };
    return beginsInTime(a, b) && beginsInTime(b, a);
}

bool mayOverlap(const Period &a, const Period &b)
{
    if (a.isEmpty() || b.isEmpty())
        return false;
    const auto mayBegin = [](const Period &one, const Period &other) {
        return !one.from || !other.to || one.from->firstDay() <= other.to->lastDay();
    };
    return mayBegin(a, b) && mayBegin(b, a);
}

QString formatPeriod(const Period &period, Language language, DateStyle style)
{
    if (period.isEmpty())
        return {};
    const bool isDutch = language == Language::Dutch;
    if (!period.to)
        return (isDutch ? u"vanaf "_s : u"from "_s) + formatDate(*period.from, language, style);
    if (!period.from)
        return (isDutch ? u"tot "_s : u"until "_s) + formatDate(*period.to, language, style);
    if (*period.from == *period.to)
        return formatDate(*period.from, language, style);
    return formatDate(*period.from, language, style) + u" – " + formatDate(*period.to, language, style);
}

Result<Period> parsePeriod(const QString &text, Language language)
{
    const QString plain = typedText(text);
    if (plain.isEmpty())
        return Period();
    const PeriodReading reading = readPeriod(plain, language);
    if (!reading.period) {
        const Period example{.from = PartialDate::fromDay({2019, 8, 1}),
                             .to = PartialDate::fromDay({2023, 7, 31})};
        const Period open{.from = PartialDate::fromMonth(2019, 10), .to = std::nullopt};
        const Period ending{.from = std::nullopt, .to = PartialDate::fromYear(2023)};
        return Error{
            .kind = Error::Kind::Invalid,
            .what = QCoreApplication::translate("Period", "“%1” is not a period.").arg(shortenedText(text)),
            .why = reading.why,
            .remedy = QCoreApplication::translate("Period", "Write it like %1, %2 or %3.")
                          .arg(formatPeriod(example, language), formatPeriod(open, language),
                               formatPeriod(ending, language))};
    }
    if (std::optional<Error> problem = problemWith(*reading.period, language))
        return *std::move(problem);
    return *reading.period;
}

QString periodToIso(const Period &period)
{
    if (period.isEmpty())
        return u""_s;
    return (period.from ? period.from->toIso() : u".."_s) + u'/' + (period.to ? period.to->toIso() : u".."_s);
}

std::optional<Period> periodFromIso(QStringView text)
{
    if (text.isEmpty())
        return Period();
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0)
        return std::nullopt;
    Period period;
    const QStringView from = text.left(slash);
    const QStringView to = text.sliced(slash + 1);
    if (from != u"..") {
        period.from = PartialDate::fromIso(from);
        if (!period.from)
            return std::nullopt;
    }
    if (to != u"..") {
        period.to = PartialDate::fromIso(to);
        if (!period.to)
            return std::nullopt;
    }
    // "../.." is nothing, and nothing is written as nothing.
    return period.isEmpty() ? std::nullopt : std::optional(period);
}

} // namespace klankbord
