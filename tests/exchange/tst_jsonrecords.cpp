// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue.h"
#include "domain/event.h"
#include "domain/organisation.h"
#include "domain/project.h"
#include "exchange/jsonrecords.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace klankbord;

namespace
{

const Wording english(Language::English);

class NoTitles final : public TitleSource
{
public:
    QString title(const RecordType &, RecordId id, const Wording &) const override
    {
        return u"title of "_s + recordIdToText(id);
    }
};

ImportDrafts readProjects(const QByteArray &json)
{
    return readJsonRecords(Project::type(), json, u"projects.json"_s, english);
}

QByteArray written(const RecordType &type, const QList<Record> &records)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const NoTitles titles;
    JsonExport file(buffer, type, english, titles);
    file.begin();
    file.write(records);
    file.end();
    return buffer.data();
}

} // namespace

/// Records written as JSON and read back, and what becomes of JSON that is not in order.
class TestJsonRecords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsValues();
    void readsReferences_data();
    void readsReferences();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void keepsReadingAfterAProblem();
    void readsAFolder();
    void refusesAnEmptyFolder();
    void writesTheFormOfList();
    void writesAnEmptyList();
    void readsBackWhatItWrote();
};

void TestJsonRecords::readsValues()
{
    const ImportDrafts drafts = readProjects(R"([{
        "key": "dialog", "acronym": "DIALOG", "title": {"nl": "Meepraten", "en": null}, "kind": "interregional",
        "period": {"from": "2019-08-01", "to": "2023-07"}, "created": {}, "lead": null,
        "support": {"amount": "1312872.00", "currency": "EUR", "qualifier": "approximately"}}])");
    QCOMPARE(drafts.problems, QList<ImportProblem>());
    QCOMPARE(drafts.records.size(), 1);
    const RecordDraft &draft = drafts.records.first();
    const Project &project = Project::type();
    QCOMPARE(draft.key, u"dialog"_s);
    QCOMPARE(draft.source, (ImportSource{u"projects.json"_s, 1}));
    QCOMPARE(draft.record.get(project.acronym), u"DIALOG"_s);
    QCOMPARE(draft.record.get(project.fullTitle).nl, u"Meepraten"_s);
    QCOMPARE(draft.record.get(project.kind), std::optional(ProjectKind::Interregional));
    QCOMPARE(draft.record.get(project.period).to->toIso(), u"2023-07"_s);
    QCOMPARE(draft.record.get(project.support),
             std::optional(Amount{131287200, u"EUR"_s, Qualifier::Approximately}));
    QVERIFY(draft.links.isEmpty());
    QVERIFY(!draft.isRefused);
}

void TestJsonRecords::readsReferences_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("ids");
    QTest::newRow("key") << QByteArray(R"("lead": "serv")") << u"serv"_s << u"0"_s;
    QTest::newRow("key in an object") << QByteArray(R"("lead": {"key": "serv"})") << u"serv"_s << u"0"_s;
    QTest::newRow("digits") << QByteArray(R"("lead": "4711")") << u"4711"_s << u"4711"_s;
    QTest::newRow("id") << QByteArray(R"("lead": {"id": "4711", "title": "SERV"})") << u""_s << u"4711"_s;
    QTest::newRow("list") << QByteArray(R"("themes": ["a", {"key": "b"}, {"id": "12"}])") << u"a,b,"_s
                          << u"0,0,12"_s;
    QTest::newRow("empty list") << QByteArray(R"("themes": [])") << u""_s << u""_s;
}

void TestJsonRecords::readsReferences()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, keys);
    QFETCH(const QString, ids);
    const ImportDrafts drafts = readProjects("[{\"acronym\": \"A\", " + json + "}]");
    QCOMPARE(drafts.problems, QList<ImportProblem>());
    const QList<RecordDraft::Link> links = drafts.records.first().links;
    QCOMPARE(links.size(), 1);
    QStringList foundKeys;
    QStringList foundIds;
    for (const ImportedReference &target : links.first().targets) {
        foundKeys.append(target.key);
        foundIds.append(recordIdToText(target.id));
    }
    QCOMPARE(foundKeys.join(u','), keys);
    QCOMPARE(foundIds.join(u','), ids);
}

