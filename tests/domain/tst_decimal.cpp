// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decimal.h"

#include <QTest>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

/// Numbers with a fixed number of decimals.
class TstDecimal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formats();
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void ratesAreNotGrouped();
    void machineForm();
};

void TstDecimal::formats()
{
    QCOMPARE(formatDecimal(Quantity{1'250}, Language::Dutch), u"12,5"_s);
    QCOMPARE(formatDecimal(Quantity{131'287'205}, Language::Dutch), u"1.312.872,05"_s);
    QCOMPARE(formatDecimal(Quantity{131'287'200}, Language::English), u"1,312,872"_s);
    QCOMPARE(formatDecimal(Quantity{-5}, Language::English), u"-0.05"_s);
    QCOMPARE(formatDecimal(ConversionRate{940'700}, Language::Dutch), u"0,9407"_s);
}

void TstDecimal::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("language");
    QTest::addColumn<qint64>("hundredths");
    QTest::newRow("Dutch") << u"12,5"_s << int(Language::Dutch) << qint64(1'250);
    QTest::newRow("English") << u"12.5"_s << int(Language::English) << qint64(1'250);
    QTest::newRow("grouped") << u"1.312,25"_s << int(Language::Dutch) << qint64(131'225);
    QTest::newRow("spaces") << u" 3 "_s << int(Language::English) << qint64(300);
}

void TstDecimal::parses()
{
    QFETCH(QString, text);
    QFETCH(int, language);
    QFETCH(qint64, hundredths);
    const Result<Quantity> number = parseDecimal<2>(text, Language(language));
    QVERIFY(number);
    QCOMPARE(number->scaled, hundredths);
}

void TstDecimal::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << u"veel"_s;
    QTest::newRow("three decimals") << u"1.2345"_s;
    QTest::newRow("too large") << u"99999999999999999999"_s;
    QTest::newRow("empty") << u""_s;
}

void TstDecimal::refuses()
{
    QFETCH(QString, text);
    const Result<Quantity> number = parseDecimal<2>(text, Language::English);
    QVERIFY(!number);
    QCOMPARE(number.error().kind, Error::Kind::Invalid);
    QVERIFY(number.error().remedy.contains(u"12.5"_s));
}

void TstDecimal::ratesAreNotGrouped()
{
    QCOMPARE(parseDecimal<6>(u"1.085"_s, Language::English)->scaled, 1'085'000);
    QCOMPARE(parseDecimal<6>(u"1,085"_s, Language::Dutch)->scaled, 1'085'000);
}

void TstDecimal::machineForm()
{
    QCOMPARE(decimalToText(ConversionRate{940'700}), u"0.9407"_s);
    QCOMPARE(decimalFromText<6>(u"0.940700"_s)->scaled, 940'700);
    QVERIFY(!decimalFromText<6>(u"0,94"_s));
    QVERIFY(!decimalFromText<2>(u""_s));
}

QTEST_APPLESS_MAIN(TstDecimal)
#include "tst_decimal.moc"
