// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartsamples.h"

#include "reports/chartgrid.h"
#include "reports/charttable.h"

#include <QTest>
#include <limits>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

enum class SomeId : qint64 {};

Chart partsOf(const QList<qint64> &values)
{
    Chart chart;
    for (qsizetype i = 0; i < values.size(); ++i)
        chart.parts.append({.key = i + 1, .label = u"part %1"_s.arg(i + 1), .value = values.at(i)});
    return chart;
}

QStringList labelsOf(const ChartGrid &grid)
{
    QStringList labels;
    for (const ChartGrid::Cell &cell : grid.series())
        labels.append(cell.part.label);
    return labels;
}

int sumOfShares(const QList<ChartGrid::Cell> &cells)
{
    int sum = 0;
    for (const ChartGrid::Cell &cell : cells)
        sum += cell.share.basisPoints;
    return sum;
}

} // namespace

/// What a chart makes of its figures, before anything is drawn.
class TestChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyHasOneColour();
    void noTwoPartsOfOneChartShareAColour();
    void coloursCanBeTold_data();
    void coloursCanBeTold();
    void textReadsOnEveryColour_data();
    void textReadsOnEveryColour();
    void smallPartsBecomeOther_data();
    void smallPartsBecomeOther();
    void otherKeepsTheLargest();
    void unspecifiedIsApartAndLast();
    void sharesAddUp_data();
    void sharesAddUp();
    void sharesSayHowSureTheyAre();
    void equalPartsAreAddedUp();
    void aCategoryNobodyNamedIsKept();
    void categoriesCanBeTakenTogether();
    void monthsRunEvenly();
    void monthsOfNothing();
    void figuresFollowTheLanguage_data();
    void figuresFollowTheLanguage();
    void theTableHasEveryPart();
    void theTableHasCategories();
    void theTableSaysWhatIsMissing();
    void theDescriptionSaysItAll();
    void largeFiguresDoNotOverflow();
    void manyPartsAreQuick();
    void anyTypeCanBeAKey();
};

void TestChart::aKeyHasOneColour()
{
    const ChartPalette palette({qint64(11), qint64(12), u"esf"_s, qint64(14)});
    const QList<QColor> all =
        palette.colors({qint64(11), qint64(12), u"esf"_s, qint64(14)}, ChartTheme::Light);
    QCOMPARE(all.at(0), QColor(u"#0072B2"_s));
    QCOMPARE(all.at(1), QColor(u"#E69F00"_s));
    // Another chart, with fewer of them and in another order.
    const QList<QColor> some = palette.colors({qint64(14), u"esf"_s}, ChartTheme::Light);
    QCOMPARE(some, QList<QColor>({all.at(3), all.at(2)}));
}

void TestChart::noTwoPartsOfOneChartShareAColour()
{
    QList<QVariant> keys;
    for (qint64 i = 0; i < 20; ++i)
        keys.append(i);
    const ChartPalette palette(keys);
    const QList<QVariant> shown{qint64(8),  qint64(0),  qint64(16), qint64(3),
                                qint64(11), qint64(99), qint64(5),  qint64(1)};
    const QList<QColor> colors = palette.colors(shown, ChartTheme::Light);
    for (qsizetype i = 0; i < colors.size(); ++i)
        QCOMPARE(colors.count(colors.at(i)), 1);
    QCOMPARE(colors.at(1), ChartPalette::colorAt(0, ChartTheme::Light)); // the first of the three keeps it
    QCOMPARE(palette.colors(shown + keys, ChartTheme::Light).size(), 28);
}

void TestChart::coloursCanBeTold_data()
{
    QTest::addColumn<ChartTheme>("theme");
    QTest::newRow("light") << ChartTheme::Light;
    QTest::newRow("dark") << ChartTheme::Dark;
}

