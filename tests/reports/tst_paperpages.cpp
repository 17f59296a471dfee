// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wholefile.h"
#include "reports/paper.h"
#include "reports/papertable.h"
#include "reports/pdftools.h"
#include "reports/report.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <functional>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

PaperSettings settings()
{
    return {.info = {.title = u"Portefeuille"_s,
                     .author = {},
                     .subject = {},
                     .language = u"nl-BE"_s,
                     .created = QDateTime(QDate(2025, 2, 14), QTime(9, 30), Qt::OffsetFromUTC, 3600)},
            .header = {},
            .asOf = u"Stand van 14 februari 2025"_s,
            .pageLabel = [](int page, int pages) { return u"pagina %1 van %2"_s.arg(page).arg(pages); }};
}

QByteArray picture(const QSize &size, const QColor &colour)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter(&image).fillRect(QRect(QPoint(), size / 2), colour);
    QByteArray file;
    QBuffer buffer(&file);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return file;
}

} // namespace

/// What a page holds and how it is turned: wide tables, footnotes, contents, links, the house's pictures.
class TestPaperPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAreAsWideAsTheirContent();
    void amountsStayWhole();
    void wideTableStandsOnATurnedPage();
    void tooWideTableContinuesWithItsKey();
    void groupSpansAndStaysWithItsRows();
    void footnoteStandsOnEachPageOfItsMark();
    void contentsComeFirstAndLead();
    void addressesLead();
    void houseStandsOnTheFirstPage();
    void paleBrandIsDarkened();
    void smallPaper();
    void cardsFillSheets();
    void longNameOnACardStaysInside();

private:
    QString written(const std::function<void(Paper &)> &fill, PaperSettings with = settings());
    QStringList pagesOf(const QString &path) const
    {
        return run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).split(u'\f', Qt::SkipEmptyParts);
    }
    /// Width and height of each page, in points.
    QList<QSizeF> sizesOf(const QString &path) const;
    QByteArray objectsOf(const QString &path) const
    {
        return run(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, path, u"-"_s}).toUtf8();
    }

    QTemporaryDir m_folder;
};

QString TestPaperPages::written(const std::function<void(Paper &)> &fill, PaperSettings with)
{
    Paper paper(std::move(with));
    fill(paper);
    const QString path = m_folder.filePath(u"%1.pdf"_s.arg(QLatin1StringView(QTest::currentTestFunction())));
    const Result<QByteArray> made = paper.finish();
    if (const Result<> saved = made ? saveWholeFile(*made, path, true) : made.error(); !saved) {
        qWarning() << saved.error().text();
        return {};
    }
    if (!run(u"qpdf"_s, {u"--check"_s, path}).contains(u"No syntax or stream encoding errors"_s))
        return {};
    return path;
}

QList<QSizeF> TestPaperPages::sizesOf(const QString &path) const
{
    const QString told = run(u"pdfinfo"_s, {u"-l"_s, u"999"_s, path});
    static const QRegularExpression size(u"Page +\\d+ size: +([0-9.]+) x ([0-9.]+)"_s);
    QList<QSizeF> sizes;
    for (auto match = size.globalMatch(told); match.hasNext();) {
        const auto found = match.next();
        sizes.append(QSizeF(found.captured(1).toDouble(), found.captured(2).toDouble()));
    }
    return sizes;
}

void TestPaperPages::columnsAreAsWideAsTheirContent()
{
    const PaperFonts fonts;
    const PaperStyle style(fonts);
    PaperColumns columns;
    columns.begin({{u"Nr"_s}, {u"Omschrijving"_s}, {u"Bedrag"_s, PaperAlignment::Right}}, style.strongCell);
    columns.measure(0, u"12"_s, style.cell);
    columns.measure(1, QStringList(40, u"woorden"_s).join(u' '), style.cell);
    columns.measure(2, u"€ 1.234.567,89"_s, style.cell);
    const QRectF body = PaperSheet::of(PaperSize::A4, PaperTurn::Portrait).body;
    columns.divide(body);
    const QList<PaperColumns::Column> &places = columns.columns();
    QCOMPARE(columns.parts(), 1);
    QVERIFY(places.at(1).width > 4 * places.at(0).width);
    QVERIFY(places.at(2).width >= extentOf(u"€ 1.234.567,89"_s, style.cell).line);
    QCOMPARE(qRound(places.last().left + places.last().width), qRound(body.right()));
    QCOMPARE(places.at(1).left, places.at(0).left + places.at(0).width + PaperColumns::gap);
}

