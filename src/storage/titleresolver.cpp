// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/titleresolver.h"

#include "storage/recordrows.h"

namespace klankbord
{

namespace
{

constexpr std::size_t blockSize = 1'000;

} // namespace

Result<> TitleResolver::resolve(const RecordType &type, std::span<const RecordId> ids)
{
    if (m_inProgress.contains(&type))
        return ok();
    QList<RecordId> wanted;
    const QHash<RecordId, QString> &known = m_titles[&type];
    for (const RecordId id : ids) {
        if (id != RecordId::None && !known.contains(id))
            wanted.append(id);
    }
    m_inProgress.insert(&type);
    Result<> result = ok();
    const std::span<const RecordId> all(wanted.constData(), static_cast<std::size_t>(wanted.size()));
    for (std::size_t at = 0; at < all.size() && result; at += blockSize) {
        const auto block = all.subspan(at, qMin(blockSize, all.size() - at));
        const Result<QList<Record>> records = readRecords(m_database, m_database.schema().table(type), block);
        result = records ? resolveParts(*records, type) : Result<>(records.error());
        if (!result)
            break;
        for (const Record &record : *records)
            m_titles[&type].insert(record.id, record.title(m_wording, this));
    }
    m_inProgress.remove(&type);
    return result;
}

Result<> TitleResolver::resolveParts(const QList<Record> &records, const RecordType &type)
{
    for (const FieldInfo *field : type.fields()) {
        // A type's title() may be made of any of its references, and only those with Rule::Title are
        // announced.
        if (!field->target() || !field->is(Rule::Title))
            continue;
        QList<RecordId> targets;
        for (const Record &record : records) {
            const QVariant &value = record.value(*field);
            if (field->kind() == ValueKind::ReferenceList)
                targets.append(value.value<QList<RecordId>>());
            else
                targets.append(value.value<RecordId>());
        }
        const std::span<const RecordId> ids(targets.constData(), static_cast<std::size_t>(targets.size()));
        if (auto done = resolve(*field->target(), ids); !done)
            return done;
    }
    return ok();
}

QString TitleResolver::title(const RecordType &type, RecordId id, const Wording &) const
{
    return m_titles.value(&type).value(id);
}

} // namespace klankbord
