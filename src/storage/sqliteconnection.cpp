// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqliteconnection.h"

#include "base/log.h"
#include "storage/storageerrors.h"

#include <QUrl>
#include <algorithm>
#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// A content is read in pieces of so many bytes.
constexpr int pieceSize = 1 << 20;

/// Whether it belongs to everyday life and needs no line in the log.
bool isExpected(int code)
{
    const int primary = code & 0xff;
    return primary == SQLITE_CONSTRAINT || primary == SQLITE_INTERRUPT || primary == SQLITE_BUSY;
}

/// A statement of SQLite's own.
class SqliteStatement final : public Statement
{
public:
    SqliteStatement(SqliteConnection &connection, sqlite3_stmt *statement)
        : m_connection(connection), m_handle(connection.handle()), m_statement(statement)
    {
    }
    ~SqliteStatement() override { sqlite3_finalize(m_statement); }

    using Statement::bind;
    void bind(int parameter, qint64 value) override { sqlite3_bind_int64(m_statement, parameter + 1, value); }
    void bind(int parameter, const QString &value) override
    {
        const QByteArray bytes = storableText(value).toUtf8();
        sqlite3_bind_text64(m_statement, parameter + 1, bytes.constData(),
                            static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
    }
    void bind(int parameter, const QByteArray &value) override
    {
        sqlite3_bind_blob64(m_statement, parameter + 1, value.constData(),
                            static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT);
    }

    bool next() override
    {
        m_code = sqlite3_step(m_statement);
        return m_code == SQLITE_ROW;
    }
    bool isNull(int column) const override { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    qint64 integer(int column) const override { return sqlite3_column_int64(m_statement, column); }
    QString text(int column) const override
    {
        const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column));
    }
    QByteArray bytes(int column) const override
    {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
        return {bytes, sqlite3_column_bytes(m_statement, column)};
    }
    QVariant value(int column) const override
    {
        switch (sqlite3_column_type(m_statement, column)) {
        case SQLITE_NULL:
            return {};
        case SQLITE_INTEGER:
            return QVariant::fromValue(qlonglong(integer(column)));
        default:
            return text(column);
        }
    }

    Result<> finish() override
    {
        const int code = m_code;
        m_code = SQLITE_OK;
        m_rowsWritten = sqlite3_changes64(m_handle);
        if (code != SQLITE_DONE && code != SQLITE_ROW && code != SQLITE_OK) {
            const int extended = sqlite3_extended_errcode(m_handle);
            if (isExpected(code))
                qCDebug(storageLog, "%s: %s", sqlite3_sql(m_statement), sqlite3_errmsg(m_handle));
            else
                qCWarning(storageLog, "%s: %s", sqlite3_sql(m_statement), sqlite3_errmsg(m_handle));
            reset();
            return m_connection.failed(extended);
        }
        reset();
        return ok();
    }
    qint64 rowsWritten() const override { return m_rowsWritten; }

private:
    void reset()
    {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }

    SqliteConnection &m_connection;
    sqlite3 *m_handle;
    sqlite3_stmt *m_statement;
    int m_code = SQLITE_OK;
    qint64 m_rowsWritten = 0;
};

/// SQL function klankbord_key(text): for ordering by a text without a key column.
void sortKeyFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto *maker = static_cast<const SortKeyMaker *>(sqlite3_user_data(context));
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(values[0]));
    // At most 100 characters count: a character has at most four bytes.
    const QByteArray key = maker->key(QString::fromUtf8(text, qMin(sqlite3_value_bytes(values[0]), 400)));
    sqlite3_result_blob64(context, key.constData(), static_cast<sqlite3_uint64>(key.size()),
                          SQLITE_TRANSIENT);
}

/// One value of the table "file_content", open for reading or writing in pieces.
class OpenContent final
{
public:
    enum class For { Reading, Writing };

