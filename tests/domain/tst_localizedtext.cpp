// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/localizedtext.h"

#include <QTest>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

class TestLocalizedText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shown_data();
    void shown();
    void neverNull();
    void setsOneLanguage();
};

void TestLocalizedText::shown_data()
{
    QTest::addColumn<QString>("dutch");
    QTest::addColumn<QString>("english");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<bool>("isFallback");
    QTest::addColumn<QString>("formatted");
    const QString samen = u"Samen werken"_s;
    const QString together = u"Working together"_s;
    QTest::newRow("both, Dutch") << samen << together << Language::Dutch << samen << false << samen;
    QTest::newRow("both, English") << samen << together << Language::English << together << false << together;
    QTest::newRow("no English") << samen << u""_s << Language::English << samen << true
                                << u"Samen werken [nl]"_s;
    QTest::newRow("no Dutch") << u""_s << together << Language::Dutch << together << true
                              << u"Working together [en]"_s;
    QTest::newRow("no English, Dutch") << samen << u""_s << Language::Dutch << samen << false << samen;
    QTest::newRow("nothing") << u""_s << u""_s << Language::Dutch << u""_s << false << u""_s;
}

void TestLocalizedText::shown()
{
    QFETCH(QString, dutch);
    QFETCH(QString, english);
    QFETCH(Language, language);
    const LocalizedText text{dutch, english};
    QTEST(text.shown(language), "shown");
    QTEST(text.isFallback(language), "isFallback");
    QTEST(formatLocalizedText(text, language), "formatted");
    QCOMPARE(text.in(language), language == Language::Dutch ? dutch : english);
    QCOMPARE(text.isEmpty(), dutch.isEmpty() && english.isEmpty());
}

void TestLocalizedText::neverNull()
{
    LocalizedText text;
    for (const Language language : allLanguages) {
        QVERIFY(!text.in(language).isNull());
        text.set(language, QString());
        QVERIFY(!text.in(language).isNull());
        QVERIFY(!text.shown(language).isNull());
    }
    QCOMPARE(text, LocalizedText());
}

void TestLocalizedText::setsOneLanguage()
{
    LocalizedText text;
    text.set(Language::English, u"Report"_s);
    QCOMPARE(text, (LocalizedText{u""_s, u"Report"_s}));
    text.set(Language::Dutch, u"Verslag"_s);
    QCOMPARE(text, (LocalizedText{u"Verslag"_s, u"Report"_s}));
}

QTEST_GUILESS_MAIN(TestLocalizedText)
#include "tst_localizedtext.moc"
