// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/timeslot.h"

#include "domain/typedtext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr int msecsPerMinute = 60'000;
constexpr qint64 msecsPerDay = 24LL * 60 * msecsPerMinute;
constexpr qint64 longestNight = msecsPerDay / 2;
constexpr qsizetype longestSlot = 150;

const QByteArray &usualZone()
{
    static const QByteArray zone = QByteArrayLiteral("Europe/Brussels");
    return zone;
}

bool isZone(const QByteArray &zone)
{
    // QTimeZone also takes POSIX rules such as "ABC5", which name no place.
    return QTimeZone::isTimeZoneIdAvailable(zone) && QTimeZone(zone).isValid();
}

bool isWholeDay(const TimeSlot &slot)
{
    return slot.date && slot.date->precision() == PartialDate::Precision::Day;
}

bool endsNextDay(const TimeSlot &slot)
{
    return slot.start.isValid() && slot.end.isValid() && slot.end <= slot.start;
}

bool endsTooLate(const TimeSlot &slot)
{
    return endsNextDay(slot) && slot.start.msecsTo(slot.end) + msecsPerDay > longestNight;
}

/// The first instant at which the clocks of the zone show this day and time; nothing when they skip it.
std::optional<QDateTime> instantOf(const QDate &day, QTime time, const QByteArray &zoneName)
{
    const QTimeZone zone(zoneName);
    if (!day.isValid() || !time.isValid() || !isZone(zoneName))
        return std::nullopt;
    const qint64 local = QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch();
    std::optional<qint64> first;
    // The offset in force is that of the day before or of the day after, whatever happens in between.
    for (const qint64 near : {local - msecsPerDay, local + msecsPerDay}) {
        const qint64 offset = zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(near, Qt::UTC)) * 1000LL;
        const qint64 instant = local - offset;
        const int inForce = zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC));
        if (inForce * 1000LL == offset && (!first || instant < *first))
            first = instant;
    }
    if (!first)
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(*first, zone);
}

QDate endDay(const TimeSlot &slot)
{
    return endsNextDay(slot) ? slot.date->firstDay().addDays(1) : slot.date->firstDay();
}

QString timeText(QTime time)
{
    const bool isWholeMinute = time.second() == 0 && time.msec() == 0;
    return time.toString(isWholeMinute ? u"HH:mm"_s : u"HH:mm:ss.zzz"_s);
}

QTime timeFromIso(QStringView text)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(u"([0-9]{2}):([0-9]{2})(?::([0-9]{2})\\.([0-9]{3}))?"_s));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    return {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(),
            match.captured(4).toInt()};
}

Error slotError(const QString &why, Language language)
{
    const TimeSlot example{.date = PartialDate::fromDay({2023, 6, 13}), .start = {10, 0}, .end = {16, 0}};
    const TimeSlot month{.date = PartialDate::fromMonth(2014, 10), .start = {}, .end = {}};
    return {.kind = Error::Kind::Invalid,
            .what = QCoreApplication::translate("TimeSlot", "That moment cannot be."),
            .why = why,
            .remedy = QCoreApplication::translate("TimeSlot", "Write it like %1 or %2.")
                          .arg(formatTimeSlot(example, language), formatTimeSlot(month, language))};
}

QString skippedText(QTime time, const QDate &day, const QByteArray &zone, Language language)
{
    const std::optional<PartialDate> date = PartialDate::fromDay(day);
    return QCoreApplication::translate("TimeSlot", "The clocks of %3 skip %1 on %2.")
        .arg(timeText(time), date ? formatDate(*date, language) : QString(), QString::fromUtf8(zone));
}

/// "10:00", "10.30", "10u", "10u30", "10 uur", "10h00" as a time; null for anything else.
QTime typedTime(const QString &hours, const QString &minutes)
{
    return {hours.toInt(), minutes.isEmpty() ? 0 : minutes.toInt()};
}

