// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"

#include <QHash>
#include <QString>
#include <vector>

namespace klankbord
{

class Dialect;

/// How the records of one type lie in their table.
struct TableLayout {
    struct FieldColumns {
        const FieldInfo *field;
        int first; ///< of its columns, in the order of columns below
        int count;
        /// Position of the key column for Dutch and for English (the same for a text in no language), or -1.
        int dutchKey = -1;
        int englishKey = -1;
    };

    const RecordType *type = nullptr;
    QString table;       ///< not quoted
    QString searchTable; ///< not quoted
    /// All columns in order: id, stamp, created_at, created_by, changed_at, changed_by, the fields' columns,
    /// then the key columns. Not quoted.
    QStringList columns;
    int valueColumns = 0;                    ///< how many come before the key columns
    std::vector<FieldColumns> fields;        ///< in the order of the type's fields
    std::vector<const FieldInfo *> lists;    ///< the fields kept in link tables
    std::vector<const FieldInfo *> searched; ///< with Rule::Searchable and words of their own

    const FieldColumns &of(const FieldInfo &field) const;
    /// The column of a key, quoted; empty for a field without keys.
    QString keyColumn(const FieldInfo &field, Language language) const;
    /// A field's columns, quoted.
    QStringList columnsOf(const FieldInfo &field) const;
};

/// The number of columns in front of the fields: id, stamp and two signatures.
inline constexpr int headColumns = 6;

/// The table of a list of references: `<type>_<field>`; not quoted.
QString linkTable(const FieldInfo &field);

/// Every table, derived from the record types.
class Schema final
{
public:
    /// The version that this program writes; see migrations.h.
    static constexpr int currentVersion = 5;
    /// "KLNK": names a workspace to whoever looks at the file's header.
    static constexpr quint32 applicationId = 0x4B4C4E4B;

    explicit Schema(const QList<const RecordType *> &types = recordTypes());

    const QList<const RecordType *> &types() const { return m_types; }
    const TableLayout &table(const RecordType &type) const;

    /// The statements that make everything in an empty database.
    QStringList createStatements(const Dialect &dialect) const;

private:
    QList<const RecordType *> m_types;
    QHash<const RecordType *, int> m_positions;
    std::vector<TableLayout> m_tables;
};

/// What a field is ordered by where it has no key column: expressions that are never null, quick with an
/// index when the field is Rule::Indexed. @p alias is the table's name or alias, quoted; may be empty.
QStringList orderExpressions(const FieldInfo &field, const QString &alias, const Dialect &dialect);
/// The last day of a date, a period or a time slot, as its index has it; empty for another field. Null where
/// a period has no end. @p alias is as above.
QString endExpression(const FieldInfo &field, const QString &alias, const Dialect &dialect);

/// Whether nothing is in any of @p columns.
QString emptyCondition(const QStringList &columns);
/// Whether a text, with its Dutch and its English column, is there but not in @p language.
QString lacksLanguageCondition(const QStringList &columns, Language language);

} // namespace klankbord
