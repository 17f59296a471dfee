// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runningtotal.h"

namespace klankbord
{

RunningTotal::RunningTotal(const RecordTableModel &model, QObject *parent) : QObject(parent), m_model(model)
{
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &RunningTotal::addSlice);
}

void RunningTotal::start(int column, const QList<int> &rows)
{
    cancel();
    if (column < 0 || column >= m_model.columnCount() || !ColumnTotal::adds(m_model.fieldAt(column))) {
        finish(std::nullopt);
        return;
    }
    m_column = column;
    m_total.emplace(m_model.fieldAt(column));
    m_ids.reserve(rows.size());
    for (const int row : rows) {
        if (m_model.idAt(row) != RecordId::None)
            m_ids.append(m_model.idAt(row));
    }
    m_slice.start();
    addSlice();
}

void RunningTotal::cancel()
{
    m_slice.stop();
    m_ids.clear();
    m_next = 0;
}

void RunningTotal::addSlice()
{
    const auto count = std::min(RecordTableModel::mostTotalled, m_ids.size() - m_next);
    const std::span<const RecordId> slice(m_ids.constData() + m_next, static_cast<std::size_t>(count));
    const FieldInfo &field = m_model.fieldAt(m_column);
    const Result<> read =
        m_model.visit(slice, [this, &field](const Record &record) { m_total->add(record.value(field)); });
    m_next += count;
    if (!read || !m_total->isKnown())
        finish(std::nullopt);
    else if (m_next == m_ids.size())
        finish(RecordTableModel::Total{m_total->text(m_model.wording()), m_total->counted(),
                                       m_total->unspecified()});
}

void RunningTotal::finish(const std::optional<RecordTableModel::Total> &total)
{
    cancel();
    Q_EMIT finished(total);
}

} // namespace klankbord
