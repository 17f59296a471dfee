// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storedtitles.h"

#include "domain/permission.h"

namespace klankbord
{

void StoredTitles::prepare(std::span<const Record> records, const Wording &wording)
{
    QHash<const RecordType *, QList<RecordId>> wanted;
    for (const Record &record : records) {
        for (const FieldInfo *field : record.type().fields()) {
            if (field->kind() == ValueKind::Reference)
                wanted[field->target()].append(record.value(*field).value<RecordId>());
            else if (field->kind() == ValueKind::ReferenceList)
                wanted[field->target()] += record.value(*field).value<QList<RecordId>>();
        }
    }
    for (auto each = wanted.cbegin(); each != wanted.cend(); ++each)
        add(*each.key(), each.value(), wording);
}

QString StoredTitles::title(const RecordType &type, RecordId id, const Wording &wording) const
{
    if (id == RecordId::None)
        return {};
    QHash<RecordId, QString> &known = m_titles[wording.language()];
    if (!known.contains(id))
        add(type, {id}, wording);
    return known[id]; // one that is not there is not looked for again
}

void StoredTitles::add(const RecordType &type, const QList<RecordId> &ids, const Wording &wording) const
{
    const auto found = m_store.titles(type, ids, wording);
    if (!found)
        return;
    QHash<RecordId, QString> &known = m_titles[wording.language()];
    known.insert(*found);
    const NeedsPermission *permission = permissionOf(type);
    if (!permission)
        return;
    const Result<QList<Record>> records = m_store.load(type, ids);
    QSet<RecordId> allowed;
    for (const Record &record : records ? *records : QList<Record>()) {
        if (permission->outgoing(record))
            allowed.insert(record.id);
    }
    for (auto title = found->cbegin(); title != found->cend(); ++title) {
        if (!allowed.contains(title.key()))
            known.insert(title.key(), permission->heldBackTitle(wording));
    }
}

} // namespace klankbord
