// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sector.h"
#include "exchange/texttable.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace klankbord;

namespace
{

class NoTitles final : public TitleSource
{
public:
    QString title(const RecordType &, RecordId, const Wording &) const override { return {}; }
};

Record sector(const QString &name)
{
    Record record(Sector::type());
    record.set(Sector::type().name, LocalizedText{name, name});
    return record;
}

QStringList written(const QList<QList<Record>> &blocks)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const NoTitles titles;
    const Wording wording(Language::English);
    TextTableExport table(buffer, Sector::type(), wording, titles);
    table.begin();
    for (const QList<Record> &block : blocks)
        table.write(block);
    table.end();
    return QString::fromUtf8(buffer.data()).split(u'\n');
}

} // namespace

/// The table that a terminal shows.
class TestTextTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measures_data();
    void measures();
    void fits_data();
    void fits();
    void aligns();
    void cutsWhatComesLater();
    void hasAHeadingWithoutRecords();
};

void TestTextTable::measures_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("plain") << u"abc"_s << 3;
    QTest::newRow("accent") << u"é"_s << 1;
    QTest::newRow("combining accent") << u"e\u0301"_s << 1;
    QTest::newRow("wide") << u"参加"_s << 4;
    QTest::newRow("beyond the first plane") << u"👍"_s << 2;
}

void TestTextTable::measures()
{
    QFETCH(const QString, text);
    QFETCH(const int, width);
    QCOMPARE(terminalWidth(text), width);
}

void TestTextTable::fits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("cell");
    QTest::newRow("short") << u"abc"_s << 3 << u"abc"_s;
    QTest::newRow("long") << u"abcd"_s << 3 << u"ab…"_s;
    QTest::newRow("lines") << u"a\nb\tc"_s << 9 << u"a b c"_s;
    QTest::newRow("escape") << u"\u001b[31mred"_s << 9 << u"[31mred"_s;
    QTest::newRow("text direction") << u"a\u202eb"_s << 9 << u"a b"_s;
    QTest::newRow("wide") << u"参加者"_s << 5 << u"参加…"_s;
}

void TestTextTable::fits()
{
    QFETCH(const QString, text);
    QFETCH(const int, width);
    QFETCH(const QString, cell);
    QCOMPARE(terminalText(text, width), cell);
}

void TestTextTable::aligns()
{
    const QStringList lines = written({{sector(u"Groen"_s), sector(u"Voeding en horeca"_s)}});
    QCOMPARE(lines, (QStringList{u"Name"_s, QString(17, u'─'), u"Groen"_s, u"Voeding en horeca"_s, u""_s}));
}

void TestTextTable::cutsWhatComesLater()
{
    const QStringList lines = written({{sector(u"Groen"_s)}, {sector(u"Voeding en horeca"_s)}});
    QCOMPARE(lines.at(3), u"Voed…"_s);
}

void TestTextTable::hasAHeadingWithoutRecords()
{
    QCOMPARE(written({}), (QStringList{u"Name"_s, QString(4, u'─'), u""_s}));
}

QTEST_GUILESS_MAIN(TestTextTable)
#include "tst_texttable.moc"
