// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/foldedtext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

class TestFoldedText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fold_data();
    void fold();
    void everyAsciiSign();
    void everySign();
    void bothPathsAgree();
    void words();
};

void TestFoldedText::fold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    const auto row = [](const char *name, const QString &text, const QString &folded) {
        QTest::newRow(name) << text << folded;
    };
    row("empty", u""_s, u""_s);
    row("the example", u"Élan-vital, ŒUVRE ß"_s, u"elan vital oeuvre ss"_s);
    row("case", u"KLANKBORD"_s, u"klankbord"_s);
    row("digits stay", u"ESF+ 2014-2020"_s, u"esf 2014 2020"_s);
    row("spaces at the ends", u"  a \t b\n"_s, u"a b"_s);
    row("signs only", u" -- !? "_s, u""_s);
    row("apostrophe", u"foto's"_s, u"foto s"_s);
    row("curly apostrophe", u"foto’s"_s, u"foto s"_s);
    row("Dutch accents", u"Één coördinator, geïnteresseerd"_s, u"een coordinator geinteresseerd"_s);
    row("accents apart", u"e\u0301e\u0301n"_s, u"een"_s);
    row("ij as one sign", u"Ĳzer ĳs"_s, u"ijzer ijs"_s);
    row("French", u"Ça où œuvre"_s, u"ca ou oeuvre"_s);
    row("German", u"Straße STRASSE GROẞ Köln"_s, u"strasse strasse gross koln"_s);
    row("Danish", u"Ærø Ålborg"_s, u"aero alborg"_s);
    row("Polish", u"Łódź"_s, u"lodz"_s);
    row("Croatian", u"Đakovo"_s, u"dakovo"_s);
    row("Icelandic", u"Þingvellir Garðabær"_s, u"thingvellir gardabaer"_s);
    row("Turkish", u"İstanbul Iğdır"_s, u"istanbul igdir"_s);
    row("Maltese", u"Ħamrun"_s, u"hamrun"_s);
    row("Catalan", u"Col·legi"_s, u"col legi"_s);
    row("Romanian", u"Iași Țara"_s, u"iasi tara"_s);
    row("Greek", u"Ελλάδα ΣΟΦΌΣ σοφός"_s, u"ελλαδα σοφοσ σοφοσ"_s);
    row("Cyrillic", u"Ёлка Київ"_s, u"елка киів"_s);
    row("ligature", u"ﬁnanciën"_s, u"financien"_s);
    row("full width", u"ＥＵ２０２０"_s, u"eu2020"_s);
    row("figures", u"x² ½"_s, u"x2 1 2"_s);
    row("other digits", u"٣"_s, u"3"_s);
    row("soft hyphen", u"net\u00ADwerk"_s, u"netwerk"_s);
    row("no-break space", u"a\u00A0b\u202Fc"_s, u"a b c"_s);
    row("signs beyond ASCII", u"€ 5 – „ja”"_s, u"5 ja"_s);
    row("symbol at the start", u"😀 hallo"_s, u"hallo"_s);
    row("beyond the first plane", u"𝐀𝐛"_s, u"ab"_s);
    row("ideographs", u"北京"_s, u"北京"_s);
    row("half a pair", QString(u"a" + QString(QChar(0xD83D)) + u"b"), u"a b"_s);
    row("half a pair at the end", QString(u"a" + QString(QChar(0xD83D))), u"a"_s);
    row("null sign", QString(u"a" + QString(QChar(u'\0')) + u"b"), u"a b"_s);
}

void TestFoldedText::fold()
{
    QFETCH(QString, text);
    QTEST(foldedText(text), "folded");
    QCOMPARE(foldedText(foldedText(text)), foldedText(text));
}

void TestFoldedText::everyAsciiSign()
{
    for (char16_t sign = 0; sign < 128; ++sign) {
        const QChar one(sign);
        const QString expected = one.isLetterOrNumber() ? QString(one.toLower()) : QString();
        QCOMPARE(foldedText(QString(one)), expected);
        // The same where the rest of the text is not ASCII.
        QCOMPARE(foldedText(QString(one + u"é"_s)).chopped(1).trimmed(), expected);
    }
}

void TestFoldedText::everySign()
{
    for (char32_t sign = 0; sign <= QChar::LastValidCodePoint; ++sign) {
        if (QChar::isSurrogate(sign))
            continue;
        const QString text = QString::fromUcs4(&sign, 1);
        const QString folded = foldedText(text);
        // The parts that Unicode's NFKD names fold to the same, and folding twice changes nothing.
        if (folded != foldedText(text.normalized(QString::NormalizationForm_KD)) ||
            foldedText(folded) != folded)
            QFAIL(qPrintable(QString::number(sign, 16)));
    }
}

void TestFoldedText::bothPathsAgree()
{
    QRandomGenerator random(128);
    for (int i = 0; i < 5000; ++i) {
        QString text;
        for (int size = random.bounded(40); size > 0; --size)
            text += QChar(static_cast<char16_t>(random.bounded(128)));
        // A word beyond ASCII behind it sends the whole text the long way round.
        const QString folded = foldedText(text);
        const QString expected = folded.isEmpty() ? u"λ"_s : QString(folded + u" λ");
        QCOMPARE(foldedText(QString(text + u" λ")), expected);
        QVERIFY(!folded.contains(u"  "_s));
        QCOMPARE(folded.trimmed(), folded);
    }
}

void TestFoldedText::words()
{
    QCOMPARE(foldedWords(u"De één en de Een, en DE rest"_s),
             (QStringList{u"de"_s, u"een"_s, u"en"_s, u"rest"_s}));
    QCOMPARE(foldedWords(u" - "_s), QStringList());
    QCOMPARE(foldedWords(u""_s), QStringList());
    QCOMPARE(foldedWords(u"één"_s), QStringList{u"een"_s});
}

QTEST_GUILESS_MAIN(TestFoldedText)
#include "tst_foldedtext.moc"
