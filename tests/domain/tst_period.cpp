// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/period.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// The period of an ISO text; a wrong one in a table shows as an empty period.
Period periodOf(QStringView iso)
{
    return periodFromIso(iso).value_or(Period());
}

struct DayRange {
    QDate first;
    QDate last;
};

/// What a period of 2020 can mean, by the days on which anything in the test begins or ends.
QList<DayRange> readings(const Period &period)
{
    static const QList<QDate> days{{2020, 1, 1}, {2020, 1, 31}, {2020, 2, 1},  {2020, 2, 29},
                                   {2020, 3, 1}, {2020, 3, 31}, {2020, 12, 31}};
    QList<DayRange> all;
    for (const QDate &first : days) {
        for (const QDate &last : days) {
            const bool canStart = period.from->firstDay() <= first && first <= period.from->lastDay();
            const bool canEnd = period.to->firstDay() <= last && last <= period.to->lastDay();
            if (canStart && canEnd && first <= last)
                all.append({first, last});
        }
    }
    return all;
}

} // namespace

class TestPeriod final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void iso_data();
    void iso();
    void refuseIso_data();
    void refuseIso();
    void order();
    void problem_data();
    void problem();
    void containsDay_data();
    void containsDay();
    void overlaps_data();
    void overlaps();
    void overlapIsCertain();
    void mayOverlapByAnyReading_data();
    void mayOverlapByAnyReading();
    void format_data();
    void format();
    void parse_data();
    void parse();
    void refuse_data();
    void refuse();
    void errors();
    void roundTrip();
};

void TestPeriod::iso_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"2019-08-01/2023-07-31"_s, u"2019-08-01/.."_s, u"../2023"_s, u"2019/2019"_s,
                                u"2019-10/2019"_s, u"2020/2019-10"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestPeriod::iso()
{
    QFETCH(QString, text);
    const std::optional<Period> period = periodFromIso(text);
    QVERIFY(period);
    QVERIFY(!period->isEmpty());
    QCOMPARE(periodToIso(*period), text);
}

void TestPeriod::refuseIso_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"2019"_s, u"/"_s, u"../.."_s, u"2019/"_s, u"/2019"_s, u"2019/2020/2021"_s,
                                u"2019 / 2020"_s, u"2019-13/2020"_s, u"2019/x"_s, u"2019/..."_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestPeriod::refuseIso()
{
    QFETCH(QString, text);
    QVERIFY(!periodFromIso(text));
    QCOMPARE(periodToIso(Period()), u""_s);
    QCOMPARE(periodFromIso(u""), std::optional<Period>(Period()));
}

void TestPeriod::order()
{
    const QStringList inOrder{u"../2018"_s, u"../2019"_s,      u"2019/2019"_s, u"2019/2020"_s,
                              u"2019/.."_s, u"2019-01/2019"_s, u"2020/2021"_s, u"2020/.."_s};
    for (qsizetype i = 0; i < inOrder.size(); ++i) {
        for (qsizetype j = 0; j < inOrder.size(); ++j)
            QCOMPARE(periodOf(inOrder.at(i)) < periodOf(inOrder.at(j)), i < j);
    }
    // Nothing at all has an open start and an open end.
    QVERIFY(periodOf(u"../2019") < Period());
    QVERIFY(Period() < periodOf(u"2019/.."));
}

void TestPeriod::problem_data()
{
    QTest::addColumn<QString>("iso");
    QTest::addColumn<bool>("isWrong");
    QTest::newRow("usual") << u"2019-08-01/2023-07-31"_s << false;
    QTest::newRow("one day") << u"2019-08-01/2019-08-01"_s << false;
    QTest::newRow("a day too early") << u"2019-08-02/2019-08-01"_s << true;
    QTest::newRow("October 2019 to 2019") << u"2019-10/2019"_s << false;
    QTest::newRow("2020 to October 2019") << u"2020/2019-10"_s << true;
    QTest::newRow("2019 to March 2019") << u"2019/2019-03"_s << false;
    QTest::newRow("31 October to October") << u"2019-10-31/2019-10"_s << false;
    QTest::newRow("1 November to October") << u"2019-11-01/2019-10"_s << true;
    QTest::newRow("open end") << u"2019/.."_s << false;
    QTest::newRow("open start") << u"../2019"_s << false;
    QTest::newRow("empty") << u""_s << false;
}