void TestPaperPages::amountsStayWhole()
{
    const QString path = written([](Paper &paper) {
        PaperTable table(paper, {{u"Partner"_s},
                                 {u"Omschrijving"_s},
                                 {u"Begroot"_s, PaperAlignment::Right},
                                 {u"Uitgegeven"_s, PaperAlignment::Right}});
        table.addRow({QStringList(60, u"lang"_s).join(u' '), QStringList(90, u"verhaal"_s).join(u' '),
                      u"€ 12.345.678,90"_s, u"€ 987.654.321,01"_s});
    });
    const QString text = pagesOf(path).value(0);
    QVERIFY2(text.contains(u"€ 12.345.678,90"_s) && text.contains(u"€ 987.654.321,01"_s), qPrintable(text));
}

void TestPaperPages::wideTableStandsOnATurnedPage()
{
    const QString path = written([](Paper &paper) {
        paper.addTitle({.title = u"Voor de tabel"_s, .subtitle = {}});
        QList<PaperColumn> columns;
        QStringList cells;
        for (int column = 0; column < 9; ++column) {
            columns.append({u"Kolom %1"_s.arg(column)});
            cells.append(u"inhoud van een kolom"_s);
        }
        paper.addHeading(1, u"Kop boven de tabel"_s);
        {
            PaperTable table(paper, columns);
            table.addRow(cells);
        }
        paper.addParagraph(u"Na de tabel."_s);
    });
    const QStringList pages = pagesOf(path);
    const QList<QSizeF> sizes = sizesOf(path);
    QCOMPARE(sizes.size(), 3);
    QCOMPARE(sizes.at(0), QSizeF(595, 842));
    QCOMPARE(sizes.at(1), QSizeF(842, 595));
    QCOMPARE(sizes.at(2), QSizeF(595, 842));
    QVERIFY(pages.at(1).contains(u"Kop boven de tabel"_s));
    QVERIFY(pages.at(1).contains(u"Kolom 8"_s));
    QVERIFY(pages.at(2).contains(u"Na de tabel."_s));
    for (int page = 0; page < 3; ++page)
        QVERIFY(pages.at(page).contains(u"pagina %1 van 3"_s.arg(page + 1)));
}

void TestPaperPages::tooWideTableContinuesWithItsKey()
{
    const QString path = written([](Paper &paper) {
        paper.addTitle({.title = u"Breed"_s, .subtitle = {}});
        QList<PaperColumn> columns{{u"Sleutel"_s}};
        for (int column = 1; column < 24; ++column)
            columns.append({u"Kolom%1"_s.arg(column), PaperAlignment::Right});
        PaperTable table(paper, columns);
        for (int row = 0; row < 40; ++row) {
            QStringList cells{u"rij%1"_s.arg(row)};
            for (int column = 1; column < 24; ++column)
                cells.append(u"%1.%2"_s.arg(row).arg(column));
            table.addRow(cells);
        }
    });
    const QString all = pagesOf(path).join(u'\f');
    for (int row = 0; row < 40; ++row) {
        for (int column = 1; column < 24; ++column) {
            const QRegularExpression cell(u"(?<![\\d.])%1\\.%2(?![\\d.])"_s.arg(row).arg(column));
            QCOMPARE(all.count(cell), 1);
        }
    }
    // The key is painted beside every part of its row, and is read aloud once.
    const qsizetype painted = all.count(QRegularExpression(u"\\brij7\\b"_s));
    QVERIFY(painted >= 2);
    const QString structure = run(u"pdfinfo"_s, {u"-struct-text"_s, path});
    QCOMPARE(structure.count(u"\"rij7\""_s), 1);
    QCOMPARE(structure.count(u"\"Sleutel\""_s), 1);
    QVERIFY(structure.simplified().contains(u"TR TD \"rij7\" TD \"7.1\" TD \"7.2\""_s));
    QVERIFY(structure.simplified().contains(u"TD \"7.22\" TD \"7.23\" TR TD \"rij8\""_s));
}

