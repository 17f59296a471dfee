// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planningtable.h"

#include <algorithm>

namespace klankbord
{

void PlanningTable::setReading(const PlanningReading &reading, const Wording &wording)
{
    beginResetModel();
    m_reading = reading;
    m_wording = wording;
    rebuild();
    endResetModel();
}

void PlanningTable::setFilter(const PlanningFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    rebuild();
    endResetModel();
}

void PlanningTable::rebuild()
{
    m_rows.clear();
    m_undated.clear();
    for (const PlanningEntry &entry : std::as_const(m_reading.entries)) {
        if (!m_filter.lets(entry))
            continue;
        if (entry.span.isEmpty()) {
            m_undated.append(&entry);
            continue;
        }
        if (m_rows.isEmpty() || m_rows.last().group != entry.group)
            m_rows.append({entry.group, nullptr});
        m_rows.append({entry.group, &entry});
    }
}

int PlanningTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PlanningTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : When + 1;
}

QVariant PlanningTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    if (!row.entry)
        return index.column() == Name && (role == Qt::DisplayRole || role == Qt::ToolTipRole)
                   ? groupTitle(row.group)
                   : QVariant();
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return row.entry->spoken(m_wording);
    if (role == Qt::DisplayRole)
        return index.column() == Name ? row.entry->title : row.entry->when(m_wording.language());
    return {};
}

QVariant PlanningTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? m_wording.text("Planning", QT_TRANSLATE_NOOP("Planning", "What"))
                           : m_wording.text("Planning", QT_TRANSLATE_NOOP("Planning", "When"));
}

QString PlanningTable::groupTitle(RecordId group) const
{
    return group == RecordId::None
               ? m_wording.text("Planning", QT_TRANSLATE_NOOP("Planning", "Without a project or network"))
               : m_reading.groups.value(group);
}

const PlanningEntry *PlanningTable::entryAt(int row) const
{
    return row < 0 || row >= m_rows.size() ? nullptr : m_rows.at(row).entry;
}

int PlanningTable::rowOf(const PlanningSource &source, RecordId id) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const Row &row) {
        return row.entry && row.entry->source == &source && row.entry->id == id;
    });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

int PlanningTable::lateCount() const
{
    return static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(),
                                          [](const Row &row) { return row.entry && row.entry->isLate; }));
}

std::pair<QDate, QDate> PlanningTable::extent() const
{
    std::pair<QDate, QDate> extent;
    for (const Row &row : m_rows) {
        if (!row.entry)
            continue;
        const Period &span = row.entry->span;
        const QDate first = span.from ? span.from->firstDay() : span.to->firstDay();
        const QDate last = span.to ? span.to->lastDay() : span.from->lastDay();
        if (!extent.first.isValid() || first < extent.first)
            extent.first = first;
        if (!extent.second.isValid() || last > extent.second)
            extent.second = last;
    }
    return extent;
}

} // namespace klankbord
