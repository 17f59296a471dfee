// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordrowsmodel.h"

#include <QSet>
#include <algorithm>

namespace klankbord
{

namespace
{

/// With more ranges than this, every view would do more work for the signals than for a new layout.
constexpr int mostRanges = 32;

int rangeCount(const QList<bool> &marks)
{
    int ranges = 0;
    for (qsizetype at = 0; at < marks.size(); ++at)
        ranges += marks.at(at) && (at == 0 || !marks.at(at - 1)) ? 1 : 0;
    return ranges;
}

/// Which of the ids between two rows are not in @p others.
QList<bool> missingIn(const QSet<RecordId> &others, const QList<RecordId> &ids, int first, int end)
{
    QList<bool> missing;
    missing.reserve(end - first);
    for (int row = first; row < end; ++row)
        missing.append(!others.contains(ids.at(row)));
    return missing;
}

QList<RecordId> chosen(const QList<RecordId> &ids, int first, const QList<bool> &marks, bool wanted)
{
    QList<RecordId> found;
    for (qsizetype at = 0; at < marks.size(); ++at) {
        if (marks.at(at) == wanted)
            found.append(ids.at(first + at));
    }
    return found;
}

} // namespace

int RecordRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

RecordId RecordRowsModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row) : RecordId::None;
}

void RecordRowsModel::setRows(const QList<RecordId> &next)
{
    const Part part = differingPart(next);
    if (part.first == part.nowEnd && part.first == part.nextEnd)
        return;
    if (part.first == part.nowEnd)
        insertRange(part.first, next.mid(part.first, part.nextEnd - part.first));
    else if (part.first == part.nextEnd)
        removeRange(part.first, part.nowEnd - part.first);
    else if (!moveOne(part, next))
        replace(part, next);
}

void RecordRowsModel::bringToFront(const QList<RecordId> &ids)
{
    const QSet<RecordId> wanted(ids.cbegin(), ids.cend());
    QSet<RecordId> present;
    QList<RecordId> others;
    others.reserve(m_rows.size());
    for (const RecordId id : m_rows.ids()) {
        if (wanted.contains(id))
            present.insert(id);
        else
            others.append(id);
    }
    QList<RecordId> order;
    order.reserve(m_rows.size());
    std::copy_if(ids.cbegin(), ids.cend(), std::back_inserter(order),
                 [&present](RecordId id) { return present.contains(id); });
    order.append(others);
    rearrange(order);
}

RecordRowsModel::Part RecordRowsModel::differingPart(const QList<RecordId> &next) const
{
    const QList<RecordId> &now = m_rows.ids();
    const auto [nowFirst, nextFirst] = std::mismatch(now.cbegin(), now.cend(), next.cbegin(), next.cend());
    const auto nowBack = std::make_reverse_iterator(nowFirst);
    const auto nextBack = std::make_reverse_iterator(nextFirst);
    const auto [nowLast, nextLast] = std::mismatch(now.crbegin(), nowBack, next.crbegin(), nextBack);
    return {static_cast<int>(nowFirst - now.cbegin()), static_cast<int>(now.crend() - nowLast),
            static_cast<int>(next.crend() - nextLast)};
}

bool RecordRowsModel::moveOne(const Part &part, const QList<RecordId> &next)
{
    if (part.nowEnd != part.nextEnd)
        return false;
    const auto now = m_rows.ids().cbegin();
    const int last = part.nowEnd - 1;
    const bool movesDown = now[part.first] == next.at(last) &&
                           std::equal(now + part.first + 1, now + part.nowEnd, next.cbegin() + part.first);
    const bool movesUp = !movesDown && now[last] == next.at(part.first) &&
                         std::equal(now + part.first, now + last, next.cbegin() + part.first + 1);
    if (!movesDown && !movesUp)
        return false;
    const int from = movesDown ? part.first : last;
    const int to = movesDown ? last : part.first;
    beginMoveRows({}, from, from, {}, movesDown ? to + 1 : to);
    m_rows.move(from, to);
    endMoveRows();
    return true;
}

void RecordRowsModel::replace(const Part &part, const QList<RecordId> &next)
{
    const QList<RecordId> now = m_rows.ids();
    const QSet<RecordId> before(now.cbegin() + part.first, now.cbegin() + part.nowEnd);
    const QSet<RecordId> after(next.cbegin() + part.first, next.cbegin() + part.nextEnd);
    const QList<bool> isRemoved = missingIn(after, now, part.first, part.nowEnd);
    const QList<bool> isInserted = missingIn(before, next, part.first, part.nextEnd);
    const QList<RecordId> kept = chosen(next, part.first, isInserted, false);
    const bool keepsOrder = kept == chosen(now, part.first, isRemoved, false);
    if (keepsOrder && rangeCount(isRemoved) + rangeCount(isInserted) <= mostRanges) {
        removeAndInsert(part, next, isRemoved, isInserted);
        return;
    }
    // What goes is brought to the end and removed in one range, what comes is added there in one range.
    const QList<RecordId> removed = chosen(now, part.first, isRemoved, true);
    const QList<RecordId> inserted = chosen(next, part.first, isInserted, true);
    if (!keepsOrder || !removed.isEmpty())
        rearrange(now.first(part.first) + kept + now.sliced(part.nowEnd) + removed);
    if (!removed.isEmpty())
        removeRange(m_rows.size() - static_cast<int>(removed.size()), static_cast<int>(removed.size()));
    if (!inserted.isEmpty()) {
        insertRange(m_rows.size(), inserted);
        rearrange(next);
    }
}

void RecordRowsModel::removeAndInsert(const Part &part, const QList<RecordId> &next,
                                      const QList<bool> &isRemoved, const QList<bool> &isInserted)
{
    for (qsizetype end = isRemoved.size(); end > 0;) {
        qsizetype first = end;
        while (first > 0 && isRemoved.at(first - 1))
            --first;
        if (first < end)
            removeRange(part.first + static_cast<int>(first), static_cast<int>(end - first));
        end = first == end ? end - 1 : first;
    }
    for (qsizetype first = 0; first < isInserted.size();) {
        qsizetype end = first;
        while (end < isInserted.size() && isInserted.at(end))
            ++end;
        if (first < end)
            insertRange(part.first + static_cast<int>(first), next.mid(part.first + first, end - first));
        first = end == first ? first + 1 : end;
    }
}

void RecordRowsModel::rearrange(const QList<RecordId> &order)
{
    if (order == m_rows.ids())
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    QList<RecordId> ids;
    ids.reserve(from.size());
    for (const QModelIndex &index : from)
        ids.append(m_rows.at(index.row()));
    m_rows.setIds(order);
    QModelIndexList to;
    to.reserve(from.size());
    for (qsizetype at = 0; at < from.size(); ++at)
        to.append(index(m_rows.rowOf(ids.at(at)), from.at(at).column()));
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void RecordRowsModel::insertRange(int row, const QList<RecordId> &ids)
{
    beginInsertRows({}, row, row + static_cast<int>(ids.size()) - 1);
    m_rows.insert(row, ids);
    endInsertRows();
}

void RecordRowsModel::removeRange(int first, int count)
{
    beginRemoveRows({}, first, first + count - 1);
    m_rows.remove(first, count);
    endRemoveRows();
}

} // namespace klankbord
