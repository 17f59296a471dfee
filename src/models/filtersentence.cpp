// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filtersentence.h"

#include "domain/partialdate.h"

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

using Test = Condition::Test;

/// Says conditions in one language.
class Speaker final
{
public:
    Speaker(const Wording &wording, const TitleSource &titles) : m_wording(wording), m_titles(titles) {}

    QString clause(const Condition &condition, const RecordType &type) const
    {
        switch (condition.test) {
        case Test::AllParts:
            return all(condition.parts, type);
        case Test::AnyPart:
            return joined(condition.parts, type, QT_TRANSLATE_NOOP("FilterSentence", " or "));
        case Test::NoPart:
            return say(QT_TRANSLATE_NOOP("FilterSentence", "not (%1)"))
                .arg(joined(condition.parts, type, QT_TRANSLATE_NOOP("FilterSentence", " or ")));
        case Test::Related:
            return related(condition, type);
        case Test::Words:
            return say(QT_TRANSLATE_NOOP("FilterSentence", "the words “%1” occur"))
                .arg(condition.values.value(0).toString());
        default:
            return ofField(condition);
        }
    }

    QString all(const QList<Condition> &conditions, const RecordType &type) const
    {
        return joined(conditions, type, QT_TRANSLATE_NOOP("FilterSentence", " and "));
    }

    QString say(const char *source) const { return m_wording.text("FilterSentence", source); }

private:
    QString joined(const QList<Condition> &conditions, const RecordType &type, const char *word) const
    {
        QStringList clauses;
        for (const Condition &each : conditions) {
            const QString text = clause(each, type);
            const bool isMixed = conditions.size() > 1 && each.parts.size() > 1 &&
                                 (each.test == Test::AllParts || each.test == Test::AnyPart);
            clauses.append(isMixed ? u'(' + text + u')' : text);
        }
        return clauses.join(say(word));
    }

    QString related(const Condition &condition, const RecordType &type) const
    {
        const FieldInfo &field = *condition.field;
        const bool isOurs = &field.owner() == &type;
        const QString name = isOurs ? field.label(m_wording) : nameOf(field);
        if (condition.parts.isEmpty())
            return say(isOurs ? QT_TRANSLATE_NOOP("FilterSentence", "%1 is specified")
                              : QT_TRANSLATE_NOOP("FilterSentence", "there are %1"))
                .arg(name);
        return say(isOurs ? QT_TRANSLATE_NOOP("FilterSentence", "%1 is one for which %2")
                          : QT_TRANSLATE_NOOP("FilterSentence", "among %1 there is one for which %2"))
            .arg(name, bracketed(condition.parts, otherSide(field, type)));
    }

    QString bracketed(const QList<Condition> &parts, const RecordType &type) const
    {
        const QString text = all(parts, type);
        return parts.size() > 1 ? u'(' + text + u')' : text;
    }

    QString nameOf(const FieldInfo &referring) const
    {
        return referring.inverseSource() ? referring.inverseLabel(m_wording)
                                         : referring.owner().pluralLabel(m_wording);
    }

    QString ofField(const Condition &condition) const
    {
        const QString label = condition.field->label(m_wording);
        const QString pattern = say(patternOf(condition));
        return condition.values.isEmpty() || condition.test == Test::LacksLanguage
                   ? pattern.arg(label)
                   : pattern.arg(label, valuesOf(condition));
    }

    static const char *patternOf(const Condition &condition)
    {
        switch (condition.test) {
        case Test::NoneOf:
            return QT_TRANSLATE_NOOP("FilterSentence", "%1 is not %2");
        case Test::IsEmpty:
            return QT_TRANSLATE_NOOP("FilterSentence", "%1 is not specified");
        case Test::IsNotEmpty:
            return QT_TRANSLATE_NOOP("FilterSentence", "%1 is specified");
        case Test::During:
            return QT_TRANSLATE_NOOP("FilterSentence", "%1 is in %2");
        case Test::Before:
            return QT_TRANSLATE_NOOP("FilterSentence", "%1 is over before %2");
        case Test::From:
            return QT_TRANSLATE_NOOP("FilterSentence", "%1 is on %2 or later");
        case Test::AtLeast:
            return QT_TRANSLATE_NOOP("FilterSentence", "%1 is at least %2");
        case Test::AtMost:
            return QT_TRANSLATE_NOOP("FilterSentence", "%1 is at most %2");
        case Test::LacksLanguage:
            return condition.values.value(0).toString() == languageCode(Language::Dutch)
                       ? QT_TRANSLATE_NOOP("FilterSentence", "%1 has no Dutch text")
                       : QT_TRANSLATE_NOOP("FilterSentence", "%1 has no English text");
        default:
            return QT_TRANSLATE_NOOP("FilterSentence", "%1 is %2");
        }
    }

    QString valuesOf(const Condition &condition) const
    {
        QStringList values;
        for (const QVariant &value : condition.values)
            values.append(valueOf(condition, value));
        return values.join(say(QT_TRANSLATE_NOOP("FilterSentence", " or ")));
    }

    QString valueOf(const Condition &condition, const QVariant &value) const
    {
        if (value.metaType() == QMetaType::fromType<PartialDate>())
            return formatDate(value.value<PartialDate>(), m_wording.language());
        const FieldInfo &field = *condition.field;
        if (field.target() && value.metaType() == QMetaType::fromType<RecordId>()) {
            const auto id = value.value<RecordId>();
            if (id != RecordId::None)
                return u'“' + m_titles.title(*field.target(), id, m_wording) + u'”';
        }
        const QString shown = field.display(value, m_wording, &m_titles);
        return shown.isEmpty() ? say(QT_TRANSLATE_NOOP("FilterSentence", "not specified")) : shown;
    }

    const Wording &m_wording;
    const TitleSource &m_titles;
};

} // namespace

QString filterSentence(const RecordType &type, const QList<Condition> &conditions, const Wording &wording,
                       const TitleSource &titles)
{
    const QString name = type.pluralLabel(wording);
    if (conditions.isEmpty())
        return name;
    const Speaker speaker(wording, titles);
    return speaker.say(QT_TRANSLATE_NOOP("FilterSentence", "%1 for which %2"))
        .arg(name, speaker.all(conditions, type));
}

QString conditionClause(const Condition &condition, const RecordType &type, const Wording &wording,
                        const TitleSource &titles)
{
    return Speaker(wording, titles).clause(condition, type);
}

} // namespace klankbord
