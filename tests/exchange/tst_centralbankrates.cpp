// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/centralbankrates.h"

#include <QTest>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

PublishedRates read(const QByteArray &content)
{
    Result<PublishedRates> rates = readCentralBankRates(content);
    if (!rates)
        qFatal("%s", qPrintable(rates.error().text()));
    return *rates;
}

PublishedRate rate(const QString &currency, const QString &iso, qint64 millionths)
{
    return {currency, *PartialDate::fromIso(iso), ConversionRate{millionths}};
}

constexpr auto history = "Date,USD,CHF,\n2026-06-03,1.085,0.9407,\n2026-06-02,1.08,0.9401,\n"
                         "2026-06-01,N/A,0.9399,\n2026-05-29,1.09,0.9388,\n2026-05-28,1.1,0.9377,\n";

constexpr auto xml = R"(<?xml version="1.0" encoding="UTF-8"?>
<gesmes:Envelope xmlns:gesmes="urn:gesmes" xmlns="urn:eurofxref">
  <gesmes:subject>Reference rates</gesmes:subject>
  <Cube><Cube time="2026-06-03"><Cube currency="CHF" rate="0.9407"/><Cube currency="USD" rate="1.085"/></Cube>
  <Cube time="2026-06-02"><Cube currency="CHF" rate="0.9401"/></Cube></Cube>
</gesmes:Envelope>)";

} // namespace

/// The published reference rates, and what months make of them.
class TstCentralBankRates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsHistory();
    void readsOneDay();
    void readsASeries();
    void readsXml();
    void namesBadRows();
    void refuses_data();
    void refuses();
    void averages();
    void takesTheLastDayButOne();
};

void TstCentralBankRates::readsHistory()
{
    const PublishedRates found = read(history);
    QCOMPARE(found.rates.size(), 9); // ten figures, one N/A
    QVERIFY(found.problems.isEmpty());
    QCOMPARE(found.rates.first(), rate(u"USD"_s, u"2026-06-03"_s, 1'085'000));
}

void TstCentralBankRates::readsOneDay()
{
    const PublishedRates found = read("\xEF\xBB\xBF"
                                      "Date, USD, CHF, \n26 November 2026, 1.05, 0.93, \n");
    QCOMPARE(found.rates,
             (QList{rate(u"USD"_s, u"2026-11-26"_s, 1'050'000), rate(u"CHF"_s, u"2026-11-26"_s, 930'000)}));
}

void TstCentralBankRates::readsASeries()
{
    const PublishedRates found =
        read("KEY,FREQ,CURRENCY,CURRENCY_DENOM,TIME_PERIOD,OBS_VALUE,TITLE\n"
             "EXR.M.CHF.EUR.SP00.A,M,CHF,EUR,2026-06,0.940123,\"Swiss franc, monthly\"\n");
    QCOMPARE(found.rates, QList{rate(u"CHF"_s, u"2026-06"_s, 940'123)});
    QCOMPARE(monthlyRates(found.rates, MonthlyRule::AccountingRate), found.rates);
}

void TstCentralBankRates::readsXml()
{
    const PublishedRates found = read(xml);
    QCOMPARE(found.rates,
             (QList{rate(u"CHF"_s, u"2026-06-03"_s, 940'700), rate(u"USD"_s, u"2026-06-03"_s, 1'085'000),
                    rate(u"CHF"_s, u"2026-06-02"_s, 940'100)}));
}

void TstCentralBankRates::namesBadRows()
{
    const PublishedRates found = read("Date,USD,CHF\n2026-06-03,one,0.94\nsoon,1.1,0.93\n2026-06-01,-1,0\n");
    QCOMPARE(found.rates, QList{rate(u"CHF"_s, u"2026-06-03"_s, 940'000)});
    QCOMPARE(found.problems.size(), 5);
    QVERIFY2(found.problems.first().startsWith(u"line 2: “one”"_s), qPrintable(found.problems.first()));
    const PublishedRates torn = read(QByteArray(xml).chopped(20));
    QCOMPARE(torn.rates.size(), 3);
    QCOMPARE(torn.problems.size(), 1);
}

void TstCentralBankRates::refuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another table") << QByteArray("Name,City\nEls,Genk\n");
    QTest::newRow("no rows") << QByteArray("Date,USD\n");
    QTest::newRow("another document") << QByteArray("<html><body>404</body></html>");
    QTest::newRow("bytes") << QByteArray("\x00\x01\x02", 3);
    QTest::newRow("entities") << QByteArray("<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>"
                                            "<x><Cube time=\"2026-06-03\"/></x>");
    QTest::newRow("too large")
        << QByteArray("Date,USD\n2026-06-03,1\n").leftJustified(33 * 1024 * 1024, '\n');
}

void TstCentralBankRates::refuses()
{
    QFETCH(QByteArray, content);
    const Result<PublishedRates> found = readCentralBankRates(content);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::Invalid);
    QVERIFY(!found.error().remedy.isEmpty());
}

void TstCentralBankRates::averages()
{
    const QList<PublishedRate> months = monthlyRates(read(history).rates, MonthlyRule::Average);
    QCOMPARE(months,
             (QList{rate(u"CHF"_s, u"2026-05"_s, 938'250), rate(u"CHF"_s, u"2026-06"_s, 940'233),
                    rate(u"USD"_s, u"2026-05"_s, 1'095'000), rate(u"USD"_s, u"2026-06"_s, 1'082'500)}));
}

void TstCentralBankRates::takesTheLastDayButOne()
{
    const QList<PublishedRate> months = monthlyRates(read(history).rates, MonthlyRule::AccountingRate);
    QCOMPARE(months,
             (QList{rate(u"CHF"_s, u"2026-06"_s, 937'700), rate(u"CHF"_s, u"2026-07"_s, 940'100),
                    rate(u"USD"_s, u"2026-06"_s, 1'100'000), rate(u"USD"_s, u"2026-07"_s, 1'080'000)}));
    QVERIFY(monthlyRates({rate(u"CHF"_s, u"2026-05-29"_s, 1)}, MonthlyRule::AccountingRate).isEmpty());
}

QTEST_APPLESS_MAIN(TstCentralBankRates)
#include "tst_centralbankrates.moc"
