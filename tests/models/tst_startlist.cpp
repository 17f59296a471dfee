// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/startlist.h"

#include "base/translations.h"
#include "domain/action.h"
#include "domain/decision.h"
#include "domain/deliverable.h"
#include "domain/keyfields.h"
#include "domain/phase.h"
#include "domain/quote.h"
#include "domain/recommendation.h"
#include "domain/task.h"
#include "models/deadlines.h"
#include "models/startmodel.h"
#include "models/startreader.h"
#include "storage/openlocation.h"
#include "storage/querytext.h"
#include "workspacefixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

using Kind = StartPart::Kind;

const QDate today(2026, 11, 27);

PartialDate date(const QString &iso)
{
    return *PartialDate::fromIso(iso);
}

Record task(const QString &name, const QString &due)
{
    Record record(Task::type());
    record.set(Task::type().name, name);
    if (!due.isEmpty())
        record.set(Task::type().due, date(due));
    return record;
}

Record session(const QString &name, const QString &day, std::optional<EventStatus> status)
{
    Record record(Event::type());
    record.set(Event::type().name, bothLanguages(name));
    TimeSlot slot;
    slot.date = date(day);
    record.set(Event::type().when, slot);
    record.set(Event::type().status, status);
    return record;
}

Record project(const QString &acronym, ProjectStatus status, const QString &period)
{
    Record record = WorkspaceFixture::project(acronym);
    record.set(Project::type().status, status);
    record.set(Project::type().period, periodFromIso(period).value_or(Period{}));
    return record;
}

StartPart partOf(WorkspaceFixture &fixture, Kind kind, Language language = Language::English)
{
    const Translations translations(language);
    const Result<StartPart> part = StartList(fixture.store(), translations.wording(), today).part(kind);
    if (!part)
        qFatal("%s", qPrintable(part.error().text()));
    return *part;
}

/// "title: why" of each line.
QStringList linesOf(const StartPart &part)
{
    QStringList lines;
    for (const StartLine &line : part.lines)
        lines.append(line.record.title + u": " + line.why);
    return lines;
}

} // namespace

