// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <optional>

namespace klankbord
{

/// What a record type is besides, when its records leave the workspace only with somebody's permission: in an
/// export, on paper, in copied cells, or as a title that another record refers to.
class NeedsPermission
{
public:
    /// The record as it may be printed or exported; nothing where it may not.
    virtual std::optional<Record> outgoing(const Record &record) const = 0;
    /// Stands where the title of a record that is held back would be.
    virtual QString heldBackTitle(const Wording &wording) const = 0;
    /// Says that @p count records were left out, and why.
    virtual QString heldBackText(qsizetype count, const Wording &wording) const = 0;

protected:
    NeedsPermission() = default;
    ~NeedsPermission() = default;
    Q_DISABLE_COPY_MOVE(NeedsPermission)
};

/// Null for a type whose records may all leave.
const NeedsPermission *permissionOf(const RecordType &type);

/// The record as it may be printed or exported; nothing where it may not. Whatever leaves the workspace goes
/// through here: RecordExport and CellCopy for records, StoredTitles for what they are called.
std::optional<Record> outgoing(const Record &record);

} // namespace klankbord
