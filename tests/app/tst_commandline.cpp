// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue.h"
#include "domain/quote.h"
#include "exchange/jsonrecords.h"
#include "storage/recordstore.h"
#include "storage/workspace.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace klankbord;

namespace
{

struct Run {
    int code = -1;
    QByteArray out;
    QByteArray messages;
};

/// Runs the program with nothing in its environment, no display above all, in @p folder.
Run run(const QString &folder, const QStringList &arguments, const QStringList &environment = {})
{
    QProcess process;
    QProcessEnvironment clean;
    clean.insert(u"HOME"_s, folder);
    // Sanitizers are told how to behave by the environment of the test.
    for (const char *name : {"ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"}) {
        if (qEnvironmentVariableIsSet(name))
            clean.insert(QString::fromLatin1(name), qEnvironmentVariable(name));
    }
    for (const QString &variable : environment)
        clean.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    process.setProcessEnvironment(clean);
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral(KLANKBORD_PROGRAM), arguments);
    if (!process.waitForFinished(120000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

QJsonArray records(const Run &run)
{
    return QJsonDocument::fromJson(run.out).array();
}

/// The records without the names of those that were not listed, which no reader of the list could find.
QJsonArray withoutHeldBack(const QJsonArray &records)
{
    const QString title = Quote::type().heldBackTitle(Wording(Language::English));
    QJsonArray cleaned;
    for (const QJsonValue &record : records) {
        QJsonObject object = record.toObject();
        for (QJsonValueRef value : object) {
            QJsonArray references = value.toArray();
            for (qsizetype i = references.size() - 1; i >= 0; --i) {
                if (references.at(i).toObject().value("title"_L1) == title)
                    references.removeAt(i);
            }
            if (value.isArray())
                value = references;
        }
        cleaned.append(object);
    }
    return cleaned;
}

/// Makes a workspace at @p path with what @p changes add.
void writeWorkspace(const QString &path, ChangeSet changes)
{
    const auto workspace = Workspace::create(path);
    changes.sign(u"Els"_s, QDateTime::currentDateTimeUtc());
    if (!workspace || !(*workspace)->store().apply(changes))
        qFatal("no workspace to read");
}

} // namespace

/// The program on the command line, as a script meets it.
class TestCommandLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void saysWhatItIs_data();
    void saysWhatItIs();
    void listsEveryType_data();
    void listsEveryType();
    void listsAsATable();
    void listsAsCsv();
    void finds_data();
    void finds();
    void writesTheFormOfTheJson();
    void speaksDutch();
    void follows_data();
    void follows();
    void checks();
    void writesADocument_data();
    void writesADocument();
    void documentsAreReplacedWhenAsked();
    void oneDocumentForEach();
    void refuses_data();
    void refuses();
    void overwritesNothing();
    void leavesNothingHalf();
    void saysWhenTheOutputIsFull();
    void isQuietWhenNobodyReads();
    void changesNothingByReading();
    void readsBackWhatItLists();
    void holdsBack_data();
    void holdsBack();
    void givesNeedsWhenAsked();

private:
    QTemporaryDir m_home;
    QString m_sample;
    QStringList m_filesBefore;
};

void TestCommandLine::initTestCase()
{
    QVERIFY(m_home.isValid());
    const Run made = run(m_home.path(), {u"sample"_s, u"sample.klankbord"_s});
    QCOMPARE(made.messages, QByteArray());
    QCOMPARE(made.code, 0);
    QCOMPARE(made.out, QByteArray("sample.klankbord\n"));
    m_sample = m_home.filePath(u"sample.klankbord"_s);
    QVERIFY(QFile::exists(m_sample));
    QFile::copy(m_sample, m_home.filePath(u"truncated.klankbord"_s));
    QVERIFY(QFile::resize(m_home.filePath(u"truncated.klankbord"_s), 5000));
    QFile foreign(m_home.filePath(u"foreign.klankbord"_s));
    QVERIFY(foreign.open(QIODevice::WriteOnly));
    foreign.write("no workspace");
}

void TestCommandLine::init()
{
    m_filesBefore = QDir(m_home.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

void TestCommandLine::saysWhatItIs_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("has");
    QTest::newRow("--version") << QStringList{u"--version"_s}
                               << QByteArray("Klankbord " KLANKBORD_VERSION "\n");
    QTest::newRow("-v") << QStringList{u"-v"_s} << QByteArray("Klankbord " KLANKBORD_VERSION "\n");
    QTest::newRow("--help") << QStringList{u"--help"_s} << QByteArray("\n  report ");
    QTest::newRow("-h") << QStringList{u"--lang"_s, u"en"_s, u"-h"_s} << QByteArray("\n  sample ");
    for (const char *command : {"report", "list", "check", "sample"}) {
        QTest::newRow(command) << QStringList{QString::fromLatin1(command), u"--help"_s}
                               << QByteArray("Usage: klankbord ") + command;
    }
}

void TestCommandLine::saysWhatItIs()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, has);
    const Run said = run(m_home.path(), arguments);
    QCOMPARE(said.code, 0);
    QCOMPARE(said.messages, QByteArray());
    QVERIFY2(said.out.contains(has), said.out.constData());
}

