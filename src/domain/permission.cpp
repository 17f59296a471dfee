// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permission.h"

namespace klankbord
{

const NeedsPermission *permissionOf(const RecordType &type)
{
    return dynamic_cast<const NeedsPermission *>(&type);
}

std::optional<Record> outgoing(const Record &record)
{
    const NeedsPermission *permission = permissionOf(record.type());
    return permission ? permission->outgoing(record) : record;
}

} // namespace klankbord
