// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/budgetline.h"
#include "domain/expense.h"
#include "domain/funding.h"
#include "models/fundingtable.h"
#include "models/moneyattention.h"
#include "models/portfoliotable.h"
#include "models/rateimport.h"
#include "models/spendingtable.h"
#include "samplefixture.h"

#include <QAbstractItemModelTester>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;
using Mark = FigureTable::Mark;

namespace
{

const QDate today(2026, 11, 26);

QStringList textsOf(const FigureTable::Row &row)
{
    QStringList texts;
    for (const FigureTable::Cell &cell : row.cells)
        texts.append(cell.text);
    return texts;
}

const FigureTable::Row &rowCalled(const FigureTable::Content &content, const QString &beginning)
{
    for (const FigureTable::Row &row : content.rows) {
        if (row.cells.first().text.startsWith(beginning))
            return row;
    }
    qFatal("there is no row %s", qPrintable(beginning));
}

} // namespace

/// Calculated tables of money: who pays, what is spent, what needs attention, and what all projects cost.
class TestMoneyTables final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fundingOfTandem();
    void fundingOfDialog();
    void fundingFollowsTheRate();
    void spendingByPeriod();
    void spendingByCategoryOfAPartner();
    void attentionNamesTheWorstFirst();
    void attentionOnReports();
    void portfolioSaysWhatItLeavesOut();
    void portfolioConvertsAtTheLatestRate();
    void importsRates();
    void tablesAreModels();

private:
    SampleFixture m_sample;
};

void TestMoneyTables::fundingOfTandem()
{
    const Result<FigureTable::Content> table =
        fundingTable(m_sample.session(), m_sample.project(u"TANDEM"_s).id);
    QVERIFY(table);
    QCOMPARE(table->headers.size(), 8); // two funds, each a column
    const QStringList ejemplo = textsOf(rowCalled(*table, u"Cooperativa"_s));
    QCOMPARE(ejemplo.at(1), u"99,999.99"_s);
    QCOMPARE(ejemplo.at(2), u"84,999.99"_s);
    const FigureTable::Row &explained = rowCalled(*table, u"Cooperativa"_s);
    QVERIFY2(explained.cells.at(2).hint.contains(u"85% of €99,999.99 is €84,999.9915"_s),
             qPrintable(explained.cells.at(2).hint));
    QVERIFY(explained.cells.at(4).hint.contains(u"€99,999.99 − €84,999.99 = €15,000.00"_s));
    QVERIFY(ejemplo.at(3).isEmpty());
    QCOMPARE(ejemplo.at(4), u"15,000.00"_s);
    QCOMPARE(ejemplo.at(6), u"85%"_s);
    QVERIFY(ejemplo.at(7).isEmpty());
    const QStringList city = textsOf(rowCalled(*table, u"City"_s));
    QCOMPARE(city.at(2), u"57,605.40"_s);
    QCOMPARE(city.at(3), u"24,002.25"_s);
    const FigureTable::Row &swiss = rowCalled(*table, u"Genossenschaft"_s);
    QCOMPARE(swiss.cells.at(4).text, u"not specified"_s);
    QCOMPARE(swiss.cells.at(7).text, u"€88,914.32 not specified"_s);
    QCOMPARE(swiss.cells.at(7).mark, Mark::Warning);
    QVERIFY(table->rows.last().isSum);
    QCOMPARE(table->rows.last().cells.at(2).text, u"363,965.02"_s);
}

void TestMoneyTables::fundingOfDialog() // CASES, A
{
    const Result<FigureTable::Content> table =
        fundingTable(m_sample.session(), m_sample.project(u"DIALOG"_s).id);
    QVERIFY(table);
    const FigureTable::Row &flanders = rowCalled(*table, u"ESF Flanders"_s);
    QCOMPARE(flanders.cells.at(2).text, u"178,916.00"_s);
    const FigureTable::Row &whole = rowCalled(*table, u"Whole project"_s);
    QCOMPARE(whole.cells.at(2).text, u"1,312,872.00"_s);
    QCOMPARE(whole.cells.last().text, u"of which €1,133,956.00 for partners that are not specified"_s);
    int unspecified = 0;
    for (const FigureTable::Row &row : table->rows)
        unspecified += row.cells.at(2).text == u"not specified"_s ? 1 : 0;
    QCOMPARE(unspecified, 4);
}

