// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/dialect.h"

#include <optional>

namespace klankbord
{

class Database;
struct TableLayout;

/// Knows how words that were begun go on in the index of a table.
///
/// SQLite's full-text index keeps the beginnings of a few lengths. For a longer one it first reads every
/// record that has a word which begins so (FTS5, "Prefix Indexes"), however few are asked for. Words that are
/// known whole are read no further than is asked.
class BegunWords final
{
public:
    /// @p beginnings are folded, searchQuestion(); @p database is borrowed and outlives this.
    BegunWords(Database &database, const QStringList &beginnings)
        : m_database(database), m_beginnings(beginnings)
    {
    }

    bool isAny() const { return !m_beginnings.isEmpty(); }
    /// Makes the lists of words ready, outside a transaction. Where the database may not be written it does
    /// nothing, and beginnings stay beginnings.
    Result<> prepare();
    /// The question for a table; nothing when no record of it can answer.
    Result<std::optional<QList<SoughtWord>>> in(const TableLayout &layout) const;

private:
    Result<std::optional<SoughtWord>> completed(const TableLayout &layout, const QString &beginning) const;

    Database &m_database;
    QStringList m_beginnings;
    bool m_hasLists = false;
};

} // namespace klankbord
