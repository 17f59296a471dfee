// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/graphlayout.h"

#include <QRectF>
#include <QSignalSpy>
#include <QTest>

using namespace klankbord;

namespace
{

/// A ring of boxes with a box in its middle.
Graph wheel(int boxes)
{
    Graph graph;
    for (int i = 0; i < boxes; ++i) {
        graph.nodes.append(QSizeF(80 + i % 7 * 12, 30));
        if (i > 0)
            graph.edges.append({0, i});
        if (i > 1)
            graph.edges.append({i - 1, i});
    }
    return graph;
}

QList<QPointF> laidOut(const Graph &graph)
{
    GraphLayout layout;
    QSignalSpy done(&layout, &GraphLayout::laidOut);
    QSignalSpy failed(&layout, &GraphLayout::failed);
    layout.ask(graph);
    if (!done.wait(60'000))
        qFatal("the graph was not laid out");
    return done.first().first().value<QList<QPointF>>();
}

} // namespace

/// Boxes that do not lie on each other.
class TestGraphLayout final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noBoxLiesOnAnother_data()
    {
        QTest::addColumn<int>("boxes");
        QTest::newRow("one") << 1;
        QTest::newRow("two") << 2;
        QTest::newRow("by distance") << 40;
        QTest::newRow("by forces") << 300;
    }
    void noBoxLiesOnAnother()
    {
        QFETCH(int, boxes);
        const Graph graph = wheel(boxes);
        const QList<QPointF> centres = laidOut(graph);
        QCOMPARE(centres.size(), boxes);
        QList<QRectF> places;
        for (int i = 0; i < boxes; ++i) {
            QRectF place({}, graph.nodes.at(i));
            place.moveCenter(centres.at(i));
            for (const QRectF &other : std::as_const(places))
                QVERIFY(!place.intersects(other));
            places.append(place);
        }
    }
    void theSameTwice()
    {
        for (const int boxes : {30, 120})
            QCOMPARE(laidOut(wheel(boxes)), laidOut(wheel(boxes)));
    }
    void withoutLinesOrBoxes()
    {
        Graph apart;
        apart.nodes = {QSizeF(50, 20), QSizeF(50, 20), QSizeF(50, 20)};
        QCOMPARE(laidOut(apart).size(), 3);
        QVERIFY(laidOut({}).isEmpty());
    }
    void onlyTheLastQuestionIsAnswered()
    {
        GraphLayout layout;
        QSignalSpy done(&layout, &GraphLayout::laidOut);
        layout.ask(wheel(300));
        layout.ask(wheel(5));
        QVERIFY(layout.isBusy());
        QVERIFY(done.wait(60'000));
        QCOMPARE(done.size(), 1);
        QCOMPARE(done.first().first().value<QList<QPointF>>().size(), 5);
        QVERIFY(!layout.isBusy());
    }
    void saysWhenGraphvizIsMissing()
    {
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nowhere");
        GraphLayout layout;
        QSignalSpy failed(&layout, &GraphLayout::failed);
        layout.ask(wheel(3));
        const bool told = !failed.isEmpty() || failed.wait(10'000);
        qputenv("PATH", path);
        QVERIFY(told);
        QVERIFY(failed.first().first().value<Error>().text().contains(QStringLiteral("graphviz")));
        QVERIFY(!layout.isBusy());
    }
};

QTEST_GUILESS_MAIN(TestGraphLayout)
#include "tst_graphlayout.moc"
