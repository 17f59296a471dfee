// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/event.h"
#include "domain/project.h"
#include "storage/idreader.h"
#include "storage/locations.h"
#include "storage/recordstore.h"
#include "storage/samples.h"
#include "storage/workspace.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Qt::Literals::StringLiterals;
using namespace klankbord;

/// Questions are answered from another thread, the last one only.
class TestIdReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { Locations::addRows(); }
    void init();
    void cleanup() { m_workspace.reset(); }
    void answersAsTheStoreDoes();
    void beginsWithTheFirstThatHaveAFrequentWord_data();
    void beginsWithTheFirstThatHaveAFrequentWord();
    void answersARareWordAtOnce();
    void answersOnlyTheLastQuestion();
    void seesWhatWasCommitted();
    void staysSilentAfterCancel();
    void pausesBeforeItReads();
    void endsWhileReading();
    void saysWhatFails();

private:
    Query byAcronym() const
    {
        Query query(Project::type());
        query.order = {{&Project::type().acronym, Qt::AscendingOrder}};
        return query;
    }

    Locations m_locations;
    QString m_location;
    std::unique_ptr<Workspace> m_workspace;
};

void TestIdReader::init()
{
    m_location = m_locations.fresh();
    auto made = Workspace::create(m_location);
    QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
    m_workspace = std::move(made).value();
    QList<Record> records;
    for (int i = 0; i < 500; ++i)
        records.append(makeProject(u"P%1"_s.arg((i * 7) % 500), u"titel %1"_s.arg(i)));
    QVERIFY(m_workspace->store().apply(addition(records)));
}