void TestCommandLine::listsEveryType_data()
{
    QTest::addColumn<QString>("plural");
    for (const RecordType *type : recordTypes())
        QTest::newRow(type->plural().data()) << QString(type->plural());
}

void TestCommandLine::listsEveryType()
{
    QFETCH(const QString, plural);
    // A type of which the cases have nothing has no file, and an empty list.
    QFile source(u":/sample/"_s + plural + u".json"_s);
    const bool isShipped = source.open(QIODevice::ReadOnly);
    QCOMPARE(isShipped, source.exists());
    const QJsonArray kept = isShipped ? QJsonDocument::fromJson(source.readAll()).array() : QJsonArray();
    const auto isHeldBack = [&plural](const QJsonValue &record) {
        return plural == Quote::type().plural() && record.toObject().value("approval"_L1) != "approved"_L1;
    };
    const qsizetype heldBack = std::count_if(kept.begin(), kept.end(), isHeldBack);
    const qsizetype count = kept.size() - heldBack;

    const Run json =
        run(m_home.path(), {u"list"_s, plural, m_sample, u"--format"_s, u"json"_s, u"--with-needs"_s});
    QCOMPARE(json.messages.isEmpty(), heldBack == 0);
    QCOMPARE(json.code, 0);
    QCOMPARE(records(json).size(), count);
    for (const QJsonValue &record : records(json)) {
        for (const FieldInfo *field : recordTypeByPlural(plural)->fields())
            QVERIFY2(record.toObject().contains(field->name()), field->name().data());
    }
    const Run table = run(m_home.path(), {u"list"_s, plural, m_sample});
    QCOMPARE(table.code, 0);
    QCOMPARE(table.out.count('\n'), count + 2);
}

void TestCommandLine::listsAsATable()
{
    const Run table =
        run(m_home.path(), {u"list"_s, u"projects"_s, m_sample, u"--where"_s, u"acronym=DIALOG"_s});
    QVERIFY2(table.out.startsWith("Acronym  Title"), table.out.constData());
    QVERIFY2(table.out.contains("1 August 2019 – 31 July 2023"), table.out.constData());
    QVERIFY2(table.out.contains("€1,312,872.00"), table.out.constData());
}

void TestCommandLine::listsAsCsv()
{
    const Run csv = run(m_home.path(), {u"list"_s, u"fundings"_s, m_sample, u"--format=csv"_s});
    QCOMPARE(csv.code, 0);
    QVERIFY2(csv.out.startsWith("id,"), csv.out.constData());
    QVERIFY2(csv.out.contains(",eu_fund,1312872.00,EUR,exact,"), csv.out.constData());
    QCOMPARE(csv.out.count("\r\n"), 19);
}

