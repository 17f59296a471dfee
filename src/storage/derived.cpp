// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/derived.h"

#include "base/log.h"
#include "storage/recordrows.h"
#include "storage/searchindex.h"

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

const QString keyVersion = u"sort_key_version"_s;
const QString wordVersion = u"search_version"_s;
constexpr std::size_t blockSize = 1'000;

Result<> refresh(Database &database, const QString &key, const QString &version,
                 const std::function<Result<>(Database &)> &rebuild)
{
    const Result<QString> written = database.meta(key);
    if (!written)
        return written.error();
    if (*written == version)
        return ok();
    qCDebug(storageLog, "%s changed from %s to %s", qUtf8Printable(key), qUtf8Printable(*written),
            qUtf8Printable(version));
    Transaction transaction(database, Transaction::Purpose::Writing);
    if (!transaction.begun())
        return transaction.begun();
    Result<> done = rebuild(database);
    if (done)
        done = database.setMeta(key, version);
    return done ? transaction.commit() : done;
}

} // namespace

Result<> noteDerivedVersions(Database &database)
{
    if (auto done = database.setMeta(keyVersion, SortKeyMaker::version()); !done)
        return done;
    return database.setMeta(wordVersion, SearchIndex::version());
}

Result<> refreshDerived(Database &database)
{
    if (auto done = refresh(database, keyVersion, SortKeyMaker::version(), rebuildKeys); !done)
        return done;
    return refresh(database, wordVersion, SearchIndex::version(), rebuildWords);
}

Result<> forEachRecord(Database &database, const TableLayout &layout,
                       const std::function<Result<>(const Record &)> &visit)
{
    QList<RecordId> ids;
    const auto select = database.statement(u"SELECT id FROM "_s + quoted(layout.table) + u" ORDER BY id"_s);
    while (select->next())
        ids.append(RecordId{select->integer(0)});
    if (auto done = select->finish(); !done)
        return done;
    const std::span<const RecordId> all(ids.constData(), static_cast<std::size_t>(ids.size()));
    for (std::size_t at = 0; at < all.size(); at += blockSize) {
        const Result<QList<Record>> records =
            readRecords(database, layout, all.subspan(at, qMin(blockSize, all.size() - at)));
        if (!records)
            return records.error();
        for (const Record &record : *records) {
            if (auto done = visit(record); !done)
                return done;
        }
    }
    return ok();
}

Result<> rebuildKeys(Database &database)
{
    const SortKeyMaker keys;
    for (const RecordType *type : database.schema().types()) {
        const TableLayout &layout = database.schema().table(*type);
        QStringList columns;
        for (const QString &column : layout.columns.sliced(layout.valueColumns))
            columns.append(quoted(column) + u" = ?"_s);
        if (columns.isEmpty())
            continue;
        const auto update = database.statement(u"UPDATE "_s + quoted(layout.table) + u" SET "_s +
                                               columns.join(u", "_s) + u" WHERE id = ?"_s);
        auto done = forEachRecord(database, layout, [&](const Record &record) {
            int parameter = 0;
            for (const QVariant &key : keysOf(layout, record, keys))
                update->bind(parameter++, key);
            update->bind(parameter, static_cast<qint64>(record.id));
            return update->run();
        });
        if (!done)
            return done;
    }
    return ok();
}

Result<> rebuildWordsOf(Database &database, const TableLayout &layout)
{
    SearchIndex index(database);
    if (auto done = database.execute(database.dialect().clearWords(layout.searchTable)); !done)
        return done;
    auto done = forEachRecord(database, layout, [&](const Record &record) {
        return index.add(layout, record.id, searchWords(layout, record, database.dialect()));
    });
    return done ? index.flush() : done;
}

Result<> rebuildWords(Database &database)
{
    for (const RecordType *type : database.schema().types()) {
        if (auto done = rebuildWordsOf(database, database.schema().table(*type)); !done)
            return done;
    }
    return ok();
}

} // namespace klankbord
