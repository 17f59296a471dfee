// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outlinemodel.h"

namespace klankbord
{

namespace
{

bool standsFor(const OutlineRow &row, RecordId id)
{
    return row.record.id == id || row.parts.contains(id);
}

/// The id of a heading's index; a line's is the number of its section, counted from 1.
constexpr quintptr headingId = 0;

} // namespace

void OutlineModel::setHeaders(const QStringList &headers)
{
    const bool isSameWidth = headers.size() == m_headers.size();
    if (!isSameWidth)
        beginResetModel();
    m_headers = headers;
    if (!isSameWidth)
        endResetModel();
    else if (!headers.isEmpty())
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, static_cast<int>(headers.size()) - 1);
}

void OutlineModel::setSections(const QList<OutlineSection> &sections)
{
    if (sections == m_sections)
        return;
    beginResetModel();
    m_sections = sections;
    endResetModel();
}

const OutlineRow *OutlineModel::rowAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    if (index.internalId() == headingId)
        return &m_sections.at(index.row()).heading;
    return &m_sections.at(static_cast<qsizetype>(index.internalId()) - 1).rows.at(index.row());
}

QModelIndex OutlineModel::indexOf(RecordId id) const
{
    if (id == RecordId::None)
        return {};
    for (int section = 0; section < rowCount(); ++section) {
        const QList<OutlineRow> &rows = m_sections.at(section).rows;
        for (int row = 0; row < rows.size(); ++row) {
            if (standsFor(rows.at(row), id))
                return index(row, 0, index(section, 0));
        }
    }
    for (int section = 0; section < rowCount(); ++section) {
        if (standsFor(m_sections.at(section).heading, id))
            return index(section, 0);
    }
    return {};
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : headingId);
}

QModelIndex OutlineModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == headingId)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, headingId);
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_sections.size());
    if (parent.internalId() != headingId || parent.column() > 0)
        return 0;
    return static_cast<int>(m_sections.at(parent.row()).rows.size());
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return static_cast<int>(m_headers.size());
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    const OutlineRow *row = rowAt(index);
    if (!row)
        return {};
    const OutlineCell cell = row->cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cell.text;
    case LinksRole:
        return !cell.links.isEmpty();
    case QuietRole:
        return row->isQuiet;
    case HeadingRole:
        return index.internalId() == headingId;
    default:
        return {};
    }
}

QVariant OutlineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_headers.value(section);
}

} // namespace klankbord
