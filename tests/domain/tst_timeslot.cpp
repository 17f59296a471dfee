// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/timeslot.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>
#include <algorithm>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

const QByteArray brussels = QByteArrayLiteral("Europe/Brussels");
const QByteArray lisbon = QByteArrayLiteral("Europe/Lisbon");

TimeSlot slotOn(const QDate &day, QTime start = {}, QTime end = {}, const QByteArray &zone = brussels)
{
    return {.date = PartialDate::fromDay(day), .start = start, .end = end, .zone = zone};
}

} // namespace

class TestTimeSlot final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void length_data();
    void length();
    void instants_data();
    void instants();
    void noInstants();
    void everyHourOfTheYear();
    void problem_data();
    void problem();
    void format_data();
    void format();
    void parse_data();
    void parse();
    void refuse_data();
    void refuse();
    void iso_data();
    void iso();
    void refuseIso_data();
    void refuseIso();
    void order();
    void roundTrip();
};

void TestTimeSlot::length_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QTime>("start");
    QTest::addColumn<QTime>("end");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<int>("minutes");
    const QDate march(2026, 3, 29);
    const QDate october(2026, 10, 25);
    QTest::newRow("usual day") << QDate(2023, 6, 13) << QTime(10, 0) << QTime(16, 0) << brussels << 360;
    QTest::newRow("spring night") << march << QTime(1, 0) << QTime(4, 0) << brussels << 120;
    QTest::newRow("autumn night") << october << QTime(1, 0) << QTime(4, 0) << brussels << 240;
    QTest::newRow("spring, from the evening before")
        << march.addDays(-1) << QTime(22, 0) << QTime(4, 0) << brussels << 300;
    QTest::newRow("autumn, from the evening before")
        << october.addDays(-1) << QTime(22, 0) << QTime(4, 0) << brussels << 420;
    QTest::newRow("spring day") << march << QTime(10, 0) << QTime(16, 0) << brussels << 360;
    QTest::newRow("spring, before it") << march << QTime(1, 0) << QTime(1, 59) << brussels << 59;
    QTest::newRow("spring, across it") << march << QTime(1, 59) << QTime(3, 0) << brussels << 1;
    QTest::newRow("autumn, the hour that comes twice: the first")
        << october << QTime(2, 0) << QTime(2, 45) << brussels << 45;
    QTest::newRow("autumn, out of the first of the two")
        << october << QTime(2, 30) << QTime(3, 0) << brussels << 90;
    QTest::newRow("Lisbon, spring") << march << QTime(0, 30) << QTime(2, 30) << lisbon << 60;
    QTest::newRow("Lisbon, autumn") << october << QTime(0, 30) << QTime(2, 30) << lisbon << 180;
    QTest::newRow("over midnight") << QDate(2023, 6, 13) << QTime(22, 0) << QTime(1, 30) << brussels << 210;
    QTest::newRow("twelve hours over midnight")
        << QDate(2023, 6, 13) << QTime(20, 0) << QTime(8, 0) << brussels << 720;
    QTest::newRow("New Year") << QDate(2023, 12, 31) << QTime(23, 0) << QTime(0, 0) << brussels << 60;
    QTest::newRow("before leap day") << QDate(2024, 2, 28) << QTime(23, 0) << QTime(1, 0) << brussels << 120;
    QTest::newRow("no clock changes")
        << march << QTime(1, 0) << QTime(4, 0) << QByteArrayLiteral("Asia/Tokyo") << 180;
}

void TestTimeSlot::length()
{
    QFETCH(QDate, day);
    QFETCH(QTime, start);
    QFETCH(QTime, end);
    QFETCH(QByteArray, zone);
    const TimeSlot slot = slotOn(day, start, end, zone);
    QVERIFY(!problemWith(slot, Language::Dutch));
    const std::optional<int> minutes = lengthInMinutes(slot);
    QVERIFY(minutes);
    QTEST(*minutes, "minutes");
}