void TestIdReader::answersAsTheStoreDoes()
{
    IdReader reader(m_location);
    QSignalSpy begun(&reader, &IdReader::begun);
    QSignalSpy answered(&reader, &IdReader::answered);
    Qt::HANDLE thread = nullptr;
    connect(&reader, &IdReader::answered, this, [&thread] { thread = QThread::currentThreadId(); });
    const int request = reader.ask(byAcronym());
    QVERIFY(reader.isBusy());
    QVERIFY(answered.wait(30'000));
    QVERIFY(!reader.isBusy());
    QCOMPARE(thread, QThread::currentThreadId());
    QCOMPARE(answered.first().at(0).toInt(), request);
    const auto ids = answered.first().at(1).value<QList<RecordId>>();
    QCOMPARE(ids, *m_workspace->store().ids(byAcronym()));
    QCOMPARE(begun.size(), 1);
    const auto first = begun.first().at(1).value<QList<RecordId>>();
    QVERIFY(first.size() >= 100 && first.size() < ids.size());
    QCOMPARE(ids.first(first.size()), first);

    Query few = byAcronym();
    few.search = u"titel 49"_s;
    reader.ask(few);
    QVERIFY(answered.wait(30'000));
    QCOMPARE(answered.last().at(1).value<QList<RecordId>>(), *m_workspace->store().ids(few));
    QCOMPARE(begun.size(), 1);
}

void TestIdReader::beginsWithTheFirstThatHaveAFrequentWord_data()
{
    const Project &project = Project::type();
    const Event &event = Event::type();
    QTest::addColumn<const RecordType *>("type");
    QTest::addColumn<QString>("search");
    QTest::addColumn<QList<SortStep>>("order");
    using Order = QList<SortStep>;
    const auto type = [](const RecordType &each) { return &each; };
    QTest::newRow("by id") << type(project) << u"tit"_s << Order();
    QTest::newRow("by title") << type(project) << u"titel"_s << Order{{&project.acronym}};
    QTest::newRow("from the end") << type(project) << u"TITEL"_s
                                  << Order{{&project.fullTitle, Qt::DescendingOrder}};
    QTest::newRow("through a reference") << type(event) << u"interr"_s << Order();
    QTest::newRow("in two places") << type(event) << u"overleg interr"_s << Order{{&event.name}};
}

void TestIdReader::beginsWithTheFirstThatHaveAFrequentWord()
{
    QFETCH(const RecordType *, type);
    QFETCH(QString, search);
    QFETCH(QList<SortStep>, order);
    const Record project = makeProject(u"INTERREG"_s);
    QList<Record> added{project};
    for (int i = 0; i < 450; ++i) {
        added.append(makeNamed(Event::type(), u"%1 overleg"_s.arg((i * 11) % 450)));
        if (i % 2 == 0)
            added.last().set(Event::type().project, project.id);
    }
    QVERIFY(m_workspace->store().apply(addition(added)));
    Query query(*type);
    query.search = search;
    query.order = order;
    IdReader reader(m_location);
    QSignalSpy begun(&reader, &IdReader::begun);
    QSignalSpy answered(&reader, &IdReader::answered);
    reader.ask(query);
    QVERIFY(answered.wait(30'000));
    const auto ids = answered.first().at(1).value<QList<RecordId>>();
    QCOMPARE(ids, *m_workspace->store().ids(query));
    QVERIFY(ids.size() > 200);
    QCOMPARE(begun.size(), 1);
    const auto first = begun.first().at(1).value<QList<RecordId>>();
    QVERIFY(first.size() >= 100 && first.size() < ids.size());
    QCOMPARE(ids.first(first.size()), first);
}

void TestIdReader::answersARareWordAtOnce()
{
    Query query(Project::type());
    query.search = u"titel 49"_s;
    IdReader reader(m_location);
    const QSignalSpy begun(&reader, &IdReader::begun);
    QSignalSpy answered(&reader, &IdReader::answered);
    reader.ask(query);
    QVERIFY(answered.wait(30'000));
    QCOMPARE(answered.first().at(1).value<QList<RecordId>>().size(), 11);
    QCOMPARE(begun.size(), 0);
}

void TestIdReader::answersOnlyTheLastQuestion()
{
    IdReader reader(m_location);
    QSignalSpy answered(&reader, &IdReader::answered);
    QSignalSpy failed(&reader, &IdReader::failed);
    int last = 0;
    for (int i = 0; i < 200; ++i) {
        last = reader.ask(byAcronym());
        if (i % 20 == 0)
            QThread::usleep(700);
    }
    QTRY_VERIFY_WITH_TIMEOUT(!answered.isEmpty(), 30'000);
    QTest::qWait(50);
    QCOMPARE(answered.size(), 1);
    QCOMPARE(answered.first().at(0).toInt(), last);
    QCOMPARE(failed.size(), 0);
}

void TestIdReader::seesWhatWasCommitted()
{
    IdReader reader(m_location);
    QSignalSpy answered(&reader, &IdReader::answered);
    for (int i = 1; i <= 5; ++i) {
        QVERIFY(m_workspace->store().apply(addition({makeProject(u"new %1"_s.arg(i))})));
        reader.ask(byAcronym());
        QVERIFY(answered.wait(30'000));
        QCOMPARE(answered.last().at(1).value<QList<RecordId>>().size(), 500 + i);
    }
}

void TestIdReader::staysSilentAfterCancel()
{
    IdReader reader(m_location);
    QSignalSpy answered(&reader, &IdReader::answered);
    reader.ask(byAcronym());
    reader.cancel();
    QVERIFY(!reader.isBusy());
    QTest::qWait(200);
    QCOMPARE(answered.size(), 0);
    reader.ask(byAcronym());
    QVERIFY(answered.wait(30'000));
    QCOMPARE(answered.size(), 1);
}

void TestIdReader::pausesBeforeItReads()
{
    using namespace std::chrono_literals;
    IdReader reader(m_location);
    QSignalSpy answered(&reader, &IdReader::answered);
    reader.ask(byAcronym(), 1h);
    QTest::qWait(100);
    QCOMPARE(answered.size(), 0);
    QVERIFY(reader.isBusy());
    // A question without a pause goes before, and one that is taken back ends it.
    const int request = reader.ask(byAcronym());
    QVERIFY(answered.wait(30'000));
    QCOMPARE(answered.first().at(0).toInt(), request);
    reader.ask(byAcronym(), 1h);
    reader.cancel();
    reader.ask(byAcronym(), 1ms);
    QVERIFY(answered.wait(30'000));
    reader.ask(byAcronym(), 1h); // the destructor does not wait for it
}

void TestIdReader::endsWhileReading()
{
    for (int i = 0; i < 20; ++i) {
        IdReader reader(m_location);
        reader.ask(byAcronym());
        if (i % 2)
            QThread::usleep(500);
    }
    IdReader idle(m_location);
}

void TestIdReader::saysWhatFails()
{
    IdReader reader(m_locations.folder() + u"/none.klankbord"_s);
    QSignalSpy failed(&reader, &IdReader::failed);
    const int request = reader.ask(byAcronym());
    QVERIFY(failed.wait(30'000));
    QCOMPARE(failed.first().at(0).toInt(), request);
    QVERIFY(!reader.isBusy());
}

QTEST_GUILESS_MAIN(TestIdReader)
#include "tst_idreader.moc"
