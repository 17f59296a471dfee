// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartsamples.h"

#include "reports/chartscene.h"

#include <QFontMetricsF>
#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <cmath>
#include <limits>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

using Make = Chart (*)(Language);

struct Sample {
    const char *name;
    Make make;
};

constexpr std::array allSamples{
    Sample{"partner share", samples::partnerShare}, Sample{"sixty-forty", samples::sixtyForty},
    Sample{"sessions", samples::sessionsByMonth},   Sample{"sources", samples::fundingBySource},
    Sample{"eleven", samples::elevenPartners},      Sample{"costs", samples::costsByPartner},
    Sample{"differences", samples::differences}};
constexpr std::array allSizes{QSize(320, 240), QSize(520, 360), QSize(1000, 600)};

QList<QGraphicsSimpleTextItem *> textsOf(const ChartScene &scene)
{
    QList<QGraphicsSimpleTextItem *> texts;
    for (QGraphicsItem *item : scene.graphics().items(Qt::AscendingOrder)) {
        if (auto *text = qgraphicsitem_cast<QGraphicsSimpleTextItem *>(item))
            texts.append(text);
    }
    return texts;
}

/// The ink of a line of text: without the room above and below that fonts keep for stacked accents.
QRectF inkOf(const QGraphicsSimpleTextItem &text)
{
    const QFontMetricsF metrics(text.font());
    const QString line = text.text().trimmed();
    return QRectF(text.pos().x(), text.pos().y() + metrics.ascent() - metrics.capHeight(),
                  metrics.horizontalAdvance(line), metrics.capHeight() + metrics.descent() * 0.5);
}

QImage imageOf(const ChartScene &scene)
{
    QImage image(scene.size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    scene.paint(painter, QRectF(image.rect()));
    return image;
}

bool isNear(const QColor &a, const QColor &b)
{
    return std::abs(a.red() - b.red()) < 4 && std::abs(a.green() - b.green()) < 4 &&
           std::abs(a.blue() - b.blue()) < 4;
}

/// A place well inside @p shape, or nothing when it is too thin to have one.
std::optional<QPoint> insideOf(const QPainterPath &shape)
{
    const QRect box = shape.boundingRect().toAlignedRect();
    for (int y = box.top(); y <= box.bottom(); y += 3) {
        for (int x = box.left(); x <= box.right(); x += 3) {
            if (shape.contains(QRectF(x - 3, y - 3, 7, 7)))
                return QPoint(x, y);
        }
    }
    return std::nullopt;
}

} // namespace

/// What a chart looks like: nothing clipped, nothing over anything else, everything where it is hit.
class TestChartScene : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySize_data();
    void nothingIsClippedOrOverlaps_data() { everySize_data(); }
    void nothingIsClippedOrOverlaps();
    void textReads_data() { everySize_data(); }
    void textReads();
    void partsAreWhereTheyAreHit_data() { everySize_data(); }
    void partsAreWhereTheyAreHit();
    void labelsAreInFull_data();
    void labelsAreInFull();
    void theTitleLeavesRoomForAButton();
    void theAxisFollowsTheLanguage();
    void aLegendLineStandsForItsSeries();
    void aClickNearALabelHits();
    void unspecifiedIsHatched_data();
    void unspecifiedIsHatched();
    void coloursAreTheSameInEveryChart();
    void transparentLeavesThePaper();
    void paintsInProportion();
    void strangeSizesAreHarmless_data();
    void strangeSizesAreHarmless();
    void strangeFiguresAreHarmless_data();
    void strangeFiguresAreHarmless();
};

void TestChartScene::everySize_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<Language>("language");
    QTest::addColumn<ChartTheme>("theme");
    QTest::addColumn<QSize>("size");
    for (const Sample &sample : allSamples) {
        for (const Language language : allLanguages) {
            for (const ChartTheme theme : {ChartTheme::Light, ChartTheme::Dark}) {
                for (const QSize size : allSizes) {
                    QTest::addRow("%s, %s, %s, %d", sample.name, qPrintable(languageCode(language)),
                                  theme == ChartTheme::Dark ? "dark" : "light", size.width())
                        << sample.make << language << theme << size;
                }
            }
        }
    }
}

