// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/amount.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <limits>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

constexpr qint64 largest = std::numeric_limits<qint64>::max();
constexpr qint64 smallest = std::numeric_limits<qint64>::min();

class TestAmount final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void format_data();
    void format();
    void formatFigure_data();
    void formatFigure();
    void parseInBoth_data();
    void parseInBoth();
    void parseByLanguage_data();
    void parseByLanguage();
    void refuse_data();
    void refuse();
    void defaultCurrency();
    void notSpecifiedIsNotZero_data();
    void notSpecifiedIsNotZero();
    void decimal_data();
    void decimal();
    void refuseDecimal_data();
    void refuseDecimal();
    void errorShowsForms();
    void order();
    void currencies();
    void roundTrip();
    void garbageDoesNotCrash();
    void qualifierCodes();
    void qualifierLabels();
};

void TestAmount::format_data()
{
    QTest::addColumn<Amount>("amount");
    QTest::addColumn<QString>("dutch");
    QTest::addColumn<QString>("english");
    const QString euro = u"EUR"_s;
    QTest::newRow("DIALOG") << Amount{131'287'200, euro, {}} << u"€ 1.312.872,00"_s << u"€1,312,872.00"_s;
    QTest::newRow("negative") << Amount{-550, euro, {}} << u"€ -5,50"_s << u"-€5.50"_s;
    QTest::newRow("less than one") << Amount{-5, euro, {}} << u"€ -0,05"_s << u"-€0.05"_s;
    QTest::newRow("zero") << Amount{} << u"€ 0,00"_s << u"€0.00"_s;
    QTest::newRow("thousand") << Amount{100'000, euro, {}} << u"€ 1.000,00"_s << u"€1,000.00"_s;
    QTest::newRow("below a thousand") << Amount{99'999, euro, {}} << u"€ 999,99"_s << u"€999.99"_s;
    QTest::newRow("approximately") << Amount{25'000'000, euro, Qualifier::Approximately} << u"~€ 250.000,00"_s
                                   << u"~€250,000.00"_s;
    QTest::newRow("at least, negative")
        << Amount{-100, euro, Qualifier::AtLeast} << u"≥€ -1,00"_s << u"≥-€1.00"_s;
    QTest::newRow("pound") << Amount{1250, u"GBP"_s, {}} << u"£ 12,50"_s << u"£12.50"_s;
    QTest::newRow("dollar") << Amount{1250, u"USD"_s, {}} << u"$ 12,50"_s << u"$12.50"_s;
    QTest::newRow("by code") << Amount{1250, u"CHF"_s, {}} << u"CHF 12,50"_s << u"CHF 12.50"_s;
    QTest::newRow("by code, negative") << Amount{-1250, u"CHF"_s, {}} << u"CHF -12,50"_s << u"-CHF 12.50"_s;
    QTest::newRow("largest") << Amount{largest, euro, {}} << u"€ 92.233.720.368.547.758,07"_s
                             << u"€92,233,720,368,547,758.07"_s;
    QTest::newRow("smallest") << Amount{smallest, euro, {}} << u"€ -92.233.720.368.547.758,08"_s
                              << u"-€92,233,720,368,547,758.08"_s;
}

void TestAmount::format()
{
    QFETCH(Amount, amount);
    QTEST(formatAmount(amount, Language::Dutch), "dutch");
    QTEST(formatAmount(amount, Language::English), "english");
}

void TestAmount::formatFigure_data()
{
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QString>("dutch");
    QTest::addColumn<QString>("english");
    QTest::newRow("no grouping") << qint64(131'287'200) << u"1312872,00"_s << u"1312872.00"_s;
    QTest::newRow("negative") << qint64(-550) << u"-5,50"_s << u"-5.50"_s;
    QTest::newRow("cents only") << qint64(-7) << u"-0,07"_s << u"-0.07"_s;
    QTest::newRow("smallest") << smallest << u"-92233720368547758,08"_s << u"-92233720368547758.08"_s;
}

void TestAmount::formatFigure()
{
    QFETCH(qint64, cents);
    QTEST(formatCents(cents, Language::Dutch), "dutch");
    QTEST(formatCents(cents, Language::English), "english");
    QTEST(centsToDecimal(cents), "english");
}

void TestAmount::parseInBoth_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Amount>("expected");
    const QString euro = u"EUR"_s;
    const auto row = [](const char *name, const QString &text, qint64 cents,
                        const QString &currency = u"EUR"_s, Qualifier qualifier = Qualifier::Exact) {
        QTest::newRow(name) << text << Amount{cents, currency, qualifier};
    };
    row("whole", u"250"_s, 25'000);
    row("zero is a figure", u"0"_s, 0);
    row("Dutch whatever the reader", u"1.312.872,00"_s, 131'287'200);
    row("English whatever the reader", u"1,312,872.00"_s, 131'287'200);
    row("groups alone, points", u"1.312.872"_s, 131'287'200);
    row("groups alone, commas", u"1,312,872"_s, 131'287'200);
    row("one decimal, comma", u"12,5"_s, 1250);
    row("one decimal, point", u"12.5"_s, 1250);
    row("two decimals, comma", u"12,50"_s, 1250);
    row("two decimals, point", u"12.50"_s, 1250);
    row("no groups", u"1312872,05"_s, 131'287'205);
    row("spaces", u"250 000"_s, 25'000'000);
    row("spaces and comma", u"1 312 872,00"_s, 131'287'200);
    row("spaces and point", u"1 312 872.00"_s, 131'287'200);
    row("no-break spaces", u"1\u00A0312\u00A0872,00"_s, 131'287'200);
    row("narrow no-break spaces", u"€\u202F1\u202F312\u202F872,00"_s, 131'287'200);
    row("thin and figure spaces", u"1\u2009312\u2007872.00 €"_s, 131'287'200);
    row("Swiss groups", u"1'312'872.00"_s, 131'287'200);
    row("Swiss groups, curly", u"CHF 1’312’872.00"_s, 131'287'200, u"CHF"_s);
    row("spaces around", u"  250 \t\n"_s, 25'000);
    row("sign before", u"€ 12,50"_s, 1250);
    row("sign before, no space", u"€12.50"_s, 1250);
    row("sign behind", u"12,50 €"_s, 1250);
    row("sign behind, no space", u"12,50€"_s, 1250);
    row("code before", u"EUR 12,50"_s, 1250);
    row("code behind", u"12,50 EUR"_s, 1250);
    row("code in lower case", u"12,50 eur"_s, 1250);
    row("code without space", u"GBP12.50"_s, 1250, u"GBP"_s);
    row("word", u"250 euro"_s, 25'000);
    row("pound", u"£ 12.50"_s, 1250, u"GBP"_s);
    row("dollar", u"US$ 12.50"_s, 1250, u"USD"_s);
    row("zloty", u"12,50 zł"_s, 1250, u"PLN"_s);
    row("krona by code", u"SEK 12,50"_s, 1250, u"SEK"_s);
    row("code that begins like circa", u"CAD 5"_s, 500, u"CAD"_s);
    row("negative, Dutch", u"€ -5,50"_s, -550);
    row("negative, English", u"-€5.50"_s, -550);
    row("negative, minus sign", u"−5,50"_s, -550);
    row("negative, brackets", u"(€ 5,50)"_s, -550);
    row("negative zero", u"-0,00"_s, 0);
    row("plus", u"+5,50"_s, 550);
    row("no cents, Dutch", u"€ 250.000,-"_s, 25'000'000);
    row("no cents, long dash", u"€ 250,–"_s, 25'000);
    row("about 250 000", u"~250 000 EUR"_s, 25'000'000, euro, Qualifier::Approximately);
    row("about, sign first", u"~€ 250.000,00"_s, 25'000'000, euro, Qualifier::Approximately);
    row("about, currency first", u"EUR ~250 000"_s, 25'000'000, euro, Qualifier::Approximately);
    row("ca.", u"ca. € 250.000,00"_s, 25'000'000, euro, Qualifier::Approximately);
    row("ca. without space", u"ca.250"_s, 25'000, euro, Qualifier::Approximately);
    row("circa", u"Circa 250"_s, 25'000, euro, Qualifier::Approximately);
    row("ongeveer", u"ongeveer 250 euro"_s, 25'000, euro, Qualifier::Approximately);
    row("approximately", u"APPROXIMATELY €250.00"_s, 25'000, euro, Qualifier::Approximately);
    row("plus or minus", u"± 250"_s, 25'000, euro, Qualifier::Approximately);
    row("at least, sign", u"≥ 250"_s, 25'000, euro, Qualifier::AtLeast);
    row("at least, two signs", u">=250"_s, 25'000, euro, Qualifier::AtLeast);
    row("at least", u"at least 250"_s, 25'000, euro, Qualifier::AtLeast);
    row("minstens", u"minstens € 250"_s, 25'000, euro, Qualifier::AtLeast);
    row("more than, sign", u"> 250"_s, 25'000, euro, Qualifier::MoreThan);
    row("meer dan", u"meer dan 250"_s, 25'000, euro, Qualifier::MoreThan);
    row("at most", u"at most 250"_s, 25'000, euro, Qualifier::AtMost);
    row("hoogstens", u"hoogstens 250"_s, 25'000, euro, Qualifier::AtMost);
    row("at most, two signs", u"<= 250"_s, 25'000, euro, Qualifier::AtMost);
    row("about a negative", u"~-5,50"_s, -550, euro, Qualifier::Approximately);
    row("largest", u"92.233.720.368.547.758,07"_s, largest);
    row("smallest", u"-92,233,720,368,547,758.08"_s, smallest);
    row("hidden marks", u"\uFEFF\u200E€ 5,50\u200B"_s, 550);
}

void TestAmount::parseInBoth()
{
    QFETCH(QString, text);
    for (const Language language : allLanguages) {
        const Result<Amount> amount = parseAmount(text, language);
        QVERIFY2(bool(amount), qPrintable(amount ? QString() : amount.error().text()));
        QTEST(*amount, "expected");
    }
}

void TestAmount::parseByLanguage_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Language>("accepts");
    QTest::addColumn<qint64>("cents");
    QTest::newRow("point before three") << u"1.234"_s << Language::Dutch << qint64(123'400);
    QTest::newRow("comma before three") << u"1,234"_s << Language::English << qint64(123'400);
    QTest::newRow("point, three before") << u"ca. € 250.000"_s << Language::Dutch << qint64(25'000'000);
    QTest::newRow("comma, three before") << u"€250,000"_s << Language::English << qint64(25'000'000);
    QTest::newRow("negative") << u"-1.234"_s << Language::Dutch << qint64(-123'400);
}

void TestAmount::parseByLanguage()
{
    QFETCH(QString, text);
    QFETCH(Language, accepts);
    const Result<Amount> amount = parseAmount(text, accepts);
    QVERIFY(amount);
    QTEST(amount->cents, "cents");
    const Result<Amount> other = parseAmount(text, otherLanguage(accepts));
    QVERIFY(!other);
    QCOMPARE(other.error().kind, Error::Kind::Invalid);
    QVERIFY(other.error().why.contains(u"decimals or thousands"_s));
}

void TestAmount::refuse_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u""_s,
                                u" "_s,
                                u"€"_s,
                                u"EUR"_s,
                                u"~"_s,
                                u"-"_s,
                                u"abc"_s,
                                u"1e5"_s,
                                u"0x10"_s,
                                u"nan"_s,
                                u"inf"_s,
                                u"12,345,6"_s,
                                u"1.2345"_s,
                                u"0,123"_s,
                                u"0.123"_s,
                                u"1234.567"_s,
                                u"1234,567"_s,
                                u"1.312,872,00"_s,
                                u"1,312.872,00"_s,
                                u"1.31.872"_s,
                                u"13.12872,00"_s,
                                u"1234.567,00"_s,
                                u"250 00"_s,
                                u"2 50"_s,
                                u"1 312.872 000"_s,
                                u"0.123.456"_s,
                                u"--5"_s,
                                u"-(5)"_s,
                                u"-€-5"_s,
                                u"+-5"_s,
                                u"5-"_s,
                                u"€ 5 $"_s,
                                u"EUR € 5"_s,
                                u"~ > 5"_s,
                                u"<5"_s,
                                u"XYZ 5"_s,
                                u"5 5"_s,
                                u"5,"_s,
                                u",5"_s,
                                u".50"_s,
                                u"5,,50"_s,
                                u"1..5"_s,
                                u"92.233.720.368.547.758,08"_s,
                                u"-92.233.720.368.547.758,09"_s,
                                u"99999999999999999999"_s,
                                u"not specified"_s,
                                u"5 miljoen"_s,
                                u"ca 5 EURO per dag"_s,
                                u"٥"_s,
                                u"1’312'87"_s}) {
        QTest::newRow(qPrintable(u"‘"_s + text + u"’")) << text;
    }
    QTest::newRow("very long") << QString(100'000, u'9');
    QTest::newRow("very many groups") << u"1"_s + u".000"_s.repeated(50'000);
    QTest::newRow("very many signs") << QString(100'000, u'€');
}

void TestAmount::refuse()
{
    QFETCH(QString, text);
    for (const Language language : allLanguages) {
        const Result<Amount> amount = parseAmount(text, language);
        QVERIFY2(!amount, amount ? qPrintable(formatAmount(*amount, language)) : "");
        QCOMPARE(amount.error().kind, Error::Kind::Invalid);
        QVERIFY(!amount.error().what.isEmpty());
        QVERIFY(!amount.error().remedy.isEmpty());
        QVERIFY(amount.error().what.size() < 100);
    }
}

void TestAmount::defaultCurrency()
{
    QCOMPARE(parseAmount(u"5"_s, Language::Dutch, u"SEK"_s)->currency, u"SEK"_s);
    QCOMPARE(parseAmount(u"€ 5"_s, Language::Dutch, u"SEK"_s)->currency, u"EUR"_s);
    // A project's own currency is taken at its word, known or not.
    QCOMPARE(parseAmount(u"BEF 5"_s, Language::Dutch, u"BEF"_s)->currency, u"BEF"_s);
    QVERIFY(!parseAmount(u"BEF 5"_s, Language::Dutch));
}

void TestAmount::notSpecifiedIsNotZero_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u""_s, u"  "_s, u"not specified"_s, u"Not  Specified"_s, u"niet gespecificeerd"_s,
          u"niet opgegeven"_s, u"onbekend"_s, u"n/a"_s, u"n.v.t."_s, u"-"_s, u"–"_s, u"—"_s})
        QTest::newRow(qPrintable(u"‘"_s + text + u"’")) << text;
}

void TestAmount::notSpecifiedIsNotZero()
{
    QFETCH(QString, text);
    for (const Language language : allLanguages) {
        const Result<std::optional<Amount>> amount = parseOptionalAmount(text, language);
        QVERIFY(amount);
        QVERIFY(!amount->has_value());
        QVERIFY(!parseAmount(text, language));
        const Result<std::optional<Amount>> zero = parseOptionalAmount(u"0"_s, language);
        QVERIFY(zero && zero->has_value());
        QCOMPARE((*zero)->cents, qint64(0));
        QVERIFY(!parseOptionalAmount(u"abc"_s, language));
    }
}

void TestAmount::decimal_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("cents");
    QTest::newRow("two decimals") << u"1312872.00"_s << qint64(131'287'200);
    QTest::newRow("one decimal") << u"-5.5"_s << qint64(-550);
    QTest::newRow("none") << u"7"_s << qint64(700);
    QTest::newRow("zeros before") << u"007"_s << qint64(700);
    QTest::newRow("largest") << u"92233720368547758.07"_s << largest;
    QTest::newRow("smallest") << u"-92233720368547758.08"_s << smallest;
}

void TestAmount::decimal()
{
    QFETCH(QString, text);
    const Result<qint64> cents = centsFromDecimal(text);
    QVERIFY(cents);
    QTEST(*cents, "cents");
}

void TestAmount::refuseDecimal_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u""_s, u"5,50"_s, u"1 000"_s, u"1.000.000"_s, u"1.234"_s, u"+5"_s, u"--5"_s,
                                u"5."_s, u".5"_s, u" 5"_s, u"5 "_s, u"- 5"_s, u"€5"_s, u"1e3"_s,
                                u"92233720368547758.08"_s, u"5-"_s, u"-"_s, u"5\n"_s})
        QTest::newRow(qPrintable(u"‘"_s + text + u"’")) << text;
}

void TestAmount::refuseDecimal()
{
    QFETCH(QString, text);
    const Result<qint64> cents = centsFromDecimal(text);
    QVERIFY(!cents);
    QCOMPARE(cents.error().kind, Error::Kind::Invalid);
    QVERIFY(cents.error().remedy.contains(u"-5.50"_s));
}

void TestAmount::errorShowsForms()
{
    const Error dutch = parseAmount(u"veel"_s, Language::Dutch).error();
    QVERIFY(dutch.what.contains(u"veel"_s));
    QVERIFY(dutch.remedy.contains(u"1.312.872,00"_s));
    const Error english = parseAmount(u"a lot"_s, Language::English).error();
    QVERIFY(english.remedy.contains(u"1,312,872.00"_s));
    QVERIFY(parseAmount(u"XYZ 5"_s, Language::English).error().why.contains(u"XYZ"_s));
    QVERIFY(parseAmount(u"0,123"_s, Language::Dutch).error().why.contains(u"two decimals"_s));
    QVERIFY(parseAmount(u"1.31.872"_s, Language::Dutch).error().why.contains(u"groups"_s));
    QVERIFY(parseAmount(u"99999999999999999999"_s, Language::Dutch).error().why.contains(u"large"_s));
    // What the user typed is no pattern: a percent sign and a digit stay as they are.
    QVERIFY(parseAmount(u"%2 %1"_s, Language::Dutch).error().what.contains(u"%2 %1"_s));
    // Every form that the remedy names can be read.
    for (const Language language : allLanguages) {
        const bool isDutch = language == Language::Dutch;
        const QString remedy = parseAmount(u"?"_s, language).error().remedy;
        for (const QString &form :
             isDutch ? QStringList{u"1.312.872,00"_s, u"€ 250.000"_s, u"ca. 12,50 GBP"_s}
                     : QStringList{u"1,312,872.00"_s, u"€250,000"_s, u"about 12.50 GBP"_s}) {
            QVERIFY(remedy.contains(form));
            QVERIFY(parseAmount(form, language));
        }
    }
}

void TestAmount::order()
{
    QList<Amount> amounts{{500, u"GBP"_s, {}},      {500, u"EUR"_s, Qualifier::MoreThan},
                          {500, u"EUR"_s, {}},      {-1, u"USD"_s, {}},
                          {smallest, u"EUR"_s, {}}, {largest, u"EUR"_s, {}}};
    std::sort(amounts.begin(), amounts.end());
    const QList<Amount> expected{{smallest, u"EUR"_s, {}}, {-1, u"USD"_s, {}},
                                 {500, u"EUR"_s, {}},      {500, u"EUR"_s, Qualifier::MoreThan},
                                 {500, u"GBP"_s, {}},      {largest, u"EUR"_s, {}}};
    QCOMPARE(amounts, expected);
    QVERIFY((Amount{} <=> Amount{}) == std::strong_ordering::equal);
}

void TestAmount::currencies()
{
    const QStringList &codes = knownCurrencies();
    QCOMPARE(codes.front(), u"EUR"_s);
    QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), codes.size());
    for (const QString &code : codes) {
        QCOMPARE(code.size(), 3);
        QCOMPARE(code, code.toUpper());
    }
}

void TestAmount::roundTrip()
{
    QRandomGenerator random(20191001);
    QList<qint64> cents{0,      1,       -1,      99,       100,         -100,
                        99'999, 100'000, largest, smallest, largest - 1, smallest + 1};
    for (int i = 0; i < 500; ++i) {
        const int size = random.bounded(64);
        cents.append(static_cast<qint64>(random.generate64()) >> size);
    }
    for (const qint64 figure : std::as_const(cents)) {
        const QString currency =
            knownCurrencies().at(random.bounded(static_cast<int>(knownCurrencies().size())));
        QCOMPARE(*centsFromDecimal(centsToDecimal(figure)), figure);
        for (const Qualifier qualifier : allQualifiers) {
            const Amount amount{figure, currency, qualifier};
            for (const Language written : allLanguages) {
                QCOMPARE(*parseAmount(formatCents(figure, written), written), (Amount{figure, u"EUR"_s, {}}));
                // With its two decimals a figure is clear to a reader of either language.
                for (const Language read : allLanguages) {
                    const Result<Amount> back = parseAmount(formatAmount(amount, written), read);
                    QVERIFY2(bool(back), qPrintable(formatAmount(amount, written)));
                    QCOMPARE(*back, amount);
                }
            }
        }
    }
}

void TestAmount::garbageDoesNotCrash()
{
    QRandomGenerator random(7);
    const QString signs = u"0123456789.,-+€$£ '’()~<>=≥≤±EURcaGBP%\u202F\u00A0"_s;
    int readable = 0;
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (int length = random.bounded(12); length >= 0; --length)
            text += signs.at(random.bounded(static_cast<int>(signs.size())));
        for (const Language language : allLanguages) {
            const Result<Amount> amount = parseAmount(text, language);
            if (!amount)
                continue;
            ++readable;
            QCOMPARE(*parseAmount(formatAmount(*amount, language), language), *amount);
        }
    }
    QVERIFY(readable > 0);
}

void TestAmount::qualifierCodes()
{
    for (const Qualifier qualifier : allQualifiers) {
        QCOMPARE(qualifierFromCode(qualifierCode(qualifier)), std::optional(qualifier));
        QString text = QString(qualifierSign(qualifier) + u"5");
        QCOMPARE(takeQualifier(text), qualifier);
        QCOMPARE(text, u"5"_s);
    }
    QCOMPARE(qualifierCode(Qualifier::AtLeast), u"at_least"_s);
    QVERIFY(!qualifierFromCode(u""));
    QVERIFY(!qualifierFromCode(u"Exact"));
}

void TestAmount::qualifierLabels()
{
    QSet<QString> labels;
    for (const Qualifier qualifier : allQualifiers) {
        QString label = qualifierLabel(qualifier, Wording(Language::English));
        labels.insert(label);
        if (qualifier == Qualifier::Exact)
            continue;
        // The word of the list can be typed before a figure.
        label += u" 5"_s;
        QCOMPARE(takeQualifier(label), qualifier);
    }
    QCOMPARE(labels.size(), qsizetype(allQualifiers.size()));
}

QTEST_GUILESS_MAIN(TestAmount)
#include "tst_amount.moc"