void TestCommandLine::finds_data()
{
    QTest::addColumn<QString>("plural");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("count");
    const auto row = [](const char *name, const char *plural, const QStringList &options, int count) {
        QTest::newRow(name) << QString::fromLatin1(plural) << options << count;
    };
    const QString where = u"--where"_s;
    const QString search = u"--search"_s;
    row("a code", "events", {where, u"kind=regional_session"_s}, 6);
    row("a label", "events", {where, u"kind=Regional session"_s}, 6);
    row("a label in capitals", "events", {where, u"kind=REGIONAL SESSION"_s}, 6);
    row("a day", "events", {where, u"when=2014-10-14"_s}, 1);
    row("a month", "events", {where, u"when=2014-10"_s}, 1);
    row("a month in words", "events", {where, u"when=October 2014"_s}, 1);
    row("a month in Dutch words", "events", {where, u"when=oktober 2014"_s}, 1);
    row("a year", "events", {where, u"when=2014"_s}, 1);
    row("another year", "events", {where, u"when=2016"_s}, 0);
    row("not specified", "events", {where, u"when="_s}, 7);
    row("a day in a period", "projects", {where, u"period=2020-05-01"_s}, 2);
    row("an acronym", "fundings", {where, u"project=DIALOG"_s}, 6);
    row("an acronym in lower case", "fundings", {where, u"project=dialog"_s}, 6);
    row("a title in Dutch", "events", {where, u"organiser=Departement Werk en Sociale Economie"_s}, 1);
    row("a title in English", "events", {where, u"organiser=Department of Work and Social Economy"_s}, 1);
    row("words of a title", "partnerships", {where, u"organisation=ESF Flanders"_s}, 3);
    row("one of a list", "organisations", {where, u"themes=Workable work"_s}, 1);
    row("an amount", "projects", {where, u"support=1312872"_s}, 1);
    row("an amount as English", "projects", {where, u"support=1,312,872.00"_s}, 1);
    row("an amount as Dutch", "projects", {where, u"support=€ 1.312.872,00"_s}, 1);
    row("an amount of any qualifier", "projects", {where, u"total_cost=250000"_s}, 1);
    row("an amount of its qualifier", "projects", {where, u"total_cost=~250000"_s}, 1);
    row("an amount of another qualifier", "projects", {where, u"total_cost=>250000"_s}, 0);
    row("no amount", "fundings", {where, u"amount="_s}, 6);
    row("no amount in words", "fundings", {where, u"amount=not specified"_s}, 6);
    row("a count", "events", {where, u"participants=350"_s}, 1);
    row("a share", "fundings", {where, u"rate=13.63 %"_s}, 1);
    row("a text", "people", {where, u"last_name=VANSTEENKISTE"_s}, 1);
    row("part of a text", "people", {where, u"last_name=Vansteen"_s}, 0);
    row("part of a long text", "venues", {where, u"address=Andre Dumontlaan"_s}, 1);
    row("yes", "documents", {where, u"public=yes"_s}, 11);
    row("a number", "phases", {where, u"order=2"_s}, 2);
    row("two conditions", "events", {where, u"when="_s, where, u"project=DIALOG"_s}, 2);
    row("words", "events", {search, u"voed horeca"_s}, 1);
    row("words without accents", "venues", {search, u"ANDRE dumontlaan"_s}, 1);
    row("words in the other language", "organisations", {search, u"arbeidsbemiddeling"_s}, 1);
    row("words of another record", "events", {search, u"Thor"_s}, 1);
    row("words and a condition", "events", {search, u"sessie"_s, where, u"sector=Groen"_s}, 1);
    row("nothing", "events", {search, u"xyzzy"_s}, 0);
}

void TestCommandLine::finds()
{
    QFETCH(const QString, plural);
    QFETCH(const QStringList, options);
    QFETCH(const int, count);
    const Run found =
        run(m_home.path(), QStringList{u"list"_s, plural, m_sample, u"--format"_s, u"json"_s} + options);
    QCOMPARE(found.messages, QByteArray());
    QCOMPARE(found.code, 0);
    QVERIFY2(records(found).size() == count, found.out.constData());
}

