// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papertext.h"

#include <QTest>
#include <QTextLayout>
#include <QTextOption>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

/// How texts are measured and broken.
class TestPaperText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresAsQtDoes_data();
    void measuresAsQtDoes();
    void knowsWhatIsPlain_data();
    void knowsWhatIsPlain();
    void breaksIntoLines_data();
    void breaksIntoLines();
    void neverExceedsItsWidth_data();
    void neverExceedsItsWidth();
    void becomesPrintable_data();
    void becomesPrintable();

private:
    PaperStyle m_style{PaperFonts()};
};

void TestPaperText::measuresAsQtDoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("kerning") << u"AVATAR, Tante Wies: “LT” P. Yvo"_s;
    QTest::newRow("figures") << u"€ 1.312.872,00"_s;
    QTest::newRow("accents") << u"geïnterviewd, één coördinatie — façade"_s;
    QTest::newRow("Greek") << u"Αθήνα ΑΥΤΟ"_s;
    QTest::newRow("Cyrillic") << u"Участие граждан ГАТ"_s;
}

void TestPaperText::measuresAsQtDoes()
{
    QFETCH(QString, text);
    const PaperText own(text, m_style.title, pt(2000));
    QTextLayout layout(text, m_style.typeface(Face::Bold).font(m_style.title.size));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(pt(2000));
    layout.endLayout();
    const qreal theirs = line.naturalTextWidth();
    QVERIFY2(qAbs(own.inkWidth() - theirs) < 0.002 * theirs,
             qPrintable(u"%1 instead of %2"_s.arg(own.inkWidth()).arg(theirs)));
}

void TestPaperText::knowsWhatIsPlain_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("plain");
    QTest::newRow("empty") << QString() << true;
    QTest::newRow("Dutch") << u"’s Ochtends: “één” wijk – 60 % (€ 5,50)"_s << true;
    QTest::newRow("Polish, Turkish") << u"Łódź İstanbul ğ ș"_s << true;
    QTest::newRow("no-break space") << u"€\u00a05"_s << true;
    QTest::newRow("combining accent") << u"e\u0301"_s << false;
    QTest::newRow("Arabic") << u"حي"_s << false;
    QTest::newRow("emoji") << QString::fromUcs4(U"\x1f333") << false;
    QTest::newRow("zero width joiner") << u"a\u200db"_s << false;
    QTest::newRow("soft hyphen") << u"buurt\u00adproject"_s << false;
}

void TestPaperText::knowsWhatIsPlain()
{
    QFETCH(QString, text);
    QTEST(m_style.typeface(Face::Regular).isPlain(text), "plain");
}

void TestPaperText::breaksIntoLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qreal>("ems"); // of the width
    QTest::addColumn<int>("lines");
    QTest::newRow("empty") << QString() << 10.0 << 1;
    QTest::newRow("one line") << u"een wijk"_s << 10.0 << 1;
    QTest::newRow("at the space") << u"een wijkbabbel"_s << 6.0 << 2;
    QTest::newRow("words stay whole") << u"nnn nnn nnn nnn"_s << 3.2 << 4;
    QTest::newRow("spaces at the end do not count") << u"wijk                        "_s << 3.0 << 1;
    QTest::newRow("at the hyphen") << u"participatie-ambtenaar"_s << 7.5 << 2;
    QTest::newRow("not in a number") << u"2014-2020-2026"_s << 100.0 << 1;
    QTest::newRow("a word too long") << QString(40, u'n') << 6.5 << 4;
    QTest::newRow("narrower than a letter") << u"mm"_s << 0.01 << 2;
    QTest::newRow("line feed") << u"een\ntwee\n\nvier"_s << 10.0 << 4;
    QTest::newRow("shaped line feed") << u"e\u0301\ntwee"_s << 10.0 << 2;
}

void TestPaperText::breaksIntoLines()
{
    QFETCH(QString, text);
    QFETCH(qreal, ems);
    const PaperText lines(text, m_style.paragraph, ems * m_style.paragraph.size);
    QTEST(lines.lineCount(), "lines");
    QCOMPARE(lines.height(), lines.lineCount() * m_style.paragraph.pitch);
    QCOMPARE(lines.isEmpty(), text.isEmpty());
}

void TestPaperText::neverExceedsItsWidth_data()
{
    QTest::addColumn<qreal>("width");
    for (const int points : {30, 45, 60, 100, 133, 250, 470})
        QTest::addRow("%d points", points) << pt(points);
}

void TestPaperText::neverExceedsItsWidth()
{
    QFETCH(qreal, width);
    const QString text = u"De klankbordgroep koos voor ontmoetings- en speelplekken/groenzones; "
                         "verantwoordelijkheidsverdeling volgt in 2026."_s;
    for (const QString &form :
         {text, QString(text.normalized(QString::NormalizationForm_D) + u" e\u0301"_s)}) {
        const PaperText lines(form, m_style.paragraph, width);
        QVERIFY(lines.inkWidth() <= width + pt(0.1));
        QVERIFY(lines.lineCount() >=
                int(form.size() * 4 * 10 / width)); // no letter is under 4 points on average
    }
}

void TestPaperText::becomesPrintable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QString feed = QChar(QChar::LineSeparator);
    QTest::newRow("plain") << u"één"_s << u"één"_s;
    QTest::newRow("line ends") << u"a\nb\r\nc\rd"_s
                               << QString(u"a"_s + feed + u"b"_s + feed + u"c"_s + feed + u"d"_s);
    QTest::newRow("tab") << u"a\tb"_s << u"a b"_s;
    QTest::newRow("controls") << u"a\u0001\u001b\u007f\u0085b"_s << u"ab"_s;
    QTest::newRow("lone surrogate") << QString(u"a"_s + QChar(0xd83c) + u"b"_s) << u"a\ufffdb"_s;
    QTest::newRow("pair") << QString::fromUcs4(U"a\x1f333") << QString::fromUcs4(U"a\x1f333");
    QTest::newRow("noncharacter") << u"a\uffffb\ufffe"_s << u"ab"_s;
}

void TestPaperText::becomesPrintable()
{
    QFETCH(QString, text);
    QTEST(printable(text), "expected");
}

QTEST_MAIN(TestPaperText)
#include "tst_papertext.moc"
