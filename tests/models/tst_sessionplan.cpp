// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sessionplan.h"

#include "models/coreattendancemodel.h"
#include "models/seriessamples.h"
#include "models/workspacefixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

const Event &type = Event::type();

PartialDate date(const QString &iso)
{
    return PartialDate::fromIso(iso).value();
}

/// A network of two sectors with a session in October and one in December 2014, and two without a month.
struct Series {
    Series()
        : network(fixture.add(series::network(u"Lerend netwerk"_s, u"2014-10-14/2015-03"_s))),
          greenery(fixture.add(series::sector(u"Groen"_s))),
          metal(fixture.add(series::sector(u"Metaal"_s))),
          first(fixture.add(series::session(network.id, u"Eerste"_s,
                                            u"2014-10-14T10:00/12:00[Europe/Brussels]"_s, greenery.id))),
          later(fixture.add(series::session(network.id, u"Later"_s, u"2014-12"_s, greenery.id))),
          undated(fixture.add(series::session(network.id, u"Ooit"_s, {}, metal.id))),
          ofAYear(fixture.add(series::session(network.id, u"Dat jaar"_s, u"2015"_s, RecordId::None))),
          plan(fixture.session())
    {
        QObject::connect(&fixture.store(), &RecordStore::changed, &plan, [this](const ChangeSet &changes) {
            if (SessionPlan::isConcernedBy(changes) && !plan.refresh())
                qFatal("the plan cannot be read");
        });
        if (!plan.setNetwork(network))
            qFatal("the plan cannot be read");
    }
    QModelIndex cell(int row, const QString &iso) const { return plan.index(row, plan.columnOf(date(iso))); }
    Record now(const Record &record) { return fixture.found(record.type(), record.id); }
    QString when(const Record &record) { return timeSlotToIso(now(record).get(type.when)); }

    WorkspaceFixture fixture;
    Record network;
    Record greenery;
    Record metal;
    Record first;
    Record later;
    Record undated;
    Record ofAYear;
    SessionPlan plan;
};

} // namespace

