// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/project.h"
#include "storage/backup.h"
#include "storage/database.h"
#include "storage/locations.h"
#include "storage/openlocation.h"
#include "storage/recordstore.h"
#include "storage/samples.h"
#include "storage/sqliteconnection.h"
#include "storage/workspace.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>
#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace klankbord;

namespace
{

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// What this program does as a child of its own test: adds projects one by one and says each that was
/// acknowledged.
int keepAdding(const QString &location)
{
    auto workspace = Workspace::open(location);
    if (!workspace)
        return 1;
    for (int i = 0;; ++i) {
        if (!(*workspace)->store().apply(addition({makeProject(u"P%1"_s.arg(i), u"gemeld"_s)})))
            return 2;
        std::printf("%d\n", i);
        std::fflush(stdout);
    }
}

/// Imports a thousand projects again and again; says so when one import is done.
int keepImporting(const QString &location)
{
    auto workspace = Workspace::open(location);
    if (!workspace)
        return 1;
    for (int round = 0;; ++round) {
        QList<Record> records;
        for (int i = 0; i < 1'000; ++i)
            records.append(makeProject(u"P%1-%2"_s.arg(round).arg(i)));
        if (!(*workspace)->store().apply(addition(records)))
            return 2;
        std::puts("done");
        std::fflush(stdout);
    }
}

/// Opens a workspace as a user who may not write it, and says what came of it.
int openAsGuest(const QString &location)
{
    if (geteuid() == 0 && setuid(65'534) != 0)
        return 1;
    auto workspace = Workspace::open(location);
    if (!workspace) {
        std::puts(qPrintable(workspace.error().text()));
        return 2;
    }
    RecordStore &store = (*workspace)->store();
    const auto count = store.count(Query(Project::type()));
    const auto written = store.apply(addition({makeProject(u"no"_s)}));
    std::printf("%s %lld %d\n", (*workspace)->isReadOnly() ? "read-only" : "writable",
                static_cast<long long>(*count), written ? -1 : int(written.error().kind));
    return 0;
}

/// Writes until the disk, as far as this process may fill it, is full.
int fillDisk(const QString &location)
{
    auto workspace = Workspace::open(location);
    if (!workspace)
        return 1;
    if (!(*workspace)->store().apply(addition({makeProject(u"before"_s)})))
        return 2;
    signal(SIGXFSZ, SIG_IGN);
    const rlim_t most = static_cast<rlim_t>(QFile(location).size()) + 200'000;
    const rlimit limit{most, most};
    setrlimit(RLIMIT_FSIZE, &limit);
    QList<Record> records;
    for (int i = 0; i < 5'000; ++i)
        records.append(makeProject(u"P%1"_s.arg(i), QString(400, u'x')));
    const auto done = (*workspace)->store().apply(addition(records));
    std::printf("%d %lld\n", done ? -1 : int(done.error().kind),
                static_cast<long long>(*(*workspace)->store().count(Query(Project::type()))));
    return 0;
}

} // namespace

/// Opening, refusing and surviving: the table "Safety" of what is asked of a workspace.
class TestWorkspace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsAndOpens();
    void createsOnServer();
    void refusesWhatExists();
    void refusesWhatIsNoWorkspace_data();
    void refusesWhatIsNoWorkspace();
    void offersTheNewestBackup();
    void survivesFlippedBytes_data();
    void survivesFlippedBytes();
    void saysWhenLocked();
    void opensReadOnly();
    void opensWhatMayNotBeWritten_data();
    void opensWhatMayNotBeWritten();
    void keepsEveryAcknowledgedEdit();
    void keepsImportsWhole();
    void saysWhenTheDiskIsFull();
    void seesWhatOthersWrote();
    void namesServersWithoutPassword();

private:
    QString filled(int projects = 3);

    Locations m_locations;
};

/// A closed file with some projects.
QString TestWorkspace::filled(int projects)
{
    const QString path = m_locations.freshFile();
    auto workspace = Workspace::create(path);
    QList<Record> records;
    for (int i = 0; i < projects; ++i)
        records.append(makeProject(u"P%1"_s.arg(i), u"titel"_s));
    if (!workspace || !(*workspace)->store().apply(addition(records)))
        qFatal("no workspace");
    return path;
}

void TestWorkspace::createsAndOpens()
{
    const QString path = filled();
    QVERIFY(!QFile::exists(path + u"-wal"_s));
    const QByteArray bytes = bytesOf(path);
    QCOMPARE(qFromBigEndian<quint32>(bytes.constData() + 68), Schema::applicationId);
    QCOMPARE(qFromBigEndian<quint32>(bytes.constData() + 60), quint32(Schema::currentVersion));
    auto workspace = Workspace::open(path);
    QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().text()));
    QVERIFY(!(*workspace)->isReadOnly());
    QVERIFY((*workspace)->name().startsWith(u"workspace "_s));
    QCOMPARE((*workspace)->location(), path);
    QCOMPARE(*(*workspace)->store().count(Query(Project::type())), 3);
    QCOMPARE(*(*workspace)->check(), QStringList());
    QCOMPARE(backupsOf(path).size(), 1);
}

void TestWorkspace::createsOnServer()
{
    const QString location = m_locations.freshServer();
    auto refused = Workspace::open(location);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Foreign);
    auto made = Workspace::create(location);
    QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
    QVERIFY((*made)->name().startsWith(u"test"_s));
    QVERIFY((*made)->store().apply(addition({makeProject(u"A"_s)})));
    auto again = Workspace::create(location);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::Invalid);
    auto reader = Workspace::open(location, Workspace::Mode::ReadOnly);
    QVERIFY(reader);
    QVERIFY((*reader)->isReadOnly());
    QCOMPARE(*(*reader)->store().count(Query(Project::type())), 1);
    QVERIFY(!(*reader)->store().apply(addition({makeProject(u"B"_s)})));

    auto nowhere = Workspace::open(u"postgresql:///none?host=/nowhere&user=nobody"_s);
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().kind, Error::Kind::System);
}