void TestPeriod::problem()
{
    QFETCH(QString, iso);
    for (const Language language : allLanguages)
        QTEST(problemWith(periodOf(iso), language).has_value(), "isWrong");
}

void TestPeriod::containsDay_data()
{
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("isIn");
    const QString october = u"2019-10/2019-10"_s;
    QTest::newRow("first day") << october << QDate(2019, 10, 1) << true;
    QTest::newRow("last day") << october << QDate(2019, 10, 31) << true;
    QTest::newRow("before") << october << QDate(2019, 9, 30) << false;
    QTest::newRow("after") << october << QDate(2019, 11, 1) << false;
    QTest::newRow("open start") << u"../2019"_s << QDate(1, 1, 1) << true;
    QTest::newRow("open start, after") << u"../2019"_s << QDate(2020, 1, 1) << false;
    QTest::newRow("open end") << u"2019/.."_s << QDate(9999, 1, 1) << true;
    QTest::newRow("open end, before") << u"2019/.."_s << QDate(2018, 12, 31) << false;
    QTest::newRow("leap day") << u"2020-02/2020-02"_s << QDate(2020, 2, 29) << true;
    QTest::newRow("both open") << u""_s << QDate(2020, 2, 29) << true;
    QTest::newRow("no day") << u"2019/.."_s << QDate() << false;
}

void TestPeriod::containsDay()
{
    QFETCH(QString, iso);
    QFETCH(QDate, day);
    QTEST(contains(periodOf(iso), day), "isIn");
}

void TestPeriod::overlaps_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("doOverlap");
    QTest::newRow("share a day") << u"2019-01-01/2019-06-30"_s << u"2019-06-30/2019-12-31"_s << true;
    QTest::newRow("follow each other") << u"2019-01-01/2019-06-30"_s << u"2019-07-01/2019-12-31"_s << false;
    QTest::newRow("inside") << u"2018-01-01/2020-12-31"_s << u"2019-05-01/2019-05-02"_s << true;
    QTest::newRow("a month inside") << u"2018/2020"_s << u"2019-05/2019-05"_s << true;
    QTest::newRow("perhaps in the same month") << u"2019-05/2019-05"_s << u"2019-05/2019-05"_s << false;
    QTest::newRow("perhaps at the seam") << u"2018/2019"_s << u"2019/2020"_s << false;
    QTest::newRow("an end that cannot be before the start")
        << u"2019-10/2019"_s << u"2019-01-01/2019-12-31"_s << true;
    QTest::newRow("a start that cannot be after the end")
        << u"2019/2019-03"_s << u"2019-01-01/2019-03-31"_s << true;
    QTest::newRow("open sides") << u"../2019-05-01"_s << u"2019-05-01/.."_s << true;
    QTest::newRow("open sides apart") << u"../2019-05-01"_s << u"2019-05-02/.."_s << false;
    QTest::newRow("both open at the end") << u"2019/.."_s << u"2021/.."_s << true;
    QTest::newRow("not specified") << u""_s << u"2019/.."_s << false;
}

void TestPeriod::overlaps()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(overlap(periodOf(a), periodOf(b)), "doOverlap");
    QTEST(overlap(periodOf(b), periodOf(a)), "doOverlap");
}

void TestPeriod::mayOverlapByAnyReading_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("may");
    QTest::newRow("a month in its year") << u"2019-10/2019-10"_s << u"2019/2019"_s << true;
    QTest::newRow("one after the other") << u"2018/2019"_s << u"2020/2021"_s << false;
    QTest::newRow("a year in common, perhaps") << u"2018/2019"_s << u"2019-12-31/2020"_s << true;
    QTest::newRow("the day before") << u"2019-01-02/2019"_s << u"2018/2019-01-01"_s << false;
    QTest::newRow("open to the future") << u"2019/.."_s << u"2050/2050"_s << true;
    QTest::newRow("open to the past") << u"../2018"_s << u"2019/.."_s << false;
    QTest::newRow("not specified") << u""_s << u"2019/.."_s << false;
}

void TestPeriod::mayOverlapByAnyReading()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(mayOverlap(periodOf(a), periodOf(b)), "may");
    QTEST(mayOverlap(periodOf(b), periodOf(a)), "may");
}