void TestMoneyTables::fundingFollowsTheRate()
{
    SampleFixture sample;
    const RecordId project = sample.project(u"TANDEM"_s).id;
    const Funding &type = Funding::type();
    for (const Record &funding : sample.where(type.project, QVariant::fromValue(project))) {
        if (funding.get(type.amount) != Amount{.cents = 8'499'999})
            continue;
        Record after = funding;
        after.set(type.amount, std::nullopt);
        QVERIFY(sample.session().commit(ChangeSet::editing(funding, after)));
    }
    const Result<FigureTable::Content> table = fundingTable(sample.session(), project);
    const FigureTable::Row &ejemplo = rowCalled(*table, u"Cooperativa"_s);
    QCOMPARE(ejemplo.cells.at(2).text, u"84,999.99"_s); // 85 % of the budget, cut
    QVERIFY(!ejemplo.cells.at(2).hint.isEmpty());
}

void TestMoneyTables::spendingByPeriod()
{
    const Result<ProjectSpending> spending =
        ProjectSpending::read(m_sample.store(), m_sample.project(u"TANDEM"_s).id);
    QVERIFY(spending);
    const FigureTable::Content table = spendingTable(*spending, SpendingRows::Periods, {},
                                                     m_sample.session().titles(), Wording(Language::English));
    QCOMPARE(table.rows.size(), 3);
    QCOMPARE(textsOf(table.rows.at(0)).first(5),
             (QStringList{u"Period 1"_s, u"249,162.49"_s, u"0.00"_s, u"216,918.76"_s, u"214,418.66"_s}));
    QCOMPARE(textsOf(table.rows.at(2)).first(2), (QStringList{u"Total"_s, u"545,346.41"_s}));
    QVERIFY(table.note.isEmpty());
    const SpendingSums all = spending->sums();
    QCOMPARE(all.rest(), all.planned - all.draft - all.declared);
}

void TestMoneyTables::spendingByCategoryOfAPartner()
{
    const Result<ProjectSpending> spending =
        ProjectSpending::read(m_sample.store(), m_sample.project(u"TANDEM"_s).id);
    const FigureTable::Content table = spendingTable(*spending, SpendingRows::Categories, 1,
                                                     m_sample.session().titles(), Wording(Language::English));
    const FigureTable::Row &travel = rowCalled(table, u"Travel"_s);
    QCOMPARE(travel.cells.at(1).text, u"5,609.60"_s);
    QCOMPARE(travel.cells.at(3).text, u"6,550.00"_s);
    QCOMPARE(travel.cells.last().mark, Mark::Danger); // over by more than 10 %
    QCOMPARE(travel.cells.last().text, u"Over the budget"_s);
    // The rejected reception counts nowhere.
    QCOMPARE(rowCalled(table, u"External"_s).cells.at(3).text, u"0.00"_s);
}

void TestMoneyTables::attentionNamesTheWorstFirst()
{
    const Result<FigureTable::Content> table = moneyAttention(m_sample.session(), today);
    QVERIFY(table);
    QCOMPARE(table->rows.size(), 3);
    QCOMPARE(table->rows.at(0).cells.first().text, u"Over the budget"_s);
    QVERIFY(table->rows.at(1).cells.last().text.contains(u"€12,980.00 spent of €11,666.67"_s));
    QCOMPARE(table->rows.at(2).cells.first().text, u"Parked by the controllers"_s);
    QCOMPARE(table->rows.at(2).type, static_cast<const RecordType *>(&Expense::type()));
}

