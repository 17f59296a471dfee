// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recordwriter.h"

#include "storage/deferredindexes.h"

#include <future>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// So many changes are prepared (keys, words) while the ones before them are written.
constexpr std::size_t blockSize = 512;

/// Goes through @p changes block by block: while @p write takes the results for one block, @p prepare makes
/// those for the next one in another thread. Ends at the first error.
template <typename Prepare, typename Write>
Result<> inBlocks(std::span<const Change> changes, const Prepare &prepare, const Write &write)
{
    const auto blockAt = [&](std::size_t at) {
        return changes.subspan(at, qMin(blockSize, changes.size() - at));
    };
    auto ready = prepare(blockAt(0));
    for (std::size_t at = 0; at < changes.size(); at += blockSize) {
        const auto block = blockAt(at);
        std::future<decltype(ready)> next; // waits in its destructor
        if (at + blockSize < changes.size())
            next = std::async(std::launch::async, [&, at] { return prepare(blockAt(at + blockSize)); });
        for (std::size_t i = 0; i < block.size(); ++i) {
            if (auto done = write(block[i], ready[static_cast<qsizetype>(i)]); !done)
                return done;
        }
        if (next.valid())
            ready = next.get();
    }
    return ok();
}

QVariant whole(RecordId id)
{
    return QVariant::fromValue(static_cast<qlonglong>(id));
}

} // namespace

RecordWriter::RecordWriter(Database &database, ChangeSet::Kind kind, const Signature &signature)
    : m_database(database), m_search(database), m_history(database, kind, signature)
{
}

Result<> RecordWriter::write(const QList<Change> &changes)
{
    if (auto done = m_history.begin(); !done)
        return done;
    DeferredIndexes indexes(m_database);
    if (auto done = indexes.takeAway(changes); !done)
        return done;
    const std::span<const Change> all(changes.constData(), static_cast<std::size_t>(changes.size()));
    Result<> done = inBlocks(
        all, [this](std::span<const Change> block) { return rowsOf(block); },
        [this](const Change &change, QVariantList &row) { return writeRow(change, std::move(row)); });
    if (done)
        done = flushRows();
    if (done)
        done = m_history.flush();
    if (done)
        done = indexes.makeAgain();
    if (!done)
        return done;
    for (const auto &[layout, table] : m_tables)
        m_missed += table.rows->rowsAsked() - table.rows->rowsWritten();
    if (m_missed > 0)
        return ok(); // it will be taken back: the words need not be written
    // After all rows: FTS5 gathers words in memory, and writes them out whenever another table is written in
    // between.
    done = inBlocks(
        all, [this](std::span<const Change> block) { return wordsOf(block); },
        [this](const Change &change, const Words &words) { return writeWords(change, words); });
    return done ? m_search.flush() : done;
}

QList<QVariantList> RecordWriter::rowsOf(std::span<const Change> block) const
{
    const SortKeyMaker keys; // one for each thread
    QList<QVariantList> rows;
    rows.reserve(static_cast<qsizetype>(block.size()));
    for (const Change &change : block)
        rows.append(change.after ? rowOf(m_database.schema().table(change.type()), *change.after, keys)
                                 : QVariantList());
    return rows;
}

QList<RecordWriter::Words> RecordWriter::wordsOf(std::span<const Change> block) const
{
    QList<Words> all;
    all.reserve(static_cast<qsizetype>(block.size()));
    for (const Change &change : block) {
        const TableLayout &layout = m_database.schema().table(change.type());
        const auto wordsIn = [&](const std::optional<Record> &record) {
            return record ? searchWords(layout, *record, m_database.dialect()) : QString();
        };
        all.append({wordsIn(change.before), wordsIn(change.after)});
    }
    return all;
}

Result<> RecordWriter::writeRow(const Change &change, QVariantList &&row)
{
    const TableLayout &layout = m_database.schema().table(change.type());
    const Step step = !change.before ? Step::Add : change.after ? Step::Change : Step::Remove;
    Result<> done = ok();
    if (step != m_lastStep)
        done = flushRows();
    m_lastStep = step;
    if (done && step == Step::Add)
        done = addRow(layout, std::move(row));
    else if (done && step == Step::Change)
        done = updateRow(layout, change, row);
    else if (done)
        done = removeRow(layout, *change.before);
    if (done)
        done = writeLinks(layout, change);
    if (done)
        done = m_history.add(change);
    return done;
}

Result<> RecordWriter::writeWords(const Change &change, const Words &words)
{
    if (words.before == words.after)
        return ok();
    const TableLayout &layout = m_database.schema().table(change.type());
    if (auto done = m_search.remove(layout, change.id(), words.before); !done)
        return done;
    return m_search.add(layout, change.id(), words.after);
}

