// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartsamples.h"

#include "reports/chartexport.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

using Make = Chart (*)(Language);

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isNear(const QColor &a, const QColor &b)
{
    return std::abs(a.red() - b.red()) < 8 && std::abs(a.green() - b.green()) < 8 &&
           std::abs(a.blue() - b.blue()) < 8;
}

} // namespace

/// The chart as a file or a picture that leaves the program.
class TestChartExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anImageIsSharp();
    void strangeScalesAreHarmless_data();
    void strangeScalesAreHarmless();
    void pngIsWritten();
    void svgIsVectors_data();
    void svgIsVectors();
    void svgLooksAsTheChart();
    void svgEscapesWhatItQuotes();
    void pdfIsVectors_data();
    void pdfIsVectors();
    void aFileIsWholeOrNotThere();
    void anExistingFileIsReplaced();
};

void TestChartExport::anImageIsSharp()
{
    const QImage image = chartImage(samples::partnerShare(Language::Dutch), {}, {520, 360});
    QCOMPARE(image.size(), QSize(1040, 720));
    QCOMPARE(image.devicePixelRatio(), 2.0);
    QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white));
    const QImage dark =
        chartImage(samples::partnerShare(Language::Dutch), {.theme = ChartTheme::Dark}, {520, 360}, 1);
    QCOMPARE(dark.size(), QSize(520, 360));
    QCOMPARE(dark.pixelColor(2, 2), QColor(u"#16191D"_s));
    const QImage clear = chartImage(samples::partnerShare(Language::Dutch),
                                    {.background = ChartStyle::Background::Transparent}, {520, 360}, 1);
    QCOMPARE(clear.pixelColor(2, 2).alpha(), 0);
}

void TestChartExport::strangeScalesAreHarmless_data()
{
    QTest::addColumn<qreal>("scale");
    QTest::newRow("none") << 0.0;
    QTest::newRow("negative") << -2.0;
    QTest::newRow("huge") << 1e12;
    QTest::newRow("not a number") << std::numeric_limits<qreal>::quiet_NaN();
}

void TestChartExport::strangeScalesAreHarmless()
{
    QFETCH(qreal, scale);
    const QImage image = chartImage(samples::sixtyForty(Language::Dutch), {}, {40, 30}, scale);
    QVERIFY(!image.isNull());
    QVERIFY(image.width() <= 320);
}

void TestChartExport::pngIsWritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"funding.png"_s);
    const Result<> result = saveChartPng(path, samples::fundingBySource(Language::English), {}, {520, 360});
    QVERIFY2(bool(result), "saved");
    const QImage image(path);
    QCOMPARE(image.size(), QSize(1040, 720));
    QCOMPARE(image.text(u"Title"_s), samples::fundingBySource(Language::English).title);
    QVERIFY(image.text(u"Description"_s).contains(u"INTERREG: €1,312,872.00"_s));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"funding.png"_s});
}

void TestChartExport::svgIsVectors_data()
{
    QTest::addColumn<Make>("make");
    QTest::newRow("partner share") << Make(samples::partnerShare);
    QTest::newRow("sixty-forty") << Make(samples::sixtyForty);
    QTest::newRow("sessions") << Make(samples::sessionsByMonth);
    QTest::newRow("sources") << Make(samples::fundingBySource);
    QTest::newRow("eleven") << Make(samples::elevenPartners);
    QTest::newRow("costs") << Make(samples::costsByPartner);
}

void TestChartExport::svgIsVectors()
{
    QFETCH(Make, make);
    const Chart chart = make(Language::Dutch);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"chart.svg"_s);
    QVERIFY(bool(saveChartSvg(path, chart, {.font = QFont(u"Noto Sans"_s)}, {520, 360})));
    QXmlStreamReader reader(contentOf(path));
    QHash<QString, int> counts;
    QString title;
    QString texts;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        const QString name = reader.name().toString();
        ++counts[name];
        if (name == u"svg") {
            QCOMPARE(reader.attributes().value(u"xml:lang"_s), u"nl");
            QCOMPARE(reader.attributes().value(u"viewBox"_s), u"0 0 520 360");
        }
        if (reader.attributes().hasAttribute(u"font-family"_s))
            QVERIFY(reader.attributes().value(u"font-family"_s).endsWith(u", sans-serif"));
        if (name == u"title")
            title = reader.readElementText();
        else if (name == u"text")
            texts += reader.readElementText();
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(title, chart.title);
    QVERIFY(counts.value(u"text"_s) > 3);
    QVERIFY(counts.value(u"path"_s) + counts.value(u"rect"_s) > 3);
    QCOMPARE(counts.value(u"image"_s) + counts.value(u"pattern"_s) + counts.value(u"mask"_s), 0);
    QVERIFY(texts.contains(chart.parts.first().label));
}

