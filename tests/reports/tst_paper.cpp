// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wholefile.h"
#include "reports/paper.h"
#include "reports/papertable.h"
#include "reports/report.h"

#include <QFile>
#include <QFontMetricsF>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <functional>
#include <utility>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

namespace
{

const QString longParagraph =
    u"De officiële financiering van het wijkproject loopt over vier jaar en volgt het plan dat de "
    u"klankbordgroep "
    "in het voorjaar koos. Elke partner betaalt zijn deel nadat de stad de uitgaven heeft nagezien, en wie "
    "niet "
    "op tijd betaalt, krijgt een herinnering. Wat overblijft gaat terug naar de wijk: naar bomen, banken en "
    "een "
    "speelplek die de kinderen zelf hebben getekend op affiches van twee meter hoog."_s;

PaperSettings settings()
{
    return {.info = {.title = u"Samen aan het plein <&> “Zuid”"_s,
                     .author = u"Stad Gent"_s,
                     .subject = u"Projectsamenvatting"_s,
                     .language = u"nl-BE"_s,
                     .created = QDateTime(QDate(2025, 2, 14), QTime(9, 30), Qt::OffsetFromUTC, 3600)},
            .header = {},
            .asOf = u"Stand van 14 februari 2025"_s,
            .pageLabel = [](int page, int pages) { return u"pagina %1 van %2"_s.arg(page).arg(pages); }};
}

QList<PaperColumn> columns()
{
    return {{.title = u"Project"_s}, {.title = u"Budget"_s, .alignment = PaperAlignment::Right}};
}

/// A document with one of everything, and a table that runs over a page.
void fill(Paper &paper)
{
    paper.addTitle({.title = u"Samen aan het plein"_s,
                    .subtitle = u"Heraanleg"_s,
                    .facts = {{u"Status"_s, u"Lopend"_s}, {u"Deelnemers"_s, u"1.846"_s}}});
    paper.addHeading(1, u"Inleiding"_s);
    paper.addParagraph(longParagraph);
    paper.addHeading(2, u"Gegevens"_s);
    paper.addFacts({{u"Leider"_s, u"Femke De Wachter"_s}, {u"Gebied"_s, u"Mechelen"_s}});
    paper.addList({u"Meer bomen"_s, u"Een veilige oversteek"_s});
    paper.addFigure({.height = 80,
                     .paint =
                         [](QPainter &painter, const QRectF &area) {
                             painter.fillRect(area, Qt::darkCyan);
                             painter.drawText(QPointF(10, 20), u"60 %"_s);
                         },
                     .alternative = u"Een balk voor het plein"_s,
                     .caption = u"Verdeling."_s});
    paper.addHeading(1, u"Projecten"_s);
    {
        PaperTable table(paper, columns(), u"Alle projecten"_s);
        for (int row = 1; row <= 60; ++row)
            table.addRow({u"Buurtproject %1"_s.arg(row), u"€ %1,00"_s.arg(row)});
        table.addTotal({u"Totaal"_s, u"€ 1.830,00"_s});
    }
    paper.addNote(u"Bron: boekhouding."_s);
}

} // namespace

/// What a reader, a screen reader and a validator find in a document.
class TestPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isSoundPdf();
    void namesItself();
    void claimsPdfA();
    void marksAreBalanced();
    void isTagged();
    void paragraphKeepsItsSpaces_data();
    void paragraphKeepsItsSpaces();
    void headersAndFootersStandOnEachPage();
    void headerRowIsRepeatedAndSaidOnce();
    void fontsAreEmbedded();
    void hasOutline();
    void outlineClosesLevelsUp();
    void headingStaysWithWhatFollows();
    void headingStaysWithAnyParagraph();
    void totalStaysWithTheLastRow();
    void rowIsNotSplit();
    void rowHigherThanAPageIsSplit();
    void bodiesOfALongTableStaySmall();
    void figuresLineUp();
    void strangeInput_data();
    void strangeInput();
    void sameInputMakesTheSameFile();
    void isHandedOutOnce();