void TestJsonRecords::namesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("record");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("saying");
    const auto row = [](const char *name, const char *json, int record, const char *field,
                        const char *saying) {
        QTest::newRow(name) << QByteArray(json) << record << QString::fromLatin1(field)
                            << QString::fromLatin1(saying);
    };
    row("no JSON", "[{\"acronym\": \"A\"},\n{]", 0, "", "line 2");
    row("empty file", "", 0, "", "line 1");
    row("an object", "{}", 0, "", "array");
    row("no record", "[{\"acronym\": \"A\"}, 7]", 2, "", "{");
    row("unknown field", "[{\"acronyms\": \"A\"}]", 1, "acronyms", "acronym, code");
    row("wrong shape", "[{\"acronym\": 7}]", 1, "acronym", "Expected");
    row("broken amount", "[{\"support\": {\"amount\": \"12,5\"}}]", 1, "support", "");
    row("broken date", "[{\"period\": {\"from\": \"2019-13\"}}]", 1, "period", "2019-08-01");
    row("unknown choice", "[{\"kind\": \"party\"}]", 1, "kind", "Own project");
    row("reference of a wrong shape", "[{\"lead\": 7}]", 1, "lead", "serv");
    row("one where a list belongs", "[{\"themes\": \"a\"}]", 1, "themes", "serv");
    row("a list where one belongs", "[{\"lead\": [\"a\"]}]", 1, "lead", "serv");
    row("an empty key in a list", "[{\"themes\": [\"a\", \"\"]}]", 1, "themes", "serv");
    row("no id", "[{\"id\": 12}]", 1, "id", "digits");
    row("no key", "[{\"key\": \"\"}]", 1, "key", "serv");
}

void TestJsonRecords::namesWhatIsWrong()
{
    QFETCH(const QByteArray, json);
    QFETCH(const int, record);
    QFETCH(const QString, field);
    QFETCH(const QString, saying);
    const ImportDrafts drafts = readProjects(json);
    QCOMPARE(drafts.problems.size(), 1);
    const ImportProblem problem = drafts.problems.first();
    QCOMPARE(problem.source, (ImportSource{u"projects.json"_s, record}));
    QCOMPARE(problem.field, field);
    QVERIFY2(problem.reason.contains(saying), qPrintable(problem.reason));
    QVERIFY(problem.text(english).startsWith(u"projects.json"_s));
    for (const RecordDraft &draft : drafts.records)
        QCOMPARE(draft.isRefused, draft.source.record == record);
}

void TestJsonRecords::keepsReadingAfterAProblem()
{
    const ImportDrafts drafts =
        readProjects(R"([{"key": "a", "kind": "x", "status": "y"}, {"acronym": "B"}])");
    QCOMPARE(drafts.problems.size(), 2);
    QCOMPARE(drafts.records.size(), 2);
    QVERIFY(drafts.records.first().isRefused);
    QCOMPARE(drafts.records.first().key, u"a"_s);
    QCOMPARE(drafts.records.first().unreadFields.size(), 2);
    QVERIFY(!drafts.records.last().isRefused);
}

void TestJsonRecords::readsAFolder()
{
    const QTemporaryDir folder;
    const auto put = [&folder](const QString &name, const QByteArray &json) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json);
    };
    put(u"projects.json"_s, R"([{"acronym": "A"}])");
    put(u"sectors.json"_s, R"([{"name": {"nl": "Groen"}}, {"name": {"nl": "Zorg"}}])");
    put(u"gadgets.json"_s, "[]");
    put(u"readme.txt"_s, "not read");
    const Result<ImportDrafts> drafts = readJsonFolder(folder.path(), english);
    QVERIFY(drafts);
    QCOMPARE(drafts->records.size(), 3);
    QCOMPARE(drafts->problems.size(), 1);
    QCOMPARE(drafts->problems.first().source.file, u"gadgets.json"_s);
}

