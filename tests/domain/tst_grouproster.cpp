// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/grouproster.h"

#include "domain/affiliation.h"

#include <QTest>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

const Membership &type = Membership::type();

// Ids that read as what they stand for.
constexpr auto steering = RecordId(1);
constexpr auto experts = RecordId(2);
constexpr auto core = RecordId(3);
constexpr auto jan = RecordId(11);
constexpr auto els = RecordId(12);
constexpr auto velo = RecordId(21);
constexpr auto serv = RecordId(22);

Period period(const QString &iso)
{
    const std::optional<Period> read = periodFromIso(iso);
    if (!read)
        qFatal("%s is not a period", qPrintable(iso));
    return *read;
}

PartialDate date(const QString &iso)
{
    return *PartialDate::fromIso(iso);
}

/// A person's seat.
Record seat(RecordId person, const QString &when, std::optional<MemberRole> role = MemberRole::Member,
            RecordId group = steering)
{
    Record record(type);
    record.id = newRecordId();
    record.set(type.group, group);
    record.set(type.person, person);
    record.set(type.period, period(when));
    record.set(type.role, role);
    return record;
}

/// An organisation's seat.
Record seatOf(RecordId organisation, const QString &when, RecordId group = steering)
{
    Record record = seat(RecordId::None, when, MemberRole::Member, group);
    record.set(type.organisation, organisation);
    return record;
}

Record affiliation(RecordId person, RecordId organisation, const QString &when, const QString &function)
{
    const Affiliation &affiliation = Affiliation::type();
    Record record(affiliation);
    record.id = newRecordId();
    record.set(affiliation.person, person);
    record.set(affiliation.organisation, organisation);
    record.set(affiliation.period, period(when));
    record.set(affiliation.function, {function, function});
    return record;
}

} // namespace

Q_DECLARE_METATYPE(klankbord::Standing)