void TestChartScene::nothingIsClippedOrOverlaps()
{
    QFETCH(Make, make);
    QFETCH(Language, language);
    QFETCH(ChartTheme, theme);
    QFETCH(QSize, size);
    const ChartScene scene(make(language), {.theme = theme}, size);
    const QList<QGraphicsSimpleTextItem *> texts = textsOf(scene);
    QVERIFY(texts.size() > 3);
    const QRectF all(QPointF(), scene.size());
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QRectF ink = inkOf(*texts.at(i));
        QVERIFY2(all.adjusted(4, 4, -4, -4).contains(ink), qPrintable(texts.at(i)->text()));
        for (qsizetype k = 0; k < i; ++k) {
            const QString both = texts.at(i)->text() + u" / "_s + texts.at(k)->text();
            QVERIFY2(!ink.intersects(inkOf(*texts.at(k))), qPrintable(both));
        }
    }
}

void TestChartScene::textReads()
{
    QFETCH(Make, make);
    QFETCH(Language, language);
    QFETCH(ChartTheme, theme);
    QFETCH(QSize, size);
    const ChartScene scene(make(language), {.theme = theme}, size);
    const QList<QGraphicsSimpleTextItem *> texts = textsOf(scene);
    for (QGraphicsSimpleTextItem *text : texts)
        text->hide();
    const QImage image = imageOf(scene);
    for (const QGraphicsSimpleTextItem *text : texts) {
        const QRect ink = inkOf(*text).toAlignedRect();
        const QColor color = text->brush().color();
        // The middle line: above and below it a hairline may touch, as it does under a page's text.
        for (int x = ink.left() + 2; x < ink.right() - 2; x += 2) {
            const QColor ground = image.pixelColor(x, ink.center().y());
            const QString what = text->text() + u' ' + color.name() + u" on "_s + ground.name();
            QVERIFY2(legibility(color, ground) >= 4.5, qPrintable(what));
        }
    }
}

void TestChartScene::partsAreWhereTheyAreHit()
{
    QFETCH(Make, make);
    QFETCH(Language, language);
    QFETCH(ChartTheme, theme);
    QFETCH(QSize, size);
    const ChartScene scene(make(language), {.theme = theme}, size);
    for (QGraphicsSimpleTextItem *text : textsOf(scene))
        text->hide();
    const QImage image = imageOf(scene);
    int seen = 0;
    for (qsizetype i = 0; i < scene.marks().size(); ++i) {
        const ChartMark &mark = scene.marks().at(i);
        QVERIFY(!mark.area.isEmpty());
        const std::optional<QPoint> inside = insideOf(mark.shape);
        if (!inside)
            continue;
        ++seen;
        QCOMPARE(scene.markAt(*inside), i);
        if (!mark.part.isUnspecified)
            QVERIFY2(isNear(image.pixelColor(*inside), mark.color), qPrintable(mark.text()));
        else
            QVERIFY(!isNear(image.pixelColor(*inside), chartColors(theme).background));
    }
    QVERIFY(seen >= 2);
    QCOMPARE(scene.markAt({-5, -5}), -1);
    QVERIFY(!scene.partAt({1, 1}));
}

void TestChartScene::labelsAreInFull_data()
{
    everySize_data();
}

void TestChartScene::labelsAreInFull()
{
    QFETCH(Make, make);
    QFETCH(Language, language);
    QFETCH(ChartTheme, theme);
    QFETCH(QSize, size);
    const Chart chart = make(language);
    const ChartScene scene(chart, {.theme = theme}, size);
    QString all;
    for (const QGraphicsSimpleTextItem *text : textsOf(scene)) {
        QVERIFY2(!text->text().contains(u'\u2026'), qPrintable(text->text()));
        all += text->text() + u'\n';
    }
    const auto squeezed = [](QString text) { return text.remove(u' ').remove(u'\n'); };
    QVERIFY(squeezed(all).contains(squeezed(chart.title)));
    for (const ChartMark &mark : scene.marks())
        QVERIFY2(squeezed(all).contains(squeezed(mark.part.label)),
                 qPrintable(mark.part.label + u'\n' + all));
    for (const ChartCategory &category : chart.categories)
        QVERIFY(squeezed(all).contains(
            squeezed(category.shortLabel.isEmpty() ? category.label : category.shortLabel)));
}

void TestChartScene::theTitleLeavesRoomForAButton()
{
    const ChartScene scene(samples::elevenPartners(Language::Dutch), {.cornerRoom = 60}, {520, 360});
    for (const QGraphicsSimpleTextItem *text : textsOf(scene)) {
        const QRectF ink = inkOf(*text);
        QVERIFY2(ink.top() > 60 || ink.right() <= 520 - 60, qPrintable(text->text()));
    }
}

