// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrationtext.h"

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

Result<> runMigrationText(Database &database, const char *statements, const char *searchTables)
{
    const Dialect &dialect = database.dialect();
    QString text = QString::fromUtf8(statements);
    const QString integer = dialect.columnType(ColumnType::Integer);
    const QString words = dialect.columnType(ColumnType::Words);
    const std::initializer_list<std::pair<QString, QString>> replacements{
        {u"{key}"_s, dialect.keyType()},
        {u"{integer}"_s, integer},
        {u"{reference}"_s, integer},
        {u"{text}"_s, dialect.columnType(ColumnType::Text)},
        {u"{words}"_s, words},
        {u"{bytes}"_s, dialect.bytesType()},
        {u"{options}"_s, dialect.tableOptions()},
        {u"{tail}"_s, dialect.indexTail()},
        {u"{last}"_s, QString::fromUcs4(U"\U0010FFFF", 1)}};
    for (const auto &[word, meaning] : replacements)
        text.replace(word, meaning);
    QStringList all = text.split(u";\n"_s);
    const QStringList tables = QString::fromLatin1(searchTables).split(u' ', Qt::SkipEmptyParts);
    for (const QString &table : tables)
        all += dialect.createSearchTable(table);
    return database.execute(all);
}

} // namespace klankbord
