// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

namespace klankbord
{

/// A prepared SQL statement: bind, then run() or next() … finish(). Parameters and columns count from 0.
///
/// A parameter that is not bound since the last run is null.
class Statement
{
public:
    Statement() = default;
    virtual ~Statement() = default;
    Q_DISABLE_COPY_MOVE(Statement)

    virtual void bind(int parameter, qint64 value) = 0;
    /// Signs that no database takes (U+0000, half a surrogate pair) are stored as U+FFFD.
    virtual void bind(int parameter, const QString &value) = 0;
    virtual void bind(int parameter, const QByteArray &value) = 0;
    /// A null, a qlonglong, a QString or a QByteArray.
    void bind(int parameter, const QVariant &value);

    /// Steps to the next row; false at the end and on an error, which finish() tells.
    virtual bool next() = 0;
    virtual bool isNull(int column) const = 0;
    virtual qint64 integer(int column) const = 0;
    virtual QString text(int column) const = 0;
    virtual QByteArray bytes(int column) const = 0;
    /// A null, a qlonglong or a QString.
    virtual QVariant value(int column) const = 0;

    /// Ends the run and forgets what was bound, ready for the next one. Error: what went wrong in next().
    virtual Result<> finish() = 0;
    /// How many rows the last run wrote.
    virtual qint64 rowsWritten() const = 0;

    /// Runs a statement to its end.
    Result<> run();
    /// Runs it and gives the first row's first column, 0 where there is none.
    Result<qint64> runForInteger();
    /// Runs it and gives the first row's first column, empty where there is none.
    Result<QString> runForText();
};

/// @p text without what no database takes.
QString storableText(const QString &text);

} // namespace klankbord
