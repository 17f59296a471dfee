// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/programmeclash.h"

#include <QTest>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

using Kind = ProgrammeClash::Kind;

constexpr RecordId first{1};
constexpr RecordId second{2};
constexpr RecordId roomA{11};
constexpr RecordId roomB{12};
constexpr RecordId sarah{21};
constexpr RecordId filip{22};

TimeSlot at(const QString &iso)
{
    const std::optional<TimeSlot> slot = timeSlotFromIso(iso);
    if (!slot)
        qFatal("not a slot: %s", qPrintable(iso));
    return *slot;
}

PlacedItem item(RecordId id, const QString &when, RecordId room = RecordId::None,
                const QList<RecordId> &people = {})
{
    return {.id = id, .when = at(when), .room = room, .capacity = {}, .roomCapacity = {}, .people = people};
}

QList<Kind> kindsOf(const QList<ProgrammeClash> &clashes)
{
    QList<Kind> kinds;
    for (const ProgrammeClash &clash : clashes)
        kinds.append(clash.kind);
    return kinds;
}

} // namespace

/// What stands in the way of what in a programme.
class ProgrammeClashTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoItems_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("overlap");
        const QString day = u"2023-06-13T"_s;
        QTest::newRow("after each other") << day + u"10:00/11:00"_s << day + u"11:00/12:00"_s << false;
        QTest::newRow("one minute") << day + u"10:00/11:01"_s << day + u"11:00/12:00"_s << true;
        QTest::newRow("inside") << day + u"10:00/12:00"_s << day + u"10:30/11:00"_s << true;
        QTest::newRow("the same") << day + u"10:00/11:00"_s << day + u"10:00/11:00"_s << true;
        QTest::newRow("another day") << day + u"10:00/11:00"_s << u"2023-06-14T10:00/11:00"_s << false;
        QTest::newRow("no end, inside") << day + u"10:30"_s << day + u"10:00/11:00"_s << true;
        QTest::newRow("no end, at its end") << day + u"11:00"_s << day + u"10:00/11:00"_s << false;
        QTest::newRow("no ends, together") << day + u"10:00"_s << day + u"10:00"_s << true;
        QTest::newRow("over midnight") << day + u"23:00/01:00"_s << u"2023-06-14T00:30/02:00"_s << true;
        QTest::newRow("until midnight") << day + u"23:00/00:00"_s << u"2023-06-14T00:00/02:00"_s << false;
        QTest::newRow("another zone, the same hour")
            << day + u"10:00/11:00"_s << day + u"10:00/11:00[Europe/Lisbon]"_s << false;
        QTest::newRow("another zone, the same moment")
            << day + u"11:00/12:00"_s << day + u"10:00/11:00[Europe/Lisbon]"_s << true;
        // The hour from 02:00 comes twice in that night.
        QTest::newRow("the clocks go back")
            << u"2023-10-29T01:00/03:00"_s << u"2023-10-29T03:00/04:00"_s << false;
        QTest::newRow("the clocks go forward, another zone")
            << u"2023-03-26T03:00/04:00"_s << u"2023-03-26T01:00/01:30[UTC]"_s << true;
        QTest::newRow("no time") << u""_s << day + u"10:00/11:00"_s << false;
        QTest::newRow("a day only") << u"2023-06-13"_s << day + u"10:00/11:00"_s << false;
    }
    void twoItems()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, overlap);
        for (const bool isSwapped : {false, true}) {
            const QString &a = isSwapped ? other : one;
            const QString &b = isSwapped ? one : other;
            const QList<PlacedItem> sameRoom{item(first, a, roomA), item(second, b, roomA)};
            QCOMPARE(kindsOf(clashesIn(sameRoom, {})), overlap ? QList{Kind::Room} : QList<Kind>());
            const QList<PlacedItem> samePerson{item(first, a, roomA, {filip, sarah}),
                                               item(second, b, roomB, {sarah})};
            const QList<ProgrammeClash> clashes = clashesIn(samePerson, {});
            QCOMPARE(kindsOf(clashes), overlap ? QList{Kind::Person} : QList<Kind>());
            if (overlap)
                QCOMPARE(clashes.first().person, sarah);
            const QList<PlacedItem> nothingShared{item(first, a, {}, {filip}), item(second, b, {}, {sarah})};
            QVERIFY(clashesIn(nothingShared, {}).isEmpty());
        }
    }

    void eventHours_data()
    {
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("when");
        QTest::addColumn<bool>("isOutside");
        const QString hours = u"2023-06-13T10:00/16:00"_s;
        QTest::newRow("all of it") << hours << hours << false;
        QTest::newRow("too early") << hours << u"2023-06-13T09:55/11:00"_s << true;
        QTest::newRow("too late") << hours << u"2023-06-13T15:30/16:05"_s << true;
        QTest::newRow("begins at its end") << hours << u"2023-06-13T16:00"_s << true;
        QTest::newRow("another day") << hours << u"2023-06-14T11:00/12:00"_s << true;
        QTest::newRow("another zone, inside") << hours << u"2023-06-13T09:00/10:00[Europe/Lisbon]"_s << false;
        QTest::newRow("another zone, outside") << hours << u"2023-06-13T15:30/16:00[Europe/Lisbon]"_s << true;
        QTest::newRow("no time") << hours << u""_s << false;
        QTest::newRow("a night") << u"2023-06-13T20:00/02:00"_s << u"2023-06-14T01:00/02:00"_s << false;
        QTest::newRow("after a night") << u"2023-06-13T20:00/02:00"_s << u"2023-06-14T01:00/02:30"_s << true;
        QTest::newRow("no end known") << u"2023-06-13T10:00"_s << u"2023-06-13T22:00/23:00"_s << false;
        QTest::newRow("a day, that day") << u"2023-06-13"_s << u"2023-06-13T00:00/01:00"_s << false;
        QTest::newRow("a day, a later one") << u"2023-06-13"_s << u"2023-06-14T10:00/11:00"_s << false;
        QTest::newRow("a day, an earlier one") << u"2023-06-13"_s << u"2023-06-12T10:00/11:00"_s << true;
        QTest::newRow("a month, in it") << u"2023-06"_s << u"2023-06-30T10:00/11:00"_s << false;
        QTest::newRow("a month, after it") << u"2023-06"_s << u"2023-07-01T10:00/11:00"_s << true;
        QTest::newRow("no date") << u""_s << u"2023-07-01T10:00/11:00"_s << false;
    }
    void eventHours()
    {
        QFETCH(QString, event);
        QFETCH(QString, when);
        QFETCH(bool, isOutside);
        const QList<PlacedItem> items{item(first, when)};
        QCOMPARE(kindsOf(clashesIn(items, at(event))), isOutside ? QList{Kind::Hours} : QList<Kind>());
    }

    void capacity_data()
    {
        QTest::addColumn<std::optional<int>>("wanted");
        QTest::addColumn<std::optional<int>>("held");
        QTest::addColumn<bool>("isTooMany");
        QTest::newRow("fits") << std::optional(30) << std::optional(30) << false;
        QTest::newRow("one too many") << std::optional(31) << std::optional(30) << true;
        QTest::newRow("not known") << std::optional<int>() << std::optional(30) << false;
        QTest::newRow("room not known") << std::optional(31) << std::optional<int>() << false;
    }
    void capacity()
    {
        QFETCH(std::optional<int>, wanted);
        QFETCH(std::optional<int>, held);
        QFETCH(bool, isTooMany);
        PlacedItem one = item(first, u""_s, roomA);
        one.capacity = wanted;
        one.roomCapacity = held;
        const QList<PlacedItem> items{one};
        QCOMPARE(kindsOf(clashesIn(items, {})), isTooMany ? QList{Kind::Capacity} : QList<Kind>());
    }

    void eachPairOnce()
    {
        const QList<PlacedItem> items{item(second, u"2023-06-13T10:30/11:30"_s, roomA, {sarah, sarah}),
                                      item(first, u"2023-06-13T10:00/11:00"_s, roomA, {sarah, sarah})};
        const QList<ProgrammeClash> expected{{Kind::Room, first, second, RecordId::None},
                                             {Kind::Person, first, second, sarah}};
        const QList<ProgrammeClash> clashes = clashesIn(items, {});
        QCOMPARE(clashes, expected);
        QVERIFY(clashes.first().concerns(second));
    }

    void aLongItemMeetsAllInIt()
    {
        const QList<PlacedItem> items{item(first, u"2023-06-13T10:00/16:00"_s, roomA),
                                      item(second, u"2023-06-13T10:00/10:30"_s, roomA),
                                      item(RecordId{3}, u"2023-06-13T15:00/15:30"_s, roomA)};
        QCOMPARE(clashesIn(items, {}).size(), 2);
    }
};

QTEST_APPLESS_MAIN(ProgrammeClashTest)
#include "tst_programmeclash.moc"