void TestPeriod::overlapIsCertain()
{
    // Against every reading of two periods in one leap year: certain means in all of them.
    const auto dates = [] {
        QList<PartialDate> all{*PartialDate::fromYear(2020)};
        for (int month : {1, 2, 3})
            all.append(*PartialDate::fromMonth(2020, month));
        for (const QDate &day :
             {QDate(2020, 1, 31), QDate(2020, 2, 1), QDate(2020, 2, 29), QDate(2020, 3, 1)})
            all.append(*PartialDate::fromDay(day));
        return all;
    }();
    QList<Period> periods;
    for (const PartialDate &from : dates) {
        for (const PartialDate &to : dates) {
            const Period period{from, to};
            if (!problemWith(period, Language::English))
                periods.append(period);
        }
    }
    for (const Period &a : std::as_const(periods)) {
        for (const Period &b : std::as_const(periods)) {
            const QList<DayRange> readingsOfB = readings(b);
            bool isCertain = true;
            for (const DayRange &one : readings(a)) {
                for (const DayRange &other : readingsOfB)
                    isCertain = isCertain && one.first <= other.last && other.first <= one.last;
            }
            QCOMPARE(overlap(a, b), isCertain);
        }
    }
    QVERIFY(periods.size() > 20);
}

void TestPeriod::format_data()
{
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QString>("dutch");
    QTest::addColumn<QString>("english");
    QTest::newRow("both") << u"2019-08-01/2023-07-31"_s << u"1 augustus 2019 – 31 juli 2023"_s
                          << u"1 August 2019 – 31 July 2023"_s;
    QTest::newRow("from") << u"2019-10/.."_s << u"vanaf oktober 2019"_s << u"from October 2019"_s;
    QTest::newRow("until") << u"../2023"_s << u"tot 2023"_s << u"until 2023"_s;
    QTest::newRow("one date") << u"2019-10/2019-10"_s << u"oktober 2019"_s << u"October 2019"_s;
    QTest::newRow("empty") << u""_s << u""_s << u""_s;
}

void TestPeriod::format()
{
    QFETCH(QString, iso);
    QTEST(formatPeriod(periodOf(iso), Language::Dutch), "dutch");
    QTEST(formatPeriod(periodOf(iso), Language::English), "english");
    QCOMPARE(formatPeriod(periodOf(u"2019-10/2020"), Language::Dutch, DateStyle::Short),
             u"okt 2019 – 2020"_s);
}

void TestPeriod::parse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("iso");
    const auto row = [](const QString &text, const QString &iso) {
        QTest::newRow(qPrintable(u"‘"_s + text + u"’")) << text << iso;
    };
    const QString days = u"2019-08-01/2023-07-31"_s;
    row(u""_s, u""_s);
    row(u" \u00A0 "_s, u""_s);
    row(u"2019-08-01/2023-07-31"_s, days);
    row(u"2019-08-01 / 2023-07-31"_s, days);
    row(u"2019-08-01/.."_s, u"2019-08-01/.."_s);
    row(u"../2023"_s, u"../2023"_s);
    row(u"1 augustus 2019 – 31 juli 2023"_s, days);
    row(u"1 August 2019–31 July 2023"_s, days);
    row(u"1 August 2019 — 31 July 2023"_s, days);
    row(u"1/8/2019 - 31/7/2023"_s, days);
    row(u"1-8-2019 - 31-7-2023"_s, days);
    row(u"1.8.2019..31.7.2023"_s, days);
    row(u"1/8/2019 tot 31/7/2023"_s, days);
    row(u"1/8/2019 tot en met 31/7/2023"_s, days);
    row(u"1/8/2019 T/M 31/7/2023"_s, days);
    row(u"1/8/2019 to 31/7/2023"_s, days);
    row(u"1/8/2019 until 31/7/2023"_s, days);
    row(u"van 1/8/2019 tot 31/7/2023"_s, days);
    row(u"From 1/8/2019 to 31/7/2023"_s, days);
    row(u"vanaf oktober 2019"_s, u"2019-10/.."_s);
    row(u"from October 2019"_s, u"2019-10/.."_s);
    row(u"sinds 2019"_s, u"2019/.."_s);
    row(u"Since 2019"_s, u"2019/.."_s);
    row(u"tot 2023"_s, u"../2023"_s);
    row(u"t/m 2023"_s, u"../2023"_s);
    row(u"tot en met juli 2023"_s, u"../2023-07"_s);
    row(u"until July 2023"_s, u"../2023-07"_s);
    row(u"2019"_s, u"2019/2019"_s);
    row(u"oktober 2019"_s, u"2019-10/2019-10"_s);
    row(u"10/2019"_s, u"2019-10/2019-10"_s);
    row(u"2019-10"_s, u"2019-10/2019-10"_s);
    row(u"2019-2023"_s, u"2019/2023"_s);
    row(u"2019 – 2023"_s, u"2019/2023"_s);
    row(u"10/2019 - 2020"_s, u"2019-10/2020"_s);
    row(u"oktober 2019 – 2019"_s, u"2019-10/2019"_s);
}

