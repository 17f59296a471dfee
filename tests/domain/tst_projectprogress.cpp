// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/projectprogress.h"

#include "domain/action.h"
#include "domain/keyfields.h"

#include <QTest>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

Record projectOver(const QString &period)
{
    Record record(Project::type());
    record.set(Project::type().period, periodFromIso(period).value_or(Period{}));
    return record;
}

Record action(std::optional<ActionStatus> status, std::optional<int> basisPoints = {})
{
    Record record(Action::type());
    record.set(Action::type().status, status);
    if (basisPoints)
        record.set(Action::type().progress, Share{*basisPoints});
    return record;
}

} // namespace

/// How far a project is, and the fields that others rest on.
class TestProjectProgress final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byTime_data()
    {
        QTest::addColumn<QString>("period");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<int>("month");
        QTest::addColumn<int>("months");
        QTest::addColumn<int>("hundredths");
        QTest::newRow("first day") << u"2025-01/2026-12"_s << QDate(2025, 1, 1) << 1 << 24 << 0;
        QTest::newRow("half") << u"2025-01/2026-12"_s << QDate(2025, 12, 31) << 12 << 24 << 50;
        QTest::newRow("last day") << u"2025-01/2026-12"_s << QDate(2026, 12, 31) << 24 << 24 << 100;
        QTest::newRow("over") << u"2025-01/2026-12"_s << QDate(2029, 1, 1) << 24 << 24 << 100;
        QTest::newRow("one day") << u"2025-05-05/2025-05-05"_s << QDate(2025, 5, 5) << 1 << 1 << 100;
        QTest::newRow("not begun") << u"2025-01/2026-12"_s << QDate(2024, 12, 31) << 0 << 0 << -1;
        QTest::newRow("no end") << u"2025-01/.."_s << QDate(2025, 2, 1) << 0 << 0 << -1;
        QTest::newRow("no period") << QString() << QDate(2025, 2, 1) << 0 << 0 << -1;
    }
    void byTime()
    {
        QFETCH(QString, period);
        QFETCH(QDate, today);
        QFETCH(int, hundredths);
        const auto progress = projectProgress(projectOver(period), {}, today);
        QCOMPARE(progress.has_value(), hundredths >= 0);
        if (!progress)
            return;
        QCOMPARE(progress->measure, ProjectProgress::Measure::Months);
        QTEST(progress->done, "month");
        QTEST(progress->all, "months");
        QCOMPARE(progress->hundredths, hundredths);
    }
    void byActions()
    {
        const QList<Record> actions{action(ActionStatus::Done), action(ActionStatus::Running, 5000),
                                    action(ActionStatus::Planned), action(ActionStatus::Cancelled, 9000),
                                    action(std::nullopt, 1000)};
        const auto progress = projectProgress(projectOver(u"2025/2026"_s), actions, QDate(2026, 12, 1));
        QVERIFY(progress);
        QCOMPARE(*progress, (ProjectProgress{ProjectProgress::Measure::Actions, 1, 4, 40}));
    }
    void onlyCancelledActionsAreNone()
    {
        const auto progress = projectProgress(projectOver(u"2025-01/2025-12"_s),
                                              {action(ActionStatus::Cancelled)}, QDate(2025, 12, 31));
        QVERIFY(progress);
        QCOMPARE(progress->measure, ProjectProgress::Measure::Months);
    }

    void keyFieldsAreNotRequired()
    {
        QVERIFY(!keyFields().isEmpty());
        for (const KeyField &key : keyFields()) {
            // A required field is never empty, so it would never be told of.
            QVERIFY2(!key.field->is(Rule::Required), qPrintable(key.field->name()));
        }
    }
};

QTEST_GUILESS_MAIN(TestProjectProgress)
#include "tst_projectprogress.moc"
