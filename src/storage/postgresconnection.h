// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"
#include "storage/postgresdialect.h"

#include <QSqlDatabase>
#include <atomic>

namespace klankbord
{

/// A connection to a PostgreSQL database, through Qt's driver.
class PostgresConnection final : public Connection
{
public:
    /// @p location is `postgresql://user:password@host:port/database?sslmode=…`; host, port and user may also
    /// stand behind the "?", as libpq has it (`postgresql:///work?host=/run/postgresql`). Errors: System.
    static Result<std::unique_ptr<PostgresConnection>> open(const QString &location, Access access);
    /// The location without its password, for messages.
    static QString shownLocation(const QString &location);
    /// The database's name.
    static QString databaseName(const QString &location);

    ~PostgresConnection() override;

    const Dialect &dialect() const override { return m_dialect; }
    std::unique_ptr<Statement> prepare(const QString &sql) override;
    Result<> execute(const QString &sql) override;
    Result<> writeContent(const QString &hash, qint64 size, const PieceSource &next) override;
    Result<bool> readContent(const QString &hash, const PieceSink &take) override;
    Error error() const override { return m_error; }
    bool isReadOnly() const override { return m_access == Access::ReadOnly; }
    /// The rows that are still to come are not read; the server itself finishes what it does.
    void interrupt() override { ++m_interrupts; }

    int interrupts() const { return m_interrupts; }
    /// Remembers what the server said as error(), and logs it.
    Error failed(const QSqlError &error, const QString &sql);

private:
    explicit PostgresConnection(Access access) : m_access(access) {}

    PostgresDialect m_dialect;
    Access m_access;
    QSqlDatabase m_database;
    Error m_error;
    std::atomic_int m_interrupts = 0;
};

} // namespace klankbord