void TestTimeSlot::instants_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QTime>("start");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("utc");
    QTest::newRow("summer") << QDate(2023, 6, 13) << QTime(10, 0) << brussels << u"2023-06-13T08:00:00Z"_s;
    QTest::newRow("winter") << QDate(2023, 1, 13) << QTime(10, 0) << brussels << u"2023-01-13T09:00:00Z"_s;
    QTest::newRow("last minute of winter")
        << QDate(2026, 3, 29) << QTime(1, 59) << brussels << u"2026-03-29T00:59:00Z"_s;
    QTest::newRow("first of summer") << QDate(2026, 3, 29) << QTime(3, 0) << brussels
                                     << u"2026-03-29T01:00:00Z"_s;
    QTest::newRow("the first 02:30 of two")
        << QDate(2026, 10, 25) << QTime(2, 30) << brussels << u"2026-10-25T00:30:00Z"_s;
    QTest::newRow("after both") << QDate(2026, 10, 25) << QTime(3, 0) << brussels
                                << u"2026-10-25T02:00:00Z"_s;
    QTest::newRow("Lisbon, summer") << QDate(2023, 6, 13) << QTime(10, 0) << lisbon
                                    << u"2023-06-13T09:00:00Z"_s;
    QTest::newRow("Lisbon, the first 01:30 of two")
        << QDate(2026, 10, 25) << QTime(1, 30) << lisbon << u"2026-10-25T00:30:00Z"_s;
}

void TestTimeSlot::instants()
{
    QFETCH(QDate, day);
    QFETCH(QTime, start);
    QFETCH(QByteArray, zone);
    const std::optional<QDateTime> instant = startInstant(slotOn(day, start, {}, zone));
    QVERIFY(instant);
    QTEST(instant->toUTC().toString(Qt::ISODate), "utc");
    QCOMPARE(instant->time(), start);
    QCOMPARE(instant->timeZone().id(), zone);
}

void TestTimeSlot::noInstants()
{
    const QDate day(2023, 6, 13);
    QVERIFY(!startInstant({}));
    QVERIFY(!endInstant({}));
    QVERIFY(!startInstant(slotOn(day)));
    QVERIFY(!endInstant(slotOn(day, {10, 0})));
    QVERIFY(!endInstant(slotOn(day, {}, {10, 0})));
    QVERIFY(!lengthInMinutes(slotOn(day, {10, 0})));
    QVERIFY(!startInstant(slotOn(day, {10, 0}, {}, "Europe/Nowhere")));
    QVERIFY(!startInstant(slotOn({2026, 3, 29}, {2, 30})));
    QVERIFY(!endInstant(slotOn({2026, 3, 29}, {1, 30}, {2, 30})));
    QVERIFY(!endInstant(slotOn(day, {10, 0}, {9, 0})));
    const TimeSlot month{.date = PartialDate::fromMonth(2014, 10), .start = {10, 0}, .end = {11, 0}};
    QVERIFY(!startInstant(month));
    QVERIFY(!endInstant(month));
}

void TestTimeSlot::everyHourOfTheYear()
{
    // Each half hour is an instant that the clocks of the zone show as that half hour, but for the one
    // skipped.
    for (const QByteArray &zone :
         {brussels, lisbon, QByteArrayLiteral("America/New_York"), QByteArrayLiteral("UTC")}) {
        int skipped = 0;
        QDateTime before;
        for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1)) {
            for (int half = 0; half < 48; ++half) {
                const QTime time(half / 2, half % 2 * 30);
                const std::optional<QDateTime> instant = startInstant(slotOn(day, time, {}, zone));
                if (!instant) {
                    ++skipped;
                    continue;
                }
                const QDateTime shown = instant->toUTC().toTimeZone(QTimeZone(zone));
                QCOMPARE(shown.date(), day);
                QCOMPARE(shown.time(), time);
                QVERIFY(!before.isValid() || before < *instant);
                before = *instant;
            }
        }
        QCOMPARE(skipped, zone == "UTC" ? 0 : 2);
    }
}

