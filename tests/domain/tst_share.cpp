// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/share.h"

#include <QRandomGenerator>
#include <QTest>
#include <cmath>
#include <limits>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

constexpr qint64 largest = std::numeric_limits<qint64>::max();

class TestShare final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void format_data();
    void format();
    void parse_data();
    void parse();
    void refuse_data();
    void refuse();
    void shareOfWhole_data();
    void shareOfWhole();
    void noShare();
    void largestRemainder_data();
    void largestRemainder();
    void largestRemainderProperties();
    void roundTrip();
};

void TestShare::format_data()
{
    QTest::addColumn<int>("basisPoints");
    QTest::addColumn<QString>("dutch");
    QTest::addColumn<QString>("english");
    QTest::newRow("whole") << 6000 << u"60 %"_s << u"60%"_s;
    QTest::newRow("two decimals") << 1363 << u"13,63 %"_s << u"13.63%"_s;
    QTest::newRow("one decimal") << 1250 << u"12,5 %"_s << u"12.5%"_s;
    QTest::newRow("zero before") << 1205 << u"12,05 %"_s << u"12.05%"_s;
    QTest::newRow("zero") << 0 << u"0 %"_s << u"0%"_s;
    QTest::newRow("small") << 1 << u"0,01 %"_s << u"0.01%"_s;
    QTest::newRow("surpassed") << 12'500 << u"125 %"_s << u"125%"_s;
}

void TestShare::format()
{
    QFETCH(int, basisPoints);
    QTEST(formatShare({basisPoints}, Language::Dutch), "dutch");
    QTEST(formatShare({basisPoints}, Language::English), "english");
}

void TestShare::parse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("basisPoints");
    QTest::newRow("plain") << u"60"_s << 6000;
    QTest::newRow("sign") << u"60 %"_s << 6000;
    QTest::newRow("narrow space") << u"60\u202F%"_s << 6000;
    QTest::newRow("comma") << u"13,63%"_s << 1363;
    QTest::newRow("point") << u"13.63 %"_s << 1363;
    QTest::newRow("one decimal") << u"12,5"_s << 1250;
    QTest::newRow("over a hundred") << u"125,5 %"_s << 12'550;
    QTest::newRow("zero") << u"0"_s << 0;
    QTest::newRow("largest") << u"21474836.47"_s << std::numeric_limits<int>::max();
}

void TestShare::parse()
{
    QFETCH(QString, text);
    for (const Language language : allLanguages) {
        const Result<Share> share = parseShare(text, language);
        QVERIFY2(bool(share), qPrintable(share ? QString() : share.error().text()));
        QTEST(share->basisPoints, "basisPoints");
    }
}

void TestShare::refuse_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u""_s, u"%"_s, u"-5"_s, u"1.234"_s, u"1,234"_s, u"60 %%"_s, u"% 60"_s, u"a"_s, u"60‰"_s, u"1 000"_s,
          u"1.234,5"_s, u"1.000.000"_s, u"21474836.48"_s, u"1e2"_s, u"99999999999999999999"_s})
        QTest::newRow(qPrintable(u"‘"_s + text + u"’")) << text;
}

void TestShare::refuse()
{
    QFETCH(QString, text);
    for (const Language language : allLanguages) {
        const Result<Share> share = parseShare(text, language);
        QVERIFY(!share);
        QCOMPARE(share.error().kind, Error::Kind::Invalid);
        QVERIFY(share.error().remedy.contains(language == Language::Dutch ? u"13,63 %"_s : u"13.63%"_s));
    }
}