private:
    /// What a tool says of a document on standard output; the test fails if the tool does.
    QString told(const QString &tool, const QStringList &arguments) const;
    QString written(const QString &name, const std::function<void(Paper &)> &fillPaper) const;
    QByteArray uncompressed(const QString &path) const;

    QTemporaryDir m_folder;
    QString m_path;      ///< of the document with one of everything
    QString m_structure; ///< its tags with their texts, as pdfinfo tells them
};

void TestPaper::initTestCase()
{
    for (const auto &tool : {"qpdf", "pdfinfo", "pdftotext", "pdffonts", "pdfimages"}) {
        QVERIFY2(!QStandardPaths::findExecutable(QLatin1StringView(tool)).isEmpty(),
                 "install qpdf and poppler-utils");
    }
    m_path = written(u"all.pdf"_s, fill);
    QVERIFY(!m_path.isEmpty());
    m_structure = told(u"pdfinfo"_s, {u"-struct-text"_s, m_path});
}

QString TestPaper::told(const QString &tool, const QStringList &arguments) const
{
    QProcess process;
    process.start(tool, arguments);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0) {
        qWarning() << tool << arguments << process.exitCode() << process.readAllStandardError();
        return {};
    }
    if (const QByteArray complaint = process.readAllStandardError(); !complaint.isEmpty())
        qWarning() << tool << complaint;
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString TestPaper::written(const QString &name, const std::function<void(Paper &)> &fillPaper) const
{
    Paper paper(settings());
    fillPaper(paper);
    const QString path = m_folder.filePath(name);
    const Result<QByteArray> made = paper.finish();
    const Result<> saved = made ? saveWholeFile(*made, path, true) : made.error();
    if (!saved) {
        qWarning() << saved.error().text();
        return {};
    }
    return path;
}

QByteArray TestPaper::uncompressed(const QString &path) const
{
    const QString plain = path + u".qdf"_s;
    (void)told(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, path, plain});
    QFile file(plain);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestPaper::isSoundPdf()
{
    const QString report = told(u"qpdf"_s, {u"--check"_s, m_path});
    QVERIFY2(report.contains(u"No syntax or stream encoding errors found"_s), qPrintable(report));
    QCOMPARE(told(u"pdfimages"_s, {u"-list"_s, m_path}).trimmed().count(u'\n'), 1); // the two header lines
}

void TestPaper::namesItself()
{
    const QString info = told(u"pdfinfo"_s, {u"-isodates"_s, m_path});
    const auto contains = [&info](const QString &pattern) {
        return QRegularExpression(pattern, QRegularExpression::MultilineOption).match(info).hasMatch();
    };
    QVERIFY2(contains(u"^Title: +Samen aan het plein <&> “Zuid”$"_s), qPrintable(info));
    QVERIFY(contains(u"^Author: +Stad Gent$"_s));
    QVERIFY(contains(u"^Subject: +Projectsamenvatting$"_s));
    QVERIFY(contains(u"^CreationDate: +2025-02-14T09:30:00\\+01"_s));
    QVERIFY(contains(u"^ModDate: +2025-02-14T09:30:00\\+01"_s));
    QVERIFY(contains(u"^Tagged: +yes$"_s));
    QVERIFY(contains(u"^Page size: .*A4"_s));
    const QByteArray catalogue = told(u"qpdf"_s, {u"--show-object=1"_s, m_path}).toUtf8();
    QVERIFY2(catalogue.contains("/Lang (nl-BE)"), catalogue.constData());
    QVERIFY(catalogue.contains("/DisplayDocTitle true"));
    QVERIFY(catalogue.contains("/Marked true"));
}