void TestChart::coloursCanBeTold()
{
    QFETCH(ChartTheme, theme);
    const ChartColors colors = chartColors(theme);
    QList<QColor> all{colors.background, colors.other, colors.unspecified};
    for (int i = 0; i < ChartPalette::size; ++i) {
        all.append(ChartPalette::colorAt(i, theme));
        QVERIFY2(legibility(all.last(), colors.background) >= (theme == ChartTheme::Dark ? 4.5 : 2),
                 qPrintable(all.last().name()));
        QCOMPARE(ChartPalette::colorAt(i + ChartPalette::size, theme), all.last());
    }
    for (const QColor &color : std::as_const(all))
        QCOMPARE(all.count(color), 1);
}

void TestChart::textReadsOnEveryColour_data()
{
    coloursCanBeTold_data();
}

void TestChart::textReadsOnEveryColour()
{
    QFETCH(ChartTheme, theme);
    const ChartColors colors = chartColors(theme);
    QVERIFY(legibility(colors.text, colors.background) >= 4.5);
    QVERIFY(legibility(colors.muted, colors.background) >= 4.5);
    QList<QColor> grounds{colors.other, colors.accent};
    for (int i = 0; i < ChartPalette::size; ++i)
        grounds.append(ChartPalette::colorAt(i, theme));
    for (const QColor &ground : std::as_const(grounds))
        QVERIFY2(legibility(readableOn(ground), ground) >= 4.5, qPrintable(ground.name()));
    QVERIFY(qFuzzyCompare(legibility(Qt::black, Qt::white), 21.0));
}

void TestChart::smallPartsBecomeOther_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("shown");
    QTest::addColumn<int>("others");
    QTest::newRow("none") << 0 << 0 << 0;
    QTest::newRow("one") << 1 << 1 << 0;
    QTest::newRow("eight") << 8 << 8 << 0;
    QTest::newRow("nine: other stands for two at least") << 9 << 8 << 2;
    QTest::newRow("eleven") << 11 << 9 << 3;
    QTest::newRow("forty") << 40 << 9 << 32;
}

void TestChart::smallPartsBecomeOther()
{
    QFETCH(int, count);
    QFETCH(int, shown);
    QFETCH(int, others);
    QList<qint64> values;
    for (int i = 0; i < count; ++i)
        values.append(1000 - i);
    const ChartGrid grid(partsOf(values), {});
    QCOMPARE(grid.series().size(), shown);
    qsizetype found = 0;
    for (const ChartGrid::Cell &cell : grid.series())
        found += cell.part.otherKeys.size();
    QCOMPARE(found, others);
    if (others > 0) {
        QVERIFY(grid.series().last().part.isOther());
        QVERIFY(grid.series().last().part.label.contains(QString::number(others)));
    }
}

void TestChart::otherKeepsTheLargest()
{
    const ChartGrid grid(partsOf({5, 100, 7, 90, 80, 70, 60, 50, 40, 30, 3}), {});
    QCOMPARE(labelsOf(grid).mid(0, 8), QStringList({u"part 2"_s, u"part 4"_s, u"part 5"_s, u"part 6"_s,
                                                    u"part 7"_s, u"part 8"_s, u"part 9"_s, u"part 10"_s}));
    QCOMPARE(grid.series().last().part.value, 15);
    QCOMPARE(grid.series().last().part.otherKeys, QList<QVariant>({qint64(1), qint64(3), qint64(11)}));
}

