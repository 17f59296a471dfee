// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/celltext.h"
#include "models/recordtablemodel.h"
#include "storage/storedtitles.h"

namespace klankbord
{

/// Turns selected cells of a table into what spreadsheets take.
class CellCopy final
{
public:
    /// All are borrowed and outlive this. @p outgoing gives the titles of records that may be held back.
    CellCopy(const RecordTableModel &model, const TitleSource &titles, const StoredTitles &outgoing)
        : m_model(model), m_titles(titles), m_outgoing(outgoing)
    {
    }

    /// See RecordTableModel::copyCells().
    RecordTableModel::Clipboard of(const QList<QModelIndex> &cells, const QList<int> &visibleColumns) const;

private:
    struct Cell {
        QString text;
        bool isFigure = false;
    };

    bool mayCopy(const QModelIndex &cell, const QList<int> &visibleColumns) const;
    Cell cellOf(const Record &record, const FieldInfo &field) const;
    static QString html(const QList<QList<Cell>> &rows);

    const RecordTableModel &m_model;
    const TitleSource &m_titles;
    const StoredTitles &m_outgoing;
};

/// Turns pasted text into one set of changes of a table's records, or says which cell cannot be read.
class CellPaste final
{
public:
    /// Both are borrowed and outlive this.
    CellPaste(const RecordTableModel &model, ReferenceLookup &lookup) : m_model(model), m_lookup(lookup) {}

    /// See RecordTableModel::pasteCells(); nothing is written yet.
    Result<ChangeSet> of(const QModelIndex &start, const QList<int> &visibleColumns, const QString &text);

private:
    /// Error: there are fewer rows or columns than the text has.
    std::optional<Error> misfit(const QList<QStringList> &rows, int startRow, qsizetype columns) const;
    Result<Record> pastedRow(int row, const QList<int> &columns, const QStringList &cells);

    const RecordTableModel &m_model;
    ReferenceLookup &m_lookup;
};

} // namespace klankbord