void TestPeriod::parse()
{
    QFETCH(QString, text);
    for (const Language language : allLanguages) {
        const Result<Period> period = parsePeriod(text, language);
        QVERIFY2(bool(period), qPrintable(period ? QString() : period.error().text()));
        QTEST(periodToIso(*period), "iso");
    }
}

void TestPeriod::refuse_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"ooit"_s, u"vanaf"_s, u"tot"_s, u"-"_s, u" – "_s, u"2019 –"_s, u"– 2019"_s,
                                u"2019 – 2020 – 2021"_s, u"2020 – oktober 2019"_s, u"2023-07-31/2019-08-01"_s,
                                u"2023-2019"_s, u"1/8/19 - 31/7/23"_s, u"2019-23"_s, u"30/2/2019 - 2020"_s,
                                u"van 2019"_s, u"../.."_s, u"vanaf tot 2019"_s, u"2019-10-2020"_s})
        QTest::newRow(qPrintable(u"‘"_s + text + u"’")) << text;
    QTest::newRow("very long") << u" - "_s.repeated(50'000);
}

void TestPeriod::refuse()
{
    QFETCH(QString, text);
    for (const Language language : allLanguages) {
        const Result<Period> period = parsePeriod(text, language);
        QVERIFY2(!period, period ? qPrintable(periodToIso(*period)) : "");
        QCOMPARE(period.error().kind, Error::Kind::Invalid);
        QVERIFY(!period.error().what.isEmpty());
        QVERIFY(!period.error().remedy.isEmpty());
    }
}

void TestPeriod::errors()
{
    const Error backwards = parsePeriod(u"2020 – oktober 2019"_s, Language::English).error();
    QCOMPARE(backwards.what, u"The period ends before it begins."_s);
    QVERIFY(backwards.why.contains(u"2020"_s) && backwards.why.contains(u"October 2019"_s));
    const Error wrongDay = parsePeriod(u"30/2/2019 - 2020"_s, Language::Dutch).error();
    QVERIFY(wrongDay.why.contains(u"30/2/2019"_s));
    QVERIFY(wrongDay.remedy.contains(u"vanaf oktober 2019"_s));
}

void TestPeriod::roundTrip()
{
    QRandomGenerator random(2023);
    const auto any = [&random]() -> std::optional<PartialDate> {
        const int year = random.bounded(1, 10'000);
        switch (random.bounded(4)) {
        case 0:
            return std::nullopt;
        case 1:
            return PartialDate::fromYear(year);
        case 2:
            return PartialDate::fromMonth(year, random.bounded(1, 13));
        default:
            return PartialDate::fromDay(QDate(year, 1, 1).addDays(random.bounded(365)));
        }
    };
    int tried = 0;
    while (tried < 1000) {
        const Period period{any(), any()};
        QCOMPARE(periodFromIso(periodToIso(period)), std::optional(period));
        if (problemWith(period, Language::Dutch))
            continue;
        ++tried;
        for (const DateStyle style : {DateStyle::Long, DateStyle::Short}) {
            for (const Language written : allLanguages) {
                const QString text = formatPeriod(period, written, style);
                for (const Language read : allLanguages) {
                    const Result<Period> back = parsePeriod(text, read);
                    QVERIFY2(bool(back), qPrintable(text));
                    QCOMPARE(*back, period);
                }
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestPeriod)
#include "tst_period.moc"
