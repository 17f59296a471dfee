// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/phaseoverlap.h"

#include "domain/phase.h"

#include <QTest>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

const Phase &type = Phase::type();
constexpr auto network = RecordId(7);

Record phase(const QString &title, const QString &period, RecordId owner = network)
{
    Record record(type);
    record.id = newRecordId();
    record.set(type.name, {title, title});
    record.set(type.period, periodFromIso(period).value());
    record.set(type.network, owner);
    return record;
}

} // namespace

/// Phases that run at the same time.
class PhaseOverlapTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairs_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<bool>("overlaps");
        QTest::newRow("apart") << u"2014-10-14/2015-03-31"_s << u"2015-04-01/2015-06-30"_s << false;
        QTest::newRow("touching at a day")
            << u"2014-10-14/2015-03-31"_s << u"2015-03-31/2015-06-30"_s << true;
        QTest::newRow("the day after") << u"2014-10-14/2015-03-30"_s << u"2015-03-31/2015-06-30"_s << false;
        QTest::newRow("touching in a month") << u"2014-10/2015-03"_s << u"2015-03/2015-06"_s << false;
        QTest::newRow("months that cross") << u"2014-10/2015-04"_s << u"2015-03/2015-06"_s << true;
        QTest::newRow("touching in a year") << u"2014/2015"_s << u"2015/2016"_s << false;
        QTest::newRow("years that cross") << u"2014/2016"_s << u"2015/2017"_s << true;
        QTest::newRow("inside") << u"2014-01-01/2014-12-31"_s << u"2014-05/2014-06"_s << true;
        QTest::newRow("one day inside") << u"2014-10-01/2014-10-31"_s << u"2014-10-14/2014-10-14"_s << true;
        QTest::newRow("one day outside") << u"2014-10-01/2014-10-31"_s << u"2014-11-01/2014-11-01"_s << false;
        QTest::newRow("one day twice") << u"2014-10-14/2014-10-14"_s << u"2014-10-14/2014-10-14"_s << true;
        QTest::newRow("no end") << u"2014-10-01/.."_s << u"2015-01-01/2015-02-01"_s << true;
        QTest::newRow("before one without an end")
            << u"2014-01-01/2014-09-30"_s << u"2014-10-01/.."_s << false;
        QTest::newRow("no period") << u"2014-10-01/.."_s << u""_s << false;
    }

    void pairs()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(bool, overlaps);
        const Record one = phase(u"one"_s, first);
        const Record two = phase(u"two"_s, second);
        QCOMPARE(overlappingPhases({one, two}).size(), overlaps ? 1 : 0);
        QCOMPARE(overlappingPhases({two, one}).size(), overlaps ? 1 : 0);
    }

    void aDayIsAPhase()
    {
        const Record day = phase(u"closing"_s, u"2015-06-30/2015-06-30"_s);
        QVERIFY(day.problems(Wording(Language::English)).isEmpty());
        QVERIFY(overlappingPhases({day}).isEmpty());
    }

    void namesThePairsInOrder()
    {
        const Record a = phase(u"a"_s, u"2014-01-01/2014-06-30"_s);
        const Record b = phase(u"b"_s, u"2014-06-01/2014-12-31"_s);
        const Record c = phase(u"c"_s, u"2014-06-15/2015-06-30"_s);
        const QList<PhaseOverlap> found = overlappingPhases({c, b, a});
        QCOMPARE(found.size(), 3);
        QCOMPARE(found.at(0).first, a);
        QCOMPARE(found.at(0).second, b);
        QCOMPARE(found.at(1).first, a);
        QCOMPARE(found.at(1).second, c);
        QCOMPARE(found.at(2).first, b);
        QCOMPARE(found.at(2).second, c);
    }

    void ofOneOwnerOnly()
    {
        const Record a = phase(u"a"_s, u"2014-01-01/2014-12-31"_s);
        Record b = phase(u"b"_s, u"2014-06-01/2014-12-31"_s, RecordId(8));
        QVERIFY(overlappingPhases({a, b}).isEmpty());
        Record c = a;
        c.id = newRecordId();
        c.set(type.network, RecordId::None);
        c.set(type.project, RecordId(9));
        QVERIFY(overlappingPhases({a, c}).isEmpty());
        b.set(type.project, RecordId(9));
        QCOMPARE(overlappingPhases({a, b, c}).size(), 1);
    }

    void aCancelledPhaseIsInNobodysWay()
    {
        const Record a = phase(u"a"_s, u"2014-01-01/2014-12-31"_s);
        Record b = phase(u"b"_s, u"2014-06-01/2014-12-31"_s);
        b.set(type.status, PhaseStatus::Cancelled);
        QVERIFY(overlappingPhases({a, b}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(PhaseOverlapTest)
#include "tst_phaseoverlap.moc"