void TestCommandLine::writesTheFormOfTheJson()
{
    const auto one = [this](const QString &plural, const QString &where) {
        const Run found =
            run(m_home.path(), {u"list"_s, plural, m_sample, u"--format"_s, u"json"_s, u"--where"_s, where});
        return records(found).first().toObject();
    };
    const QJsonObject project = one(u"projects"_s, u"acronym=DIALOG"_s);
    QCOMPARE(project.value("support"_L1),
             QJsonValue(QJsonObject{
                 {u"amount"_s, u"1312872.00"_s}, {u"currency"_s, u"EUR"_s}, {u"qualifier"_s, u"exact"_s}}));
    QCOMPARE(project.value("kind"_L1), QJsonValue(u"interregional"_s));
    QCOMPARE(project.value("period"_L1),
             QJsonValue(QJsonObject{{u"from"_s, u"2019-08-01"_s}, {u"to"_s, u"2023-07-31"_s}}));
    QCOMPARE(project.value("total_cost"_L1), QJsonValue(QJsonValue::Null));
    QCOMPARE(project.value("title"_L1).toObject().keys(), (QStringList{u"en"_s, u"nl"_s}));
    QCOMPARE(project.value("programme"_L1).toObject().value("title"_L1), QJsonValue(u"INTERREG"_s));
    QVERIFY(recordIdFromText(project.value("programme"_L1).toObject().value("id"_L1).toString()));

    const QJsonObject event = one(u"events"_s, u"kind=conference"_s);
    QCOMPARE(event.value("participants"_L1),
             QJsonValue(QJsonObject{{u"count"_s, 350}, {u"qualifier"_s, u"more_than"_s}}));
    const QJsonObject document = one(u"documents"_s, u"date=2014-09-12"_s);
    QCOMPARE(document.value("date"_L1), QJsonValue(u"2014-09-12"_s));
}

void TestCommandLine::speaksDutch()
{
    const Run table = run(m_home.path(), {u"list"_s, u"events"_s, m_sample, u"--lang"_s, u"nl"_s,
                                          u"--where"_s, u"sector=Food and hospitality"_s});
    QCOMPARE(table.code, 0);
    QVERIFY2(table.out.contains("Regionale sessie: voeding en horeca"), table.out.constData());
    QVERIFY2(table.out.contains("14 oktober 2014"), table.out.constData());
}

void TestCommandLine::follows_data()
{
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<QByteArray>("month");
    QTest::newRow("nothing") << QStringList() << QByteArray("October");
    QTest::newRow("LANG") << QStringList{u"LANG=nl_BE.UTF-8"_s} << QByteArray("oktober");
    QTest::newRow("LC_MESSAGES first")
        << QStringList{u"LC_MESSAGES=en_GB.UTF-8"_s, u"LANG=nl_BE.UTF-8"_s} << QByteArray("October");
    QTest::newRow("LC_ALL first") << QStringList{u"LC_ALL=nl"_s, u"LC_MESSAGES=en_GB.UTF-8"_s}
                                  << QByteArray("oktober");
    QTest::newRow("another language") << QStringList{u"LANG=fr_BE.UTF-8"_s} << QByteArray("October");
}

void TestCommandLine::follows()
{
    QFETCH(const QStringList, environment);
    QFETCH(const QByteArray, month);
    const Run table = run(
        m_home.path(), {u"list"_s, u"events"_s, m_sample, u"--search"_s, u"slotconferentie"_s}, environment);
    QCOMPARE(table.messages, QByteArray());
    QVERIFY2(table.out.contains(QByteArray(month + " 2019")), table.out.constData());
}

void TestCommandLine::checks()
{
    const Run checked = run(m_home.path(), {u"check"_s, m_sample});
    QCOMPARE(checked.messages, QByteArray());
    QCOMPARE(checked.code, 0);
}

void TestCommandLine::writesADocument_data()
{
    QTest::addColumn<QString>("project");
    QTest::addColumn<QString>("language");
    QTest::newRow("Dutch") << u"DIALOG"_s << u"nl"_s;
    QTest::newRow("English") << u"DIALOG"_s << u"en"_s;
    QTest::newRow("lower case") << u"dialog"_s << u"en"_s;
    QTest::newRow("by id") << u"id"_s << u"nl"_s;
}

void TestCommandLine::writesADocument()
{
    QFETCH(QString, project);
    QFETCH(const QString, language);
    if (project == "id"_L1) {
        const Run listed = run(m_home.path(), {u"list"_s, u"projects"_s, m_sample, u"--format"_s, u"json"_s});
        project = records(listed).first().toObject().value("id"_L1).toString();
        QVERIFY(recordIdFromText(project));
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.pdf"_s);
    const Run made = run(m_home.path(), {u"report"_s, m_sample, u"--kind"_s, u"project"_s, u"--of"_s, project,
                                         u"--lang"_s, language, u"-o"_s, path});
    QCOMPARE(made.messages, QByteArray());
    QCOMPARE(made.code, 0);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"out.pdf"_s});
    QFile pdf(path);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QCOMPARE(pdf.read(5), QByteArray("%PDF-"));
    QVERIFY(pdf.size() > 10000);
}

