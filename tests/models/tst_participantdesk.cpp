// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/participantdesk.h"

#include "participantsfixture.h"
#include "workspacefixture.h"

#include <QSet>
#include <QTimeZone>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

const Participation &type = Participation::type();
using CheckIn = ParticipantDesk::CheckIn;
using Outcome = CheckIn::Outcome;
using Entry = ParticipantDesk::Entry;

/// The desk of an event of today with two places, of which Els has one.
struct Desk {
    Desk()
        : event(fixture.add(participants::event(u"Session"_s, u"2023-06-13T10:00/16:00"_s, 2))),
          els(fixture.add(participants::person(u"Els"_s, u"Peeters"_s))),
          jan(fixture.add(participants::person(u"Jan"_s, u"Maes"_s))),
          list(fixture.session()),
          desk(fixture.session(), list)
    {
        Record record = participants::participation(event.id, els.id);
        record.set(type.code, u"ABC234"_s);
        first = fixture.add(record);
        if (const Result<> read = list.setEvent(event); !read)
            qFatal("%s", qPrintable(read.error().text()));
    }

    Record now(RecordId id) { return fixture.found(type, id); }
    void setStatus(RecordId id, ParticipationStatus status)
    {
        const Record before = now(id);
        Record after = before;
        after.set(type.status, status);
        if (const Result<> done = fixture.session().commit(ChangeSet::editing(before, after)); !done)
            qFatal("%s", qPrintable(done.error().text()));
    }
    Outcome checkIn(const QString &typed) { return desk.checkIn(typed, moment).value().outcome; }

    WorkspaceFixture fixture;
    Record event;
    Record els;
    Record jan;
    Record first{type};
    EventParticipants list;
    ParticipantDesk desk;
    const QDateTime moment{QDate(2023, 6, 13), QTime(9, 58, 31), QTimeZone("Europe/Brussels")};
};

} // namespace

