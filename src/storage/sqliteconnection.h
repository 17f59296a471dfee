// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"
#include "storage/sortkey.h"
#include "storage/sqlitedialect.h"

struct sqlite3;

namespace klankbord
{

/// A connection to an SQLite file, through SQLite's own C interface: ten thousand ids a millisecond, and
/// backup, interrupt and opening without a trace, which the common driver has not.
class SqliteConnection final : public Connection
{
public:
    enum class Opening {
        Create, ///< the file is made when it is not there
        ReadWrite,
        QueryOnly, ///< may tidy up after itself, and writes no record
        ReadOnly,  ///< where the file cannot be written
        Immutable, ///< nothing else can write it: no lock, no file beside it
    };

    /// Opens @p path and prepares the connection (foreign keys on, hostile schemas kept in check). Errors:
    /// Foreign, Damaged, Busy, ReadOnly, System.
    static Result<std::unique_ptr<SqliteConnection>> open(const QString &path, Opening opening);
    ~SqliteConnection() override;

    const Dialect &dialect() const override { return m_dialect; }
    std::unique_ptr<Statement> prepare(const QString &sql) override;
    Result<> execute(const QString &sql) override;
    Result<> writeContent(const QString &hash, qint64 size, const PieceSource &next) override;
    Result<bool> readContent(const QString &hash, const PieceSink &take) override;
    Error error() const override;
    bool isReadOnly() const override;
    void interrupt() override;

    sqlite3 *handle() const { return m_handle; }

    /// As errorOf(); a damaged file is read-only from then on.
    Error failed(int code);
    /// The reader's words for one of SQLite's result codes.
    static Error errorOf(int code);

private:
    SqliteConnection() = default;
    Result<> prepareConnection(Opening opening);

    SqliteDialect m_dialect;
    SortKeyMaker m_sortKeys;
    sqlite3 *m_handle = nullptr;
    bool m_isQueryOnly = false;
    bool m_isDamaged = false;
};

} // namespace klankbord
