// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record.h"

namespace klankbord
{

Record::Record(const RecordType &type) : m_type(&type)
{
    m_values.reserve(type.fields().size());
    for (const FieldInfo *field : type.fields())
        m_values.append(field->normalized({}));
}

const QVariant &Record::value(const FieldInfo &field) const
{
    Q_ASSERT(&field.owner() == m_type);
    return m_values.at(field.index());
}

void Record::setValue(const FieldInfo &field, const QVariant &newValue)
{
    Q_ASSERT(&field.owner() == m_type);
    m_values[field.index()] = field.normalized(newValue);
}

QList<Record::FieldProblem> Record::problems(const Wording &wording) const
{
    QList<FieldProblem> found;
    for (const FieldInfo *field : m_type->fields()) {
        if (std::optional<Problem> problem = field->problemWith(value(*field), wording))
            found.append({field, *problem});
    }
    for (const Problem &problem : m_type->problems(*this, wording))
        found.append({nullptr, problem});
    return found;
}

QList<const FieldInfo *> Record::differingFields(const Record &other) const
{
    Q_ASSERT(m_type == other.m_type);
    QList<const FieldInfo *> differing;
    for (const FieldInfo *field : m_type->fields()) {
        if (value(*field) != other.value(*field))
            differing.append(field);
    }
    return differing;
}

bool operator==(const Record &a, const Record &b)
{
    return a.m_type == b.m_type && a.id == b.id && a.stamp == b.stamp && a.created == b.created &&
           a.changed == b.changed && a.m_values == b.m_values;
}

} // namespace klankbord
