// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "storage/database.h"

namespace klankbord
{

/// Takes indexes away before very many rows are added and makes them again afterwards, which is several times
/// faster than keeping them in order all the while. Inside the caller's transaction: taken back, they are as
/// they were.
class DeferredIndexes final
{
public:
    explicit DeferredIndexes(Database &database) : m_database(database) {}

    /// Does so for the tables to which @p changes add more rows than they have; nothing for fewer than ten
    /// thousand.
    Result<> takeAway(const QList<Change> &changes);
    Result<> makeAgain();

private:
    Result<> takeAwayOf(const TableLayout &layout);

    Database &m_database;
    QStringList m_statements;
};

} // namespace klankbord
