// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/moneycharts.h"

#include "domain/project.h"
#include "exchange/sampleworkspace.h"
#include "reports/chartexport.h"
#include "storage/recordstore.h"
#include "storage/workspace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

const Wording english(Language::English);

qint64 sumOf(const Chart &chart, const QVariant &key)
{
    qint64 sum = 0;
    for (const ChartPart &part : chart.parts)
        sum += part.key == key ? part.value.value_or(0) : 0;
    return sum;
}

} // namespace

/// Charts of budgets and spending, made of the sample's invented project.
class TstMoneyCharts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void budgetByPartner();
    void budgetByProject();
    void plannedAndSpent();
    void cumulative();
    void costPerParticipant();
    void oneYear();
    void emptyProject();
    void savesPdf();

private:
    MoneyCharts charts() const { return {m_workspace->store(), QDate(2026, 11, 26)}; }
    RecordId project(const QString &acronym) const
    {
        Query query(Project::type());
        query.conditions = {{.field = &Project::type().acronym, .values = {acronym}}};
        return m_workspace->store().ids(query).value().first();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

void TstMoneyCharts::initTestCase()
{
    const QString location = m_folder.filePath(u"sample.klankbord"_s);
    QVERIFY(createSampleWorkspace(location, u"Els"_s, english));
    auto opened = Workspace::open(location);
    QVERIFY(opened);
    m_workspace = std::move(opened).value();
}

void TstMoneyCharts::budgetByPartner()
{
    const Result<Chart> chart = charts().budgetByCategory({project(u"TANDEM"_s)}, english);
    QVERIFY(chart);
    QCOMPARE(chart->categories.size(), 5);
    QCOMPARE(sumOf(*chart, u"office"_s), 1'879'407 + 1'145'340 + 127'870 + 499'999);
    QCOMPARE(sumOf(*chart, u"staff"_s), 12'529'380 + 7'635'600 + 852'471 + 8'765'432 + 3'333'333);
    QVERIFY2(chart->title.contains(u"€545,346.41"_s), qPrintable(chart->title));
}

void TstMoneyCharts::budgetByProject()
{
    const Result<Chart> all = charts().budgetByCategory({}, english);
    QCOMPARE(all->categories.size(), 5); // one project has a budget
    const Result<Chart> two =
        charts().budgetByCategory({project(u"TANDEM"_s), project(u"DIALOG"_s)}, english);
    QCOMPARE(two->categories.size(), 2);
    QCOMPARE(two->categories.first().label, u"TANDEM"_s);
}

void TstMoneyCharts::plannedAndSpent()
{
    const Result<Chart> chart = charts().plannedAndSpent({project(u"TANDEM"_s)}, english);
    QVERIFY(chart);
    QCOMPARE(chart->categories.size(), 4);
    QCOMPARE(sumOf(*chart, u"planned"_s), 54'534'641);
    QCOMPARE(sumOf(*chart, u"verified"_s), 21'441'866);
    QCOMPARE(sumOf(*chart, u"draft"_s), 1'418'848);
    // The second period has 36 days to go at the pace of its first 329.
    QVERIFY(chart->parts.last().isUnspecified);
    QCOMPARE(chart->parts.last().value, (1'418'848 + 9'289'204) / 329 * 36);
    const Result<Chart> later =
        MoneyCharts(m_workspace->store(), QDate(2027, 1, 1)).plannedAndSpent({}, english);
    QVERIFY(!later->parts.last().isUnspecified);
}

void TstMoneyCharts::cumulative()
{
    const Result<Chart> chart = charts().cumulativeSpending({project(u"TANDEM"_s)}, english);
    QVERIFY(chart);
    QCOMPARE(chart->categories.size(), 20); // February 2025 to September 2026
    qint64 before = 0;
    for (const ChartPart &part : chart->parts) {
        QVERIFY(*part.value >= before);
        before = *part.value;
    }
    QCOMPARE(before, 32'399'928);
}

void TstMoneyCharts::costPerParticipant()
{
    const Result<Chart> chart = charts().costPerParticipant({project(u"TANDEM"_s)}, english);
    QVERIFY(chart);
    QCOMPARE(chart->parts.size(), 3);
    QCOMPARE(chart->parts.first().value, 1'050'000 / 24);
    QVERIFY2(chart->footnote.contains(u"1 event(s)"_s), qPrintable(chart->footnote));
}

void TstMoneyCharts::oneYear()
{
    const MoneyCharts first(m_workspace->store(), QDate(2026, 11, 26), 2025);
    const MoneyCharts second(m_workspace->store(), QDate(2026, 11, 26), 2026);
    QCOMPARE(first.plannedAndSpent({}, english)->categories.size(), 2);
    QCOMPARE(sumOf(*first.plannedAndSpent({}, english), u"planned"_s), 24'916'249);
    QCOMPARE(sumOf(*first.budgetByCategory({}, english), u"equipment"_s) +
                 sumOf(*second.budgetByCategory({}, english), u"equipment"_s),
             239'800 + 250'010 + 1'166'667);
    const Result<Chart> months = second.cumulativeSpending({}, english);
    QCOMPARE(months->categories.size(), 9); // January to September
    QCOMPARE(months->parts.last().value, 32'399'928);
    QCOMPARE(first.costPerParticipant({}, english)->parts.size(), 2);
    QVERIFY(MoneyCharts(m_workspace->store(), QDate(2026, 11, 26), 1999)
                .budgetByCategory({}, english)
                ->isEmpty());
}

void TstMoneyCharts::emptyProject()
{
    const RecordId dialog = project(u"DIALOG"_s);
    QVERIFY(charts().budgetByCategory({dialog}, english)->isEmpty());
    QVERIFY(charts().plannedAndSpent({dialog}, english)->isEmpty());
    QVERIFY(charts().cumulativeSpending({dialog}, english)->isEmpty());
    QVERIFY(charts().costPerParticipant({dialog}, english)->isEmpty());
}

void TstMoneyCharts::savesPdf()
{
    const Result<Chart> chart = charts().budgetByCategory({project(u"TANDEM"_s)}, english);
    const QString path = m_folder.filePath(u"chart.pdf"_s);
    QVERIFY(saveChartPdf(path, *chart, {}, {800, 500}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
    QVERIFY(!saveChartPdf(m_folder.filePath(u"no/such/folder.pdf"_s), *chart, {}, {800, 500}));
}

QTEST_MAIN(TstMoneyCharts)
#include "tst_moneycharts.moc"
