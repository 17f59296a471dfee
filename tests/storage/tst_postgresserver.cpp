// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/postgresserver.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <csignal>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using klankbord::PostgresServer;

namespace
{

/// The first row's first value of @p sql, or the error's text.
QString answer(const PostgresServer::Address &address, const QString &sql)
{
    const QString name = u"tst/"_s + address.database;
    QString text;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
        database.setHostName(address.host);
        database.setPort(address.port);
        database.setUserName(address.user);
        database.setDatabaseName(address.database);
        if (database.open()) {
            QSqlQuery query(database);
            text = query.exec(sql) && query.next() ? query.value(0).toString() : query.lastError().text();
        } else {
            text = database.lastError().text();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return text;
}

qint64 serverProcess(const QString &folder)
{
    QFile file(folder + u"/data/postmaster.pid"_s);
    return file.open(QIODevice::ReadOnly) ? file.readLine().trimmed().toLongLong() : 0;
}

bool isAlive(qint64 process)
{
    return kill(static_cast<pid_t>(process), 0) == 0;
}

/// What this program does as a child of its own test: starts a server, says where, and waits to be killed.
int holdServer()
{
    const auto server = PostgresServer::start();
    if (!server)
        return 1;
    std::puts(qPrintable((*server)->folder()));
    std::fflush(stdout);
    std::getchar();
    return 0;
}

} // namespace

/// The server that the storage tests run on.
class TestPostgresServer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEmptyDatabases();
    void endsWithItsObject();
    void endsWhenItsProgramIsKilled();
};

void TestPostgresServer::givesEmptyDatabases()
{
    auto server = PostgresServer::start();
    QVERIFY2(server, server ? "" : qPrintable(server.error().text()));
    const auto first = (*server)->createDatabase();
    QVERIFY2(first, first ? "" : qPrintable(first.error().text()));
    const auto second = (*server)->createDatabase();
    QVERIFY(second);

    QVERIFY(first->database != second->database);
    QVERIFY(QString(first->host + u"/.s.PGSQL.5432"_s).size() < 100);
    answer(*first, u"CREATE TABLE house AS SELECT 'Ærøskøbing, één'::text AS name"_s);
    QCOMPARE(answer(*first, u"SELECT upper(name) FROM house"_s), u"ÆRØSKØBING, ÉÉN"_s);
    QCOMPARE(answer(*second, u"SELECT count(*) FROM pg_tables WHERE tablename = 'house'"_s), u"0"_s);
    QCOMPARE(answer(*first, u"SHOW listen_addresses"_s), QString());
    QCOMPARE(answer(*first, u"SHOW server_encoding"_s), u"UTF8"_s);
}

void TestPostgresServer::endsWithItsObject()
{
    auto started = PostgresServer::start();
    QVERIFY(started);
    std::unique_ptr<PostgresServer> server = std::move(started).value();
    const QString folder = server->folder();
    const qint64 process = serverProcess(folder);
    QVERIFY(process > 0);
    QVERIFY(isAlive(process));

    server.reset();

    QVERIFY(!isAlive(process));
    QVERIFY(!QDir(folder).exists());
}

void TestPostgresServer::endsWhenItsProgramIsKilled()
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"--hold"_s});
    QVERIFY(child.waitForReadyRead(60'000));
    const QString folder = QString::fromLocal8Bit(child.readLine().trimmed());
    const qint64 process = serverProcess(folder);
    QVERIFY(process > 0);
    QVERIFY(isAlive(process));

    child.kill();
    QVERIFY(child.waitForFinished());

    QTRY_VERIFY_WITH_TIMEOUT(!isAlive(process), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(!QDir(folder).exists(), 30'000);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().contains(u"--hold"_s))
        return holdServer();
    TestPostgresServer test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_postgresserver.moc"