void TestWorkspace::refusesWhatExists()
{
    const QString path = filled();
    const QByteArray before = bytesOf(path);
    const auto made = Workspace::create(path);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::Invalid);
    QCOMPARE(bytesOf(path), before);
    const auto nowhere = Workspace::create(m_locations.folder() + u"/none/x.klankbord"_s);
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().kind, Error::Kind::System);
    QVERIFY(!nowhere.error().remedy.isEmpty());
}

void TestWorkspace::refusesWhatIsNoWorkspace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("said");
    const QByteArray good = bytesOf(filled(200));
    const auto patched = [&good](int at, quint32 number) {
        QByteArray bytes = good;
        qToBigEndian(number, bytes.data() + at);
        return bytes;
    };
    QTest::newRow("empty") << QByteArray() << Error::Kind::Damaged << u"empty"_s;
    QTest::newRow("a text") << QByteArray("acronym;title\nDIALOG;In gesprek\n") << Error::Kind::Foreign
                            << u"not a workspace"_s;
    QTest::newRow("zeros") << QByteArray(8'192, '\0') << Error::Kind::Foreign << u"not a workspace"_s;
    QTest::newRow("half a header") << good.left(60) << Error::Kind::Damaged << u"missing"_s;
    QTest::newRow("first page only") << good.left(4'096) << Error::Kind::Damaged << u"missing"_s;
    QTest::newRow("without its end") << good.chopped(5'000) << Error::Kind::Damaged << u"missing"_s;
    QTest::newRow("another program's") << patched(68, 0) << Error::Kind::Foreign << u"another program"_s;
    QTest::newRow("newer") << patched(60, 7) << Error::Kind::Newer << u"version 7"_s;
    QTest::newRow("the middle zeroed") << QByteArray(good.left(8'192) + QByteArray(good.size() - 8'192, '\0'))
                                       << Error::Kind::Damaged << u"not what was written"_s;
}

void TestWorkspace::refusesWhatIsNoWorkspace()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, said);
    const QString path = m_locations.freshFile();
    writeBytes(path, bytes);
    for (const Workspace::Mode mode : {Workspace::Mode::ReadWrite, Workspace::Mode::ReadOnly}) {
        const auto opened = Workspace::open(path, mode);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, kind);
        QVERIFY2(opened.error().why.contains(said), qPrintable(opened.error().text()));
        QVERIFY(opened.error().what.contains(QFileInfo(path).fileName()));
        QVERIFY(!opened.error().remedy.isEmpty());
        QCOMPARE(bytesOf(path), bytes);
    }
    const auto missing = Workspace::open(path + u".none"_s);
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Error::Kind::NotFound);
}

