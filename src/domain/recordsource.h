// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace klankbord
{

/// The records around one that is about to be written: as they are, and as the change set would leave them.
class RecordSource
{
public:
    virtual ~RecordSource() = default;

    /// As the change set leaves it; nothing when there is none, or when it cannot be read.
    virtual std::optional<Record> record(const RecordType &type, RecordId id) const = 0;
    /// As it is stored, before the change set.
    virtual std::optional<Record> stored(const RecordType &type, RecordId id) const = 0;
    /// Those whose single reference @p field names @p target, as the change set leaves them, in no order.
    virtual QList<Record> referring(const FieldInfo &field, RecordId target) const = 0;
    /// All of a type, as the change set leaves them, in no order. For types of which there are few.
    virtual QList<Record> all(const RecordType &type) const = 0;

    /// What @p record refers to by @p field; nothing when it names no record.
    template <typename F>
    std::optional<Record> target(const Record &record, const F &field) const
    {
        const RecordId id = record.get(field);
        return id == RecordId::None ? std::nullopt : this->record(*field.target(), id);
    }
};

} // namespace klankbord
