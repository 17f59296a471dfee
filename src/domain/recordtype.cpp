// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recordtype.h"

#include "domain/record.h"

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// The beginning of a long text, up to the last whole word that fits into a title.
QString inOneLine(const QString &text)
{
    constexpr qsizetype longest = 80;
    const QString line = text.simplified();
    if (line.size() <= longest)
        return line;
    const qsizetype space = line.lastIndexOf(u' ', longest - 1);
    return line.left(space > longest / 2 ? space : longest - 1) + u'…';
}

} // namespace

RecordType::RecordType(const Names &names)
    : m_names(names), tags(this, "tags", QT_TRANSLATE_NOOP("Record", "Tags"), Rule::Searchable)
{
}

QString RecordType::singularLabel(const Wording &wording) const
{
    return wording.text(m_names.context, m_names.singular);
}

QString RecordType::pluralLabel(const Wording &wording) const
{
    return wording.text(m_names.context, m_names.several);
}

const FieldInfo *RecordType::field(QStringView name) const
{
    for (const FieldInfo *field : m_fields) {
        if (name == field->name())
            return field;
    }
    return nullptr;
}

QList<const FieldInfo *> RecordType::titleFields() const
{
    QList<const FieldInfo *> titles;
    for (const FieldInfo *field : m_fields) {
        if (field->is(Rule::Title))
            titles.append(field);
    }
    return titles;
}

QString RecordType::sectionLabel(int section, const Wording &wording) const
{
    return section >= 0 && section < sectionCount() ? wording.text(m_names.context, m_sections.at(section))
                                                    : QString();
}

QString RecordType::title(const Record &record, const Wording &wording, const TitleSource *titles) const
{
    QStringList parts;
    for (const FieldInfo *field : titleFields()) {
        const QString part = field->display(record.value(*field), wording, titles);
        if (!part.isEmpty())
            parts.append(field->is(Rule::Long) ? inOneLine(part) : part);
    }
    return parts.join(u" – "_s);
}

QList<Problem> RecordType::problems(const Record &, const Wording &) const
{
    return {};
}

void RecordType::complete(Record &, const RecordSource &) const
{
}

QList<FieldProblem> RecordType::problemsAmong(const Change &, const RecordSource &, const Wording &) const
{
    return {};
}

QStringList RecordType::warningsAmong(const Change &, const RecordSource &, const Wording &) const
{
    return {};
}

} // namespace klankbord
