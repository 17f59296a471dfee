// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "storage/insertbatch.h"

#include <QSet>
#include <map>

namespace klankbord
{

/// The words of a record's Rule::Searchable fields, folded, as the dialect wants them.
QString searchWords(const TableLayout &layout, const Record &record, const Dialect &dialect);

/// The folded words of a question, cut as those in the index are.
QStringList searchQuestion(const QString &text);

/// Writes words into the tables that are searched; flush() before the transaction ends.
class SearchIndex final
{
public:
    /// Changes whenever words made earlier are no longer the same as new ones.
    static QString version();

    explicit SearchIndex(Database &database) : m_database(database) {}

    /// @p words come from searchWords(); nothing is kept of a record without words.
    Result<> add(const TableLayout &layout, RecordId id, const QString &words);
    /// @p words are those that were added with it.
    Result<> remove(const TableLayout &layout, RecordId id, const QString &words);
    Result<> flush();

private:
    struct Table {
        std::unique_ptr<InsertBatch> additions;
        QSet<qint64> added;
        QList<qint64> removed;
    };
    Table &tableOf(const TableLayout &layout);
    Result<> flushRemoved(const QString &searchTable, Table &table);

    Database &m_database;
    std::map<QString, Table> m_tables;
};

} // namespace klankbord