void TestWorkspace::offersTheNewestBackup()
{
    const QString path = filled();
    QVERIFY(Workspace::open(path));
    const auto backup = newestBackup(path);
    QVERIFY(backup);
    writeBytes(path, bytesOf(path).left(10'000));
    const auto opened = Workspace::open(path);
    QVERIFY(!opened);
    QVERIFY2(opened.error().remedy.contains(backup->path), qPrintable(opened.error().text()));
    QVERIFY(restoreBackup(backup->path, path));
    auto again = Workspace::open(path);
    QVERIFY(again);
    QCOMPARE(*(*again)->store().count(Query(Project::type())), 3);
}

void TestWorkspace::survivesFlippedBytes_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 40; ++seed)
        QTest::addRow("%d", seed) << seed;
}

void TestWorkspace::survivesFlippedBytes()
{
    QFETCH(int, seed);
    static const QByteArray good = bytesOf(filled(300));
    QByteArray bytes = good;
    QRandomGenerator random(static_cast<quint32>(seed));
    for (int i = 0; i < 1 + seed; ++i)
        bytes[random.bounded(100, int(bytes.size()))] = static_cast<char>(random.bounded(256));
    const QString path = m_locations.freshFile();
    writeBytes(path, bytes);
    auto opened = Workspace::open(path);
    if (!opened) {
        QCOMPARE(opened.error().kind, Error::Kind::Damaged);
        QCOMPARE(bytesOf(path), bytes);
        return;
    }
    // Not every flip breaks a rule of the file: what was opened can be used, or says what is wrong.
    RecordStore &store = (*opened)->store();
    const auto ids = store.ids(Query(Project::type()));
    if (ids)
        static_cast<void>(store.load(Project::type(), std::span(ids->constData(), std::size_t(ids->size()))));
    QVERIFY((*opened)->check());
    static_cast<void>(store.apply(addition({makeProject(u"more"_s)})));
}

void TestWorkspace::saysWhenLocked()
{
    const QString path = filled();
    auto other = SqliteConnection::open(path, SqliteConnection::Opening::ReadWrite);
    QVERIFY(other);
    QVERIFY((*other)->execute(u"PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE"_s));
    const auto opened = Workspace::open(path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Busy);
    QVERIFY(!opened.error().remedy.isEmpty());
    (*other).reset();

    auto workspace = Workspace::open(path);
    QVERIFY(workspace);
    auto writer = SqliteConnection::open(path, SqliteConnection::Opening::ReadWrite);
    QVERIFY((*writer)->execute(u"BEGIN IMMEDIATE"_s));
    const auto done = (*workspace)->store().apply(addition({makeProject(u"A"_s)}));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Busy);
    QVERIFY((*writer)->execute(u"ROLLBACK"_s));
    QVERIFY((*workspace)->store().apply(addition({makeProject(u"A"_s)})));
}

void TestWorkspace::opensReadOnly()
{
    const QString path = filled();
    const QByteArray before = bytesOf(path);
    {
        auto workspace = Workspace::open(path, Workspace::Mode::ReadOnly);
        QVERIFY(workspace);
        QVERIFY((*workspace)->isReadOnly());
        QCOMPARE(*(*workspace)->store().count(Query(Project::type())), 3);
        const auto done = (*workspace)->store().apply(addition({makeProject(u"A"_s)}));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::ReadOnly);
        QCOMPARE(*(*workspace)->check(), QStringList());
    }
    QCOMPARE(bytesOf(path), before);
    QVERIFY(!QFile::exists(path + u"-wal"_s));
    QVERIFY(backupsOf(path).isEmpty());
}

void TestWorkspace::opensWhatMayNotBeWritten_data()
{
    QTest::addColumn<bool>("isFolderWritable");
    QTest::newRow("read-only file") << true;
    QTest::newRow("read-only folder") << false;
}

