// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eventprogramme.h"

#include "models/programmewords.h"
#include "programmesample.h"
#include "workspacefixture.h"

#include <QSignalSpy>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

using Day = ConferenceDay<WorkspaceFixture>;
using Sample = ProgrammeSample;

const QDate tuesday(2023, 6, 13);
const ProgrammeItem &itemType = ProgrammeItem::type();

QStringList namesOf(const QList<ProgrammeColumn> &columns)
{
    QStringList names;
    for (const ProgrammeColumn &column : columns)
        names.append(column.name);
    return names;
}

QStringList titlesOf(const EventProgramme &programme)
{
    QStringList titles;
    for (const ProgrammeEntry &entry : programme.entries())
        titles.append(entry.record.get(itemType.name).en);
    return titles;
}

} // namespace

/// The programme of an event, placed and followed.
class EventProgrammeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesItems()
    {
        WorkspaceFixture fixture;
        const Day day(fixture);
        EventProgramme programme(fixture.session());
        programme.setEvent(day.event);
        QCOMPARE(titlesOf(programme), QStringList({u"Keynote"_s, u"Panel"_s, u"Workshop"_s, u"Stand"_s}));
        QCOMPARE(namesOf(programme.columns()), QStringList({u"Room A"_s, u"Room B"_s, QString()}));
        QCOMPARE(programme.days(), QList{tuesday});
        const ProgrammePlace keynote{.day = tuesday, .start = 13 * 60, .length = 45, .column = 0};
        QCOMPARE(programme.entry(day.keynote.id)->place, std::optional(keynote));
        QVERIFY(!programme.entry(day.stand.id)->place);
        QCOMPARE(programme.hoursOf(tuesday), (MinuteSpan{10 * 60, 16 * 60}));
        QVERIFY(programme.clashes().isEmpty());
        programme.setEvent(Record(Event::type()));
        QVERIFY(programme.entries().isEmpty());
    }

    void tracksStandBehindRooms()
    {
        WorkspaceFixture fixture;
        const Day day(fixture);
        Record tour = Sample::item(day.event.id, u"Tour"_s, u"2023-06-13T11:00/12:00"_s);
        tour.set(itemType.track, u"Outside"_s);
        tour = fixture.add(tour);
        EventProgramme programme(fixture.session());
        programme.setEvent(day.event);
        QCOMPARE(namesOf(programme.columns()),
                 QStringList({u"Room A"_s, u"Room B"_s, u"Outside"_s, QString()}));
        QCOMPARE(programme.entry(tour.id)->column, 2);
        // In a room it keeps its track; where neither is, it loses it.
        ProgrammePlace place = *programme.entry(tour.id)->place;
        place.column = 1;
        const Record inRoom = *programme.placed(tour.id, place).changes().first().after;
        QCOMPARE(inRoom.get(itemType.room), day.roomB.id);
        QCOMPARE(inRoom.get(itemType.track), u"Outside"_s);
        place.column = 3;
        const Record nowhere = *programme.placed(tour.id, place).changes().first().after;
        QCOMPARE(nowhere.get(itemType.room), RecordId::None);
        QCOMPARE(nowhere.get(itemType.track), QString());
    }

    void aRoomOfAnotherVenueHasAColumn()
    {
        WorkspaceFixture fixture;
        const Day day(fixture);
        const Record other = fixture.add(Sample::venue());
        const Record hall = fixture.add(Sample::room(other.id, u"Hall"_s, 20));
        fixture.add(Sample::item(day.event.id, u"Dinner"_s, u"2023-06-13T12:00/13:00"_s, hall.id));
        EventProgramme programme(fixture.session());
        programme.setEvent(day.event);
        QVERIFY(namesOf(programme.columns()).contains(u"Hall"_s));
    }

    void otherZonesAreShownOnTheClocksOfTheEvent()
    {
        WorkspaceFixture fixture;
        const Day day(fixture);
        const Record call = fixture.add(
            Sample::item(day.event.id, u"Call"_s, u"2023-06-13T23:30/00:30[Europe/Lisbon]"_s, day.roomA.id));
        const Record night =
            fixture.add(Sample::item(day.event.id, u"Night"_s, u"2023-06-13T23:00/01:00"_s, day.roomB.id));
        EventProgramme programme(fixture.session());
        programme.setEvent(day.event);
        const auto place = programme.entry(call.id)->place;
        QVERIFY(place);
        QCOMPARE(place->day, tuesday.addDays(1));
        QCOMPARE(place->start, 30);
        QCOMPARE(place->length, std::optional(60));
        QCOMPARE(programme.days(), QList({tuesday, tuesday.addDays(1)}));
        QCOMPARE(programme.entry(night.id)->place->length, std::optional(120));
        QCOMPARE(programme.hoursOf(tuesday).to, 25 * 60);
        // What is moved takes the event's zone.
        const Record moved =
            *programme.placed(call.id, {.day = tuesday, .start = 600, .length = 60, .column = 0})
                 .changes()
                 .first()
                 .after;
        QCOMPARE(moved.get(itemType.when), Sample::slot(u"2023-06-13T10:00/11:00"_s));
    }

    void movesAreOneStepToUndo()
    {
        WorkspaceFixture fixture;
        const Day day(fixture);
        EventProgramme programme(fixture.session());
        programme.setEvent(day.event);
        QSignalSpy changed(&programme, &EventProgramme::changed);
        const ProgrammePlace later{.day = tuesday, .start = 23 * 60 + 30, .length = 60, .column = 1};
        QVERIFY(fixture.session().commit(programme.placed(day.keynote.id, later)));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(programme.entry(day.keynote.id)->place, std::optional(later));
        QCOMPARE(fixture.found(itemType, day.keynote.id).get(itemType.when),
                 Sample::slot(u"2023-06-13T23:30/00:30"_s));
        QCOMPARE(fixture.found(itemType, day.keynote.id).get(itemType.room), day.roomB.id);
        QVERIFY(fixture.session().undo());
        QCOMPARE(fixture.found(itemType, day.keynote.id), day.keynote);
        QCOMPARE(programme.entry(day.keynote.id)->place->start, 13 * 60);

        QVERIFY(fixture.session().commit(programme.unplaced(day.keynote.id)));
        QVERIFY(!programme.entry(day.keynote.id)->place);
        QCOMPARE(programme.entry(day.keynote.id)->column, 0); // its room stays
        QVERIFY(fixture.session().undo());
        QCOMPARE(fixture.found(itemType, day.keynote.id), day.keynote);
        QVERIFY(programme.placed(day.keynote.id, *programme.entry(day.keynote.id)->place).isEmpty());
        QVERIFY(programme.placed(RecordId{7}, later).isEmpty());
    }

    void followsWhatHangsOnItems()
    {
        WorkspaceFixture fixture;
        const Day day(fixture);
        EventProgramme programme(fixture.session());
        programme.setEvent(day.event);
        const Record sarah = fixture.add(Sample::person(u"Sarah"_s, u"Vansteenkiste"_s));
        const Record speaks =
            fixture.add(Sample::contribution(day.panel.id, sarah.id, ContributionRole::Panellist));
        QCOMPARE(programme.entry(day.panel.id)->contributions, QList{speaks});
        QVERIFY(programme.clashes().isEmpty());
        fixture.add(Sample::contribution(day.workshop.id, sarah.id, ContributionRole::Speaker));
        QCOMPARE(programme.clashes().size(), 1);
        QCOMPARE(programme.entry(day.panel.id)->clashes.first().kind, ProgrammeClash::Kind::Person);
        QCOMPARE(programme.entry(day.workshop.id)->clashes.first().person, sarah.id);

        Record document(Document::type());
        document.set(Document::type().name, bothLanguages(u"Slides"_s));
        document.set(Document::type().item, day.panel.id);
        fixture.add(document);
        QCOMPARE(programme.entry(day.panel.id)->documents, 1);

        QVERIFY(fixture.write({ChangeSet::Kind::Delete, {Change::remove(speaks)}}));
        QVERIFY(programme.entry(day.panel.id)->contributions.isEmpty());
        QVERIFY(programme.clashes().isEmpty());
        const Record added = fixture.add(Sample::item(day.event.id, u"Drinks"_s));
        QVERIFY(programme.entry(added.id));
        QVERIFY(fixture.write({ChangeSet::Kind::Delete, {Change::remove(added)}}));
        QVERIFY(!programme.entry(added.id));
    }

    void followsEventAndRooms()
    {
        WorkspaceFixture fixture;
        const Day day(fixture);
        EventProgramme programme(fixture.session());
        programme.setEvent(day.event);
        Record large = day.keynote;
        large.set(itemType.capacity, 120);
        QVERIFY(fixture.write(ChangeSet::editing(day.keynote, large)));
        QCOMPARE(programme.clashes().first().kind, ProgrammeClash::Kind::Capacity);
        Record room = day.roomA;
        room.set(Room::type().capacity, 150);
        room.set(Room::type().name, u"Aula"_s);
        QVERIFY(fixture.write(ChangeSet::editing(day.roomA, room)));
        QVERIFY(programme.clashes().isEmpty());
        QVERIFY(namesOf(programme.columns()).contains(u"Aula"_s));
        Record shorter = day.event;
        shorter.set(Event::type().when, Sample::slot(u"2023-06-13T10:00/14:30"_s));
        QVERIFY(fixture.write(ChangeSet::editing(day.event, shorter)));
        QCOMPARE(programme.clashes().size(), 2); // panel and workshop
        QCOMPARE(programme.eventRecord().get(Event::type().when), shorter.get(Event::type().when));
        QCOMPARE(programme.hoursOf(tuesday).to, 15 * 60);
    }

    void anEventWithoutADay_data()
    {
        QTest::addColumn<QString>("when");
        QTest::newRow("a month") << u"2023-06"_s;
        QTest::newRow("nothing") << u""_s;
    }
    void anEventWithoutADay()
    {
        QFETCH(QString, when);
        WorkspaceFixture fixture;
        const Record event = fixture.add(Sample::event(fixture.add(Sample::venue()).id, when));
        const Record talk = fixture.add(Sample::item(event.id, u"Talk"_s));
        EventProgramme programme(fixture.session());
        programme.setEvent(event);
        QVERIFY(programme.days().isEmpty());
        programme.addDay();
        QVERIFY(programme.days().isEmpty());
        QVERIFY(!programme.entry(talk.id)->place);
        QCOMPARE(programme.columns().size(), 1);
        QCOMPARE(programme.newItem(std::nullopt).get(itemType.event), event.id);
    }

    void moreDays()
    {
        WorkspaceFixture fixture;
        const Day day(fixture, u"2023-06-13"_s);
        EventProgramme programme(fixture.session());
        programme.setEvent(day.event);
        programme.addDay();
        QCOMPARE(programme.days(), QList({tuesday, tuesday.addDays(1)}));
        const ProgrammePlace nextDay{.day = tuesday.addDays(1), .start = 600, .length = 30, .column = 0};
        QVERIFY(fixture.session().commit(programme.placed(day.stand.id, nextDay)));
        QVERIFY(programme.clashes().isEmpty());
        QCOMPARE(programme.entry(day.stand.id)->place, std::optional(nextDay));
        programme.setEvent(programme.eventRecord());
        QCOMPARE(programme.days().size(), 2);
    }

    void parallelItemsHaveLanes()
    {
        WorkspaceFixture fixture;
        const Day day(fixture);
        fixture.add(Sample::item(day.event.id, u"Second"_s, u"2023-06-13T14:30/15:30"_s, day.roomA.id));
        EventProgramme programme(fixture.session());
        programme.setEvent(day.event);
        QCOMPARE(programme.entry(day.panel.id)->lane, (Lane{0, 2}));
        QCOMPARE(programme.entry(day.workshop.id)->lane, (Lane{0, 1}));
        QCOMPARE(programme.entry(day.panel.id)->clashes.size(), 1);
    }

    void saysItInWords()
    {
        WorkspaceFixture fixture;
        const Day day(fixture);
        const Record second =
            fixture.add(Sample::item(day.event.id, u"Second"_s, u"2023-06-13T14:30/16:30"_s, day.roomA.id));
        Record speaks = Sample::contribution(
            second.id, fixture.add(Sample::person(u"Sarah"_s, u"Claes"_s)).id, ContributionRole::Speaker);
        speaks.set(Contribution::type().function, bothLanguages(u"professor"_s));
        speaks.set(Contribution::type().onBehalfOf, fixture.addOrganisation(u"Steunpunt Werk"_s).id);
        speaks = fixture.add(speaks);
        EventProgramme programme(fixture.session());
        programme.setEvent(day.event);
        const ProgrammeWords words(programme, fixture.titles(), Wording(Language::English));
        const ProgrammeEntry &entry = *programme.entry(second.id);
        QCOMPARE(words.time(entry), u"14:30–16:30"_s);
        QCOMPARE(words.people(entry), u"Sarah Claes"_s);
        QCOMPARE(words.contributor(speaks), u"Sarah Claes, professor, Steunpunt Werk"_s);
        QCOMPARE(words.role(speaks), u"Speaker"_s);
        const QString spoken = words.spoken(entry);
        QVERIFY2(spoken.contains(u"Room A is also taken by “Panel”, 14:00–15:00."_s), qPrintable(spoken));
        QVERIFY2(spoken.contains(u"Outside the hours of the event"_s), qPrintable(spoken));
        QCOMPARE(words.time(*programme.entry(day.stand.id)), u"No time yet"_s);
        QCOMPARE(words.place(*programme.entry(day.stand.id)), u"No room"_s);
    }
};

QTEST_GUILESS_MAIN(EventProgrammeTest)
#include "tst_eventprogramme.moc"
