// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgresconnection.h"

#include "base/log.h"
#include "storage/storageerrors.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// A content is read in pieces of so many bytes: larger than with SQLite, since each is a question to the
/// server.
constexpr qint64 pieceSize = 4 << 20;

QString freshName()
{
    static std::atomic_int count = 0;
    return u"klankbord/%1"_s.arg(++count);
}

/// A statement that the server has prepared.
class PostgresStatement final : public Statement
{
public:
    PostgresStatement(PostgresConnection &connection, QSqlQuery &&query, qsizetype parameters)
        : m_connection(connection), m_query(std::move(query)), m_values(parameters)
    {
    }

    using Statement::bind;
    void bind(int parameter, qint64 value) override
    {
        m_values[parameter] = QVariant::fromValue(qlonglong(value));
    }
    void bind(int parameter, const QString &value) override { m_values[parameter] = storableText(value); }
    void bind(int parameter, const QByteArray &value) override { m_values[parameter] = value; }

    bool next() override
    {
        if (!m_isRunning && !start())
            return false;
        if (m_connection.interrupts() != m_interrupts) {
            m_result = storageError(StorageFault::Cancelled);
            return false;
        }
        return m_query.next();
    }
    bool isNull(int column) const override { return m_query.isNull(column); }
    qint64 integer(int column) const override { return m_query.value(column).toLongLong(); }
    QString text(int column) const override { return m_query.value(column).toString(); }
    QByteArray bytes(int column) const override { return m_query.value(column).toByteArray(); }
    QVariant value(int column) const override
    {
        QVariant value = m_query.value(column);
        if (value.isNull())
            return {};
        return value.typeId() == QMetaType::QString ? value : QVariant::fromValue(value.toLongLong());
    }

    Result<> finish() override
    {
        m_isRunning = false;
        m_query.finish();
        m_values.fill(QVariant());
        return std::exchange(m_result, ok());
    }
    qint64 rowsWritten() const override { return m_rowsWritten; }

private:
    bool start()
    {
        if (!m_result)
            return false;
        m_isRunning = true;
        m_interrupts = m_connection.interrupts();
        for (qsizetype at = 0; at < m_values.size(); ++at)
            m_query.bindValue(static_cast<int>(at), m_values.at(at));
        if (!m_query.exec()) {
            m_result = m_connection.failed(m_query.lastError(), m_query.lastQuery());
            return false;
        }
        m_rowsWritten = m_query.numRowsAffected();
        return true;
    }

    PostgresConnection &m_connection;
    QSqlQuery m_query;
    QVariantList m_values;
    Result<> m_result = ok();
    qint64 m_rowsWritten = 0;
    int m_interrupts = 0;
    bool m_isRunning = false;
};

StorageFault faultOf(const QString &state)
{
    // PostgreSQL's documentation, appendix A: SQLSTATE codes.
    if (state.startsWith(u"23"_s))
        return StorageFault::Constraint;
    if (state.startsWith(u"28"_s))
        return StorageFault::Refused;
    if (state.startsWith(u"40"_s) || state.startsWith(u"55P"_s))
        return StorageFault::Busy;
    if (state == u"25006"_s || state == u"42501"_s)
        return StorageFault::ReadOnly;
    if (state == u"53100"_s)
        return StorageFault::DiskFull;
    if (state.startsWith(u"08"_s) || state.startsWith(u"57P"_s))
        return StorageFault::NoServer;
    if (state == u"57014"_s)
        return StorageFault::Cancelled;
    if (state.startsWith(u"XX"_s))
        return StorageFault::Damaged;
    return StorageFault::Other;
}

/// Where "?" stands for a parameter: outside of texts and quoted names.
qsizetype parametersIn(const QString &sql)
{
    qsizetype count = 0;
    QChar quote;
    for (const QChar sign : sql) {
        if (!quote.isNull())
            quote = sign == quote ? QChar() : quote;
        else if (sign == u'\'' || sign == u'"')
            quote = sign;
        else if (sign == u'?')
            ++count;
    }
    return count;
}

} // namespace

