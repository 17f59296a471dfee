// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/partialdate.h"

#include "domain/typedtext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr int monthsInYear = 12;
constexpr int lastYear = 9999;
constexpr qsizetype longestDate = 60;

struct MonthNames {
    QStringView dutch;
    QStringView dutchShort;
    QStringView english;
    QStringView englishShort;
};

constexpr std::array<MonthNames, monthsInYear> monthNames{{
    {u"januari", u"jan", u"January", u"Jan"},
    {u"februari", u"feb", u"February", u"Feb"},
    {u"maart", u"mrt", u"March", u"Mar"},
    {u"april", u"apr", u"April", u"Apr"},
    {u"mei", u"mei", u"May", u"May"},
    {u"juni", u"jun", u"June", u"Jun"},
    {u"juli", u"jul", u"July", u"Jul"},
    {u"augustus", u"aug", u"August", u"Aug"},
    {u"september", u"sep", u"September", u"Sep"},
    {u"oktober", u"okt", u"October", u"Oct"},
    {u"november", u"nov", u"November", u"Nov"},
    {u"december", u"dec", u"December", u"Dec"},
}};

constexpr std::array<std::array<QStringView, 2>, 7> weekdays{{
    {u"maandag", u"monday"},
    {u"dinsdag", u"tuesday"},
    {u"woensdag", u"wednesday"},
    {u"donderdag", u"thursday"},
    {u"vrijdag", u"friday"},
    {u"zaterdag", u"saturday"},
    {u"zondag", u"sunday"},
}};

/// 1 to 12 for a month's name in either language, 0 for anything else.
int monthFromName(QStringView name)
{
    if (name.endsWith(u'.'))
        name.chop(1);
    const auto is = [name](QStringView other) { return name.compare(other, Qt::CaseInsensitive) == 0; };
    for (std::size_t i = 0; i < monthNames.size(); ++i) {
        const MonthNames &names = monthNames[i];
        if (is(names.dutch) || is(names.dutchShort) || is(names.english) || is(names.englishShort))
            return static_cast<int>(i) + 1;
    }
    return is(u"sept") ? 9 : 0;
}

/// 1 (Monday) to 7 for a weekday's name in either language, 0 for anything else.
int weekdayFromName(QStringView name)
{
    for (std::size_t i = 0; i < weekdays.size(); ++i) {
        for (const QStringView weekday : weekdays[i]) {
            if (name.compare(weekday, Qt::CaseInsensitive) == 0)
                return static_cast<int>(i) + 1;
        }
    }
    return 0;
}

QString yearText(int year)
{
    return QString::number(year).rightJustified(4, u'0');
}

QString twoDigits(int number)
{
    return QString::number(number).rightJustified(2, u'0');
}

/// The number of a text of digits only and of an allowed length; 0 for anything else.
int numberIn(QStringView text, qsizetype shortest, qsizetype longest)
{
    if (text.size() < shortest || text.size() > longest)
        return 0;
    for (const QChar sign : text) {
        if (sign < u'0' || sign > u'9')
            return 0;
    }
    return text.toInt();
}

/// A date that was read, or what is wrong with it.
struct DateReading {
    std::optional<PartialDate> date;
    QString why;
};

QString twoDigitYearText()
{
    return QCoreApplication::translate("PartialDate", "Its year needs four digits.");
}

QString noSuchDayText()
{
    return QCoreApplication::translate("PartialDate", "There is no such day in the calendar.");
}

DateReading dateOf(int year, int month, int day)
{
    if (month < 1 || month > monthsInYear)
        return {.date = std::nullopt,
                .why = QCoreApplication::translate("PartialDate", "A month is 1 to 12.")};
    const std::optional<PartialDate> date = PartialDate::fromDay(QDate(year, month, day));
    return {.date = date, .why = date ? QString() : noSuchDayText()};
}