void TestCommandLine::documentsAreReplacedWhenAsked()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.pdf"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("mine");
    old.close();
    const QStringList arguments{u"report"_s, m_sample,    u"--kind"_s, u"project-page"_s,
                                u"--of"_s,   u"DIALOG"_s, u"-o"_s,     path};
    const Run refused = run(m_home.path(), arguments);
    QCOMPARE(refused.code, 1);
    QVERIFY(refused.messages.contains("out.pdf"));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("mine"));
    old.close();
    QCOMPARE(run(m_home.path(), arguments + QStringList{u"--force"_s}).code, 0);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.read(5), QByteArray("%PDF-"));
}

void TestCommandLine::oneDocumentForEach()
{
    const QTemporaryDir folder;
    const Run made = run(m_home.path(), {u"report"_s, m_sample, u"--kind"_s, u"project-page"_s, u"--all"_s,
                                         u"--lang"_s, u"en"_s, u"-o"_s, folder.filePath(u"all"_s)});
    QCOMPARE(made.messages, QByteArray());
    QCOMPARE(made.code, 0);
    const QStringList files = QDir(folder.filePath(u"all"_s)).entryList(QDir::Files);
    QCOMPARE(files.size(), 4);
    QCOMPARE(made.out.count('\n'), 4);
    QVERIFY(files.contains(u"DIALOG-project-page-en.pdf"_s));
    const Run certificates =
        run(m_home.path(), {u"report"_s, m_sample, u"--kind"_s, u"certificate"_s, u"--all"_s, u"--of"_s,
                            u"lokaal voor werk"_s, u"-o"_s, folder.filePath(u"certificates"_s)});
    QCOMPARE(certificates.code, 0);
    QCOMPARE(QDir(folder.filePath(u"certificates"_s)).entryList(QDir::Files).size(), 17);
}

