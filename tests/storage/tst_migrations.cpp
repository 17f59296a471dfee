// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"
#include "storage/derived.h"
#include "storage/locations.h"
#include "storage/migrations.h"
#include "storage/openlocation.h"
#include "storage/recordstore.h"
#include "storage/samples.h"
#include "storage/sortkey.h"
#include "storage/storageerrors.h"
#include "storage/workspace.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace klankbord;

namespace
{

/// Every table, column, index and reference, as text.
QStringList schemaOf(Database &database)
{
    const auto select = database.statement(database.dialect().describeSchema());
    QStringList lines;
    while (select->next()) {
        QStringList columns;
        for (int at = 0; at < 5; ++at)
            columns.append(select->text(at));
        lines.append(columns.join(u" | "_s));
    }
    if (auto done = select->finish(); !done)
        return {done.error().text()};
    return lines;
}

std::unique_ptr<Database> opened(const QString &location)
{
    auto database = openDatabase(location, Access::ReadWrite);
    if (!database)
        qFatal("%s", qPrintable(database.error().text()));
    return std::move(database).value();
}

} // namespace

/// Old workspaces become new ones, step by step, and nothing is lost on the way.
class TestMigrations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { Locations::addRows(); }
    void takesMissingStepsInOrder();
    void stopsAtAStepThatFails();
    void hasAStepForEveryVersion();
    void upgradesKeptFiles_data();
    void upgradesKeptFiles();
    void remakesKeysAndWords();

private:
    Locations m_locations;
};

void TestMigrations::takesMissingStepsInOrder()
{
    const QString location = m_locations.fresh();
    QVERIFY(createDatabase(location));
    const auto database = opened(location);
    QStringList taken;
    const auto step = [&taken](int to, const QString &sql) {
        return Migration{to, [&taken, to, sql](Database &target) {
                             taken.append(QString::number(to));
                             return target.execute({sql});
                         }};
    };
    const QList<Migration> steps{step(1, u"CREATE TABLE never (id INTEGER)"_s),
                                 step(2, u"CREATE TABLE insight (id INTEGER)"_s),
                                 step(3, u"ALTER TABLE insight ADD COLUMN verdict TEXT"_s)};
    QVERIFY(upgrade(*database, steps));
    QCOMPARE(taken, (QStringList{u"2"_s, u"3"_s}));
    QCOMPARE(*schemaVersion(*database), 3);
    QVERIFY(database->execute({u"INSERT INTO insight (id, verdict) VALUES (1, 'open')"_s}));
    QVERIFY(upgrade(*database, steps));
    QCOMPARE(taken.size(), 2);

    // Whoever knows only version 1 refuses it now.
    const auto refused = Workspace::open(location);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Newer);
    QVERIFY2(refused.error().why.contains(u"version 3"_s), qPrintable(refused.error().text()));
}

void TestMigrations::stopsAtAStepThatFails()
{
    const QString location = m_locations.fresh();
    QVERIFY(createDatabase(location));
    const auto database = opened(location);
    const QStringList before = schemaOf(*database);
    const QList<Migration> steps{
        {2,
         [](Database &target) {
             if (auto done = target.execute(
                     {u"CREATE TABLE insight (id INTEGER)"_s, u"DROP TABLE document_search"_s});
                 !done)
                 return done;
             return Result<>(storageError(StorageFault::DiskFull));
         }},
        {3, [](Database &) { return ok(); }},
    };
    const auto done = upgrade(*database, steps);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::System);
    QCOMPARE(*schemaVersion(*database), 1);
    QCOMPARE(schemaOf(*database), before);
}

void TestMigrations::hasAStepForEveryVersion()
{
    int version = 1;
    for (const Migration &step : migrations())
        QCOMPARE(step.to, ++version);
    QCOMPARE(version, Schema::currentVersion);
}

void TestMigrations::upgradesKeptFiles_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= Schema::currentVersion; ++version)
        QTest::addRow("version %d", version) << version;
}

void TestMigrations::upgradesKeptFiles()
{
    QFETCH(int, version);
    QFETCH_GLOBAL(bool, isOnServer);
    if (isOnServer)
        return; // kept files are files; the steps themselves are the same
    const QString path = m_locations.freshFile();
    QVERIFY(QFile::copy(u"" KLANKBORD_SOURCE_DIR "/tests/data/version-%1.klankbord"_s.arg(version), path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    {
        auto workspace = Workspace::open(path);
        QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().text()));
        for (const RecordType *type : recordTypes()) {
            const auto ids = (*workspace)->store().ids(Query(*type));
            QVERIFY(ids);
            QCOMPARE(ids->size(), 1);
            const auto record = (*workspace)->store().find(*type, ids->first());
            QVERIFY(record && *record);
            for (const FieldInfo *field : type->fields())
                QVERIFY2(!(*record)->isEmpty(*field), field->labelSource());
        }
        QCOMPARE(*(*workspace)->check(), QStringList());
        QVERIFY(newestBackup(path));
    }
    const QString fresh = m_locations.freshFile();
    QVERIFY(createDatabase(fresh));
    QCOMPARE(schemaOf(*opened(path)), schemaOf(*opened(fresh)));
}

void TestMigrations::remakesKeysAndWords()
{
    const QString location = m_locations.fresh();
    {
        auto workspace = Workspace::create(location);
        QVERIFY(workspace);
        QVERIFY(
            (*workspace)->store().apply(addition({makeProject(u"P10"_s, u"Élan"_s), makeProject(u"P9"_s)})));
    }
    {
        const auto database = opened(location);
        const QString nothing = u"UPDATE project SET acronym_key = "_s +
                                (database->dialect().bytesType() == u"BLOB"_s ? u"x'01'"_s : u"'\\x01'"_s);
        QVERIFY(database->execute({nothing}));
        QVERIFY(database->execute(database->dialect().clearWords(u"project_search"_s)));
        QVERIFY(database->setMeta(u"sort_key_version"_s, u"61.1/0"_s));
        QVERIFY(database->setMeta(u"search_version"_s, u"0"_s));
    }
    auto workspace = Workspace::open(location);
    QVERIFY(workspace);
    Query query(*recordTypeByCode(u"project"));
    query.order = {{query.type->field(u"acronym"), Qt::AscendingOrder}};
    const auto ids = (*workspace)->store().ids(query);
    QCOMPARE(ids->size(), 2);
    const auto first = (*workspace)->store().find(*query.type, ids->first());
    QCOMPARE((*first)->value(*query.type->field(u"acronym")).toString(), u"P9"_s);
    query.search = u"elan"_s;
    QCOMPARE(*(*workspace)->store().count(query), 1);
    const auto database = opened(location);
    QCOMPARE(*database->meta(u"sort_key_version"_s), SortKeyMaker::version());
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