void TestChart::unspecifiedIsApartAndLast()
{
    Chart chart = partsOf({1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
    chart.parts.prepend({.label = u"not specified"_s, .value = 1, .isUnspecified = true});
    const ChartGrid grid(chart, {});
    QCOMPARE(grid.series().size(), 10); // eight, other, and this
    QVERIFY(grid.series().at(8).part.isOther());
    QVERIFY(grid.series().at(9).part.isUnspecified);
    QCOMPARE(grid.series().at(9).part.value, 1);
}

void TestChart::sharesAddUp_data()
{
    QTest::addColumn<QList<qint64>>("values");
    QTest::newRow("thirds") << QList<qint64>{1, 1, 1};
    QTest::newRow("sevenths") << QList<qint64>{1, 1, 1, 1, 1, 1, 1};
    QTest::newRow("DIALOG") << QList<qint64>{17891600, 113395600};
    QTest::newRow("eleven") << QList<qint64>{120, 119, 87, 84, 79, 73, 66, 58, 49, 37, 19};
    QTest::newRow("a grain beside a mountain") << QList<qint64>{1, 9'000'000'000'000};
}

void TestChart::sharesAddUp()
{
    QFETCH(QList<qint64>, values);
    const Chart chart = partsOf(values);
    const ChartGrid folded(chart, {});
    const ChartGrid full(chart, {.series = ChartGrid::unlimited});
    QCOMPARE(sumOfShares(folded.cells()), 10'000);
    QCOMPARE(sumOfShares(folded.series()), 10'000);
    QCOMPARE(sumOfShares(full.cells()), 10'000);
}

void TestChart::sharesSayHowSureTheyAre()
{
    Chart chart = samples::sixtyForty(Language::Dutch);
    const ChartGrid approximate(chart, {});
    QCOMPARE(approximate.total(), 25000000);
    QCOMPARE(approximate.totalQualifier(), Qualifier::Approximately);
    QCOMPARE(approximate.shareQualifier(), Qualifier::Approximately);
    QCOMPARE(approximate.series().first().share.basisPoints, 6000);

    chart.parts[1].qualifier = Qualifier::Exact;
    QCOMPARE(ChartGrid(chart, {}).shareQualifier(), Qualifier::Exact);

    chart.parts[1].value.reset(); // there is more, nobody knows how much: 60 % is then the most it can be
    const ChartGrid open(chart, {});
    QCOMPARE(open.totalQualifier(), Qualifier::AtLeast);
    QCOMPARE(open.shareQualifier(), Qualifier::AtMost);
}

void TestChart::equalPartsAreAddedUp()
{
    Chart chart = partsOf({4, 5});
    chart.parts.append({.key = 1, .label = u"part 1"_s, .value = 6, .qualifier = Qualifier::MoreThan});
    const ChartGrid grid(chart, {});
    QCOMPARE(grid.series().size(), 2);
    QCOMPARE(grid.series().first().part.value, 10);
    QCOMPARE(grid.series().first().part.qualifier, Qualifier::MoreThan);

    // Without keys the labels tell them apart.
    Chart unnamed;
    unnamed.parts = {
        {.label = u"a"_s, .value = 1}, {.label = u"b"_s, .value = 2}, {.label = u"a"_s, .value = 3}};
    QCOMPARE(labelsOf(ChartGrid(unnamed, {})), QStringList({u"a"_s, u"b"_s}));
}

void TestChart::aCategoryNobodyNamedIsKept()
{
    Chart chart = samples::sessionsByMonth(Language::English);
    chart.parts.append({.key = qint64(10), .label = u"Food and hospitality"_s, .value = 1});
    const ChartGrid grid(chart, {});
    QCOMPARE(grid.categories().size(), 7);
    QCOMPARE(grid.categories().last().label, u"Not specified"_s);
    QCOMPARE(grid.total(), ChartGrid(samples::sessionsByMonth(Language::English), {}).total() + 1);
}

void TestChart::categoriesCanBeTakenTogether()
{
    Chart chart;
    for (qint64 i = 0; i < 20; ++i) {
        chart.categories.append({.key = i, .label = u"row %1"_s.arg(i)});
        chart.parts.append({.key = 1, .label = u"a"_s, .value = 20 - i, .category = i});
        chart.parts.append({.key = 2, .label = u"b"_s, .value = 1, .category = i});
    }
    const ChartGrid grid(chart, {.categories = 5});
    QCOMPARE(grid.categories().size(), 6);
    QCOMPARE(grid.cells().size(), 12);
    QCOMPARE(grid.cells().last().part.value, 15);
    QCOMPARE(grid.cells().last().part.otherCategories.size(), 15);
    QCOMPARE(sumOfShares(grid.cells()), 10'000);
}

void TestChart::monthsRunEvenly()
{
    const QList<ChartCategory> dutch =
        monthCategories(QDate(2014, 10, 14), QDate(2015, 3, 1), Language::Dutch);
    QCOMPARE(dutch.size(), 6);
    QCOMPARE(dutch.first().label, u"oktober 2014"_s);
    QCOMPARE(dutch.first().key, QVariant(QDate(2014, 10, 1)));
    QCOMPARE(dutch.at(3).group, u"2015"_s);
    QVERIFY(!dutch.at(3).shortLabel.contains(u'.'));
    const QList<ChartCategory> english =
        monthCategories(QDate(2015, 3, 31), QDate(2015, 3, 1), Language::English);
    QCOMPARE(english.size(), 1);
    QCOMPARE(english.first().label, u"March 2015"_s);
    QCOMPARE(monthKey(QDate(2015, 3, 31)), english.first().key);
}

void TestChart::monthsOfNothing()
{
    QVERIFY(monthCategories({}, QDate(2015, 3, 1), Language::Dutch).isEmpty());
    QVERIFY(monthCategories(QDate(2015, 3, 1), {}, Language::Dutch).isEmpty());
    QVERIFY(monthCategories(QDate(2015, 4, 1), QDate(2015, 3, 1), Language::Dutch).isEmpty());
    QCOMPARE(monthCategories(QDate(1, 1, 1), QDate(9999, 1, 1), Language::Dutch).size(), 600);
    QVERIFY(!monthKey({}).isValid());
}

void TestChart::figuresFollowTheLanguage_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<ChartUnit>("unit");
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("brief");
    QTest::newRow("nl money") << Language::Dutch << ChartUnit::Money << u"~€ 1.312.872,00"_s
                              << u"€ 1.312.872"_s;
    QTest::newRow("en money") << Language::English << ChartUnit::Money << u"~€1,312,872.00"_s
                              << u"€1,312,872"_s;
    QTest::newRow("nl count") << Language::Dutch << ChartUnit::Count << u"~131.287.200"_s << u"131.287.200"_s;
    QTest::newRow("en count") << Language::English << ChartUnit::Count << u"~131,287,200"_s
                              << u"131,287,200"_s;
}

void TestChart::figuresFollowTheLanguage()
{
    QFETCH(Language, language);
    QFETCH(ChartUnit, unit);
    Chart chart;
    chart.wording = Wording(language);
    chart.unit = unit;
    const auto plain = [](QString text) {
        return text.replace(QChar(QChar::Nbsp), u' ').replace(u'\u202f', u' ');
    };
    QTEST(plain(figureText(chart, 131287200, Qualifier::Approximately)), "full");
    QTEST(plain(shortFigureText(chart, 131287200)), "brief");
}

void TestChart::theTableHasEveryPart()
{
    const ChartTable table = chartTable(samples::elevenPartners(Language::Dutch));
    QCOMPARE(table.headers.size(), 3);
    QCOMPARE(table.firstFigure, 1);
    QCOMPARE(table.rows.size(), 12);
    QVERIFY(table.rows.last().isTotal);
    QVERIFY(!table.rows.last().part.key.isValid());
    QCOMPARE(table.rows.at(10).cells.first(), u"Verso"_s);
    QCOMPARE(table.rows.at(10).part.key, QVariant(qint64(11)));
    for (const ChartTable::Row &row : table.rows)
        QCOMPARE(row.cells.size(), table.headers.size());
    QCOMPARE(table.toTabbedText().count(u'\n'), 13);
    QCOMPARE(table.toTabbedText().count(u'\t'), 26);
}

void TestChart::theTableHasCategories()
{
    const ChartTable table = chartTable(samples::sessionsByMonth(Language::English));
    QCOMPARE(table.headers, QStringList({u"Month"_s, u"Sector"_s, u"Number"_s, u"Share"_s}));
    QCOMPARE(table.rows.first().cells.mid(0, 3),
             QStringList({u"October 2014"_s, u"Food and hospitality"_s, u"1"_s}));
    QCOMPARE(table.rows.size(), 9);
    for (const ChartTable::Row &row : table.rows)
        QCOMPARE(row.cells.size(), 4);
}

void TestChart::theTableSaysWhatIsMissing()
{
    Chart chart = samples::sixtyForty(Language::English);
    chart.parts[1].value.reset();
    const ChartTable table = chartTable(chart);
    QCOMPARE(table.rows.at(1).cells.at(1), u"not specified"_s);
    QVERIFY(table.rows.at(2).cells.at(1).startsWith(u'\u2265'));

    // Below zero there are no shares to speak of.
    const ChartTable differences = chartTable(samples::differences(Language::English));
    QCOMPARE(differences.headers.size(), 2);
    QVERIFY(chartTable(Chart()).rows.isEmpty());
    QCOMPARE(chartTable(Chart()).headers.size(), 2);
}

void TestChart::theDescriptionSaysItAll()
{
    const QString text = chartDescription(samples::partnerShare(Language::English));
    for (const QString &fact :
         {u"13.63% of the support goes to Flanders."_s, u"ESF Flanders: €178,916.00 (13.63%)"_s,
          u"other partners, not specified: €1,133,956.00 (86.37%)"_s, u"€1,312,872.00"_s,
          u"have not been published."_s})
        QVERIFY2(text.contains(fact), qPrintable(fact + u" / "_s + text));
    QVERIFY(chartDescription(Chart()).isEmpty());
}

void TestChart::largeFiguresDoNotOverflow()
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    const ChartGrid grid(partsOf({most, most, most}), {});
    QCOMPARE(grid.total(), most);
    const ChartGrid least(partsOf({-most, -most, -most}), {});
    QVERIFY(least.total() < -most + 2);
    QVERIFY(!least.hasShares());
    QVERIFY(partsOf({0, 0}).isEmpty());
    QVERIFY(!partsOf({0, 1}).isEmpty());
}

void TestChart::manyPartsAreQuick()
{
    Chart chart;
    for (qint64 i = 0; i < 20'000; ++i)
        chart.parts.append({.key = i, .label = QString::number(i), .value = i});
    QCOMPARE(ChartGrid(chart, {}).series().size(), 9);
    QCOMPARE(chartTable(chart).rows.size(), 20'001);
}

void TestChart::anyTypeCanBeAKey()
{
    Chart chart;
    for (qint64 i = 0; i < 5000; ++i)
        chart.parts.append({.key = QVariant::fromValue(SomeId(i % 4)), .label = u"x"_s, .value = 1});
    const ChartGrid grid(chart, {});
    QCOMPARE(grid.series().size(), 4);
    QCOMPARE(grid.series().at(3).part.key.value<SomeId>(), SomeId(3));
    const ChartPalette palette({QVariant::fromValue(SomeId(1)), QVariant::fromValue(SomeId(0))});
    QCOMPARE(palette.colors({QVariant::fromValue(SomeId(0))}, ChartTheme::Light).first(),
             ChartPalette::colorAt(1, ChartTheme::Light));
    const QDate day(2014, 10, 1);
    Chart days;
    days.parts = {{.key = day, .label = u"a"_s, .value = 1},
                  {.key = day.addDays(1), .label = u"b"_s, .value = 1}};
    QCOMPARE(ChartGrid(days, {}).series().size(), 2);
}

QTEST_GUILESS_MAIN(TestChart)
#include "tst_chart.moc"
