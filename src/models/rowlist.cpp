// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowlist.h"

#include <algorithm>
#include <utility>

namespace klankbord
{

int RowList::rowOf(RecordId id) const
{
    constexpr int fewQuestions = 4;
    if (m_rowsById.empty() && ++m_questions <= fewQuestions)
        return static_cast<int>(m_ids.indexOf(id));
    const std::vector<int> &rows = rowsById();
    const auto found = std::lower_bound(rows.cbegin(), rows.cend(), id,
                                        [this](int row, RecordId wanted) { return m_ids.at(row) < wanted; });
    return found != rows.cend() && m_ids.at(*found) == id ? *found : -1;
}

const std::vector<int> &RowList::rowsById() const
{
    if (m_rowsById.size() == static_cast<std::size_t>(m_ids.size()))
        return m_rowsById;
    // Pairs lie beside each other while they are sorted; rows alone would be looked up all over the list.
    std::vector<std::pair<RecordId, int>> pairs;
    pairs.reserve(static_cast<std::size_t>(m_ids.size()));
    for (int row = 0; row < size(); ++row)
        pairs.emplace_back(m_ids.at(row), row);
    std::sort(pairs.begin(), pairs.end());
    m_rowsById.resize(pairs.size());
    std::transform(pairs.cbegin(), pairs.cend(), m_rowsById.begin(),
                   [](const std::pair<RecordId, int> &pair) { return pair.second; });
    return m_rowsById;
}

void RowList::setIds(QList<RecordId> ids)
{
    forgetIndex();
    m_ids = std::move(ids);
}

void RowList::append(const QList<RecordId> &ids)
{
    forgetIndex();
    m_ids.append(ids);
}

void RowList::insert(int row, const QList<RecordId> &ids)
{
    forgetIndex();
    m_ids.insert(row, ids.size(), RecordId::None);
    std::copy(ids.cbegin(), ids.cend(), m_ids.begin() + row);
}

void RowList::remove(int first, int count)
{
    forgetIndex();
    m_ids.remove(first, count);
}

void RowList::move(int from, int to)
{
    forgetIndex();
    m_ids.move(from, to);
}

void RowList::forgetIndex()
{
    m_rowsById.clear();
    m_questions = 0;
}

} // namespace klankbord