void TestTimeSlot::problem_data()
{
    QTest::addColumn<TimeSlot>("slot");
    QTest::addColumn<QString>("why");
    const QDate day(2023, 6, 13);
    const std::optional<PartialDate> month = PartialDate::fromMonth(2014, 10);
    QTest::newRow("empty") << TimeSlot() << u""_s;
    QTest::newRow("month") << TimeSlot{.date = month, .start = {}, .end = {}} << u""_s;
    QTest::newRow("day") << slotOn(day) << u""_s;
    QTest::newRow("start") << slotOn(day, {10, 0}) << u""_s;
    QTest::newRow("both") << slotOn(day, {10, 0}, {16, 0}) << u""_s;
    QTest::newRow("hours in a month")
        << TimeSlot{.date = month, .start = {10, 0}, .end = {}} << u"Hours need"_s;
    QTest::newRow("hours without a date")
        << TimeSlot{.date = {}, .start = {10, 0}, .end = {}} << u"Hours need"_s;
    QTest::newRow("end without start") << slotOn(day, {}, {16, 0}) << u"begins at none"_s;
    QTest::newRow("end just after twelve hours") << slotOn(day, {20, 0}, {8, 1}) << u"over twelve hours"_s;
    QTest::newRow("end before start") << slotOn(day, {16, 0}, {10, 0}) << u"over twelve hours"_s;
    QTest::newRow("end at start") << slotOn(day, {10, 0}, {10, 0}) << u"over twelve hours"_s;
    QTest::newRow("unknown zone") << slotOn(day, {10, 0}, {}, "Europe/Nowhere") << u"Europe/Nowhere"_s;
    QTest::newRow("a rule is no zone") << slotOn(day, {10, 0}, {}, "ABC5") << u"ABC5"_s;
    QTest::newRow("no zone") << slotOn(day, {10, 0}, {}, "") << u"not a known time zone"_s;
    QTest::newRow("skipped start") << slotOn({2026, 3, 29}, {2, 30}) << u"skip 02:30 on 29 March 2026"_s;
    QTest::newRow("skipped on the hour") << slotOn({2026, 3, 29}, {2, 0}) << u"skip 02:00"_s;
    QTest::newRow("not skipped on the next") << slotOn({2026, 3, 29}, {3, 0}) << u""_s;
    QTest::newRow("skipped end") << slotOn({2026, 3, 29}, {1, 0}, {2, 59}) << u"skip 02:59"_s;
    QTest::newRow("skipped end, the next day")
        << slotOn({2026, 3, 28}, {22, 0}, {2, 30}) << u"skip 02:30 on 29 March 2026"_s;
    QTest::newRow("Lisbon skips another hour")
        << slotOn({2026, 3, 29}, {1, 30}, {}, lisbon) << u"Europe/Lisbon"_s;
    QTest::newRow("and not that of Brussels") << slotOn({2026, 3, 29}, {2, 30}, {}, lisbon) << u""_s;
}

void TestTimeSlot::problem()
{
    QFETCH(TimeSlot, slot);
    QFETCH(QString, why);
    const std::optional<Error> problem = problemWith(slot, Language::English);
    QCOMPARE(problem.has_value(), !why.isEmpty());
    if (problem)
        QVERIFY2(problem->why.contains(why), qPrintable(problem->why));
}