void TestShare::shareOfWhole_data()
{
    QTest::addColumn<qint64>("part");
    QTest::addColumn<qint64>("whole");
    QTest::addColumn<int>("basisPoints");
    QTest::newRow("MONEY row 5, support") << qint64(17'891'600) << qint64(131'287'200) << 1363;
    QTest::newRow("MONEY row 5, approximate") << qint64(15'000'000) << qint64(25'000'000) << 6000;
    QTest::newRow("none") << qint64(0) << qint64(5) << 0;
    QTest::newRow("all") << qint64(5) << qint64(5) << 10'000;
    QTest::newRow("more than all") << qint64(6) << qint64(5) << 12'000;
    QTest::newRow("half up") << qint64(1) << qint64(20'000) << 1;
    QTest::newRow("just below half") << qint64(999) << qint64(20'000'000) << 0;
    QTest::newRow("two thirds") << qint64(2) << qint64(3) << 6667;
    QTest::newRow("no overflow") << largest << largest << 10'000;
    QTest::newRow("no overflow, half") << largest / 2 << largest << 5000;
}

void TestShare::shareOfWhole()
{
    QFETCH(qint64, part);
    QFETCH(qint64, whole);
    const std::optional<Share> share = shareOf(part, whole);
    QVERIFY(share);
    QTEST(share->basisPoints, "basisPoints");
}

void TestShare::noShare()
{
    QVERIFY(!shareOf(5, 0));
    QVERIFY(!shareOf(0, 0));
    QVERIFY(!shareOf(5, -5));
    QVERIFY(!shareOf(-5, 5));
    QVERIFY(!shareOf(largest, 1));
}

void TestShare::largestRemainder_data()
{
    QTest::addColumn<QList<qint64>>("parts");
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("none") << QList<qint64>{} << QList<int>{};
    QTest::newRow("one") << QList<qint64>{7} << QList<int>{10'000};
    QTest::newRow("thirds: the first gets the rest")
        << QList<qint64>{1, 1, 1} << QList<int>{3334, 3333, 3333};
    QTest::newRow("the largest remainder gets it") << QList<qint64>{1, 2} << QList<int>{3333, 6667};
    QTest::newRow("DIALOG: ESF and the others")
        << QList<qint64>{178'916, 1'133'956} << QList<int>{1363, 8637};
    QTest::newRow("all zero") << QList<qint64>{0, 0} << QList<int>{0, 0};
    QTest::newRow("negative counts as zero") << QList<qint64>{-5, 5} << QList<int>{0, 10'000};
    QTest::newRow("zero stays zero") << QList<qint64>{0, 1, 1, 1} << QList<int>{0, 3334, 3333, 3333};
    QTest::newRow("no overflow") << QList<qint64>{largest, largest, largest, largest}
                                 << QList<int>{2500, 2500, 2500, 2500};
}

void TestShare::largestRemainder()
{
    QFETCH(QList<qint64>, parts);
    QList<int> shares;
    for (const Share share : sharesOfWhole(std::span<const qint64>(parts.constData(), size_t(parts.size()))))
        shares.append(share.basisPoints);
    QTEST(shares, "expected");
}

void TestShare::largestRemainderProperties()
{
    QRandomGenerator random(10'000);
    for (int i = 0; i < 2000; ++i) {
        std::vector<qint64> parts(static_cast<std::size_t>(random.bounded(1, 40)));
        for (qint64 &part : parts)
            part = random.bounded(4) == 0
                       ? 0
                       : static_cast<qint64>(random.generate64() >> (1 + random.bounded(63)));
        parts.front() += parts.front() == 0 ? 1 : 0;
        long double sum = 0;
        for (const qint64 part : parts)
            sum += static_cast<long double>(part);
        int total = 0;
        const QList<Share> shares = sharesOfWhole(parts);
        QCOMPARE(std::size_t(shares.size()), parts.size());
        for (std::size_t at = 0; at < parts.size(); ++at) {
            const int share = shares.at(qsizetype(at)).basisPoints;
            total += share;
            // No share is a whole basis point off, and nothing gets nothing.
            QVERIFY(std::abs(static_cast<long double>(share) -
                             static_cast<long double>(parts[at]) * 10'000 / sum) < 1.0L);
            QVERIFY(parts[at] != 0 || share == 0);
        }
        QCOMPARE(total, 10'000);
    }
}

void TestShare::roundTrip()
{
    for (int basisPoints = 0; basisPoints < 12'500; ++basisPoints) {
        for (const Language written : allLanguages) {
            for (const Language read : allLanguages)
                QCOMPARE(parseShare(formatShare({basisPoints}, written), read)->basisPoints, basisPoints);
        }
    }
}

QTEST_GUILESS_MAIN(TestShare)
#include "tst_share.moc"
