// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;
using namespace klankbord;

/// The texts that every program with the translations linked has inside.
class TestTranslations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areInTheProgram_data();
    void areInTheProgram();
    void dutchCancelIsDutch();
};

void TestTranslations::areInTheProgram_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("language");
    QTest::newRow("nl") << u":/i18n/klankbord_nl.qm"_s << u"nl"_s;
    QTest::newRow("en") << u":/i18n/klankbord_en.qm"_s << u"en"_s;
    QTest::newRow("Qt's nl") << u":/i18n/qtbase_nl.qm"_s << u"nl"_s;
}

void TestTranslations::areInTheProgram()
{
    QFETCH(const QString, file);
    QFETCH(const QString, language);

    QTranslator translator;
    QVERIFY2(translator.load(file), qPrintable(file));
    QCOMPARE(translator.language().left(2), language);
}

void TestTranslations::dutchCancelIsDutch()
{
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/qtbase_nl.qm"_s));
    QCOMPARE(Wording(Language::Dutch, translator).text("QPlatformTheme", "Cancel"), u"Annuleren"_s);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
