// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/postgresserver.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QProcessEnvironment>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>
#include <pwd.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr int port = 5432; // names the socket's file only: there is no TCP
constexpr int startMilliseconds = 60'000;
constexpr int stopMilliseconds = 20'000;

const QString serverUser = u"klankbord"_s;

// Waits until its standard input ends, which is when the test program stops the server or dies, and
// then takes server and folder away. $1 is the folder; the rest is the server's command line.
const QString watchdogScript = uR"(
trap '' INT TERM HUP
folder=$1
shift
"$@" </dev/null >"$folder/log" 2>&1 &
server=$!
read -r _ || :
kill -INT "$server" 2>/dev/null
wait "$server"
rm -rf -- "$folder"
)"_s;

Error failure(const QString &why)
{
    return {.kind = Error::Kind::System,
            .what = u"The test server (PostgreSQL) did not start."_s,
            .why = why.trimmed(),
            .remedy = {}};
}

/// The folder with the programs of the newest installed server; empty when there is none.
QString binaryFolder()
{
    const QDir root(u"/usr/lib/postgresql"_s);
    QString newest;
    int newestVersion = 0;
    for (const QString &name : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString folder = root.filePath(name + u"/bin"_s);
        if (name.toInt() > newestVersion && QFile::exists(folder + u"/initdb"_s)) {
            newest = folder;
            newestVersion = name.toInt();
        }
    }
    return newest;
}

bool isRoot()
{
    return geteuid() == 0;
}

/// PostgreSQL refuses root: as root its programs run as the user that the package made. A program
/// started this way ends with the process that started it.
QStringList unprivileged(const QStringList &command)
{
    QStringList full{u"setpriv"_s, u"--pdeathsig=INT"_s};
    if (isRoot())
        full += {u"--reuid=postgres"_s, u"--regid=postgres"_s, u"--init-groups"_s};
    return full + command;
}

/// The environment without what would lead PostgreSQL's programs to another server or language.
QProcessEnvironment cleanEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &key : environment.keys()) {
        if (key.startsWith(u"PG"_s))
            environment.remove(key);
    }
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return environment;
}

} // namespace

Result<std::unique_ptr<PostgresServer>> PostgresServer::start()
{
    const QString binaries = binaryFolder();
    if (binaries.isEmpty())
        return failure(u"No server is installed under /usr/lib/postgresql (package postgresql-15)."_s);

    std::unique_ptr<PostgresServer> server(new PostgresServer);
    if (const auto made = server->makeFolder(); !made)
        return made.error();
    if (const auto made = server->makeCluster(binaries); !made)
        return made.error();
    if (const auto launched = server->launch(binaries); !launched)
        return launched.error();
    return server;
}

PostgresServer::~PostgresServer()
{
    if (m_watchdog.state() != QProcess::NotRunning) {
        m_watchdog.closeWriteChannel();
        if (!m_watchdog.waitForFinished(stopMilliseconds)) {
            m_watchdog.kill();
            m_watchdog.waitForFinished();
        }
    }
    if (!m_folder.isEmpty())
        QDir(m_folder).removeRecursively();
}

Result<> PostgresServer::makeFolder()
{
    // Always here: a socket's path has room for about a hundred characters, and the user that the server
    // runs as must be able to walk to it.
    QByteArray path("/tmp/klankbord-pg-XXXXXX");
    if (!mkdtemp(path.data()))
        return failure(u"No folder could be made in /tmp."_s);
    m_folder = QString::fromLocal8Bit(path);
    if (!isRoot())
        return ok();
    const passwd *postgres = getpwnam("postgres");
    if (!postgres || chown(path.constData(), postgres->pw_uid, postgres->pw_gid) != 0)
        return failure(u"The folder could not be given to the user postgres."_s);
    return ok();
}

Result<> PostgresServer::makeCluster(const QString &binaries)
{
    const QStringList command =
        unprivileged({binaries + u"/initdb"_s, u"--pgdata"_s, m_folder + u"/data"_s, u"--username"_s,
                      serverUser, u"--auth=trust"_s, u"--no-sync"_s, u"--no-instructions"_s,
                      u"--encoding=UTF8"_s, u"--locale=C.UTF-8"_s});
    QProcess initdb;
    initdb.setProcessEnvironment(cleanEnvironment());
    initdb.setWorkingDirectory(m_folder);
    initdb.setProcessChannelMode(QProcess::MergedChannels);
    initdb.start(command.first(), command.mid(1));
    if (!initdb.waitForFinished(startMilliseconds) || initdb.exitStatus() != QProcess::NormalExit ||
        initdb.exitCode() != 0)
        return failure(u"initdb: "_s + QString::fromUtf8(initdb.readAll()) + initdb.errorString());
    return ok();
}

Result<> PostgresServer::launch(const QString &binaries)
{
    QStringList command{binaries + u"/postgres"_s, u"-D"_s, m_folder + u"/data"_s, u"-k"_s, m_folder};
    for (const auto &setting :
         {u"listen_addresses="_s, u"port=%1"_s.arg(port), u"fsync=off"_s, u"synchronous_commit=off"_s,
          u"full_page_writes=off"_s, u"wal_level=minimal"_s, u"max_wal_senders=0"_s, u"max_connections=30"_s,
          u"shared_buffers=32MB"_s, u"timezone=UTC"_s})
        command += {u"-c"_s, setting};

    m_watchdog.setProcessEnvironment(cleanEnvironment());
    m_watchdog.setWorkingDirectory(m_folder);
    m_watchdog.start(u"/bin/sh"_s,
                     QStringList{u"-c"_s, watchdogScript, u"watchdog"_s, m_folder} + unprivileged(command));
    if (!m_watchdog.waitForStarted())
        return failure(m_watchdog.errorString());

    const QDeadlineTimer deadline(startMilliseconds);
    while (!takesConnections()) {
        if (deadline.hasExpired() || log().contains(u"FATAL:"_s))
            return failure(log());
        QThread::msleep(10);
    }
    return ok();
}

bool PostgresServer::takesConnections() const
{
    // The eighth line of this file is the server's own word on its state.
    QFile file(m_folder + u"/data/postmaster.pid"_s);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QList<QByteArray> lines = file.readAll().split('\n');
    return lines.size() > 7 && lines.at(7).trimmed() == "ready";
}

QString PostgresServer::log() const
{
    QFile file(m_folder + u"/log"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

Result<PostgresServer::Address> PostgresServer::createDatabase()
{
    const Address address{
        .host = m_folder, .port = port, .database = u"test_%1"_s.arg(++m_databases), .user = serverUser};
    const QString connection = u"support/"_s + m_folder;
    QString problem;
    {
        QSqlDatabase maintenance = QSqlDatabase::addDatabase(u"QPSQL"_s, connection);
        maintenance.setHostName(address.host);
        maintenance.setPort(address.port);
        maintenance.setUserName(address.user);
        maintenance.setDatabaseName(u"postgres"_s);
        QSqlQuery query(maintenance);
        if (!maintenance.open())
            problem = maintenance.lastError().text();
        else if (!query.exec(u"CREATE DATABASE "_s + address.database))
            problem = query.lastError().text();
    }
    QSqlDatabase::removeDatabase(connection);
    if (!problem.isEmpty())
        return Error{.kind = Error::Kind::System,
                     .what = u"The test server (PostgreSQL) made no database."_s,
                     .why = problem,
                     .remedy = {}};
    return address;
}

} // namespace klankbord