/// Who sits in a group on a date.
class GroupRosterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPeriodLiesBeforeAroundOrAfterADate_data()
    {
        QTest::addColumn<QString>("when");
        QTest::addColumn<QString>("on");
        QTest::addColumn<Standing>("standing");
        QTest::newRow("nothing specified") << u""_s << u"2014-10-14"_s << Standing::Present;
        QTest::newRow("first day") << u"2014-10-14/.."_s << u"2014-10-14"_s << Standing::Present;
        QTest::newRow("the day before") << u"2014-10-14/.."_s << u"2014-10-13"_s << Standing::Future;
        QTest::newRow("last day") << u"../2014-10-14"_s << u"2014-10-14"_s << Standing::Present;
        QTest::newRow("the day after") << u"../2014-10-14"_s << u"2014-10-15"_s << Standing::Former;
        QTest::newRow("future end") << u"2014/2099"_s << u"2015-03-01"_s << Standing::Present;
        QTest::newRow("a month begins on its first day")
            << u"2014-10/.."_s << u"2014-10-01"_s << Standing::Present;
        QTest::newRow("a month ends on its last day")
            << u"../2014-10"_s << u"2014-10-31"_s << Standing::Present;
        QTest::newRow("after a year") << u"2013/2014"_s << u"2015-01-01"_s << Standing::Former;
        QTest::newRow("a month that touches") << u"2014-10-31/2015"_s << u"2014-10"_s << Standing::Present;
        QTest::newRow("a year that touches") << u"../2014-01-01"_s << u"2014"_s << Standing::Present;
        QTest::newRow("a month before") << u"2014-10-31/2015"_s << u"2014-09"_s << Standing::Future;
        QTest::newRow("a year after") << u"2013/2014-12"_s << u"2015"_s << Standing::Former;
    }

    void aPeriodLiesBeforeAroundOrAfterADate()
    {
        QFETCH(QString, when);
        QFETCH(QString, on);
        QFETCH(Standing, standing);
        QCOMPARE(standingOn(period(when), date(on)), standing);
        if (date(on).precision() == PartialDate::Precision::Day)
            QCOMPARE(isMemberOn(seat(jan, when), date(on).firstDay()), standing == Standing::Present);
    }

    void onePersonInTwoRolesCountsOnce()
    {
        const GroupRoster roster({seat(jan, u"2014/.."_s, MemberRole::Secretary),
                                  seat(els, u"2014/.."_s, MemberRole::Lead),
                                  seat(jan, u"2014-10/.."_s, MemberRole::Chair)},
                                 date(u"2015-01-01"_s));
        QCOMPARE(roster.presentCount(), 2);
        const RosterMember &first = roster.members().first();
        QCOMPARE(first.holder, (SeatHolder{&Person::type(), jan}));
        QCOMPARE(first.roles, (QList{MemberRole::Chair, MemberRole::Secretary}));
        QCOMPARE(first.seats.size(), 2);
        QCOMPARE(first.seats.first().get(type.role), MemberRole::Chair);
    }

    void onlyTheSeatsOfTheDateGiveRoles()
    {
        const QList<Record> seats{seat(jan, u"2012/2013"_s, MemberRole::Chair),
                                  seat(jan, u"2014/.."_s, MemberRole::Member)};
        const RosterMember now = GroupRoster(seats, date(u"2015"_s)).members().first();
        QCOMPARE(now.roles, (QList{MemberRole::Member}));
        const RosterMember then = GroupRoster(seats, date(u"2012-06"_s)).members().first();
        QCOMPARE(then.roles, (QList{MemberRole::Chair}));
        QCOMPARE(then.standing, Standing::Present);
        const RosterMember before = GroupRoster(seats, date(u"2011"_s)).members().first();
        QCOMPARE(before.standing, Standing::Future);
    }

    void membersComeByRoleAndStanding()
    {
        const GroupRoster roster({seat(jan, u"../2013"_s, MemberRole::Chair),
                                  seat(els, u"2014/.."_s, std::nullopt), seatOf(velo, u"2014/2099"_s),
                                  seatOf(serv, u"2016/.."_s)},
                                 date(u"2015-01-01"_s));
        QCOMPARE(roster.members(Standing::Present).size(), 2);
        QCOMPARE(roster.members(Standing::Present).first().holder.id, velo);
        QCOMPARE(roster.members(Standing::Present).last().holder.id, els); // without a role: last
        QCOMPARE(roster.members(Standing::Former).first().holder.id, jan);
        QCOMPARE(roster.members(Standing::Future).first().holder.id, serv);
    }

    void countsCoreAndChanging()
    {
        Record fixed = seat(jan, u""_s);
        fixed.set(type.constancy, MemberConstancy::Core);
        Record alsoChanging = seat(jan, u""_s, MemberRole::Content);
        alsoChanging.set(type.constancy, MemberConstancy::Changing);
        Record changing = seat(els, u""_s);
        changing.set(type.constancy, MemberConstancy::Changing);
        const GroupRoster roster({fixed, alsoChanging, changing, seatOf(velo, u""_s)}, date(u"2015"_s));
        QCOMPARE(roster.presentCount(), 3);
        QCOMPARE(roster.coreCount(), 1);
        QCOMPARE(roster.changingCount(), 1);
    }

    void aQuorumCountsNeitherObserversNorDeputies()
    {
        const GroupRoster roster({seat(jan, u""_s, MemberRole::Chair), seat(jan, u""_s, MemberRole::Observer),
                                  seat(els, u""_s, MemberRole::Deputy), seatOf(velo, u""_s),
                                  seatOf(serv, u"../2013"_s)},
                                 date(u"2015"_s));
        QCOMPARE(roster.presentCount(), 3);
        QCOMPARE(roster.quorumCount(), 2);
    }

    void aLeadingRoleThatNobodyHasIsVacant_data()
    {
        QTest::addColumn<QString>("successor");
        QTest::addColumn<QString>("on");
        QTest::addColumn<int>("vacant");
        QTest::newRow("nobody after") << u""_s << u"2015-01-01"_s << 1;
        QTest::newRow("still there") << u""_s << u"2014-12-31"_s << 0;
        QTest::newRow("somebody after") << u"2015/.."_s << u"2015-01-01"_s << 0;
        QTest::newRow("somebody on the way") << u"2016/.."_s << u"2015-01-01"_s << 0;
    }

    void aLeadingRoleThatNobodyHasIsVacant()
    {
        QFETCH(QString, successor);
        QFETCH(QString, on);
        QFETCH(int, vacant);
        QList<Record> seats{seat(jan, u"2012/2014"_s, MemberRole::Chair),
                            seat(els, u"2012/2014"_s, MemberRole::Content)};
        if (!successor.isEmpty())
            seats.append(seat(els, successor, MemberRole::Chair));
        const QList<MemberRole> roles = GroupRoster(seats, date(on)).vacantRoles();
        QCOMPARE(roles.size(), vacant);
        QCOMPARE(roles.contains(MemberRole::Chair), vacant == 1);
    }

    void whoSitsInMoreThanOneGroup()
    {
        Record sent = seat(jan, u"2014/.."_s, MemberRole::Content, experts);
        sent.set(type.represents, serv);
        const QList<Record> seats{seat(jan, u"2014/.."_s, MemberRole::Chair),
                                  seat(jan, u"2014/.."_s, MemberRole::Lead),
                                  sent,
                                  seatOf(serv, u""_s),
                                  seatOf(serv, u"../2010"_s, core),
                                  seatOf(velo, u""_s),
                                  seatOf(velo, u"2016/.."_s, core),
                                  seat(els, u""_s)};
        const QList<GroupOverlap> now = overlapsOn(seats, date(u"2015-01-01"_s));
        QCOMPARE(now.size(), 2);
        QCOMPARE(now.first().holder, (SeatHolder{&Person::type(), jan}));
        QCOMPARE(now.first().seats.size(), 2);
        QCOMPARE(now.first().seats.first().roles, (QList{MemberRole::Chair, MemberRole::Lead}));
        // The organisation sits in the expert group through the person who represents it.
        QCOMPARE(now.last().holder, (SeatHolder{&Organisation::type(), serv}));
        const auto throughJan = std::find_if(now.last().seats.begin(), now.last().seats.end(),
                                             [](const GroupSeat &each) { return each.group == experts; });
        QVERIFY(throughJan != now.last().seats.end());
        QCOMPARE(throughJan->people, (QList{jan}));
        QCOMPARE(overlapsOn(seats, date(u"2010"_s)).size(), 1); // serv: steering and core
        QCOMPARE(overlapsOn(seats, date(u"2016"_s)).size(), 3);
    }

    void whatSomebodyDoesOnADate()
    {
        Record main = affiliation(jan, velo, u"2010/2014"_s, u"director"_s);
        main.set(Affiliation::type().primary, true);
        const QList<Record> all{affiliation(jan, serv, u"2012/.."_s, u"board member"_s), main,
                                affiliation(jan, serv, u"2015/.."_s, u"chair"_s),
                                affiliation(els, velo, u""_s, u"trainer"_s)};
        const auto functions = [&all](const QString &when) {
            QStringList found;
            const QList<Record> records = affiliationsOn(all, jan, date(when));
            for (const Record &each : records)
                found.append(each.get(Affiliation::type().function).in(Language::English));
            return found;
        };
        QCOMPARE(functions(u"2014-12-31"_s), (QStringList{u"director"_s, u"board member"_s}));
        QCOMPARE(functions(u"2015-01-01"_s), (QStringList{u"chair"_s, u"board member"_s}));
        QCOMPARE(functions(u"2009"_s), QStringList());
    }
};

QTEST_GUILESS_MAIN(GroupRosterTest)
#include "tst_grouproster.moc"
