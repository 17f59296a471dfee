// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/referringrecords.h"

#include "storage/recordstore.h"

namespace klankbord
{

Result<QList<Record>> recordsReferring(const RecordStore &store, const FieldInfo &field,
                                       const QList<RecordId> &targets)
{
    if (targets.isEmpty())
        return QList<Record>();
    QVariantList values;
    for (const RecordId target : targets)
        values.append(QVariant::fromValue(target));
    Query query(field.owner());
    query.conditions.append({.field = &field, .values = values});
    const Result<QList<RecordId>> ids = store.ids(query);
    if (!ids)
        return ids.error();
    return store.load(field.owner(), *ids);
}

} // namespace klankbord
