// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"
#include "storage/schema.h"

#include <QHash>
#include <memory>

namespace klankbord
{

/// An open connection with its tables, its prepared statements and its transactions.
///
/// Belongs to one thread; a reader in another thread has a Database of its own on the same location.
class Database final
{
public:
    /// @p connection is to a database whose tables are those of @p schema.
    explicit Database(std::unique_ptr<Connection> connection, Schema schema = Schema());
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    const Dialect &dialect() const { return m_connection->dialect(); }
    const Schema &schema() const { return m_schema; }
    Connection &connection() { return *m_connection; }
    bool isReadOnly() const { return m_connection->isReadOnly(); }

    /// A prepared statement, kept for the next one who asks with the same text. Never null: a statement that
    /// the database does not understand answers that when it runs.
    std::shared_ptr<Statement> statement(const QString &sql);
    /// Runs statements without parameters, one after the other, until one fails.
    Result<> execute(const QStringList &statements);

    /// The value of a key in the table "meta"; empty when there is none.
    Result<QString> meta(const QString &key);
    Result<> setMeta(const QString &key, const QString &value);

private:
    std::unique_ptr<Connection> m_connection;
    Schema m_schema;
    QHash<QString, std::shared_ptr<Statement>> m_statements;
};

/// A transaction that is taken back unless it is committed.
class Transaction final
{
public:
    enum class Purpose { Reading, Writing };

    Transaction(Database &database, Purpose purpose);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    /// Whether it could be begun; if not, why.
    const Result<> &begun() const { return m_begun; }
    Result<> commit();
    void rollback();

private:
    Database &m_database;
    Result<> m_begun;
    bool m_isOpen = false;
};

} // namespace klankbord