void TestChartScene::theAxisFollowsTheLanguage()
{
    Chart chart = samples::sessionsByMonth(Language::Dutch);
    chart.unit = ChartUnit::Money;
    for (ChartPart &part : chart.parts)
        part.value = *part.value * 1'000'000;
    const auto textOf = [](const Chart &shown) {
        QStringList all;
        const ChartScene scene(shown, {}, {900, 500});
        for (const QGraphicsSimpleTextItem *text : textsOf(scene))
            all.append(text->text().replace(QChar(QChar::Nbsp), u' '));
        return all;
    };
    QVERIFY(textOf(chart).contains(u"€ 20.000"_s));
    QVERIFY(textOf(chart).contains(u"mrt"_s));
    chart.wording = Wording(Language::English);
    QVERIFY(textOf(chart).contains(u"€20,000"_s));
}

void TestChartScene::aLegendLineStandsForItsSeries()
{
    const ChartScene scene(samples::sessionsByMonth(Language::English), {}, {520, 360});
    const ChartMark &last = scene.marks().last();
    QVERIFY(last.part.isUnspecified);
    QVERIFY(last.part.categoryLabel.isEmpty());
    const ChartMark &food = scene.marks().at(scene.marks().size() - 7);
    QCOMPARE(food.part.key, QVariant(qint64(10)));
    QCOMPARE(food.part.value, 3); // October and January together
    QCOMPARE(scene.marks().first().name(), u"October 2014, Food and hospitality"_s);
    QCOMPARE(scene.markAt(food.area.boundingRect().center()), scene.marks().size() - 7);
}

void TestChartScene::aClickNearALabelHits()
{
    const ChartScene scene(samples::fundingBySource(Language::English), {}, {520, 360});
    for (const QGraphicsSimpleTextItem *text : textsOf(scene)) {
        if (text->text() != u"Own contribution")
            continue;
        const auto part = scene.partAt(inkOf(*text).center());
        QVERIFY(part);
        QCOMPARE(part->key, QVariant(qint64(3)));
        return;
    }
    QFAIL("no label");
}

void TestChartScene::unspecifiedIsHatched_data()
{
    QTest::addColumn<ChartKind>("kind");
    QTest::newRow("donut") << ChartKind::Donut;
    QTest::newRow("share bar") << ChartKind::ShareBar;
    QTest::newRow("bars") << ChartKind::HorizontalBars;
    QTest::newRow("columns") << ChartKind::StackedColumns;
}

void TestChartScene::unspecifiedIsHatched()
{
    QFETCH(ChartKind, kind);
    Chart chart = samples::partnerShare(Language::Dutch);
    chart.kind = kind;
    const ChartScene scene(chart, {}, {520, 360});
    for (QGraphicsSimpleTextItem *text : textsOf(scene))
        text->hide();
    const QImage image = imageOf(scene);
    const ChartColors colors = chartColors(ChartTheme::Light);
    int grounds = 0;
    int lines = 0;
    const QPainterPath shape = scene.marks().at(1).shape;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (!shape.contains(QRectF(x - 2, y - 2, 5, 5)))
                continue;
            grounds += isNear(image.pixelColor(x, y), colors.unspecified) ? 1 : 0;
            lines += isNear(image.pixelColor(x, y), colors.unspecifiedLine) ? 1 : 0;
        }
    }
    QVERIFY(grounds > 200);
    QVERIFY(lines > 200);
}

void TestChartScene::coloursAreTheSameInEveryChart()
{
    Chart chart = samples::fundingBySource(Language::Dutch);
    chart.palette = ChartPalette({qint64(3), qint64(9), qint64(1), qint64(2)});
    QHash<qint64, QRgb> seen;
    for (const ChartKind kind :
         {ChartKind::Donut, ChartKind::ShareBar, ChartKind::HorizontalBars, ChartKind::StackedColumns}) {
        chart.kind = kind;
        std::reverse(chart.parts.begin(), chart.parts.end());
        const ChartScene scene(chart, {}, {400, 300});
        for (const ChartMark &mark : scene.marks()) {
            const qint64 key = mark.part.key.toLongLong();
            QCOMPARE(seen.value(key, mark.color.rgb()), mark.color.rgb());
            seen.insert(key, mark.color.rgb());
        }
    }
    QCOMPARE(seen.value(3), QColor(u"#0072B2"_s).rgb());
    QCOMPARE(seen.value(1), QColor(u"#009E73"_s).rgb());
}

