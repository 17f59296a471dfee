// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/field.h"

#include "domain/recordtype.h"

namespace klankbord
{

FieldInfo::FieldInfo(RecordType *owner, const char *name, const char *label, Rule rules)
    : m_owner(owner),
      m_name(name),
      m_label(label),
      m_rules(rules),
      m_index(static_cast<int>(owner->m_fields.size())),
      m_section(static_cast<int>(owner->m_sections.size()) - 1)
{
    owner->m_fields.append(this);
}

QString FieldInfo::label(const Wording &wording) const
{
    // Labels that every type has are translated once, in the context "Record".
    const char *context = m_section < 0 ? "Record" : m_owner->context();
    return wording.text(context, m_label);
}

QString FieldInfo::editText(const QVariant &value, const Wording &wording) const
{
    return display(value, wording, nullptr);
}

QString FieldInfo::sortText(const QVariant &, Language) const
{
    return {};
}

const QList<Option> &FieldInfo::options() const
{
    static const QList<Option> none;
    return none;
}

QString FieldInfo::optionLabel(QStringView code, const Wording &wording) const
{
    for (const Option &option : options()) {
        if (code == QLatin1StringView(option.code))
            return wording.text(option.context ? option.context : m_owner->context(), option.label);
    }
    return code.toString();
}

QString FieldInfo::inverseLabel(const Wording &wording) const
{
    return m_inverse ? wording.text(m_owner->context(), m_inverse) : QString();
}

QVariant FieldInfo::normalized(const QVariant &value) const
{
    if (value.metaType() == valueType()) {
        // A null text is the empty text: else a form's round trip makes false changes.
        if (valueType() == QMetaType::fromType<QString>() && value.toString().isNull())
            return QString(QLatin1StringView(""));
        return value;
    }
    QVariant converted = value;
    if (value.isValid() && converted.convert(valueType()))
        return normalized(converted);
    if (valueType() == QMetaType::fromType<QString>())
        return QString(QLatin1StringView(""));
    return emptyValue();
}

QString FieldInfo::requiredText(const Wording &wording) const
{
    return wording.text("Field", QT_TRANSLATE_NOOP("Field", "“%1” must be filled in.")).arg(label(wording));
}

std::optional<Problem> FieldInfo::problemWith(const QVariant &value, const Wording &wording) const
{
    if (is(Rule::Required) && isEmpty(value))
        return Problem{requiredText(wording)};
    return ownProblem(value, wording);
}

std::optional<Problem> FieldInfo::ownProblem(const QVariant &, const Wording &) const
{
    return std::nullopt;
}

} // namespace klankbord
