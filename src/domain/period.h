// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partialdate.h"

namespace klankbord
{

/// From a date to a date, either side open; both open means "not specified".
struct Period {
    std::optional<PartialDate> from;
    std::optional<PartialDate> to;

    bool isEmpty() const { return !from && !to; }

    friend bool operator==(const Period &, const Period &) = default;
    /// By start, then by end; an open start comes first and an open end last.
    friend std::strong_ordering operator<=>(const Period &a, const Period &b);
};

/// Nothing wrong, or the error: a start after the end is refused. October 2019 to 2019 is in order (the year
/// may end later); 2020 to October 2019 is not.
std::optional<Error> problemWith(const Period &period, Language language);

/// Whether the day falls in it, the first and the last day included. An open side has no bound.
bool contains(const Period &period, const QDate &day);

/// Whether two periods share a day for certain: by the last possible start and the first possible end.
bool overlap(const Period &a, const Period &b);

/// Whether they may share a day: by the first possible start and the last possible end. Not when either is
/// not specified.
bool mayOverlap(const Period &a, const Period &b);

/// "1 augustus 2019 – 31 juli 2023", "vanaf oktober 2019", "tot 2023"; a period of one date is that date.
/// Empty for an empty period.
QString formatPeriod(const Period &period, Language language, DateStyle style = DateStyle::Long);

/// Reads two dates with "–", "—", " - ", "..", "tot", "tot en met", "t/m", "to", "until" or "/" (ISO 8601
/// interval) between them, "from …" / "vanaf …" / "since …" / "sinds …", "until …" / "tot …", or one date
/// (from = to). An empty text gives an empty period. Error: Invalid, and its remedy names the accepted forms.
Result<Period> parsePeriod(const QString &text, Language language);

/// "2019-08-01/2023-07-31", "2019-08-01/..", "../2023", "" when empty (ISO 8601-2 for the open side).
QString periodToIso(const Period &period);
std::optional<Period> periodFromIso(QStringView text);

} // namespace klankbord

Q_DECLARE_METATYPE(klankbord::Period)
