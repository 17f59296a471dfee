// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"
#include "storage/derived.h"
#include "storage/locations.h"
#include "storage/migrations.h"
#include "storage/openlocation.h"
#include "storage/recordstore.h"
#include "storage/samples.h"
#include "storage/schema.h"
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

/// The names of all columns, as "table.column".
QSet<QString> columnsOf(Database &database)
{
    const auto select = database.statement(database.dialect().describeSchema());
    QSet<QString> columns;
    while (select->next()) {
        if (select->text(1).isEmpty())
            columns.insert(select->text(0) + u'.' + select->text(3));
    }
    if (!select->finish())
        return {};
    return columns;
}

/// The names of all indexes that were asked for.
QSet<QString> indexesOf(Database &database)
{
    const auto select = database.statement(database.dialect().describeSchema());
    QSet<QString> indexes;
    while (select->next()) {
        const QString name = select->text(1);
        if (!name.isEmpty() && !name.endsWith("_pkey"_L1) && !name.contains("_search"_L1))
            indexes.insert(name);
    }
    if (!select->finish())
        return {};
    return indexes;
}

/// Whether a database with these columns could hold the field.
bool hasField(const QSet<QString> &columns, const FieldInfo &field)
{
    if (field.kind() == ValueKind::ReferenceList)
        return columns.contains(linkTable(field) + u".target_id"_s);
    return columns.contains(field.owner().code() + u'.' + field.name() +
                            QLatin1StringView(field.columns().first().suffix));
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
    void upgradesServers();
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
    constexpr int now = Schema::currentVersion;
    const QList<Migration> steps{step(now, u"CREATE TABLE never (id INTEGER)"_s),
                                 step(now + 1, u"CREATE TABLE later (id INTEGER)"_s),
                                 step(now + 2, u"ALTER TABLE later ADD COLUMN verdict TEXT"_s)};
    QVERIFY(upgrade(*database, steps));
    QCOMPARE(taken, (QStringList{QString::number(now + 1), QString::number(now + 2)}));
    QCOMPARE(*schemaVersion(*database), now + 2);
    QVERIFY(database->execute({u"INSERT INTO later (id, verdict) VALUES (1, 'open')"_s}));
    QVERIFY(upgrade(*database, steps));
    QCOMPARE(taken.size(), 2);

    // Whoever knows only the version of today refuses it now.
    const auto refused = Workspace::open(location);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Newer);
    QVERIFY2(refused.error().why.contains(u"version %1"_s.arg(now + 2)), qPrintable(refused.error().text()));
}

void TestMigrations::stopsAtAStepThatFails()
{
    const QString location = m_locations.fresh();
    QVERIFY(createDatabase(location));
    const auto database = opened(location);
    const QStringList before = schemaOf(*database);
    const QList<Migration> steps{
        {Schema::currentVersion + 1,
         [](Database &target) {
             if (auto done =
                     target.execute({u"CREATE TABLE later (id INTEGER)"_s, u"DROP TABLE document_search"_s});
                 !done)
                 return done;
             return Result<>(storageError(StorageFault::DiskFull));
         }},
        {Schema::currentVersion + 2, [](Database &) { return ok(); }},
    };
    const auto done = upgrade(*database, steps);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::System);
    QCOMPARE(*schemaVersion(*database), Schema::currentVersion);
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
    const QSet<QString> columns = columnsOf(*opened(path)); // as they were
    {
        auto workspace = Workspace::open(path);
        QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().text()));
        int types = 0;
        for (const RecordType *type : recordTypes()) {
            const auto ids = (*workspace)->store().ids(Query(*type));
            QVERIFY(ids);
            if (!columns.contains(type->code() + u".id"_s)) {
                QCOMPARE(ids->size(), 0);
                continue;
            }
            ++types;
            QCOMPARE(ids->size(), 1);
            const auto record = (*workspace)->store().find(*type, ids->first());
            QVERIFY(record && *record);
            for (const FieldInfo *field : type->fields())
                QVERIFY2((*record)->isEmpty(*field) != hasField(columns, *field), field->labelSource());
        }
        QVERIFY(types >= 17); // what version 1 had
        QCOMPARE(*(*workspace)->check(),
                 columns.contains(u"document.file_hash"_s) ? faultsOfEachType() : QStringList());
        QVERIFY(newestBackup(path));
    }
    const QString fresh = m_locations.freshFile();
    QVERIFY(createDatabase(fresh));
    QCOMPARE(schemaOf(*opened(path)), schemaOf(*opened(fresh)));
}

void TestMigrations::upgradesServers()
{
    QFETCH_GLOBAL(bool, isOnServer);
    if (!isOnServer)
        return; // files are kept
    const QString kept = m_locations.freshFile();
    QVERIFY(QFile::copy(u"" KLANKBORD_SOURCE_DIR "/tests/data/version-1.klankbord"_s, kept));
    QVERIFY(QFile::setPermissions(kept, QFile::ReadOwner | QFile::WriteOwner));
    const QSet<QString> columns = columnsOf(*opened(kept));
    const QSet<QString> indexes = indexesOf(*opened(kept));
    QVERIFY(indexes.size() > 20);
    const QString location = m_locations.fresh();
    QVERIFY(createDatabase(location));
    const auto database = opened(location);
    const QStringList fresh = schemaOf(*database);
    // What version 1 had, and no more.
    QStringList drops;
    for (const QString &column : columnsOf(*database)) {
        const QString table = column.section(u'.', 0, 0);
        const QString key = table.endsWith("_search"_L1) ? table.chopped(7) : table;
        const bool isOld = columns.contains(key + u".id"_s) || columns.contains(key + u".record_id"_s) ||
                           columns.contains(key + u".key"_s) || columns.contains(key + u".sequence"_s);
        if (!isOld)
            drops.prepend(u"DROP TABLE IF EXISTS "_s + quoted(table) + u" CASCADE"_s);
        else if (!table.endsWith("_search"_L1) && !columns.contains(column))
            drops.append(u"ALTER TABLE %1 DROP COLUMN %2 CASCADE"_s.arg(quoted(table),
                                                                        quoted(column.section(u'.', 1))));
    }
    // Indexes on columns that were there already.
    for (const QString &index : indexesOf(*database) - indexes)
        drops.append(u"DROP INDEX IF EXISTS "_s + quoted(index));
    drops.append({u"CREATE INDEX project_by_programme_cost ON project (programme_id, total_cost_currency, "
                  "total_cost_cents)"_s});
    QVERIFY(drops.size() > 20);
    QVERIFY(database->execute(drops));
    QVERIFY(schemaOf(*database).size() < fresh.size());
    QVERIFY(setSchemaVersion(*database, 1));
    const auto done = upgrade(*database, migrations());
    QVERIFY2(done, done ? "" : qPrintable(done.error().text()));
    const auto bare = [](const QStringList &lines) {
        // A column that was dropped leaves its number behind.
        QStringList rest;
        for (const QString &line : lines) {
            QStringList parts = line.split(u" | "_s);
            parts.removeAt(2);
            rest.append(parts.join(u" | "_s));
        }
        rest.sort();
        return rest;
    };
    QCOMPARE(bare(schemaOf(*database)), bare(fresh));
    QCOMPARE(*schemaVersion(*database), Schema::currentVersion);
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
