// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storedtitles.h"

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
    for (auto each = wanted.cbegin(); each != wanted.cend(); ++each) {
        const auto found = m_store.titles(*each.key(), each.value(), wording);
        if (!found)
            continue;
        for (auto title = found->cbegin(); title != found->cend(); ++title)
            m_titles[wording.language()].insert(title.key(), title.value());
    }
}

QString StoredTitles::title(const RecordType &type, RecordId id, const Wording &wording) const
{
    if (id == RecordId::None)
        return {};
    QHash<RecordId, QString> &known = m_titles[wording.language()];
    if (const auto title = known.constFind(id); title != known.cend())
        return title.value();
    const auto found = m_store.titles(type, std::span(&id, 1), wording);
    return known.insert(id, found ? found->value(id) : QString()).value();
}

} // namespace klankbord
