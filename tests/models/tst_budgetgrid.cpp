// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/budgetgrid.h"

#include "domain/appliedflatrate.h"
#include "domain/budgetline.h"
#include "models/budgetversions.h"
#include "samplefixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;
using CellKind = BudgetGrid::CellKind;

namespace
{

/// The budget of the invented project TANDEM.
struct ShownBudget {
    ShownBudget()
    {
        project = sample.project(u"TANDEM"_s).id;
        current = *StoredBudget::currentVersion(sample.store(), project);
        if (const Result<> done = grid.setVersion(current); !done)
            qFatal("%s", qPrintable(done.error().text()));
        QObject::connect(&grid, &BudgetGrid::failed,
                         [this](const Error &error) { errors.append(error.text()); });
    }
    /// The cell of a partner (by number), a category, and a column of the grid (−1: the total).
    QModelIndex cell(int partner, std::optional<CostCategory> category, int column) const
    {
        for (int row = 0; row < grid.rowCount(); ++row) {
            const BudgetGrid::Row about = grid.rowAt(row);
            if (about.partner == partner - 1 && about.category == category)
                return grid.index(row, column < 0 ? grid.totalColumn() : column);
        }
        qFatal("there is no such cell");
    }
    qint64 cents(int partner, std::optional<CostCategory> category, int column = -1) const
    {
        return cell(partner, category, column).data(BudgetGrid::CentsRole).toLongLong();
    }
    CellKind kind(int partner, CostCategory category, int column = -1) const
    {
        return cell(partner, category, column).data(BudgetGrid::KindRole).value<CellKind>();
    }
    bool type(int partner, CostCategory category, int column, const QString &text)
    {
        return grid.setData(cell(partner, category, column), text);
    }

    SampleFixture sample;
    BudgetGrid grid{sample.session()};
    BudgetVersions versions{sample.session()};
    RecordId project;
    RecordId current;
    QStringList errors;
};

constexpr int sums = 0; ///< the rows of the project
constexpr int network = 1;
constexpr int city = 2;
constexpr int muster = 3;
constexpr int swiss = 4;
constexpr int ejemplo = 5;

} // namespace

/// The budget as one grid, and what is done with its versions.
class TestBudgetGrid final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheCents();
    void marksCells();
    void takesAFigure();
    void takesAFigureAway();
    void spreadsATotal();
    void refuses();
    void pastesAndClears();
    void explains();
    void flatRateGoesOnAndOff();
    void whatIfIsAdoptedOrThrownAway();
    void comparesVersions();
    void copiesAPeriod();
    void followsLines();
};

