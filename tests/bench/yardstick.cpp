// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/yardstick.h"

#include "bench/paintclock.h"
#include "bench/samples.h"

#include <QProcess>
#include <QStandardPaths>
#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace klankbord::bench
{

namespace
{

/// Touches what a reader would read, so that nothing is skipped.
qint64 fetch(sqlite3_stmt *statement)
{
    qint64 bytes = 0;
    for (int column = 0; column < sqlite3_column_count(statement); ++column) {
        if (sqlite3_column_type(statement, column) == SQLITE_INTEGER)
            bytes += sqlite3_column_int64(statement, column) & 1;
        else if (sqlite3_column_blob(statement, column))
            bytes += sqlite3_column_bytes(statement, column);
    }
    return bytes;
}

} // namespace

Yardstick::Yardstick(QString path) : m_path(std::move(path))
{
    if (sqlite3_open_v2(m_path.toUtf8().constData(), &m_handle, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        qFatal("%s: %s", qUtf8Printable(m_path), sqlite3_errmsg(m_handle));
    sqlite3_exec(m_handle, "PRAGMA cache_size = -16384", nullptr, nullptr, nullptr); // as the program has it
}

Yardstick::~Yardstick()
{
    sqlite3_close(m_handle);
}

double Yardstick::milliseconds(const QString &sql, const QString &parameter) const
{
    const qint64 start = nowInNanoseconds();
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_handle, sql.toUtf8().constData(), -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", qUtf8Printable(sql), sqlite3_errmsg(m_handle));
    const QByteArray value = parameter.toUtf8();
    if (!parameter.isNull())
        sqlite3_bind_text(statement, 1, value.constData(), static_cast<int>(value.size()), SQLITE_STATIC);
    volatile qint64 fetched = 0;
    int code = sqlite3_step(statement);
    for (; code == SQLITE_ROW; code = sqlite3_step(statement))
        fetched = fetched + fetch(statement);
    if (code != SQLITE_DONE)
        qFatal("%s: %s", qUtf8Printable(sql), sqlite3_errmsg(m_handle));
    sqlite3_finalize(statement);
    return static_cast<double>(nowInNanoseconds() - start) / 1e6;
}

double Yardstick::medianOf(const QString &sql, int times) const
{
    QList<double> taken;
    for (int run = 0; run < times; ++run)
        taken.append(milliseconds(sql));
    return median(taken);
}

std::optional<double> Yardstick::commandLine(const QString &sql, int times) const
{
    const QString program = QStandardPaths::findExecutable(u"sqlite3"_s);
    if (program.isEmpty())
        return std::nullopt;
    QList<double> taken;
    for (int run = 0; run < times; ++run) {
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        const qint64 start = nowInNanoseconds();
        process.start(program, {u"-readonly"_s, m_path, sql});
        if (!process.waitForFinished(-1) || process.exitCode() != 0)
            return std::nullopt;
        taken.append(static_cast<double>(nowInNanoseconds() - start) / 1e6);
    }
    return median(taken);
}

} // namespace klankbord::bench
