// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planningentries.h"

#include "domain/action.h"
#include "domain/decision.h"
#include "domain/deliverable.h"
#include "domain/task.h"
#include "models/planningedit.h"
#include "models/planningtable.h"
#include "models/seriessamples.h"
#include "models/workspacefixture.h"

#include <QAbstractItemModelTester>

using namespace Qt::Literals::StringLiterals;
using namespace klankbord;

namespace
{

const QDate today(2023, 3, 15);

std::optional<PartialDate> date(const QString &iso)
{
    return PartialDate::fromIso(iso);
}

/// A project with one of each: a phase, an action with a deliverable, an event with a decision, two tasks.
struct Plan {
    Plan() : project(fixture.addProject(u"DIALOG"_s)), network(fixture.add(series::network(u"Groen"_s)))
    {
        Record aPhase(Phase::type());
        aPhase.set(Phase::type().name, {u"Voorbereiding"_s, u"Preparation"_s});
        aPhase.set(Phase::type().project, project.id);
        aPhase.set(Phase::type().period, *periodFromIso(u"2023-01/2023-02"));
        aPhase.set(Phase::type().status, PhaseStatus::Running);
        phase = fixture.add(aPhase).id;
        Record anAction(Action::type());
        anAction.set(Action::type().name, {u"Gesprekken"_s, u"Talks"_s});
        anAction.set(Action::type().project, project.id);
        anAction.set(Action::type().period, *periodFromIso(u"2022-01-10/2022-06-30"));
        action = fixture.add(anAction).id;
        Record aDeliverable(Deliverable::type());
        aDeliverable.set(Deliverable::type().name, {u"Verslag"_s, u"Report"_s});
        aDeliverable.set(Deliverable::type().action, action);
        aDeliverable.set(Deliverable::type().due, date(u"2023"_s));
        fixture.add(aDeliverable);
        event = fixture.add(series::session(network.id, u"Sessie"_s,
                                            u"2023-04-03T10:00/12:00[Europe/Brussels]"_s, RecordId::None));
        Record aDecision(Decision::type());
        aDecision.set(Decision::type().text, {u"Zaal zoeken"_s, u"Find a room"_s});
        aDecision.set(Decision::type().event, event.id);
        aDecision.set(Decision::type().due, date(u"2023-03-14"_s));
        fixture.add(aDecision);
        Record aTask(Task::type());
        aTask.set(Task::type().name, u"Uitnodigen"_s);
        aTask.set(Task::type().project, project.id);
        fixture.add(aTask);
    }
    PlanningReading read()
    {
        const Result<PlanningReading> reading = readPlanning(fixture.session(), today);
        if (!reading)
            qFatal("%s", qPrintable(reading.error().text()));
        return *reading;
    }
    PlanningEntry entry(const QString &title)
    {
        const PlanningReading reading = read();
        for (const PlanningEntry &each : reading.entries) {
            if (each.title == title)
                return each;
        }
        qFatal("no such entry");
    }

    WorkspaceFixture fixture;
    Record project;
    Record network;
    RecordId phase = RecordId::None;
    RecordId action = RecordId::None;
    Record event{Event::type()};
};

QStringList titles(const PlanningTable &table)
{
    QStringList found;
    for (int row = 0; row < table.rowCount(); ++row)
        found.append(table.index(row, PlanningTable::Name).data().toString());
    return found;
}

} // namespace

/// What a planning reads from a workspace, and how it moves it.
class TstPlanningEntries final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsUnderItsProject();
    void lateIsJudged();
    void filterLeavesOut();
    void moveIsOneStep();
    void endMoves();
    void refusedMoveChangesNothing();
    void undatedIsPlaced();
};

void TstPlanningEntries::standsUnderItsProject()
{
    Plan plan;
    PlanningTable table;
    const QAbstractItemModelTester tester(&table);
    table.setReading(plan.read(), Wording(Language::English));
    QCOMPARE(titles(table), (QStringList{u"DIALOG"_s, u"Preparation"_s, u"Talks"_s, u"Report"_s, u"Groen"_s,
                                         u"Sessie"_s, u"Find a room"_s}));
    QCOMPARE(table.undated().size(), 1);
    QCOMPARE(table.undated().first()->title, u"Uitnodigen");
    QCOMPARE(table.extent(), std::pair(QDate(2022, 1, 10), QDate(2023, 12, 31)));
    QCOMPARE(plan.entry(u"Sessie"_s).when(Language::English), u"3 Apr 2023, 10:00–12:00");
}

