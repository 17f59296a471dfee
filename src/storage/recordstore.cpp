// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recordstore.h"

#include "base/log.h"
#include "storage/forgetting.h"
#include "storage/history.h"
#include "storage/idquery.h"
#include "storage/recordrows.h"
#include "storage/recordwriter.h"
#include "storage/storageerrors.h"
#include "storage/titleresolver.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr std::size_t blockSize = 1'000;

Error conflictError(qsizetype count)
{
    // On its own: the texts are collected from the macro, not from a call with a number.
    constexpr auto changed =
        QT_TRANSLATE_N_NOOP("Storage", "Somebody else changed %n record(s) in the meantime.");
    return {Error::Kind::Conflict, QCoreApplication::translate("Storage", "Nothing was saved."),
            QCoreApplication::translate("Storage", changed, nullptr, static_cast<int>(count)),
            QCoreApplication::translate("Storage", "Compare both versions and choose one.")};
}

Error inUseError(const QList<Dependents> &dependents)
{
    const Wording wording(Language::English); // speaks through the installed translators
    QStringList parts;
    for (const Dependents &part : dependents)
        parts.append(u"%1 (%2)"_s.arg(part.type->pluralLabel(wording)).arg(part.ids.size()));
    parts.removeDuplicates();
    return {Error::Kind::InUse, QCoreApplication::translate("Storage", "Nothing was deleted."),
            QCoreApplication::translate("Storage", "Other records refer to it: %1.").arg(parts.join(u", "_s)),
            QCoreApplication::translate("Storage", "Unlink or delete those as well.")};
}

/// The record of each id that a set of changes touches, as it must be found before the first of them.
QHash<RecordId, const Change *> firstChanges(const ChangeSet &changes)
{
    QHash<RecordId, const Change *> first;
    for (const Change &change : changes.changes()) {
        if (!first.contains(change.id()))
            first.insert(change.id(), &change);
    }
    return first;
}

QHash<const RecordType *, QList<RecordId>> deletedIn(const ChangeSet &changes)
{
    QHash<const RecordType *, QList<RecordId>> deleted;
    for (const Change &change : changes.changes()) {
        if (!change.after)
            deleted[&change.type()].append(change.id());
    }
    return deleted;
}

/// What @p read makes of the ids, some at a time.
template <typename Read>
Result<QList<Record>> inBlocks(std::span<const RecordId> ids, Read read)
{
    QList<Record> records;
    records.reserve(static_cast<qsizetype>(ids.size()));
    for (std::size_t at = 0; at < ids.size(); at += blockSize) {
        Result<QList<Record>> block = read(ids.subspan(at, qMin(blockSize, ids.size() - at)));
        if (!block)
            return block.error();
        records.append(std::move(block).value());
    }
    return records;
}

std::span<const RecordId> spanOf(const QList<RecordId> &ids)
{
    return {ids.constData(), static_cast<std::size_t>(ids.size())};
}

} // namespace

RecordStore::RecordStore(Database &database, QObject *parent) : QObject(parent), m_database(database)
{
}

RecordStore::~RecordStore() = default;

Result<QList<RecordId>> RecordStore::ids(const Query &query) const
{
    return readIds(m_database, query);
}

Result<qint64> RecordStore::count(const Query &query) const
{
    return countIds(m_database, query);
}

Result<QList<Record>> RecordStore::load(const RecordType &type, std::span<const RecordId> ids) const
{
    const TableLayout &layout = m_database.schema().table(type);
    return inBlocks(ids,
                    [&](std::span<const RecordId> block) { return readRecords(m_database, layout, block); });
}

Result<QList<Record>> RecordStore::loadFields(const RecordType &type, std::span<const RecordId> ids,
                                              std::span<const FieldInfo *const> fields) const
{
    const TableLayout &layout = m_database.schema().table(type);
    return inBlocks(
        ids, [&](std::span<const RecordId> block) { return readRecords(m_database, layout, block, fields); });
}

Result<std::optional<Record>> RecordStore::find(const RecordType &type, RecordId id) const
{
    Result<QList<Record>> records = load(type, std::span(&id, 1));
    if (!records)
        return records.error();
    return records->isEmpty() ? std::nullopt : std::optional(records->takeFirst());
}

Result<QHash<RecordId, QString>> RecordStore::titles(const RecordType &type, std::span<const RecordId> ids,
                                                     const Wording &wording) const
{
    TitleResolver resolver(m_database, wording);
    if (auto done = resolver.resolve(type, ids); !done)
        return done.error();
    return resolver.titles(type);
}

Result<QList<FoundRecord>> RecordStore::findAny(const QString &text, int mostOfAType) const
{
    return RecordFinder(m_database).find(text, mostOfAType);
}

