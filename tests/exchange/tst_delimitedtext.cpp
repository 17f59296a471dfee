// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/event.h"
#include "domain/funding.h"
#include "exchange/delimitedtext.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace klankbord;

namespace
{

class OneTitle final : public TitleSource
{
public:
    QString title(const RecordType &, RecordId, const Wording &) const override { return u"=cmd"_s; }
};

QString written(const RecordType &type, const QList<Record> &records)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const OneTitle titles;
    const Wording wording(Language::English);
    DelimitedTextExport file(buffer, type, wording, titles);
    file.begin();
    file.write(records);
    file.end();
    return QString::fromUtf8(buffer.data());
}

/// The cell of the first record under a heading; only for records without quotes.
QString cellUnder(const QString &text, const QString &heading)
{
    const QStringList lines = text.split(u"\r\n"_s);
    return lines.at(1).split(u',').value(lines.at(0).split(u',').indexOf(heading), u"no such heading"_s);
}

} // namespace

/// Comma-separated values as other programs read them.
class TestDelimitedText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotesWhereItMust_data();
    void quotesWhereItMust();
    void runsNoFormula_data();
    void runsNoFormula();
    void writesEachPart_data();
    void writesEachPart();
    void leavesNumbersAlone();
    void saysWhenTheDeviceIsFull();
};

void TestDelimitedText::quotesWhereItMust_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("line");
    QTest::newRow("plain") << QStringList{u"a"_s, u"b c"_s, u"é"_s} << u"a,b c,é\r\n"_s;
    QTest::newRow("comma") << QStringList{u"a,b"_s, u"c"_s} << u"\"a,b\",c\r\n"_s;
    QTest::newRow("quote") << QStringList{u"a\"b"_s} << u"\"a\"\"b\"\r\n"_s;
    QTest::newRow("line break") << QStringList{u"a\nb"_s, u"c\rd"_s} << u"\"a\nb\",\"c\rd\"\r\n"_s;
    QTest::newRow("empty cells") << QStringList{u""_s, u""_s} << u",\r\n"_s;
    QTest::newRow("one empty cell") << QStringList{u""_s} << u"\"\"\r\n"_s;
}

void TestDelimitedText::quotesWhereItMust()
{
    QFETCH(const QStringList, cells);
    QFETCH(const QString, line);
    QCOMPARE(delimitedLine(cells), line);
}

void TestDelimitedText::runsNoFormula_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("plus") << u"+32"_s << u"'+32"_s;
    QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("plain") << u"a=1"_s << u"a=1"_s;
    QTest::newRow("empty") << u""_s << u""_s;
}

void TestDelimitedText::runsNoFormula()
{
    QFETCH(const QString, text);
    QFETCH(const QString, cell);
    QCOMPARE(withoutFormula(text), cell);
}

void TestDelimitedText::writesEachPart_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("cell");
    QTest::newRow("id") << u"id"_s << u"12"_s;
    QTest::newRow("Dutch") << u"title_nl"_s << u"'=Samen"_s;
    QTest::newRow("English") << u"title_en"_s << u"Together"_s;
    QTest::newRow("choice") << u"kind"_s << u"regional_session"_s;
    QTest::newRow("date") << u"when_date"_s << u"2014-10-14"_s;
    QTest::newRow("hour") << u"when_start"_s << u"10:00"_s;
    QTest::newRow("count") << u"participants"_s << u"350"_s;
    QTest::newRow("qualifier") << u"participants_qualifier"_s << u"more_than"_s;
    QTest::newRow("reference") << u"venue"_s << u"'=cmd"_s;
    QTest::newRow("its id") << u"venue_id"_s << u"99"_s;
    QTest::newRow("not specified") << u"organiser_id"_s << u""_s;
    QTest::newRow("codes") << u"languages"_s << u"nl; en"_s;
    QTest::newRow("number") << u"capacity"_s << u"400"_s;
}

void TestDelimitedText::writesEachPart()
{
    QFETCH(const QString, heading);
    QFETCH(const QString, cell);
    const Event &event = Event::type();
    Record record(event);
    record.id = RecordId{12};
    record.set(event.name, LocalizedText{u"=Samen"_s, u"Together"_s});
    record.set(event.kind, EventKind::RegionalSession);
    record.set(event.when, TimeSlot{PartialDate::fromIso(u"2014-10-14"), QTime(10, 0), QTime(16, 0)});
    record.set(event.participants, Count{350, Qualifier::MoreThan});
    record.set(event.venue, RecordId{99});
    record.set(event.languages, {u"nl"_s, u"en"_s});
    record.set(event.capacity, 400);
    QCOMPARE(cellUnder(written(event, {record}), heading), cell);
}

void TestDelimitedText::leavesNumbersAlone()
{
    const Funding &funding = Funding::type();
    Record record(funding);
    record.set(funding.amount, Amount{-550, u"EUR"_s, Qualifier::Exact});
    record.set(funding.rate, Share{1363});
    const QString text = written(funding, {record});
    QCOMPARE(cellUnder(text, u"amount"_s), u"-5.50"_s);
    QCOMPARE(cellUnder(text, u"amount_currency"_s), u"EUR"_s);
    QCOMPARE(cellUnder(text, u"rate"_s), u"13.63"_s);
}

void TestDelimitedText::saysWhenTheDeviceIsFull()
{
    QBuffer closed;
    const OneTitle titles;
    const Wording wording(Language::English);
    DelimitedTextExport file(closed, Event::type(), wording, titles);
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
    QVERIFY(!file.begin());
}

QTEST_GUILESS_MAIN(TestDelimitedText)
#include "tst_delimitedtext.moc"
