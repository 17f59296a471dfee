// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/editsession.h"

#include "domain/catalogue.h"
#include "domain/membership.h"
#include "support/pseudotranslator.h"
#include "workspacefixture.h"

#include <QRandomGenerator>
#include <QSignalSpy>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

/// Every way in which the window changes records, there and back.
class EditSessionTest : public QObject
{
    Q_OBJECT

private:
    const Wording m_english{Language::English};
    using Policy = EditSession::DeletePolicy;

    static Record renamed(Record record, const QString &acronym)
    {
        record.set(Project::type().acronym, acronym);
        return record;
    }
    static Record phase(RecordId project, const QString &name)
    {
        Record record(Phase::type());
        record.set(Phase::type().project, project);
        record.set(Phase::type().name, bothLanguages(name));
        return record;
    }
    static Record event(RecordId project, RecordId phase, const QString &name)
    {
        Record record(Event::type());
        record.set(Event::type().project, project);
        record.set(Event::type().phase, phase);
        record.set(Event::type().name, bothLanguages(name));
        return record;
    }
    /// Everything that the workspace holds of the types in these tests, for comparing.
    static QHash<RecordId, Record> contents(WorkspaceFixture &fixture)
    {
        QHash<RecordId, Record> all;
        for (const RecordType *type : recordTypes()) {
            const QList<RecordId> ids = fixture.store().ids(Query(*type)).value();
            const QList<Record> records =
                fixture.store()
                    .load(*type, std::span(ids.constData(), static_cast<std::size_t>(ids.size())))
                    .value();
            for (const Record &record : records)
                all.insert(record.id, record);
        }
        return all;
    }

private Q_SLOTS:
    void commitSignsAndWrites()
    {
        WorkspaceFixture fixture;
        EditSession &session = fixture.session();
        QSignalSpy history(&session, &EditSession::historyChanged);
        QVERIFY(!session.canUndo());
        QVERIFY(session.commit(ChangeSet::adding(WorkspaceFixture::project(u"DIALOG"_s))));
        const RecordId id = fixture.store().ids(Query(Project::type())).value().first();
        const Record stored = fixture.found(Project::type(), id);
        QCOMPARE(stored.created.by, u"Els"_s);
        QVERIFY(stored.stamp != 0);
        QVERIFY(session.canUndo());
        QVERIFY(!session.canRedo());
        QVERIFY(!history.isEmpty());
    }

    void stepsOfWhatIsForgottenGo()
    {
        WorkspaceFixture fixture;
        EditSession &session = fixture.session();
        const Record alfa = fixture.addProject(u"ALFA"_s);
        const Record beta = fixture.addProject(u"BETA"_s);
        QVERIFY(session.commit(ChangeSet::editing(alfa, renamed(alfa, u"ALFA 2"_s))));
        QVERIFY(session.commit(ChangeSet::editing(beta, renamed(beta, u"BETA 2"_s))));
        const Record alfa2 = fixture.found(Project::type(), alfa.id);
        QVERIFY(session.commit(ChangeSet::editing(alfa2, renamed(alfa2, u"ALFA 3"_s))));
        QVERIFY(session.undo());
        QVERIFY(session.canRedo());
        QSignalSpy history(&session, &EditSession::historyChanged);
        Q_EMIT fixture.store().forgotten({alfa.id});
        QVERIFY(!history.isEmpty());
        QVERIFY(!session.canRedo());
        QVERIFY(session.undo());
        QCOMPARE(fixture.found(Project::type(), beta.id), beta);
        QVERIFY(!session.canUndo());
        QCOMPARE(fixture.found(Project::type(), alfa.id).get(Project::type().acronym), u"ALFA 2"_s);
        QVERIFY(session.redo());
        QCOMPARE(fixture.found(Project::type(), beta.id).get(Project::type().acronym), u"BETA 2"_s);
    }

