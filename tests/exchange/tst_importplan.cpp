// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue.h"
#include "domain/partnership.h"
#include "exchange/importplan.h"
#include "exchange/jsonrecords.h"
#include "exchange/sampleworkspace.h"

#include <QDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace klankbord;

namespace
{

const Wording english(Language::English);

/// Drafts of several files, each given as its plural and its JSON.
ImportDrafts drafts(const QList<std::pair<QString, QByteArray>> &files)
{
    ImportDrafts all;
    for (const auto &[plural, json] : files) {
        ImportDrafts read =
            readJsonRecords(*recordTypeByPlural(plural), json, QString(plural + u".json"_s), english);
        all.records += read.records;
        all.problems += read.problems;
    }
    return all;
}

ImportPlan planOf(const QList<std::pair<QString, QByteArray>> &files,
                  const ExistingRecords &existing = nothingExists())
{
    return *ImportPlan::make(drafts(files), english, existing);
}

QStringList problemsOf(const ImportPlan &plan)
{
    QStringList texts;
    for (const ImportProblem &problem : plan.problems())
        texts.append(problem.source.file + u':' + QString::number(problem.source.record) + u':' +
                     problem.field);
    return texts;
}

QStringList titlesOf(const ImportPlan &plan)
{
    QStringList titles;
    for (const Change &change : plan.changes().changes())
        titles.append(change.subject().title(english));
    return titles;
}

} // namespace

/// What an import would do, decided before anything is written.
class TestImportPlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resolvesKeysOverFiles();
    void putsTargetsFirst();
    void bearsCircles();
    void bearsLongChains();
    void findsExistingRecords();
    void keepsIds();
    void refuses_data();
    void refuses();
    void leavesOutWhatRefersToAProblem();
    void namesEveryProblemOfARecord();
    void answersWhatTheStoreAnswers();
    void takesTheSampleWhole();
};

void TestImportPlan::resolvesKeysOverFiles()
{
    const ImportPlan plan =
        planOf({{u"partnerships"_s, R"([{"project": "d", "organisation": {"key": "serv"}, "role": "lead"}])"},
                {u"projects"_s, R"([{"key": "d", "acronym": "DIALOG"}])"},
                {u"organisations"_s, R"([{"key": "serv", "name": {"nl": "SERV"}}])"}});
    QCOMPARE(problemsOf(plan), QStringList());
    QCOMPARE(plan.changes().kind(), ChangeSet::Kind::Import);
    const QList<Change> changes = plan.changes().changes();
    QCOMPARE(changes.size(), 3);
    const Record partnership = *changes.last().after;
    QCOMPARE(&partnership.type(), &Partnership::type());
    QCOMPARE(partnership.get(Partnership::type().organisation), changes.at(0).id());
    QCOMPARE(partnership.get(Partnership::type().project), changes.at(1).id());
    for (const Change &change : changes) {
        QVERIFY(!change.before);
        QVERIFY(change.id() != RecordId::None);
    }
}

