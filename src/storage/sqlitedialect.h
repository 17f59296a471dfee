// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/dialect.h"

namespace klankbord
{

/// SQLite's way of saying it: FTS5 tables for words, json_each for lists.
class SqliteDialect final : public Dialect
{
public:
    QString columnType(ColumnType type) const override;
    QString bytesType() const override;
    QString keyType() const override;
    QString sequenceType() const override;
    QString tableOptions() const override;
    QString indexTail() const override;
    QStringList preparations() const override;
    QString beginWriting() const override;
    QString beginReading() const override;
    QString noteVersion(int version) const override;
    QString inIdList() const override;
    QString idList(QList<qint64> ids) const override;
    QString positionOf(const QString &text, const QString &part) const override;
    QString longTextOrder(const QString &column) const override;
    QString sum(const QString &expression) const override;
    bool searchesApart() const override { return true; }
    QStringList createSearchTable(const QString &table) const override;
    QString searchIds(const QString &table) const override;
    QString searchExpression(const QList<SoughtWord> &words) const override;
    qsizetype quickBeginning() const override;
    QString listWords(const QString &table) const override;
    QString nextWord(const QString &table) const override;
    QString addWords(const QString &table) const override;
    QString wordsRow() const override;
    QString addWordsEnd() const override;
    bool removesByWords() const override { return true; }
    QString removeWords(const QString &table) const override;
    QStringList clearWords(const QString &table) const override;
    QString words(const QString &foldedText) const override;
    int rowsPerInsert() const override { return 1; }
    QString indexesOf() const override;
    int rowsPerDelete() const override { return 1; }
    QString removeRows(const QString &table) const override;
    QStringList beforeErasing() const override;
    QStringList afterErasing(const QStringList &tables) const override;
    QString emptyLog() const override;
    QStringList checkStatements() const override;
    QString checkWords(const QString &table) const override;
    QString describeSchema() const override;
};

} // namespace klankbord
