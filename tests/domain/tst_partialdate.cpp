// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/partialdate.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

PartialDate dateOf(QStringView iso)
{
    const std::optional<PartialDate> date = PartialDate::fromIso(iso);
    return date ? *date : PartialDate();
}

} // namespace

class TestPartialDate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void factories();
    void iso_data();
    void iso();
    void refuseIso_data();
    void refuseIso();
    void bounds_data();
    void bounds();
    void order();
    void format_data();
    void format();
    void names();
    void parse_data();
    void parse();
    void refuse_data();
    void refuse();
    void remedyCanBeRead();
    void roundTrip();
};

void TestPartialDate::factories()
{
    QVERIFY(!PartialDate::fromYear(0));
    QVERIFY(!PartialDate::fromYear(-1));
    QVERIFY(!PartialDate::fromYear(10'000));
    QVERIFY(PartialDate::fromYear(1));
    QVERIFY(PartialDate::fromYear(9999));
    QVERIFY(!PartialDate::fromMonth(2019, 0));
    QVERIFY(!PartialDate::fromMonth(2019, 13));
    QVERIFY(!PartialDate::fromDay(QDate()));
    QVERIFY(!PartialDate::fromDay(QDate(-5, 1, 1)));
    QVERIFY(!PartialDate::fromDay(QDate(10'000, 1, 1)));

    const PartialDate october = *PartialDate::fromMonth(2019, 10);
    QCOMPARE(october.precision(), PartialDate::Precision::Month);
    QCOMPARE(october.year(), 2019);
    QCOMPARE(october.month(), 10);
    QCOMPARE(PartialDate::fromYear(2019)->month(), 0);
    QCOMPARE(PartialDate().toIso(), u"0001"_s);
}

void TestPartialDate::iso_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<PartialDate::Precision>("precision");
    QTest::newRow("year") << u"2019"_s << PartialDate::Precision::Year;
    QTest::newRow("month") << u"2019-10"_s << PartialDate::Precision::Month;
    QTest::newRow("day") << u"2019-10-03"_s << PartialDate::Precision::Day;
    QTest::newRow("leap day") << u"2020-02-29"_s << PartialDate::Precision::Day;
    QTest::newRow("leap day of 2000") << u"2000-02-29"_s << PartialDate::Precision::Day;
    QTest::newRow("early") << u"0019"_s << PartialDate::Precision::Year;
    QTest::newRow("last") << u"9999-12-31"_s << PartialDate::Precision::Day;
}

void TestPartialDate::iso()
{
    QFETCH(QString, text);
    const std::optional<PartialDate> date = PartialDate::fromIso(text);
    QVERIFY(date);
    QTEST(date->precision(), "precision");
    QCOMPARE(date->toIso(), text);
}

void TestPartialDate::refuseIso_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u""_s,           u"19"_s,         u"201"_s,         u"20190"_s,      u"0000"_s,
          u"2019-"_s,      u"2019-1"_s,     u"2019-13"_s,     u"2019-00"_s,    u"2019-10-"_s,
          u"2019-10-3"_s,  u"2019-10-32"_s, u"2019-02-29"_s,  u"1900-02-29"_s, u"2019-10-00"_s,
          u"2019/10/03"_s, u"2019-10/03"_s, u"20191003"_s,    u" 2019"_s,      u"2019 "_s,
          u"+201"_s,       u"-201"_s,       u"2019-10-03T"_s, u"2019-+1"_s,    u"2019- 1"_s,
          u"٢٠١٩"_s,       u"2019-10-031"_s})
        QTest::newRow(qPrintable(u"‘"_s + text + u"’")) << text;
}

void TestPartialDate::refuseIso()
{
    QFETCH(QString, text);
    QVERIFY(!PartialDate::fromIso(text));
}

void TestPartialDate::bounds_data()
{
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::newRow("October 2019") << u"2019-10"_s << QDate(2019, 10, 1) << QDate(2019, 10, 31);
    QTest::newRow("year") << u"2019"_s << QDate(2019, 1, 1) << QDate(2019, 12, 31);
    QTest::newRow("day") << u"2019-10-03"_s << QDate(2019, 10, 3) << QDate(2019, 10, 3);
    QTest::newRow("February") << u"2019-02"_s << QDate(2019, 2, 1) << QDate(2019, 2, 28);
    QTest::newRow("leap February") << u"2020-02"_s << QDate(2020, 2, 1) << QDate(2020, 2, 29);
    QTest::newRow("1900 was none") << u"1900-02"_s << QDate(1900, 2, 1) << QDate(1900, 2, 28);
    QTest::newRow("2000 was one") << u"2000-02"_s << QDate(2000, 2, 1) << QDate(2000, 2, 29);
    QTest::newRow("December") << u"2019-12"_s << QDate(2019, 12, 1) << QDate(2019, 12, 31);
}

void TestPartialDate::bounds()
{
    QFETCH(QString, iso);
    QTEST(dateOf(iso).firstDay(), "first");
    QTEST(dateOf(iso).lastDay(), "last");
}

void TestPartialDate::order()
{
    const QStringList inOrder{u"0999"_s,    u"2018-12-31"_s, u"2019"_s,       u"2019-01"_s, u"2019-01-01"_s,
                              u"2019-02"_s, u"2019-10"_s,    u"2019-10-03"_s, u"2019-11"_s, u"2020"_s};
    for (qsizetype i = 0; i < inOrder.size(); ++i) {
        for (qsizetype j = 0; j < inOrder.size(); ++j)
            QCOMPARE(dateOf(inOrder.at(i)) < dateOf(inOrder.at(j)), i < j);
    }
    // By the ISO text, whatever the dates.
    QRandomGenerator random(2019);
    for (int i = 0; i < 5000; ++i) {
        const auto any = [&random] {
            const int year = random.bounded(2018, 2021);
            const int month = random.bounded(1, 13);
            switch (random.bounded(3)) {
            case 0:
                return *PartialDate::fromYear(year);
            case 1:
                return *PartialDate::fromMonth(year, month);
            default:
                return *PartialDate::fromDay(QDate(year, month, random.bounded(1, 29)));
            }
        };
        const PartialDate a = any();
        const PartialDate b = any();
        QCOMPARE(a < b, a.toIso() < b.toIso());
        QCOMPARE(a == b, a.toIso() == b.toIso());
    }
}

void TestPartialDate::format_data()
{
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QString>("dutch");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("dutchShort");
    QTest::addColumn<QString>("englishShort");
    QTest::newRow("October 2019") << u"2019-10"_s << u"oktober 2019"_s << u"October 2019"_s << u"okt 2019"_s
                                  << u"Oct 2019"_s;
    QTest::newRow("day") << u"2019-10-03"_s << u"3 oktober 2019"_s << u"3 October 2019"_s << u"3 okt 2019"_s
                         << u"3 Oct 2019"_s;
    QTest::newRow("year") << u"2019"_s << u"2019"_s << u"2019"_s << u"2019"_s << u"2019"_s;
    QTest::newRow("March") << u"2020-03-31"_s << u"31 maart 2020"_s << u"31 March 2020"_s << u"31 mrt 2020"_s
                           << u"31 Mar 2020"_s;
    QTest::newRow("early year") << u"0019-05"_s << u"mei 0019"_s << u"May 0019"_s << u"mei 0019"_s
                                << u"May 0019"_s;
}

void TestPartialDate::format()
{
    QFETCH(QString, iso);
    const PartialDate date = dateOf(iso);
    QTEST(formatDate(date, Language::Dutch), "dutch");
    QTEST(formatDate(date, Language::English), "english");
    QTEST(formatDate(date, Language::Dutch, DateStyle::Short), "dutchShort");
    QTEST(formatDate(date, Language::English, DateStyle::Short), "englishShort");
}

void TestPartialDate::names()
{
    QCOMPARE(monthName(1, Language::Dutch), u"januari"_s);
    QCOMPARE(monthName(12, Language::English), u"December"_s);
    QCOMPARE(monthName(8, Language::English, DateStyle::Short), u"Aug"_s);
    QVERIFY(monthName(0, Language::Dutch).isEmpty());
    QVERIFY(monthName(13, Language::Dutch).isEmpty());
}

void TestPartialDate::parse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("iso");
    const auto row = [](const QString &text, const QString &iso) {
        QTest::newRow(qPrintable(text)) << text << iso;
    };
    const QString third = u"2019-10-03"_s;
    const QString october = u"2019-10"_s;
    row(u"2019"_s, u"2019"_s);
    row(u" 2019 "_s, u"2019"_s);
    row(u"2019-10"_s, october);
    row(u"2019-10-03"_s, third);
    row(u"3/10/2019"_s, third);
    row(u"03/10/2019"_s, third);
    row(u"03-10-2019"_s, third);
    row(u"3.10.2019"_s, third);
    row(u"3 / 10 / 2019"_s, third);
    row(u"10/2019"_s, october);
    row(u"10-2019"_s, october);
    row(u"10.2019"_s, october);
    row(u"3/4/2019"_s, u"2019-04-03"_s);
    row(u"3 oktober 2019"_s, third);
    row(u"3 October 2019"_s, third);
    row(u"3 Oct 2019"_s, third);
    row(u"3 okt. 2019"_s, third);
    row(u"3\u00A0OKTOBER\u202F2019"_s, third);
    row(u"3. Oktober 2019"_s, third);
    row(u"October 3, 2019"_s, third);
    row(u"3rd October 2019"_s, third);
    row(u"donderdag 3 oktober 2019"_s, third);
    row(u"Thursday, 3 October 2019"_s, third);
    row(u"October 2019"_s, october);
    row(u"oktober 2019"_s, october);
    row(u"okt. 2019"_s, october);
    row(u"Sept 2019"_s, u"2019-09"_s);
    row(u"mrt 2019"_s, u"2019-03"_s);
    row(u"mei 2019"_s, u"2019-05"_s);
    row(u"29 februari 2020"_s, u"2020-02-29"_s);
    row(u"29/2/2000"_s, u"2000-02-29"_s);
}