void TestImportPlan::putsTargetsFirst()
{
    const ImportPlan plan = planOf({{u"organisations"_s, R"([
        {"key": "c", "name": {"nl": "C"}, "parent": "b"},
        {"key": "b", "name": {"nl": "B"}, "parent": "a"},
        {"key": "a", "name": {"nl": "A"}},
        {"key": "d", "name": {"nl": "D"}, "member_of": ["e", "a"]},
        {"key": "e", "name": {"nl": "E"}}])"}});
    QCOMPARE(problemsOf(plan), QStringList());
    const QStringList titles = titlesOf(plan);
    QCOMPARE(titles.size(), 5);
    QVERIFY(titles.at(0).startsWith(u'A'));
    QVERIFY(titles.at(1).startsWith(u'B'));
    QVERIFY(titles.at(2).startsWith(u'C'));
    QVERIFY(titles.at(3).startsWith(u'E'));
    QVERIFY(titles.at(4).startsWith(u'D'));
}

void TestImportPlan::bearsCircles()
{
    const ImportPlan plan = planOf({{u"organisations"_s, R"([
        {"key": "a", "name": {"nl": "A"}, "member_of": ["b"]}, {"key": "b", "name": {"nl": "B"}, "member_of": ["a"]},
        {"key": "c", "name": {"nl": "C"}, "member_of": ["c"]}])"}});
    QCOMPARE(problemsOf(plan), QStringList());
    QCOMPARE(plan.changes().changes().size(), 3);
}

void TestImportPlan::bearsLongChains()
{
    QByteArray json = "[";
    constexpr int length = 5000;
    for (int i = 0; i < length; ++i) {
        json += "{\"key\": \"k" + QByteArray::number(i) + "\", \"name\": {\"nl\": \"O\"}, \"parent\": \"k" +
                QByteArray::number(i + 1) + "\"},";
    }
    json += "{\"key\": \"k" + QByteArray::number(length) + "\", \"name\": {\"nl\": \"O\"}}]";
    const ImportPlan plan = planOf({{u"organisations"_s, json}});
    QCOMPARE(problemsOf(plan), QStringList());
    QCOMPARE(plan.changes().changes().size(), length + 1);

    // One bad record at the end of the chain takes all others with it.
    json.replace("{\"nl\": \"O\"}}]", "null}]");
    QCOMPARE(planOf({{u"organisations"_s, json}}).problems().size(), length + 1);
}

void TestImportPlan::findsExistingRecords()
{
    QList<RecordId> asked;
    const ExistingRecords existing = [&asked](const RecordType &type,
                                              const QList<RecordId> &ids) -> Result<QSet<RecordId>> {
        if (&type != &Organisation::type())
            return QSet<RecordId>();
        asked += ids;
        return QSet<RecordId>{RecordId{4711}};
    };
    const ImportPlan plan = planOf({{u"organisations"_s, R"([
        {"name": {"nl": "A"}, "parent": "4711"}, {"name": {"nl": "B"}, "parent": {"id": "4711"}},
        {"name": {"nl": "C"}, "parent": "4712"}])"}},
                                   existing);
    QCOMPARE(problemsOf(plan), QStringList{u"organisations.json:3:parent"_s});
    QCOMPARE(plan.changes().changes().size(), 2);
    QCOMPARE(plan.changes().changes().last().after->get(Organisation::type().parent), RecordId{4711});
    QCOMPARE(QSet<RecordId>(asked.begin(), asked.end()), (QSet<RecordId>{RecordId{4711}, RecordId{4712}}));
}

void TestImportPlan::keepsIds()
{
    const ImportPlan plan = planOf(
        {{u"organisations"_s, R"([{"id": "12", "name": {"nl": "A"}, "parent": {"id": "13", "title": "B"}},
                                                          {"id": "13", "name": {"nl": "B"}}])"}});
    QCOMPARE(problemsOf(plan), QStringList());
    QCOMPARE(plan.changes().changes().first().id(), RecordId{13});
    QCOMPARE(plan.changes().changes().last().id(), RecordId{12});
    QCOMPARE(plan.changes().changes().last().after->get(Organisation::type().parent), RecordId{13});
}

void TestImportPlan::refuses_data()
{
    QTest::addColumn<QByteArray>("organisations");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<int>("good");
    const auto row = [](const char *name, const char *json, const char *problem, int good) {
        QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(problem) << good;
    };
    row("required", R"([{"key": "a"}])", "organisations.json:1:name", 0);
    row("out of range", R"([{"name": {"nl": "A"}, "enterprise_number": "0123456789"}])",
        "organisations.json:1:enterprise_number", 0);
    row("unknown key", R"([{"name": {"nl": "A"}, "parent": "b"}])", "organisations.json:1:parent", 0);
    row("unknown key in a list", R"([{"name": {"nl": "A"}, "member_of": ["b"]}])",
        "organisations.json:1:member_of", 0);
    row("key of another type", R"([{"name": {"nl": "A"}, "parent": "green"}])", "organisations.json:1:parent",
        0);
    row("id of another type", R"([{"name": {"nl": "A"}, "parent": {"id": "77"}}])",
        "organisations.json:1:parent", 0);
    row("same key", R"([{"key": "a", "name": {"nl": "A"}}, {"key": "a", "name": {"nl": "B"}}])",
        "organisations.json:2:key", 1);
    row("same id", R"([{"id": "1", "name": {"nl": "A"}}, {"id": "1", "name": {"nl": "B"}}])",
        "organisations.json:2:id", 1);
    row("an id that is there", R"([{"id": "4711", "name": {"nl": "A"}}])", "organisations.json:1:id", 0);
}

void TestImportPlan::refuses()
{
    QFETCH(const QByteArray, organisations);
    QFETCH(const QString, problem);
    QFETCH(const int, good);
    const ExistingRecords existing = [](const RecordType &type,
                                        const QList<RecordId> &) -> Result<QSet<RecordId>> {
        return &type == &Organisation::type() ? QSet<RecordId>{RecordId{4711}} : QSet<RecordId>();
    };
    const ImportPlan plan =
        planOf({{u"organisations"_s, organisations},
                {u"sectors"_s, R"([{"key": "green", "id": "77", "name": {"nl": "Groen"}}])"}},
               existing);
    QCOMPARE(problemsOf(plan), QStringList{problem});
    QCOMPARE(plan.changes().changes().size(), good + 1);
}

void TestImportPlan::leavesOutWhatRefersToAProblem()
{
    const ImportPlan plan = planOf(
        {{u"organisations"_s, R"([
        {"key": "bad", "name": {"nl": "A"}, "kind": "party"},
        {"key": "child", "name": {"nl": "B"}, "parent": "bad"},
        {"key": "grandchild", "name": {"nl": "C"}, "parent": "child"},
        {"key": "good", "name": {"nl": "D"}}])"},
         {u"projects"_s, R"([{"acronym": "P", "lead": "grandchild"}, {"acronym": "Q", "lead": "good"}])"}});
    QCOMPARE(problemsOf(plan), (QStringList{u"organisations.json:1:kind"_s, u"organisations.json:2:"_s,
                                            u"organisations.json:3:"_s, u"projects.json:1:"_s}));
    QVERIFY2(plan.problems().at(1).reason.contains(u"record 1 of organisations.json"_s),
             qPrintable(plan.problems().at(1).reason));
    QCOMPARE(titlesOf(plan).last(), u"Q"_s);
    QCOMPARE(plan.changes().changes().size(), 2);
}

void TestImportPlan::namesEveryProblemOfARecord()
{
    const ImportPlan plan =
        planOf({{u"projects"_s,
                 R"([{"kind": "party", "acronym": "", "lead": "nobody", "website": "javascript:x"}])"}});
    QStringList problems = problemsOf(plan);
    problems.sort();
    QCOMPARE(problems, (QStringList{u"projects.json:1:acronym"_s, u"projects.json:1:kind"_s,
                                    u"projects.json:1:lead"_s, u"projects.json:1:website"_s}));
    QVERIFY(plan.changes().isEmpty());
}

void TestImportPlan::answersWhatTheStoreAnswers()
{
    const Error busy{Error::Kind::Busy, u"later"_s, {}, {}};
    const Result<ImportPlan> plan = ImportPlan::make(
        drafts({{u"organisations"_s, R"([{"name": {"nl": "A"}, "parent": "12"}])"}}), english,
        [&busy](const RecordType &, const QList<RecordId> &) -> Result<QSet<RecordId>> { return busy; });
    QVERIFY(!plan);
    QCOMPARE(plan.error(), busy);
}

void TestImportPlan::takesTheSampleWhole()
{
    const Result<ImportDrafts> read = readJsonFolder(u":/sample"_s, english);
    QVERIFY(read);
    const Result<ImportPlan> plan = ImportPlan::make(*read, english, nothingExists());
    QVERIFY(plan);
    for (const ImportProblem &problem : plan->problems())
        qWarning().noquote() << problem.text(english);
    QVERIFY(plan->problems().isEmpty());
    QCOMPARE(plan->changes().changes().size(), read->records.size());
    QSet<const RecordType *> types;
    for (const Change &change : plan->changes().changes())
        types.insert(&change.type());
    // Nothing is published that would be a decision, an insight, a room …: such types have no file.
    QCOMPARE(types.size(), QDir(u":/sample"_s).entryList({u"*.json"_s}).size());
    QVERIFY(sampleRecords(english));
}

QTEST_GUILESS_MAIN(TestImportPlan)
#include "tst_importplan.moc"