void TestWorkspace::opensWhatMayNotBeWritten()
{
    QFETCH(bool, isFolderWritable);
    const QString folder = m_locations.folder() + (isFolderWritable ? u"/file"_s : u"/folder"_s);
    QVERIFY(QDir().mkpath(folder));
    const QString path = folder + u"/x.klankbord"_s;
    QVERIFY(QFile::copy(filled(), path));
    const QByteArray before = bytesOf(path);
    QVERIFY(QFile::setPermissions(m_locations.folder(), QFile::Permissions(0x7755)));
    QVERIFY(QFile::setPermissions(path, QFile::Permissions(0x4444)));
    QVERIFY(QFile::setPermissions(folder, QFile::Permissions(isFolderWritable ? 0x7777 : 0x5555)));
    QProcess guest;
    guest.start(QCoreApplication::applicationFilePath(), {u"--guest"_s, path});
    QVERIFY(guest.waitForFinished());
    const QByteArray said = guest.readAllStandardOutput().trimmed();
    QFile::setPermissions(folder, QFile::Permissions(0x7777));
    QCOMPARE(said, QByteArray("read-only 3 " + QByteArray::number(int(Error::Kind::ReadOnly))));
    QCOMPARE(bytesOf(path), before);
}

void TestWorkspace::keepsEveryAcknowledgedEdit()
{
    for (int round = 0; round < 3; ++round) {
        const QString path = filled(0);
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--add"_s, path});
        int acknowledged = -1;
        while (acknowledged < 20 + 17 * round) {
            QVERIFY(child.waitForReadyRead(60'000));
            while (child.canReadLine())
                acknowledged = child.readLine().trimmed().toInt();
        }
        child.kill();
        QVERIFY(child.waitForFinished());
        while (child.canReadLine())
            acknowledged = child.readLine().trimmed().toInt();
        auto workspace = Workspace::open(path);
        QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().text()));
        QVERIFY(*(*workspace)->store().count(Query(Project::type())) > acknowledged);
        Query words(Project::type());
        words.search = u"gemeld"_s;
        QCOMPARE(*(*workspace)->store().count(words), *(*workspace)->store().count(Query(Project::type())));
        QCOMPARE(*(*workspace)->check(), QStringList());
    }
}

void TestWorkspace::keepsImportsWhole()
{
    const QString path = filled(0);
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"--import"_s, path});
    QVERIFY(child.waitForReadyRead(60'000));
    QTest::qWait(120); // somewhere in the second import
    child.kill();
    QVERIFY(child.waitForFinished());
    const qsizetype done = child.readAll().count('d');
    auto workspace = Workspace::open(path);
    QVERIFY(workspace);
    const qint64 count = *(*workspace)->store().count(Query(Project::type()));
    QCOMPARE(count % 1'000, 0);
    QVERIFY(count >= done * 1'000);
    QCOMPARE(*(*workspace)->check(), QStringList());
}

void TestWorkspace::saysWhenTheDiskIsFull()
{
    const QString path = filled(0);
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"--fill"_s, path});
    QVERIFY(child.waitForFinished(60'000));
    QCOMPARE(child.readAllStandardOutput().trimmed(),
             QByteArray(QByteArray::number(int(Error::Kind::System)) + " 1"));
    auto workspace = Workspace::open(path);
    QVERIFY(workspace);
    QCOMPARE(*(*workspace)->store().count(Query(Project::type())), 1);
    QCOMPARE(*(*workspace)->check(), QStringList());
}

void TestWorkspace::seesWhatOthersWrote()
{
    const QString path = filled();
    auto one = Workspace::open(path);
    auto two = Workspace::open(path);
    QVERIFY(one && two);
    const ChangeSet set = addition({makeProject(u"new"_s)});
    QVERIFY((*one)->store().apply(set));
    QCOMPARE(*(*two)->store().count(Query(Project::type())), 4);
    QVERIFY((*two)->store().apply(set.reversed()));
    const auto refused = (*one)->store().apply(set.reversed());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
}

void TestWorkspace::namesServersWithoutPassword()
{
    const auto opened = Workspace::open(u"postgresql://me:secret@127.0.0.1:1/work?password=secret"_s);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::System);
    QVERIFY2(!opened.error().text().contains(u"secret"_s), qPrintable(opened.error().text()));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const QString path = arguments.value(2);
    if (arguments.value(1) == u"--add"_s)
        return keepAdding(path);
    if (arguments.value(1) == u"--import"_s)
        return keepImporting(path);
    if (arguments.value(1) == u"--guest"_s)
        return openAsGuest(path);
    if (arguments.value(1) == u"--fill"_s)
        return fillDisk(path);
    TestWorkspace test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_workspace.moc"
