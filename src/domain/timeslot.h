// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partialdate.h"

#include <QByteArray>
#include <QDateTime>
#include <QTime>

namespace klankbord
{

/// When something takes place: not known at all, a month, a day, or a day with hours in a time zone.
///
/// Hours only go with a whole day. An end at or before the start means the next day when that makes it at
/// most twelve hours long; a longer one is refused as a mistake.
struct TimeSlot {
    std::optional<PartialDate> date;
    QTime start;                                            ///< null when not known
    QTime end;                                              ///< null when not known; only with a start
    QByteArray zone = QByteArrayLiteral("Europe/Brussels"); ///< IANA name

    bool isEmpty() const { return !date; }

    friend bool operator==(const TimeSlot &, const TimeSlot &) = default;
    /// By date (none last), then start (none first), then end, then zone.
    friend std::strong_ordering operator<=>(const TimeSlot &a, const TimeSlot &b);
};

/// Nothing wrong, or the error: hours without a whole day, an end without a start, an end too far before the
/// start, an unknown zone, or an hour that the clock skips that night (02:30 on the last Sunday of March).
std::optional<Error> problemWith(const TimeSlot &slot, Language language);

/// The instant it starts or ends (UTC offset of that night taken from the zone); nothing without hours. Of an
/// hour that comes twice the first is meant (summer time).
std::optional<QDateTime> startInstant(const TimeSlot &slot);
std::optional<QDateTime> endInstant(const TimeSlot &slot);

/// The real length in minutes, clock changes counted: 01:00 to 04:00 is 120 minutes in the last night of
/// March and 240 in that of October.
std::optional<int> lengthInMinutes(const TimeSlot &slot);

/// "13 juni 2023, 10:00–16:00"; another zone than Europe/Brussels is named after it; empty when not dated.
QString formatTimeSlot(const TimeSlot &slot, Language language, DateStyle style = DateStyle::Long);

/// Reads a date as parseDate() does, then perhaps "10:00", "10:00-16:00", "10u-16u30", "10h00 tot 16h00",
/// "from 10:00 to 16:00" and an IANA zone. An empty text gives an empty slot. Error: Invalid, and its remedy
/// names the accepted forms.
Result<TimeSlot> parseTimeSlot(const QString &text, Language language);

/// "2023-06-13T10:00/16:00[Europe/Brussels]", "2014-10", "" when empty; reads back exactly.
QString timeSlotToIso(const TimeSlot &slot);
std::optional<TimeSlot> timeSlotFromIso(QStringView text);

} // namespace klankbord

Q_DECLARE_METATYPE(klankbord::TimeSlot)
