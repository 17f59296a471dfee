// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldtraits.h"

#include <QString>
#include <QStringList>

namespace klankbord
{

/// A word of a question, folded already.
struct SoughtWord {
    QString beginning = {};
    QStringList whole = {}; ///< every word of the index that begins so; empty when that is not known
};

/// How one database program wants to be spoken to, wherever the two differ.
class Dialect
{
public:
    Dialect() = default;
    virtual ~Dialect() = default;
    Q_DISABLE_COPY_MOVE(Dialect)

    /// The type of a column, behind its name.
    virtual QString columnType(ColumnType type) const = 0;
    virtual QString bytesType() const = 0;
    /// A whole number that names a row and is given by us.
    virtual QString keyType() const = 0;
    /// A whole number that names a row and climbs by itself.
    virtual QString sequenceType() const = 0;
    /// Behind the closing bracket of CREATE TABLE.
    virtual QString tableOptions() const = 0;
    /// What ends the list of an index's columns, so that the id decides between equals.
    virtual QString indexTail() const = 0;
    /// What an empty database needs before the tables.
    virtual QStringList preparations() const = 0;

    virtual QString beginWriting() const = 0;
    virtual QString beginReading() const = 0;
    /// What notes the schema's version where other programs see it; may be empty.
    virtual QString noteVersion(int version) const = 0;

    /// `expression` + this is true for the ids in the one parameter, which idList() makes.
    virtual QString inIdList() const = 0;
    virtual QString idList(QList<qint64> ids) const = 0;
    /// The place of the second text in the first, 0 when it is not in there.
    virtual QString positionOf(const QString &text, const QString &part) const = 0;
    /// Orders long texts, which have no key column, by the rules of Dutch.
    virtual QString longTextOrder(const QString &column) const = 0;
    /// What adding up whole numbers gives: a whole number.
    virtual QString sum(const QString &expression) const = 0;

    /// Whether ids are better found by their words first and then put in order by us.
    virtual bool searchesApart() const = 0;
    virtual QStringList createSearchTable(const QString &table) const = 0;
    /// A SELECT of the ids whose words match the one parameter, which searchExpression() makes.
    virtual QString searchIds(const QString &table) const = 0;
    /// All of @p words as beginnings of words.
    virtual QString searchExpression(const QList<SoughtWord> &words) const = 0;
    /// Up to how many letters a beginning is found as fast as a word; nextWord() helps with longer ones.
    virtual qsizetype quickBeginning() const = 0;
    /// What a connection that may write runs before nextWord(); may run again.
    virtual QString listWords(const QString &table) const = 0;
    /// A SELECT of the first word of the index that is not before the one parameter.
    virtual QString nextWord(const QString &table) const = 0;
    /// "INSERT INTO … VALUES ", the row of two parameters, id and words(), and what stands behind the rows.
    virtual QString addWords(const QString &table) const = 0;
    virtual QString wordsRow() const = 0;
    virtual QString addWordsEnd() const = 0;
    /// The statement that takes rows out. Whether it wants the words that were added, row by row (parameters
    /// id and words()), or only an idList().
    virtual QString removeWords(const QString &table) const = 0;
    virtual bool removesByWords() const = 0;
    virtual QStringList clearWords(const QString &table) const = 0;
    /// How a folded text is given to addWords() and removeWords().
    virtual QString words(const QString &foldedText) const = 0;

    /// How many rows one INSERT takes best.
    virtual int rowsPerInsert() const = 0;
    /// A SELECT of name and statement of every index of the one parameter, a table, that an import of many
    /// rows had better take away first and make again at its end; empty where that would lock others out.
    virtual QString indexesOf() const = 0;
    /// How many rows one DELETE by removeRows() takes; 1: row by row.
    virtual int rowsPerDelete() const = 0;
    /// Deletes rows by id and stamp: two parameters, each an idList() when rowsPerDelete() is more than 1.
    virtual QString removeRows(const QString &table) const = 0;

    /// What a transaction wants before it takes out what must not be found in the database's pages any more.
    virtual QStringList beforeErasing() const = 0;
    /// What makes the pages of @p tables hold nothing but their rows, outside a transaction.
    virtual QStringList afterErasing(const QStringList &tables) const = 0;
    /// A SELECT of 0 when nothing of before is left in a log beside the database; empty where there is none.
    virtual QString emptyLog() const = 0;
    /// What looks through the database's own pages: rows of sentences, "ok" when all is well.
    virtual QStringList checkStatements() const = 0;
    /// What fails when the words' table is damaged; may be empty.
    virtual QString checkWords(const QString &table) const = 0;
    /// Every table's and index's columns: rows of table, index (empty for the table), position, column, type.
    /// For tests and checks.
    virtual QString describeSchema() const = 0;
};

/// Of a longer word only the beginning is compared.
inline constexpr qsizetype longestSearchWord = 60;

/// A name as SQL takes it, whatever word it is: "group".
QString quoted(QStringView name);

} // namespace klankbord
