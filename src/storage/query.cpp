// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/query.h"

#include <algorithm>

namespace klankbord
{

const RecordType &otherSide(const FieldInfo &reference, const RecordType &type)
{
    const RecordType *target = reference.target();
    return target && &reference.owner() == &type ? *target : reference.owner();
}

Condition lacksTranslation(const RecordType &type)
{
    Condition any{.field = nullptr, .test = Condition::Test::AnyPart, .values = {}, .parts = {}};
    for (const FieldInfo *field : type.fields()) {
        if (field->kind() != ValueKind::LocalizedText && field->kind() != ValueKind::LongLocalizedText)
            continue;
        for (const Language language : allLanguages)
            any.parts.append({field, Condition::Test::LacksLanguage, {languageCode(language)}});
    }
    return any;
}

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