void TestCommandLine::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    const auto row = [this](const char *name, QStringList arguments, const char *says) {
        arguments.replaceInStrings(u"SAMPLE"_s, m_sample);
        QTest::newRow(name) << arguments << QByteArray(says);
    };
    row("an unknown command", {u"lists"_s, u"projects"_s}, "lists");
    row("a window without a display", {}, "--help");
    row("a workspace without a display", {u"SAMPLE"_s}, "--help");
    row("an unknown option", {u"list"_s, u"projects"_s, u"SAMPLE"_s, u"--formt"_s, u"csv"_s}, "--formt");
    row("no file", {u"list"_s, u"projects"_s}, "Usage: klankbord list");
    row("too much", {u"check"_s, u"SAMPLE"_s, u"more"_s}, "more");
    row("an empty file name", {u"check"_s, u""_s}, "Usage: klankbord check");
    row("an unknown kind", {u"list"_s, u"project"_s, u"SAMPLE"_s}, "projects");
    row("an unknown format", {u"list"_s, u"projects"_s, u"SAMPLE"_s, u"--format"_s, u"xls"_s},
        "table, csv, json");
    row("an unknown language", {u"list"_s, u"projects"_s, u"SAMPLE"_s, u"--lang"_s, u"fr"_s}, "nl, en");
    row("an unknown field", {u"list"_s, u"projects"_s, u"SAMPLE"_s, u"--where"_s, u"acronm=A"_s},
        "acronym, code");
    row("no condition", {u"list"_s, u"projects"_s, u"SAMPLE"_s, u"--where"_s, u"acronym"_s}, "FIELD=VALUE");
    row("an unknown choice", {u"list"_s, u"projects"_s, u"SAMPLE"_s, u"--where"_s, u"kind=party"_s},
        "Good-practice study");
    row("a broken date", {u"list"_s, u"events"_s, u"SAMPLE"_s, u"--where"_s, u"when=2014-13"_s}, "2014-13");
    row("a broken amount", {u"list"_s, u"fundings"_s, u"SAMPLE"_s, u"--where"_s, u"amount=12,345,6"_s},
        "12,345,6");
    row("an unknown reference", {u"list"_s, u"events"_s, u"SAMPLE"_s, u"--where"_s, u"project=NOBODY"_s},
        "NOBODY");
    row("no such file", {u"list"_s, u"projects"_s, u"none.klankbord"_s}, "none.klankbord");
    row("a folder", {u"list"_s, u"projects"_s, u"."_s}, "klankbord: ");
    row("a foreign file", {u"list"_s, u"projects"_s, u"foreign.klankbord"_s}, "foreign.klankbord");
    row("a foreign file to check", {u"check"_s, u"foreign.klankbord"_s}, "foreign.klankbord");
    row("a truncated file", {u"check"_s, u"truncated.klankbord"_s}, "klankbord: ");
    const QStringList report{u"report"_s, u"SAMPLE"_s, u"--kind"_s};
    row("no kind of document", {u"report"_s, u"SAMPLE"_s}, "portfolio");
    row("an unknown kind of document", report + QStringList{u"budgets"_s}, "budget");
    row("a document about nothing", report + QStringList{u"project"_s}, "--of");
    row("an unknown project", report + QStringList{u"project"_s, u"--of"_s, u"DIALOGUE"_s}, "DIALOG ");
    row("an unknown practice", report + QStringList{u"practice"_s, u"--of"_s, u"DIALOGUE"_s}, "Right2Score");
    row("an unknown section",
        report + QStringList{u"project"_s, u"--of"_s, u"DIALOG"_s, u"--sections"_s, u"aim,prices"_s},
        "prices");
    row("an unknown column",
        report + QStringList{u"table"_s, u"--of"_s, u"projects"_s, u"--columns"_s, u"x"_s}, "acronym");
    row("an unknown table", report + QStringList{u"table"_s, u"--of"_s, u"project"_s}, "projects");
    row("an unknown paper", report + QStringList{u"portfolio"_s, u"--paper"_s, u"B5"_s}, "Letter");
    row("an unreadable period", report + QStringList{u"portfolio"_s, u"--period"_s, u"later"_s}, "later");
    row("too many blank rows",
        report + QStringList{u"sign-in"_s, u"--of"_s, u"Samen"_s, u"--blank-rows"_s, u"501"_s}, "500");
    row("one language beside another where it cannot", report + QStringList{u"budget"_s, u"--side-by-side"_s},
        "two languages");
    row("a project without a budget", report + QStringList{u"budget"_s, u"--of"_s, u"DIALOG"_s}, "no budget");
    row("a folder that is not there",
        report + QStringList{u"project"_s, u"--of"_s, u"DIALOG"_s, u"-o"_s, u"none/out.pdf"_s},
        "none/out.pdf");
    row("a sample in no folder", {u"sample"_s, u"none/new.klankbord"_s}, "none/new.klankbord");
}

void TestCommandLine::refuses()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, says);
    const Run refused = run(m_home.path(), arguments);
    QCOMPARE(refused.code, 1);
    QCOMPARE(refused.out, QByteArray());
    QVERIFY2(refused.messages.contains(says), refused.messages.constData());
    QVERIFY2(refused.messages.startsWith("klankbord: "), refused.messages.constData());
    QVERIFY2(refused.messages.count('\n') <= 3, refused.messages.constData());
    QCOMPARE(QDir(m_home.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             m_filesBefore);
}

void TestCommandLine::overwritesNothing()
{
    QFile file(m_home.filePath(u"foreign.klankbord"_s));
    const Run refused = run(m_home.path(), {u"sample"_s, file.fileName()});
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.messages.contains("foreign.klankbord"), refused.messages.constData());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("no workspace"));
}

void TestCommandLine::leavesNothingHalf()
{
    QFile before(m_sample);
    QVERIFY(before.open(QIODevice::ReadOnly));
    const QByteArray content = before.readAll();
    QCOMPARE(run(m_home.path(), {u"sample"_s, m_sample}).code, 1);
    before.seek(0);
    QCOMPARE(before.readAll(), content);
    QCOMPARE(QDir(m_home.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             m_filesBefore);
}

void TestCommandLine::saysWhenTheOutputIsFull()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("This system has no /dev/full.");
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(KLANKBORD_PROGRAM),
                  {u"list"_s, u"people"_s, m_sample, u"--lang"_s, u"en"_s});
    QVERIFY(process.waitForFinished(120000));
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().startsWith("klankbord: The output cannot be written."));
}

