// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/forgetting.h"

#include "domain/storedfile.h"
#include "storage/derived.h"
#include "storage/filestore.h"
#include "storage/idquery.h"
#include "storage/recordrows.h"
#include "storage/recordwriter.h"
#include "storage/storageerrors.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// In the table "meta" while pages may still hold what was forgotten.
const QString uncleanPages = u"pages_to_clean"_s;

QJsonObject objectIn(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<QList<Record>> recordsOf(Database &database, const PersonalTrace &trace, RecordId person)
{
    const TableLayout &layout = database.schema().table(*trace.type);
    if (!trace.person)
        return readRecords(database, layout, std::span(&person, 1));
    Query query(*trace.type);
    query.conditions = {{trace.person, Condition::Test::AnyOf, {QVariant::fromValue(person)}}};
    const Result<QList<RecordId>> ids = readIds(database, query);
    if (!ids)
        return ids.error();
    return readRecords(database, layout, std::span(ids->constData(), static_cast<std::size_t>(ids->size())));
}

/// What a line of the history knows of a record, as far as its fields can still be read.
Record recordIn(const QJsonObject &object, const RecordType &type)
{
    Record record(type);
    for (const FieldInfo *field : type.fields()) {
        if (const Result<QVariant> value = field->fromJson(object.value(field->name())); value)
            record.setValue(*field, *value);
    }
    return record;
}

QSet<QString> hashesIn(const Record &record)
{
    QSet<QString> hashes;
    for (const FieldInfo *field : record.type().fields()) {
        if (field->kind() == ValueKind::File && !record.isEmpty(*field))
            hashes.insert(record.value(*field).value<StoredFile>().hash);
    }
    return hashes;
}

QStringList tablesTouched(const Database &database)
{
    QStringList tables{u"history"_s, u"file_content"_s};
    for (const PersonalTrace &trace : personalTraces()) {
        const TableLayout &layout = database.schema().table(*trace.type);
        tables.append({layout.table, layout.searchTable});
    }
    return tables;
}

} // namespace

Forgetting::Forgetting(Database &database, const Signature &signature)
    : m_database(database), m_signature(signature)
{
}

Result<ChangeSet> Forgetting::forget(RecordId person)
{
    if (auto done = m_database.execute(m_database.dialect().beforeErasing()); !done)
        return done.error();
    Transaction transaction(m_database, Transaction::Purpose::Writing);
    if (!transaction.begun())
        return transaction.begun().error();
    const Result<ChangeSet> changes = changesFor(person);
    if (!changes)
        return changes.error();
    if (auto done = write(*changes); !done)
        return done.error();
    for (const PersonalTrace &trace : personalTraces()) {
        Result<> done = noteFormer(trace, person);
        if (done)
            done = cleanHistory(trace);
        // Anew: taking words out of an index only notes that they are gone.
        if (done)
            done = rebuildWordsOf(m_database, m_database.schema().table(*trace.type));
        if (!done)
            return done.error();
    }
    Result<> done = FileStore(m_database, {}).erase(m_hashes);
    if (done)
        done = m_database.setMeta(uncleanPages, u"1"_s);
    if (done)
        done = transaction.commit();
    if (!done)
        return done.error();
    return *changes;
}

QSet<RecordId> Forgetting::records() const
{
    QSet<RecordId> all;
    for (const QSet<qint64> &ids : m_records) {
        for (const qint64 id : ids)
            all.insert(RecordId{id});
    }
    return all;
}

Result<ChangeSet> Forgetting::changesFor(RecordId person)
{
    ChangeSet changes;
    for (const PersonalTrace &trace : personalTraces()) {
        const Result<QList<Record>> records = recordsOf(m_database, trace, person);
        if (!records)
            return records.error();
        if (!trace.person && records->isEmpty())
            return Error{
                Error::Kind::NotFound,
                QCoreApplication::translate("Storage", "This person is not in the workspace any more."),
                {},
                {}};
        for (const Record &record : *records) {
            if (!belongsTo(record, person))
                continue;
            m_records[trace.type].insert(static_cast<qint64>(record.id));
            m_hashes += hashesIn(record);
            Record after = withoutPerson(record, m_signature.at.toLocalTime().date());
            if (!after.differingFields(record).isEmpty())
                changes.append(Change::edit(record, after));
        }
    }
    changes.sign(m_signature.by, m_signature.at);
    return changes;
}

