// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/datemoves.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace klankbord;

/// Dates, periods and time slots that are moved as precise as they are.
class TstDateMoves final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void periodMoves_data();
    void periodMoves();
    void endMoves_data();
    void endMoves();
    void daysMakeUnits_data();
    void daysMakeUnits();
    void slotKeepsItsHours();
    void calendarHasAnEnd();
    void isOverAfterItsLastDay_data();
    void isOverAfterItsLastDay();
};

void TstDateMoves::periodMoves_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("units");
    QTest::addColumn<QString>("after");
    QTest::newRow("days") << "2023-02-27/2023-03-03" << 2 << "2023-03-01/2023-03-05";
    QTest::newRow("earlier") << "2023-03-01/2023-03-05" << -1 << "2023-02-28/2023-03-04";
    QTest::newRow("months") << "2023-11/2024-02" << 2 << "2024-01/2024-04";
    QTest::newRow("years") << "2019/2021" << -1 << "2018/2020";
    QTest::newRow("day and month") << "2023-01-15/2023-04" << 1 << "2023-02-15/2023-05";
    QTest::newRow("month and year") << "2023-05/2024" << 1 << "2024-05/2025";
    QTest::newRow("shorter month") << "2023-01-31/2023-03" << 1 << "2023-02-28/2023-04";
    QTest::newRow("open start") << "../2023-03-05" << 1 << "../2023-03-06";
    QTest::newRow("open end") << "2023-03/.." << 1 << "2023-04/..";
    QTest::newRow("nothing") << "" << 3 << "";
}

void TstDateMoves::periodMoves()
{
    QFETCH(const QString, before);
    QFETCH(const int, units);
    QFETCH(const QString, after);
    const std::optional<Period> period = periodFromIso(before);
    QVERIFY(period);
    QCOMPARE(periodToIso(moved(*period, units)), after);
}

void TstDateMoves::endMoves_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<PeriodEnd>("end");
    QTest::addColumn<int>("units");
    QTest::addColumn<QString>("after");
    QTest::newRow("later end") << "2023-02-27/2023-02-28" << PeriodEnd::To << 1 << "2023-02-27/2023-03-01";
    QTest::newRow("earlier start") << "2023-03-01/2023-03-05" << PeriodEnd::From << -1
                                   << "2023-02-28/2023-03-05";
    QTest::newRow("month of a day") << "2023-01-15/2023-04" << PeriodEnd::To << 1 << "2023-01-15/2023-05";
    QTest::newRow("day of a month") << "2023-01-15/2023-04" << PeriodEnd::From << 1 << "2023-01-16/2023-04";
    QTest::newRow("past the start") << "2023-03-01/2023-03-02" << PeriodEnd::To << -3
                                    << "2023-03-01/2023-02-27";
    QTest::newRow("open") << "2023-03-01/.." << PeriodEnd::To << 3 << "2023-03-01/..";
}

void TstDateMoves::endMoves()
{
    QFETCH(const QString, before);
    QFETCH(const PeriodEnd, end);
    QFETCH(const int, units);
    QFETCH(const QString, after);
    const Period result = withEndMoved(*periodFromIso(before), end, units);
    const auto iso = [](const std::optional<PartialDate> &date) { return date ? date->toIso() : u".."_s; };
    QCOMPARE(iso(result.from) + u'/' + iso(result.to), after);
}

void TstDateMoves::daysMakeUnits_data()
{
    using Precision = PartialDate::Precision;
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("days");
    QTest::addColumn<Precision>("unit");
    QTest::addColumn<int>("units");
    const QDate march(2023, 3, 1);
    QTest::newRow("days") << march << 45 << Precision::Day << 45;
    QTest::newRow("less than half a month") << march << 15 << Precision::Month << 0;
    QTest::newRow("more than half a month") << march << 16 << Precision::Month << 1;
    QTest::newRow("back over February") << march << -15 << Precision::Month << -1;
    QTest::newRow("ten years of months") << march << 3653 << Precision::Month << 120;
    QTest::newRow("most of a year") << march << 200 << Precision::Year << 1;
    QTest::newRow("back less than half a year") << march << -180 << Precision::Year << 0;
}

void TstDateMoves::daysMakeUnits()
{
    QFETCH(const QDate, from);
    QFETCH(const int, days);
    QFETCH(const PartialDate::Precision, unit);
    QTEST(unitsIn(from, days, unit), "units");
}

void TstDateMoves::slotKeepsItsHours()
{
    const auto slot = timeSlotFromIso(u"2023-06-13T10:00/16:00[Europe/Brussels]");
    QVERIFY(slot);
    QCOMPARE(timeSlotToIso(moved(*slot, 20)), u"2023-07-03T10:00/16:00[Europe/Brussels]");
    QCOMPARE(timeSlotToIso(moved(*timeSlotFromIso(u"2014-10"), 3)), u"2015-01");
    QVERIFY(moved(TimeSlot(), 3).isEmpty());
}

void TstDateMoves::calendarHasAnEnd()
{
    QCOMPARE(moved(*PartialDate::fromYear(9999), 1, PartialDate::Precision::Year).toIso(), u"9999");
    const Period last = *periodFromIso(u"9998/9999");
    QCOMPARE(moved(last, 1), last);
}

void TstDateMoves::isOverAfterItsLastDay_data()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<bool>("over");
    QTest::newRow("yesterday") << "2023-03-14/2023-03-14" << true;
    QTest::newRow("today") << "2023-03-01/2023-03-15" << false;
    QTest::newRow("this month") << "2023-03/2023-03" << false;
    QTest::newRow("last month") << "2023-02/2023-02" << true;
    QTest::newRow("this year") << "2023/2023" << false;
    QTest::newRow("without an end") << "2020/.." << false;
    QTest::newRow("without a date") << "" << false;
}

void TstDateMoves::isOverAfterItsLastDay()
{
    QFETCH(const QString, period);
    QTEST(isOver(*periodFromIso(period), QDate(2023, 3, 15)), "over");
}

QTEST_APPLESS_MAIN(TstDateMoves)
#include "tst_datemoves.moc"