void TestChartExport::svgLooksAsTheChart()
{
    const Chart chart = samples::elevenPartners(Language::Dutch);
    QSvgRenderer renderer(chartSvg(chart, {}, {520, 360}));
    QVERIFY(renderer.isValid());
    QImage image(520, 360, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter, QRectF(0, 0, 520, 360));
    painter.end();
    const ChartScene scene(chart, {}, {520, 360});
    int seen = 0;
    for (const ChartMark &mark : scene.marks()) {
        const QRect box = mark.shape.boundingRect().toRect();
        for (int y = box.top(); y < box.bottom(); y += 4) {
            for (int x = box.left(); x < box.right(); x += 4) {
                if (!mark.shape.contains(QRectF(x - 3, y - 3, 7, 7)))
                    continue;
                ++seen;
                QVERIFY2(isNear(image.pixelColor(x, y), mark.color), qPrintable(mark.text()));
            }
        }
    }
    QVERIFY(seen > 50);
}

void TestChartExport::svgEscapesWhatItQuotes()
{
    Chart chart = samples::partnerShare(Language::English);
    chart.title = u"</title><script>1 < 2 & \"3\"</script>"_s;
    chart.parts[0].label = u"<b>R&D</b>"_s;
    QXmlStreamReader reader(chartSvg(chart, {}, {520, 360}));
    bool isTitleSeen = false;
    while (!reader.atEnd()) {
        reader.readNext();
        QVERIFY(!reader.isStartElement() || reader.name() != u"script");
        if (reader.isStartElement() && reader.name() == u"title") {
            isTitleSeen = true;
            QCOMPARE(reader.readElementText(), chart.title);
        }
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(isTitleSeen);
}

void TestChartExport::pdfIsVectors_data()
{
    svgIsVectors_data();
}

void TestChartExport::pdfIsVectors()
{
    QFETCH(Make, make);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(300);
    QPainter painter(&writer);
    const ChartScene scene(make(Language::Dutch),
                           {.background = ChartStyle::Background::Transparent, .margin = 0}, {520, 360});
    scene.paint(painter, QRectF(0, 0, 2080, 1440));
    painter.end();
    QVERIFY(bytes.size() > 2000);
    QVERIFY(bytes.contains("/FontFile"));
    QVERIFY(!bytes.contains("/Subtype /Image"));
    QVERIFY(!bytes.contains("/SMask <<"));
    QVERIFY(!bytes.contains("/ca 0"));
}

void TestChartExport::aFileIsWholeOrNotThere()
{
    const QTemporaryDir folder;
    const Chart chart = samples::sixtyForty(Language::Dutch);
    const QString nowhere = folder.filePath(u"missing/chart.png"_s);
    for (const Result<> &result :
         {saveChartPng(nowhere, chart, {}, {200, 100}), saveChartSvg(nowhere, chart, {}, {200, 100}),
          saveChartPng(folder.path(), chart, {}, {200, 100}),
          saveChartSvg(QString(), chart, {}, {200, 100})}) {
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::System);
        QVERIFY(!result.error().what.isEmpty());
        QVERIFY(!result.error().remedy.isEmpty());
    }
    QVERIFY(saveChartPng(nowhere, chart, {}, {200, 100}).error().what.contains(u"chart.png"_s));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestChartExport::anExistingFileIsReplaced()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"chart.svg"_s);
    QVERIFY(bool(saveChartSvg(path, samples::sessionsByMonth(Language::Dutch), {}, {520, 360})));
    const QByteArray before = contentOf(path);
    QVERIFY(bool(saveChartSvg(path, samples::sixtyForty(Language::English), {}, {520, 360})));
    const QByteArray after = contentOf(path);
    QVERIFY(after != before);
    QVERIFY(after.contains("xml:lang=\"en\""));
    QVERIFY(after.trimmed().endsWith("</svg>"));
}

QTEST_MAIN(TestChartExport)
#include "tst_chartexport.moc"
