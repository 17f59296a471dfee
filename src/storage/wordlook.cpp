// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/wordlook.h"

#include "storage/searchindex.h"
#include "storage/searchquestion.h"

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// The columns that WordLook reads of one record: those of its words, then its single references.
QString selectOne(const TableLayout &layout, const QList<const FieldInfo *> &references)
{
    QStringList columns;
    for (const FieldInfo *field : layout.searched)
        columns.append(layout.columnsOf(*field));
    for (const FieldInfo *field : references) {
        if (field->kind() != ValueKind::ReferenceList)
            columns.append(layout.columnsOf(*field));
    }
    if (columns.isEmpty())
        columns.append(u"id"_s);
    return u"SELECT "_s + columns.join(u", "_s) + u" FROM "_s + quoted(layout.table) + u" WHERE id = ?"_s;
}

/// A record with nothing in it but what is searched.
Record readSearched(const TableLayout &layout, const Statement &row, int &column)
{
    Record record(*layout.type);
    for (const FieldInfo *field : layout.searched) {
        QVariantList values;
        bool isEmpty = true;
        for (int left = layout.of(*field).count; left > 0; --left) {
            values.append(row.value(column++));
            isEmpty = isEmpty && !values.last().isValid();
        }
        if (!isEmpty)
            record.setValue(*field, field->fromColumns(values));
    }
    return record;
}

} // namespace

WordLook::WordLook(Database &database, QStringList words)
    : m_database(database),
      m_words(std::move(words)),
      m_all(m_words.size() >= mostWords ? ~Found(0) : (Found(1) << m_words.size()) - 1)
{
    Q_ASSERT(m_words.size() <= mostWords);
}

Result<bool> WordLook::hasAll(const TableLayout &layout, RecordId id)
{
    const Result<Found> found = wordsOf(layout, id, 0);
    if (!found)
        return found.error();
    return *found == m_all;
}

Result<WordLook::Found> WordLook::wordsOf(const TableLayout &layout, RecordId id, int depth)
{
    const QList<const FieldInfo *> references = searchedReferences(layout, depth);
    const auto select = m_database.statement(selectOne(layout, references));
    select->bind(0, static_cast<qint64>(id));
    Found found = 0;
    QList<std::pair<const FieldInfo *, RecordId>> targets;
    if (select->next()) {
        int column = 0;
        found = wordsIn(searchWords(layout, readSearched(layout, *select, column), m_database.dialect()));
        for (const FieldInfo *field : references) {
            if (field->kind() == ValueKind::ReferenceList)
                continue;
            if (!select->isNull(column))
                targets.append({field, RecordId{select->integer(column)}});
            ++column;
        }
    }
    if (auto done = select->finish(); !done)
        return done.error();
    for (const FieldInfo *field : references) {
        if (field->kind() != ValueKind::ReferenceList || found == m_all)
            continue;
        const Result<QList<RecordId>> ids = linked(*field, id);
        if (!ids)
            return ids.error();
        for (const RecordId target : *ids)
            targets.append({field, target});
    }
    for (qsizetype at = 0; at < targets.size() && found != m_all; ++at) {
        const auto &[field, target] = targets.at(at);
        const Result<Found> more =
            wordsOfTarget(m_database.schema().table(*field->target()), target, depth + 1);
        if (!more)
            return more.error();
        found |= *more;
    }
    return found;
}

Result<WordLook::Found> WordLook::wordsOfTarget(const TableLayout &layout, RecordId id, int depth)
{
    const std::pair place(id, depth);
    if (const auto known = m_targets.find(place); known != m_targets.end())
        return known->second;
    const Result<Found> found = wordsOf(layout, id, depth);
    if (found)
        m_targets.emplace(place, *found);
    return found;
}

WordLook::Found WordLook::wordsIn(const QString &foldedText) const
{
    Found found = 0;
    for (qsizetype word = 0; word < m_words.size(); ++word) {
        const QString &wanted = m_words.at(word);
        qsizetype at = foldedText.indexOf(wanted);
        while (at > 0 && foldedText.at(at - 1) != u' ')
            at = foldedText.indexOf(wanted, at + 1);
        if (at >= 0)
            found |= Found(1) << word;
    }
    return found;
}

Result<QList<RecordId>> WordLook::linked(const FieldInfo &list, RecordId id)
{
    const auto select = m_database.statement(u"SELECT target_id FROM "_s + quoted(linkTable(list)) +
                                             u" WHERE record_id = ?"_s);
    select->bind(0, static_cast<qint64>(id));
    QList<RecordId> ids;
    while (select->next())
        ids.append(RecordId{select->integer(0)});
    if (auto done = select->finish(); !done)
        return done.error();
    return ids;
}

} // namespace klankbord