void TestPaper::claimsPdfA()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF-1.4\n"));
    QCOMPARE(bytes.count("startxref"), 1);
    QVERIFY(bytes.contains("/GTS_PDFA1"));
    // Readable as it lies in the file: PDF/A forbids to compress it.
    QVERIFY(bytes.contains("<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>"));
    const QString metadata = told(u"pdfinfo"_s, {u"-meta"_s, m_path});
    QVERIFY(metadata.contains(
        u"<rdf:li xml:lang=\"x-default\">Samen aan het plein &lt;&amp;&gt; “Zuid”</rdf:li>"_s));
    QVERIFY(metadata.contains(u"<dc:creator><rdf:Seq><rdf:li>Stad Gent</rdf:li>"_s));
    QVERIFY(metadata.contains(u"<xmp:CreateDate>2025-02-14T09:30:00+01:00</xmp:CreateDate>"_s));
    QVERIFY(metadata.contains(u"<xmp:ModifyDate>2025-02-14T09:30:00+01:00</xmp:ModifyDate>"_s));
    const QString info = told(u"pdfinfo"_s, {m_path});
    const QString producer = info.section(u"Producer:"_s, 1).section(u'\n', 0, 0).trimmed();
    QVERIFY(!producer.isEmpty());
    QVERIFY(metadata.contains(u"<pdf:Producer>"_s + producer + u"</pdf:Producer>"_s));
}

void TestPaper::marksAreBalanced()
{
    const QByteArray plain = uncompressed(m_path);
    int pages = 0;
    for (qsizetype at = plain.indexOf("%% Contents for page"); at >= 0;
         at = plain.indexOf("%% Contents for page", at + 1)) {
        ++pages;
        int depth = 0;
        int marks = 0;
        int state = 0;
        const qsizetype end = plain.indexOf("endstream", at);
        for (const QByteArray &line : plain.mid(at, end - at).split('\n')) {
            if (line.endsWith(" BDC")) {
                QCOMPARE(++depth, 1);
                ++marks;
            } else if (line == "EMC") {
                QCOMPARE(--depth, 0);
            }
            for (const QByteArray &word : line.split(' '))
                state += word == "q" ? 1 : word == "Q" ? -1 : 0;
            QVERIFY2(!line.contains("-40000"), "a marker was left");
            QVERIFY(state >= 0);
        }
        QCOMPARE(depth, 0);
        QCOMPARE(state, 0);
        QVERIFY(marks > 2);
    }
    QCOMPARE(pages, 3);
}

void TestPaper::isTagged()
{
    const QString structure = m_structure.simplified();
    for (const QString &part :
         {u"H1 (block) \"Inleiding\""_s, u"H2 (block) \"Gegevens\""_s, u"H1 (block) \"Projecten\""_s,
          u"P (block) \"Samen aan het plein\""_s, u"Lbl (block) \"Status\" LBody (block) \"Lopend\""_s,
          u"TR TH: /Scope /Row \"Leider\" TD \"Femke De Wachter\""_s,
          u"L (block) LI (block) Lbl (block) \"•\" LBody (block) \"Meer bomen\" LI (block)"_s,
          u"Caption \"Alle projecten\" THead TR TH: /Scope /Column \"Project\" TH: /Scope /Column "
          u"\"Budget\" "
          "TBody TR TD \"Buurtproject 1\" TD \"€ 1,00\" TR"_s,
          u"TD \"Buurtproject 60\" TD \"€ 60,00\" TFoot TR TD \"Totaal\" TD \"€ 1.830,00\""_s,
          u"P (block) \"Bron: boekhouding.\""_s})
        QVERIFY2(structure.contains(part), qPrintable(part + u"\n in \n"_s + structure));
    QVERIFY(structure.contains(u"Figure"_s));
    QVERIFY2(!structure.contains(u"Stand van"_s), "the footer belongs to no element");
    QVERIFY(uncompressed(m_path).contains("/Alt (Een balk voor het plein)"));
}

void TestPaper::paragraphKeepsItsSpaces_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << longParagraph;
    QTest::newRow("shaped") << longParagraph.normalized(QString::NormalizationForm_D);
}

