// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recordsearch.h"

#include "domain/foldedtext.h"
#include "storage/storedtitles.h"

#include <algorithm>

namespace klankbord
{

namespace
{

QStringList titlesOf(const Record &record, const StoredTitles &titles)
{
    QStringList folded;
    for (const Language language : allLanguages)
        folded.append(foldedText(record.title(Wording(language), &titles)));
    return folded;
}

/// Whether one of the record's short texts (an acronym, a code …) is @p folded.
bool hasShortText(const Record &record, const QString &folded)
{
    const QList<const FieldInfo *> &fields = record.type().fields();
    return std::any_of(fields.cbegin(), fields.cend(), [&](const FieldInfo *field) {
        return field->kind() == ValueKind::Text && field->is(Rule::Searchable) &&
               foldedText(record.value(*field).toString()) == folded;
    });
}

bool hasAllWords(const QString &foldedTitle, const QStringList &words)
{
    const QStringList own = foldedTitle.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(),
                       [&own](const QString &word) { return own.contains(word); });
}

} // namespace

Result<NamedRecords> recordsNamed(const RecordStore &store, const RecordType &type, const QString &name)
{
    NamedRecords named;
    if (const std::optional<RecordId> id = recordIdFromText(name.trimmed())) {
        const Result<std::optional<Record>> record = store.find(type, *id);
        if (!record)
            return record.error();
        if (*record) {
            named.exact.append(**record);
            return named;
        }
    }
    const QString folded = foldedText(name);
    if (folded.isEmpty())
        return named;
    Query query(type);
    query.search = name;
    const Result<QList<RecordId>> ids = store.ids(query);
    if (!ids)
        return ids.error();
    const Result<QList<Record>> records = store.load(type, *ids);
    if (!records)
        return records.error();
    StoredTitles titles(store);
    for (const Language language : allLanguages)
        titles.prepare(*records, Wording(language));
    for (const Record &record : *records) {
        const QStringList own = titlesOf(record, titles);
        if (own.contains(folded) || hasShortText(record, folded))
            named.exact.append(record);
        else if (hasAllWords(own.first(), foldedWords(name)) || hasAllWords(own.last(), foldedWords(name)))
            named.similar.append(record);
    }
    return named;
}

} // namespace klankbord
