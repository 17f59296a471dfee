// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowlist.h"

#include <QTest>

using namespace klankbord;

/// Rows and the way back from an id to its row.
class RowListTest : public QObject
{
    Q_OBJECT

private:
    static QList<RecordId> ids(const QList<int> &numbers)
    {
        QList<RecordId> all;
        for (const int number : numbers)
            all.append(RecordId{number});
        return all;
    }
    static bool agrees(const RowList &rows)
    {
        for (int row = 0; row < rows.size(); ++row) {
            if (rows.rowOf(rows.at(row)) != row)
                return false;
        }
        return rows.rowOf(RecordId{999}) == -1;
    }

private Q_SLOTS:
    void findsRowsOfUnorderedIds()
    {
        const RowList rows(ids({30, 10, 50, 20, 40}));
        QVERIFY(agrees(rows));
        QCOMPARE(rows.rowOf(RecordId{50}), 2);
    }

    void findsNothingInNothing() { QCOMPARE(RowList().rowOf(RecordId{1}), -1); }

    void followsEveryChange()
    {
        RowList rows(ids({30, 10, 50}));
        QVERIFY(agrees(rows));
        rows.insert(1, ids({70, 5}));
        QCOMPARE(rows.ids(), ids({30, 70, 5, 10, 50}));
        QVERIFY(agrees(rows));
        rows.insert(5, ids({6}));
        QVERIFY(agrees(rows));
        rows.move(0, 4);
        QCOMPARE(rows.ids(), ids({70, 5, 10, 50, 30, 6}));
        QVERIFY(agrees(rows));
        rows.remove(1, 2);
        QCOMPARE(rows.ids(), ids({70, 50, 30, 6}));
        QVERIFY(agrees(rows));
        rows.setIds(ids({3, 2, 1}));
        QVERIFY(agrees(rows));
    }
};

QTEST_GUILESS_MAIN(RowListTest)
#include "tst_rowlist.moc"