void TestPartialDate::parse()
{
    QFETCH(QString, text);
    for (const Language language : allLanguages) {
        const Result<PartialDate> date = parseDate(text, language);
        QVERIFY2(bool(date), qPrintable(date ? QString() : date.error().text()));
        QTEST(date->toIso(), "iso");
    }
}

void TestPartialDate::refuse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("why");
    const auto row = [](const QString &text, const QString &why = u""_s) {
        QTest::newRow(qPrintable(u"‘"_s + text + u"’")) << text << why;
    };
    const QString year = u"Its year needs four digits."_s;
    const QString day = u"There is no such day in the calendar."_s;
    const QString month = u"A month is 1 to 12."_s;
    row(u""_s);
    row(u"ooit"_s);
    row(u"3/10/19"_s, year);
    row(u"10/19"_s, year);
    row(u"3-10-'19"_s);
    row(u"3 oktober 19"_s, year);
    row(u"Oct 19"_s, year);
    row(u"19"_s, year);
    row(u"3/10/20190"_s, year);
    row(u"29/2/2019"_s, day);
    row(u"29 februari 1900"_s, day);
    row(u"30 februari 2020"_s, day);
    row(u"31/4/2019"_s, day);
    row(u"0/4/2019"_s, day);
    row(u"2019-02-30"_s, day);
    row(u"3/13/2019"_s, month);
    row(u"13/2019"_s, month);
    row(u"2019-13"_s, month);
    row(u"0000"_s);
    row(u"3/10-2019"_s);
    row(u"3 oktober"_s, u"It has no year."_s);
    row(u"oktober"_s);
    row(u"vrijdag 3 oktober 2019"_s, u"That day is another day of the week."_s);
    row(u"donderdag oktober 2019"_s);
    row(u"3 foo 2019"_s);
    row(u"2019-10-03T10:00"_s);
    row(u"1 2 3 4"_s);
    row(u"٣/١٠/٢٠١٩"_s);
    row(QString(10'000, u'1'));
}

void TestPartialDate::refuse()
{
    QFETCH(QString, text);
    for (const Language language : allLanguages) {
        const Result<PartialDate> date = parseDate(text, language);
        QVERIFY2(!date, date ? qPrintable(date->toIso()) : "");
        QCOMPARE(date.error().kind, Error::Kind::Invalid);
        QTEST(date.error().why, "why");
        QVERIFY(!date.error().what.isEmpty());
    }
}

void TestPartialDate::remedyCanBeRead()
{
    const QString dutch = parseDate(u"?"_s, Language::Dutch).error().remedy;
    const QString english = parseDate(u"?"_s, Language::English).error().remedy;
    for (const QString &form : {u"3/10/2019"_s, u"3 oktober 2019"_s, u"oktober 2019"_s}) {
        QVERIFY(dutch.contains(form));
        QVERIFY(parseDate(form, Language::Dutch));
    }
    for (const QString &form : {u"3/10/2019"_s, u"3 October 2019"_s, u"October 2019"_s}) {
        QVERIFY(english.contains(form));
        QVERIFY(parseDate(form, Language::English));
    }
}

void TestPartialDate::roundTrip()
{
    QRandomGenerator random(31);
    QList<PartialDate> dates;
    for (int month = 1; month <= 12; ++month)
        dates.append(*PartialDate::fromMonth(2019, month));
    for (QDate day(2020, 1, 1); day.year() == 2020; day = day.addDays(1))
        dates.append(*PartialDate::fromDay(day));
    for (int i = 0; i < 500; ++i) {
        const int year = random.bounded(1, 10'000);
        dates.append(*PartialDate::fromYear(year));
        dates.append(*PartialDate::fromMonth(year, random.bounded(1, 13)));
        dates.append(*PartialDate::fromDay(QDate(year, 1, 1).addDays(random.bounded(365))));
    }
    for (const PartialDate &date : std::as_const(dates)) {
        QCOMPARE(dateOf(date.toIso()), date);
        for (const DateStyle style : {DateStyle::Long, DateStyle::Short}) {
            for (const Language written : allLanguages) {
                const QString text = formatDate(date, written, style);
                for (const Language read : allLanguages) {
                    const Result<PartialDate> back = parseDate(text, read);
                    QVERIFY2(bool(back), qPrintable(text));
                    QCOMPARE(*back, date);
                }
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestPartialDate)
#include "tst_partialdate.moc"