void TestPaper::paragraphKeepsItsSpaces()
{
    // Word by word as it was given: neither broken lines nor ligatures may show.
    QFETCH(QString, text);
    const QString path = written(u"spaces.pdf"_s, [&text](Paper &paper) {
        paper.addParagraph(text);
        paper.addParagraph(u"een\ntwee"_s);
    });
    const QString structure = told(u"pdfinfo"_s, {u"-struct-text"_s, path});
    QVERIFY2(structure.contains(u"\""_s + longParagraph + u"\""_s), qPrintable(structure));
    QVERIFY(structure.contains(u"\"een twee\""_s));
    const QString copied = told(u"pdftotext"_s, {path, u"-"_s}).simplified();
    QVERIFY2(copied.contains(longParagraph), qPrintable(copied));
    QVERIFY(!told(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s}).contains(u'\t'));
}

void TestPaper::headersAndFootersStandOnEachPage()
{
    for (int page = 1; page <= 3; ++page) {
        const QString number = QString::number(page);
        const QString text =
            told(u"pdftotext"_s, {u"-f"_s, number, u"-l"_s, number, u"-layout"_s, m_path, u"-"_s});
        QVERIFY(text.contains(u"pagina %1 van 3"_s.arg(page)));
        QCOMPARE(text.count(u"pagina "_s), 1);
        QCOMPARE(text.count(u"Stand van 14 februari 2025"_s), 1);
        QCOMPARE(text.contains(u"Samen aan het plein <&> “Zuid”"_s), page > 1);
    }
}

void TestPaper::headerRowIsRepeatedAndSaidOnce()
{
    const QString text = told(u"pdftotext"_s, {u"-f"_s, u"2"_s, u"-layout"_s, m_path, u"-"_s}).simplified();
    QCOMPARE(text.count(u"Project Budget"_s), 2);
    QCOMPARE(m_structure.count(u"\"Budget\""_s), 1);
}