void TstPlanningEntries::lateIsJudged()
{
    Plan plan;
    QVERIFY(plan.entry(u"Preparation"_s).isLate); // running, and its months are over
    QVERIFY(!plan.entry(u"Talks"_s).isLate);      // over, but nobody said how it went
    QVERIFY(plan.entry(u"Find a room"_s).isLate); // due yesterday
    QVERIFY(!plan.entry(u"Report"_s).isLate);     // somewhere this year
    QVERIFY(!plan.entry(u"Uitnodigen"_s).isLate); // no day
    QVERIFY(plan.entry(u"Preparation"_s).spoken(Wording(Language::English)).endsWith(u"Running · late"));
}

void TstPlanningEntries::filterLeavesOut()
{
    Plan plan;
    PlanningTable table;
    const QAbstractItemModelTester tester(&table);
    table.setReading(plan.read(), Wording(Language::English));
    table.setFilter({.hidden = {}, .owner = RecordId::None, .state = PlanningFilter::State::Late});
    QCOMPARE(titles(table), (QStringList{u"DIALOG"_s, u"Preparation"_s, u"Groen"_s, u"Find a room"_s}));
    table.setFilter({.hidden = {PlanningKind::Deadline}, .owner = plan.network.id});
    QCOMPARE(titles(table), (QStringList{u"Groen"_s, u"Sessie"_s}));
    QVERIFY(table.undated().isEmpty());
}

void TstPlanningEntries::moveIsOneStep()
{
    Plan plan;
    QVERIFY(movePlanningEntry(plan.fixture.session(), plan.entry(u"Preparation"_s), 2));
    QCOMPARE(periodToIso(plan.entry(u"Preparation"_s).span), u"2023-03/2023-04");
    QVERIFY(movePlanningEntry(plan.fixture.session(), plan.entry(u"Sessie"_s), -3));
    QCOMPARE(plan.entry(u"Sessie"_s).when(Language::English), u"31 Mar 2023, 10:00–12:00");
    QVERIFY(plan.fixture.session().undo());
    QCOMPARE(plan.entry(u"Sessie"_s).when(Language::English), u"3 Apr 2023, 10:00–12:00");
    QVERIFY(plan.fixture.session().undo());
    QCOMPARE(periodToIso(plan.entry(u"Preparation"_s).span), u"2023-01/2023-02");
    QVERIFY(!plan.fixture.session().canUndo());
}

void TstPlanningEntries::endMoves()
{
    Plan plan;
    QVERIFY(movePlanningEnd(plan.fixture.session(), plan.entry(u"Talks"_s), PeriodEnd::To, 1));
    QCOMPARE(periodToIso(plan.entry(u"Talks"_s).span), u"2022-01-10/2022-07-01");
    QVERIFY(movePlanningEnd(plan.fixture.session(), plan.entry(u"Report"_s), PeriodEnd::To, 1));
    QCOMPARE(periodToIso(plan.entry(u"Report"_s).span), u"2023/2023"); // a single date has no length
}

void TstPlanningEntries::refusedMoveChangesNothing()
{
    Plan plan;
    const Result<> done =
        movePlanningEnd(plan.fixture.session(), plan.entry(u"Talks"_s), PeriodEnd::From, 300);
    QVERIFY(!done);
    QVERIFY(!done.error().text().isEmpty());
    QCOMPARE(periodToIso(plan.entry(u"Talks"_s).span), u"2022-01-10/2022-06-30");
    QVERIFY(!plan.fixture.session().canUndo());
}

void TstPlanningEntries::undatedIsPlaced()
{
    Plan plan;
    QVERIFY(placePlanningEntry(plan.fixture.session(), plan.entry(u"Uitnodigen"_s), today));
    QCOMPARE(periodToIso(plan.entry(u"Uitnodigen"_s).span), u"2023-03-15/2023-03-15");
}

QTEST_GUILESS_MAIN(TstPlanningEntries)
#include "tst_planningentries.moc"