Result<> Forgetting::write(const ChangeSet &changes)
{
    RecordWriter writer(m_database, changes.kind(), m_signature);
    if (auto done = writer.write(changes.changes()); !done)
        return done;
    // Inside the transaction nobody else can have written; a row that is not as it was read is a fault of
    // ours.
    return writer.hasMissed() ? Result<>(storageError(StorageFault::Other)) : ok();
}

Result<> Forgetting::noteFormer(const PersonalTrace &trace, RecordId person)
{
    if (!trace.person)
        return ok();
    const Dialect &dialect = m_database.dialect();
    const auto select = m_database.statement(
        u"SELECT record_id, \"before\" FROM history WHERE record_type = ? AND %1 > 0"_s.arg(
            dialect.positionOf(u"coalesce(\"before\", '')"_s, u"CAST(? AS text)"_s)));
    select->bind(0, QString(trace.type->code()));
    select->bind(1, QString(u'"' + recordIdToText(person) + u'"'));
    while (select->next()) {
        const Record former = recordIn(objectIn(select->text(1)), *trace.type);
        if (belongsTo(former, person))
            m_records[trace.type].insert(select->integer(0));
    }
    return select->finish();
}

Result<> Forgetting::cleanHistory(const PersonalTrace &trace)
{
    struct Line {
        qint64 sequence;
        QString before;
        QString after;
    };
    const QSet<qint64> &ids = m_records[trace.type];
    const auto select = m_database.statement(
        u"SELECT sequence, \"before\", \"after\" FROM history WHERE record_type = ? AND record_id"_s +
        m_database.dialect().inIdList());
    select->bind(0, QString(trace.type->code()));
    select->bind(1, m_database.dialect().idList(QList<qint64>(ids.cbegin(), ids.cend())));
    QList<Line> lines;
    while (select->next())
        lines.append({select->integer(0), select->text(1), select->text(2)});
    if (auto done = select->finish(); !done)
        return done;
    for (const Line &line : std::as_const(lines)) {
        if (auto done = cleanLine(line.sequence, line.before, line.after, trace); !done)
            return done;
    }
    return ok();
}

Result<> Forgetting::cleanLine(qint64 sequence, const QString &before, const QString &after,
                               const PersonalTrace &trace)
{
    std::array<QJsonObject, 2> sides{objectIn(before), objectIn(after)};
    bool isTouched = false;
    for (QJsonObject &side : sides) {
        m_hashes += hashesIn(recordIn(side, *trace.type));
        for (const FieldInfo *field : trace.fields) {
            isTouched = isTouched || side.contains(field->name());
            side.remove(field->name());
        }
    }
    if (!isTouched)
        return ok();
    if (after.isEmpty()) { // deleted: what is left says which record it was
        const auto update = m_database.statement(u"UPDATE history SET \"before\" = ? WHERE sequence = ?"_s);
        update->bind(0, textOf(sides[0]));
        update->bind(1, sequence);
        return update->run();
    }
    if (sides[0].isEmpty() && sides[1].isEmpty()) { // a change of nothing says nothing
        const auto remove = m_database.statement(u"DELETE FROM history WHERE sequence = ?"_s);
        remove->bind(0, sequence);
        return remove->run();
    }
    const auto update =
        m_database.statement(u"UPDATE history SET \"before\" = ?, \"after\" = ? WHERE sequence = ?"_s);
    update->bind(0, textOf(sides[0]));
    update->bind(1, textOf(sides[1]));
    update->bind(2, sequence);
    return update->run();
}

Result<> cleanPages(Database &database)
{
    const Result<QString> isDue = database.meta(uncleanPages);
    if (!isDue)
        return isDue.error();
    if (isDue->isEmpty())
        return ok();
    if (auto done = database.execute(database.dialect().afterErasing(tablesTouched(database))); !done)
        return done;
    if (const QString sql = database.dialect().emptyLog(); !sql.isEmpty()) {
        const Result<qint64> left = database.statement(sql)->runForInteger();
        if (!left)
            return left.error();
        if (*left != 0)
            return storageError(StorageFault::Busy);
    }
    const auto clean = database.statement(u"DELETE FROM meta WHERE key = ?"_s);
    clean->bind(0, uncleanPages);
    return clean->run();
}

} // namespace klankbord
