// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "storage/storageerrors.h"

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr qsizetype mostStatements = 128;

/// Stands for a statement that could not be prepared.
class FailedStatement final : public Statement
{
public:
    explicit FailedStatement(Error error) : m_error(std::move(error)) {}

    void bind(int, qint64) override {}
    void bind(int, const QString &) override {}
    void bind(int, const QByteArray &) override {}
    bool next() override { return false; }
    bool isNull(int) const override { return true; }
    qint64 integer(int) const override { return 0; }
    QString text(int) const override { return {}; }
    QByteArray bytes(int) const override { return {}; }
    QVariant value(int) const override { return {}; }
    Result<> finish() override { return m_error; }
    qint64 rowsWritten() const override { return 0; }

private:
    Error m_error;
};

} // namespace

Database::Database(std::unique_ptr<Connection> connection, Schema schema)
    : m_connection(std::move(connection)), m_schema(std::move(schema))
{
}

Database::~Database()
{
    m_statements.clear(); // before the connection
}

std::shared_ptr<Statement> Database::statement(const QString &sql)
{
    const auto found = m_statements.constFind(sql);
    const bool isKnown = found != m_statements.constEnd();
    if (isKnown && found->use_count() == 1)
        return *found;
    std::shared_ptr<Statement> fresh = m_connection->prepare(sql);
    if (!fresh)
        return std::make_shared<FailedStatement>(m_connection->error());
    if (isKnown) // in use further up
        return fresh;
    if (m_statements.size() >= mostStatements)
        m_statements.clear(); // those in use live on with their users
    m_statements.insert(sql, fresh);
    return fresh;
}

Result<> Database::execute(const QStringList &statements)
{
    for (const QString &sql : statements) {
        if (sql.isEmpty())
            continue;
        if (auto done = m_connection->execute(sql); !done)
            return done;
    }
    return ok();
}

Result<QString> Database::meta(const QString &key)
{
    const auto select = statement(u"SELECT value FROM meta WHERE key = ?"_s);
    select->bind(0, key);
    return select->runForText();
}

Result<> Database::setMeta(const QString &key, const QString &value)
{
    const auto write = statement(
        u"INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s);
    write->bind(0, key);
    write->bind(1, value);
    return write->run();
}

Transaction::Transaction(Database &database, Purpose purpose)
    : m_database(database),
      m_begun(database.connection().execute(purpose == Purpose::Writing ? database.dialect().beginWriting()
                                                                        : database.dialect().beginReading()))
{
    m_isOpen = static_cast<bool>(m_begun);
}

Transaction::~Transaction()
{
    rollback();
}

Result<> Transaction::commit()
{
    auto done = m_database.connection().execute(u"COMMIT"_s);
    if (done)
        m_isOpen = false;
    return done;
}

void Transaction::rollback()
{
    if (!m_isOpen)
        return;
    m_isOpen = false;
    // A full disk has rolled back by itself already; then this says so in the log and nothing is lost.
    static_cast<void>(m_database.connection().execute(u"ROLLBACK"_s));
}

} // namespace klankbord
