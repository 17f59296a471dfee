// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace klankbord;

namespace
{

const QList<OptionSpec> options{{.name = "output", .value = "FILE", .help = "", .letter = 'o'},
                                {.name = "where", .value = "FIELD=VALUE", .help = "", .isRepeatable = true},
                                {.name = "help", .value = nullptr, .help = "", .letter = 'h'}};

Result<Arguments> parsed(const QString &line)
{
    return Arguments::parse(line.split(u' ', Qt::SkipEmptyParts), options, Wording(Language::English));
}

} // namespace

/// Words and options as they are written on a command line.
class TestArguments final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
};

void TestArguments::reads_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("output");
    QTest::addColumn<QStringList>("wheres");
    QTest::addColumn<bool>("help");
    const auto row = [](const char *line, const QStringList &words, const QString &output,
                        const QStringList &wheres, bool help) {
        QTest::newRow(line) << QString::fromLatin1(line) << words << output << wheres << help;
    };
    row("a b", {u"a"_s, u"b"_s}, {}, {}, false);
    row("a --output f b", {u"a"_s, u"b"_s}, u"f"_s, {}, false);
    row("--output=f a", {u"a"_s}, u"f"_s, {}, false);
    row("-o f", {}, u"f"_s, {}, false);
    row("-o -h", {}, u"-h"_s, {}, false);
    row("-h", {}, {}, {}, true);
    row("--where a=b --where=c=d", {}, {}, {u"a=b"_s, u"c=d"_s}, false);
    row("-o f -- --help -h", {u"--help"_s, u"-h"_s}, u"f"_s, {}, false);
    row("-", {u"-"_s}, {}, {}, false);
}

void TestArguments::reads()
{
    QFETCH(const QString, line);
    const Result<Arguments> arguments = parsed(line);
    QVERIFY(arguments);
    QTEST(arguments->words(), "words");
    QTEST(arguments->value(u"output"), "output");
    QTEST(arguments->values(u"where"), "wheres");
    QTEST(arguments->has(u"help"), "help");
}

void TestArguments::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown") << u"--outputs f"_s << u"--outputs"_s;
    QTest::newRow("unknown letter") << u"-x"_s << u"-x"_s;
    QTest::newRow("letters together") << u"-ho"_s << u"-ho"_s;
    QTest::newRow("no value") << u"a -o"_s << u"-o"_s;
    QTest::newRow("a value for a switch") << u"--help=yes"_s << u"--help"_s;
    QTest::newRow("twice") << u"-o f --output g"_s << u"--output"_s;
}

void TestArguments::refuses()
{
    QFETCH(const QString, line);
    QFETCH(const QString, named);
    const Result<Arguments> arguments = parsed(line);
    QVERIFY(!arguments);
    QCOMPARE(arguments.error().kind, Error::Kind::Invalid);
    QVERIFY2(arguments.error().what.contains(named), qPrintable(arguments.error().what));
}

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
