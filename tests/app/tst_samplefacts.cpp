// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recordfilter.h"
#include "domain/catalogue.h"
#include "domain/foldedtext.h"
#include "domain/goodpractice.h"
#include "domain/quote.h"
#include "exchange/sampleworkspace.h"
#include "storage/storedtitles.h"
#include "storage/workspace.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace klankbord;

namespace
{

const Wording english(Language::English);
const QString sampleFolder = QStringLiteral(KLANKBORD_SOURCE_DIR "/resources/sample/");

QStringList textsIn(const QJsonValue &json)
{
    QStringList texts;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &text : array)
        texts.append(text.toString());
    return texts;
}

QList<QJsonObject> readFacts()
{
    QList<QJsonObject> facts;
    QFile file(QStringLiteral(KLANKBORD_SOURCE_DIR "/tests/data/facts.json"));
    if (!file.open(QIODevice::ReadOnly))
        return facts;
    const QJsonArray array = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &fact : array)
        facts.append(fact.toObject());
    return facts;
}

QStringList sampleFiles(const QString &folder)
{
    return QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
}

/// A value as the table of facts writes it: as in the JSON of a list, a reference as its title.
QJsonValue plainJson(const FieldInfo &field, const QVariant &value, const TitleSource &titles)
{
    if (field.kind() == ValueKind::Reference && !field.isEmpty(value))
        return field.display(value, english, &titles);
    return field.toJson(value, english, &titles);
}

} // namespace

/// Each fact of the five cases, and of what they share, is in its field, and is found by filter and by
/// search. tests/data/facts.json has the facts.
class TestSampleFacts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isInItsField_data();
    void isInItsField();
    void isFoundByFilter_data() { isInItsField_data(); }
    void isFoundByFilter();
    void isFoundBySearch_data() { isInItsField_data(); }
    void isFoundBySearch();
    void isFoundFromTwoLetters_data() { isInItsField_data(); }
    void isFoundFromTwoLetters();
    void hasFactsOfEachCase_data();
    void hasFactsOfEachCase();
    void hasBothLanguages();
    void keepsToTheLimitsOfPractices();
    void shipsEachFile();
    void namesNobodysAddress();
    void shipsNoWordsOfQuotes();
    void isInOrder();

private:
    Result<QList<RecordId>> filtered(const QJsonObject &fact) const;
    Result<QList<RecordId>> found(const RecordType &type, const QString &search) const;
    Result<QList<Record>> all(const RecordType &type) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

void TestSampleFacts::initTestCase()
{
    QVERIFY(m_folder.isValid());
    const QString path = m_folder.filePath(u"sample.klankbord"_s);
    const Result<int> made = createSampleWorkspace(path, u"test"_s, english);
    QVERIFY2(made, qPrintable(made ? QString() : made.error().text()));
    Result<std::unique_ptr<Workspace>> workspace = Workspace::open(path);
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
}

void TestSampleFacts::isInItsField_data()
{
    QTest::addColumn<QJsonObject>("fact");
    const QList<QJsonObject> facts = readFacts();
    QVERIFY(facts.size() > 300);
    for (const QJsonObject &fact : facts) {
        QTest::addRow("%s: %s", qPrintable(fact.value("case"_L1).toString()),
                      qPrintable(fact.value("fact"_L1).toString()))
            << fact;
    }
}

Result<QList<RecordId>> TestSampleFacts::found(const RecordType &type, const QString &search) const
{
    Query query(type);
    query.search = search;
    return m_workspace->store().ids(query);
}

Result<QList<Record>> TestSampleFacts::all(const RecordType &type) const
{
    const Result<QList<RecordId>> ids = m_workspace->store().ids(Query(type));
    if (!ids)
        return ids.error();
    return m_workspace->store().load(type, *ids);
}

/// The records that the fact's conditions find.
Result<QList<RecordId>> TestSampleFacts::filtered(const QJsonObject &fact) const
{
    const RecordType *type = recordTypeByPlural(fact.value("list"_L1).toString());
    RecordFilter filter(m_workspace->store(), *type);
    for (const QString &where : textsIn(fact.value("where"_L1))) {
        if (const Result<> added = filter.add(where, english); !added)
            return added.error();
    }
    Query query(*type);
    query.conditions = filter.conditions();
    const Result<QList<RecordId>> ids = m_workspace->store().ids(query);
    if (!ids)
        return ids.error();
    const Result<QList<Record>> records = m_workspace->store().load(*type, *ids);
    if (!records)
        return records.error();
    QList<RecordId> accepted;
    for (const Record &record : *records) {
        if (filter.accepts(record))
            accepted.append(record.id);
    }
    return accepted;
}

void TestSampleFacts::isInItsField()
{
    QFETCH(const QJsonObject, fact);
    const RecordType *type = recordTypeByPlural(fact.value("list"_L1).toString());
    QVERIFY(type);
    const Result<QList<RecordId>> ids = filtered(fact);
    QVERIFY(ids);
    const Result<QList<Record>> records = m_workspace->store().load(*type, *ids);
    QVERIFY(records);
    StoredTitles titles(m_workspace->store());
    titles.prepare(*records, english);
    const QJsonObject expected = fact.value("has"_L1).toObject();
    for (const Record &record : *records) {
        for (auto member = expected.begin(); member != expected.end(); ++member) {
            const FieldInfo *field = type->field(member.key());
            QVERIFY2(field, qPrintable(member.key()));
            QCOMPARE(plainJson(*field, record.value(*field), titles), member.value());
        }
    }
}

