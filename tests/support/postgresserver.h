// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QProcess>
#include <QString>
#include <memory>

namespace klankbord
{

/// A PostgreSQL server of one test program's own, in a temporary folder that nobody else sees.
///
/// It listens on a socket in that folder alone and writes nothing to be kept (no fsync). It ends, and its
/// folder goes, with this object; also when the test program is killed, because a watchdog process waits
/// for the end of a pipe that only this object holds open.
class PostgresServer final
{
public:
    /// How to reach one database.
    struct Address {
        QString host; ///< the folder of the socket, to be given as host name
        int port = 0;
        QString database;
        QString user; ///< needs no password
    };

    /// A running server that takes connections, in about a second. The error says what is not installed or
    /// what the server answered.
    static Result<std::unique_ptr<PostgresServer>> start();

    ~PostgresServer();
    Q_DISABLE_COPY_MOVE(PostgresServer)

    /// A new empty database. Needs a living QCoreApplication.
    Result<Address> createDatabase();

    /// Where the server lives: its data, its socket and its log.
    QString folder() const { return m_folder; }

private:
    PostgresServer() = default;

    Result<> makeFolder();
    Result<> makeCluster(const QString &binaries);
    Result<> launch(const QString &binaries);
    bool takesConnections() const;
    QString log() const;

    QString m_folder;
    QProcess m_watchdog;
    int m_databases = 0;
};

} // namespace klankbord
