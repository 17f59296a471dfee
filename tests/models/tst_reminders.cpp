// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reminders.h"

#include "domain/recommendation.h"
#include "domain/task.h"
#include "workspacefixture.h"

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

const Wording english(Language::English);
const QDate today(2026, 11, 27);

} // namespace

/// What is due, and from when it is told.
class TestReminders final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromWhen_data()
    {
        QTest::addColumn<QString>("due");
        QTest::addColumn<int>("daysBefore");
        QTest::addColumn<bool>("isDone");
        QTest::addColumn<bool>("isTold");
        QTest::newRow("on the day") << u"2026-11-27"_s << -1 << false << true;
        QTest::newRow("the day before, not asked for") << u"2026-11-28"_s << -1 << false << false;
        QTest::newRow("the day before, asked for") << u"2026-11-28"_s << 1 << false << true;
        QTest::newRow("a week before") << u"2026-12-04"_s << 7 << false << true;
        QTest::newRow("eight days before") << u"2026-12-05"_s << 7 << false << false;
        QTest::newRow("done") << u"2026-11-27"_s << 7 << true << false;
        QTest::newRow("late") << u"2026-11-01"_s << -1 << false << true;
        QTest::newRow("late for too long") << u"2026-10-26"_s << -1 << false << false;
        QTest::newRow("some day this month") << u"2026-11"_s << -1 << false << false;
        QTest::newRow("by the end of the month") << u"2026-11"_s << 3 << false << true;
        QTest::newRow("some day") << QString() << 7 << false << false;
    }
    void fromWhen()
    {
        QFETCH(QString, due);
        QFETCH(int, daysBefore);
        QFETCH(bool, isDone);
        WorkspaceFixture fixture;
        Record task(Task::type());
        task.set(Task::type().name, u"Write report"_s);
        task.set(Task::type().due, PartialDate::fromIso(due));
        if (daysBefore >= 0)
            task.set(Task::type().reminderDays, daysBefore);
        if (isDone)
            task.set(Task::type().done, PartialDate::fromDay(today));
        fixture.add(task);
        const Result<QList<Reminder>> found = reminders(fixture.store(), english, today);
        QVERIFY(found);
        QTEST(!found->isEmpty(), "isTold");
    }

    void theFirstOneFirst()
    {
        WorkspaceFixture fixture;
        Record task(Task::type());
        task.set(Task::type().name, u"Second"_s);
        task.set(Task::type().due, PartialDate::fromDay(today));
        fixture.add(task);
        Record recommendation(Recommendation::type());
        recommendation.set(Recommendation::type().text, bothLanguages(u"First"_s));
        recommendation.set(Recommendation::type().due, PartialDate::fromDay(today.addDays(-1)));
        const Record stored = fixture.add(recommendation);
        const QList<Reminder> found = *reminders(fixture.store(), english, today);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.first().record, (RecordLink{&Recommendation::type(), stored.id, u"First"_s}));
        QVERIFY(found.first().why.contains(u"26 Nov 2026"_s));
        QVERIFY(found.first().key != found.last().key);
        // The same thing on another day is told again.
        Record moved = stored;
        moved.set(Recommendation::type().due, PartialDate::fromDay(today));
        QVERIFY(fixture.write(ChangeSet::editing(stored, moved)));
        QVERIFY(reminders(fixture.store(), english, today)->first().key != found.first().key);
    }
};

QTEST_GUILESS_MAIN(TestReminders)
#include "tst_reminders.moc"