RecordWriter::Table &RecordWriter::tableOf(const TableLayout &layout)
{
    Table &table = m_tables[&layout];
    if (!table.rows) {
        QStringList columns;
        for (const QString &column : layout.columns)
            columns.append(quoted(column));
        const int count = static_cast<int>(columns.size());
        table.rows = std::make_unique<InsertBatch>(
            m_database,
            u"INSERT INTO "_s + quoted(layout.table) + u" ("_s + columns.join(u", "_s) + u") VALUES "_s,
            parameterRow(count), count, u" ON CONFLICT (id) DO NOTHING"_s);
    }
    return table;
}

Result<> RecordWriter::addRow(const TableLayout &layout, QVariantList &&row)
{
    return tableOf(layout).rows->add(std::move(row));
}

Result<> RecordWriter::updateRow(const TableLayout &layout, const Change &change, const QVariantList &row)
{
    QStringList columns;
    for (const QString &column : layout.columns.sliced(1))
        columns.append(quoted(column) + u" = ?"_s);
    const auto update = m_database.statement(u"UPDATE "_s + quoted(layout.table) + u" SET "_s +
                                             columns.join(u", "_s) + u" WHERE id = ? AND stamp = ?"_s);
    int parameter = 0;
    for (const QVariant &value : row.sliced(1))
        update->bind(parameter++, value);
    update->bind(parameter++, static_cast<qint64>(change.id()));
    update->bind(parameter, change.before->stamp);
    if (auto done = update->run(); !done)
        return done;
    if (update->rowsWritten() != 1)
        ++m_missed;
    return ok();
}

Result<> RecordWriter::removeRow(const TableLayout &layout, const Record &before)
{
    Table &table = tableOf(layout);
    table.removedIds.append(static_cast<qint64>(before.id));
    table.removedStamps.append(before.stamp);
    return table.removedIds.size() < m_database.dialect().rowsPerDelete() ? ok()
                                                                          : removeWaiting(layout, table);
}

Result<> RecordWriter::removeWaiting(const TableLayout &layout, Table &table)
{
    if (table.removedIds.isEmpty())
        return ok();
    const Dialect &dialect = m_database.dialect();
    const auto remove = m_database.statement(dialect.removeRows(layout.table));
    if (dialect.rowsPerDelete() == 1) {
        remove->bind(0, table.removedIds.first());
        remove->bind(1, table.removedStamps.first());
    } else {
        remove->bind(0, dialect.idList(table.removedIds));
        remove->bind(1, dialect.idList(table.removedStamps));
    }
    const qint64 asked = table.removedIds.size();
    table.removedIds.clear();
    table.removedStamps.clear();
    if (auto done = remove->run(); !done)
        return done;
    m_missed += asked - remove->rowsWritten();
    return ok();
}

Result<> RecordWriter::writeLinks(const TableLayout &layout, const Change &change)
{
    for (const FieldInfo *field : layout.lists) {
        const QVariant before = change.before ? change.before->value(*field) : field->normalized({});
        const QVariant after = change.after ? change.after->value(*field) : field->normalized({});
        if (before == after)
            continue;
        const QString table = linkTable(*field);
        std::unique_ptr<InsertBatch> &links = m_links[table];
        if (!links)
            links = std::make_unique<InsertBatch>(m_database,
                                                  u"INSERT INTO "_s + quoted(table) +
                                                      u" (record_id, position, target_id) VALUES "_s,
                                                  parameterRow(3), 3);
        if (!field->isEmpty(before)) {
            if (auto done = links->flush(); !done)
                return done;
            const auto remove =
                m_database.statement(u"DELETE FROM "_s + quoted(table) + u" WHERE record_id = ?"_s);
            remove->bind(0, static_cast<qint64>(change.id()));
            if (auto done = remove->run(); !done)
                return done;
        }
        qlonglong position = 0;
        for (const RecordId target : after.value<QList<RecordId>>()) {
            if (auto done = links->add({whole(change.id()), QVariant::fromValue(position++), whole(target)});
                !done)
                return done;
        }
    }
    return ok();
}

Result<> RecordWriter::flushRows()
{
    for (auto &[layout, table] : m_tables) {
        if (auto done = table.rows->flush(); !done)
            return done;
        if (auto done = removeWaiting(*layout, table); !done)
            return done;
    }
    for (auto &[name, links] : m_links) {
        if (auto done = links->flush(); !done)
            return done;
    }
    return ok();
}

} // namespace klankbord