void TestSampleFacts::isFoundByFilter()
{
    QFETCH(const QJsonObject, fact);
    QVERIFY(!textsIn(fact.value("where"_L1)).isEmpty());
    const Result<QList<RecordId>> ids = filtered(fact);
    QVERIFY2(ids, qPrintable(ids ? QString() : ids.error().text()));
    QCOMPARE(ids->size(), fact.value("count"_L1).toInt(1));
}

void TestSampleFacts::isFoundBySearch()
{
    QFETCH(const QJsonObject, fact);
    const RecordType *type = recordTypeByPlural(fact.value("list"_L1).toString());
    const Result<QList<RecordId>> wanted = filtered(fact);
    QVERIFY(wanted && !wanted->isEmpty());
    const QStringList searches = textsIn(fact.value("search"_L1));
    QVERIFY(!searches.isEmpty());
    for (const QString &search : searches) {
        for (const QString &written : {search, foldedText(search).toUpper()}) {
            const Result<QList<RecordId>> ids = found(*type, written);
            QVERIFY(ids);
            for (const RecordId id : *wanted)
                QVERIFY2(ids->contains(id), qPrintable(written));
        }
    }
}

/// What is typed so far finds the record too, from the second letter on.
void TestSampleFacts::isFoundFromTwoLetters()
{
    QFETCH(const QJsonObject, fact);
    const RecordType *type = recordTypeByPlural(fact.value("list"_L1).toString());
    const Result<QList<RecordId>> wanted = filtered(fact);
    QVERIFY(wanted);
    for (const QString &search : textsIn(fact.value("search"_L1))) {
        const Result<QList<RecordId>> ids = found(*type, foldedText(search).left(2));
        QVERIFY(ids);
        for (const RecordId id : *wanted)
            QVERIFY2(ids->contains(id), qPrintable(search));
    }
}

void TestSampleFacts::hasFactsOfEachCase_data()
{
    QTest::addColumn<QString>("letter");
    QTest::addColumn<int>("least");
    QTest::newRow("A") << u"A"_s << 60;
    QTest::newRow("B") << u"B"_s << 54;
    QTest::newRow("C") << u"C"_s << 43;
    QTest::newRow("D") << u"D"_s << 100;
    QTest::newRow("E") << u"E"_s << 24;
    QTest::newRow("across cases") << u"*"_s << 16;
}

void TestSampleFacts::hasFactsOfEachCase()
{
    QFETCH(const QString, letter);
    QFETCH(const int, least);
    const QList<QJsonObject> facts = readFacts();
    const auto count = std::count_if(facts.begin(), facts.end(), [&letter](const QJsonObject &fact) {
        return fact.value("case"_L1).toString() == letter;
    });
    QVERIFY2(count >= least, qPrintable(QString::number(count)));
}

void TestSampleFacts::hasBothLanguages()
{
    for (const RecordType *type : recordTypes()) {
        for (const FieldInfo *field : type->fields()) {
            if (field->kind() != ValueKind::LocalizedText && field->kind() != ValueKind::LongLocalizedText)
                continue;
            for (const QString &language : {u"nl"_s, u"en"_s}) {
                Query query(*type);
                query.conditions = {{field, Condition::Test::LacksLanguage, {language}}};
                const Result<qint64> count = m_workspace->store().count(query);
                QVERIFY(count);
                QVERIFY2(*count == 0, qPrintable(type->plural() + u' ' + field->name() + u' ' + language));
            }
        }
    }
}

void TestSampleFacts::keepsToTheLimitsOfPractices()
{
    const GoodPractice &type = GoodPractice::type();
    const Result<QList<Record>> records = all(type);
    QVERIFY(records && !records->isEmpty());
    for (const Record &record : *records) {
        for (const Problem &problem : type.problems(record, english))
            QFAIL(qPrintable(problem.text));
    }
}

/// No file of the folder is forgotten in its CMakeLists.txt.
void TestSampleFacts::shipsEachFile()
{
    const QStringList files = sampleFiles(sampleFolder);
    QVERIFY(!files.isEmpty());
    QCOMPARE(sampleFiles(u":/sample"_s), files);
}

void TestSampleFacts::namesNobodysAddress()
{
    for (const QString &name : sampleFiles(sampleFolder)) {
        QFile file(sampleFolder + name);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QString text = QString::fromUtf8(file.readAll());
        QCOMPARE(text.count(u'@'), text.count(u"@example.org"_s));
        QVERIFY(!text.contains(u"phones"_s));
    }
}

/// The quotes' words are not ours to ship: each text says so, in brackets, and none may leave the program.
void TestSampleFacts::shipsNoWordsOfQuotes()
{
    const Quote &type = Quote::type();
    const Result<QList<Record>> records = all(type);
    QVERIFY(records && !records->isEmpty());
    for (const Record &record : *records) {
        const QString text = record.get(type.text);
        QVERIFY2(text.startsWith(u'(') && text.endsWith(u"niet overgenomen.)"_s), qPrintable(text));
        QVERIFY(!mayLeave(record));
    }
}

void TestSampleFacts::isInOrder()
{
    const Result<QStringList> faults = m_workspace->check();
    QVERIFY(faults);
    QCOMPARE(*faults, QStringList());
}

QTEST_GUILESS_MAIN(TestSampleFacts)
#include "tst_samplefacts.moc"