void TestBudgetGrid::showsTheCents()
{
    ShownBudget shown;
    const QAbstractItemModelTester tester(&shown.grid);
    QCOMPARE(shown.cents(muster, CostCategory::Staff), 852'471);
    QCOMPARE(shown.cents(muster, CostCategory::Travel), 127'870);
    QCOMPARE(shown.cents(muster, CostCategory::Office), 127'870);
    QCOMPARE(shown.cents(muster, std::nullopt), 5'370'566);
    QCOMPARE(shown.cents(ejemplo, CostCategory::Office), 499'999);
    QCOMPARE(shown.cents(ejemplo, std::nullopt), 9'999'999);
    QCOMPARE(shown.cents(sums, std::nullopt), 54'534'641);
    QCOMPARE(shown.cents(sums, std::nullopt, 1) + shown.cents(sums, std::nullopt, 2), 54'534'641);
    QCOMPARE(shown.cell(muster, CostCategory::Staff, -1).data().toString(), u"8,524.71"_s);
}

void TestBudgetGrid::marksCells()
{
    const ShownBudget shown;
    QCOMPARE(shown.kind(muster, CostCategory::Staff, 1), CellKind::Flat);
    QCOMPARE(shown.kind(network, CostCategory::Staff, 1), CellKind::Lines);
    QCOMPARE(shown.kind(swiss, CostCategory::Staff, 1), CellKind::Typed);
    QCOMPARE(shown.kind(swiss, CostCategory::Office, 1), CellKind::Typed);
    QCOMPARE(shown.kind(swiss, CostCategory::OtherFlatRate, 1), CellKind::Flat);
    QVERIFY(!(shown.grid.flags(shown.cell(muster, CostCategory::Staff, 1)) & Qt::ItemIsEditable));
    QVERIFY(!shown.cell(muster, CostCategory::Staff, 1).data(BudgetGrid::ReasonRole).toString().isEmpty());
    QVERIFY(shown.grid.flags(shown.cell(swiss, CostCategory::Staff, 1)) & Qt::ItemIsEditable);
    // Rent that is really paid is parked below the flat rate.
    QVERIFY(shown.cell(ejemplo, CostCategory::Office, 1)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(u"Parked: €3,100.00"_s));
}

void TestBudgetGrid::takesAFigure()
{
    ShownBudget shown;
    const qint64 before = shown.cents(sums, std::nullopt);
    const QSignalSpy changed(&shown.grid, &BudgetGrid::figuresChanged);
    QVERIFY(shown.type(swiss, CostCategory::Equipment, 2, u"1,250.50"_s));
    QCOMPARE(shown.cents(swiss, CostCategory::Equipment, 2), 125'050);
    QCOMPARE(shown.cents(sums, std::nullopt), before + 125'050);
    QVERIFY(!changed.isEmpty());
    QVERIFY(shown.sample.session().undo());
    QCOMPARE(shown.cents(sums, std::nullopt), before);
    QVERIFY(shown.sample.session().redo());
    QCOMPARE(shown.cents(swiss, CostCategory::Equipment, 2), 125'050);
}

void TestBudgetGrid::takesAFigureAway()
{
    ShownBudget shown;
    const auto lines = [&] { return shown.sample.store().count(Query(BudgetLine::type())).value(); };
    const qint64 before = lines();
    QVERIFY(shown.type(swiss, CostCategory::Equipment, 1, u"10"_s));
    QCOMPARE(lines(), before + 1);
    QVERIFY(shown.type(swiss, CostCategory::Equipment, 1, u""_s));
    QCOMPARE(lines(), before); // it said nothing but its figure
    QVERIFY(shown.type(swiss, CostCategory::Staff, 1, u""_s));
    QCOMPARE(lines(), before); // it has a description, and stays
    QCOMPARE(shown.cents(swiss, CostCategory::Staff, 1), 0);
}

void TestBudgetGrid::spreadsATotal()
{
    ShownBudget shown;
    QVERIFY(shown.type(swiss, CostCategory::Infrastructure, -1, u"100.01"_s));
    QCOMPARE(shown.cents(swiss, CostCategory::Infrastructure, 1), 5'000);
    QCOMPARE(shown.cents(swiss, CostCategory::Infrastructure, 2), 5'001);
    QVERIFY(shown.sample.session().undo());
    QCOMPARE(shown.cents(swiss, CostCategory::Infrastructure), 0);
}

void TestBudgetGrid::refuses()
{
    ShownBudget shown;
    QVERIFY(!shown.type(swiss, CostCategory::Staff, 1, u"-5"_s));
    QVERIFY(!shown.type(swiss, CostCategory::Staff, 1, u"veel"_s));
    QVERIFY(!shown.type(swiss, CostCategory::Staff, 1, u"CHF 5"_s));
    QVERIFY(!shown.type(swiss, CostCategory::Staff, 1, u"99999999999999999999"_s));
    QVERIFY(!shown.type(muster, CostCategory::Staff, 1, u"5"_s));
    QCOMPARE(shown.errors.size(), 4); // a locked cell cannot be reached by typing
    QCOMPARE(shown.cents(swiss, CostCategory::Staff, 1), 4'382'716);
}

void TestBudgetGrid::pastesAndClears()
{
    ShownBudget shown;
    const QList<int> rows{shown.cell(swiss, CostCategory::Equipment, 1).row(),
                          shown.cell(swiss, CostCategory::Infrastructure, 1).row()};
    QVERIFY(shown.grid.paste(rows, {1, 2}, u"10\t20.50\n\t1,000"_s));
    QCOMPARE(shown.cents(swiss, CostCategory::Equipment), 3'050);
    QCOMPARE(shown.cents(swiss, CostCategory::Infrastructure, 2), 100'000);
    QCOMPARE(shown.grid.asText({shown.cell(swiss, CostCategory::Equipment, 1),
                                shown.cell(swiss, CostCategory::Equipment, 2)}),
             u"10.00\t20.50\n"_s);
    QVERIFY(shown.sample.session().undo()); // one step
    QCOMPARE(shown.cents(swiss, CostCategory::Infrastructure), 0);
    QCOMPARE(shown.cents(swiss, CostCategory::Equipment), 0);
    QVERIFY(shown.sample.session().redo());
    const Result<> bad = shown.grid.paste(rows, {1, 2}, u"5\tveel"_s);
    QVERIFY(!bad);
    QVERIFY2(bad.error().what.contains(u"Equipment"_s), qPrintable(bad.error().what));
    QCOMPARE(shown.cents(swiss, CostCategory::Equipment), 3'050);
    QVERIFY(!shown.grid.paste(rows, {1}, u"5\t6"_s));
    QVERIFY(!shown.grid.paste({shown.cell(muster, CostCategory::Staff, 1).row()}, {1}, u"5"_s)); // calculated
    QVERIFY(shown.grid.clear({shown.cell(swiss, CostCategory::Equipment, 1),
                              shown.cell(swiss, CostCategory::Equipment, 2),
                              shown.cell(muster, CostCategory::Staff, 1)}));
    QCOMPARE(shown.cents(swiss, CostCategory::Equipment), 0);
    QCOMPARE(shown.cents(muster, CostCategory::Staff), 852'471);
}

void TestBudgetGrid::explains()
{
    const ShownBudget shown;
    const auto words = [&](int partner, CostCategory category, int column) {
        return shown.grid.explanation(shown.cell(partner, category, column)).join(u' ');
    };
    QVERIFY2(
        words(ejemplo, CostCategory::Office, -1).contains(u"Rounding would give another cent: €5,000.00"_s),
        qPrintable(words(ejemplo, CostCategory::Office, -1)));
    QVERIFY(words(ejemplo, CostCategory::Office, -1).contains(u"2021/1060, art. 54, b"_s));
    QVERIFY(words(network, CostCategory::Staff, 1).contains(u"1,720 hours"_s));
    QVERIFY(words(network, CostCategory::External, 1).contains(u"12.5 × €875.00"_s));
}

void TestBudgetGrid::flatRateGoesOnAndOff()
{
    ShownBudget shown;
    const qint64 before = shown.cents(ejemplo, std::nullopt);
    QList<Record> rates = shown.grid.budget()->rates(ejemplo - 1);
    QCOMPARE(rates.size(), 1);
    QVERIFY(
        shown.sample.session().commit(ChangeSet(ChangeSet::Kind::Delete, {Change::remove(rates.first())})));
    QCOMPARE(shown.cents(ejemplo, CostCategory::Office), 310'000); // the real rent counts again
    QCOMPARE(shown.kind(ejemplo, CostCategory::Office, 1), CellKind::Typed);
    QVERIFY(shown.sample.session().undo());
    QCOMPARE(shown.cents(ejemplo, CostCategory::Office), 499'999);
    QCOMPARE(shown.cents(ejemplo, std::nullopt), before);
}

void TestBudgetGrid::whatIfIsAdoptedOrThrownAway()
{
    ShownBudget shown;
    RecordStore &store = shown.sample.store();
    const qint64 lines = store.count(Query(BudgetLine::type())).value();
    const Result<RecordId> copy = shown.versions.copyOf(shown.current, BudgetVersionStatus::WhatIf);
    QVERIFY(copy);
    QVERIFY(shown.grid.setVersion(*copy));
    QCOMPARE(shown.cents(sums, std::nullopt), 54'534'641);
    QVERIFY(shown.type(swiss, CostCategory::Equipment, 1, u"1"_s));
    QVERIFY(shown.grid.setVersion(shown.current));
    QCOMPARE(shown.cents(sums, std::nullopt), 54'534'641); // the current one is as it was
    QVERIFY(shown.versions.adopt(*copy));
    QCOMPARE(*StoredBudget::currentVersion(store, shown.project), *copy);
    QVERIFY(!shown.versions.throwAway(*copy));
    QVERIFY(shown.sample.session().undo());
    QCOMPARE(*StoredBudget::currentVersion(store, shown.project), shown.current);
    QVERIFY(shown.versions.throwAway(*copy));
    QCOMPARE(store.count(Query(BudgetLine::type())).value(), lines);
    QVERIFY(shown.sample.session().undo());
    QVERIFY(store.count(Query(BudgetLine::type())).value() > lines);
}

void TestBudgetGrid::comparesVersions()
{
    ShownBudget shown;
    const QList<Record> versions = *StoredBudget::versions(shown.sample.store(), shown.project);
    QCOMPARE(versions.size(), 3);
    QVERIFY(!shown.cell(network, CostCategory::External, 2).data(BudgetGrid::DifferenceRole).isValid());
    QVERIFY(shown.grid.setCompared(versions.first().id));
    QCOMPARE(shown.cell(network, CostCategory::External, 2).data(BudgetGrid::DifferenceRole).toLongLong(),
             240'000);
    QCOMPARE(shown.cell(muster, CostCategory::Staff, 1).data(BudgetGrid::DifferenceRole).toLongLong(), 0);
    QVERIFY(shown.cell(network, CostCategory::External, 2)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(u"€2,400.00"_s));
    QVERIFY(shown.type(swiss, CostCategory::Equipment, 1, u"5"_s));
    QCOMPARE(shown.cell(swiss, CostCategory::Equipment, 1).data(BudgetGrid::DifferenceRole).toLongLong(),
             500);
}

void TestBudgetGrid::copiesAPeriod()
{
    ShownBudget shown;
    const QList<Record> periods = shown.grid.budget()->periods();
    const RecordId partner = shown.grid.budget()->partners().at(swiss - 1).id;
    const Result<int> copied =
        shown.versions.copyPeriod(shown.current, periods.first().id, periods.last().id, partner);
    QVERIFY(copied);
    QCOMPARE(*copied, 1);
    QCOMPARE(shown.cents(swiss, CostCategory::Staff, 2), 2 * 4'382'716);
    QCOMPARE(shown.kind(swiss, CostCategory::Staff, 2), CellKind::Lines);
}

void TestBudgetGrid::followsLines()
{
    ShownBudget shown;
    const QList<Record> lines = shown.grid.budget()->lines(city - 1, CostCategory::Travel, 0);
    QCOMPARE(lines.size(), 1);
    Record after = lines.first();
    after.set(BudgetLine::type().units, Quantity{500});
    QVERIFY(shown.sample.session().commit(ChangeSet::editing(lines.first(), after)));
    QCOMPARE(shown.cents(city, CostCategory::Travel, 1), 5 * 61'250);
    after = shown.sample.found(BudgetLine::type(), after.id);
    Record moved = after;
    moved.set(BudgetLine::type().period, shown.grid.budget()->periods().last().id);
    QVERIFY(shown.sample.session().commit(ChangeSet::editing(after, moved)));
    QCOMPARE(shown.cents(city, CostCategory::Travel, 1), 0);
    // A partner more is a block of rows more.
    const int rows = shown.grid.rowCount();
    Record partner(Partnership::type());
    partner.set(Partnership::type().project, shown.project);
    partner.set(Partnership::type().organisation,
                shown.grid.budget()->partners().first().get(Partnership::type().organisation));
    partner.set(Partnership::type().role, PartnerRole::Partner);
    QVERIFY(shown.sample.session().commit(ChangeSet::adding(partner)));
    QCOMPARE(shown.grid.rowCount(), rows + 10);
}

QTEST_MAIN(TestBudgetGrid)
#include "tst_budgetgrid.moc"