void TestPaperPages::groupSpansAndStaysWithItsRows()
{
    for (int rows = 28; rows < 44; ++rows) {
        const QString path = written([rows](Paper &paper) {
            PaperTable table(paper, {{u"Wat"_s}, {u"Bedrag"_s, PaperAlignment::Right}});
            for (int row = 0; row < rows; ++row)
                table.addRow({u"Regel"_s, u"1,00"_s});
            table.addGroup(u"Tweede partner"_s);
            table.addRow({u"Eerste regel"_s, u"2,00"_s});
            table.addSubtotal({u"Deel"_s, u"2,00"_s});
            table.addTotal({u"Alles"_s, u"99,00"_s});
        });
        const QStringList pages = pagesOf(path);
        for (const QString &page : pages) {
            QCOMPARE(page.contains(u"Tweede partner"_s), page.contains(u"Eerste regel"_s));
            QCOMPARE(page.contains(u"Eerste regel"_s), page.contains(u"Deel"_s));
        }
        if (rows == 28) {
            QVERIFY(objectsOf(path).contains("/ColSpan 2"));
            const QString structure = run(u"pdfinfo"_s, {u"-struct-text"_s, path}).simplified();
            QVERIFY2(structure.contains(u"TR TH: /ColSpan 2 /Scope /Row \"Tweede partner\""_s) ||
                         structure.contains(u"TH: /Scope /Row /ColSpan 2 \"Tweede partner\""_s),
                     qPrintable(structure));
        }
    }
}

void TestPaperPages::footnoteStandsOnEachPageOfItsMark()
{
    PaperSettings with = settings();
    with.notes = std::make_shared<PaperNotes>();
    const QString about = with.notes->mark(u"Bij benadering."_s);
    const QString silent = with.notes->mark(u"De bron zegt het niet."_s);
    QCOMPARE(with.notes->mark(u"Bij benadering."_s), about);
    const QString path = written(
        [&](Paper &paper) {
            paper.addTitle(
                {.title = u"Cijfers"_s, .subtitle = {}, .facts = {{u"Deelnemers"_s, u"120"_s + about}}});
            paper.addParagraph(u"Een zin zonder noot."_s);
            paper.addPageBreak();
            PaperTable table(paper, {{u"Wat"_s}, {u"Hoeveel"_s}});
            for (int row = 0; row < 76; ++row)
                table.addRow({u"Regel %1"_s.arg(row), row == 75 ? u"onbekend"_s + silent : u"7"_s + about});
        },
        with);
    const QStringList pages = pagesOf(path);
    QCOMPARE(pages.size(), 4);
    for (int page = 0; page < 4; ++page)
        QVERIFY2(pages.at(page).count(u"¹ Bij benadering."_s) == 1, qPrintable(pages.at(page)));
    QVERIFY(pages.at(0).contains(u"120¹"_s));
    for (int page = 0; page < 3; ++page)
        QCOMPARE(pages.at(page).count(u"De bron zegt"_s), 0);
    QVERIFY(pages.at(3).contains(u"onbekend²"_s));
    QCOMPARE(pages.at(3).count(u"² De bron zegt het niet."_s), 1);
    // Each is read aloud once, and has a name of its own.
    const QString structure = run(u"pdfinfo"_s, {u"-struct-text"_s, path});
    QCOMPARE(structure.count(u"Bij benadering."_s), 1);
    QCOMPARE(structure.count(u"Note"_s), 2);
    const QByteArray objects = objectsOf(path);
    QVERIFY(objects.contains("/IDTree"));
    QCOMPARE(objects.count("/ID (note-"), 2);
    QCOMPARE(withoutMarks(u"120"_s + about), u"120"_s);
}

