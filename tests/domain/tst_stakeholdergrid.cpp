// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stakeholdergrid.h"

#include <QTest>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

const StakeholderAssessment &type = StakeholderAssessment::type();
const QDate today(2026, 11, 27);

PartialDate day(const QString &iso)
{
    return *PartialDate::fromIso(iso);
}

Record assessment(qint64 id, qint64 organisation, const QString &date, int power = 1)
{
    Record record(type);
    record.id = static_cast<RecordId>(id);
    record.set(type.organisation, static_cast<RecordId>(organisation));
    record.set(type.date, PartialDate::fromIso(date));
    record.set(type.power, power);
    return record;
}

QList<qint64> idsOf(const QList<Record> &records)
{
    QList<qint64> ids;
    for (const Record &record : records)
        ids.append(static_cast<qint64>(record.id));
    return ids;
}

} // namespace

/// Which assessments stand on a day, and what scores ask for.
class TestStakeholderGrid final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quadrants_data()
    {
        QTest::addColumn<int>("power");
        QTest::addColumn<int>("interest");
        QTest::addColumn<StakeholderQuadrant>("quadrant");
        QTest::newRow("lowest") << 1 << 1 << StakeholderQuadrant::Monitor;
        QTest::newRow("middle") << 3 << 3 << StakeholderQuadrant::Monitor;
        QTest::newRow("powerful") << 4 << 3 << StakeholderQuadrant::KeepSatisfied;
        QTest::newRow("interested") << 3 << 4 << StakeholderQuadrant::KeepInformed;
        QTest::newRow("both") << 5 << 4 << StakeholderQuadrant::ManageClosely;
    }
    void quadrants()
    {
        QFETCH(int, power);
        QFETCH(int, interest);
        QTEST(quadrantOf(power, interest), "quadrant");
    }
    void theLastOneOfEach()
    {
        const QList<Record> all{assessment(1, 7, {}), assessment(2, 7, u"2025"_s),
                                assessment(3, 7, u"2026-03"_s), assessment(4, 8, u"2026-12-01"_s),
                                assessment(5, 9, {})};
        QCOMPARE(idsOf(assessmentsOn(all, day(u"2026-11-27"_s))), (QList<qint64>{3, 5}));
        QCOMPARE(idsOf(assessmentsOn(all, day(u"2025-06-01"_s))), (QList<qint64>{2, 5}));
        QCOMPARE(idsOf(assessmentsOn(all, day(u"2024-01-01"_s))), (QList<qint64>{1, 5}));
        QCOMPARE(idsOf(assessmentsOn(all, day(u"2027-01-01"_s))), (QList<qint64>{3, 4, 5}));
        // Of two on the same day the one that was made last.
        QCOMPARE(
            idsOf(assessmentsOn({assessment(2, 7, u"2025"_s), assessment(1, 7, u"2025"_s)}, day(u"2026"_s))),
            QList<qint64>{2});
    }
    void oneOfTodayComesAfterItsMonthAndYear_data()
    {
        QTest::addColumn<QString>("earlier");
        QTest::newRow("year") << u"2026"_s;
        QTest::newRow("month") << u"2026-11"_s;
        QTest::newRow("day before") << u"2026-11-26"_s;
    }
    void oneOfTodayComesAfterItsMonthAndYear()
    {
        QFETCH(QString, earlier);
        // The older record has the higher id, so that only the date can decide.
        const Record before = assessment(2, 7, earlier);
        Record after = reassessed(before, 4, 5, today);
        after.id = static_cast<RecordId>(1);
        QCOMPARE(idsOf(assessmentsOn({before, after}, *PartialDate::fromDay(today))), QList<qint64>{1});
        QCOMPARE(idsOf(assessmentsOn({after, before}, *PartialDate::fromDay(today))), QList<qint64>{1});
        // And what stood then is still found, to compare with.
        const PartialDate then = day(earlier);
        QCOMPARE(idsOf(assessmentsOn({before, after}, then)), QList<qint64>{2});
        QCOMPARE(assessmentDays({before, after}), (QList<PartialDate>{*PartialDate::fromDay(today), then}));
    }
    void days()
    {
        const QList<PartialDate> found =
            assessmentDays({assessment(1, 7, u"2025"_s), assessment(2, 8, u"2026-03"_s),
                            assessment(3, 9, u"2025"_s), assessment(4, 9, {})});
        QCOMPARE(found,
                 (QList<PartialDate>{*PartialDate::fromIso(u"2026-03"), *PartialDate::fromIso(u"2025")}));
    }
    void whatWasAssessedBeforeIsKept()
    {
        Record before = assessment(1, 7, u"2025"_s);
        before.set(type.stance, -1);
        const Record moved = reassessed(before, 4, 5, today);
        QCOMPARE(moved.id, RecordId::None);
        QCOMPARE(moved.get(type.date), PartialDate::fromDay(today));
        QCOMPARE(moved.get(type.stance), std::optional(-1));
        QCOMPARE(moved.get(type.power), std::optional(4));
        QCOMPARE(reassessed(assessment(1, 7, {}), 4, 5, today).id, static_cast<RecordId>(1));
        QCOMPARE(reassessed(assessment(1, 7, u"2026-11-27"_s), 4, 5, today).id, static_cast<RecordId>(1));
        // The month of today is not today.
        QCOMPARE(reassessed(assessment(1, 7, u"2026-11"_s), 4, 5, today).id, RecordId::None);
    }
    void whomItIsOf()
    {
        Record record(type);
        record.set(type.person, static_cast<RecordId>(5));
        QCOMPARE(stakeholderOf(record), static_cast<RecordId>(5));
        record.set(type.organisation, static_cast<RecordId>(6));
        QCOMPARE(stakeholderOf(record), static_cast<RecordId>(6));
    }
};

QTEST_GUILESS_MAIN(TestStakeholderGrid)
#include "tst_stakeholdergrid.moc"