Result<std::unique_ptr<PostgresConnection>> PostgresConnection::open(const QString &location, Access access)
{
    std::unique_ptr<PostgresConnection> connection(new PostgresConnection(access));
    const QUrl url(location);
    QUrlQuery options(url);
    const auto take = [&options](const QString &key) {
        const QString value = options.queryItemValue(key, QUrl::FullyDecoded);
        options.removeQueryItem(key);
        return value;
    };
    QSqlDatabase &database = connection->m_database;
    database = QSqlDatabase::addDatabase(u"QPSQL"_s, freshName());
    const QString host = take(u"host"_s);
    const QString port = take(u"port"_s);
    const QString user = take(u"user"_s);
    const QString password = take(u"password"_s);
    database.setHostName(url.host().isEmpty() ? host : url.host(QUrl::FullyDecoded));
    database.setPort(url.port(port.isEmpty() ? 5432 : port.toInt()));
    database.setUserName(url.userName().isEmpty() ? user : url.userName(QUrl::FullyDecoded));
    database.setPassword(url.password().isEmpty() ? password : url.password(QUrl::FullyDecoded));
    database.setDatabaseName(url.path(QUrl::FullyDecoded).mid(1));
    QStringList others{u"application_name=klankbord"_s};
    for (const auto &[key, value] : options.queryItems(QUrl::FullyDecoded))
        others.append(key + u'=' + value);
    database.setConnectOptions(others.join(u';'));
    if (!database.open()) {
        const Error error = connection->failed(database.lastError(), u"connect"_s);
        return error.kind == Error::Kind::System &&
                       faultOf(database.lastError().nativeErrorCode()) == StorageFault::Other
                   ? storageError(StorageFault::NoServer)
                   : error;
    }
    if (auto done = connection->execute(u"SET client_min_messages = warning"_s); !done)
        return done.error();
    if (access == Access::ReadOnly) {
        if (auto done = connection->execute(u"SET default_transaction_read_only = on"_s); !done)
            return done.error();
    }
    return connection;
}

QString PostgresConnection::shownLocation(const QString &location)
{
    QUrl url(location);
    QUrlQuery options(url);
    options.removeQueryItem(u"password"_s);
    url.setQuery(options);
    return url.toDisplayString(QUrl::RemovePassword);
}

QString PostgresConnection::databaseName(const QString &location)
{
    return QUrl(location).path(QUrl::FullyDecoded).mid(1);
}

PostgresConnection::~PostgresConnection()
{
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

std::unique_ptr<Statement> PostgresConnection::prepare(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        failed(query.lastError(), sql);
        return nullptr;
    }
    return std::make_unique<PostgresStatement>(*this, std::move(query), parametersIn(sql));
}

Result<> PostgresConnection::execute(const QString &sql)
{
    QSqlQuery query(m_database);
    return query.exec(sql) ? ok() : Result<>(failed(query.lastError(), sql));
}

Result<> PostgresConnection::writeContent(const QString &hash, qint64 size, const PieceSource &next)
{
    Q_UNUSED(size)
    // The pieces are put together on the server: no value of many megabytes passes through the driver, which
    // would hold it several times over.
    if (auto done =
            execute(u"CREATE TEMPORARY TABLE file_piece (position bigint, piece bytea) ON COMMIT DROP"_s);
        !done)
        return done;
    const auto insert = prepare(u"INSERT INTO file_piece (position, piece) VALUES (?, ?)"_s);
    if (!insert)
        return error();
    for (qint64 position = 0;; ++position) {
        const Result<QByteArray> piece = next();
        if (!piece)
            return piece.error();
        if (piece->isEmpty())
            break;
        insert->bind(0, position);
        insert->bind(1, *piece);
        if (auto done = insert->run(); !done)
            return done;
    }
    const auto join =
        prepare(u"INSERT INTO file_content (hash, content) SELECT CAST(? AS text), "
                "coalesce(string_agg(piece, ''::bytea ORDER BY position), ''::bytea) FROM file_piece"_s);
    if (!join)
        return error();
    join->bind(0, hash);
    if (auto done = join->run(); !done)
        return done;
    return execute(u"DROP TABLE file_piece"_s); // before the next one in this transaction
}

Result<bool> PostgresConnection::readContent(const QString &hash, const PieceSink &take)
{
    const auto measure = prepare(u"SELECT octet_length(content) FROM file_content WHERE hash = ?"_s);
    const auto select = prepare(u"SELECT substring(content FROM CAST(? AS integer) FOR CAST(? AS integer)) "
                                "FROM file_content WHERE hash = ?"_s);
    if (!measure || !select)
        return error();
    measure->bind(0, hash);
    const bool isThere = measure->next();
    const qint64 size = isThere ? measure->integer(0) : 0;
    if (auto done = measure->finish(); !done)
        return done.error();
    for (qint64 at = 0; at < size; at += pieceSize) {
        select->bind(0, at + 1);
        select->bind(1, pieceSize);
        select->bind(2, hash);
        const QByteArray piece = select->next() ? select->bytes(0) : QByteArray();
        if (auto done = select->finish(); !done)
            return done.error();
        if (auto done = take(piece); !done)
            return done.error();
    }
    return isThere;
}

Error PostgresConnection::failed(const QSqlError &error, const QString &sql)
{
    const StorageFault fault = faultOf(error.nativeErrorCode());
    const QString said = error.nativeErrorCode() + u' ' + error.databaseText() + u' ' + error.driverText();
    if (fault == StorageFault::Constraint || fault == StorageFault::Cancelled)
        qCDebug(storageLog, "%s: %s", qUtf8Printable(sql.left(400)), qUtf8Printable(said));
    else
        qCWarning(storageLog, "%s: %s", qUtf8Printable(sql.left(400)), qUtf8Printable(said));
    m_error = storageError(fault);
    return m_error;
}

} // namespace klankbord
