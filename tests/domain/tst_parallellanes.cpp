// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/parallellanes.h"

#include <QTest>

using namespace klankbord;

/// Where spans of time stand beside each other.
class ParallelLanesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lanes_data()
    {
        QTest::addColumn<QList<MinuteSpan>>("spans");
        QTest::addColumn<QList<Lane>>("lanes");
        using Spans = QList<MinuteSpan>;
        using Lanes = QList<Lane>;
        QTest::newRow("none") << Spans() << Lanes();
        QTest::newRow("after each other") << Spans{{600, 660}, {660, 720}} << Lanes{{0, 1}, {0, 1}};
        QTest::newRow("together") << Spans{{600, 660}, {600, 660}} << Lanes{{0, 2}, {1, 2}};
        QTest::newRow("the longest first") << Spans{{600, 630}, {600, 660}} << Lanes{{1, 2}, {0, 2}};
        QTest::newRow("a lane again")
            << Spans{{600, 720}, {600, 630}, {640, 700}} << Lanes{{0, 2}, {1, 2}, {1, 2}};
        QTest::newRow("a new group at once")
            << Spans{{600, 660}, {600, 660}, {660, 720}} << Lanes{{0, 2}, {1, 2}, {0, 1}};
        QTest::newRow("in any order")
            << Spans{{700, 760}, {600, 660}, {630, 690}} << Lanes{{0, 1}, {0, 2}, {1, 2}};
    }
    void lanes()
    {
        QFETCH(QList<MinuteSpan>, spans);
        QFETCH(QList<Lane>, lanes);
        QCOMPARE(parallelLanes(spans), lanes);
    }
};

QTEST_APPLESS_MAIN(ParallelLanesTest)
#include "tst_parallellanes.moc"