/// The acts at an event's desk: what they write, and that one undo takes each back.
class ParticipantDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsAKnownPersonOnTheList()
    {
        Desk shown;
        const auto entry = shown.desk.add(Person::type(), shown.jan.id, shown.moment);
        QVERIFY(entry);
        QCOMPARE(entry->outcome, Entry::Outcome::Added);
        const Record added = shown.now(entry->participation);
        QCOMPARE(added.get(type.person), shown.jan.id);
        QCOMPARE(added.get(type.status), std::optional(ParticipationStatus::Registered));
        QCOMPARE(added.get(type.presence), std::optional(Presence::Present));
        QVERIFY(shown.fixture.session().undo());
        QVERIFY(!shown.fixture.exists(type, entry->participation));
        QCOMPARE(shown.list.count().all(), 1);
    }

    void putsAnOrganisationOnTheList()
    {
        Desk shown;
        const Record serv = shown.fixture.addOrganisation(u"SERV"_s);
        const auto entry = shown.desk.add(Organisation::type(), serv.id, shown.moment);
        QVERIFY(entry);
        QCOMPARE(shown.now(entry->participation).get(type.organisation), serv.id);
        QVERIFY(shown.now(entry->participation).isEmpty(type.person));
    }

    void makesANewPersonInTheSameStep()
    {
        Desk shown;
        const auto entry = shown.desk.addNewPerson(u"An Van den Broeck"_s, shown.moment);
        QVERIFY(entry);
        const RecordId person = shown.now(entry->participation).get(type.person);
        const Record made = shown.fixture.found(Person::type(), person);
        QCOMPARE(made.get(Person::type().firstName), u"An"_s);
        QCOMPARE(made.get(Person::type().lastName), u"Van den Broeck"_s);
        QVERIFY(shown.fixture.session().undo());
        QVERIFY(!shown.fixture.exists(Person::type(), person));
        QVERIFY(!shown.fixture.exists(type, entry->participation));
        QVERIFY(!shown.fixture.session().canUndo());
    }

    void doesNotPutAnybodyOnTheListTwice()
    {
        Desk shown;
        const auto entry = shown.desk.add(Person::type(), shown.els.id, shown.moment);
        QVERIFY(entry);
        QCOMPARE(entry->outcome, Entry::Outcome::AlreadyThere);
        QCOMPARE(entry->participation, shown.first.id);
        QVERIFY(!shown.fixture.session().canUndo());
    }

    void keepsToTheCapacity()
    {
        Desk shown;
        QVERIFY(shown.desk.add(Person::type(), shown.jan.id, shown.moment));
        const auto entry = shown.desk.addNewPerson(u"Mia Claes"_s, shown.moment);
        QVERIFY(entry);
        QCOMPARE(entry->outcome, Entry::Outcome::Waiting);
        QCOMPARE(shown.now(entry->participation).get(type.status),
                 std::optional(ParticipationStatus::WaitingList));
        QVERIFY(shown.now(entry->participation).isEmpty(type.presence));
        QCOMPARE(shown.list.nextInLine(shown.moment), RecordId::None);
        shown.setStatus(shown.first.id, ParticipationStatus::Cancelled);
        QCOMPARE(shown.list.nextInLine(shown.moment), entry->participation);
        const Record before = shown.now(entry->participation);
        QVERIFY(shown.desk.givePlace(entry->participation));
        QCOMPARE(shown.now(entry->participation).get(type.status),
                 std::optional(ParticipationStatus::Registered));
        QVERIFY(shown.fixture.session().undo());
        QCOMPARE(shown.now(entry->participation), before);
    }

    void notesPresenceOfMany()
    {
        Desk shown;
        const auto second = shown.desk.add(Person::type(), shown.jan.id, shown.moment);
        QVERIFY(second);
        const QList<RecordId> both{shown.first.id, second->participation};
        const Record before = shown.now(shown.first.id);
        QVERIFY(shown.desk.setPresence(both, Presence::Represented, shown.jan.id));
        QCOMPARE(shown.now(shown.first.id).get(type.representedBy), shown.jan.id);
        QVERIFY(shown.desk.setPresence(both, Presence::Absent));
        QVERIFY(shown.now(shown.first.id).isEmpty(type.representedBy));
        QCOMPARE(shown.list.count().of(Presence::Absent), 2);
        QVERIFY(shown.fixture.session().undo());
        QVERIFY(shown.fixture.session().undo());
        QCOMPARE(shown.now(shown.first.id), before);
    }

    void whatIsNotedAlreadyIsNoStep()
    {
        Desk shown;
        QVERIFY(shown.desk.setPresence({shown.first.id}, Presence::Present));
        const QString step = shown.fixture.session().undoText(Wording(Language::English));
        QVERIFY(shown.desk.setPresence({shown.first.id}, Presence::Present));
        QVERIFY(shown.fixture.session().undo());
        QVERIFY(!shown.fixture.session().canUndo());
    }

    void checksInByCode_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Outcome>("expected");
        QTest::newRow("the code") << u"ABC234"_s << Outcome::Done;
        QTest::newRow("small letters and spaces") << u" abc 234\n"_s << Outcome::Done;
        QTest::newRow("of nobody") << u"ABC235"_s << Outcome::Unknown;
        QTest::newRow("zero") << u"ABC230"_s << Outcome::MistakenSigns;
        QTest::newRow("the letter l") << u"abc23l"_s << Outcome::MistakenSigns;
        QTest::newRow("too short") << u"ABC23"_s << Outcome::NotACode;
        QTest::newRow("too long") << u"ABC234567"_s << Outcome::NotACode;
        QTest::newRow("other signs") << u"ABC?34"_s << Outcome::NotACode;
    }

    void checksInByCode()
    {
        QFETCH(QString, typed);
        Desk shown;
        QTEST(shown.checkIn(typed), "expected");
        const bool isDone = shown.now(shown.first.id).get(type.presence) == Presence::Present;
        QCOMPARE(isDone, shown.fixture.session().canUndo());
        if (isDone)
            QCOMPARE(timeSlotToIso(shown.now(shown.first.id).get(type.checkedIn)),
                     u"2023-06-13T09:58[Europe/Brussels]"_s);
    }

    void checksInOnce()
    {
        Desk shown;
        QCOMPARE(shown.checkIn(u"ABC234"_s), Outcome::Done);
        const auto again = shown.desk.checkIn(u"ABC234"_s, shown.moment.addSecs(3600));
        QVERIFY(again);
        QCOMPARE(again->outcome, Outcome::Already);
        QCOMPARE(again->at.start, QTime(9, 58));
        // Undone, the code is good again.
        QVERIFY(shown.fixture.session().undo());
        QCOMPARE(shown.checkIn(u"ABC234"_s), Outcome::Done);
    }

    void tellsOfWhoCancelledOrWaits_data()
    {
        QTest::addColumn<ParticipationStatus>("status");
        QTest::addColumn<Outcome>("expected");
        QTest::newRow("cancelled") << ParticipationStatus::Cancelled << Outcome::Cancelled;
        QTest::newRow("waits") << ParticipationStatus::WaitingList << Outcome::Waiting;
        QTest::newRow("invited") << ParticipationStatus::Invited << Outcome::Done;
        QTest::newRow("confirmed") << ParticipationStatus::Confirmed << Outcome::Done;
    }

    void tellsOfWhoCancelledOrWaits()
    {
        QFETCH(ParticipationStatus, status);
        Desk shown;
        shown.setStatus(shown.first.id, status);
        const Record before = shown.now(shown.first.id);
        QTEST(shown.checkIn(u"ABC234"_s), "expected");
        if (takesPlace(status) || status == ParticipationStatus::Invited)
            return;
        QCOMPARE(shown.now(shown.first.id), before);
        QVERIFY(shown.desk.admit(shown.first.id, shown.moment));
        QCOMPARE(shown.now(shown.first.id).get(type.status), std::optional(ParticipationStatus::Registered));
        QCOMPARE(shown.now(shown.first.id).get(type.presence), std::optional(Presence::Present));
        QVERIFY(!shown.now(shown.first.id).isEmpty(type.checkedIn));
        QVERIFY(shown.fixture.session().undo());
        QCOMPARE(shown.now(shown.first.id), before);
    }

    void givesEachACodeOfItsOwn()
    {
        Desk shown;
        for (int i = 0; i < 30; ++i)
            QVERIFY(shown.desk.addNewPerson(u"Person %1"_s.arg(i), shown.moment));
        const auto given = shown.desk.giveCodes();
        QVERIFY(given);
        QCOMPARE(*given, 30);
        QCOMPARE(shown.now(shown.first.id).get(type.code), u"ABC234"_s);
        QCOMPARE(shown.list.withoutCode(), 0);
        QSet<QString> codes;
        const auto ids = shown.fixture.store().ids(Query(type));
        const auto records = shown.fixture.store().load(type, *ids);
        for (const Record &record : *records)
            codes.insert(record.get(type.code));
        QCOMPARE(codes.size(), 31);
        QVERIFY(shown.fixture.session().undo());
        QCOMPARE(shown.list.withoutCode(), 30);
        QCOMPARE(*shown.desk.giveCodes(), 30);
        QCOMPARE(*shown.desk.giveCodes(), 0);
    }

    void tellsOfSomebodyWhoIsGone()
    {
        Desk shown;
        const auto done = shown.desk.givePlace(RecordId{12345});
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::NotFound);
    }
};

QTEST_MAIN(ParticipantDeskTest)
#include "tst_participantdesk.moc"
