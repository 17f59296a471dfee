// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/history.h"
#include "storage/recordrows.h"
#include "storage/searchindex.h"

#include <map>

namespace klankbord
{

/// Writes the changes of one set into rows, links, search words and history, inside a transaction of the
/// caller.
class RecordWriter final
{
public:
    RecordWriter(Database &database, ChangeSet::Kind kind, const Signature &signature);

    /// Writes them all. Nothing is committed.
    Result<> write(const QList<Change> &changes);
    /// Whether a row was not there, or not with the content that was to be replaced.
    bool hasMissed() const { return m_missed > 0; }

private:
    struct Words {
        QString before;
        QString after;
    };
    struct Table {
        std::unique_ptr<InsertBatch> rows;
        QList<qint64> removedIds;
        QList<qint64> removedStamps;
    };

    QList<QVariantList> rowsOf(std::span<const Change> block) const;
    QList<Words> wordsOf(std::span<const Change> block) const;
    Result<> writeRow(const Change &change, QVariantList &&row);
    Result<> writeWords(const Change &change, const Words &words);
    Result<> addRow(const TableLayout &layout, QVariantList &&row);
    Result<> updateRow(const TableLayout &layout, const Change &change, const QVariantList &row);
    Result<> removeRow(const TableLayout &layout, const Record &before);
    Result<> writeLinks(const TableLayout &layout, const Change &change);
    Result<> removeWaiting(const TableLayout &layout, Table &table);
    /// Writes what waits, since the next change may need it.
    Result<> flushRows();
    Table &tableOf(const TableLayout &layout);

    Database &m_database;
    SearchIndex m_search;
    HistoryWriter m_history;
    std::map<const TableLayout *, Table> m_tables;
    std::map<QString, std::unique_ptr<InsertBatch>> m_links;
    enum class Step { None, Add, Change, Remove } m_lastStep = Step::None;
    qint64 m_missed = 0;
};

} // namespace klankbord