void TestChartScene::transparentLeavesThePaper()
{
    const ChartScene scene(samples::partnerShare(Language::Dutch),
                           {.background = ChartStyle::Background::Transparent, .margin = 0}, {520, 360});
    QImage image(520, 360, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    scene.paint(painter, QRectF(0, 0, 520, 360));
    painter.end();
    QCOMPARE(image.pixelColor(519, 359).alpha(), 0);
    const ChartScene filled(samples::partnerShare(Language::Dutch), {}, {520, 360});
    QCOMPARE(imageOf(filled).pixelColor(519, 359), QColor(Qt::white));
}

void TestChartScene::paintsInProportion()
{
    const ChartScene scene(samples::sixtyForty(Language::Dutch), {}, {400, 200});
    QImage image(600, 600, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    scene.paint(painter, QRectF(100, 100, 400, 400));
    painter.end();
    QCOMPARE(image.pixelColor(300, 150),
             QColor(Qt::magenta)); // above: the target is square, the chart is not
    QCOMPARE(image.pixelColor(101, 201), QColor(Qt::white));
    QCOMPARE(image.pixelColor(498, 398), QColor(Qt::white));
    QCOMPARE(image.pixelColor(502, 300), QColor(Qt::magenta));
}

void TestChartScene::strangeSizesAreHarmless_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("none") << QSizeF(0, 0);
    QTest::newRow("negative") << QSizeF(-10, 300);
    QTest::newRow("one") << QSizeF(1, 1);
    QTest::newRow("small") << QSizeF(60, 40);
    QTest::newRow("narrow") << QSizeF(40, 800);
    QTest::newRow("flat") << QSizeF(800, 40);
    QTest::newRow("upright") << QSizeF(240, 520);
    QTest::newRow("huge") << QSizeF(1e9, 1e9);
    QTest::newRow("not a number") << QSizeF(std::numeric_limits<qreal>::quiet_NaN(),
                                            std::numeric_limits<qreal>::infinity());
}

void TestChartScene::strangeSizesAreHarmless()
{
    QFETCH(QSizeF, size);
    for (const Sample &sample : allSamples) {
        const ChartScene scene(sample.make(Language::Dutch), {.cornerRoom = 400}, size);
        QImage image(64, 64, QImage::Format_RGB32);
        QPainter painter(&image);
        scene.paint(painter, QRectF(0, 0, 64, 64));
        scene.paint(painter, QRectF());
        QVERIFY(scene.markAt({1e12, std::numeric_limits<qreal>::quiet_NaN()}) == -1);
        QVERIFY(scene.size().width() >= 1);
        QVERIFY(scene.size().width() <= 20'000);
    }
}

void TestChartScene::strangeFiguresAreHarmless_data()
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    QTest::addColumn<QList<qint64>>("values");
    QTest::newRow("nothing") << QList<qint64>{};
    QTest::newRow("zero") << QList<qint64>{0};
    QTest::newRow("zeros") << QList<qint64>{0, 0, 0};
    QTest::newRow("one") << QList<qint64>{7};
    QTest::newRow("one and nothing") << QList<qint64>{7, 0};
    QTest::newRow("negative") << QList<qint64>{-3, -5};
    QTest::newRow("both signs") << QList<qint64>{-3, 5};
    QTest::newRow("largest") << QList<qint64>{most, most, most};
    QTest::newRow("smallest") << QList<qint64>{-most - 1, -most - 1, most};
    QTest::newRow("a grain beside a mountain") << QList<qint64>{1, most / 2};
    QTest::newRow("two thousand") << QList<qint64>(2000, 5);
}

void TestChartScene::strangeFiguresAreHarmless()
{
    QFETCH(QList<qint64>, values);
    Chart chart;
    chart.unit = ChartUnit::Money;
    for (qsizetype i = 0; i < values.size(); ++i)
        chart.parts.append({.key = i, .label = u"Part %1"_s.arg(i), .value = values.at(i)});
    chart.parts.append({.key = u"open"_s, .label = u"unknown"_s});
    for (const ChartKind kind :
         {ChartKind::Donut, ChartKind::ShareBar, ChartKind::HorizontalBars, ChartKind::StackedColumns}) {
        chart.kind = kind;
        chart.categories.clear();
        const ChartScene flat(chart, {}, {400, 300});
        QVERIFY(!imageOf(flat).isNull());
        chart.categories = {{.key = 1, .label = u"one"_s}, {.key = 2, .label = QString()}};
        const ChartScene divided(chart, {}, {400, 300});
        QVERIFY(!imageOf(divided).isNull());
        QVERIFY(divided.markAt({-1, -1}) == -1);
    }
}

QTEST_MAIN(TestChartScene)
#include "tst_chartscene.moc"