void TestJsonRecords::refusesAnEmptyFolder()
{
    const QTemporaryDir folder;
    const Result<ImportDrafts> drafts = readJsonFolder(folder.path(), english);
    QVERIFY(!drafts);
    QCOMPARE(drafts.error().kind, Error::Kind::NotFound);
}

void TestJsonRecords::writesTheFormOfList()
{
    const Event &event = Event::type();
    Record record(event);
    record.id = RecordId{12};
    record.set(event.name, LocalizedText{u"Samen \"lokaal\""_s, u"Together"_s});
    record.set(event.kind, EventKind::Conference);
    record.set(event.participants, Count{350, Qualifier::MoreThan});
    record.set(event.when, TimeSlot{PartialDate::fromMonth(2014, 10), {}, {}});
    record.set(event.venue, RecordId{99});
    const QByteArray json = written(event, {record, record});
    QVERIFY2(json.startsWith("[\n  {\n    \"id\": \"12\",\n"), json.constData());

    const QJsonArray array = QJsonDocument::fromJson(json).array();
    QCOMPARE(array.size(), 2);
    const QJsonObject object = array.at(1).toObject();
    QCOMPARE(object.value("title"_L1).toObject().value("nl"_L1).toString(), u"Samen \"lokaal\""_s);
    QCOMPARE(object.value("kind"_L1), QJsonValue(u"conference"_s));
    QCOMPARE(object.value("participants"_L1),
             QJsonValue(QJsonObject{{u"count"_s, 350}, {u"qualifier"_s, u"more_than"_s}}));
    QCOMPARE(object.value("venue"_L1),
             QJsonValue(QJsonObject{{u"id"_s, u"99"_s}, {u"title"_s, u"title of 99"_s}}));
    QVERIFY(object.value("organiser"_L1).isNull());
    QCOMPARE(object.size(), event.fields().size() + 1);
}

void TestJsonRecords::writesAnEmptyList()
{
    const QByteArray json = written(Event::type(), {});
    QVERIFY(QJsonDocument::fromJson(json).isArray());
    QCOMPARE(QJsonDocument::fromJson(json).array().size(), 0);
}

void TestJsonRecords::readsBackWhatItWrote()
{
    const Organisation &organisation = Organisation::type();
    Record record(organisation);
    record.id = RecordId{4711};
    record.set(organisation.name, LocalizedText{u"Sociaal-Economische Raad"_s, {}});
    record.set(organisation.emails, {u"a@example.org"_s, u"b@example.org"_s});
    record.set(organisation.country, u"BE"_s);
    record.set(organisation.guidedPerYear, Count{750, Qualifier::MoreThan});
    record.set(organisation.historyDate, PartialDate::fromMonth(2006, 12));
    record.set(organisation.parent, RecordId{5});
    record.set(organisation.themes, {RecordId{7}, RecordId{6}});

    const ImportDrafts drafts =
        readJsonRecords(organisation, written(organisation, {record}), u"organisations.json"_s, english);
    QCOMPARE(drafts.problems, QList<ImportProblem>());
    const auto everything = [](const RecordType &, const QList<RecordId> &ids) -> Result<QSet<RecordId>> {
        QSet<RecordId> known(ids.begin(), ids.end());
        known.remove(RecordId{4711});
        return known;
    };
    const Result<ImportPlan> plan = ImportPlan::make(drafts, english, everything);
    QVERIFY(plan);
    QCOMPARE(plan->problems(), QList<ImportProblem>());
    QCOMPARE(plan->changes().changes().size(), 1);
    const Record read = *plan->changes().changes().first().after;
    QCOMPARE(read.differingFields(record), QList<const FieldInfo *>());
    QCOMPARE(read.id, record.id);
}

QTEST_GUILESS_MAIN(TestJsonRecords)
#include "tst_jsonrecords.moc"