/// "3/10/2019" and "10/2019", with "/", "-" or "." between; the day first.
DateReading readFigures(const QString &text)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(
        u"(?:([0-9]{1,2}) ?([/.-]) ?)?([0-9]{1,2}) ?([/.-]) ?([0-9]{1,6})"_s));
    const QRegularExpressionMatch match = form.match(text);
    const bool hasDay = match.hasMatch() && !match.captured(1).isEmpty();
    if (!match.hasMatch() || (hasDay && match.captured(2) != match.captured(4)))
        return {};
    const int year = numberIn(match.captured(5), 4, 4);
    const int month = match.captured(3).toInt();
    if (year == 0)
        return {.date = std::nullopt, .why = twoDigitYearText()};
    if (hasDay)
        return dateOf(year, month, match.captured(1).toInt());
    const std::optional<PartialDate> date = PartialDate::fromMonth(year, month);
    if (date)
        return {.date = date, .why = {}};
    return dateOf(year, month, 1);
}

/// "3", "3.", "3rd", "3de", "1ste": the day before or behind a month's name.
int dayFrom(QStringView word)
{
    qsizetype digits = 0;
    while (digits < word.size() && word.at(digits) >= u'0' && word.at(digits) <= u'9')
        ++digits;
    const QStringView ending = word.sliced(digits);
    const bool isOrdinal = ending.isEmpty() || ending == u"." || ending == u"st" || ending == u"nd" ||
                           ending == u"rd" || ending == u"th" || ending == u"e" || ending == u"de" ||
                           ending == u"ste";
    return isOrdinal ? numberIn(word.left(digits), 1, 2) : 0;
}

/// "3 oktober 2019", "October 3, 2019", "okt. 2019", with or without the weekday before it.
DateReading readWords(QString text)
{
    QStringList words = text.replace(u',', u' ').split(u' ', Qt::SkipEmptyParts);
    const int weekday = words.isEmpty() ? 0 : weekdayFromName(words.front());
    if (weekday != 0)
        words.removeFirst();
    if (words.size() < 2 || words.size() > 3)
        return {};

    if (words.size() == 2 && dayFrom(words.front()) != 0 && monthFromName(words.back()) != 0)
        return {.date = std::nullopt, .why = QCoreApplication::translate("PartialDate", "It has no year.")};

    const bool hasDay = words.size() == 3;
    const bool isMonthFirst = hasDay && monthFromName(words.front()) != 0;
    const int month = monthFromName(words.at(hasDay && !isMonthFirst ? 1 : 0));
    const int day = hasDay ? dayFrom(words.at(isMonthFirst ? 1 : 0)) : 0;
    if (month == 0 || (hasDay && day == 0) || (weekday != 0 && !hasDay))
        return {};
    const int year = numberIn(words.back(), 4, 4);
    if (year == 0)
        return {.date = std::nullopt, .why = twoDigitYearText()};
    if (!hasDay)
        return {.date = PartialDate::fromMonth(year, month), .why = {}};
    DateReading reading = dateOf(year, month, day);
    if (reading.date && weekday != 0 && reading.date->firstDay().dayOfWeek() != weekday) {
        return {.date = std::nullopt,
                .why = QCoreApplication::translate("PartialDate", "That day is another day of the week.")};
    }
    return reading;
}

DateReading readDate(const QString &text)
{
    if (text.isEmpty() || text.size() > longestDate)
        return {};
    if (const std::optional<PartialDate> date = PartialDate::fromIso(text))
        return {.date = date, .why = {}};
    static const QRegularExpression isoForm(
        QRegularExpression::anchoredPattern(u"([0-9]{4})-([0-9]{2})(?:-([0-9]{2}))?"_s));
    if (const QRegularExpressionMatch match = isoForm.match(text); match.hasMatch()) {
        const int day = match.captured(3).isEmpty() ? 1 : match.captured(3).toInt();
        return dateOf(match.captured(1).toInt(), match.captured(2).toInt(), day);
    }
    if (numberIn(text, 2, 2) != 0)
        return {.date = std::nullopt, .why = twoDigitYearText()};
    DateReading reading = readFigures(text);
    return reading.date || !reading.why.isEmpty() ? reading : readWords(text);
}

} // namespace