void TestCommandLine::isQuietWhenNobodyReads()
{
    // As a shell that ignores the signal of a broken pipe starts it.
    QProcess shell;
    shell.start(u"/bin/sh"_s, {u"-c"_s, u"trap '' PIPE; \"$0\" list people \"$1\" --format json | true"_s,
                               QStringLiteral(KLANKBORD_PROGRAM), m_sample});
    QVERIFY(shell.waitForFinished(120000));
    QCOMPARE(shell.readAllStandardError(), QByteArray());
}

void TestCommandLine::changesNothingByReading()
{
    QFile file(m_sample);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    QCOMPARE(run(m_home.path(), {u"list"_s, u"events"_s, m_sample, u"--search"_s, u"sessie"_s}).code, 0);
    QCOMPARE(run(m_home.path(), {u"check"_s, m_sample}).code, 0);
    file.seek(0);
    QCOMPARE(file.readAll(), before);
    QCOMPARE(QDir(m_home.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             m_filesBefore);
}

void TestCommandLine::readsBackWhatItLists()
{
    const QTemporaryDir folder;
    qsizetype count = 0;
    for (const RecordType *type : recordTypes()) {
        const Run listed = run(m_home.path(), {u"list"_s, type->plural(), m_sample, u"--format"_s, u"json"_s,
                                               u"--with-needs"_s});
        QFile file(folder.filePath(type->plural() + u".json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(withoutHeldBack(records(listed))).toJson());
        count += records(listed).size();
    }
    const Wording english(Language::English);
    const Result<ImportDrafts> drafts = readJsonFolder(folder.path(), english);
    QVERIFY(drafts);
    const Result<ImportPlan> plan = ImportPlan::make(*drafts, english, nothingExists());
    QVERIFY(plan);
    for (const ImportProblem &problem : plan->problems())
        qWarning().noquote() << problem.text(english);
    QCOMPARE(plan->problems().size(), 0);
    QCOMPARE(plan->changes().changes().size(), count);
}

void TestCommandLine::holdsBack_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"json", "csv", "table"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void TestCommandLine::holdsBack()
{
    QFETCH(const QString, format);
    const QTemporaryDir folder;
    const Quote &type = Quote::type();
    ChangeSet changes(ChangeSet::Kind::Import, {});
    for (const Approval approval : {Approval::Approved, Approval::Asked, Approval::Refused}) {
        Record quote(type);
        quote.set(type.text, approval == Approval::Approved ? u"Mag mee"_s : u"Mag niet"_s);
        quote.set(type.attribution, Attribution::Anonymous);
        quote.set(type.approval, approval);
        changes.append(Change::add(quote));
    }
    writeWorkspace(folder.filePath(u"quotes.klankbord"_s), changes);
    const Run listed = run(folder.path(), {u"list"_s, u"quotes"_s, u"quotes.klankbord"_s, u"--format"_s,
                                           format, u"--lang"_s, u"en"_s});
    QCOMPARE(listed.code, 0);
    QVERIFY2(listed.messages.startsWith("2 quote"), listed.messages.constData());
    QCOMPARE(listed.messages.count('\n'), 1);
    QVERIFY(listed.out.contains("Mag mee"));
    QVERIFY(!listed.out.contains("Mag niet"));
}

void TestCommandLine::givesNeedsWhenAsked()
{
    const QTemporaryDir folder;
    const Person &type = Person::type();
    Record person(type);
    person.set(type.lastName, u"Peeters"_s);
    person.set(type.diet, u"halal"_s);
    writeWorkspace(folder.filePath(u"people.klankbord"_s), ChangeSet::adding(person));
    QStringList arguments{u"list"_s, u"people"_s, u"people.klankbord"_s, u"--format"_s, u"json"_s};
    const Run without = run(folder.path(), arguments);
    QCOMPARE(records(without).size(), 1);
    QVERIFY(!records(without).first().toObject().contains("diet"_L1));
    const Run with = run(folder.path(), arguments << u"--with-needs"_s);
    QCOMPARE(records(with).first().toObject().value("diet"_L1).toString(), u"halal"_s);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
