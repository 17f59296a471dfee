// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/count.h"

#include <QRandomGenerator>
#include <QTest>
#include <limits>

using namespace klankbord;
using namespace Qt::Literals::StringLiterals;

constexpr qint64 largest = std::numeric_limits<qint64>::max();

class TestCount final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void format_data();
    void format();
    void parse_data();
    void parse();
    void refuse_data();
    void refuse();
    void notSpecifiedIsNotZero();
    void order();
    void roundTrip();
};

void TestCount::format_data()
{
    QTest::addColumn<Count>("count");
    QTest::addColumn<QString>("dutch");
    QTest::addColumn<QString>("english");
    QTest::newRow("more than") << Count{350, Qualifier::MoreThan} << u">350"_s << u">350"_s;
    QTest::newRow("grouped") << Count{1200, Qualifier::Approximately} << u"~1.200"_s << u"~1,200"_s;
    QTest::newRow("zero") << Count{} << u"0"_s << u"0"_s;
    QTest::newRow("million") << Count{1'000'000, {}} << u"1.000.000"_s << u"1,000,000"_s;
    QTest::newRow("largest") << Count{largest, Qualifier::AtMost} << u"≤9.223.372.036.854.775.807"_s
                             << u"≤9,223,372,036,854,775,807"_s;
}

void TestCount::format()
{
    QFETCH(Count, count);
    QTEST(formatCount(count, Language::Dutch), "dutch");
    QTEST(formatCount(count, Language::English), "english");
}

void TestCount::parse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Count>("expected");
    QTest::newRow("plain") << u"350"_s << Count{350, {}};
    QTest::newRow("sign") << u">350"_s << Count{350, Qualifier::MoreThan};
    QTest::newRow("sign and space") << u"> 350"_s << Count{350, Qualifier::MoreThan};
    QTest::newRow("meer dan") << u"meer dan 350"_s << Count{350, Qualifier::MoreThan};
    QTest::newRow("More than") << u"More than 350"_s << Count{350, Qualifier::MoreThan};
    QTest::newRow("approximately") << u"ca 1200"_s << Count{1200, Qualifier::Approximately};
    QTest::newRow("points group in either") << u"1.200"_s << Count{1200, {}};
    QTest::newRow("commas group in either") << u"1,200"_s << Count{1200, {}};
    QTest::newRow("spaces group") << u"~1\u202F200"_s << Count{1200, Qualifier::Approximately};
    QTest::newRow("zero") << u"0"_s << Count{0, {}};
    QTest::newRow("largest") << u"9223372036854775807"_s << Count{largest, {}};
}

void TestCount::parse()
{
    QFETCH(QString, text);
    for (const Language language : allLanguages) {
        const Result<Count> count = parseCount(text, language);
        QVERIFY2(bool(count), qPrintable(count ? QString() : count.error().text()));
        QTEST(*count, "expected");
    }
}

void TestCount::refuse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("why");
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("sign only") << u">"_s << u""_s;
    QTest::newRow("words") << u"veel"_s << u""_s;
    QTest::newRow("unit") << u"350 mensen"_s << u""_s;
    QTest::newRow("currency") << u"€ 350"_s << u""_s;
    QTest::newRow("negative") << u"-1"_s << u"It is less than zero."_s;
    QTest::newRow("decimals") << u"1,5"_s << u"It has decimals."_s;
    QTest::newRow("decimals behind groups") << u"1.200,50"_s << u"It has decimals."_s;
    QTest::newRow("wrong groups") << u"1.20.000"_s << u"Its digits are not in groups of three."_s;
    QTest::newRow("too large") << u"9223372036854775808"_s << u"It is too large."_s;
    QTest::newRow("two qualifiers") << u"> ~350"_s << u""_s;
}

void TestCount::refuse()
{
    QFETCH(QString, text);
    for (const Language language : allLanguages) {
        const Result<Count> count = parseCount(text, language);
        QVERIFY(!count);
        QCOMPARE(count.error().kind, Error::Kind::Invalid);
        QTEST(count.error().why, "why");
        QVERIFY(count.error().remedy.contains(language == Language::Dutch ? u"1.200"_s : u"1,200"_s));
    }
}

void TestCount::notSpecifiedIsNotZero()
{
    const Result<std::optional<Count>> nothing = parseOptionalCount(u"not specified"_s, Language::English);
    QVERIFY(nothing && !nothing->has_value());
    const Result<std::optional<Count>> zero = parseOptionalCount(u"0"_s, Language::English);
    QVERIFY(zero && zero->has_value());
    QVERIFY(!parseOptionalCount(u"many"_s, Language::English));
}

void TestCount::order()
{
    QVERIFY((Count{1, Qualifier::MoreThan}) < (Count{2, Qualifier::Exact}));
    QVERIFY((Count{2, Qualifier::Exact}) < (Count{2, Qualifier::MoreThan}));
}

void TestCount::roundTrip()
{
    QRandomGenerator random(350);
    for (int i = 0; i < 1000; ++i) {
        const auto number = static_cast<qint64>(random.generate64() >> 1) >> random.bounded(63);
        for (const Qualifier qualifier : allQualifiers) {
            for (const Language written : allLanguages) {
                for (const Language read : allLanguages)
                    QCOMPARE(*parseCount(formatCount({number, qualifier}, written), read),
                             (Count{number, qualifier}));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestCount)
#include "tst_count.moc"