std::optional<PartialDate> PartialDate::fromYear(int year)
{
    if (year < 1 || year > lastYear)
        return std::nullopt;
    return PartialDate(QDate(year, 1, 1), Precision::Year);
}

std::optional<PartialDate> PartialDate::fromMonth(int year, int month)
{
    if (year < 1 || year > lastYear || month < 1 || month > monthsInYear)
        return std::nullopt;
    return PartialDate(QDate(year, month, 1), Precision::Month);
}

std::optional<PartialDate> PartialDate::fromDay(const QDate &day)
{
    if (!day.isValid() || day.year() < 1 || day.year() > lastYear)
        return std::nullopt;
    return PartialDate(day, Precision::Day);
}

std::optional<PartialDate> PartialDate::fromIso(QStringView text)
{
    constexpr qsizetype yearSize = 4;
    constexpr qsizetype monthSize = 7;
    constexpr qsizetype daySize = 10;
    const bool hasMonth = text.size() >= monthSize && text.at(yearSize) == u'-';
    const bool hasDay = text.size() == daySize && text.at(monthSize) == u'-';
    const int year = numberIn(text.left(yearSize), yearSize, yearSize);
    const int month = hasMonth ? numberIn(text.sliced(yearSize + 1, 2), 2, 2) : 0;
    const int day = hasDay ? numberIn(text.sliced(monthSize + 1, 2), 2, 2) : 0;
    if (text.size() == yearSize)
        return fromYear(year);
    if (text.size() == monthSize)
        return fromMonth(year, month);
    if (text.size() == daySize && month > 0 && day > 0)
        return fromDay(QDate(year, month, day));
    return std::nullopt;
}

QDate PartialDate::lastDay() const
{
    switch (m_precision) {
    case Precision::Year:
        return {m_first.year(), monthsInYear, 31};
    case Precision::Month:
        return {m_first.year(), m_first.month(), m_first.daysInMonth()};
    case Precision::Day:
        break;
    }
    return m_first;
}

QString PartialDate::toIso() const
{
    QString iso = yearText(year());
    if (m_precision != Precision::Year)
        iso += u'-' + twoDigits(m_first.month());
    if (m_precision == Precision::Day)
        iso += u'-' + twoDigits(m_first.day());
    return iso;
}

std::strong_ordering operator<=>(const PartialDate &a, const PartialDate &b)
{
    if (const auto order = a.m_first.toJulianDay() <=> b.m_first.toJulianDay(); order != 0)
        return order;
    return a.m_precision <=> b.m_precision;
}

QString monthName(int month, Language language, DateStyle style)
{
    if (month < 1 || month > monthsInYear)
        return {};
    const MonthNames &names = monthNames[static_cast<std::size_t>(month - 1)];
    if (language == Language::Dutch)
        return (style == DateStyle::Long ? names.dutch : names.dutchShort).toString();
    return (style == DateStyle::Long ? names.english : names.englishShort).toString();
}

QString formatDate(const PartialDate &date, Language language, DateStyle style)
{
    const QString year = yearText(date.year());
    if (date.precision() == PartialDate::Precision::Year)
        return year;
    const QString month = monthName(date.month(), language, style) + u' ' + year;
    if (date.precision() == PartialDate::Precision::Month)
        return month;
    return QString::number(date.firstDay().day()) + u' ' + month;
}

Result<PartialDate> parseDate(const QString &text, Language language)
{
    const DateReading reading = readDate(typedText(text));
    if (reading.date)
        return *reading.date;
    const QString month = monthName(10, language);
    return Error{
        .kind = Error::Kind::Invalid,
        .what = QCoreApplication::translate("PartialDate", "“%1” is not a date.").arg(shortenedText(text)),
        .why = reading.why,
        .remedy = QCoreApplication::translate("PartialDate", "Write it like %1, %2, %3 or %4.")
                      .arg(u"3/10/2019"_s, QString(u"3 " + month + u" 2019"), QString(month + u" 2019"),
                           u"2019"_s)};
}

} // namespace klankbord