void TestMoneyTables::attentionOnReports()
{
    const auto first = [this](const QDate &day) {
        const FigureTable::Content table = *moneyAttention(m_sample.session(), day);
        for (const FigureTable::Row &row : table.rows) {
            if (row.cells.first().text.startsWith(u"Report"_s))
                return row.cells.first();
        }
        return FigureTable::Cell{};
    };
    QCOMPARE(first(today).text, u""_s);
    QCOMPARE(first(QDate(2026, 12, 1)).text, u"Report due"_s);
    QCOMPARE(first(QDate(2027, 1, 31)).text, u"Report due"_s);
    QCOMPARE(first(QDate(2027, 2, 1)).text, u"Report overdue"_s);
    QCOMPARE(first(QDate(2027, 2, 1)).mark, Mark::Danger);
    const FigureTable::Content later = *moneyAttention(m_sample.session(), QDate(2027, 2, 1));
    QVERIFY(textsOf(rowCalled(later, u"Underspending"_s)).last().contains(u"36.15%"_s));
}

void TestMoneyTables::portfolioSaysWhatItLeavesOut()
{
    const Result<FigureTable::Content> table =
        portfolioTable(m_sample.session(), m_sample.store(), m_sample.workspace().statistics());
    QVERIFY(table);
    QCOMPARE(table->rows.size(), 3);
    QCOMPARE(table->rows.at(0).cells.at(1).text, u"~€795,346.41"_s);
    QVERIFY(table->rows.at(0).cells.at(2).text.contains(u"2 project(s) without an amount"_s));
    QCOMPARE(table->rows.at(2).cells.at(1).text, u"€1,850,839.27"_s);
}

void TestMoneyTables::portfolioConvertsAtTheLatestRate()
{
    SampleFixture sample;
    for (const QString &currency : {u"CHF"_s, u"SEK"_s}) {
        Record project(Project::type());
        project.set(Project::type().acronym, currency);
        project.set(Project::type().currency, currency);
        project.set(Project::type().support, Amount{.cents = 94'070, .currency = currency});
        QVERIFY(sample.session().commit(ChangeSet::adding(project)));
    }
    const Result<FigureTable::Content> table =
        portfolioTable(sample.session(), sample.store(), sample.workspace().statistics());
    const QString words = table->rows.at(2).cells.at(2).text;
    QVERIFY2(words.contains(u"1 in CHF at the rate of June 2026"_s), qPrintable(words));
    QVERIFY2(words.contains(u"1 in SEK left out: no rate"_s), qPrintable(words));
    QCOMPARE(table->rows.at(2).cells.at(1).text, u"€1,851,839.27"_s);
}

void TestMoneyTables::importsRates()
{
    SampleFixture sample;
    const auto rate = [](const QString &currency, const QString &month, qint64 millionths) {
        return PublishedRate{currency, *PartialDate::fromIso(month), ConversionRate{millionths}};
    };
    const QList<PublishedRate> published{rate(u"CHF"_s, u"2026-06"_s, 950'000),
                                         rate(u"CHF"_s, u"2026-07"_s, 960'000),
                                         rate(u"USD"_s, u"2026-07"_s, 1'100'000)};
    Result<RateImport> plan = planRateImport(sample.store(), published, {u"CHF"_s}, u"average"_s);
    QVERIFY(plan);
    QCOMPARE(plan->added, 1);
    QCOMPARE(plan->keptTyped, 1);
    QVERIFY(sample.session().commit(plan->changes));
    plan = planRateImport(sample.store(), {rate(u"CHF"_s, u"2026-07"_s, 961'000)}, {u"CHF"_s}, u"average"_s);
    QCOMPARE(plan->changed, 1);
    QVERIFY(sample.session().commit(plan->changes));
    plan = planRateImport(sample.store(), {rate(u"CHF"_s, u"2026-07"_s, 961'000)}, {u"CHF"_s}, u"average"_s);
    QCOMPARE(plan->same, 1);
    QVERIFY(plan->changes.isEmpty());
}

void TestMoneyTables::tablesAreModels()
{
    FigureTable table;
    const QAbstractItemModelTester tester(&table);
    table.setContent(*moneyAttention(m_sample.session(), today));
    QCOMPARE(table.rowCount(), 3);
    QVERIFY(table.asText().startsWith(u"Needs attention\tProject\tWhat\nOver the budget\tTANDEM\t"_s));
    table.setContent({});
    QCOMPARE(table.rowCount(), 0);
}

QTEST_MAIN(TestMoneyTables)
#include "tst_moneytables.moc"
