// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/tounicodemap.h"

#include <QTest>

using namespace klankbord;

/// What is copied out of a document is what a reader would type.
class TestToUnicodeMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesReadableTexts();
    void keepsWhatItDoesNotUnderstand_data();
    void keepsWhatItDoesNotUnderstand();
    void splitsLongSections();

private:
    static QByteArray map(const QByteArray &ranges)
    {
        return "begincmap\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n" + ranges +
               "endcmap\nend\n";
    }
};

void TestToUnicodeMap::givesReadableTexts()
{
    const QByteArray readable = readableToUnicodeMap(
        map("3 beginbfrange\n<0000> <0000> <0000>\n<0001> <0005> [<0009> <FB03> <00AD> <0041> <00A0> ]\n"
            "<0006> <0007> <0062>\nendbfrange\n"));
    QVERIFY(readable.contains("8 beginbfchar\n"));
    for (const char *line : {"<0001> <0020>\n", "<0002> <006600660069>\n", "<0003> <002D>\n",
                             "<0004> <0041>\n", "<0005> <0020>\n", "<0006> <0062>\n", "<0007> <0063>\n"})
        QVERIFY2(readable.contains(line), line);
    QVERIFY(readable.startsWith("begincmap\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"));
    QVERIFY(readable.endsWith("endbfchar\nendcmap\nend\n"));
}

void TestToUnicodeMap::keepsWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<QByteArray>("original");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("something else") << QByteArray("hello");
    QTest::newRow("no ranges") << map("");
    QTest::newRow("cut off") << QByteArray("endcodespacerange\n1 beginbfrange\n<0001> <00");
    QTest::newRow("no end") << map("1 beginbfrange\n<0001> <0001> <0041>\n");
    QTest::newRow("backwards") << map("1 beginbfrange\n<0002> <0001> <0041>\nendbfrange\n");
    QTest::newRow("not a number") << map("1 beginbfrange\n<0001> <zzzz> <0041>\nendbfrange\n");
    QTest::newRow("open list") << map("1 beginbfrange\n<0001> <0002> [<0041> <0042>\nendbfrange\n");
    QTest::newRow("long codes") << map("1 beginbfrange\n<0001> <0001> <D83CDF33>\nendbfrange\n");
}

void TestToUnicodeMap::keepsWhatItDoesNotUnderstand()
{
    QFETCH(QByteArray, original);
    QCOMPARE(readableToUnicodeMap(original), original);
}

void TestToUnicodeMap::splitsLongSections()
{
    const QByteArray readable =
        readableToUnicodeMap(map("1 beginbfrange\n<0001> <00FA> <0100>\nendbfrange\n"));
    QCOMPARE(readable.count("100 beginbfchar\n"), 2);
    QCOMPARE(readable.count("50 beginbfchar\n"), 1);
    QCOMPARE(readable.count("endbfchar\n"), 3);
    QVERIFY(readable.contains("<00FA> <01F9>\n"));
}

QTEST_APPLESS_MAIN(TestToUnicodeMap)
#include "tst_tounicodemap.moc"