void TestTimeSlot::format_data()
{
    QTest::addColumn<TimeSlot>("slot");
    QTest::addColumn<QString>("dutch");
    QTest::addColumn<QString>("english");
    const QDate day(2023, 6, 13);
    QTest::newRow("both") << slotOn(day, {10, 0}, {16, 0}) << u"13 juni 2023, 10:00–16:00"_s
                          << u"13 June 2023, 10:00–16:00"_s;
    QTest::newRow("start") << slotOn(day, {9, 5}) << u"13 juni 2023, 09:05"_s << u"13 June 2023, 09:05"_s;
    QTest::newRow("day") << slotOn(day) << u"13 juni 2023"_s << u"13 June 2023"_s;
    QTest::newRow("month") << TimeSlot{.date = PartialDate::fromMonth(2014, 10), .start = {}, .end = {}}
                           << u"oktober 2014"_s << u"October 2014"_s;
    QTest::newRow("other zone") << slotOn(day, {10, 0}, {16, 0}, lisbon)
                                << u"13 juni 2023, 10:00–16:00 (Europe/Lisbon)"_s
                                << u"13 June 2023, 10:00–16:00 (Europe/Lisbon)"_s;
    QTest::newRow("empty") << TimeSlot() << u""_s << u""_s;
}

void TestTimeSlot::format()
{
    QFETCH(TimeSlot, slot);
    QTEST(formatTimeSlot(slot, Language::Dutch), "dutch");
    QTEST(formatTimeSlot(slot, Language::English), "english");
}

void TestTimeSlot::parse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("iso");
    const auto row = [](const QString &text, const QString &iso) {
        QTest::newRow(qPrintable(u"‘"_s + text + u"’")) << text << iso;
    };
    const QString both = u"2023-06-13T10:00/16:00[Europe/Brussels]"_s;
    const QString half = u"2023-06-13T10:00/16:30[Europe/Brussels]"_s;
    const QString start = u"2023-06-13T10:00[Europe/Brussels]"_s;
    row(u""_s, u""_s);
    row(u"2014-10"_s, u"2014-10"_s);
    row(u"oktober 2014"_s, u"2014-10"_s);
    row(u"2014"_s, u"2014"_s);
    row(u"13/6/2023"_s, u"2023-06-13"_s);
    row(u"13.06.2023"_s, u"2023-06-13"_s);
    row(u"10.2014"_s, u"2014-10"_s);
    row(u"13 juni 2023, 10:00–16:00"_s, both);
    row(u"13 juni 2023 10:00-16:00"_s, both);
    row(u"13 juni 2023, 10:00 - 16:00"_s, both);
    row(u"13/6/2023 10u-16u30"_s, half);
    row(u"13/6/2023 10u tot 16u30"_s, half);
    row(u"13/6/2023, 10-16u30"_s, half);
    row(u"13/6/2023 10.00-16.30 uur"_s, half);
    row(u"13/6/2023 10h00 tot 16h00"_s, both);
    row(u"13/6/2023 van 10h00 tot 16h00"_s, both);
    row(u"13 June 2023 from 10:00 to 16:00"_s, both);
    row(u"dinsdag 13 juni 2023, van 10 uur tot 16 uur"_s, both);
    row(u"13 juni 2023 10:00"_s, start);
    row(u"13 juni 2023 om 10u"_s, start);
    row(u"13 June 2023 at 10:00"_s, start);
    row(u"13 juni 2023 10.00 uur"_s, start);
    row(u"2023-06-13T10:00"_s, start);
    row(u"2023-06-13 10:00"_s, start);
    row(u"2023-06-13T10:00/16:00[Europe/Brussels]"_s, both);
    row(u"13 juni 2023, 10:00–16:00 (Europe/Lisbon)"_s, u"2023-06-13T10:00/16:00[Europe/Lisbon]"_s);
    row(u"13 juni 2023, 10:00–16:00 Europe/Lisbon"_s, u"2023-06-13T10:00/16:00[Europe/Lisbon]"_s);
    row(u"13 juni 2023, 10:00 UTC"_s, u"2023-06-13T10:00[UTC]"_s);
    row(u"13 juni 2023, 22:00-01:30"_s, u"2023-06-13T22:00/01:30[Europe/Brussels]"_s);
    row(u"13 juni 2023, 20:00-24:00"_s, u"2023-06-13T20:00/00:00[Europe/Brussels]"_s);
    row(u"29 maart 2026, 01:00-04:00"_s, u"2026-03-29T01:00/04:00[Europe/Brussels]"_s);
}