    OpenContent(SqliteConnection &connection, qint64 row, For purpose) : m_connection(connection)
    {
        m_code = sqlite3_blob_open(connection.handle(), "main", "file_content", "content", row,
                                   purpose == For::Writing ? 1 : 0, &m_blob);
    }
    ~OpenContent() { sqlite3_blob_close(m_blob); }
    Q_DISABLE_COPY_MOVE(OpenContent)

    int size() const { return m_blob ? sqlite3_blob_bytes(m_blob) : 0; }
    bool write(const QByteArray &piece, int at)
    {
        if (m_code == SQLITE_OK)
            m_code = sqlite3_blob_write(m_blob, piece.constData(), static_cast<int>(piece.size()), at);
        return m_code == SQLITE_OK;
    }
    bool read(QByteArray &piece, int at)
    {
        if (m_code == SQLITE_OK)
            m_code = sqlite3_blob_read(m_blob, piece.data(), static_cast<int>(piece.size()), at);
        return m_code == SQLITE_OK;
    }
    Result<> state() const
    {
        if (m_code == SQLITE_OK)
            return ok();
        qCWarning(storageLog, "file_content: %s", sqlite3_errmsg(m_connection.handle()));
        return m_connection.failed(sqlite3_extended_errcode(m_connection.handle()));
    }

private:
    SqliteConnection &m_connection;
    sqlite3_blob *m_blob = nullptr;
    int m_code = SQLITE_OK;
};

int openFlags(SqliteConnection::Opening opening)
{
    switch (opening) {
    case SqliteConnection::Opening::Create:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case SqliteConnection::Opening::ReadWrite:
    case SqliteConnection::Opening::QueryOnly:
        return SQLITE_OPEN_READWRITE;
    case SqliteConnection::Opening::ReadOnly:
    case SqliteConnection::Opening::Immutable:
        break;
    }
    return SQLITE_OPEN_READONLY;
}

} // namespace

Result<std::unique_ptr<SqliteConnection>> SqliteConnection::open(const QString &path, Opening opening)
{
    std::unique_ptr<SqliteConnection> connection(new SqliteConnection);
    QByteArray name = QUrl::fromLocalFile(path).toEncoded();
    if (opening == Opening::Immutable)
        name += "?immutable=1";
    const int code = sqlite3_open_v2(name.constData(), &connection->m_handle,
                                     openFlags(opening) | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nullptr);
    if (code != SQLITE_OK) {
        qCWarning(storageLog, "open %s: %s", qUtf8Printable(path),
                  connection->m_handle ? sqlite3_errmsg(connection->m_handle) : "no memory");
        return errorOf(code);
    }
    if (auto prepared = connection->prepareConnection(opening); !prepared)
        return prepared.error();
    return connection;
}

SqliteConnection::~SqliteConnection()
{
    sqlite3_close_v2(m_handle);
}

Result<> SqliteConnection::prepareConnection(Opening opening)
{
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_busy_timeout(m_handle, 2'000);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_create_function_v2(m_handle, "klankbord_key", 1,
                               SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, &m_sortKeys,
                               sortKeyFunction, nullptr, nullptr, nullptr);
    Result<> set =
        execute(u"PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY; "
                "PRAGMA cache_size = -32768; PRAGMA journal_size_limit = 67108864"_s);
    m_isQueryOnly = opening == Opening::QueryOnly;
    if (set && m_isQueryOnly)
        set = execute(u"PRAGMA query_only = ON"_s);
    if (set && opening == Opening::ReadWrite)
        set = execute(u"PRAGMA synchronous = FULL; PRAGMA secure_delete = FAST"_s);
    return set;
}

