// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/recordid.h"

#include <QList>

namespace klankbord
{

class Database;
class RecordType;

/// A record of any type that answers what was typed.
struct FoundRecord {
    enum class By {
        Title, ///< its title begins so, in either language
        Words, ///< its words, or those of what it refers to, begin so
    };

    const RecordType *type = nullptr;
    RecordId id = RecordId::None;
    By by = By::Words;

    friend bool operator==(const FoundRecord &, const FoundRecord &) = default;
};

/// Looks for a few records of each type by what their title or their words begin with, without reading all
/// that answers.
class RecordFinder final
{
public:
    /// @p database is borrowed and outlives this.
    explicit RecordFinder(Database &database) : m_database(database) {}

    /// At most @p mostOfAType records of each type, in the order of recordTypes(), by title first; by words
    /// only where titles do not fill that, since a frequent word takes long. Each record once. Nothing for a
    /// text without words. Errors: those of the database.
    Result<QList<FoundRecord>> find(const QString &text, int mostOfAType) const;

private:
    Database &m_database;
};

} // namespace klankbord
