// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cellclipboard.h"

#include "domain/permission.h"
#include "models/tabseparated.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// The given columns in the order of the visible ones, then those that are not visible.
QList<int> ordered(const std::set<int> &columns, const QList<int> &visibleColumns)
{
    QList<int> found;
    for (const int column : visibleColumns) {
        if (columns.contains(column))
            found.append(column);
    }
    for (const int column : columns) {
        if (!found.contains(column))
            found.append(column);
    }
    return found;
}

/// A row's number as the table shows it: the first is 1.
Error atCell(int row, const QString &column, const Error &error)
{
    return {
        error.kind,
        QCoreApplication::translate("CellPaste", "Row %1, “%2”: %3").arg(row + 1).arg(column, error.what),
        error.why,
        error.remedy.isEmpty()
            ? QCoreApplication::translate("CellPaste", "Nothing was pasted.")
            : QString(error.remedy + u' ' + QCoreApplication::translate("CellPaste", "Nothing was pasted."))};
}

Error nothingPasted(const QString &what)
{
    return {Error::Kind::Invalid, what, {}, QCoreApplication::translate("CellPaste", "Nothing was pasted.")};
}

} // namespace

RecordTableModel::Clipboard CellCopy::of(const QList<QModelIndex> &cells,
                                         const QList<int> &visibleColumns) const
{
    std::map<int, std::set<int>> columnsByRow;
    std::set<int> allColumns;
    for (const QModelIndex &cell : cells) {
        if (!mayCopy(cell, visibleColumns))
            continue;
        columnsByRow[cell.row()].insert(cell.column());
        allColumns.insert(cell.column());
    }
    const QList<int> columns = ordered(allColumns, visibleColumns);
    QList<QStringList> texts;
    QList<QList<Cell>> rows;
    qsizetype heldBack = 0;
    for (const auto &[row, chosen] : columnsByRow) {
        const std::optional<Record> record = outgoing(m_model.recordAt(row));
        if (!record) {
            ++heldBack;
            continue;
        }
        QStringList line;
        QList<Cell> marked;
        for (const int column : columns) {
            const Cell cell = chosen.contains(column) ? cellOf(*record, m_model.fieldAt(column)) : Cell();
            line.append(cell.text);
            marked.append(cell);
        }
        texts.append(line);
        rows.append(marked);
    }
    if (heldBack == 0)
        return {toTabSeparated(texts), html(rows), {}};
    const NeedsPermission *permission = permissionOf(m_model.fieldAt(columns.first()).owner());
    const QString reason = permission->heldBackText(heldBack, m_model.wording());
    return texts.isEmpty() ? RecordTableModel::Clipboard{{}, {}, reason}
                           : RecordTableModel::Clipboard{toTabSeparated(texts), html(rows), reason};
}

bool CellCopy::mayCopy(const QModelIndex &cell, const QList<int> &visibleColumns) const
{
    if (!cell.isValid() || cell.model() != &m_model)
        return false;
    return visibleColumns.contains(cell.column()) || !m_model.fieldAt(cell.column()).is(Rule::Sensitive);
}

CellCopy::Cell CellCopy::cellOf(const Record &record, const FieldInfo &field) const
{
    const QVariant &value = record.value(field);
    const bool mayBeHeldBack = field.target() && permissionOf(*field.target());
    const TitleSource &titles = mayBeHeldBack ? static_cast<const TitleSource &>(m_outgoing) : m_titles;
    const QString text = cellText(field, value, m_model.wording(), titles);
    const bool isNumber = isFigure(field, value);
    return {isNumber ? text : guarded(text), isNumber};
}

QString CellCopy::html(const QList<QList<Cell>> &rows)
{
    // Words are marked as such for both families of spreadsheets, so that "1-2" and "=x" stay what they are.
    const QString words = u"<td style=\"mso-number-format:'\\@'\" data-sheets-numberformat=\"@\">"_s;
    QString html = u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body><table>"_s;
    for (const QList<Cell> &row : rows) {
        html += u"<tr>"_s;
        for (const Cell &cell : row) {
            html += cell.isFigure ? u"<td>"_s : words;
            html += cell.text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
            html += u"</td>"_s;
        }
        html += u"</tr>"_s;
    }
    return html + u"</table></body></html>"_s;
}

Result<ChangeSet> CellPaste::of(const QModelIndex &start, const QList<int> &visibleColumns,
                                const QString &text)
{
    const QList<QStringList> rows = fromTabSeparated(text);
    const qsizetype firstColumn = visibleColumns.indexOf(start.column());
    if (!start.isValid() || firstColumn < 0)
        return nothingPasted(
            QCoreApplication::translate("CellPaste", "There is no cell chosen to begin with."));
    const QList<int> columns = visibleColumns.sliced(firstColumn);
    if (const std::optional<Error> error = misfit(rows, start.row(), columns.size()))
        return *error;
    ChangeSet changes(ChangeSet::Kind::Paste, {});
    for (int at = 0; at < rows.size(); ++at) {
        const int row = start.row() + at;
        const Record before = m_model.recordAt(row);
        const Result<Record> after = pastedRow(row, columns, rows.at(at));
        if (!after)
            return after.error();
        if (!after->differingFields(before).isEmpty())
            changes.append(Change::edit(before, *after));
    }
    return changes;
}

std::optional<Error> CellPaste::misfit(const QList<QStringList> &rows, int startRow, qsizetype columns) const
{
    if (rows.isEmpty())
        return nothingPasted(QCoreApplication::translate("CellPaste", "There is no text on the clipboard."));
    const int room = m_model.rowCount() - startRow;
    if (rows.size() > room) {
        return nothingPasted(
            QCoreApplication::translate("CellPaste", "The clipboard has %1 rows, and from here there are %2.")
                .arg(rows.size())
                .arg(room));
    }
    const auto widest =
        std::max_element(rows.cbegin(), rows.cend(),
                         [](const QStringList &a, const QStringList &b) { return a.size() < b.size(); });
    if (widest->size() > columns) {
        return nothingPasted(QCoreApplication::translate(
                                 "CellPaste", "The clipboard has %1 columns, and from here %2 are shown.")
                                 .arg(widest->size())
                                 .arg(columns));
    }
    return std::nullopt;
}

Result<Record> CellPaste::pastedRow(int row, const QList<int> &columns, const QStringList &cells)
{
    const Wording &wording = m_model.wording();
    const Record before = m_model.recordAt(row);
    if (before.id == RecordId::None)
        return nothingPasted(
            QCoreApplication::translate("CellPaste", "The record in row %1 is no longer there.")
                .arg(row + 1));
    Record after = before;
    for (qsizetype at = 0; at < cells.size(); ++at) {
        const FieldInfo &field = m_model.fieldAt(columns.at(at));
        const Result<QVariant> value =
            parsedCell(field, unguarded(cells.at(at)), wording, before.value(field), m_lookup);
        if (!value)
            return atCell(row, field.label(wording), value.error());
        const std::optional<Problem> problem = field.problemWith(*value, wording);
        if (problem && problem->severity == Problem::Severity::Error)
            return atCell(row, field.label(wording), {Error::Kind::Invalid, problem->text, {}, {}});
        after.setValue(field, *value);
    }
    return after;
}

} // namespace klankbord