std::unique_ptr<Statement> SqliteConnection::prepare(const QString &sql)
{
    sqlite3_stmt *statement = nullptr;
    const QByteArray text = sql.toUtf8();
    if (sqlite3_prepare_v3(m_handle, text.constData(), static_cast<int>(text.size()),
                           SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK) {
        qCWarning(storageLog, "%s: %s", text.constData(), sqlite3_errmsg(m_handle));
        return nullptr;
    }
    return std::make_unique<SqliteStatement>(*this, statement);
}

Result<> SqliteConnection::execute(const QString &sql)
{
    const QByteArray text = sql.toUtf8();
    if (sqlite3_exec(m_handle, text.constData(), nullptr, nullptr, nullptr) == SQLITE_OK)
        return ok();
    const int code = sqlite3_extended_errcode(m_handle);
    if (isExpected(code))
        qCDebug(storageLog, "%s: %s", text.left(200).constData(), sqlite3_errmsg(m_handle));
    else
        qCWarning(storageLog, "%s: %s", text.left(200).constData(), sqlite3_errmsg(m_handle));
    return failed(code);
}

Result<> SqliteConnection::writeContent(const QString &hash, qint64 size, const PieceSource &next)
{
    const auto insert = prepare(u"INSERT INTO file_content (hash, content) VALUES (?, zeroblob(?))"_s);
    if (!insert)
        return error();
    insert->bind(0, hash);
    insert->bind(1, size);
    if (auto done = insert->run(); !done)
        return done;
    OpenContent content(*this, sqlite3_last_insert_rowid(m_handle), OpenContent::For::Writing);
    for (int at = 0; content.state();) {
        const Result<QByteArray> piece = next();
        if (!piece)
            return piece.error();
        if (piece->isEmpty() || !content.write(*piece, at))
            break;
        at += static_cast<int>(piece->size());
    }
    return content.state();
}

Result<bool> SqliteConnection::readContent(const QString &hash, const PieceSink &take)
{
    const auto select = prepare(u"SELECT rowid FROM file_content WHERE hash = ?"_s);
    if (!select)
        return error();
    select->bind(0, hash);
    const Result<qint64> row = select->runForInteger();
    if (!row)
        return row.error();
    if (*row == 0)
        return false;
    OpenContent content(*this, *row, OpenContent::For::Reading);
    QByteArray piece;
    for (int at = 0; at < content.size(); at += static_cast<int>(piece.size())) {
        piece.resize(std::min(pieceSize, content.size() - at));
        if (!content.read(piece, at))
            break;
        if (auto done = take(piece); !done)
            return done.error();
    }
    if (auto done = content.state(); !done)
        return done.error();
    return true;
}

Error SqliteConnection::error() const
{
    return errorOf(sqlite3_extended_errcode(m_handle));
}

bool SqliteConnection::isReadOnly() const
{
    return m_isQueryOnly || m_isDamaged || sqlite3_db_readonly(m_handle, "main") != 0;
}

Error SqliteConnection::failed(int code)
{
    if ((code & 0xff) == SQLITE_CORRUPT)
        m_isDamaged = true; // nothing is written into a damaged file
    return errorOf(code);
}

void SqliteConnection::interrupt()
{
    sqlite3_interrupt(m_handle);
}

Error SqliteConnection::errorOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return storageError(StorageFault::Busy);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return storageError(StorageFault::ReadOnly);
    case SQLITE_FULL:
        return storageError(StorageFault::DiskFull);
    case SQLITE_CORRUPT:
        return storageError(StorageFault::Damaged);
    case SQLITE_NOTADB:
        return storageError(StorageFault::Foreign);
    case SQLITE_INTERRUPT:
        return storageError(StorageFault::Cancelled);
    case SQLITE_CONSTRAINT:
        return storageError(StorageFault::Constraint);
    case SQLITE_CANTOPEN:
        return storageError(StorageFault::CannotOpen);
    case SQLITE_IOERR:
        return storageError(StorageFault::Disk);
    case SQLITE_NOMEM:
    case SQLITE_TOOBIG:
        return storageError(StorageFault::TooBig);
    default:
        return storageError(StorageFault::Other);
    }
}

} // namespace klankbord