void TestPaper::fontsAreEmbedded()
{
    const QStringList lines = told(u"pdffonts"_s, {m_path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QCOMPARE(lines.size(), 2);
    for (const QString &line : lines)
        QVERIFY2(line.simplified().contains(u"Identity-H yes yes yes"_s), qPrintable(line));
    QVERIFY2(lines.at(0).startsWith(u"AAAAAA+NotoSans-"_s), qPrintable(lines.at(0)));
    QVERIFY2(lines.at(1).startsWith(u"AAAAAB+NotoSans-"_s), qPrintable(lines.at(1)));
}

void TestPaper::hasOutline()
{
    const QByteArray plain = uncompressed(m_path);
    for (const char *title : {"/Title (Inleiding)", "/Title (Gegevens)", "/Title (Projecten)"})
        QVERIFY2(plain.contains(title), title);
    QVERIFY(plain.contains("/PageMode /UseOutlines"));
    QCOMPARE(plain.count("/Type /Outlines"), 1);
}

void TestPaper::outlineClosesLevelsUp()
{
    const QString path = written(u"levels.pdf"_s, [](Paper &paper) {
        for (const int level : {3, 1, 3, 2, 9, -4}) {
            paper.addHeading(level, u"Kop %1"_s.arg(level));
            paper.addParagraph(u"Tekst."_s);
        }
        paper.addHeading(2, u"Zonder tekst"_s);
    });
    QVERIFY(told(u"qpdf"_s, {u"--check"_s, path}).contains(u"No syntax"_s));
    const QByteArray plain = uncompressed(path);
    QVERIFY(plain.contains("/Title (Zonder tekst)"));
    QCOMPARE(plain.count("/Dest ["), 7);
}

void TestPaper::headingStaysWithWhatFollows()
{
    // Whatever the room left on the first page, no page ends with a heading.
    for (int lines = 30; lines < 46; ++lines) {
        const QString path = written(u"kept.pdf"_s, [lines](Paper &paper) {
            paper.addParagraph(QStringList(lines, u"regel"_s).join(u'\n'));
            paper.addHeading(1, u"Hoofdkop"_s);
            paper.addHeading(2, u"Tussenkop"_s);
            PaperTable table(paper, columns());
            table.addRow({u"Eerste rij"_s, u"1"_s});
        });
        const QStringList pages = told(u"pdftotext"_s, {path, u"-"_s}).split(u'\f');
        for (const QString &page : pages)
            QCOMPARE(page.contains(u"Hoofdkop"_s), page.contains(u"Eerste rij"_s));
    }
}

void TestPaper::headingStaysWithAnyParagraph()
{
    // Of three lines none may go over alone, so that all three stay with their heading.
    for (const int wanted : {1, 2, 3, 4}) {
        for (int lines = 34; lines < 46; ++lines) {
            const QString path = written(u"short.pdf"_s, [&](Paper &paper) {
                paper.addParagraph(QStringList(lines, u"regel"_s).join(u'\n'));
                paper.addHeading(1, u"Hoofdkop"_s);
                paper.addParagraph(u"Begin"_s + u"\nvervolg"_s.repeated(wanted - 1));
            });
            const QStringList pages = told(u"pdftotext"_s, {path, u"-"_s}).split(u'\f');
            for (const QString &page : pages)
                QCOMPARE(page.contains(u"Hoofdkop"_s), page.contains(u"Begin"_s));
        }
    }
}

void TestPaper::totalStaysWithTheLastRow()
{
    for (int rows = 30; rows < 46; ++rows) {
        const QString path = written(u"total.pdf"_s, [rows](Paper &paper) {
            PaperTable table(paper, columns());
            for (int row = 1; row <= rows; ++row)
                table.addRow({u"Rij %1."_s.arg(row), {}});
            table.addTotal({u"Totaal"_s, u"7"_s});
        });
        const QStringList pages = told(u"pdftotext"_s, {path, u"-"_s}).split(u'\f');
        const QString last = u"Rij %1."_s.arg(rows);
        for (const QString &page : pages)
            QCOMPARE(page.contains(u"Totaal"_s), page.contains(last));
    }
}

void TestPaper::rowIsNotSplit()
{
    const QString path = written(u"rows.pdf"_s, [](Paper &paper) {
        PaperTable table(paper, columns());
        for (int row = 1; row <= 40; ++row)
            table.addRow({u"begin%1\nmidden\neinde%1"_s.arg(row), {}});
    });
    const QStringList pages = told(u"pdftotext"_s, {path, u"-"_s}).split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() >= 3);
    for (const QString &page : pages)
        QCOMPARE(page.count(u"begin"_s), page.count(u"einde"_s));
}

void TestPaper::rowHigherThanAPageIsSplit()
{
    QStringList lines;
    for (int line = 1; line <= 150; ++line)
        lines.append(u"lijn%1"_s.arg(line));
    const QString path = written(u"high.pdf"_s, [&lines](Paper &paper) {
        PaperTable table(paper, columns());
        table.addRow({u"ervoor"_s, u"1"_s});
        table.addRow({lines.join(u'\n'), u"2"_s});
        table.addRow({u"erna"_s, u"3"_s});
    });
    const QString text = told(u"pdftotext"_s, {path, u"-"_s});
    QCOMPARE(text.count(u'\f'), 3);
    for (const QString &line : std::as_const(lines))
        QCOMPARE(text.count(QRegularExpression(u"\\b%1\\b"_s.arg(line))), 1);
    QVERIFY(text.contains(u"erna"_s));
    // One cell, though it stands on three pages.
    const QString structure = told(u"pdfinfo"_s, {u"-struct"_s, path});
    QCOMPARE(structure.count(QRegularExpression(u"^ +TD$"_s, QRegularExpression::MultilineOption)), 6);
}

void TestPaper::bodiesOfALongTableStaySmall()
{
    const QString path = written(u"long.pdf"_s, [](Paper &paper) {
        PaperTable table(paper, columns());
        for (int row = 0; row < 9000; ++row)
            table.addRow({u"a"_s, u"b"_s});
    });
    QVERIFY(told(u"qpdf"_s, {u"--check"_s, path}).contains(u"No syntax"_s));
    const QString structure = told(u"pdfinfo"_s, {u"-struct"_s, path});
    QCOMPARE(structure.count(u"TBody"_s), 3);
    QCOMPARE(structure.count(u"TR"_s), 9001);
}

void TestPaper::figuresLineUp()
{
    const PaperFonts fonts;
    for (const QFont &font : {fonts.regular(850), fonts.bold(850)}) {
        const QFontMetricsF metrics(font);
        for (const QChar figure : u"123456789"_s)
            QCOMPARE(metrics.horizontalAdvance(figure), metrics.horizontalAdvance(u'0'));
    }
}

void TestPaper::strangeInput_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("spaces") << u"   \n \n"_s;
    QTest::newRow("control characters") << QString::fromUtf8(QByteArray("a\0b\x01\x1b[0m\x7f\r\n\t\fc", 14));
    QTest::newRow("lone surrogate") << QString(u"x"_s + QChar(0xd800) + u"y"_s);
    QTest::newRow("emoji") << QString::fromUcs4(U"\x1f600 een \x1f333");
    QTest::newRow("right to left") << u"مشاركة السكان في الحي"_s;
    QTest::newRow("a word wider than the page") << QString(600, u'W');
    QTest::newRow("brackets") << u"(\\) <</X>> [EMC] Q"_s;
    QTest::newRow("a marker") << u"-30000 -40000 2 3 re\nS"_s;
}