void TestTimeSlot::parse()
{
    QFETCH(QString, text);
    for (const Language language : allLanguages) {
        const Result<TimeSlot> slot = parseTimeSlot(text, language);
        QVERIFY2(bool(slot), qPrintable(slot ? QString() : slot.error().text()));
        QTEST(timeSlotToIso(*slot), "iso");
    }
}

void TestTimeSlot::refuse_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u"ooit"_s, u"10:00"_s, u"10:00-16:00"_s, u"oktober 2014 10:00"_s, u"2014, 10u"_s,
          u"13 juni 2023 25:00"_s, u"13 juni 2023 10:60"_s, u"13 juni 2023 10:00-24:30"_s,
          u"13 juni 2023 16:00-10:00-12:00"_s, u"13 juni 2023 16:00-10:00"_s, u"13 juni 23 10:00"_s,
          u"30 februari 2023 10:00"_s, u"29/3/2026 02:30"_s, u"29/3/2026 01:30 Europe/Lisbon"_s,
          u"13 juni 2023 10:00 Europe/Nowhere"_s, u"13 juni 2023 -16:00"_s, u"13 juni 2023 10:00-10:00"_s,
          u"13 juni 2023 24:00"_s, u"Europe/Brussels"_s})
        QTest::newRow(qPrintable(u"‘"_s + text + u"’")) << text;
    QTest::newRow("very long") << u"10:00-"_s.repeated(20'000);
}

void TestTimeSlot::refuse()
{
    QFETCH(QString, text);
    for (const Language language : allLanguages) {
        const Result<TimeSlot> slot = parseTimeSlot(text, language);
        QVERIFY2(!slot, slot ? qPrintable(timeSlotToIso(*slot)) : "");
        QCOMPARE(slot.error().kind, Error::Kind::Invalid);
        QVERIFY(!slot.error().what.isEmpty());
        QVERIFY(slot.error().remedy.contains(language == Language::Dutch ? u"13 juni 2023"_s
                                                                         : u"13 June 2023"_s));
    }
}

void TestTimeSlot::iso_data()
{
    QTest::addColumn<TimeSlot>("slot");
    QTest::addColumn<QString>("iso");
    const QDate day(2023, 6, 13);
    const std::optional<PartialDate> month = PartialDate::fromMonth(2014, 10);
    QTest::newRow("both") << slotOn(day, {10, 0}, {16, 0}) << u"2023-06-13T10:00/16:00[Europe/Brussels]"_s;
    QTest::newRow("start") << slotOn(day, {10, 0}) << u"2023-06-13T10:00[Europe/Brussels]"_s;
    QTest::newRow("seconds") << slotOn(day, {10, 0, 1, 5}) << u"2023-06-13T10:00:01.005[Europe/Brussels]"_s;
    QTest::newRow("day") << slotOn(day) << u"2023-06-13"_s;
    QTest::newRow("day elsewhere") << slotOn(day, {}, {}, lisbon) << u"2023-06-13[Europe/Lisbon]"_s;
    QTest::newRow("month") << TimeSlot{.date = month, .start = {}, .end = {}} << u"2014-10"_s;
    QTest::newRow("empty") << TimeSlot() << u""_s;
    // What problemWith() refuses is kept as well, so that it can be shown and mended.
    QTest::newRow("end without start") << slotOn(day, {}, {16, 0}) << u"2023-06-13T/16:00[Europe/Brussels]"_s;
    QTest::newRow("hours in a month")
        << TimeSlot{.date = month, .start = {10, 0}, .end = {}} << u"2014-10T10:00[Europe/Brussels]"_s;
    QTest::newRow("unknown zone") << slotOn(day, {10, 0}, {}, "x") << u"2023-06-13T10:00[x]"_s;
    QTest::newRow("no zone") << slotOn(day, {10, 0}, {}, "") << u"2023-06-13T10:00[]"_s;
}

