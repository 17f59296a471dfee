// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/query.h"

#include <algorithm>

namespace klankbord
{

bool dependsOn(const QList<Condition> &conditions, const FieldInfo &field)
{
    return std::any_of(conditions.cbegin(), conditions.cend(), [&field](const Condition &condition) {
        const bool asksWords = condition.test == Condition::Test::Words && field.is(Rule::Searchable);
        return condition.field == &field || asksWords || dependsOn(condition.parts, field);
    });
}

QList<const RecordType *> relatedTypes(const QList<Condition> &conditions)
{
    QList<const RecordType *> types;
    for (const Condition &condition : conditions) {
        if (condition.test == Condition::Test::Related) {
            // Both ends: which of them is ours is the asker's to know.
            types.append(&condition.field->owner());
            types.append(condition.field->target());
        }
        types.append(relatedTypes(condition.parts));
    }
    return types;
}

} // namespace klankbord
