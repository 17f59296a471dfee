// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <map>

namespace klankbord
{

/// Looks whether words are in single records: the same words, along the same references, as the search index
/// and a SearchQuestion find them.
class WordLook final
{
public:
    /// More words than this are not looked for.
    static constexpr qsizetype mostWords = 64;

    /// @p words come from searchQuestion(), at most mostWords. @p database is borrowed.
    WordLook(Database &database, QStringList words);

    /// Whether the record has all the words, or what it refers to has those that it lacks.
    Result<bool> hasAll(const TableLayout &layout, RecordId id);

private:
    /// A bit for each word.
    using Found = quint64;

    Result<Found> wordsOf(const TableLayout &layout, RecordId id, int depth);
    Result<Found> wordsOfTarget(const TableLayout &layout, RecordId id, int depth);
    Found wordsIn(const QString &foldedText) const;
    Result<QList<RecordId>> linked(const FieldInfo &list, RecordId id);

    Database &m_database;
    QStringList m_words;
    Found m_all;
    /// Many records refer to a few ones; what is found depends on how far from the asker they are.
    std::map<std::pair<RecordId, int>, Found> m_targets;
};

} // namespace klankbord
