// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/recordsource.h"

#include <QHash>

namespace klankbord
{

/// Records in memory for rules among records: what is stored, and what a change makes of it.
class RecordSamples final : public RecordSource
{
public:
    /// Keeps the record under a new id and gives it back.
    Record keep(Record record)
    {
        if (record.id == RecordId::None)
            record.id = newRecordId();
        m_records.insert(record.id, record);
        return record;
    }

    std::optional<Record> record(const RecordType &, RecordId id) const override { return stored(id); }
    std::optional<Record> stored(const RecordType &, RecordId id) const override { return stored(id); }
    QList<Record> referring(const FieldInfo &field, RecordId target) const override
    {
        QList<Record> found;
        for (const Record &record : m_records) {
            if (&record.type() == &field.owner() && record.value(field).value<RecordId>() == target)
                found.append(record);
        }
        return found;
    }
    QList<Record> all(const RecordType &type) const override
    {
        QList<Record> found;
        for (const Record &record : m_records) {
            if (&record.type() == &type)
                found.append(record);
        }
        return found;
    }

private:
    std::optional<Record> stored(RecordId id) const
    {
        const auto found = m_records.constFind(id);
        return found == m_records.cend() ? std::nullopt : std::optional(*found);
    }

    QHash<RecordId, Record> m_records;
};

} // namespace klankbord
