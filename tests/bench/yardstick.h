// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <optional>

struct sqlite3;

namespace klankbord::bench
{

/// SQLite itself on the same file, without anything of ours in between.
class Yardstick final
{
public:
    /// Reads the file at @p path; ends the program when that does not open.
    explicit Yardstick(QString path);
    ~Yardstick();
    Q_DISABLE_COPY_MOVE(Yardstick)

    /// How long it takes to prepare @p sql, bind @p parameter when there is one, and fetch every column of
    /// every row; in milliseconds. Ends the program when SQLite refuses it.
    double milliseconds(const QString &sql, const QString &parameter = {}) const;
    /// The median of @p times runs.
    double medianOf(const QString &sql, int times) const;
    /// The same through the command line program, its start included; nothing where it is not installed.
    std::optional<double> commandLine(const QString &sql, int times) const;

private:
    QString m_path;
    sqlite3 *m_handle = nullptr;
};

} // namespace klankbord::bench
