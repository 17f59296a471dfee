// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/geopoint.h"

#include <QRandomGenerator>
#include <QTest>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

constexpr GeoPoint hasselt{.latitude = 50'965'300, .longitude = 5'500'100};

class TestGeoPoint final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void format();
    void parse_data();
    void parse();
    void refuse_data();
    void refuse();
    void errors();
    void text_data();
    void text();
    void roundTrip();
};

void TestGeoPoint::format()
{
    QCOMPARE(formatGeoPoint(hasselt, Language::Dutch), u"50,965300; 5,500100"_s);
    QCOMPARE(formatGeoPoint(hasselt, Language::English), u"50.965300, 5.500100"_s);
    QCOMPARE(formatGeoPoint({-1, -180'000'000}, Language::English), u"-0.000001, -180.000000"_s);
    QCOMPARE(geoPointToText(hasselt), u"50.965300 5.500100"_s);
}

void TestGeoPoint::parse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<GeoPoint>("expected");
    const auto row = [](const QString &text, GeoPoint point = hasselt) {
        QTest::newRow(qPrintable(text)) << text << point;
    };
    row(u"50,965300; 5,500100"_s);
    row(u"50.965300, 5.500100"_s);
    row(u"50.9653,5.5001"_s);
    row(u"50.9653;5.5001"_s);
    row(u"50,9653;5,5001"_s);
    row(u"50,9653 , 5,5001"_s);
    row(u"50,9653, 5,5001"_s);
    row(u"50.9653 5.5001"_s);
    row(u"50,9653 5,5001"_s);
    row(u"50,9653\u00A0\u202F5,5001"_s);
    row(u"50,9653,5,5001"_s);
    row(u"50.9653° 5.5001°"_s);
    row(u"+50.9653 +5.5001"_s);
    row(u"50 5"_s, {50'000'000, 5'000'000});
    row(u"50, 5"_s, {50'000'000, 5'000'000});
    row(u"-33,9; -18,4"_s, {-33'900'000, -18'400'000});
    row(u"−33.9, −18.4"_s, {-33'900'000, -18'400'000});
    row(u"0 0"_s, {0, 0});
    row(u"-90 180"_s, {-90'000'000, 180'000'000});
    row(u"50.96530012345 5.50009999"_s);
    row(u"0.0000005 0.0000004"_s, {1, 0});
}

void TestGeoPoint::parse()
{
    QFETCH(QString, text);
    for (const Language language : allLanguages) {
        const Result<GeoPoint> point = parseGeoPoint(text, language);
        QVERIFY2(bool(point), qPrintable(point ? QString() : point.error().text()));
        QTEST(*point, "expected");
    }
}

void TestGeoPoint::refuse_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u""_s,         u"50"_s,
                                u"50,9653"_s,  u"50.9653"_s,
                                u"50,5"_s,     u"50,1,5"_s,
                                u"50.1.5 5"_s, u"90.000001 0"_s,
                                u"91 0"_s,     u"0 180,000001"_s,
                                u"0 -181"_s,   u"1000 5"_s,
                                u"50;5;1"_s,   u"50 5 1"_s,
                                u"a b"_s,      u"50; x"_s,
                                u"--50 5"_s,   u"50. 5."_s,
                                u".5 .5"_s,    u"1e1 5"_s,
                                u";"_s,        u"50.9653 N 5.5001 O"_s})
        QTest::newRow(qPrintable(u"‘"_s + text + u"’")) << text;
    QTest::newRow("very long") << u"5,"_s.repeated(50'000);
}

void TestGeoPoint::refuse()
{
    QFETCH(QString, text);
    for (const Language language : allLanguages) {
        const Result<GeoPoint> point = parseGeoPoint(text, language);
        QVERIFY2(!point, point ? qPrintable(geoPointToText(*point)) : "");
        QCOMPARE(point.error().kind, Error::Kind::Invalid);
        QVERIFY(point.error().remedy.contains(formatGeoPoint(hasselt, language)));
    }
}

void TestGeoPoint::errors()
{
    QVERIFY(parseGeoPoint(u"91 0"_s, Language::Dutch).error().why.contains(u"90"_s));
    QVERIFY(parseGeoPoint(u"50,1,5"_s, Language::Dutch).error().why.contains(u"comma"_s));
    QVERIFY(parseGeoPoint(u"?"_s, Language::Dutch).error().why.isEmpty());
}

void TestGeoPoint::text_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isPoint");
    QTest::newRow("as written") << u"50.965300 5.500100"_s << true;
    QTest::newRow("fewer decimals") << u"50.9653 5"_s << true;
    QTest::newRow("empty") << u""_s << false;
    QTest::newRow("comma") << u"50,9653 5,5001"_s << false;
    QTest::newRow("too many decimals") << u"50.9653001 5.5001"_s << false;
    QTest::newRow("two spaces") << u"50.9653  5.5001"_s << false;
    QTest::newRow("line") << u"50.9653 5.5001\n"_s << false;
    QTest::newRow("off the earth") << u"90.1 0"_s << false;
    QTest::newRow("one number") << u"50.9653"_s << false;
    QTest::newRow("plus") << u"+50.9653 5"_s << false;
}

void TestGeoPoint::text()
{
    QFETCH(QString, text);
    QTEST(geoPointFromText(text).has_value(), "isPoint");
}

void TestGeoPoint::roundTrip()
{
    QRandomGenerator random(50);
    QList<GeoPoint> points{{0, 0}, {-1, -1}, {90'000'000, 180'000'000}, {-90'000'000, -180'000'000}};
    for (int i = 0; i < 2000; ++i)
        points.append({random.bounded(-90'000'000, 90'000'001), random.bounded(-180'000'000, 180'000'001)});
    for (const GeoPoint &point : std::as_const(points)) {
        QCOMPARE(geoPointFromText(geoPointToText(point)), std::optional(point));
        for (const Language written : allLanguages) {
            for (const Language read : allLanguages)
                QCOMPARE(*parseGeoPoint(formatGeoPoint(point, written), read), point);
        }
    }
}

QTEST_GUILESS_MAIN(TestGeoPoint)
#include "tst_geopoint.moc"
