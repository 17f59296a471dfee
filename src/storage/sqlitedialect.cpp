// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlitedialect.h"

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

QString listOfWords(const QString &searchTable)
{
    return quoted(QString(searchTable + u"_words"_s));
}

} // namespace

QString SqliteDialect::columnType(ColumnType type) const
{
    switch (type) {
    case ColumnType::Words:
    case ColumnType::Text:
        return u"TEXT"_s;
    case ColumnType::Integer:
    case ColumnType::Reference:
        break;
    }
    return u"INTEGER"_s;
}

QString SqliteDialect::bytesType() const
{
    return u"BLOB"_s;
}

QString SqliteDialect::keyType() const
{
    return u"INTEGER PRIMARY KEY"_s;
}

QString SqliteDialect::sequenceType() const
{
    return u"INTEGER PRIMARY KEY"_s;
}

QString SqliteDialect::tableOptions() const
{
    return u" STRICT"_s;
}

QString SqliteDialect::indexTail() const
{
    return {}; // every index ends with the row's id by itself
}

QStringList SqliteDialect::preparations() const
{
    return {};
}

QString SqliteDialect::beginWriting() const
{
    return u"BEGIN IMMEDIATE"_s;
}

QString SqliteDialect::beginReading() const
{
    return u"BEGIN"_s;
}

QString SqliteDialect::noteVersion(int version) const
{
    return u"PRAGMA user_version = %1"_s.arg(version);
}

QString SqliteDialect::inIdList() const
{
    return u" IN (SELECT value FROM json_each(?))"_s;
}

QString SqliteDialect::idList(QList<qint64> ids) const
{
    QString list = u"["_s;
    for (const qint64 id : ids)
        list += (list.size() > 1 ? u","_s : QString()) + QString::number(id);
    return list + u']';
}

QString SqliteDialect::positionOf(const QString &text, const QString &part) const
{
    return u"instr("_s + text + u", "_s + part + u')';
}

QString SqliteDialect::longTextOrder(const QString &column) const
{
    return u"klankbord_key("_s + column + u')'; // defined by SqliteConnection
}

QString SqliteDialect::sum(const QString &expression) const
{
    return u"sum("_s + expression + u')';
}

QStringList SqliteDialect::createSearchTable(const QString &table) const
{
    // The words come folded, and "ascii" takes every sign above 127 for a letter. Without contents, positions
    // and sizes it is a tenth of the text.
    return {
        u"CREATE VIRTUAL TABLE "_s + quoted(table) +
            u" USING fts5(words, content='', columnsize=0, detail=none, prefix='1 2 3', tokenize='ascii')"_s,
        // Gathers that many bytes before it writes: an import of 200 000 rows would make hundreds of pieces.
        u"INSERT INTO "_s + quoted(table) + u'(' + quoted(table) +
            u", rank) VALUES ('hashsize', 67108864)"_s};
}

QString SqliteDialect::searchIds(const QString &table) const
{
    const QString name = quoted(table);
    return u"SELECT rowid FROM "_s + name + u" WHERE "_s + name + u" MATCH ?"_s;
}

QString SqliteDialect::searchExpression(const QList<SoughtWord> &words) const
{
    QStringList terms;
    for (const SoughtWord &word : words) {
        if (word.whole.isEmpty()) {
            terms.append(quoted(word.beginning) + u'*');
            continue;
        }
        QStringList whole;
        for (const QString &one : word.whole)
            whole.append(quoted(one));
        terms.append(u'(' + whole.join(u" OR "_s) + u')');
    }
    return terms.join(u" AND "_s);
}

qsizetype SqliteDialect::quickBeginning() const
{
    return 3; // createSearchTable()
}

QString SqliteDialect::listWords(const QString &table) const
{
    return u"CREATE VIRTUAL TABLE IF NOT EXISTS temp."_s + listOfWords(table) +
           u" USING fts5vocab('main', "_s + quoted(table) + u", 'instance')"_s;
}

QString SqliteDialect::nextWord(const QString &table) const
{
    return u"SELECT term FROM temp."_s + listOfWords(table) + u" WHERE term >= ? LIMIT 1"_s;
}

QString SqliteDialect::addWords(const QString &table) const
{
    return u"INSERT INTO "_s + quoted(table) + u"(rowid, words) VALUES "_s;
}

QString SqliteDialect::wordsRow() const
{
    return u"(?, ?)"_s;
}

QString SqliteDialect::addWordsEnd() const
{
    return {};
}

QString SqliteDialect::removeWords(const QString &table) const
{
    const QString name = quoted(table);
    return u"INSERT INTO "_s + name + u'(' + name + u", rowid, words) VALUES ('delete', ?, ?)"_s;
}

QStringList SqliteDialect::clearWords(const QString &table) const
{
    const QString name = quoted(table);
    return {u"INSERT INTO "_s + name + u'(' + name + u") VALUES ('delete-all')"_s};
}

QString SqliteDialect::words(const QString &foldedText) const
{
    return foldedText; // FTS5 itself takes each word once
}

QString SqliteDialect::indexesOf() const
{
    return u"SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL"_s;
}

QString SqliteDialect::removeRows(const QString &table) const
{
    return u"DELETE FROM "_s + quoted(table) + u" WHERE id = ? AND stamp = ?"_s;
}

QStringList SqliteDialect::beforeErasing() const
{
    return {u"PRAGMA secure_delete = ON"_s};
}

QStringList SqliteDialect::afterErasing(const QStringList &) const
{
    // VACUUM writes the whole file anew, by way of a copy that had better not be in memory.
    return {u"PRAGMA temp_store = FILE"_s, u"VACUUM"_s, u"PRAGMA temp_store = MEMORY"_s,
            u"PRAGMA secure_delete = FAST"_s};
}

QString SqliteDialect::emptyLog() const
{
    return u"PRAGMA wal_checkpoint(TRUNCATE)"_s;
}

QStringList SqliteDialect::checkStatements() const
{
    return {u"PRAGMA integrity_check(100)"_s};
}

QString SqliteDialect::checkWords(const QString &table) const
{
    const QString name = quoted(table);
    return u"INSERT INTO "_s + name + u'(' + name + u") VALUES ('integrity-check')"_s;
}

QString SqliteDialect::describeSchema() const
{
    return uR"(
SELECT t.name, '', c.cid, c.name, c.type || CASE c."notnull" WHEN 1 THEN ' NOT NULL' ELSE '' END
  FROM sqlite_schema t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'
UNION ALL
SELECT i.tbl_name, i.name, 0, coalesce(i.sql, ''), '' FROM sqlite_schema i WHERE i.type = 'index'
UNION ALL
SELECT t.name, '>' || f."from", f.seq, f."table" || '.' || coalesce(f."to", ''), f.on_delete
  FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) f WHERE t.type = 'table'
ORDER BY 1, 2, 3, 4)"_s;
}

} // namespace klankbord