void TestPaper::strangeInput()
{
    QFETCH(QString, text);
    PaperSettings strange = settings();
    strange.info.title = text;
    strange.info.author = text;
    strange.asOf = text;
    strange.pageLabel = nullptr;
    Paper paper(strange);
    paper.addTitle({.title = text, .subtitle = text, .facts = {{text, text}}});
    paper.addHeading(1, text);
    paper.addParagraph(text);
    paper.addNote(text);
    paper.addList({text, text});
    paper.addFacts({{text, text}, {}});
    paper.addFigure({});
    paper.addFigure(
        {.height = 99999, .paint = [](QPainter &, const QRectF &) {}, .alternative = text, .caption = text});
    {
        PaperTable table(paper, {{.title = text}, {.title = text}}, text);
        table.addRow({});
        table.addRow({text, text, text, text});
        table.addTotal({text});
    }
    {
        PaperTable none(paper, {}, text);
        none.addRow({text});
    }
    const QString path = m_folder.filePath(u"strange.pdf"_s);
    const Result<QByteArray> made = paper.finish();
    QVERIFY(made && saveWholeFile(*made, path, true));
    QVERIFY(told(u"qpdf"_s, {u"--check"_s, path}).contains(u"No syntax"_s));
    QVERIFY(told(u"pdfinfo"_s, {u"-struct"_s, path}).contains(u"Document"_s));
    QVERIFY(told(u"pdfinfo"_s, {u"-meta"_s, path}).contains(u"pdfaid"_s));
}

void TestPaper::sameInputMakesTheSameFile()
{
    const QString again = written(u"again.pdf"_s, fill);
    QFile first(m_path);
    QFile second(again);
    QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
    QCOMPARE(first.readAll() == second.readAll(), true);
}

void TestPaper::isHandedOutOnce()
{
    Paper paper(settings());
    paper.addParagraph(u"Eén keer."_s);
    const Result<QByteArray> first = paper.finish();
    QVERIFY(first);
    QVERIFY(first->startsWith("%PDF-1.4"));
    const Result<QByteArray> second = paper.finish();
    QVERIFY(!second);
    QVERIFY(!second.error().what.isEmpty());
}

QTEST_MAIN(TestPaper)
#include "tst_paper.moc"
