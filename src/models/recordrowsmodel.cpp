// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordrowsmodel.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <utility>

namespace klankbord
{

namespace
{

/// With more ranges than this, every view would do more work for the signals than for a new layout.
constexpr int mostRanges = 32;

using Marks = std::vector<bool>;

int rangeCount(const Marks &marks)
{
    int ranges = 0;
    for (std::size_t at = 0; at < marks.size(); ++at)
        ranges += marks[at] && (at == 0 || !marks[at - 1]) ? 1 : 0;
    return ranges;
}

/// Whether all of @p part stands in @p whole in the same order, as after most filters; then marks what of the
/// whole is in the part.
bool isInOrder(const RowList &part, const RowList &whole, Marks &isInPart)
{
    isInPart.assign(static_cast<std::size_t>(whole.size()), false);
    int next = 0;
    for (int row = 0; row < whole.size() && next < part.size(); ++row) {
        if (whole.at(row) != part.at(next))
            continue;
        isInPart[static_cast<std::size_t>(row)] = true;
        ++next;
    }
    return next == part.size();
}

/// Unmarks what is in both, where one list is much shorter: the long one need not be sorted.
void unmarkFew(const RowList &few, const RowList &many, Marks &isOfFew, Marks &isOfMany)
{
    QHash<RecordId, int> rowOf;
    rowOf.reserve(few.size());
    for (int row = 0; row < few.size(); ++row)
        rowOf.insert(few.at(row), row);
    for (int row = 0; row < many.size(); ++row) {
        const auto found = rowOf.constFind(many.at(row));
        if (found == rowOf.cend())
            continue;
        isOfFew[static_cast<std::size_t>(*found)] = false;
        isOfMany[static_cast<std::size_t>(row)] = false;
    }
}

/// Unmarks what is in both.
void unmarkMany(const RowList &now, const RowList &next, Marks &isRemoved, Marks &isInserted)
{
    auto nowRow = now.rowsById().cbegin();
    auto nextRow = next.rowsById().cbegin();
    while (nowRow != now.rowsById().cend() && nextRow != next.rowsById().cend()) {
        const RecordId nowId = now.at(*nowRow);
        const RecordId nextId = next.at(*nextRow);
        if (nowId == nextId) {
            isRemoved[static_cast<std::size_t>(*nowRow)] = false;
            isInserted[static_cast<std::size_t>(*nextRow)] = false;
        }
        if (nowId <= nextId)
            ++nowRow;
        if (nextId <= nowId)
            ++nextRow;
    }
}

/// Marks what is in one list only; what they have in common stays unmarked in both.
void compare(const RowList &now, const RowList &next, Marks &isRemoved, Marks &isInserted)
{
    constexpr int muchShorter = 8;
    const auto nowSize = static_cast<std::size_t>(now.size());
    const auto nextSize = static_cast<std::size_t>(next.size());
    if (nextSize <= nowSize && isInOrder(next, now, isRemoved)) {
        isRemoved.flip();
        isInserted.assign(nextSize, false);
        return;
    }
    if (nowSize <= nextSize && isInOrder(now, next, isInserted)) {
        isInserted.flip();
        isRemoved.assign(nowSize, false);
        return;
    }
    isRemoved.assign(nowSize, true);
    isInserted.assign(nextSize, true);
    if (nextSize * muchShorter < nowSize)
        unmarkFew(next, now, isInserted, isRemoved);
    else if (nowSize * muchShorter < nextSize)
        unmarkFew(now, next, isRemoved, isInserted);
    else
        unmarkMany(now, next, isRemoved, isInserted);
}

QList<RecordId> chosen(const QList<RecordId> &ids, const Marks &marks, bool wanted)
{
    QList<RecordId> found;
    for (std::size_t at = 0; at < marks.size(); ++at) {
        if (marks[at] == wanted)
            found.append(ids.at(static_cast<qsizetype>(at)));
    }
    return found;
}

/// The same for the same ids in any order, each once, and for no other ids that are ever met: two sums of 64
/// bits over well mixed ids.
std::pair<quint64, quint64> fingerprintOf(const QList<RecordId> &ids)
{
    std::pair<quint64, quint64> print{static_cast<quint64>(ids.size()), 0};
    for (const RecordId id : ids) {
        // The finishing steps of SplitMix64 (Steele, Lea and Flood, 2014).
        quint64 mixed = static_cast<quint64>(id) + 0x9E37'79B9'7F4A'7C15U;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58'476D'1CE4'E5B9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D0'49BB'1331'11EBU;
        mixed ^= mixed >> 31U;
        print.first += mixed;
        print.second += mixed * mixed;
    }
    return print;
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
        replace(next);
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
    rearrange(RowList(order));
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

void RecordRowsModel::replace(const QList<RecordId> &next)
{
    // Most often rows are only ordered anew: then nobody has to know which of them came and went.
    if (fingerprintOf(next) == fingerprintOf(m_rows.ids())) {
        rearrange(RowList(next));
        return;
    }
    RowList nextRows(next);
    Marks isRemoved;
    Marks isInserted;
    compare(m_rows, nextRows, isRemoved, isInserted);
    const QList<RecordId> kept = chosen(next, isInserted, false);
    const bool keepsOrder = kept == chosen(m_rows.ids(), isRemoved, false);
    if (keepsOrder && rangeCount(isRemoved) + rangeCount(isInserted) <= mostRanges) {
        removeAndInsert(next, isRemoved, isInserted);
        return;
    }
    // What goes is brought to the end and removed in one range, what comes is added there in one range.
    const QList<RecordId> removed = chosen(m_rows.ids(), isRemoved, true);
    const QList<RecordId> inserted = chosen(next, isInserted, true);
    if (!removed.isEmpty()) {
        rearrange(RowList(kept + removed));
        removeRange(static_cast<int>(kept.size()), static_cast<int>(removed.size()));
    }
    if (!inserted.isEmpty())
        insertRange(m_rows.size(), inserted);
    rearrange(std::move(nextRows));
}

void RecordRowsModel::removeAndInsert(const QList<RecordId> &next, const Marks &isRemoved,
                                      const Marks &isInserted)
{
    for (std::size_t end = isRemoved.size(); end > 0;) {
        std::size_t first = end;
        while (first > 0 && isRemoved[first - 1])
            --first;
        if (first < end)
            removeRange(static_cast<int>(first), static_cast<int>(end - first));
        end = first == end ? end - 1 : first;
    }
    for (std::size_t first = 0; first < isInserted.size();) {
        std::size_t end = first;
        while (end < isInserted.size() && isInserted[end])
            ++end;
        if (first < end)
            insertRange(static_cast<int>(first),
                        next.mid(static_cast<qsizetype>(first), static_cast<qsizetype>(end - first)));
        first = end == first ? first + 1 : end;
    }
}

void RecordRowsModel::rearrange(RowList &&order)
{
    if (order.ids() == m_rows.ids())
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    QList<RecordId> ids;
    ids.reserve(from.size());
    for (const QModelIndex &index : from)
        ids.append(m_rows.at(index.row()));
    m_rows = std::move(order);
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