/// A network's sessions as a plan, and what moves them.
class SessionPlanTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAModel()
    {
        Series series;
        const QAbstractItemModelTester plan(&series.plan,
                                            QAbstractItemModelTester::FailureReportingMode::QtTest);
        CoreAttendanceModel attendance(series.plan, series.fixture.titles());
        const QAbstractItemModelTester core(&attendance,
                                            QAbstractItemModelTester::FailureReportingMode::QtTest);
        series.plan.openDays(date(u"2014-10"_s));
        QVERIFY(series.plan.moveToTray(series.first.id));
        series.plan.setRowKind(PlanRows::Regions);
    }

    void putsSessionsInTheirCells()
    {
        Series series;
        const SessionPlan &plan = series.plan;
        QCOMPARE(plan.rowCount(), 3);
        QCOMPARE(plan.rowAt(0).title, u"Groen"_s);
        QCOMPARE(plan.rowAt(1).title, u"Metaal"_s);
        QCOMPARE(plan.rowAt(2).title, u"No sector"_s);
        QCOMPARE(plan.columnCount(), 6);
        QCOMPARE(plan.sessionsAt(series.cell(0, u"2014-10"_s)), QList{series.first.id});
        QCOMPARE(plan.sessionsAt(series.cell(0, u"2014-12"_s)), QList{series.later.id});
        QCOMPARE(plan.tray(), (QList{series.ofAYear.id, series.undated.id}));
        QCOMPARE(plan.card(series.ofAYear.id).date, u"2015"_s);
        QCOMPARE(plan.card(series.first.id).date, u"14 Oct"_s);
        QCOMPARE(plan.card(series.later.id).date, QString());
        QCOMPARE(plan.monthGaps(), 1);
        QVERIFY(plan.headerData(1, Qt::Horizontal).toString().contains(u"No session in November 2014"_s));
        QCOMPARE(plan.rowAt(1).state, SessionSeries::RowState::NotDated);
        QCOMPARE(plan.rowGaps(), 0);
        QVERIFY(series.plan.moveToColumn(series.undated.id, 0));
        QCOMPARE(plan.rowAt(1).state, SessionSeries::RowState::Filled);
    }

    void movesAreOneStepEach_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("when");
        QTest::newRow("month") << 1 << u"2014-11"_s << u"2014-11"_s;
        QTest::newRow("month and row") << 0 << u"2015-01"_s << u"2015-01"_s;
        QTest::newRow("to no sector") << 2 << u"2015-01"_s << u"2015-01"_s;
    }
    void movesAreOneStepEach()
    {
        QFETCH(int, row);
        QFETCH(QString, column);
        QFETCH(QString, when);
        Series series;
        QVERIFY(series.plan.moveTo(series.undated.id, series.cell(row, column)));
        QCOMPARE(series.when(series.undated), when);
        const RecordId sectors[] = {series.greenery.id, series.metal.id, RecordId::None};
        QCOMPARE(series.now(series.undated).get(type.sector), sectors[row]);
        QCOMPARE(series.plan.cellOf(series.undated.id), series.cell(row, column));
        QVERIFY(series.fixture.session().undo());
        QCOMPARE(series.now(series.undated), series.undated);
        QVERIFY(!series.fixture.session().canUndo());
        QVERIFY(series.plan.tray().contains(series.undated.id));
    }

    void saysWhatUndoTakesBack()
    {
        Series series;
        QVERIFY(series.plan.moveToColumn(series.undated.id, 1));
        QCOMPARE(series.fixture.session().undoText(Wording(Language::English)), u"change when of Ooit"_s);
        QVERIFY(series.plan.shiftRows(series.undated.id, -1));
        QCOMPARE(series.fixture.session().undoText(Wording(Language::English)), u"change sector of Ooit"_s);
    }

    void anotherMonthTakesTheDay()
    {
        Series series;
        QSignalSpy dropped(&series.plan, &SessionPlan::dayDropped);
        QVERIFY(series.plan.shiftMonths(series.first.id, 1));
        QCOMPARE(series.when(series.first), u"2014-11"_s);
        QCOMPARE(dropped.count(), 1);
        QCOMPARE(dropped.first().at(0).toString(), u"Eerste"_s);
        QVERIFY(series.plan.shiftMonths(series.first.id, 1));
        QCOMPARE(dropped.count(), 1); // there was none to lose
        QVERIFY(series.fixture.session().undo());
        QVERIFY(series.fixture.session().undo());
        QCOMPARE(series.now(series.first), series.first);
    }

    void aDayOfTheOpenMonth()
    {
        Series series;
        series.plan.openDays(date(u"2014-10"_s));
        QCOMPARE(series.plan.columnCount(), 6 + 31);
        QCOMPARE(series.plan.sessionsAt(series.cell(0, u"2014-10-14"_s)), QList{series.first.id});
        QVERIFY(series.plan.moveTo(series.first.id, series.cell(0, u"2014-10-21"_s)));
        QCOMPARE(series.when(series.first), u"2014-10-21T10:00/12:00[Europe/Brussels]"_s);
        QVERIFY(series.plan.moveTo(series.undated.id, series.cell(1, u"2014-10-22"_s)));
        QCOMPARE(series.when(series.undated), u"2014-10-22"_s);
        QVERIFY(series.plan.moveTo(series.undated.id, series.cell(1, u"2014-10"_s)));
        QCOMPARE(series.when(series.undated), u"2014-10"_s);
        series.plan.openDays({});
        QCOMPARE(series.plan.sessionsAt(series.cell(0, u"2014-10"_s)), QList{series.first.id});
    }

    void nothingMovesIsNoStep()
    {
        Series series;
        QVERIFY(series.plan.moveTo(series.first.id, series.cell(0, u"2014-10"_s)));
        QVERIFY(series.plan.shiftRows(series.first.id, -1)); // there is no row above
        QVERIFY(series.plan.shiftMonths(series.undated.id, 1));
        QVERIFY(series.plan.moveToTray(series.undated.id));
        QVERIFY(!series.fixture.session().canUndo());
        QCOMPARE(series.now(series.first), series.first);
    }

    void regionsDown()
    {
        Series series;
        Record somewhere = series.later;
        somewhere.set(type.region, u"BE224"_s);
        QVERIFY(series.fixture.write(ChangeSet::editing(series.later, somewhere)));
        series.plan.setRowKind(PlanRows::Regions);
        QCOMPARE(series.plan.rowCount(), 7); // five provinces, one region, and none
        QCOMPARE(series.plan.rowAt(2).key, u"BE224"_s);
        QCOMPARE(series.plan.rowGaps(), 4);
        QVERIFY(series.plan.shiftRows(series.later.id, -1));
        QCOMPARE(series.now(series.later).get(type.region), u"BE22"_s);
        QCOMPARE(series.now(series.later).get(type.sector), series.greenery.id);
        const Record draft = series.plan.newSession(series.cell(0, u"2014-11"_s));
        QCOMPARE(draft.get(type.region), u"BE21"_s);
        QCOMPARE(draft.get(type.sector), RecordId::None);
    }

    void aNewSessionKnowsItsCell()
    {
        Series series;
        const Record draft = series.plan.newSession(series.cell(1, u"2014-11"_s));
        QCOMPARE(draft.get(type.network), series.network.id);
        QCOMPARE(draft.get(type.sector), series.metal.id);
        QCOMPARE(timeSlotToIso(draft.get(type.when)), u"2014-11"_s);
        QVERIFY(series.plan.newSession({}).isEmpty(type.when));
    }

    void extends()
    {
        Series series;
        series.plan.extend(SessionPlan::Side::Earlier, 3);
        series.plan.extend(SessionPlan::Side::Later, 2);
        QCOMPARE(series.plan.range(), (MonthRange{.first = date(u"2014-07"_s), .last = date(u"2015-05"_s)}));
        QVERIFY(series.plan.include(date(u"2016-01"_s)));
        QCOMPARE(series.plan.range().last, date(u"2016-01"_s));
        QVERIFY(!series.plan.include(date(u"2099-01"_s)));
        series.plan.extend(SessionPlan::Side::Later, 10'000);
        QCOMPARE(series.plan.range().size(), mostPlanMonths);
        QVERIFY(series.plan.moveToColumn(series.undated.id, series.plan.columnCount() - 1));
        QVERIFY(series.plan.range().size() <= mostPlanMonths);
    }

    void outOfSightIsInTheTray()
    {
        Series series;
        series.fixture.add(series::session(series.network.id, u"Vergist"_s, u"0214-10"_s, series.metal.id));
        QVERIFY(series.plan.tray().contains(series.first.id));
        QCOMPARE(series.plan.card(series.first.id).date, u"14 Oct 2014"_s);
    }

    void countsTheFixedCore()
    {
        Series series;
        WorkspaceFixture &fixture = series.fixture;
        const Record group = fixture.add(series::coreGroup(series.network.id));
        const Record velo = fixture.addOrganisation(u"Velo"_s);
        const Record igo = fixture.addOrganisation(u"IGO"_s);
        fixture.add(series::coreSeat(group.id, velo.id));
        fixture.add(series::coreSeat(group.id, igo.id));
        QCOMPARE(series.plan.card(series.first.id).attendance, QString());
        fixture.add(series::participation(series.first.id, velo.id, Presence::Present));
        fixture.add(series::participation(series.first.id, igo.id, Presence::Excused));
        QCOMPARE(series.plan.card(series.first.id).attendance, u"1/2"_s);
        const CoreAttendanceModel model(series.plan, fixture.titles());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.columnCount(), 5);
        QCOMPARE(model.headerData(0, Qt::Vertical).toString(), u"Velo"_s);
        QCOMPARE(model.sessionAt(1), series.first.id);
        QCOMPARE(model.index(1, 1).data(Qt::ToolTipRole).toString(), u"Excused"_s);
        QCOMPARE(model.index(0, 0).data().toString(), u"100\u00a0%"_s);
        QCOMPARE(model.index(1, 0).data().toString(), u"0\u00a0%"_s);
        QCOMPARE(model.index(2, 1).data().toString(), u"50\u00a0%"_s);
        QCOMPARE(model.index(2, 2).data().toString(), u"–"_s);
    }

    void speaksTheOtherLanguage()
    {
        Series series;
        QVERIFY(series.plan.setWording(Wording(Language::Dutch)));
        QCOMPARE(series.plan.card(series.first.id).date, u"14 okt"_s);
    }
};

QTEST_MAIN(SessionPlanTest)
#include "tst_sessionplan.moc"
