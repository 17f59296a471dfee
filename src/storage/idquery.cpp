// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/idquery.h"

#include "storage/querytext.h"

namespace klankbord
{

namespace
{

constexpr qsizetype firstIds = 200;

std::shared_ptr<Statement> boundStatement(Database &database, const QueryText &text)
{
    const std::shared_ptr<Statement> select = database.statement(text.sql);
    int parameter = 0;
    for (const QVariant &value : text.values)
        select->bind(parameter++, value);
    return select;
}

} // namespace

Result<QList<RecordId>> readIds(Database &database, const Query &query,
                                const std::function<void(const QList<RecordId> &)> &onFirst)
{
    const Result<QueryText> text = QueryWriter(database, query).ids();
    if (!text)
        return text.error();
    const auto select = boundStatement(database, *text);
    QList<RecordId> ids;
    while (select->next()) {
        ids.append(RecordId{select->integer(0)});
        if (ids.size() == firstIds && onFirst)
            onFirst(ids);
    }
    if (auto done = select->finish(); !done)
        return done.error();
    return ids;
}

Result<qint64> countIds(Database &database, const Query &query)
{
    const Result<QueryText> text = QueryWriter(database, query).count();
    if (!text)
        return text.error();
    return boundStatement(database, *text)->runForInteger();
}

} // namespace klankbord
