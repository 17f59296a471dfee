// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recordrows.h"

#include <QTimeZone>
#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

QVariant whole(qint64 number)
{
    return QVariant::fromValue(qlonglong(number));
}

void appendSignature(QVariantList &row, const Signature &signature)
{
    row.append(signature.at.isValid() ? whole(signature.at.toMSecsSinceEpoch()) : QVariant());
    row.append(signature.by.isEmpty() ? QVariant() : QVariant(signature.by));
}

Signature signatureIn(const Statement &row, int column)
{
    Signature signature;
    if (!row.isNull(column))
        signature.at = QDateTime::fromMSecsSinceEpoch(row.integer(column), Qt::UTC);
    if (!row.isNull(column + 1))
        signature.by = row.text(column + 1);
    return signature;
}

void readField(const TableLayout::FieldColumns &columns, const Statement &row, Record &record)
{
    QVariantList values;
    bool isEmpty = true;
    for (int at = columns.first; at < columns.first + columns.count; ++at) {
        values.append(row.value(at));
        isEmpty = isEmpty && !values.last().isValid();
    }
    if (!isEmpty)
        record.setValue(*columns.field, columns.field->fromColumns(values));
}

/// What is read of a table, and where each field's columns stand in the answer.
struct Selection {
    std::vector<TableLayout::FieldColumns> fields;
    std::vector<const FieldInfo *> lists;
    QStringList columns;
};

Selection wholeOf(const TableLayout &layout)
{
    // All but the keys.
    return {
        .fields = layout.fields, .lists = layout.lists, .columns = layout.columns.first(layout.valueColumns)};
}

Selection partOf(const TableLayout &layout, std::span<const FieldInfo *const> fields)
{
    Selection part{.fields = {}, .lists = {}, .columns = layout.columns.first(headColumns)};
    for (const FieldInfo *field : fields) {
        if (std::find(layout.lists.begin(), layout.lists.end(), field) != layout.lists.end()) {
            part.lists.push_back(field);
            continue;
        }
        TableLayout::FieldColumns columns = layout.of(*field);
        part.columns += layout.columns.mid(columns.first, columns.count);
        columns.first = static_cast<int>(part.columns.size()) - columns.count;
        part.fields.push_back(columns);
    }
    return part;
}

Record readRecord(const RecordType &type, const Selection &selection, const Statement &row)
{
    Record record(type);
    record.id = RecordId{row.integer(0)};
    record.stamp = row.integer(1);
    record.created = signatureIn(row, 2);
    record.changed = signatureIn(row, 4);
    for (const TableLayout::FieldColumns &columns : selection.fields)
        readField(columns, row, record);
    return record;
}

QString selectRecords(const TableLayout &layout, const Selection &selection, const Dialect &dialect)
{
    QStringList columns;
    for (const QString &column : selection.columns)
        columns.append(quoted(column));
    return u"SELECT "_s + columns.join(u", "_s) + u" FROM "_s + quoted(layout.table) + u" WHERE id"_s +
           dialect.inIdList();
}

Result<> readLinks(Database &database, const FieldInfo &field, const QString &idList,
                   const QHash<RecordId, qsizetype> &places, QList<Record> &records)
{
    const auto select = database.statement(u"SELECT record_id, target_id FROM "_s + quoted(linkTable(field)) +
                                           u" WHERE record_id"_s + database.dialect().inIdList() +
                                           u" ORDER BY record_id, position"_s);
    select->bind(0, idList);
    QHash<qsizetype, QList<RecordId>> targets;
    while (select->next())
        targets[places.value(RecordId{select->integer(0)})].append(RecordId{select->integer(1)});
    if (auto done = select->finish(); !done)
        return done;
    for (auto it = targets.cbegin(); it != targets.cend(); ++it)
        records[it.key()].setValue(field, QVariant::fromValue(it.value()));
    return ok();
}

Result<QList<Record>> read(Database &database, const TableLayout &layout, const Selection &selection,
                           std::span<const RecordId> ids)
{
    QList<Record> found;
    if (ids.empty())
        return found;
    const QString idList = idListOf(database.dialect(), ids);
    const auto select = database.statement(selectRecords(layout, selection, database.dialect()));
    select->bind(0, idList);
    QHash<RecordId, qsizetype> places;
    while (select->next()) {
        found.append(readRecord(*layout.type, selection, *select));
        places.insert(found.last().id, found.size() - 1);
    }
    if (auto done = select->finish(); !done)
        return done.error();
    for (const FieldInfo *field : selection.lists) {
        if (auto done = readLinks(database, *field, idList, places, found); !done)
            return done.error();
    }
    QList<Record> ordered;
    ordered.reserve(found.size());
    for (const RecordId id : ids) {
        if (const auto place = places.constFind(id); place != places.cend())
            ordered.append(found.at(*place));
    }
    return ordered;
}

} // namespace

QVariantList keysOf(const TableLayout &layout, const Record &record, const SortKeyMaker &keys)
{
    QVariantList made;
    for (const TableLayout::FieldColumns &columns : layout.fields) {
        if (columns.dutchKey < 0)
            continue;
        const QVariant &value = record.value(*columns.field);
        const QString dutch = columns.field->sortText(value, Language::Dutch);
        made.append(keys.key(dutch));
        if (columns.englishKey == columns.dutchKey)
            continue;
        const QString english = columns.field->sortText(value, Language::English);
        made.append(english == dutch ? made.last() : QVariant(keys.key(english)));
    }
    return made;
}

QVariantList rowOf(const TableLayout &layout, const Record &record, const SortKeyMaker &keys)
{
    QVariantList row;
    row.reserve(layout.columns.size());
    row.append(whole(static_cast<qint64>(record.id)));
    row.append(whole(record.stamp));
    appendSignature(row, record.created);
    appendSignature(row, record.changed);
    for (const TableLayout::FieldColumns &columns : layout.fields) {
        const QVariant &value = record.value(*columns.field);
        if (columns.field->isEmpty(value))
            row.resize(row.size() + columns.count);
        else
            row.append(columns.field->toColumns(value));
    }
    row.append(keysOf(layout, record, keys));
    Q_ASSERT(row.size() == layout.columns.size());
    return row;
}

Result<QList<Record>> readRecords(Database &database, const TableLayout &layout,
                                  std::span<const RecordId> ids)
{
    return read(database, layout, wholeOf(layout), ids);
}

Result<QList<Record>> readRecords(Database &database, const TableLayout &layout,
                                  std::span<const RecordId> ids, std::span<const FieldInfo *const> fields)
{
    return read(database, layout, partOf(layout, fields), ids);
}

QString idListOf(const Dialect &dialect, std::span<const RecordId> ids)
{
    QList<qint64> numbers;
    numbers.reserve(static_cast<qsizetype>(ids.size()));
    for (const RecordId id : ids)
        numbers.append(static_cast<qint64>(id));
    return dialect.idList(std::move(numbers));
}

} // namespace klankbord
