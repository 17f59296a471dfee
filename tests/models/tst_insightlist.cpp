// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/insightlist.h"

#include "workspacefixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

const Insight &insight = Insight::type();

/// A network with a session where two insights came up, a group, and a session of another network.
struct AskedNetwork {
    explicit AskedNetwork(WorkspaceFixture &fixture)
        : fixture(fixture),
          network(addNetwork(u"Learning network"_s)),
          group(addGroup(network.id)),
          session(addEvent(u"Food and hospitality"_s, network.id)),
          first(addInsight(u"Sectors know too little of each other"_s, session.id)),
          second(addInsight(u"Job coaching works"_s, session.id)),
          elsewhere(addInsight(u"Not ours"_s, addEvent(u"Other"_s, addNetwork(u"Other"_s).id).id))
    {
    }
    Record addNetwork(const QString &name) const
    {
        Record record(Network::type());
        record.set(Network::type().name, bothLanguages(name));
        return fixture.add(record);
    }
    Record addGroup(RecordId owner) const
    {
        Record record(Group::type());
        record.set(Group::type().name, bothLanguages(u"Expert group"_s));
        record.set(Group::type().network, owner);
        return fixture.add(record);
    }
    Record addEvent(const QString &name, RecordId owner, RecordId ofGroup = RecordId::None,
                    const QString &when = {}) const
    {
        const Event &event = Event::type();
        Record record(event);
        record.set(event.name, bothLanguages(name));
        record.set(event.network, owner);
        record.set(event.group, ofGroup);
        if (!when.isEmpty())
            record.set(event.when, *timeSlotFromIso(when));
        return fixture.add(record);
    }
    Record addInsight(const QString &text, RecordId event) const
    {
        Record record(insight);
        record.set(insight.text, bothLanguages(text));
        record.set(insight.event, event);
        return fixture.add(record);
    }

    WorkspaceFixture &fixture;
    Record network;
    Record group;
    Record session;
    Record first;
    Record second;
    Record elsewhere;
};

QList<RecordId> idsOf(const QList<Record> &records)
{
    QList<RecordId> ids;
    for (const Record &record : records)
        ids.append(record.id);
    return ids;
}

} // namespace

/// What a group was asked to test.
class InsightListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatWasNotAskedYetCanBeAsked()
    {
        WorkspaceFixture fixture;
        const AskedNetwork made(fixture);
        QCOMPARE(idsOf(*insightsToAsk(made.group, fixture.store())), (QList{made.first.id, made.second.id}));
        QVERIFY(fixture.session().commit(asking({made.first}, made.group.id)));
        QCOMPARE(idsOf(*insightsToAsk(made.group, fixture.store())), (QList{made.second.id}));
        const Record asked = fixture.found(insight, made.first.id);
        QCOMPARE(asked.get(insight.askedOf), made.group.id);
        QCOMPARE(asked.get(insight.verdict), Verdict::Open);
        QVERIFY(fixture.session().undo());
        QCOMPARE(fixture.found(insight, made.first.id), made.first);
    }

    void askingSeveralIsOneStep()
    {
        WorkspaceFixture fixture;
        const AskedNetwork made(fixture);
        QVERIFY(fixture.session().commit(asking({made.first, made.second}, made.group.id)));
        QVERIFY(fixture.session().undo());
        QVERIFY(!fixture.session().canUndo());
        QCOMPARE(fixture.found(insight, made.first.id), made.first);
        QCOMPARE(fixture.found(insight, made.second.id), made.second);
    }

    void aVerdictNotesTheMeeting_data()
    {
        QTest::addColumn<bool>("hasMeeting");
        QTest::newRow("no meeting") << false;
        QTest::newRow("meeting") << true;
    }

    void aVerdictNotesTheMeeting()
    {
        QFETCH(bool, hasMeeting);
        WorkspaceFixture fixture;
        const AskedNetwork made(fixture);
        const Record meeting = made.addEvent(u"Experts"_s, made.network.id, made.group.id);
        const RecordId in = hasMeeting ? meeting.id : RecordId::None;
        QVERIFY(fixture.session().commit(judging({made.first}, Verdict::Adjusted, in)));
        const Record judged = fixture.found(insight, made.first.id);
        QCOMPARE(judged.get(insight.verdict), Verdict::Adjusted);
        QCOMPARE(judged.get(insight.testedIn), in);
        QVERIFY(judging({judged}, Verdict::Adjusted, RecordId::None).isEmpty());
        // A later verdict without a meeting keeps the one that was noted.
        QVERIFY(fixture.session().commit(judging({judged}, Verdict::Rejected, RecordId::None)));
        QCOMPARE(fixture.found(insight, made.first.id).get(insight.testedIn), in);
        QVERIFY(fixture.session().undo());
        QVERIFY(fixture.session().undo());
        QCOMPARE(fixture.found(insight, made.first.id), made.first);
    }

    void theListSaysWhatItHolds()
    {
        WorkspaceFixture fixture;
        const AskedNetwork made(fixture);
        InsightList list(fixture.session());
        const QAbstractItemModelTester tester(&list);
        list.setGroup(made.group.id);
        QVERIFY(list.refresh());
        QCOMPARE(list.rowCount(), 0);
        QVERIFY(fixture.session().commit(asking({made.first, made.second}, made.group.id)));
        QSignalSpy resets(&list, &QAbstractItemModel::modelReset);
        QVERIFY(list.refresh());
        QCOMPARE(list.rowCount(), 2);
        QCOMPARE(resets.count(), 1);
        QCOMPARE(list.countOf(Verdict::Open), 2);
        const QModelIndex row = list.index(list.rowOf(made.first.id));
        QCOMPARE(row.data().toString(), u"Sectors know too little of each other"_s);
        QCOMPARE(row.data(InsightList::ContextRole).toString(), u"Surfaced at: Food and hospitality"_s);
        QVERIFY(fixture.session().commit(
            judging({fixture.found(insight, made.first.id)}, Verdict::Confirmed, RecordId::None)));
        QVERIFY(list.refresh());
        QCOMPARE(resets.count(), 1); // the same rows: the selection stays
        QCOMPARE(row.data(InsightList::VerdictLabelRole).toString(), u"Confirmed"_s);
        QCOMPARE(list.countOf(Verdict::Confirmed), 1);
        QCOMPARE(list.countOf(Verdict::Open), 1);
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"Confirmed"_s));
    }

    void theLatestMeetingComesFirst()
    {
        WorkspaceFixture fixture;
        const AskedNetwork made(fixture);
        const Record early = made.addEvent(u"A"_s, made.network.id, made.group.id, u"2014-10-14"_s);
        const Record late = made.addEvent(u"B"_s, made.network.id, made.group.id, u"2015-01"_s);
        QCOMPARE(idsOf(*meetingsOf(made.group.id, fixture.store())), (QList{late.id, early.id}));
    }
};

QTEST_MAIN(InsightListTest)
#include "tst_insightlist.moc"
