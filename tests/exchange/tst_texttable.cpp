// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/event.h"
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

QStringList writtenAs(const RecordType &type, const QList<QList<Record>> &blocks, int columns)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const NoTitles titles;
    const Wording wording(Language::English);
    TextTableExport table(buffer, type, wording, titles, columns);
    table.begin();
    for (const QList<Record> &block : blocks)
        table.write(block);
    table.end();
    return QString::fromUtf8(buffer.data()).split(u'\n');
}

QStringList written(const QList<QList<Record>> &blocks, int columns = 0)
{
    return writtenAs(Sector::type(), blocks, columns);
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
    void fitsTheTerminal();
    void leavesOutWhatHasNoRoom();
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

void TestTextTable::fitsTheTerminal()
{
    const QString name = u"Lokale besturen en overheden"_s;
    QCOMPARE(written({{sector(name)}}, 80).at(2), name);
    QCOMPARE(written({{sector(name)}}, 25),
             (QStringList{u"Name"_s, QString(25, u'─'), u"Lokale besturen en overh…"_s, u""_s}));
    QCOMPARE(written({{sector(name)}}, 3).at(2), u"Lokale besturen en over…"_s);
}

void TestTextTable::leavesOutWhatHasNoRoom()
{
    const Event &event = Event::type();
    Record record(event);
    record.set(event.name, LocalizedText{u"Sessie over voeding en horeca in Gent"_s, {}});
    record.set(event.kind, EventKind::RegionalSession);
    record.set(event.participants, Count{350, Qualifier::MoreThan});
    const QStringList lines = writtenAs(event, {{record}}, 58);
    QCOMPARE(lines.at(0).simplified(), u"Title Kind Participants"_s);
    QVERIFY(lines.at(2).endsWith(u">350"_s));
    for (const QString &line : lines)
        QVERIFY2(terminalWidth(line) <= 58, qPrintable(line));
    QCOMPARE(writtenAs(event, {{record}}, 40).at(0).simplified(), u"Title Kind"_s);
    QVERIFY(writtenAs(event, {{record}}, 0).at(0).contains(u"Organiser"_s));
}

void TestTextTable::hasAHeadingWithoutRecords()
{
    QCOMPARE(written({}), (QStringList{u"Name"_s, QString(4, u'─'), u""_s}));
}

QTEST_GUILESS_MAIN(TestTextTable)
#include "tst_texttable.moc"
