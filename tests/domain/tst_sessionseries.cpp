// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sessionseries.h"

#include <QTest>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

PartialDate month(const QString &iso)
{
    return PartialDate::fromIso(iso).value();
}

TimeSlot slot(const QString &iso)
{
    return timeSlotFromIso(iso).value();
}

QStringList isoOf(const QList<PartialDate> &dates)
{
    QStringList texts;
    for (const PartialDate &date : dates)
        texts.append(date.toIso());
    return texts;
}

SeriesSession session(const QString &when, const QString &row = u"groen"_s)
{
    return {.when = slot(when), .row = row, .isCancelled = false};
}

SeriesSession cancelled(const QString &when)
{
    return {.when = slot(when), .row = u"metaal"_s, .isCancelled = true};
}

} // namespace

/// The months of a series, its gaps and its moves.
class SessionSeriesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void months_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("months");
        QTest::addColumn<QString>("to");
        QTest::newRow("next") << u"2014-10"_s << 1 << u"2014-11"_s;
        QTest::newRow("over a year") << u"2014-12"_s << 1 << u"2015-01"_s;
        QTest::newRow("back over a year") << u"2015-01"_s << -1 << u"2014-12"_s;
        QTest::newRow("years") << u"2014-10"_s << 60 << u"2019-10"_s;
        QTest::newRow("back years") << u"2014-10"_s << -25 << u"2012-09"_s;
        QTest::newRow("none") << u"2014-10"_s << 0 << u"2014-10"_s;
    }
    void months()
    {
        QFETCH(QString, from);
        QFETCH(int, months);
        QFETCH(QString, to);
        QCOMPARE(monthAfter(month(from), months).toIso(), to);
        QCOMPARE(monthsBetween(month(from), month(to)), months);
    }

    void staysInTheCalendar()
    {
        QCOMPARE(monthAfter(month(u"0001-01"_s), -1).toIso(), u"0001-01"_s);
        QCOMPARE(monthAfter(month(u"9999-12"_s), 1).toIso(), u"9999-12"_s);
    }

    void monthOfASlot_data()
    {
        QTest::addColumn<QString>("when");
        QTest::addColumn<QString>("expected");
        QTest::newRow("day") << u"2014-10-14"_s << u"2014-10"_s;
        QTest::newRow("month") << u"2014-10"_s << u"2014-10"_s;
        QTest::newRow("year") << u"2014"_s << u""_s;
        QTest::newRow("nothing") << u""_s << u""_s;
    }
    void monthOfASlot()
    {
        QFETCH(QString, when);
        QFETCH(QString, expected);
        const std::optional<PartialDate> found = monthOf(slot(when));
        QCOMPARE(found ? found->toIso() : QString(u""_s), expected);
    }

    void moves_data()
    {
        QTest::addColumn<QString>("when");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("expected");
        QTest::newRow("undated to a month") << u""_s << u"2014-11"_s << u"2014-11"_s;
        QTest::newRow("year to a month") << u"2014"_s << u"2015-02"_s << u"2015-02"_s;
        QTest::newRow("undated to a day") << u""_s << u"2014-11-04"_s << u"2014-11-04"_s;
        QTest::newRow("month to a month") << u"2014-10"_s << u"2014-11"_s << u"2014-11"_s;
        QTest::newRow("the same month keeps its day")
            << u"2014-10-14T10:00/12:00[Europe/Brussels]"_s << u"2014-10"_s
            << u"2014-10-14T10:00/12:00[Europe/Brussels]"_s;
        QTest::newRow("another month has no day")
            << u"2014-10-14T10:00/12:00[Europe/Brussels]"_s << u"2014-11"_s << u"2014-11"_s;
        QTest::newRow("another day keeps hours and zone")
            << u"2014-10-14T10:00/12:00[Europe/London]"_s << u"2014-10-21"_s
            << u"2014-10-21T10:00/12:00[Europe/London]"_s;
    }
    void moves()
    {
        QFETCH(QString, when);
        QFETCH(QString, date);
        QFETCH(QString, expected);
        const PartialDate to = month(date);
        const TimeSlot moved = to.precision() == PartialDate::Precision::Day
                                   ? movedToDay(slot(when), to.firstDay())
                                   : movedToMonth(slot(when), to);
        QCOMPARE(timeSlotToIso(moved), expected);
        QVERIFY(!problemWith(moved, Language::English));
    }

    void gaps_data()
    {
        QTest::addColumn<QStringList>("sessions");
        QTest::addColumn<QStringList>("gaps");
        QTest::newRow("none") << QStringList() << QStringList();
        QTest::newRow("one session") << QStringList{u"2014-10-14"_s} << QStringList();
        QTest::newRow("month after month") << QStringList{u"2014-12"_s, u"2015-01-02"_s} << QStringList();
        QTest::newRow("two between") << QStringList{u"2015-02"_s, u"2014-11"_s}
                                     << QStringList{u"2014-12"_s, u"2015-01"_s};
        QTest::newRow("a year fills nothing")
            << QStringList{u"2014-10"_s, u"2014"_s, u"2014-12"_s} << QStringList{u"2014-11"_s};
        QTest::newRow("in two places") << QStringList{u"2014-01"_s, u"2014-03"_s, u"2014-05"_s}
                                       << QStringList{u"2014-02"_s, u"2014-04"_s};
    }
    void gaps()
    {
        QFETCH(QStringList, sessions);
        QFETCH(QStringList, gaps);
        QList<SeriesSession> all;
        for (const QString &when : sessions)
            all.append(session(when));
        const SessionSeries series(all, PlanRows::Sectors);
        QCOMPARE(isoOf(series.gaps()), gaps);
        for (const QString &gap : gaps)
            QVERIFY(series.isGap(month(gap)));
        QVERIFY(!series.isGap(month(u"2010-01"_s)));
        QVERIFY(!series.isGap(month(u"2020-01"_s)));
        QVERIFY(!series.isGap(month(u"2014-11-15"_s))); // a day is none
    }

    void aCancelledSessionFillsNoGap()
    {
        const SessionSeries series(
            {session(u"2014-10"_s), cancelled(u"2014-11"_s), session(u"2014-12"_s), cancelled(u"2015-03"_s)},
            PlanRows::Sectors);
        QCOMPARE(isoOf(series.gaps()), QStringList{u"2014-11"_s});
        QCOMPARE(series.sessionsIn(month(u"2014-11"_s)), 0);
        QCOMPARE(series.stateOf(u"metaal"_s), SessionSeries::RowState::Empty);
        QCOMPARE(series.last()->toIso(), u"2015-03"_s); // its card is still to be seen
    }

    void rows()
    {
        const SessionSeries series({session(u"2014-10"_s, u"groen"_s), session(u""_s, u"metaal"_s),
                                    session(u""_s, u"groen"_s), session(u"2014"_s, u"zorg"_s)},
                                   PlanRows::Sectors);
        QCOMPARE(series.stateOf(u"groen"_s), SessionSeries::RowState::Filled);
        QCOMPARE(series.stateOf(u"metaal"_s), SessionSeries::RowState::NotDated);
        QCOMPARE(series.stateOf(u"zorg"_s), SessionSeries::RowState::NotDated);
        QCOMPARE(series.stateOf(u"voeding"_s), SessionSeries::RowState::Empty);
    }

    void aProvinceHoldsItsRegions()
    {
        const QList<SeriesSession> sessions{session(u"2014-10"_s, u"BE224"_s), session(u"2014-11"_s, u""_s)};
        const SessionSeries regions(sessions, PlanRows::Regions);
        QCOMPARE(regions.stateOf(u"BE22"_s), SessionSeries::RowState::Filled);
        QCOMPARE(regions.stateOf(u"BE21"_s), SessionSeries::RowState::Empty);
        QCOMPARE(SessionSeries(sessions, PlanRows::Sectors).stateOf(u"BE22"_s),
                 SessionSeries::RowState::Empty);
    }

    void range_data()
    {
        QTest::addColumn<QStringList>("sessions");
        QTest::addColumn<QString>("period");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::newRow("period") << QStringList() << u"2014-10-14/2016-03-01"_s << u"2014-10"_s
                                << u"2016-03"_s;
        QTest::newRow("years") << QStringList() << u"2014/2015"_s << u"2014-01"_s << u"2015-12"_s;
        QTest::newRow("session before it")
            << QStringList{u"2014-08-01"_s} << u"2014-10/2015-12"_s << u"2014-08"_s << u"2015-12"_s;
        QTest::newRow("session after it")
            << QStringList{u"2016-02"_s} << u"2014-10/2015-12"_s << u"2014-10"_s << u"2016-02"_s;
        QTest::newRow("no end") << QStringList{u"2014-10-14"_s} << u"2014-10-14/.."_s << u"2014-10"_s
                                << u"2015-09"_s;
        QTest::newRow("no end, long series")
            << QStringList{u"2016-01"_s} << u"2014-10/.."_s << u"2014-10"_s << u"2016-01"_s;
        QTest::newRow("only an end") << QStringList() << u"../2015-12"_s << u"2015-01"_s << u"2015-12"_s;
        QTest::newRow("nothing") << QStringList() << u""_s << u"2026-05"_s << u"2027-04"_s;
        QTest::newRow("a mistyped year")
            << QStringList{u"0214-10"_s} << u"2014-10/2015-12"_s << u"0214-10"_s << u"0234-09"_s;
    }
    void range()
    {
        QFETCH(QStringList, sessions);
        QFETCH(QString, period);
        QFETCH(QString, first);
        QFETCH(QString, last);
        QList<SeriesSession> all;
        for (const QString &when : sessions)
            all.append(session(when));
        const MonthRange range = planRange(SessionSeries(all, PlanRows::Sectors),
                                           periodFromIso(period).value(), QDate(2026, 5, 3));
        QCOMPARE(range.first.toIso(), first);
        QCOMPARE(range.last.toIso(), last);
        QVERIFY(range.size() <= mostPlanMonths);
        QVERIFY(range.holds(range.first) && range.holds(range.last));
        QVERIFY(!range.holds(monthAfter(range.last)));
    }
};

QTEST_GUILESS_MAIN(SessionSeriesTest)
#include "tst_sessionseries.moc"
