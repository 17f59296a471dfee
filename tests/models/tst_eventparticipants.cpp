// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eventparticipants.h"

#include "participantsfixture.h"
#include "workspacefixture.h"

#include <QSignalSpy>
#include <QTimeZone>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

const Participation &type = Participation::type();
const Wording english(Language::English);
using Dimension = EventParticipants::Dimension;

/// An event of 13 June 2023 with two people of one organisation, one of another, and that other one itself.
struct List {
    List()
        : event(fixture.add(participants::event(u"Conference"_s, u"2023-06-13"_s, 3))),
          sector(fixture.add(named(Sector::type()))),
          serv(fixture.add(organisation(u"SERV"_s, OrganisationKind::AdvisoryCouncil))),
          velo(fixture.add(organisation(u"Velo"_s, OrganisationKind::SocialEconomyEnterprise))),
          els(fixture.add(participants::person(u"Els"_s, u"Peeters"_s))),
          jan(fixture.add(participants::person(u"Jan"_s, u"Maes"_s))),
          mia(fixture.add(participants::person(u"Mia"_s, u"Claes"_s))),
          list(fixture.session())
    {
        fixture.add(participants::affiliation(els.id, serv.id, u"2020/.."_s));
        fixture.add(participants::affiliation(els.id, velo.id, u"2010/2019"_s));
        fixture.add(participants::affiliation(jan.id, serv.id));
        fixture.add(participants::affiliation(mia.id, velo.id));
        first = fixture.add(participants::participation(event.id, els.id));
        second = fixture.add(participants::participation(event.id, jan.id));
        third = fixture.add(participants::participation(event.id, mia.id, ParticipationStatus::Invited));
        Record itself(type);
        itself.set(type.event, event.id);
        itself.set(type.organisation, velo.id);
        fourth = fixture.add(itself);
        // Somebody of another event counts for nothing here.
        const Record other = fixture.add(participants::event(u"Other"_s));
        fixture.add(participants::participation(other.id, els.id));
        if (const Result<> read = list.setEvent(event); !read)
            qFatal("%s", qPrintable(read.error().text()));
    }

    Record organisation(const QString &name, OrganisationKind kind) const
    {
        Record record = WorkspaceFixture::organisation(name);
        record.set(Organisation::type().kind, kind);
        if (kind == OrganisationKind::SocialEconomyEnterprise)
            record.set(Organisation::type().sectors, {sector.id});
        return record;
    }
    static Record named(const Sector &sectors)
    {
        Record record(sectors);
        record.set(sectors.name, bothLanguages(u"Greenery"_s));
        return record;
    }
    Record edited(const Record &before, Presence presence)
    {
        Record after = fixture.found(type, before.id);
        const Record now = after;
        after.set(type.presence, presence);
        if (const Result<> done = fixture.session().commit(ChangeSet::editing(now, after)); !done)
            qFatal("%s", qPrintable(done.error().text()));
        return after;
    }
    /// "SERV 1/2": present and on the list.
    QStringList shares(Dimension dimension) const
    {
        QStringList texts;
        const QList<AttendanceShare> all = list.shares(dimension, english);
        for (const AttendanceShare &share : all)
            texts.append(u"%1 %2/%3"_s.arg(share.label).arg(share.present).arg(share.listed));
        return texts;
    }

    WorkspaceFixture fixture;
    Record event;
    Record sector;
    Record serv;
    Record velo;
    Record els;
    Record jan;
    Record mia;
    Record first{type};
    Record second{type};
    Record third{type};
    Record fourth{type};
    EventParticipants list;
};

QDateTime noonOf(const QDate &day)
{
    return {day, QTime(12, 0), QTimeZone("Europe/Brussels")};
}

} // namespace

