// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planningmonth.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace klankbord;

namespace
{

PlanningEntry entry(const QString &title, const QString &period, const QString &hours = {})
{
    PlanningEntry entry;
    entry.source = &planningSources().first();
    entry.title = title;
    entry.span = *periodFromIso(period);
    entry.hours = hours;
    return entry;
}

PlanningEntry onDay(const QString &title, const QString &day, const QString &hours = {})
{
    PlanningEntry made = entry(title, {}, hours);
    made.span = {PartialDate::fromIso(day), PartialDate::fromIso(day)};
    return made;
}

/// The titles of a day, with what part of each it has.
QStringList titles(const QList<PlanningMonth::Mark> &marks)
{
    QStringList titles;
    for (const PlanningMonth::Mark &mark : marks) {
        const QString part = mark.part == PlanningMonth::Part::Begins ? u">"_s
                             : mark.part == PlanningMonth::Part::Ends ? u"<"_s
                                                                      : QString();
        titles.append(part + mark.entry->title);
    }
    return titles;
}

/// November 2026: a Sunday first, six weeks.
struct Shown {
    Shown()
    {
        month.setMonth(QDate(2026, 11, 27));
        table.setReading(
            {.entries = {entry(u"phase"_s, u"2026-01-01/2026-11-30"_s),
                         entry(u"trip"_s, u"2026-11-12/2026-11-14"_s),
                         onDay(u"late"_s, u"2026-11-13"_s, u"14:00–16:00"_s),
                         onDay(u"early"_s, u"2026-11-13"_s, u"09:00–10:00"_s),
                         onDay(u"month"_s, u"2026-11"_s), onDay(u"year"_s, u"2026"_s),
                         onDay(u"other month"_s, u"2026-12"_s), onDay(u"before"_s, u"2026-10-27"_s)},
             .groups = {}},
            Wording(Language::English));
    }

    PlanningTable table;
    PlanningMonth month{table};
};

} // namespace

class TestPlanningMonth final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheWeeksOfTheMonth()
    {
        Shown shown;
        const QAbstractItemModelTester tester(&shown.month);
        QCOMPARE(shown.month.rowCount(), 6);
        QCOMPARE(shown.month.dayAt(shown.month.index(0, 0)), QDate(2026, 10, 26));
        QCOMPARE(shown.month.dayAt(shown.month.index(5, 6)), QDate(2026, 12, 6));
        QCOMPARE(shown.month.indexOf(QDate(2026, 11, 27)), shown.month.index(4, 4));
        QVERIFY(!shown.month.indexOf(QDate(2026, 12, 7)).isValid());
        QCOMPARE(shown.month.headerData(0, Qt::Vertical).toInt(), 44); // ISO 8601
        QCOMPARE(shown.month.headerData(0, Qt::Horizontal).toString(), u"Monday");
        QCOMPARE(shown.month.title(), u"November 2026");
        shown.month.setMonth(QDate(2027, 2, 14));
        QCOMPARE(shown.month.rowCount(), 4); // a Monday first and 28 days
    }
    void shortThingsStandOnEachDay()
    {
        const Shown shown;
        QCOMPARE(titles(shown.month.marksOn(QDate(2026, 11, 11))), QStringList());
        QCOMPARE(titles(shown.month.marksOn(QDate(2026, 11, 12))), QStringList{u"trip"_s});
        QCOMPARE(titles(shown.month.marksOn(QDate(2026, 11, 13))),
                 (QStringList{u"trip"_s, u"early"_s, u"late"_s}));
        QCOMPARE(titles(shown.month.marksOn(QDate(2026, 11, 15))), QStringList());
    }
    void longThingsStandOnTheirEnds()
    {
        Shown shown;
        QCOMPARE(titles(shown.month.marksOn(QDate(2026, 11, 29))), QStringList());
        QCOMPARE(titles(shown.month.marksOn(QDate(2026, 11, 30))), QStringList{u"<phase"_s});
        shown.month.setMonth(QDate(2026, 1, 1));
        QCOMPARE(titles(shown.month.marksOn(QDate(2026, 1, 1))), QStringList{u">phase"_s});
    }
    void daysOfOtherMonthsAreFilledToo()
    {
        const Shown shown;
        QVERIFY(!shown.month.isInMonth(QDate(2026, 10, 27)));
        QCOMPARE(titles(shown.month.marksOn(QDate(2026, 10, 27))), QStringList{u"before"_s});
    }
    void withoutADayStandsApart()
    {
        const Shown shown;
        QCOMPARE(titles(shown.month.someDay()), QStringList{u"month"_s});
        QCOMPARE(titles(shown.month.marksOn(QDate(2026, 11, 1))), QStringList());
    }
    void isSpokenWhole()
    {
        const Shown shown;
        const QModelIndex day = shown.month.indexOf(QDate(2026, 11, 13));
        const QString spoken = day.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.startsWith(u"Friday 13 November 2026"_s), qPrintable(spoken));
        QVERIFY(spoken.contains(u"trip"_s) && spoken.contains(u"early"_s) && spoken.contains(u"late"_s));
        QCOMPARE(day.data(Qt::ToolTipRole).toString(), spoken);
        QVERIFY(!shown.month.indexOf(QDate(2026, 11, 11)).data(Qt::ToolTipRole).isValid());
    }
    void followsTheTable()
    {
        Shown shown;
        PlanningFilter nothing;
        nothing.hidden = {planningSources().first().kind};
        shown.table.setFilter(nothing);
        QCOMPARE(titles(shown.month.marksOn(QDate(2026, 11, 13))), QStringList());
        QVERIFY(shown.month.someDay().isEmpty());
    }
};

QTEST_MAIN(TestPlanningMonth)
#include "tst_planningmonth.moc"
