// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figuretable.h"

#include "models/celltext.h"
#include "models/tabseparated.h"

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

void FigureTable::setContent(const Content &content)
{
    beginResetModel();
    m_content = content;
    endResetModel();
}

int FigureTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_content.rows.size());
}

int FigureTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_content.headers.size());
}

QVariant FigureTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_content.rows.at(index.row());
    const Cell cell = row.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.hint.isEmpty() ? cell.text : cell.hint;
    case Qt::TextAlignmentRole:
        return QVariant((cell.isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case MarkRole:
        return QVariant::fromValue(cell.mark);
    case SumRole:
        return row.isSum;
    default:
        return {};
    }
}

QVariant FigureTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isFigure = !m_content.rows.isEmpty() && m_content.rows.last().cells.value(section).isFigure;
    if (role == Qt::TextAlignmentRole)
        return QVariant((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(m_content.headers.value(section))
                                                              : QVariant();
}

QString FigureTable::asText() const
{
    QList<QStringList> lines{m_content.headers};
    for (const Row &row : m_content.rows) {
        QStringList cells;
        for (const Cell &cell : row.cells)
            cells.append(guarded(cell.text));
        lines.append(cells);
    }
    return toTabSeparated(lines);
}

} // namespace klankbord
