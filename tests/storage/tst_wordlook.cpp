// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/wordlook.h"

#include "domain/project.h"
#include "storage/locations.h"
#include "storage/openlocation.h"
#include "storage/recordstore.h"
#include "storage/samples.h"
#include "storage/searchindex.h"
#include "storage/workspace.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace klankbord;

/// Records that are looked into tell the same as the search index.
class TestWordLook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsWhatTheIndexFinds();
    void knowsOnlyWholeBeginnings_data();
    void knowsOnlyWholeBeginnings();

private:
    Result<bool> looked(const RecordType &type, RecordId id, const QString &text)
    {
        return WordLook(*m_database, searchQuestion(text)).hasAll(m_database->schema().table(type), id);
    }

    Locations m_locations;
    QList<Record> m_records = oneOfEachType();
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Database> m_database;
};

void TestWordLook::initTestCase()
{
    const QString location = m_locations.freshFile();
    auto made = Workspace::create(location);
    QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
    m_workspace = std::move(made).value();
    const Record plain = makeProject(u"PLAIN"_s, u"Élan-vital: ŒUVRE, over-leg 2014"_s);
    QVERIFY(m_workspace->store().apply(addition(m_records + QList<Record>{plain})));
    m_records.append(plain);
    auto opened = openDatabase(location, Access::ReadOnly);
    QVERIFY(opened);
    m_database = std::move(opened).value();
}

void TestWordLook::findsWhatTheIndexFinds()
{
    QSet<QString> beginnings;
    for (const Record &record : std::as_const(m_records)) {
        const TableLayout &layout = m_database->schema().table(record.type());
        const QStringList words = searchWords(layout, record, m_database->dialect()).split(u' ');
        for (const QString &word : words)
            beginnings.insert(word.left(4));
    }
    int hits = 0;
    int throughReferences = 0;
    for (const QString &word : std::as_const(beginnings)) {
        for (const Record &record : std::as_const(m_records)) {
            Query query(record.type());
            query.search = word;
            const auto found = m_workspace->store().ids(query);
            QVERIFY(found);
            const Result<bool> has = looked(record.type(), record.id, word);
            QVERIFY(has);
            QVERIFY2(*has == found->contains(record.id), qPrintable(record.type().code() + u": "_s + word));
            const TableLayout &layout = m_database->schema().table(record.type());
            const QString own = u' ' + searchWords(layout, record, m_database->dialect());
            hits += *has ? 1 : 0;
            throughReferences += *has && !own.contains(u' ' + word) ? 1 : 0;
        }
    }
    QVERIFY(hits > 50);
    QVERIFY(throughReferences > 10);
}

void TestWordLook::knowsOnlyWholeBeginnings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("has");
    QTest::newRow("first word") << u"plai"_s << true;
    QTest::newRow("accents") << u"elan VITAL"_s << true;
    QTest::newRow("two signs for one") << u"oeuv"_s << true;
    QTest::newRow("figures") << u"201"_s << true;
    QTest::newRow("behind a hyphen") << u"leg"_s << true;
    QTest::newRow("inside a word") << u"ver eg"_s << false;
    QTest::newRow("end of a word") << u"lan"_s << false;
    QTest::newRow("one of two") << u"elan nowhere"_s << false;
    QTest::newRow("beyond the word") << u"elans"_s << false;
}

void TestWordLook::knowsOnlyWholeBeginnings()
{
    QFETCH(QString, text);
    QFETCH(bool, has);
    const Result<bool> found = looked(Project::type(), m_records.last().id, text);
    QVERIFY(found);
    QCOMPARE(*found, has);
}

QTEST_GUILESS_MAIN(TestWordLook)
#include "tst_wordlook.moc"
