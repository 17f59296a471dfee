// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cofinancing.h"
#include "domain/moneyarithmetic.h"
#include "domain/projectbudget.h"

#include <QTest>
#include <algorithm>
#include <random>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;
using enum CostCategory;
using enum FlatRateKind;

namespace
{

FlatRate flat(FlatRateKind kind, int basisPoints)
{
    return {kind, Share{basisPoints}, u"art."_s};
}

PartnerBudget calculated(const std::vector<BudgetCost> &costs, const std::vector<FlatRate> &rates,
                         int periods = 0)
{
    Result<PartnerBudget> budget = PartnerBudget::of(costs, rates, periods);
    if (!budget)
        qFatal("%s", qPrintable(budget.error().text()));
    return *budget;
}

/// The sets of flat rates that may stand together.
const std::vector<std::vector<FlatRateKind>> allowedSets{
    {},
    {StaffOnOtherDirect},
    {TravelOnStaff},
    {OfficeOnStaff},
    {OfficeOnDirect},
    {OtherOnStaff},
    {StaffOnOtherDirect, TravelOnStaff},
    {StaffOnOtherDirect, OfficeOnStaff},
    {StaffOnOtherDirect, OfficeOnDirect},
    {TravelOnStaff, OfficeOnStaff},
    {TravelOnStaff, OfficeOnDirect},
    {StaffOnOtherDirect, TravelOnStaff, OfficeOnStaff},
    {StaffOnOtherDirect, TravelOnStaff, OfficeOnDirect},
};

/// A budget made by chance, the same for the same seed.
struct Made {
    std::vector<BudgetCost> costs;
    std::vector<FlatRate> rates;
    std::vector<Share> funds;
    int periods = 0;
};

Made made(quint32 seed)
{
    std::mt19937 chance(seed);
    const auto upTo = [&chance](int most) {
        return static_cast<int>(chance() % static_cast<quint32>(most + 1));
    };
    Made result;
    result.periods = upTo(6);
    constexpr std::array real{Staff, Office, Travel, External, Equipment, Infrastructure, LumpSum, UnitCost};
    const int lines = upTo(40);
    for (int i = 0; i < lines; ++i)
        result.costs.push_back({real[static_cast<std::size_t>(upTo(7))], upTo(result.periods) - 1,
                                qint64(upTo(9'999'999)) * (upTo(9) == 0 ? 997 : 1)});
    for (const FlatRateKind kind : allowedSets[seed % allowedSets.size()])
        result.rates.push_back(flat(kind, 1 + upTo(3'999)));
    int left = 10'000;
    for (int i = upTo(2); i >= 0; --i) {
        const int rate = upTo(left);
        result.funds.push_back(Share{rate});
        left -= rate;
    }
    return result;
}

} // namespace

/// The calculation of a budget, to the cent, in the order of the regulations.
class TstPartnerBudget final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsDown();
    void usesWhatWasCut();
    void takesAllOtherCostsOfStaff();
    void parksRealCosts();
    void givesTheRestToTheLastPeriod();
    void refusesConflicts_data();
    void refusesConflicts();
    void refusesBadCosts();
    void generated_data();
    void generated();
    void recalculatesOnePartner();
    void refusesSumsBeyondInt64();
};

void TstPartnerBudget::cutsDown() // MONEY, row 1
{
    const PartnerBudget budget = calculated({{Staff, -1, 3'333'333}}, {flat(OfficeOnStaff, 1'500)});
    QCOMPARE(budget.category(Office), 499'999);
    QCOMPARE(budget.total(), 3'333'333 + 499'999);
}

void TstPartnerBudget::usesWhatWasCut() // MONEY, row 3
{
    const PartnerBudget budget =
        calculated({{External, -1, 4'012'345}, {Equipment, -1, 250'010}},
                   {flat(OfficeOnStaff, 1'500), flat(TravelOnStaff, 1'500), flat(StaffOnOtherDirect, 2'000)});
    QCOMPARE(budget.category(Staff), 852'471);
    QCOMPARE(budget.category(Travel), 127'870);
    QCOMPARE(budget.category(Office), 127'870);
    QCOMPARE(budget.total(), 5'370'566);
}

void TstPartnerBudget::takesAllOtherCostsOfStaff() // MONEY, row 4
{
    const PartnerBudget budget = calculated({{Staff, -1, 8'765'432}, {External, -1, 99}, {LumpSum, -1, 0}},
                                            {flat(OtherOnStaff, 4'000)});
    QCOMPARE(budget.category(OtherFlatRate), 3'506'172);
    QCOMPARE(budget.total(), 12'271'604);
    QCOMPARE(budget.parked(External), 99);
}

void TstPartnerBudget::parksRealCosts()
{
    const std::vector<BudgetCost> costs{{Staff, 0, 100'000}, {Office, 0, 7'000}, {Office, 1, 500}};
    const PartnerBudget real = calculated(costs, {}, 2);
    QCOMPARE(real.category(Office), 7'500);
    const PartnerBudget withFlat = calculated(costs, {flat(OfficeOnStaff, 1'500)}, 2);
    QVERIFY(withFlat.isParked(Office));
    QCOMPARE(withFlat.category(Office), 15'000);
    QCOMPARE(withFlat.parkedCell(Office, 0), 7'000);
    QCOMPARE(withFlat.parked(Office), 7'500);
    QVERIFY(withFlat.flatRate(Office));
    QCOMPARE(withFlat.base(Office).size(), 1);
    QCOMPARE(withFlat.base(Office).first().cents, 100'000);
    QVERIFY(calculated(costs, {}, 2) == real);
}

void TstPartnerBudget::givesTheRestToTheLastPeriod()
{
    const PartnerBudget budget =
        calculated({{Staff, 0, 33}, {Staff, 1, 33}, {Staff, 2, 34}}, {flat(OfficeOnStaff, 1'500)}, 4);
    QCOMPARE(budget.category(Office), 15);
    QCOMPARE(budget.cell(Office, 0), 4);
    QCOMPARE(budget.cell(Office, 1), 4);
    QCOMPARE(budget.cell(Office, 2), 7); // no costs in the fourth period
    QCOMPARE(budget.cell(Office, 3), 0);
}

void TstPartnerBudget::refusesConflicts_data()
{
    QTest::addColumn<int>("a");
    QTest::addColumn<int>("b");
    QTest::newRow("office on staff and on direct costs") << int(OfficeOnStaff) << int(OfficeOnDirect);
    QTest::newRow("the same twice") << int(TravelOnStaff) << int(TravelOnStaff);
    QTest::newRow("40 % with office") << int(OtherOnStaff) << int(OfficeOnStaff);
    QTest::newRow("40 % with flat staff") << int(OtherOnStaff) << int(StaffOnOtherDirect);
    QTest::newRow("40 % with travel") << int(OtherOnStaff) << int(TravelOnStaff);
}

void TstPartnerBudget::refusesConflicts()
{
    QFETCH(int, a);
    QFETCH(int, b);
    for (const bool isTurned : {false, true}) {
        const std::vector<FlatRate> rates{flat(FlatRateKind(isTurned ? b : a), 100),
                                          flat(FlatRateKind(isTurned ? a : b), 100)};
        const Result<PartnerBudget> budget = PartnerBudget::of({}, rates, 0);
        QVERIFY(!budget);
        QCOMPARE(budget.error().kind, Error::Kind::Invalid);
        QVERIFY(budget.error().why.contains(u"art."_s));
    }
}

void TstPartnerBudget::refusesBadCosts()
{
    const std::vector<BudgetCost> negative{{Staff, -1, -1}};
    QVERIFY(!PartnerBudget::of(negative, {}, 0));
    const std::vector<BudgetCost> later{{Staff, 2, 1}};
    QVERIFY(!PartnerBudget::of(later, {}, 2));
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    const std::vector<BudgetCost> large{{Staff, -1, most}, {Staff, -1, 1}};
    QVERIFY(!PartnerBudget::of(large, {}, 0));
    const std::vector<BudgetCost> edge{{Staff, -1, most}};
    QVERIFY(PartnerBudget::of(edge, {}, 0));
    const std::vector<FlatRate> rates{flat(OfficeOnStaff, 1)};
    QVERIFY(!PartnerBudget::of(edge, rates, 0));
}

void TstPartnerBudget::generated_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 block = 0; block < 6; ++block)
        QTest::addRow("seeds %u to %u", block * 130, block * 130 + 129) << block * 130;
}

void TstPartnerBudget::generated()
{
    QFETCH(quint32, seed);
    for (quint32 each = seed; each < seed + 130; ++each) {
        const Made given = made(each);
        const PartnerBudget budget = calculated(given.costs, given.rates, given.periods);
        // Parts make the whole.
        qint64 byCategory = 0;
        qint64 byColumn = 0;
        for (const CostCategory category : allCostCategories)
            byCategory += budget.category(category);
        for (int column = 0; column < budget.columns(); ++column)
            byColumn += budget.column(column);
        QCOMPARE(byCategory, budget.total());
        QCOMPARE(byColumn, budget.total());
        // A flat figure is the rate of its base, cut by less than a cent.
        for (const FlatRate &rate : budget.rates()) {
            const CostCategory category = *calculatedCategory(rate.kind);
            qint64 base = 0;
            for (const PartnerBudget::BasePart &part : budget.base(category))
                base += part.cents;
            const qint64 rest = base * rate.rate.basisPoints - budget.category(category) * 10'000;
            QVERIFY2(rest >= 0 && rest < 10'000, qPrintable(QString::number(each)));
        }
        // The order says nothing.
        Made shuffled = given;
        std::mt19937 chance(each);
        std::shuffle(shuffled.costs.begin(), shuffled.costs.end(), chance);
        std::shuffle(shuffled.rates.begin(), shuffled.rates.end(), chance);
        QVERIFY(calculated(shuffled.costs, shuffled.rates, given.periods) == budget);
        // What is parked and what counts is what was planned; without the rates all of it counts.
        qint64 planned = 0;
        qint64 kept = 0;
        for (const BudgetCost &cost : given.costs)
            planned += cost.cents;
        for (const CostCategory category : allCostCategories)
            kept += budget.parked(category) + (budget.flatRate(category) ? 0 : budget.category(category));
        QCOMPARE(kept, planned);
        QCOMPARE(calculated(given.costs, {}, given.periods).total(), planned);
        // Funds and contribution.
        const Result<CoFinancing> divided = coFinance(budget.total(), given.funds);
        QVERIFY(divided);
        QCOMPARE(divided->support() + divided->contribution, budget.total());
        QVERIFY(divided->contribution >= 0);
        for (qsizetype i = 0; i < divided->funds.size(); ++i) {
            const qint64 rate = given.funds[static_cast<std::size_t>(i)].basisPoints;
            QVERIFY(divided->funds.at(i) * 10'000 <= budget.total() * rate);
            QVERIFY((divided->funds.at(i) + 1) * 10'000 > budget.total() * rate);
        }
    }
}

void TstPartnerBudget::recalculatesOnePartner()
{
    constexpr int partners = 5;
    ProjectBudget project(partners, 3);
    std::vector<Made> budgets;
    for (quint32 i = 0; i < partners; ++i) {
        Made each = made(i * 7 + 3);
        for (BudgetCost &cost : each.costs)
            cost.period = cost.period > 2 ? 2 : cost.period;
        QVERIFY(project.setPartner(int(i), each.costs, each.rates));
        budgets.push_back(each);
    }
    budgets[2].costs.push_back({External, 1, 12'345});
    QVERIFY(project.setPartner(2, budgets[2].costs, budgets[2].rates));
    ProjectBudget fresh(partners, 3);
    for (int i = partners - 1; i >= 0; --i)
        QVERIFY(fresh.setPartner(i, budgets[std::size_t(i)].costs, budgets[std::size_t(i)].rates));
    QCOMPARE(project.total(), fresh.total());
    qint64 sum = 0;
    for (int i = 0; i < partners; ++i)
        sum += project.partner(i).total();
    QCOMPARE(sum, project.total());
    for (const CostCategory category : allCostCategories) {
        QCOMPARE(project.category(category), fresh.category(category));
        for (int column = 0; column < project.columns(); ++column)
            QCOMPARE(project.cell(category, column), fresh.cell(category, column));
    }
}

void TstPartnerBudget::refusesSumsBeyondInt64()
{
    ProjectBudget project(2, 0);
    const std::vector<BudgetCost> most{{Staff, -1, std::numeric_limits<qint64>::max()}};
    const std::vector<BudgetCost> one{{Staff, -1, 1}};
    QVERIFY(project.setPartner(0, most, {}));
    QVERIFY(!project.setPartner(1, one, {}));
    QCOMPARE(project.partner(1).total(), 0);
    QVERIFY(project.setPartner(0, one, {}));
    QVERIFY(project.setPartner(1, one, {}));
    QCOMPARE(project.total(), 2);
}

QTEST_APPLESS_MAIN(TstPartnerBudget)
#include "tst_partnerbudget.moc"
