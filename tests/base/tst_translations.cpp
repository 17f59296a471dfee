// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;
using namespace klankbord;

namespace
{

/// One text as a translation file has it: with one translation, or one for each plural form.
struct Message {
    QString source;
    QStringList translations;
    bool isPlural = false;
};

QList<Message> messagesOf(QIODevice &file)
{
    QList<Message> messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"message"_s)
            messages.append({.source = {},
                             .translations = {},
                             .isPlural = xml.attributes().value(u"numerus"_s) == u"yes"_s});
        else if (xml.name() == u"source"_s)
            messages.last().source = xml.readElementText();
        else if (xml.name() == u"numerusform"_s)
            messages.last().translations += xml.readElementText();
        else if (xml.name() == u"translation"_s && !messages.last().isPlural)
            messages.last().translations += xml.readElementText();
    }
    return messages;
}

/// The place markers in @p text, sorted: "%1", "%n".
QStringList markers(const QString &text)
{
    static const QRegularExpression marker(u"%(L?[0-9]+|n)"_s);
    QStringList found;
    for (const auto &match : marker.globalMatch(text))
        found += match.captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

bool hasMnemonic(const QString &text)
{
    static const QRegularExpression mnemonic(u"(?<!&)&[^&\\s;#]"_s);
    return mnemonic.match(text).hasMatch();
}

/// The blanks, the colon or the dots that @p text ends with, which a translation keeps.
QString ending(const QString &text)
{
    static const QRegularExpression end(u"(:|…|\\s)*\\z"_s);
    return end.match(text).captured();
}

/// What @p message lost in its translation; empty when nothing.
QString complaint(const Message &message)
{
    for (const QString &translation : message.translations) {
        QStringList expected = markers(message.source);
        if (message.isPlural && !translation.contains(u"%n"_s))
            expected.removeAll(u"%n"_s); // "one record" may do without the figure
        if (translation.isEmpty())
            return u"is empty"_s;
        if (markers(translation) != expected)
            return u"has other place markers"_s;
        if (hasMnemonic(translation) != hasMnemonic(message.source))
            return u"has a mnemonic where there was none, or none where there was"_s;
        if (ending(translation) != ending(message.source))
            return u"ends in another way"_s;
    }
    return message.translations.isEmpty() ? u"is missing"_s : QString();
}

} // namespace

/// The texts that every program with the translations linked has inside.
class TestTranslations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areInTheProgram_data();
    void areInTheProgram();
    void dutchCancelIsDutch();
    void lossesAreSeen_data();
    void lossesAreSeen();
    void keepWhatTheSourceHas_data();
    void keepWhatTheSourceHas();
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

void TestTranslations::lossesAreSeen_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("translation");
    QTest::addColumn<bool>("isPlural");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("whole") << u"%1 of %2:"_s << u"%1 van %2:"_s << false << true;
    QTest::newRow("turned round") << u"%1 of %2"_s << u"van %2 is dit %1"_s << false << true;
    QTest::newRow("lost marker") << u"%1 of %2"_s << u"%1 van"_s << false << false;
    QTest::newRow("wrong marker") << u"%1 of %2"_s << u"%1 van %3"_s << false << false;
    QTest::newRow("one without a figure") << u"%n record(s)"_s << u"één record"_s << true << true;
    QTest::newRow("lost figure") << u"%n record(s)"_s << u"één record"_s << false << false;
    QTest::newRow("lost colon") << u"Name:"_s << u"Naam"_s << false << false;
    QTest::newRow("lost dots") << u"Open…"_s << u"Openen"_s << false << false;
    QTest::newRow("added blank") << u"Open"_s << u"Openen "_s << false << false;
    QTest::newRow("mnemonic") << u"&File"_s << u"&Bestand"_s << false << true;
    QTest::newRow("lost mnemonic") << u"&File"_s << u"Bestand"_s << false << false;
    QTest::newRow("an ampersand") << u"A && B"_s << u"A && B"_s << false << true;
    QTest::newRow("empty") << u"File"_s << QString() << false << false;
}

void TestTranslations::lossesAreSeen()
{
    QFETCH(const QString, source);
    QFETCH(const QString, translation);
    QFETCH(const bool, isPlural);
    QFETCH(const bool, isGood);
    const QString what = complaint({.source = source, .translations = {translation}, .isPlural = isPlural});
    QVERIFY2(what.isEmpty() == isGood, qPrintable(what));
}

void TestTranslations::keepWhatTheSourceHas_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("nl") << u"nl"_s;
    QTest::newRow("en") << u"en"_s;
}

void TestTranslations::keepWhatTheSourceHas()
{
    QFETCH(const QString, language);
    QFile file(QStringLiteral(KLANKBORD_SOURCE_DIR "/translations/klankbord_%1.ts").arg(language));
    QVERIFY(file.open(QIODevice::ReadOnly));

    QStringList found;
    for (const Message &message : messagesOf(file)) {
        const QString what = complaint(message);
        if (!what.isEmpty())
            found += u"“%1” %2: %3"_s.arg(message.source, what, message.translations.join(u" / "_s));
    }
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
