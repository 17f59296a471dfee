// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/attendance.h"

#include "domain/affiliation.h"

#include <QTest>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

using Status = ParticipationStatus;

/// Taken places, where the list is of so many registered.
AttendanceCount registered(int number)
{
    AttendanceCount count;
    for (int i = 0; i < number; ++i)
        count.add({.status = Status::Registered});
    return count;
}

Record affiliation(qint64 id, qint64 organisation, const QString &period, bool isPrimary = false)
{
    const Affiliation &type = Affiliation::type();
    Record record(type);
    record.id = RecordId{id};
    record.set(type.organisation, RecordId{organisation});
    record.set(type.period, periodFromIso(period).value_or(Period{}));
    record.set(type.primary, isPrimary);
    return record;
}

} // namespace

/// Counting who takes part, and the rules of a list with places.
class TestAttendance final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts();
    void takesBackWhatItCounted();
    void readsAParticipation();
    void places_data();
    void places();
    void time_data();
    void time();
    void admission_data();
    void admission();
    void nextInLine_data();
    void nextInLine();
    void organisation_data();
    void organisation();
    void codes_data();
    void codes();
};

void TestAttendance::counts()
{
    AttendanceCount count;
    count.add({ParticipationRole::Core, Status::Confirmed, Presence::Present});
    count.add({ParticipationRole::Core, Status::Registered, Presence::Excused});
    count.add({ParticipationRole::Variable, Status::WaitingList, {}});
    count.add({ParticipationRole::Variable, Status::Cancelled, Presence::Unknown});
    count.add({});
    QCOMPARE(count.all(), 5);
    QCOMPARE(count.placed(), 2);
    QCOMPARE(count.of(Status::WaitingList), 1);
    QCOMPARE(count.of(Status::Invited), 0);
    QCOMPARE(count.of(Presence::Present), 1);
    QCOMPARE(count.of(Presence::Unknown), 3);
    QCOMPARE(count.of(ParticipationRole::Core), 2);
    QCOMPARE(count.present(ParticipationRole::Core), 1);
    QCOMPARE(count.present(ParticipationRole::Variable), 0);
}

void TestAttendance::takesBackWhatItCounted()
{
    const AttendanceMark mark{ParticipationRole::Press, Status::Confirmed, Presence::Present};
    AttendanceCount count;
    count.add({ParticipationRole::Core, Status::Invited, {}});
    const AttendanceCount before = count;
    count.add(mark);
    QVERIFY(!(count == before));
    count.remove(mark);
    QCOMPARE(count, before);
}

void TestAttendance::readsAParticipation()
{
    const Participation &type = Participation::type();
    Record record(type);
    QCOMPARE(AttendanceMark::of(record), AttendanceMark{});
    record.set(type.role, ParticipationRole::Guest);
    record.set(type.status, Status::Invited);
    record.set(type.presence, Presence::Absent);
    QCOMPARE(AttendanceMark::of(record),
             (AttendanceMark{ParticipationRole::Guest, Status::Invited, Presence::Absent}));
}

void TestAttendance::places_data()
{
    QTest::addColumn<int>("ofEvent");
    QTest::addColumn<int>("ofVenue"); // −1: not known, −2: no venue
    QTest::addColumn<int>("expected");
    QTest::newRow("the event's") << 40 << 200 << 40;
    QTest::newRow("the venue's") << -1 << 200 << 200;
    QTest::newRow("neither") << -1 << -1 << -1;
    QTest::newRow("no venue") << -1 << -2 << -1;
    QTest::newRow("none at all is a capacity") << 0 << 200 << 0;
}

void TestAttendance::places()
{
    QFETCH(int, ofEvent);
    QFETCH(int, ofVenue);
    QFETCH(int, expected);
    Record event(Event::type());
    Record venue(Venue::type());
    if (ofEvent >= 0)
        event.set(Event::type().capacity, ofEvent);
    if (ofVenue >= 0)
        venue.set(Venue::type().capacity, ofVenue);
    const std::optional<int> places = placesAt(event, ofVenue == -2 ? nullptr : &venue);
    QCOMPARE(places.value_or(-1), expected);
    QCOMPARE(freePlaces(std::nullopt, registered(3)), std::nullopt);
    QCOMPARE(freePlaces(4, registered(3)), std::optional(1));
    QCOMPARE(freePlaces(2, registered(3)), std::optional(0));
}

void TestAttendance::time_data()
{
    QTest::addColumn<QString>("when");
    QTest::addColumn<EventTime>("expected");
    QTest::newRow("not dated") << QString() << EventTime::Ahead;
    QTest::newRow("yesterday") << u"2023-06-12"_s << EventTime::Past;
    QTest::newRow("today") << u"2023-06-13T10:00/16:00"_s << EventTime::Today;
    QTest::newRow("tomorrow") << u"2023-06-14"_s << EventTime::Ahead;
    QTest::newRow("some day of this month") << u"2023-06"_s << EventTime::Ahead;
    QTest::newRow("last month") << u"2023-05"_s << EventTime::Past;
    QTest::newRow("last year") << u"2022"_s << EventTime::Past;
}

