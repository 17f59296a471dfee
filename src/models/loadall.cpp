// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loadall.h"

namespace klankbord
{

Result<QList<Record>> loadAll(const RecordStore &store, const Query &query)
{
    const Result<QList<RecordId>> ids = store.ids(query);
    if (!ids)
        return ids.error();
    if (ids->isEmpty())
        return QList<Record>();
    return store.load(*query.type, *ids);
}

Query queryFor(const FieldInfo &reference, const QList<RecordId> &ids)
{
    QVariantList values;
    for (const RecordId id : ids)
        values.append(QVariant::fromValue(id));
    Query query(reference.owner());
    query.conditions.append({&reference, Condition::Test::AnyOf, values});
    return query;
}

} // namespace klankbord
