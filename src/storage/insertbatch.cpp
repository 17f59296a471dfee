// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/insertbatch.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

InsertBatch::InsertBatch(Database &database, QString head, QString row, int parameters, QString tail)
    : m_database(database),
      m_head(std::move(head)),
      m_row(std::move(row)),
      m_tail(std::move(tail)),
      m_parameters(parameters),
      m_rowsPerInsert(database.dialect().rowsPerInsert())
{
}

Result<> InsertBatch::add(QVariantList values)
{
    Q_ASSERT(values.size() == m_parameters);
    ++m_asked;
    m_waiting.append(std::move(values));
    return m_waiting.size() >= m_rowsPerInsert ? flush() : ok();
}

Result<> InsertBatch::flush()
{
    const std::array sizes{m_rowsPerInsert, 16, 1};
    qsizetype at = 0;
    for (const int size : sizes) {
        while (m_waiting.size() - at >= size) {
            if (auto done = write(at, size); !done)
                return done;
            at += size;
        }
    }
    m_waiting.clear();
    return ok();
}

Result<> InsertBatch::write(qsizetype first, int rows)
{
    std::shared_ptr<Statement> insert = rows == 1 ? m_single : nullptr;
    if (!insert) {
        const QStringList all(rows, m_row);
        insert = m_database.statement(m_head + all.join(u',') + m_tail);
        if (rows == 1)
            m_single = insert;
    }
    int parameter = 0;
    for (qsizetype row = first; row < first + rows; ++row) {
        for (const QVariant &value : m_waiting.at(row))
            insert->bind(parameter++, value);
    }
    if (auto done = insert->run(); !done)
        return done;
    m_written += insert->rowsWritten();
    return ok();
}

QString parameterRow(int parameters)
{
    return u'(' + QStringList(parameters, u"?"_s).join(u',') + u')';
}

} // namespace klankbord