void TestAttendance::time()
{
    QFETCH(QString, when);
    QTEST(eventTime(timeSlotFromIso(when).value_or(TimeSlot{}), QDate(2023, 6, 13)), "expected");
}

void TestAttendance::admission_data()
{
    QTest::addColumn<EventTime>("time");
    QTest::addColumn<std::optional<int>>("free");
    QTest::addColumn<Admission>("expected");
    using Free = std::optional<int>;
    const Admission there{Status::Registered, Presence::Present};
    const Admission comes{Status::Registered, {}};
    const Admission waits{Status::WaitingList, {}};
    QTest::newRow("ahead, no end of places") << EventTime::Ahead << Free() << comes;
    QTest::newRow("ahead, one left") << EventTime::Ahead << Free(1) << comes;
    QTest::newRow("ahead, full") << EventTime::Ahead << Free(0) << waits;
    QTest::newRow("today, no end of places") << EventTime::Today << Free() << there;
    QTest::newRow("today, one left") << EventTime::Today << Free(1) << there;
    QTest::newRow("today, full") << EventTime::Today << Free(0) << waits;
    QTest::newRow("afterwards they were there") << EventTime::Past << Free(0) << there;
}

void TestAttendance::admission()
{
    QFETCH(EventTime, time);
    QFETCH(std::optional<int>, free);
    QTEST(admissionTo(time, free), "expected");
}

void TestAttendance::nextInLine_data()
{
    QTest::addColumn<QList<RecordId>>("waiting");
    QTest::addColumn<std::optional<int>>("free");
    QTest::addColumn<RecordId>("expected");
    using Free = std::optional<int>;
    const QList<RecordId> three{RecordId{30}, RecordId{10}, RecordId{20}};
    QTest::newRow("the oldest") << three << Free(1) << RecordId{10};
    QTest::newRow("full") << three << Free(0) << RecordId::None;
    QTest::newRow("no end of places") << three << Free() << RecordId{10};
    QTest::newRow("nobody waits") << QList<RecordId>() << Free(5) << RecordId::None;
}

void TestAttendance::nextInLine()
{
    QFETCH(QList<RecordId>, waiting);
    QFETCH(std::optional<int>, free);
    QTEST(klankbord::nextInLine(waiting, free), "expected");
}

void TestAttendance::organisation_data()
{
    QTest::addColumn<QList<Record>>("affiliations");
    QTest::addColumn<RecordId>("expected");
    QTest::newRow("none") << QList<Record>() << RecordId::None;
    QTest::newRow("without a period") << QList{affiliation(1, 100, {})} << RecordId{100};
    QTest::newRow("ended before") << QList{affiliation(1, 100, u"2010/2020"_s)} << RecordId::None;
    QTest::newRow("begins later") << QList{affiliation(1, 100, u"2024/.."_s)} << RecordId::None;
    QTest::newRow("ends on the day") << QList{affiliation(1, 100, u"2010/2023-06-13"_s)} << RecordId{100};
    QTest::newRow("the main one") << QList{affiliation(1, 100, u"2010/.."_s, true),
                                           affiliation(2, 200, u"2022/.."_s)}
                                  << RecordId{100};
    QTest::newRow("a main one that ended")
        << QList{affiliation(1, 100, u"2010/2020"_s, true), affiliation(2, 200, u"2010/.."_s)}
        << RecordId{200};
    QTest::newRow("the one that began last")
        << QList{affiliation(1, 100, u"2022/.."_s), affiliation(2, 200, u"2010/.."_s)} << RecordId{100};
    QTest::newRow("the newest") << QList{affiliation(1, 100, {}), affiliation(2, 200, {})} << RecordId{200};
}

void TestAttendance::organisation()
{
    QFETCH(QList<Record>, affiliations);
    QTEST(organisationOn(affiliations, QDate(2023, 6, 13)), "expected");
}

void TestAttendance::codes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("mistaken");
    QTest::newRow("as it is") << u"AB23CD"_s << u"AB23CD"_s << QString();
    QTest::newRow("small letters") << u"ab23cd"_s << u"AB23CD"_s << QString();
    QTest::newRow("spaces and dashes") << u"  ab2-3c d\n"_s << u"AB23CD"_s << QString();
    QTest::newRow("zero and the letter") << u"0o2345"_s << u"0O2345"_s << u"0O"_s;
    QTest::newRow("each once") << u"1il1il"_s << u"1IL1IL"_s << u"1IL"_s;
    QTest::newRow("nothing") << u"  "_s << QString() << QString();
}

void TestAttendance::codes()
{
    QFETCH(QString, typed);
    const QString code = typedParticipationCode(typed);
    QTEST(code, "code");
    QTEST(mistakenCodeSigns(code), "mistaken");
}

QTEST_APPLESS_MAIN(TestAttendance)
#include "tst_attendance.moc"
