// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recordfilter.h"
#include "domain/catalogue.h"
#include "exchange/sampleworkspace.h"
#include "storage/storedtitles.h"
#include "storage/workspace.h"

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

QStringList textsIn(const QJsonValue &json)
{
    QStringList texts;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &text : array)
        texts.append(text.toString());
    return texts;
}

/// A value as the table of facts writes it: as in the JSON of a list, a reference as its title.
QJsonValue plainJson(const FieldInfo &field, const QVariant &value, const TitleSource &titles)
{
    if (field.kind() == ValueKind::Reference && !field.isEmpty(value))
        return field.display(value, english, &titles);
    return field.toJson(value, english, &titles);
}

} // namespace

/// Each fact of the five cases that the record types can hold is in its field, and is found by filter and by
/// search. tests/data/facts-issue2.json has the facts.
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
    void hasBothLanguages();
    void namesNobodysAddress();
    void isInOrder();

private:
    Result<QList<RecordId>> filtered(const QJsonObject &fact) const;

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
    QFile file(QStringLiteral(KLANKBORD_SOURCE_DIR "/tests/data/facts-issue2.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray facts = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(facts.size() > 100);
    for (const QJsonValue &fact : facts) {
        const QJsonObject object = fact.toObject();
        QTest::addRow("%s: %s", qPrintable(object.value("case"_L1).toString()),
                      qPrintable(object.value("fact"_L1).toString()))
            << object;
    }
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
        Query query(*type);
        query.search = search;
        const Result<QList<RecordId>> found = m_workspace->store().ids(query);
        QVERIFY(found);
        for (const RecordId id : *wanted)
            QVERIFY2(found->contains(id), qPrintable(search));
    }
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

void TestSampleFacts::namesNobodysAddress()
{
    const QString folder = QStringLiteral(KLANKBORD_SOURCE_DIR "/resources/sample/");
    for (const RecordType *type : recordTypes()) {
        QFile file(folder + type->plural() + u".json"_s);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QString text = QString::fromUtf8(file.readAll());
        QCOMPARE(text.count(u'@'), text.count(u"@example.org"_s));
        QVERIFY(!text.contains(u"phones"_s));
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
