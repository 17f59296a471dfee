// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

namespace klankbord
{

/// Inserts rows one after the other, as many in one statement as the database likes best.
class InsertBatch final
{
public:
    /// @p head ends with "VALUES ", @p row is one row with its parameters in brackets, @p tail stands behind
    /// the rows.
    InsertBatch(Database &database, QString head, QString row, int parameters, QString tail = {});

    /// One value for each parameter: a null, a qlonglong, a QString or a QByteArray.
    Result<> add(QVariantList values);
    /// Writes what is still waiting.
    Result<> flush();

    qint64 rowsAsked() const { return m_asked; }
    qint64 rowsWritten() const { return m_written; }

private:
    Result<> write(qsizetype first, int rows);

    Database &m_database;
    QString m_head;
    QString m_row;
    QString m_tail;
    int m_parameters;
    int m_rowsPerInsert;
    std::shared_ptr<Statement> m_single;
    QList<QVariantList> m_waiting;
    qint64 m_asked = 0;
    qint64 m_written = 0;
};

/// "(?, ?, ?)".
QString parameterRow(int parameters);

} // namespace klankbord