    void brokenRecordsAreRefused()
    {
        WorkspaceFixture fixture;
        EditSession &session = fixture.session();
        const Result<> done = session.commit(ChangeSet::adding(Record(Project::type())));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Invalid);
        QVERIFY(done.error().what.contains(u"Acronym"_s));
        Record membership(Membership::type());
        QVERIFY(!session.commit(ChangeSet::adding(membership)));
        QCOMPARE(fixture.count(Project::type()), 0);
        QVERIFY(!session.canUndo());
    }

    void oneOfManyIsNamed()
    {
        WorkspaceFixture fixture;
        ChangeSet changes = WorkspaceFixture::projects({u"A"_s, u"B"_s});
        Record broken = WorkspaceFixture::project(u"C"_s);
        broken.set(Project::type().website, u"no address"_s);
        changes.append(Change::add(broken));
        const Result<> done = fixture.session().commit(changes);
        QVERIFY(!done);
        QVERIFY2(done.error().what.startsWith(u"“C”"_s), qPrintable(done.error().what));
        QCOMPARE(fixture.count(Project::type()), 0);
    }

    void oldFaultsDoNotBlockOtherEdits()
    {
        WorkspaceFixture fixture;
        Record record = WorkspaceFixture::project(u"OLD"_s);
        record.set(Project::type().website, u"no address"_s);
        record = fixture.add(record); // as an older program may have left it
        Record mended = renamed(record, u"NEW"_s);
        QVERIFY(fixture.session().commit(ChangeSet::editing(record, mended)));
        record = fixture.found(Project::type(), record.id);
        Record worse = record;
        worse.set(Project::type().website, u"still none"_s);
        QVERIFY(!fixture.session().commit(ChangeSet::editing(record, worse)));
        worse = renamed(record, QString());
        QVERIFY(!fixture.session().commit(ChangeSet::editing(record, worse)));
    }

    void editsThatChangeNothingAreNoStep()
    {
        WorkspaceFixture fixture;
        const Record record = fixture.addProject(u"DIALOG"_s);
        QVERIFY(fixture.session().commit(ChangeSet::editing(record, record)));
        QVERIFY(fixture.session().commit(ChangeSet()));
        QVERIFY(!fixture.session().canUndo());
        QCOMPARE(fixture.found(Project::type(), record.id).stamp, record.stamp);
    }

    void manyStepsThereAndBack()
    {
        WorkspaceFixture fixture;
        EditSession &session = fixture.session();
        QList<QHash<RecordId, Record>> states{contents(fixture)};
        QVERIFY(session.commit(WorkspaceFixture::projects({u"A"_s, u"B"_s, u"C"_s})));
        states.append(contents(fixture));
        QRandomGenerator random(11);
        for (int step = 0; step < 40; ++step) {
            const QList<Record> projects = states.last().values();
            const Record record = projects.at(random.bounded(static_cast<int>(projects.size())));
            const int kind = projects.size() < 2 ? 0 : random.bounded(4);
            if (kind == 0)
                QVERIFY(session.commit(ChangeSet::adding(WorkspaceFixture::project(u"N%1"_s.arg(step)))));
            else if (kind == 1)
                QVERIFY(session.commit(ChangeSet(ChangeSet::Kind::Delete, {Change::remove(record)})));
            else
                QVERIFY(session.commit(ChangeSet::editing(record, renamed(record, u"E%1"_s.arg(step)))));
            states.append(contents(fixture));
        }
        for (qsizetype at = states.size() - 2; at >= 0; --at) {
            QVERIFY(session.undo());
            QVERIFY(contents(fixture) == states.at(at));
        }
        QVERIFY(!session.canUndo());
        for (qsizetype at = 1; at < states.size(); ++at) {
            QVERIFY(session.redo());
            QVERIFY(contents(fixture) == states.at(at));
        }
        QVERIFY(!session.canRedo());
        // Back into the middle and on another way.
        for (int i = 0; i < 20; ++i)
            QVERIFY(session.undo());
        QVERIFY(contents(fixture) == states.at(states.size() - 21));
        QVERIFY(session.commit(ChangeSet::adding(WorkspaceFixture::project(u"OTHER"_s))));
        QVERIFY(!session.canRedo());
        QVERIFY(session.undo());
        QVERIFY(contents(fixture) == states.at(states.size() - 21));
        QVERIFY(session.undo()); // what was undone before is no step any more
        QVERIFY(contents(fixture) == states.at(states.size() - 22));
    }

    void nothingToUndoIsNoFault()
    {
        WorkspaceFixture fixture;
        QVERIFY(fixture.session().undo());
        QVERIFY(fixture.session().redo());
        QCOMPARE(fixture.session().undoText(m_english), QString());
        QCOMPARE(fixture.session().redoText(m_english), QString());
    }

    void importIsOneStep()
    {
        WorkspaceFixture fixture;
        QStringList names;
        for (int i = 0; i < 1'000; ++i)
            names.append(u"P%1"_s.arg(i));
        EditSession &session = fixture.session();
        QVERIFY(session.commit(WorkspaceFixture::projects(names)));
        const QHash<RecordId, Record> imported = contents(fixture);
        QCOMPARE(imported.size(), 1'000);
        QVERIFY(session.undoText(m_english).contains(u"1000"_s));
        QVERIFY(session.undo());
        QCOMPARE(fixture.count(Project::type()), 0);
        QVERIFY(!session.canUndo());
        QVERIFY(session.redo());
        QVERIFY(contents(fixture) == imported);
    }

    void strangersEditIsRefusedAndForgotten()
    {
        WorkspaceFixture fixture;
        EditSession &session = fixture.session();
        const Record other = fixture.addProject(u"OTHER"_s);
        const Record record = fixture.addProject(u"A"_s);
        QVERIFY(session.commit(ChangeSet::editing(other, renamed(other, u"SECOND"_s))));
        QVERIFY(session.commit(ChangeSet::editing(record, renamed(record, u"B"_s))));
        const Record now = fixture.found(Project::type(), record.id);
        QVERIFY(fixture.write(ChangeSet::editing(now, renamed(now, u"STRANGER"_s))));
        QSignalSpy failed(&session, &EditSession::failed);
        const Result<> undone = session.undo();
        QVERIFY(!undone);
        QCOMPARE(undone.error().kind, Error::Kind::Conflict);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(fixture.found(Project::type(), record.id).get(Project::type().acronym), u"STRANGER"_s);
        QVERIFY(!session.canRedo());
        QVERIFY(session.canUndo()); // the step before can still be taken back
        QVERIFY(session.undo());
        QCOMPARE(fixture.found(Project::type(), other.id).get(Project::type().acronym), u"OTHER"_s);
    }

    void editOfAnOldContentIsAConflict()
    {
        WorkspaceFixture fixture;
        const Record seen = fixture.addProject(u"A"_s);
        QVERIFY(fixture.write(ChangeSet::editing(seen, renamed(seen, u"STRANGER"_s))));
        const Result<> done = fixture.session().commit(ChangeSet::editing(seen, renamed(seen, u"MINE"_s)));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Conflict);
        QCOMPARE(fixture.store().lastConflicts().size(), 1);
        QVERIFY(!fixture.session().canUndo());
    }

    void refusedRedoIsForgotten()
    {
        WorkspaceFixture fixture;
        EditSession &session = fixture.session();
        const Record record = fixture.addProject(u"A"_s);
        QVERIFY(session.commit(ChangeSet::editing(record, renamed(record, u"B"_s))));
        QVERIFY(session.undo());
        QVERIFY(fixture.write(ChangeSet::editing(record, renamed(record, u"STRANGER"_s))));
        QVERIFY(!session.redo());
        QVERIFY(!session.canRedo());
        QVERIFY(!session.canUndo());
    }

    void textsFollowTheLanguage()
    {
        WorkspaceFixture fixture;
        EditSession &session = fixture.session();
        const Record record = fixture.addProject(u"DIALOG"_s);
        Record after = record;
        after.set(Project::type().code, u"4"_s);
        QVERIFY(session.commit(ChangeSet::editing(record, after)));
        const QString before = session.undoText(m_english);
        QVERIFY2(before.contains(u"DIALOG"_s) && before.contains(u"code"_s), qPrintable(before));
        QVERIFY(!PseudoTranslator::isTranslated(before));
        PseudoTranslator pseudo;
        QCoreApplication::installTranslator(&pseudo);
        const QString switched = session.undoText(m_english);
        QVERIFY(session.undo());
        const QString redo = session.redoText(m_english);
        QCoreApplication::removeTranslator(&pseudo);
        QVERIFY2(PseudoTranslator::isTranslated(switched), qPrintable(switched));
        QVERIFY2(switched.contains(u"«"_s) && switched.contains(u"DIALOG"_s), qPrintable(switched));
        QCOMPARE(redo, switched);
        QCOMPARE(session.redoText(m_english), before);
    }

    void deleteAloneIsRefusedWhereSomethingHangsOnIt()
    {
        WorkspaceFixture fixture;
        const Record dialog = fixture.addProject(u"DIALOG"_s);
        fixture.addPartnership(dialog.id, fixture.addOrganisation(u"Stebo"_s).id);
        const Result<> done =
            fixture.session().commit(ChangeSet(ChangeSet::Kind::Delete, {Change::remove(dialog)}));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::InUse);
        QVERIFY(fixture.exists(Project::type(), dialog.id));
    }

    void unlinkKeepsWhatCanStandAlone()
    {
        WorkspaceFixture fixture;
        const Record dialog = fixture.addProject(u"DIALOG"_s);
        const Record partnership = fixture.addPartnership(dialog.id, fixture.addOrganisation(u"Stebo"_s).id);
        const Record first = fixture.add(phase(dialog.id, u"First"_s));
        const Record opening = fixture.add(event(dialog.id, first.id, u"Opening"_s));
        const auto changes = fixture.session().deletion({dialog}, Policy::Unlink);
        QVERIFY(changes);
        QCOMPARE(changes->changes().last().id(), dialog.id);
        QVERIFY(fixture.session().commit(*changes));
        QVERIFY(!fixture.exists(Project::type(), dialog.id));
        QVERIFY(!fixture.exists(Partnership::type(), partnership.id)); // has to have a project
        const Record left = fixture.found(Event::type(), opening.id);
        QCOMPARE(left.get(Event::type().project), RecordId::None);
        QVERIFY(!fixture.exists(Phase::type(), first.id)); // has to have a project or a network
        QCOMPARE(left.get(Event::type().phase), RecordId::None);
        QVERIFY(fixture.exists(Organisation::type(), partnership.get(Partnership::type().organisation)));
    }

    void deletionThereAndBack_data()
    {
        QTest::addColumn<Policy>("policy");
        QTest::newRow("unlink") << Policy::Unlink;
        QTest::newRow("delete along") << Policy::DeleteAlong;
    }
    void deletionThereAndBack()
    {
        QFETCH(Policy, policy);
        WorkspaceFixture fixture;
        EditSession &session = fixture.session();
        const Record dialog = fixture.addProject(u"DIALOG"_s);
        const Record other = fixture.addProject(u"OTHER"_s);
        const Record stebo = fixture.addOrganisation(u"Stebo"_s);
        const Record partnership = fixture.addPartnership(dialog.id, stebo.id);
        fixture.addPartnership(other.id, stebo.id);
        Record funding(Funding::type());
        funding.set(Funding::type().project, dialog.id);
        funding.set(Funding::type().partner, partnership.id);
        funding.set(Funding::type().organisation, stebo.id);
        fixture.add(funding);
        const Record first = fixture.add(phase(dialog.id, u"First"_s));
        fixture.add(event(dialog.id, first.id, u"Opening"_s));
        fixture.add(event(other.id, RecordId::None, u"Another"_s));
        const QHash<RecordId, Record> before = contents(fixture);
        const auto changes = session.deletion({dialog}, policy);
        QVERIFY(changes);
        qsizetype last = recordTypes().size();
        for (const Change &change : changes->changes()) {
            if (change.after)
                continue;
            const qsizetype place = recordTypes().indexOf(&change.type());
            QVERIFY(place <= last); // what refers to another record goes before that one
            last = place;
        }
        const Result<> done = session.commit(*changes);
        QVERIFY2(done, done ? "" : qPrintable(done.error().text()));
        const QHash<RecordId, Record> after = contents(fixture);
        QCOMPARE(after.size(), before.size() - (policy == Policy::Unlink ? 4 : 5));
        QVERIFY(session.undo());
        QVERIFY(contents(fixture) == before);
        QVERIFY(session.redo());
        QVERIFY(contents(fixture) == after);
        QVERIFY(session.undo());
        QVERIFY(contents(fixture) == before);
    }

    void aSeatWithoutAnybodyIsDeletedAlong()
    {
        WorkspaceFixture fixture;
        Record group(Group::type());
        group.set(Group::type().name, bothLanguages(u"Sounding board"_s));
        group = fixture.add(group);
        const Record stebo = fixture.addOrganisation(u"Stebo"_s);
        Record person(Person::type());
        person.set(Person::type().lastName, u"Peeters"_s);
        person = fixture.add(person);
        Record seat(Membership::type());
        seat.set(Membership::type().group, group.id);
        seat.set(Membership::type().organisation, stebo.id);
        const RecordId lonely = fixture.add(seat).id;
        seat.set(Membership::type().person, person.id);
        const RecordId taken = fixture.add(seat).id;
        const auto changes = fixture.session().deletion({stebo}, Policy::Unlink);
        QVERIFY(changes);
        QVERIFY(fixture.session().commit(*changes));
        QVERIFY(!fixture.exists(Membership::type(), lonely));
        QCOMPARE(fixture.found(Membership::type(), taken).get(Membership::type().organisation),
                 RecordId::None);
    }

    void listsOnlyLoseAnEntry()
    {
        WorkspaceFixture fixture;
        Record theme(Theme::type());
        theme.set(Theme::type().name, bothLanguages(u"Diversity"_s));
        theme = fixture.add(theme);
        Record kept(Theme::type());
        kept.set(Theme::type().name, bothLanguages(u"Work"_s));
        kept = fixture.add(kept);
        Record project = WorkspaceFixture::project(u"DIALOG"_s);
        project.set(Project::type().themes, {theme.id, kept.id});
        project = fixture.add(project);
        const auto changes = fixture.session().deletion({theme}, Policy::DeleteAlong);
        QVERIFY(fixture.session().commit(*changes));
        QCOMPARE(fixture.found(Project::type(), project.id).get(Project::type().themes), QList{kept.id});
        QVERIFY(fixture.session().undo());
        QCOMPARE(fixture.found(Project::type(), project.id).get(Project::type().themes),
                 (QList{theme.id, kept.id}));
    }

    void aTreeOfOneTypeGoesFromTheLeaves()
    {
        WorkspaceFixture fixture;
        RecordId parent = RecordId::None;
        QList<Record> chain;
        for (const QString &name : {u"Country"_s, u"Region"_s, u"City"_s}) {
            Record record = WorkspaceFixture::organisation(name);
            record.set(Organisation::type().parent, parent);
            chain.append(fixture.add(record));
            parent = chain.last().id;
        }
        const auto changes = fixture.session().deletion({chain.first()}, Policy::DeleteAlong);
        QVERIFY(changes);
        QCOMPARE(changes->changes().size(), 3);
        QCOMPARE(changes->changes().first().id(), chain.last().id);
        QVERIFY(fixture.session().commit(*changes));
        QCOMPARE(fixture.count(Organisation::type()), 0);
        QVERIFY(fixture.session().undo());
        QCOMPARE(fixture.count(Organisation::type()), 3);
    }

    void severalAtOnce()
    {
        WorkspaceFixture fixture;
        const Record dialog = fixture.addProject(u"DIALOG"_s);
        const Record opening = fixture.add(event(dialog.id, RecordId::None, u"Opening"_s));
        const auto changes = fixture.session().deletion({dialog, opening, dialog}, Policy::Unlink);
        QVERIFY(changes);
        QCOMPARE(changes->changes().size(), 2);
        QVERIFY(fixture.session().commit(*changes));
        QVERIFY(fixture.session().undo());
        QVERIFY(fixture.exists(Event::type(), opening.id));
    }

    void unlinkedFirstAndDeletedThenIsDeletedOnly()
    {
        WorkspaceFixture fixture;
        Record person(Person::type());
        person.set(Person::type().lastName, u"Peeters"_s);
        person = fixture.add(person);
        const Record dialog = fixture.addProject(u"DIALOG"_s);
        Record partnership(Partnership::type());
        partnership.set(Partnership::type().project, dialog.id);
        partnership.set(Partnership::type().organisation, fixture.addOrganisation(u"Stebo"_s).id);
        partnership.set(Partnership::type().role, PartnerRole::Lead);
        partnership.set(Partnership::type().contact, person.id);
        fixture.add(partnership);
        const auto changes = fixture.session().deletion({person, dialog}, Policy::Unlink);
        QVERIFY(changes);
        QCOMPARE(changes->changes().size(), 3);
        for (const Change &change : changes->changes())
            QVERIFY(!change.after);
        QVERIFY(fixture.session().commit(*changes));
        QVERIFY(fixture.session().undo());
        QCOMPARE(fixture.count(Partnership::type()), 1);
    }

    void copiesAreMarked()
    {
        WorkspaceFixture fixture;
        EditSession &session = fixture.session();
        const Record dialog = fixture.addProject(u"DIALOG"_s);
        const Record copy = session.duplicateOf(dialog);
        QCOMPARE(copy.id, RecordId::None);
        QCOMPARE(copy.stamp, 0);
        QCOMPARE(copy.get(Project::type().acronym), u"DIALOG (copy)"_s);
        Record opening = event(dialog.id, RecordId::None, QString());
        opening.set(Event::type().name, {u"Opening"_s, QString()});
        QCOMPARE(session.duplicateOf(opening).get(Event::type().name),
                 (LocalizedText{u"Opening (kopie)"_s, u""_s}));
        opening.set(Event::type().name, {u"Opening"_s, u"Kick-off"_s});
        QCOMPARE(session.duplicateOf(opening).get(Event::type().name),
                 (LocalizedText{u"Opening (kopie)"_s, u"Kick-off (copy)"_s}));
        Record person(Person::type());
        person.set(Person::type().lastName, u"Peeters"_s);
        session.setWording(Wording(Language::Dutch));
        QCOMPARE(session.duplicateOf(person).get(Person::type().lastName), u"Peeters (kopie)"_s);
        QVERIFY(session.commit(ChangeSet(ChangeSet::Kind::Duplicate, {Change::add(copy)})));
        QCOMPARE(fixture.count(Project::type()), 2);
    }

    void oldStepsAreForgotten()
    {
        WorkspaceFixture fixture;
        EditSession &session = fixture.session();
        Record record = fixture.addProject(u"A"_s);
        for (int step = 0; step < EditSession::mostSteps + 5; ++step) {
            QVERIFY(session.commit(ChangeSet::editing(record, renamed(record, QString::number(step)))));
            record = fixture.found(Project::type(), record.id);
        }
        qsizetype undone = 0;
        while (session.canUndo()) {
            QVERIFY(session.undo());
            ++undone;
        }
        QCOMPARE(undone, EditSession::mostSteps);
        QCOMPARE(fixture.found(Project::type(), record.id).get(Project::type().acronym), u"4"_s);
    }
};

QTEST_GUILESS_MAIN(EditSessionTest)
#include "tst_editsession.moc"