void TestTimeSlot::iso()
{
    QFETCH(TimeSlot, slot);
    QTEST(timeSlotToIso(slot), "iso");
    QCOMPARE(timeSlotFromIso(timeSlotToIso(slot)), std::optional(slot));
}

void TestTimeSlot::refuseIso_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u"x"_s, u"2023-06-13T"_s, u"2023-06-13T10"_s, u"2023-06-13T25:00"_s, u"2023-06-13T10:00/"_s,
          u"2023-06-13T10:00/x"_s, u"2023-06-13 10:00"_s, u"2023-06-13T10:00[Europe/Brussels"_s,
          u"2023-06-13T10:00Z"_s, u"2023-13T10:00"_s, u"T10:00"_s, u"2023-06-13\n"_s, u"2023-06-13[a][b]"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestTimeSlot::refuseIso()
{
    QFETCH(QString, text);
    QVERIFY(!timeSlotFromIso(text));
}

void TestTimeSlot::order()
{
    const QStringList inOrder{u"2023-06"_s,
                              u"2023-06-13"_s,
                              u"2023-06-13T00:00[Europe/Brussels]"_s,
                              u"2023-06-13T09:00/10:00[Europe/Brussels]"_s,
                              u"2023-06-13T10:00[Europe/Brussels]"_s,
                              u"2023-06-13T10:00/11:00[Europe/Brussels]"_s,
                              u"2023-06-13T10:00/12:00[Europe/Brussels]"_s,
                              u"2023-06-13T10:00/12:00[Europe/Lisbon]"_s,
                              u"2023-06-14"_s,
                              u""_s};
    for (qsizetype i = 0; i < inOrder.size(); ++i) {
        for (qsizetype j = 0; j < inOrder.size(); ++j)
            QCOMPARE(*timeSlotFromIso(inOrder.at(i)) < *timeSlotFromIso(inOrder.at(j)), i < j);
    }
}

void TestTimeSlot::roundTrip()
{
    QRandomGenerator random(613);
    const QList<QByteArray> zones{brussels,           lisbon, "Europe/Helsinki",
                                  "America/New_York", "UTC",  "Etc/GMT+1"};
    int withHours = 0;
    for (int i = 0; i < 1500; ++i) {
        TimeSlot slot;
        const QDate day = QDate(2000, 1, 1).addDays(random.bounded(12'000));
        switch (random.bounded(5)) {
        case 0:
            slot.date = PartialDate::fromYear(day.year());
            break;
        case 1:
            slot.date = PartialDate::fromMonth(day.year(), day.month());
            break;
        default:
            slot.date = PartialDate::fromDay(day);
            slot.start = QTime(random.bounded(24), random.bounded(60));
            if (random.bounded(2) == 0)
                slot.end = QTime(random.bounded(24), random.bounded(60));
            slot.zone = zones.at(random.bounded(static_cast<int>(zones.size())));
        }
        QCOMPARE(timeSlotFromIso(timeSlotToIso(slot)), std::optional(slot));
        if (problemWith(slot, Language::Dutch))
            continue;
        withHours += slot.start.isValid() ? 1 : 0;
        for (const DateStyle style : {DateStyle::Long, DateStyle::Short}) {
            for (const Language written : allLanguages) {
                const QString text = formatTimeSlot(slot, written, style);
                for (const Language read : allLanguages) {
                    const Result<TimeSlot> back = parseTimeSlot(text, read);
                    QVERIFY2(bool(back), qPrintable(text));
                    QCOMPARE(*back, slot);
                }
            }
        }
    }
    QVERIFY(withHours > 300);
}

QTEST_GUILESS_MAIN(TestTimeSlot)
#include "tst_timeslot.moc"