Result<> RecordStore::apply(const ChangeSet &changes)
{
    m_conflicts.clear();
    if (changes.isEmpty())
        return ok();
    if (isReadOnly())
        return storageError(StorageFault::ReadOnly);
    Result<> written = write(changes);
    if (!written)
        return written;
    Q_EMIT changed(changes);
    return ok();
}

Result<> RecordStore::write(const ChangeSet &changes)
{
    Transaction transaction(m_database, Transaction::Purpose::Writing);
    if (!transaction.begun())
        return transaction.begun();
    RecordWriter writer(m_database, changes.kind(), signatureFor(changes));
    if (auto done = writer.write(changes.changes()); !done)
        return done;
    if (writer.hasMissed()) {
        transaction.rollback();
        return collectConflicts(changes);
    }
    if (auto done = checkDeleted(changes); !done)
        return done;
    return transaction.commit();
}

Result<> RecordStore::forgetPerson(RecordId person)
{
    if (isReadOnly())
        return storageError(StorageFault::ReadOnly);
    Forgetting forgetting(m_database, {QDateTime::currentDateTimeUtc(), m_author});
    const Result<ChangeSet> changes = forgetting.forget(person);
    if (!changes)
        return changes.error();
    if (auto done = cleanPages(m_database); !done)
        qCWarning(storageLog, "pages are cleaned at the next opening: %s",
                  qUtf8Printable(done.error().text()));
    Q_EMIT forgotten(forgetting.records());
    Q_EMIT changed(*changes);
    return ok();
}

Signature RecordStore::signatureFor(const ChangeSet &changes) const
{
    Signature signature{QDateTime::currentDateTimeUtc(), m_author};
    if (signature.by.isEmpty())
        signature.by = changes.changes().first().subject().changed.by;
    return signature;
}

Result<> RecordStore::collectConflicts(const ChangeSet &changes)
{
    QHash<const RecordType *, QList<RecordId>> touched;
    const QHash<RecordId, const Change *> first = firstChanges(changes);
    for (auto it = first.cbegin(); it != first.cend(); ++it)
        touched[&it.value()->type()].append(it.key());
    for (auto it = touched.cbegin(); it != touched.cend(); ++it) {
        const Result<QList<Record>> present = load(*it.key(), spanOf(it.value()));
        if (!present)
            return present.error();
        QHash<RecordId, const Record *> found;
        for (const Record &record : *present)
            found.insert(record.id, &record);
        for (const RecordId id : it.value()) {
            const Change &change = *first.value(id);
            const Record *theirs = found.value(id);
            const bool isAsExpected =
                change.before ? theirs && theirs->stamp == change.before->stamp : !theirs;
            if (!isAsExpected)
                m_conflicts.append({change.subject(), theirs ? std::optional(*theirs) : std::nullopt});
        }
    }
    return conflictError(m_conflicts.size());
}

Result<> RecordStore::checkDeleted(const ChangeSet &changes) const
{
    const QHash<const RecordType *, QList<RecordId>> deleted = deletedIn(changes);
    for (auto it = deleted.cbegin(); it != deleted.cend(); ++it) {
        const Result<QList<Dependents>> left = dependents(*it.key(), spanOf(it.value()));
        if (!left)
            return left.error();
        if (!left->isEmpty())
            return inUseError(*left);
    }
    return ok();
}

Result<QList<HistoryEntry>> RecordStore::history(const RecordType &type, RecordId id) const
{
    const Result<std::optional<Record>> current = find(type, id);
    if (!current)
        return current.error();
    return readHistory(m_database, type, id, *current);
}

Result<QList<Dependents>> RecordStore::dependents(const RecordType &type, std::span<const RecordId> ids) const
{
    const QString idList = idListOf(m_database.dialect(), ids);
    const QSet<RecordId> own(ids.begin(), ids.end());
    QList<Dependents> all;
    for (const FieldInfo *field : referencesTo(type)) {
        const bool isList = field->kind() == ValueKind::ReferenceList;
        const QString table = isList ? linkTable(*field) : QString(field->owner().code());
        const QString id = isList ? u"record_id"_s : u"id"_s;
        const QString reference =
            isList ? u"target_id"_s : m_database.schema().table(field->owner()).columnsOf(*field).first();
        const auto select =
            m_database.statement(u"SELECT "_s + id + u" FROM "_s + quoted(table) + u" WHERE "_s + reference +
                                 m_database.dialect().inIdList() + u" ORDER BY 1"_s);
        select->bind(0, idList);
        Dependents found{&field->owner(), field, {}};
        while (select->next()) {
            const RecordId dependent{select->integer(0)};
            if (&field->owner() != &type || !own.contains(dependent))
                found.ids.append(dependent);
        }
        if (auto done = select->finish(); !done)
            return done.error();
        if (!found.ids.isEmpty())
            all.append(found);
    }
    return all;
}

bool RecordStore::isReadOnly() const
{
    return m_database.isReadOnly();
}

} // namespace klankbord