void TestPaperPages::contentsComeFirstAndLead()
{
    const QString path = written([](Paper &paper) {
        paper.addCover({.title = u"Kaft"_s, .subtitle = u"Alle projecten"_s});
        paper.addContents(u"Inhoud"_s, 1);
        for (int chapter = 1; chapter <= 60; ++chapter) {
            paper.addHeading(1, u"Hoofdstuk %1."_s.arg(chapter));
            paper.addParagraph(u"Tekst."_s);
            if (chapter < 60)
                paper.addPageBreak();
        }
    });
    const QStringList pages = pagesOf(path);
    QCOMPARE(pages.size(), 1 + 2 + 60);
    QVERIFY(pages.at(0).contains(u"Kaft"_s));
    QVERIFY(pages.at(1).contains(u"Inhoud"_s));
    QVERIFY(pages.at(1).contains(u"Hoofdstuk 1."_s));
    // The number in the list is the page's own number, and the page is where it says.
    static const QRegularExpression line(u"Hoofdstuk (\\d+)\\. +(\\d+)"_s);
    int entries = 0;
    for (auto match = line.globalMatch(pages.at(1) + pages.at(2)); match.hasNext();) {
        const auto found = match.next();
        const int page = found.captured(2).toInt();
        QVERIFY(pages.at(page - 1).contains(u"Hoofdstuk %1."_s.arg(found.captured(1))));
        QVERIFY(pages.at(page - 1).contains(u"pagina %1 van 63"_s.arg(page)));
        ++entries;
    }
    QCOMPARE(entries, 60);
    // It is read after the cover and before the chapters, each line a link.
    const QString structure = run(u"pdfinfo"_s, {u"-struct-text"_s, path});
    const qsizetype title = structure.indexOf(u"\"Inhoud\""_s);
    QVERIFY(title > structure.indexOf(u"\"Kaft\""_s));
    QVERIFY(title < structure.indexOf(u"H1 (block)\n     \"Hoofdstuk 1.\""_s) ||
            structure.indexOf(u"TOC"_s) < structure.indexOf(u"\"Tekst.\""_s));
    QCOMPARE(structure.count(u"TOCI"_s), 60);
    QCOMPARE(objectsOf(path).count("/Subtype /Link"), 60);
}

void TestPaperPages::addressesLead()
{
    const QString path = written([](Paper &paper) {
        paper.addFacts({{u"Site"_s, u"https://example.org/a?b=ë"_s},
                        {u"Post"_s, u"info@example.org"_s},
                        {u"Naam"_s, u"geen adres"_s}});
        PaperTable table(paper, {{u"Wat"_s}, {u"Waar"_s}});
        table.addRow({u"Een"_s, u"https://example.org/"_s + QString(300, u'x')});
    });
    const QByteArray objects = objectsOf(path);
    QCOMPARE(objects.count("/Subtype /Link"), 3);
    QVERIFY(objects.contains("/URI (https://example.org/a?b=%C3%AB)"));
    QVERIFY(objects.contains("/URI (mailto:info@example.org)"));
    QCOMPARE(objects.count("/Type /OBJR"), 3);
    QCOMPARE(objects.count("/StructParent "), 3);
}

