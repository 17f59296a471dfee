// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/attendancechart.h"

#include <QTest>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

Chart chartOf(const QList<AttendanceShare> &shares)
{
    return attendanceChart(shares, u"Kind"_s, {}, Wording(Language::English));
}

} // namespace

/// What the chart of an event's participants says.
class TestAttendanceChart final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsWhoIsPresent()
    {
        const Chart chart =
            chartOf({{1, u"Unions"_s, 5, 2}, {2, u"Towns"_s, 9, 3}, {{}, u"Not known"_s, 4, 4}});
        QCOMPARE(chart.title, u"Towns: 3 present, the most"_s);
        QCOMPARE(chart.subtitle, u"Present, by kind"_s);
        QCOMPARE(chart.parts.size(), 3);
        QCOMPARE(chart.parts.at(0).value, std::optional<qint64>(2));
        QVERIFY(chart.parts.at(2).isUnspecified);
    }

    void drawsTheListBeforehand()
    {
        const Chart chart = chartOf({{1, u"Unions"_s, 5, 0}, {2, u"Towns"_s, 9, 0}});
        QCOMPARE(chart.title, u"Towns: 9 on the list, the most"_s);
        QCOMPARE(chart.parts.at(1).value, std::optional<qint64>(9));
    }

    void namesNobodyWhereSeveralAreLargest()
    {
        const Chart chart = chartOf({{1, u"Unions"_s, 3, 3}, {2, u"Towns"_s, 3, 3}, {3, u"Absent"_s, 3, 0}});
        QCOMPARE(chart.title, chart.subtitle);
        QCOMPARE(chart.parts.size(), 2);
    }

    void isEmptyWithoutAnybody() { QVERIFY(chartOf({}).isEmpty()); }
};

QTEST_APPLESS_MAIN(TestAttendanceChart)
#include "tst_attendancechart.moc"