/// The list of an event, counted.
class EventParticipantsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsTheEventsOwn()
    {
        const List shown;
        QCOMPARE(shown.list.count().all(), 4);
        QCOMPARE(shown.list.count().placed(), 2);
        QCOMPARE(shown.list.count().of(ParticipationStatus::Invited), 1);
        QCOMPARE(shown.list.places(), std::optional(3));
    }

    void countsPeopleUnderTheirOrganisationOfThatDay()
    {
        List shown;
        QCOMPARE(shown.shares(Dimension::Organisation), (QStringList{u"SERV 0/2"_s, u"Velo 0/2"_s}));
        QCOMPARE(shown.shares(Dimension::Kind),
                 (QStringList{u"Advisory council 0/2"_s, u"Social-economy enterprise 0/2"_s}));
        QCOMPARE(shown.shares(Dimension::Sector), (QStringList{u"Greenery 0/2"_s, u"Not known 0/2"_s}));
        shown.edited(shown.third, Presence::Present);
        QCOMPARE(shown.shares(Dimension::Organisation), (QStringList{u"Velo 1/2"_s, u"SERV 0/2"_s}));
        QCOMPARE(shown.shares(Dimension::Presence), (QStringList{u"Unknown 0/3"_s, u"Present 1/1"_s}));
        QCOMPARE(shown.shares(Dimension::Status),
                 (QStringList{u"Invited 1/1"_s, u"Registered 0/2"_s, u"Not known 0/1"_s}));
    }

    void knowsWhomAShareCounts()
    {
        const List shown;
        const auto velo = QVariant::fromValue(shown.velo.id);
        QCOMPARE(shown.list.participationsIn(Dimension::Organisation, velo),
                 (QList{shown.third.id, shown.fourth.id}));
        QCOMPARE(shown.list.participationsIn(Dimension::Sector, {}),
                 (QList{shown.first.id, shown.second.id}));
    }

    void followsEachChange()
    {
        List shown;
        const QSignalSpy changed(&shown.list, &EventParticipants::changed);
        shown.edited(shown.first, Presence::Present);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(shown.list.count().of(Presence::Present), 1);
        QVERIFY(shown.fixture.session().undo());
        QCOMPARE(changed.count(), 2);
        QCOMPARE(shown.list.count().of(Presence::Present), 0);
        const Record another = shown.fixture.add(participants::person(u"Bo"_s, u"Wouters"_s));
        shown.fixture.add(participants::affiliation(another.id, shown.serv.id));
        shown.fixture.add(participants::participation(shown.event.id, another.id));
        QCOMPARE(shown.shares(Dimension::Organisation), (QStringList{u"SERV 0/3"_s, u"Velo 0/2"_s}));
        const auto gone = shown.fixture.session().deletion({shown.fixture.found(type, shown.first.id)},
                                                           EditSession::DeletePolicy::DeleteAlong);
        QVERIFY(gone && shown.fixture.session().commit(*gone));
        QCOMPARE(shown.list.count().all(), 4);
        QCOMPARE(shown.list.participationOf(shown.els.id), RecordId::None);
    }

    void followsWhatIsNotOnTheListItself()
    {
        List shown;
        Record event = shown.fixture.found(Event::type(), shown.event.id);
        const Record before = event;
        event.set(Event::type().capacity, 50);
        QVERIFY(shown.fixture.session().commit(ChangeSet::editing(before, event)));
        QCOMPARE(shown.list.places(), std::optional(50));
        shown.fixture.add(participants::affiliation(shown.els.id, shown.velo.id, u"2022/.."_s));
        QCOMPARE(shown.shares(Dimension::Organisation), (QStringList{u"Velo 0/3"_s, u"SERV 0/1"_s}));
    }

    void takesTheVenuesCapacity()
    {
        List shown;
        Record venue(Venue::type());
        venue.set(Venue::type().name, u"Thor Central"_s);
        venue.set(Venue::type().capacity, 400);
        venue = shown.fixture.add(venue);
        Record event = participants::event(u"Session"_s);
        event.set(Event::type().venue, venue.id);
        QVERIFY(shown.list.setEvent(shown.fixture.add(event)));
        QCOMPARE(shown.list.places(), std::optional(400));
        QCOMPARE(shown.list.count().all(), 0);
    }

    void findsByPersonAndByCode()
    {
        List shown;
        QCOMPARE(shown.list.participationOf(shown.jan.id), shown.second.id);
        QCOMPARE(shown.list.participationOf(shown.velo.id), shown.fourth.id);
        QCOMPARE(shown.list.participationOf(shown.serv.id), RecordId::None);
        QCOMPARE(shown.list.withoutCode(), 4);
        Record coded = shown.fixture.found(type, shown.first.id);
        const Record before = coded;
        coded.set(type.code, u"ABC234"_s);
        coded.set(type.diet, u"vegan"_s);
        QVERIFY(shown.fixture.session().commit(ChangeSet::editing(before, coded)));
        QCOMPARE(shown.list.participationWithCode(u"ABC234"_s), shown.first.id);
        QCOMPARE(shown.list.withoutCodes(), (QList{shown.second.id, shown.third.id, shown.fourth.id}));
        QCOMPARE(shown.list.withDiet(), 1);
        QCOMPARE(shown.list.withAccessNeeds(), 0);
        QVERIFY(shown.fixture.session().undo());
        QCOMPARE(shown.list.participationWithCode(u"ABC234"_s), RecordId::None);
        QCOMPARE(shown.list.withDiet(), 0);
        QCOMPARE(shown.list.nameOf(shown.first.id, english), u"Els Peeters"_s);
        QCOMPARE(shown.list.nameOf(shown.fourth.id, english), u"Velo"_s);
    }

    void knowsWhoIsNext()
    {
        List shown;
        const QDateTime before = noonOf({2023, 6, 1});
        QCOMPARE(shown.list.nextInLine(before), RecordId::None);
        const Record waiting = shown.fixture.add(
            participants::participation(shown.event.id, shown.mia.id, ParticipationStatus::WaitingList));
        QCOMPARE(shown.list.nextInLine(before), waiting.id);
        QCOMPARE(shown.list.nextInLine(noonOf({2023, 6, 14})), RecordId::None);
        shown.fixture.add(participants::participation(shown.event.id, shown.els.id));
        QCOMPARE(shown.list.nextInLine(before), RecordId::None);
    }

    void knowsTheDayOfItsZone()
    {
        List shown;
        Record event = participants::event(u"Abroad"_s, u"2023-06-13T09:00/10:00[Asia/Tokyo]"_s);
        QVERIFY(shown.list.setEvent(event));
        const QDateTime evening(QDate(2023, 6, 12), QTime(23, 0), QTimeZone("Europe/Brussels"));
        QCOMPARE(shown.list.timeAt(evening), EventTime::Today);
        QCOMPARE(shown.list.timeAt(evening.addDays(-1)), EventTime::Ahead);
    }
};

QTEST_MAIN(EventParticipantsTest)
#include "tst_eventparticipants.moc"
