// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "base/result.h"

#include <QDate>
#include <QMetaType>
#include <compare>
#include <optional>

namespace klankbord
{

/// A date as precise as it is known: a year, a month or a day (ISO 8601-1 reduced precision).
///
/// Always valid: the factories give nothing for a month 13 or a 30 February. Orders by its ISO text, so a
/// year comes before its months and a month before its days.
class PartialDate final
{
public:
    enum class Precision { Year, Month, Day };

    /// 1 January 1, only so that containers and metatypes can make one.
    PartialDate() = default;
    /// Years 1 to 9999.
    static std::optional<PartialDate> fromYear(int year);
    static std::optional<PartialDate> fromMonth(int year, int month);
    static std::optional<PartialDate> fromDay(const QDate &day);
    /// "2019", "2019-10", "2019-10-03"; nothing for anything else.
    static std::optional<PartialDate> fromIso(QStringView text);

    Precision precision() const { return m_precision; }
    int year() const { return m_first.year(); }
    /// 1 to 12, or 0 where the month is not known.
    int month() const { return m_precision == Precision::Year ? 0 : m_first.month(); }

    /// The first and the last day it can mean: October 2019 is 1 to 31 October.
    QDate firstDay() const { return m_first; }
    QDate lastDay() const;

    QString toIso() const;

    friend bool operator==(const PartialDate &, const PartialDate &) = default;
    friend std::strong_ordering operator<=>(const PartialDate &a, const PartialDate &b);

private:
    PartialDate(const QDate &first, Precision precision) : m_first(first), m_precision(precision) {}

    QDate m_first{1, 1, 1};
    Precision m_precision = Precision::Year;
};

enum class DateStyle { Long, Short };

/// Long: "3 oktober 2019" / "3 October 2019", "oktober 2019" / "October 2019", "2019".
/// Short: "3 okt 2019" / "3 Oct 2019", "okt 2019" / "Oct 2019", "2019". Month names are ours, so that they do
/// not change with the version of the locale data.
QString formatDate(const PartialDate &date, Language language, DateStyle style = DateStyle::Long);

/// The name of month 1 to 12, long ("oktober") or short ("okt").
QString monthName(int month, Language language, DateStyle style = DateStyle::Long);

/// Reads ISO forms, "3/10/2019", "03-10-2019", "3.10.2019" (day first, in both languages), "10/2019", "3
/// oktober 2019", "3 Oct 2019", "October 2019", "okt. 2019", "2019", month names of either language in any
/// case. Two-digit years are refused. Error: Invalid, and its remedy names the accepted forms.
Result<PartialDate> parseDate(const QString &text, Language language);

} // namespace klankbord

Q_DECLARE_METATYPE(klankbord::PartialDate)