/// What a coordinator should do today, and why.
class TestStartList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lateOfEveryKind()
    {
        WorkspaceFixture fixture;
        fixture.add(task(u"Write report"_s, u"2026-11-25"_s));
        fixture.add(task(u"This month"_s, u"2026-11"_s)); // not over yet
        fixture.add(task(u"Last month"_s, u"2026-10"_s));
        fixture.add(task(u"No day"_s, {}));
        Record done = task(u"Done"_s, u"2026-11-01"_s);
        done.set(Task::type().done, date(u"2026-11-02"_s));
        fixture.add(done);
        fixture.add(session(u"Session"_s, u"2026-11-20"_s, EventStatus::Planned));
        fixture.add(session(u"Held"_s, u"2026-11-20"_s, EventStatus::Held));
        fixture.add(session(u"Unknown"_s, u"2026-11-20"_s, std::nullopt));
        fixture.add(project(u"ALFA"_s, ProjectStatus::Running, u"2024-01/2025-12"_s));
        fixture.add(project(u"BETA"_s, ProjectStatus::Closed, u"2024-01/2025-12"_s));
        const StartPart late = partOf(fixture, Kind::Late);
        QCOMPARE(linesOf(late), (QStringList{u"Write report: due 25 Nov 2026, 2 days late"_s,
                                             u"Session: over since 20 Nov 2026, and still “Planned”"_s,
                                             u"Last month: due Oct 2026, 27 days late"_s,
                                             u"ALFA: over since Dec 2025, and still “Running”"_s}));
        QCOMPARE(late.count, 4);
        QVERIFY(late.rests.isEmpty());
        QCOMPARE(late.lines.first().mark, LinkTree::Mark::Danger);
    }
    void deadlinesOfOtherTypes()
    {
        WorkspaceFixture fixture;
        const Record alfa = fixture.addProject(u"ALFA"_s);
        Record record(Recommendation::type());
        record.set(Recommendation::type().text, bothLanguages(u"Do more"_s));
        record.set(Recommendation::type().due, date(u"2026-11-26"_s));
        record.set(Recommendation::type().status, RecommendationStatus::Adopted);
        fixture.add(record);
        record.set(Recommendation::type().text, bothLanguages(u"Parked"_s));
        record.set(Recommendation::type().status, RecommendationStatus::Parked);
        record.id = RecordId::None;
        fixture.add(record);
        const Record meeting = fixture.add(session(u"Meeting"_s, u"2026-01-10"_s, EventStatus::Held));
        record = Record(Decision::type());
        record.set(Decision::type().text, bothLanguages(u"Ask the venue"_s));
        record.set(Decision::type().event, meeting.id);
        record.set(Decision::type().due, date(u"2026-11-24"_s));
        fixture.add(record);
        record = Record(Action::type());
        record.set(Action::type().name, bothLanguages(u"Interviews"_s));
        record.set(Action::type().project, alfa.id);
        record.set(Action::type().status, ActionStatus::Running);
        record.set(Action::type().period, *periodFromIso(u"2026-01/2026-11-23"_s));
        const Record action = fixture.add(record);
        record = Record(Deliverable::type());
        record.set(Deliverable::type().name, bothLanguages(u"Final report"_s));
        record.set(Deliverable::type().action, action.id);
        record.set(Deliverable::type().due, date(u"2026-11-22"_s));
        fixture.add(record);
        record = Record(Phase::type());
        record.set(Phase::type().name, bothLanguages(u"Regional sessions"_s));
        record.set(Phase::type().project, alfa.id);
        record.set(Phase::type().status, PhaseStatus::Planned);
        record.set(Phase::type().period, *periodFromIso(u"2026-01/2026-11-21"_s));
        fixture.add(record);
        QStringList titles;
        for (const StartLine &line : partOf(fixture, Kind::Late).lines)
            titles.append(line.record.title);
        QCOMPARE(titles, (QStringList{u"Do more"_s, u"Ask the venue"_s, u"Interviews"_s, u"Final report"_s,
                                      u"Regional sessions"_s}));
    }
    void thisWeek()
    {
        WorkspaceFixture fixture;
        fixture.add(task(u"Next Friday"_s, u"2026-12-04"_s));
        fixture.add(task(u"Today"_s, u"2026-11-27"_s));
        fixture.add(task(u"Thursday"_s, u"2026-12-03"_s));
        fixture.add(task(u"Month"_s, u"2026-11"_s));
        fixture.add(task(u"Yesterday"_s, u"2026-11-26"_s));
        QCOMPARE(linesOf(partOf(fixture, Kind::ThisWeek)),
                 (QStringList{u"Today: due 27 Nov 2026"_s, u"Month: due Nov 2026"_s,
                              u"Thursday: due 3 Dec 2026"_s}));
        QCOMPARE(linesOf(partOf(fixture, Kind::ThisWeek, Language::Dutch)).first(),
                 u"Today: tegen 27 nov 2026"_s);
    }
    void whatDoesNotFitIsCounted()
    {
        WorkspaceFixture fixture;
        for (int day = 1; day <= 10; ++day)
            fixture.add(task(u"Task %1"_s.arg(day), u"2026-11-%1"_s.arg(day, 2, 10, QChar(u'0'))));
        fixture.add(project(u"ALFA"_s, ProjectStatus::Running, u"2024-01/2025-12"_s));
        const StartPart late = partOf(fixture, Kind::Late);
        QCOMPARE(late.count, 11);
        QCOMPARE(late.lines.size(), StartList::mostLines);
        QCOMPARE(late.lines.first().record.title, u"Task 10"_s); // what is late since the shortest time
        QCOMPARE(late.rests.size(), 2);
        QCOMPARE(late.rests.first().text, u"Tasks (10)"_s);
        QCOMPARE(fixture.store().count(late.rests.first().all).value(), 10);
        QCOMPARE(late.rests.last().text, u"Projects (1)"_s);
    }
    void countingStopsAtAThousand()
    {
        WorkspaceFixture fixture;
        QList<Change> added;
        for (int i = 0; i < 1005; ++i)
            added += ChangeSet::adding(task(u"Task %1"_s.arg(i), u"2026-11-02"_s)).changes();
        const ChangeSet many(ChangeSet::Kind::Add, added);
        QVERIFY(fixture.session().commit(many));
        const StartPart late = partOf(fixture, Kind::Late);
        QCOMPARE(late.rests.first().text, u"Tasks (999+)"_s);
        QCOMPARE(fixture.store().count(late.rests.first().all).value(), 1005); // the table has them all
        const Wording wording(Language::English);
        QCOMPARE(countText(late.count, wording), u"999+");
        QCOMPARE(countText(999, wording), u"999");
    }
    void amongManyTheLastToEndComeFirst()
    {
        WorkspaceFixture fixture;
        QList<Change> added;
        for (int i = 0; i < 1001; ++i)
            added += ChangeSet::adding(project(u"P%1"_s.arg(i), ProjectStatus::Running, u"2020-01/2024-12"_s))
                         .changes();
        // It began before all others, and ends after them.
        added +=
            ChangeSet::adding(project(u"LAST"_s, ProjectStatus::Running, u"2010-01/2026-10"_s)).changes();
        const ChangeSet many(ChangeSet::Kind::Add, added);
        QVERIFY(fixture.session().commit(many));
        QCOMPARE(linesOf(partOf(fixture, Kind::Late)).first(),
                 u"LAST: over since Oct 2026, and still “Running”"_s);
    }
    void nothingIsLookedForInAWholeTable_data()
    {
        QTest::addColumn<Query>("query");
        for (const Deadline &each : deadlines()) {
            const QString type = each.when->owner().code();
            QTest::addRow("%s late", qPrintable(type)) << each.late(today);
            QTest::addRow("%s soon", qPrintable(type)) << each.soon(today, today.addDays(6));
        }
        for (const KeyField &key : keyFields()) {
            Query query(key.field->owner());
            query.conditions = {{key.field, Condition::Test::IsEmpty, {}}};
            QTest::addRow("%s without %s", qPrintable(query.type->code()), qPrintable(key.field->name()))
                << query;
        }
        for (const RecordType *type : recordTypes()) {
            Query query(*type);
            query.conditions = {lacksTranslation(*type)};
            if (!query.conditions.first().parts.isEmpty())
                QTest::addRow("%s in one language", qPrintable(type->code())) << query;
        }
        Query running(Project::type());
        running.conditions = {{&Project::type().status,
                               Condition::Test::AnyOf,
                               {Project::type().status.pack(ProjectStatus::Running)}}};
        running.order = {{&Project::type().period, Qt::DescendingOrder}};
        QTest::newRow("running projects") << running;
    }
    void nothingIsLookedForInAWholeTable()
    {
        QFETCH(const Query, query);
        WorkspaceFixture fixture;
        const auto database = openDatabase(fixture.location(), Access::ReadOnly);
        QVERIFY(database);
        const Result<QueryText> text = QueryWriter(**database, query).ids();
        QVERIFY(text);
        const auto plan = (*database)->statement(u"EXPLAIN QUERY PLAN "_s + text->sql);
        QStringList steps;
        while (plan->next())
            steps.append(plan->text(3));
        QVERIFY(plan->finish());
        QVERIFY(!steps.isEmpty());
        for (const QString &step : std::as_const(steps))
            QVERIFY2(!step.startsWith(u"SCAN t"_s) || step.contains(u"INDEX"_s),
                     qPrintable(steps.join(u'\n')));
    }
    void quotesWithoutApproval()
    {
        WorkspaceFixture fixture;
        const auto add = [&fixture](const QString &text, std::optional<Approval> approval) {
            Record quote(Quote::type());
            quote.set(Quote::type().text, text);
            quote.set(Quote::type().attribution, Attribution::Anonymous);
            quote.set(Quote::type().approval, approval);
            fixture.add(quote);
        };
        add(u"Not yet"_s, std::nullopt);
        add(u"Asked"_s, Approval::Asked);
        add(u"Yes"_s, Approval::Approved);
        add(u"No"_s, Approval::Refused);
        QCOMPARE(linesOf(partOf(fixture, Kind::Quotes)),
                 (QStringList{u"Not yet: approval not asked yet: it is not printed"_s,
                              u"Asked: asked, and no answer yet: it is not printed"_s}));
    }
    void eachReasonHasItsTurn()
    {
        WorkspaceFixture fixture;
        for (int i = 0; i < 9; ++i)
            fixture.addProject(u"P%1"_s.arg(i));
        fixture.add(task(u"Some day"_s, {}));
        const StartPart empty = partOf(fixture, Kind::Empty);
        QCOMPARE(empty.lines.size(), StartList::mostLines);
        QSet<QString> reasons;
        for (const StartLine &line : empty.lines)
            reasons.insert(line.why);
        QVERIFY(reasons.contains(u"no period, so it stands in no planning"_s));
        QVERIFY(reasons.contains(u"no status, so nobody sees whether it runs"_s));
        QVERIFY(reasons.contains(u"no day by which it is to be done"_s));
        QCOMPARE(empty.count, 9 * 3 + 1);
    }
    void missingTranslations()
    {
        WorkspaceFixture fixture;
        Record record = WorkspaceFixture::project(u"ALFA"_s);
        record.set(Project::type().summary, {u"Samenvatting"_s, {}});
        record.set(Project::type().fullTitle, {{}, u"Title"_s});
        fixture.add(record);
        record = WorkspaceFixture::project(u"BETA"_s);
        record.set(Project::type().summary, {u"Samenvatting"_s, {}});
        fixture.add(record);
        record = WorkspaceFixture::project(u"GAMMA"_s);
        record.set(Project::type().summary, {u"Samenvatting"_s, u"Summary"_s});
        fixture.add(record);
        const StartPart part = partOf(fixture, Kind::Translations);
        QCOMPARE(linesOf(part), (QStringList{u"ALFA: Title: the Dutch text is missing"_s,
                                             u"BETA: Summary: the English text is missing"_s}));
        QCOMPARE(part.count, 2); // records, each told once
    }
    void nextEvents()
    {
        WorkspaceFixture fixture;
        fixture.add(session(u"Later"_s, u"2027-02-01"_s, EventStatus::Planned));
        fixture.add(session(u"Soon"_s, u"2026-12-01"_s, EventStatus::Confirmed));
        fixture.add(session(u"Off"_s, u"2026-12-02"_s, EventStatus::Cancelled));
        fixture.add(session(u"Past"_s, u"2026-11-26"_s, EventStatus::Planned));
        fixture.add(session(u"This month"_s, u"2026-11"_s, std::nullopt));
        QCOMPARE(linesOf(partOf(fixture, Kind::NextEvents)),
                 (QStringList{u"This month: Nov 2026"_s, u"Soon: 1 Dec 2026 · Confirmed"_s,
                              u"Later: 1 Feb 2027 · Planned"_s}));
    }
    void runningProjects()
    {
        WorkspaceFixture fixture;
        fixture.add(project(u"TIME"_s, ProjectStatus::Running, u"2026-01/2027-12"_s));
        fixture.add(project(u"DONE"_s, ProjectStatus::Closed, u"2026-01/2027-12"_s));
        const Record busy = fixture.add(project(u"BUSY"_s, ProjectStatus::Running, u"2025-01/2027-12"_s));
        fixture.add(project(u"VAGUE"_s, ProjectStatus::Running, {}));
        for (const ActionStatus status : {ActionStatus::Done, ActionStatus::Planned}) {
            Record record(Action::type());
            record.set(Action::type().name, bothLanguages(u"Action"_s));
            record.set(Action::type().project, busy.id);
            record.set(Action::type().status, status);
            fixture.add(record);
        }
        const StartPart running = partOf(fixture, Kind::Running);
        QStringList lines = linesOf(running);
        lines.sort();
        QCOMPARE(lines, (QStringList{u"BUSY: 1 of 2 actions done"_s, u"TIME: month 11 of 24"_s,
                                     u"VAGUE: no actions and no period to measure by"_s}));
        for (const StartLine &line : running.lines)
            QCOMPARE(line.progress, line.record.title == u"BUSY"_s   ? 50
                                    : line.record.title == u"TIME"_s ? 45
                                                                     : -1);
    }

    void theModelKeepsTheOrder()
    {
        WorkspaceFixture fixture;
        fixture.add(task(u"Late"_s, u"2026-11-01"_s));
        fixture.addProject(u"ALFA"_s);
        const Translations translations(Language::English);
        const Wording english = translations.wording();
        StartModel model({Kind::Late, Kind::ThisWeek, Kind::Empty});
        const QAbstractItemModelTester tester(&model);
        model.setPart(partOf(fixture, Kind::Empty), english);
        QVERIFY(!model.isComplete());
        model.setPart(partOf(fixture, Kind::Running), english); // not one of its parts
        model.setPart(partOf(fixture, Kind::Late), english);
        model.setPart(partOf(fixture, Kind::ThisWeek), english);
        QVERIFY(model.isComplete());
        QCOMPARE(model.rowCount(), 2); // an empty part is not there
        QCOMPARE(model.index(0, 0).data().toString(), u"Late (1)"_s);
        QCOMPARE(model.index(1, 0).data().toString(), u"Empty key fields (3)"_s);
        const QModelIndex late = model.index(0, 0, model.index(0, 0));
        QCOMPARE(model.record(late).type, &Task::type());
        QCOMPARE(late.data(Qt::AccessibleTextRole).toString(), u"Task, Late, due 1 Nov 2026, 26 days late"_s);
        QCOMPARE(model.count(), 4);
    }
    void theReaderTellsEveryPart()
    {
        WorkspaceFixture fixture;
        StartReader reader(fixture.session());
        QList<Kind> told;
        connect(&reader, &StartReader::partRead, this,
                [&told](const StartPart &part) { told.append(part.kind); });
        QSignalSpy finished(&reader, &StartReader::finished);
        reader.ask(Wording(Language::English), today);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(told, QList<Kind>(StartPart::kinds.begin(), StartPart::kinds.end()));
    }
};

QTEST_GUILESS_MAIN(TestStartList)
#include "tst_startlist.moc"
