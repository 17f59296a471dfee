// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/deferredindexes.h"

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr qint64 manyRows = 10'000;

} // namespace

Result<> DeferredIndexes::takeAway(const QList<Change> &changes)
{
    if (changes.size() < manyRows || m_database.dialect().indexesOf().isEmpty())
        return ok();
    QHash<const RecordType *, qint64> added;
    for (const Change &change : changes) {
        if (!change.before)
            ++added[&change.type()];
    }
    for (auto it = added.cbegin(); it != added.cend(); ++it) {
        if (it.value() < manyRows)
            continue;
        const TableLayout &layout = m_database.schema().table(*it.key());
        const Result<qint64> present =
            m_database.statement(u"SELECT count(*) FROM "_s + quoted(layout.table))->runForInteger();
        if (!present)
            return present.error();
        if (*present > it.value())
            continue;
        if (auto done = takeAwayOf(layout); !done)
            return done;
    }
    return ok();
}

Result<> DeferredIndexes::takeAwayOf(const TableLayout &layout)
{
    QStringList drops;
    const auto select = m_database.statement(m_database.dialect().indexesOf());
    select->bind(0, layout.table);
    while (select->next()) {
        drops.append(u"DROP INDEX "_s + quoted(select->text(0)));
        m_statements.append(select->text(1));
    }
    if (auto done = select->finish(); !done)
        return done;
    return m_database.execute(drops);
}

Result<> DeferredIndexes::makeAgain()
{
    return m_database.execute(m_statements);
}

} // namespace klankbord
