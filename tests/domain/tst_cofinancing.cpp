// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cofinancing.h"
#include "domain/moneyarithmetic.h"
#include "domain/moneyexplanation.h"
#include "domain/periodspread.h"

#include <QTest>
#include <limits>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

const Wording english(Language::English);
constexpr qint64 most = std::numeric_limits<qint64>::max();

} // namespace

/// Who pays which part, and how each figure came about.
class TstCoFinancing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dividesToTheCent();
    void addsUpPartners();
    void refusesTooMuch();
    void saysWhatIsMissing();
    void spreads();
    void multipliesUnits();
    void makesHourlyRates();
    void converts();
    void explainsFlatFigures();
    void explainsPeriods();
    void explainsOtherFigures();
};

void TstCoFinancing::dividesToTheCent() // MONEY, row 2
{
    const std::vector<Share> rates{Share{8'500}};
    const Result<CoFinancing> divided = coFinance(9'999'999, rates);
    QVERIFY(divided);
    QCOMPARE(divided->funds, QList<qint64>{8'499'999});
    QCOMPARE(divided->contribution, 1'500'000);
}

void TstCoFinancing::addsUpPartners() // MONEY, row 6
{
    const std::vector<Share> rates{Share{8'500}};
    qint64 project = 0;
    for (int partner = 0; partner < 2; ++partner)
        project += coFinance(10'001, rates)->support();
    QCOMPARE(project, 17'000);
    QCOMPARE(cutShareOf(20'002, Share{8'500})->cents, 17'001); // what the rate of the sum would have been
}

void TstCoFinancing::refusesTooMuch()
{
    const std::vector<Share> rates{Share{6'000}, Share{4'001}};
    QVERIFY(!coFinance(100, rates));
    const std::vector<Share> whole{Share{6'000}, Share{4'000}};
    QCOMPARE(coFinance(101, whole)->contribution, 1); // 60,60 + 40,40, both cut
    QVERIFY(!coFinance(-1, whole));
    const std::vector<Share> negative{Share{-1}};
    QVERIFY(!coFinance(1, negative));
}

void TstCoFinancing::saysWhatIsMissing()
{
    const std::vector<std::optional<qint64>> dialog{17'891'600, std::nullopt};
    const Coverage coverage = coverageOf(131'287'200, dialog);
    QCOMPARE(coverage.missing, 113'395'600);
    QCOMPARE(coverage.excess, 0);
    QVERIFY(coverage.hasUnspecified);
    const std::vector<std::optional<qint64>> tooMuch{60, 50};
    QCOMPARE(coverageOf(100, tooMuch).excess, 10);
    QVERIFY(!coverageOf(100, tooMuch).hasUnspecified);
    const std::vector<std::optional<qint64>> beyond{most, most, most};
    QVERIFY(coverageOf(100, beyond).excess > 0);
}

void TstCoFinancing::spreads()
{
    QCOMPARE(spreadOver(100, 3), (QList<qint64>{33, 33, 34}));
    QCOMPARE(spreadOver(2, 3), (QList<qint64>{0, 0, 2}));
    QVERIFY(spreadOver(100, 0).isEmpty());
    QVERIFY(spreadOver(-1, 2).isEmpty());
}

void TstCoFinancing::multipliesUnits()
{
    QCOMPARE(lineTotal(Quantity{1'250}, 45'000), 562'500);
    QCOMPARE(lineTotal(Quantity{33}, 50), 17); // 16.5 cents, half up
    QCOMPARE(lineTotal(Quantity{33}, 49), 16); // 16.17
    QVERIFY(!lineTotal(Quantity{-1}, 100));
    QVERIFY(!lineTotal(Quantity{100}, -1));
    QVERIFY(!lineTotal(Quantity{200}, most));
    QCOMPARE(lineTotal(Quantity{100}, most), most);
}

void TstCoFinancing::makesHourlyRates() // 2021/1060, art. 55.2, a
{
    QCOMPARE(hourlyRate(6'500'000, 1'720), 3'779); // 37.7906…
    QVERIFY(!hourlyRate(100, 0));
    QVERIFY(!hourlyRate(-1, 1'720));
}

void TstCoFinancing::converts()
{
    QCOMPARE(convertedCents(100'000, ConversionRate{940'700}), 106'304); // 1 063.0381…
    QCOMPARE(convertedCents(1, ConversionRate{2'000'000}), 1);           // half a cent, up
    QVERIFY(!convertedCents(1, ConversionRate{0}));
    QVERIFY(!convertedCents(-1, ConversionRate{1'000'000}));
    QVERIFY(!convertedCents(most, ConversionRate{1}));
}

void TstCoFinancing::explainsFlatFigures()
{
    const std::vector<BudgetCost> costs{{CostCategory::Staff, -1, 3'333'333},
                                        {CostCategory::Office, -1, 100}};
    const std::vector<FlatRate> rates{
        {FlatRateKind::OfficeOnStaff, Share{1'500}, u"2021/1060, art. 54, b"_s}};
    const PartnerBudget budget = *PartnerBudget::of(costs, rates, 0);
    const QStringList lines = explainFlatFigure(budget, CostCategory::Office, u"EUR"_s, english);
    QCOMPARE(lines, (QStringList{u"Base: Staff €33,333.33."_s,
                                 u"15% of €33,333.33 is €4,999.9995 (2021/1060, art. 54, b)."_s,
                                 u"Cut down to the cent: €4,999.99."_s,
                                 u"Rounding would give another cent: €5,000.00."_s,
                                 u"Real costs of €1.00 are parked: kept, and not counted."_s}));
    QVERIFY(explainFlatFigure(budget, CostCategory::Staff, u"EUR"_s, english).isEmpty());
}

void TstCoFinancing::explainsPeriods()
{
    const std::vector<BudgetCost> costs{{CostCategory::Staff, 0, 33}, {CostCategory::Staff, 1, 67}};
    const std::vector<FlatRate> rates{{FlatRateKind::OfficeOnStaff, Share{1'500}, u"b"_s}};
    const PartnerBudget budget = *PartnerBudget::of(costs, rates, 2);
    const QString first = explainFlatCell(budget, CostCategory::Office, 0, u"EUR"_s, english).join(u' ');
    QVERIFY2(first.contains(u"15% of €0.33 is €0.0495"_s), qPrintable(first));
    QVERIFY2(first.contains(u"Cut down to the cent: €0.04"_s), qPrintable(first));
    const QString last = explainFlatCell(budget, CostCategory::Office, 1, u"EUR"_s, english).join(u' ');
    QVERIFY2(last.contains(u"€0.15 in all, less €0.04 in the other periods, is €0.11"_s), qPrintable(last));
}

void TstCoFinancing::explainsOtherFigures()
{
    const QString fund = explainFund(9'999'999, Share{8'500}, u"EUR"_s, english).join(u' ');
    QVERIFY2(fund.contains(u"€84,999.9915"_s) && fund.contains(u"Cut down to the cent: €84,999.99."_s),
             qPrintable(fund));
    QVERIFY(explainFund(10'000, Share{8'500}, u"EUR"_s, english).last().contains(u"a whole cent: €85.00"_s));
    const QString rest = explainContribution(9'999'999, {8'499'999}, u"EUR"_s, english).join(u' ');
    QVERIFY2(rest.contains(u"€99,999.99 − €84,999.99 = €15,000.00"_s), qPrintable(rest));
    const QString line = explainLine(Quantity{33}, 50, u"EUR"_s, english).join(u' ');
    QVERIFY2(line.contains(u"0.33 × €0.50 is €0.165"_s) &&
                 line.contains(u"Rounded half up to the cent: €0.17"_s) &&
                 line.contains(u"Cutting would give another cent: €0.16"_s),
             qPrintable(line));
    const QString hour =
        explainHourlyRate(6'500'000, 1'720, u"2021/1060, art. 55.2, a"_s, u"EUR"_s, english).join(u' ');
    QVERIFY2(hour.contains(u"€65,000.00 ÷ 1,720 hours is about €37.7906"_s) && hour.contains(u"€37.79."_s),
             qPrintable(hour));
    const QString swiss =
        explainConversion(100'000, u"CHF"_s, ConversionRate{940'700}, u"June 2026"_s, u"EUR"_s, english)
            .join(u' ');
    QVERIFY2(swiss.contains(u"at 0.9407 CHF for one EUR (June 2026)"_s) && swiss.contains(u"€1,063.04"_s),
             qPrintable(swiss));
}

QTEST_APPLESS_MAIN(TstCoFinancing)
#include "tst_cofinancing.moc"
