// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tabseparated.h"

#include <QTest>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;
using Rows = QList<QStringList>;

/// Cells as spreadsheets put them on the clipboard and take them from it.
class TabSeparatedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Rows>("rows");
        QTest::newRow("nothing") << u""_s << Rows();
        QTest::newRow("one cell") << u"a"_s << Rows{{u"a"_s}};
        QTest::newRow("an empty cell") << u"\n"_s << Rows{{u""_s}};
        QTest::newRow("a block") << u"a\tb\nc\td"_s << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("line end at the end") << u"a\tb\n"_s << Rows{{u"a"_s, u"b"_s}};
        QTest::newRow("Windows") << u"a\tb\r\nc\td\r\n"_s << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("old Mac") << u"a\rb"_s << Rows{{u"a"_s}, {u"b"_s}};
        QTest::newRow("empty cells") << u"\t\t\n\tx\t"_s
                                     << Rows{{u""_s, u""_s, u""_s}, {u""_s, u"x"_s, u""_s}};
        QTest::newRow("an empty row") << u"a\n\nb\n"_s << Rows{{u"a"_s}, {u""_s}, {u"b"_s}};
        QTest::newRow("quoted") << u"\"a\tb\"\t\"c\nd\""_s << Rows{{u"a\tb"_s, u"c\nd"_s}};
        QTest::newRow("quoted Windows line end") << u"\"c\r\nd\"\r\n"_s << Rows{{u"c\nd"_s}};
        QTest::newRow("doubled quotes") << u"\"say \"\"yes\"\"\"\tb"_s << Rows{{u"say \"yes\""_s, u"b"_s}};
        QTest::newRow("a quote inside") << u"5\" disk\tb"_s << Rows{{u"5\" disk"_s, u"b"_s}};
        QTest::newRow("a quote that nobody closes") << u"\"a\tb"_s << Rows{{u"\"a"_s, u"b"_s}};
        QTest::newRow("words after the quote") << u"\"a\" b\tc"_s << Rows{{u"\"a\" b"_s, u"c"_s}};
        QTest::newRow("only quotes") << u"\"\"\t\"\"\"\""_s << Rows{{u""_s, u"\""_s}};
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(Rows, rows);
        QCOMPARE(fromTabSeparated(text), rows);
    }

    void whatIsWrittenReadsBack_data()
    {
        QTest::addColumn<Rows>("rows");
        QTest::newRow("plain") << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("separators") << Rows{{u"a\tb"_s, u"c\nd"_s}, {u"\""_s, u"\"\""_s}};
        QTest::newRow("quotes") << Rows{{u"\"a\""_s, u"b\"c"_s, u"\"\"d"_s}};
        QTest::newRow("empty") << Rows{{u""_s}};
        QTest::newRow("empty at the end") << Rows{{u"a"_s, u""_s}, {u""_s, u""_s}};
        QTest::newRow("empty row at the end") << Rows{{u"a"_s}, {u""_s}};
    }
    void whatIsWrittenReadsBack()
    {
        QFETCH(Rows, rows);
        QCOMPARE(fromTabSeparated(toTabSeparated(rows)), rows);
    }

    void plainCellsStayPlain()
    {
        QCOMPARE(toTabSeparated({{u"5\" disk"_s, u"a, b; c"_s}}), u"5\" disk\ta, b; c\n"_s);
    }
};

QTEST_GUILESS_MAIN(TabSeparatedTest)
#include "tst_tabseparated.moc"
