// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/query.h"

namespace klankbord
{

/// A SELECT with its parameters.
struct QueryText {
    QString sql;
    QVariantList values;
};

/// Turns a Query into SQL; no word of a user reaches the text, only the parameters.
class QueryWriter final
{
public:
    QueryWriter(Database &database, const Query &query);

    /// One column: the ids, in the query's order. Error: whatever the database answers to a look at the
    /// search index.
    /// With @p only, of these alone.
    Result<QueryText> ids(const QList<RecordId> *only = nullptr);
    /// Whether ids() comes in order; else it is by id, and cheaper to order afterwards.
    bool isOrdered() const;
    /// One row: how many there are, whatever the limit.
    Result<QueryText> count();

private:
    Result<QString> where();
    QString conditionText(const Condition &condition);
    /// A column of the table that is asked at this place: the query's own, or a related one.
    QString on(const QString &column) const;
    QStringList columnsHere(const FieldInfo &field) const;
    QString words(const QString &text);
    QString parts(const Condition &condition, const QString &word);
    QString related(const Condition &condition);
    QString compared(const Condition &condition, const QString &sign);
    QString anyOf(const Condition &condition);
    QString anyOfColumns(const FieldInfo &field, const QVariantList &values);
    QString anyOfList(const FieldInfo &field, const QVariantList &values);
    QString isEmpty(const FieldInfo &field) const;
    QString during(const Condition &condition);
    QString overBefore(const Condition &condition);
    QString notOverBefore(const Condition &condition);
    /// Where a date, period or time slot ends; empty for another field.
    QString endColumn(const FieldInfo &field) const;
    QString lacksLanguage(const Condition &condition) const;
    QString orderText();
    void appendOrder(const SortStep &step, QStringList &terms);
    QStringList referenceOrder(const FieldInfo &field, const QString &alias, int depth);

    Database &m_database;
    const Query &m_query;
    const TableLayout &m_layout;
    QString m_alias;         ///< of the table that is asked now
    const TableLayout *m_at; ///< its layout
    int m_depth = 0;         ///< of relations
    QVariantList m_values;
    QString m_joins;
    int m_aliases = 0;
    std::optional<Error> m_error; ///< of a look at the search index
};

} // namespace klankbord
