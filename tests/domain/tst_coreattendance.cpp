// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/coreattendance.h"

#include "domain/membership.h"

#include <QTest>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

const Membership &seat = Membership::type();
const Participation &part = Participation::type();

constexpr auto velo = RecordId(11);
constexpr auto igo = RecordId(12);
constexpr auto els = RecordId(21);
constexpr auto first = RecordId(31);
constexpr auto second = RecordId(32);

Record group(RecordId id, GroupKind kind)
{
    Record record(Group::type());
    record.id = id;
    record.set(Group::type().kind, kind);
    return record;
}

Record membership(RecordId group, RecordId organisation, std::optional<MemberConstancy> constancy)
{
    Record record(seat);
    record.set(seat.group, group);
    record.set(seat.organisation, organisation);
    record.set(seat.constancy, constancy);
    return record;
}

Record participation(RecordId event, RecordId organisation, RecordId person, Presence presence)
{
    Record record(part);
    record.set(part.event, event);
    record.set(part.organisation, organisation);
    record.set(part.person, person);
    record.set(part.presence, presence);
    return record;
}

CoreMember member(RecordId organisation)
{
    return {.person = RecordId::None, .organisation = organisation, .periods = {}};
}

QList<CoreSession> twoSessions()
{
    return {{.id = first, .date = PartialDate::fromIso(u"2014-10-14")},
            {.id = second, .date = PartialDate::fromIso(u"2014-11")}};
}

QList<RecordId> organisationsOf(const QList<CoreMember> &members)
{
    QList<RecordId> ids;
    for (const CoreMember &each : members)
        ids.append(each.person != RecordId::None ? each.person : each.organisation);
    return ids;
}

} // namespace

Q_DECLARE_METATYPE(klankbord::CoreSign)

/// Who is of the fixed core, and who of them came.
class CoreAttendanceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void core_data()
    {
        using Constancy = std::optional<MemberConstancy>;
        QTest::addColumn<GroupKind>("kind");
        QTest::addColumn<Constancy>("constancy");
        QTest::addColumn<bool>("isCore");
        QTest::newRow("marked so") << GroupKind::Steering << Constancy(MemberConstancy::Core) << true;
        QTest::newRow("not marked") << GroupKind::Steering << Constancy() << false;
        QTest::newRow("in the core group") << GroupKind::Core << Constancy() << true;
        QTest::newRow("changing in the core group")
            << GroupKind::Core << Constancy(MemberConstancy::Changing) << false;
    }
    void core()
    {
        QFETCH(GroupKind, kind);
        QFETCH(std::optional<MemberConstancy>, constancy);
        QFETCH(bool, isCore);
        const QList<Record> seats{membership(RecordId(1), velo, constancy),
                                  membership(RecordId(2), igo, MemberConstancy::Core)}; // of another network
        const QList<CoreMember> found = fixedCore({group(RecordId(1), kind)}, seats, {});
        QCOMPARE(organisationsOf(found), isCore ? QList{velo} : QList<RecordId>());
    }

    void eachOnce()
    {
        const QList<Record> groups{group(RecordId(1), GroupKind::Core),
                                   group(RecordId(2), GroupKind::Expert)};
        const QList<Record> seats{membership(RecordId(1), velo, std::nullopt),
                                  membership(RecordId(2), velo, MemberConstancy::Core)};
        Record guest = participation(first, RecordId::None, els, Presence::Present);
        guest.set(part.role, ParticipationRole::Core);
        Record sent = participation(first, velo, RecordId(22), Presence::Present);
        sent.set(part.role, ParticipationRole::Core);
        Record speaker = participation(first, igo, RecordId::None, Presence::Present);
        speaker.set(part.role, ParticipationRole::Speaker);
        QCOMPARE(organisationsOf(fixedCore(groups, seats, {guest, guest, sent, speaker})),
                 (QList<RecordId>{velo, els}));
    }

    void signs_data()
    {
        QTest::addColumn<Presence>("presence");
        QTest::addColumn<CoreSign>("sign");
        QTest::addColumn<int>("there");
        QTest::newRow("present") << Presence::Present << CoreSign::Present << 1;
        QTest::newRow("excused") << Presence::Excused << CoreSign::Excused << 0;
        QTest::newRow("absent") << Presence::Absent << CoreSign::Absent << 0;
        QTest::newRow("represented") << Presence::Represented << CoreSign::Represented << 1;
    }
    void signs()
    {
        QFETCH(Presence, presence);
        QFETCH(CoreSign, sign);
        QFETCH(int, there);
        const CoreAttendance core({member(velo), member(igo)}, twoSessions(),
                                  {participation(first, velo, RecordId::None, presence)});
        QCOMPARE(core.at(0, 0), sign);
        QCOMPARE(core.at(1, 0), CoreSign::NotInvited);
        QCOMPARE(core.at(0, 1), CoreSign::NotInvited);
        QCOMPARE(core.ofSession(first), (CoreAttendance::Tally{.there = there, .all = 2}));
        QCOMPARE(core.ofMember(0), (CoreAttendance::Tally{.there = there, .all = 1}));
        QCOMPARE(core.ofMember(0).percent(), there * 100);
    }

    void nothingNotedIsNotNobody()
    {
        const CoreAttendance core({member(velo)}, twoSessions(),
                                  {participation(first, velo, RecordId::None, Presence::Unknown)});
        QCOMPARE(core.at(0, 0), CoreSign::Unknown);
        QVERIFY(!core.ofSession(first).isKnown());
        QVERIFY(!core.ofMember(0).isKnown());
        QVERIFY(!core.ofSession(RecordId(99)).isKnown());
    }

    void theBestOfTwoCounts()
    {
        const CoreAttendance core({member(velo)}, twoSessions(),
                                  {participation(first, velo, els, Presence::Present),
                                   participation(first, velo, RecordId(22), Presence::Absent)});
        QCOMPARE(core.at(0, 0), CoreSign::Present);
    }

    void countsOnlyWhileAMember()
    {
        CoreMember late = member(igo);
        late.periods = {Period{.from = PartialDate::fromIso(u"2014-11-01"), .to = std::nullopt}};
        const CoreAttendance core({member(velo), late}, twoSessions(),
                                  {participation(first, velo, RecordId::None, Presence::Present),
                                   participation(second, velo, RecordId::None, Presence::Absent),
                                   participation(second, igo, RecordId::None, Presence::Present)});
        QCOMPARE(core.at(1, 0), CoreSign::NotMember);
        QCOMPARE(core.ofSession(first), (CoreAttendance::Tally{.there = 1, .all = 1}));
        QCOMPARE(core.ofSession(second), (CoreAttendance::Tally{.there = 1, .all = 2}));
        QCOMPARE(core.ofMember(0).percent(), 50);
        QCOMPARE(core.ofMember(1).percent(), 100);
    }
};

QTEST_GUILESS_MAIN(CoreAttendanceTest)
#include "tst_coreattendance.moc"