void TestPaperPages::houseStandsOnTheFirstPage()
{
    PaperSettings with = settings();
    with.house = {.brand = QColor(0x8a, 0x1c, 0x4a),
                  .organisation = u"Steunpunt Werk"_s,
                  .logo = picture({400, 100}, Qt::red),
                  .mention = u"Medegefinancierd door de Europese Unie"_s,
                  .emblem = picture({300, 200}, Qt::blue)};
    const auto fill = [](Paper &paper) {
        paper.addTitle({.title = u"Titel"_s, .subtitle = {}});
        for (int paragraph = 0; paragraph < 60; ++paragraph)
            paper.addParagraph(u"Een alinea die de bladzijde vult."_s);
    };
    const QString path = written(fill, with);
    const QStringList pages = pagesOf(path);
    QVERIFY(pages.size() >= 2);
    QCOMPARE(pages.first().count(with.house.mention), 1);
    QCOMPARE(pages.at(1).count(with.house.mention), 0);
    const QStringList images =
        run(u"pdfimages"_s, {u"-list"_s, path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QCOMPARE(images.size(), 2);
    for (const QString &image : images)
        QVERIFY2(image.simplified().startsWith(u"1 "_s) && !image.contains(u"smask"_s), qPrintable(image));
    const QByteArray objects = objectsOf(path);
    QVERIFY(objects.contains("/Alt (Steunpunt Werk)"));
    QVERIFY(objects.contains("/Alt (Medegefinancierd door de Europese Unie)"));
    QVERIFY(run(u"pdfinfo"_s, {path}).contains(QRegularExpression(u"Author: +Steunpunt Werk"_s)));
    // The emblem is not lower than the logo (2021/1060, annex IX, 1.7).
    static const QRegularExpression box(u"/BBox \\[\\s*(-?\\d+)\\s+(-?\\d+)\\s+(-?\\d+)\\s+(-?\\d+)"_s);
    QList<int> heights;
    for (auto match = box.globalMatch(QString::fromLatin1(objects)); match.hasNext();) {
        const auto found = match.next();
        if (found.captured(2).toInt() > 0)
            heights.append(found.captured(4).toInt() - found.captured(2).toInt());
    }
    // The statement is no figure: there are two, the logo first.
    QCOMPARE(heights.size(), 2);
    QVERIFY(heights.at(1) >= heights.at(0));
    with.house.logo = "no picture";
    with.house.emblem = "none either";
    QVERIFY(!written(fill, with).isEmpty());
}

void TestPaperPages::paleBrandIsDarkened()
{
    const PaperFonts fonts;
    const PaperStyle plain(fonts);
    QCOMPARE(PaperStyle(fonts, QColor(0, 0x33, 0x66)).accent, QColor(0, 0x33, 0x66));
    const QColor dark = PaperStyle(fonts, QColor(0xff, 0xf2, 0x00)).accent;
    QVERIFY(dark.lightness() < 0x60);
    QVERIFY(qAbs(dark.hsvHue() - QColor(0xff, 0xf2, 0x00).hsvHue()) <= 2);
    QVERIFY(PaperStyle(fonts, Qt::white).accent.lightness() < 0x80);
    QCOMPARE(PaperStyle(fonts, QColor()).accent, plain.accent);
}

void TestPaperPages::smallPaper()
{
    PaperSettings with = settings();
    with.size = PaperSize::A5;
    const QString path = written(
        [](Paper &paper) {
            paper.addTitle({.title = u"Programma"_s, .subtitle = u"In de hand"_s});
            for (int paragraph = 0; paragraph < 40; ++paragraph)
                paper.addParagraph(u"Een alinea die de bladzijde vult."_s);
        },
        with);
    const QList<QSizeF> sizes = sizesOf(path);
    QVERIFY(sizes.size() >= 2);
    for (const QSizeF &size : sizes)
        QCOMPARE(size, QSizeF(420, 595));
}

void TestPaperPages::cardsFillSheets()
{
    PaperSettings with = settings();
    with.bareSheet = QSizeF(595, 842);
    with.hasFurniture = false;
    const QString path = written(
        [](Paper &paper) {
            QList<PaperCard> cards;
            for (int card = 1; card <= 23; ++card) {
                cards.append({.head = u"Slotevent"_s,
                              .name = u"Deelnemer %1."_s.arg(card),
                              .under = u"Huis"_s,
                              .foot = u"Spreker"_s});
            }
            paper.addCards(cards, {.columns = 2, .rows = 5, .card = QSizeF(255, 153)});
        },
        with);
    const QStringList pages = pagesOf(path);
    QCOMPARE(pages.size(), 3);
    QVERIFY(pages.at(0).contains(u"Deelnemer 10."_s));
    QVERIFY(pages.at(2).contains(u"Deelnemer 23."_s));
    QVERIFY(!pages.at(0).contains(u"pagina"_s));
}

void TestPaperPages::longNameOnACardStaysInside()
{
    PaperSettings with = settings();
    with.bareSheet = QSizeF(595, 842);
    with.hasFurniture = false;
    const QString path = written(
        [](Paper &paper) {
            paper.addCards({{.head = u"Kop"_s, .name = QString(200, u'W'), .under = {}, .foot = {}},
                            {.head = u"Kop"_s, .name = u"Buur"_s, .under = {}, .foot = {}}},
                           {.columns = 2, .rows = 5, .card = QSizeF(255, 153)});
        },
        with);
    // No word of the first card reaches over into its neighbour, or under its edge.
    const QString words = run(u"pdftotext"_s, {u"-bbox"_s, path, u"-"_s});
    static const QRegularExpression word(
        u"xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\" xMax=\"([0-9.]+)\" yMax=\"([0-9.]+)\">(W+)<"_s);
    int lines = 0;
    for (auto match = word.globalMatch(words); match.hasNext(); ++lines) {
        const auto found = match.next();
        QVERIFY2(found.captured(3).toDouble() <= 42.5 + 255, qPrintable(found.captured()));
        QVERIFY(found.captured(1).toDouble() >= 42.5);
        QVERIFY(found.captured(4).toDouble() <= 38.5 + 153);
    }
    QVERIFY(lines >= 1);
}

QTEST_MAIN(TestPaperPages)
#include "tst_paperpages.moc"
