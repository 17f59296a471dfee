// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowlist.h"

#include <algorithm>
#include <numeric>

namespace klankbord
{

int RowList::rowOf(RecordId id) const
{
    const auto byId = [this](int row, RecordId wanted) { return m_ids.at(row) < wanted; };
    if (m_rowsById.empty() && !m_ids.isEmpty()) {
        m_rowsById.resize(static_cast<std::size_t>(m_ids.size()));
        std::iota(m_rowsById.begin(), m_rowsById.end(), 0);
        std::sort(m_rowsById.begin(), m_rowsById.end(),
                  [this](int a, int b) { return m_ids.at(a) < m_ids.at(b); });
    }
    const auto found = std::lower_bound(m_rowsById.cbegin(), m_rowsById.cend(), id, byId);
    return found != m_rowsById.cend() && m_ids.at(*found) == id ? *found : -1;
}

void RowList::setIds(QList<RecordId> ids)
{
    m_rowsById.clear();
    m_ids = std::move(ids);
}

void RowList::append(const QList<RecordId> &ids)
{
    m_rowsById.clear();
    m_ids.append(ids);
}

void RowList::insert(int row, const QList<RecordId> &ids)
{
    m_rowsById.clear();
    m_ids.insert(row, ids.size(), RecordId::None);
    std::copy(ids.cbegin(), ids.cend(), m_ids.begin() + row);
}

void RowList::remove(int first, int count)
{
    m_rowsById.clear();
    m_ids.remove(first, count);
}

void RowList::move(int from, int to)
{
    m_rowsById.clear();
    m_ids.move(from, to);
}

} // namespace klankbord