/// Takes an IANA zone off the end: bare or in brackets of either kind.
std::optional<QByteArray> takeZone(QString &text)
{
    static const QRegularExpression form(u" ?[\\[(]?\\b((?:[A-Za-z]+(?:/[A-Za-z0-9_+-]+)+)|UTC)[\\])]?\\z"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QByteArray zone = match.captured(1).toUtf8();
    // "t/m" and a month between slashes look like zones too.
    if (!isZone(zone))
        return std::nullopt;
    text = text.left(match.capturedStart()).trimmed();
    return zone;
}

/// Takes "10:00", "10:00-16:00", "from 10u to 16u30" off the end; false for an hour that no clock shows.
bool takeTimes(QString &text, TimeSlot &slot)
{
    static const QString hour = u"([0-9]{1,2})(?: ?(?::|\\.|u|h) ?([0-9]{2})| ?(?:uur|u|h))"_s;
    static const QString loose = u"([0-9]{1,2})(?: ?(?::|\\.|u|h) ?([0-9]{2})| ?(?:uur|u|h))?"_s;
    static const QString to = u" ?(?:-|–|—|/|\\btot\\b|\\bto\\b|\\buntil\\b|\\bt/m\\b) ?"_s;
    static const QString before = u"(?:\\A|[ ,;]|(?<=[0-9])T)(?:(?:van|from|at|om|tussen|between) )?"_s;
    static const QString behind = u"(?: ?(?:uur|u|h))?\\z"_s;
    static const QRegularExpression both(QString(before + loose + to + hour + behind),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression one(QString(before + hour + behind),
                                        QRegularExpression::CaseInsensitiveOption);

    QRegularExpressionMatch match = both.match(text);
    const bool hasEnd = match.hasMatch();
    if (!hasEnd)
        match = one.match(text);
    if (!match.hasMatch())
        return true;
    slot.start = typedTime(match.captured(1), match.captured(2));
    if (hasEnd) {
        const bool isMidnight = match.captured(3) == u"24"_s && match.captured(4).toInt() == 0;
        slot.end = isMidnight ? QTime(0, 0) : typedTime(match.captured(3), match.captured(4));
    }
    text = text.left(match.capturedStart()).trimmed();
    while (text.endsWith(u',') || text.endsWith(u';'))
        text = text.chopped(1).trimmed();
    return slot.start.isValid() && (!hasEnd || slot.end.isValid());
}

} // namespace

std::strong_ordering operator<=>(const TimeSlot &a, const TimeSlot &b)
{
    if (a.date.has_value() != b.date.has_value())
        return a.date ? std::strong_ordering::less : std::strong_ordering::greater;
    if (const auto order = a.date <=> b.date; order != 0)
        return order;
    const auto msecs = [](QTime time) { return time.isValid() ? time.msecsSinceStartOfDay() : -1; };
    if (const auto order = msecs(a.start) <=> msecs(b.start); order != 0)
        return order;
    if (const auto order = msecs(a.end) <=> msecs(b.end); order != 0)
        return order;
    return a.zone.compare(b.zone) <=> 0;
}

std::optional<Error> problemWith(const TimeSlot &slot, Language language)
{
    const bool hasHours = slot.start.isValid() || slot.end.isValid();
    if (hasHours && !isWholeDay(slot)) {
        return slotError(QCoreApplication::translate("TimeSlot", "Hours need a date with its day and month."),
                         language);
    }
    if (slot.end.isValid() && !slot.start.isValid())
        return slotError(QCoreApplication::translate("TimeSlot", "It ends at an hour and begins at none."),
                         language);
    if (slot.date && !isZone(slot.zone)) {
        return slotError(QCoreApplication::translate("TimeSlot", "“%1” is not a known time zone.")
                             .arg(shortenedText(QString::fromUtf8(slot.zone))),
                         language);
    }
    if (endsTooLate(slot)) {
        return slotError(
            QCoreApplication::translate("TimeSlot",
                                        "It ends before it begins, or over twelve hours later the next day."),
            language);
    }
    if (slot.start.isValid() && !startInstant(slot))
        return slotError(skippedText(slot.start, slot.date->firstDay(), slot.zone, language), language);
    if (slot.end.isValid() && !endInstant(slot))
        return slotError(skippedText(slot.end, endDay(slot), slot.zone, language), language);
    return std::nullopt;
}

std::optional<QDateTime> startInstant(const TimeSlot &slot)
{
    return isWholeDay(slot) ? instantOf(slot.date->firstDay(), slot.start, slot.zone) : std::nullopt;
}

std::optional<QDateTime> endInstant(const TimeSlot &slot)
{
    if (!isWholeDay(slot) || !slot.start.isValid() || endsTooLate(slot))
        return std::nullopt;
    return instantOf(endDay(slot), slot.end, slot.zone);
}

std::optional<int> lengthInMinutes(const TimeSlot &slot)
{
    const std::optional<QDateTime> start = startInstant(slot);
    const std::optional<QDateTime> end = endInstant(slot);
    if (!start || !end)
        return std::nullopt;
    return static_cast<int>(start->msecsTo(*end) / msecsPerMinute);
}

QString formatTimeSlot(const TimeSlot &slot, Language language, DateStyle style)
{
    if (!slot.date)
        return {};
    QString text = formatDate(*slot.date, language, style);
    if (!slot.start.isValid())
        return text;
    text += u", " + slot.start.toString(u"HH:mm"_s);
    if (slot.end.isValid())
        text += u'–' + slot.end.toString(u"HH:mm"_s);
    if (slot.zone != usualZone())
        text += u" (" + QString::fromUtf8(slot.zone) + u')';
    return text;
}

Result<TimeSlot> parseTimeSlot(const QString &text, Language language)
{
    QString rest = typedText(text);
    if (rest.isEmpty())
        return TimeSlot();
    TimeSlot slot;
    if (rest.size() > longestSlot)
        rest.clear();
    if (const std::optional<QByteArray> zone = takeZone(rest))
        slot.zone = *zone;
    const bool areTimesRight = takeTimes(rest, slot);
    const Result<PartialDate> date = parseDate(rest, language);
    if (!date || !areTimesRight) {
        Error error =
            slotError(areTimesRight ? date.error().why
                                    : QCoreApplication::translate("TimeSlot", "There is no such hour."),
                      language);
        error.what = QCoreApplication::translate("TimeSlot", "“%1” is not a date with hours.")
                         .arg(shortenedText(text));
        return error;
    }
    slot.date = *date;
    if (std::optional<Error> problem = problemWith(slot, language))
        return *std::move(problem);
    return slot;
}

QString timeSlotToIso(const TimeSlot &slot)
{
    if (!slot.date)
        return u""_s;
    QString iso = slot.date->toIso();
    const bool hasHours = slot.start.isValid() || slot.end.isValid();
    if (hasHours)
        iso += u'T';
    if (slot.start.isValid())
        iso += timeText(slot.start);
    if (slot.end.isValid())
        iso += u'/' + timeText(slot.end);
    if (hasHours || slot.zone != usualZone())
        iso += u'[' + QString::fromUtf8(slot.zone) + u']';
    return iso;
}

std::optional<TimeSlot> timeSlotFromIso(QStringView text)
{
    if (text.isEmpty())
        return TimeSlot();
    static const QRegularExpression form(QRegularExpression::anchoredPattern(
        u"([0-9-]{4,10})(?:(T)([0-9:.]*)(?:(/)([0-9:.]*))?)?(?:(\\[)([^\\[\\]]*)\\])?"_s));
    const QRegularExpressionMatch match = form.match(text);
    TimeSlot slot;
    slot.date = PartialDate::fromIso(match.capturedView(1));
    if (!match.hasMatch() || !slot.date)
        return std::nullopt;
    slot.start = timeFromIso(match.capturedView(3));
    slot.end = timeFromIso(match.capturedView(5));
    const bool hasHours = !match.capturedView(2).isEmpty();
    const bool hasEnd = !match.capturedView(4).isEmpty();
    const bool isStartRight =
        slot.start.isValid() || (match.capturedView(3).isEmpty() && (!hasHours || hasEnd));
    if (!isStartRight || (hasEnd && !slot.end.isValid()))
        return std::nullopt;
    if (!match.capturedView(6).isEmpty())
        slot.zone = match.captured(7).toUtf8();
    return slot;
}

} // namespace klankbord
