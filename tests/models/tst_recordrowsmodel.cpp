// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordrowsmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace klankbord;

namespace
{

/// Rows that a test can set, with two columns that show the id.
class Rows final : public RecordRowsModel
{
public:
    using RecordRowsModel::rows;
    using RecordRowsModel::setRows;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(static_cast<qlonglong>(idAt(index.row()))) : QVariant();
    }
};

QList<RecordId> ids(const QList<int> &numbers)
{
    QList<RecordId> all;
    for (const int number : numbers)
        all.append(RecordId{number});
    return all;
}

/// How often each kind of signal came.
struct Spies {
    explicit Spies(const QAbstractItemModel &model)
        : inserted(&model, &QAbstractItemModel::rowsInserted),
          removed(&model, &QAbstractItemModel::rowsRemoved),
          moved(&model, &QAbstractItemModel::rowsMoved),
          layout(&model, &QAbstractItemModel::layoutChanged),
          reset(&model, &QAbstractItemModel::modelReset)
    {
    }
    QList<int> counts() const
    {
        return {static_cast<int>(inserted.size()), static_cast<int>(removed.size()),
                static_cast<int>(moved.size()), static_cast<int>(layout.size())};
    }
    QSignalSpy inserted, removed, moved, layout, reset;
};

using Mode = QAbstractItemModelTester::FailureReportingMode;

} // namespace

/// Which signals rows that become other rows give, and that persistent indexes stay with their records.
class RecordRowsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signalsAreFew_data()
    {
        QTest::addColumn<QList<int>>("before");
        QTest::addColumn<QList<int>>("after");
        QTest::addColumn<QList<int>>("counts"); // inserted, removed, moved, layout
        using L = QList<int>;
        QTest::newRow("same") << L{1, 2, 3} << L{1, 2, 3} << L{0, 0, 0, 0};
        QTest::newRow("from nothing") << L{} << L{1, 2, 3} << L{1, 0, 0, 0};
        QTest::newRow("to nothing") << L{1, 2, 3} << L{} << L{0, 1, 0, 0};
        QTest::newRow("more behind") << L{1, 2} << L{1, 2, 3, 4} << L{1, 0, 0, 0};
        QTest::newRow("one between") << L{1, 3} << L{1, 2, 3} << L{1, 0, 0, 0};
        QTest::newRow("two gone") << L{1, 2, 3, 4} << L{1, 4} << L{0, 1, 0, 0};
        QTest::newRow("gone in two places") << L{1, 2, 3, 4, 5} << L{1, 3, 5} << L{0, 2, 0, 0};
        QTest::newRow("down") << L{1, 2, 3, 4} << L{1, 3, 4, 2} << L{0, 0, 1, 0};
        QTest::newRow("up") << L{1, 2, 3, 4} << L{4, 1, 2, 3} << L{0, 0, 1, 0};
        QTest::newRow("neighbours") << L{1, 2} << L{2, 1} << L{0, 0, 1, 0};
        QTest::newRow("another one") << L{1, 2, 3} << L{1, 9, 3} << L{1, 1, 0, 0};
        QTest::newRow("all others") << L{1, 2, 3} << L{7, 8} << L{1, 1, 0, 0};
        QTest::newRow("reversed") << L{1, 2, 3, 4} << L{4, 3, 2, 1} << L{0, 0, 0, 1};
        QTest::newRow("reversed, one gone") << L{1, 2, 3, 4} << L{4, 3, 1} << L{0, 1, 0, 1};
        QTest::newRow("reversed, one come") << L{1, 2, 3, 4} << L{4, 3, 9, 2, 1} << L{1, 0, 0, 1};
    }
    void signalsAreFew()
    {
        QFETCH(QList<int>, before);
        QFETCH(QList<int>, after);
        QFETCH(QList<int>, counts);
        Rows model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setRows(ids(before));
        const Spies spies(model);
        model.setRows(ids(after));
        QCOMPARE(model.rows().ids(), ids(after));
        QCOMPARE(spies.counts(), counts);
        QCOMPARE(spies.reset.size(), 0);
    }

    void scatteredChangesComeInFewRanges()
    {
        QList<int> all;
        QList<int> odd;
        for (int number = 1; number <= 400; ++number) {
            all.append(number);
            if (number % 2 == 1)
                odd.append(number);
        }
        Rows model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setRows(ids(all));
        const QPersistentModelIndex kept = model.index(200, 1); // 201
        const QPersistentModelIndex lost = model.index(201, 1); // 202
        const Spies narrowing(model);
        model.setRows(ids(odd));
        QCOMPARE(narrowing.counts(), (QList<int>{0, 1, 0, 1}));
        QCOMPARE(kept.row(), 100);
        QVERIFY(!lost.isValid());
        const Spies widening(model);
        model.setRows(ids(all));
        QCOMPARE(widening.counts(), (QList<int>{1, 0, 0, 1}));
        QCOMPARE(kept.row(), 200);
        QCOMPARE(kept.column(), 1);
    }

    void persistentIndexesFollowAnyChange()
    {
        QRandomGenerator random(7); // the same each time
        Rows model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        for (int round = 0; round < 300; ++round) {
            QList<int> pool;
            for (int number = 1; number <= 90; ++number)
                pool.append(number);
            if (round % 3 != 0) // else in order: gaps only
                std::shuffle(pool.begin(), pool.end(), random);
            const QList<RecordId> next = ids(pool.mid(0, random.bounded(0, 91)));
            QHash<int, QPersistentModelIndex> marks;
            for (int row = 0; row < model.rowCount(); row += 3)
                marks.insert(static_cast<int>(model.idAt(row)), model.index(row, row % 2));
            model.setRows(next);
            QCOMPARE(model.rows().ids(), next);
            for (auto it = marks.cbegin(); it != marks.cend(); ++it)
                QCOMPARE(it.value().isValid() ? it.value().row() : -1, model.rowOf(RecordId{it.key()}));
        }
    }

    void fewAmongManyAreKept_data()
    {
        QTest::addColumn<QList<int>>("few");
        QTest::newRow("in order") << QList<int>{20, 130, 131, 390};
        QTest::newRow("in another order") << QList<int>{390, 20, 131, 130};
        QTest::newRow("with others") << QList<int>{20, 1'000, 130, 390, 1'001};
        QTest::newRow("with others in another order") << QList<int>{1'000, 390, 130, 20, 1'001};
    }
    void fewAmongManyAreKept()
    {
        QFETCH(QList<int>, few);
        QList<int> all;
        for (int number = 1; number <= 400; ++number)
            all.append(number);
        Rows model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setRows(ids(all));
        const QPersistentModelIndex kept = model.index(129, 1);
        const QPersistentModelIndex lost = model.index(128, 1);
        model.setRows(ids(few));
        QCOMPARE(model.rows().ids(), ids(few));
        QCOMPARE(kept.row(), few.indexOf(130));
        QVERIFY(!lost.isValid());
        model.setRows(ids(all));
        QCOMPARE(model.rows().ids(), ids(all));
        QCOMPARE(kept.row(), 129);
    }

    void idsOutsideAreNone()
    {
        Rows model;
        model.setRows(ids({5}));
        QCOMPARE(model.idAt(0), RecordId{5});
        QCOMPARE(model.idAt(1), RecordId::None);
        QCOMPARE(model.idAt(-1), RecordId::None);
        QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    }
};

QTEST_GUILESS_MAIN(RecordRowsModelTest)
#include "tst_recordrowsmodel.moc"
