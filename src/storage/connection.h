// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/dialect.h"
#include "storage/statement.h"

#include <functional>
#include <memory>

namespace klankbord
{

/// What both kinds of connection can be opened for.
enum class Access { ReadWrite, ReadOnly };

/// One open connection to a database program. Belongs to the thread that made it, interrupt() apart.
class Connection
{
public:
    Connection() = default;
    virtual ~Connection() = default;
    Q_DISABLE_COPY_MOVE(Connection)

    virtual const Dialect &dialect() const = 0;
    /// Null and logged when the statement is wrong; error() says why, for the reader.
    virtual std::unique_ptr<Statement> prepare(const QString &sql) = 0;
    /// Runs statements without parameters, one or several separated by ";".
    virtual Result<> execute(const QString &sql) = 0;
    /// Gives the next piece of a content; an empty one at its end.
    using PieceSource = std::function<Result<QByteArray>()>;
    /// Takes the next piece of a content.
    using PieceSink = std::function<Result<>(const QByteArray &piece)>;
    /// Writes @p size bytes from @p next into the table "file_content" under @p hash, which is not in there
    /// yet, piece by piece: memory stays small. The caller has a transaction.
    virtual Result<> writeContent(const QString &hash, qint64 size, const PieceSource &next) = 0;
    /// Reads what is kept under @p hash, piece by piece. Answers whether there is such a content.
    virtual Result<bool> readContent(const QString &hash, const PieceSink &take) = 0;
    /// What the last failure was, in the reader's words; the database's own words are in the log.
    virtual Error error() const = 0;
    virtual bool isReadOnly() const = 0;
    /// Ends what runs on this connection at the moment, from any thread; it answers Cancelled.
    virtual void interrupt() = 0;
};

} // namespace klankbord
