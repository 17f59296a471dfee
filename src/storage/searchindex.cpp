// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchindex.h"

#include "domain/foldedtext.h"

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

QString searchWords(const TableLayout &layout, const Record &record, const Dialect &dialect)
{
    QString text;
    for (const FieldInfo *field : layout.searched) {
        const QVariant &value = record.value(*field);
        if (field->isEmpty(value))
            continue;
        for (const QString &part : field->searchTexts(value))
            text.append(part).append(u' ');
    }
    return dialect.words(foldedText(text));
}

QStringList searchQuestion(const QString &text)
{
    QStringList words = foldedWords(text);
    for (QString &word : words)
        word.truncate(longestSearchWord);
    return words;
}

QString SearchIndex::version()
{
    // Two signs that show whether folding still does what it did.
    return u"1/"_s + foldedText(u"ÉŒß"_s);
}

SearchIndex::Table &SearchIndex::tableOf(const TableLayout &layout)
{
    Table &table = m_tables[layout.searchTable];
    if (!table.additions) {
        const Dialect &dialect = m_database.dialect();
        table.additions = std::make_unique<InsertBatch>(m_database, dialect.addWords(layout.searchTable),
                                                        dialect.wordsRow(), 2, dialect.addWordsEnd());
    }
    return table;
}

Result<> SearchIndex::add(const TableLayout &layout, RecordId id, const QString &words)
{
    if (words.isEmpty())
        return ok();
    Table &table = tableOf(layout);
    if (auto done = flushRemoved(layout.searchTable, table); !done)
        return done;
    const auto key = static_cast<qint64>(id);
    if (table.added.contains(key)) { // twice in one statement would be refused
        if (auto done = table.additions->flush(); !done)
            return done;
    }
    if (m_database.dialect().rowsPerInsert() > 1) {
        if (table.added.size() >= m_database.dialect().rowsPerInsert())
            table.added.clear();
        table.added.insert(key);
    }
    return table.additions->add({QVariant::fromValue(qlonglong(key)), words});
}

Result<> SearchIndex::remove(const TableLayout &layout, RecordId id, const QString &words)
{
    if (words.isEmpty())
        return ok();
    Table &table = tableOf(layout);
    if (auto done = table.additions->flush(); !done)
        return done;
    table.added.clear();
    const auto key = static_cast<qint64>(id);
    if (m_database.dialect().removesByWords()) {
        const auto removal = m_database.statement(m_database.dialect().removeWords(layout.searchTable));
        removal->bind(0, key);
        removal->bind(1, words);
        return removal->run();
    }
    table.removed.append(key);
    return table.removed.size() < m_database.dialect().rowsPerDelete()
               ? ok()
               : flushRemoved(layout.searchTable, table);
}

Result<> SearchIndex::flushRemoved(const QString &searchTable, Table &table)
{
    if (table.removed.isEmpty())
        return ok();
    const auto removal = m_database.statement(m_database.dialect().removeWords(searchTable));
    removal->bind(0, m_database.dialect().idList(table.removed));
    table.removed.clear();
    return removal->run();
}

Result<> SearchIndex::flush()
{
    for (auto &[name, table] : m_tables) {
        if (auto done = flushRemoved(name, table); !done)
            return done;
        if (auto done = table.additions->flush(); !done)
            return done;
    }
    return ok();
}

} // namespace klankbord
