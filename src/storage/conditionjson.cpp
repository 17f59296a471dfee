// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/conditionjson.h"

#include "base/language.h"
#include "domain/catalogue.h"
#include "domain/partialdate.h"

#include <QJsonObject>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

using Test = Condition::Test;

constexpr int deepest = 16;

constexpr std::array<std::pair<Test, const char *>, 15> testCodes{{{Test::AnyOf, "any_of"},
                                                                   {Test::NoneOf, "none_of"},
                                                                   {Test::IsEmpty, "empty"},
                                                                   {Test::IsNotEmpty, "not_empty"},
                                                                   {Test::During, "during"},
                                                                   {Test::Before, "before"},
                                                                   {Test::From, "from"},
                                                                   {Test::AtLeast, "at_least"},
                                                                   {Test::AtMost, "at_most"},
                                                                   {Test::LacksLanguage, "lacks_language"},
                                                                   {Test::Words, "words"},
                                                                   {Test::AllParts, "all"},
                                                                   {Test::AnyPart, "any"},
                                                                   {Test::NoPart, "none"},
                                                                   {Test::Related, "related"}}};

QLatin1StringView codeOf(Test test)
{
    for (const auto &[each, code] : testCodes) {
        if (each == test)
            return QLatin1StringView(code);
    }
    return {};
}

std::optional<Test> testOf(const QString &wanted)
{
    for (const auto &[test, code] : testCodes) {
        if (wanted == QLatin1StringView(code))
            return test;
    }
    return std::nullopt;
}

bool isAboutADay(Test test)
{
    return test == Test::During || test == Test::Before || test == Test::From;
}

bool isText(Test test)
{
    return test == Test::LacksLanguage || test == Test::Words;
}

QJsonValue valueToJson(const Condition &condition, const QVariant &value)
{
    if (isAboutADay(condition.test))
        return value.value<PartialDate>().toIso();
    if (isText(condition.test))
        return value.toString();
    if (value.metaType() == QMetaType::fromType<RecordId>())
        return recordIdToText(value.value<RecordId>());
    return condition.field->toJson(value, Wording(Language::English), nullptr);
}

QJsonObject conditionToJson(const Condition &condition)
{
    QJsonObject json{{u"test"_s, QString(codeOf(condition.test))}};
    if (condition.field) {
        json.insert(u"field"_s, QString(condition.field->owner().code() + u'.' + condition.field->name()));
    }
    QJsonArray values;
    for (const QVariant &value : condition.values)
        values.append(valueToJson(condition, value));
    if (!values.isEmpty())
        json.insert(u"values"_s, values);
    if (!condition.parts.isEmpty())
        json.insert(u"parts"_s, conditionsToJson(condition.parts));
    return json;
}

/// Reads one answer to conditionsToJson().
class Reader final
{
public:
    explicit Reader(const Wording &wording) : m_wording(wording) {}

    Result<QList<Condition>> read(const QJsonArray &json, const RecordType &type)
    {
        if (++m_depth > deepest)
            return refused(QT_TRANSLATE_NOOP("ConditionJson", "The filter is nested too deeply."));
        QList<Condition> conditions;
        for (const QJsonValue &each : json) {
            Result<Condition> condition = readOne(each.toObject(), type);
            if (!condition)
                return condition.error();
            conditions.append(*std::move(condition));
        }
        --m_depth;
        return conditions;
    }

private:
    Result<Condition> readOne(const QJsonObject &json, const RecordType &type)
    {
        Condition condition;
        const std::optional<Test> test = testOf(json.value("test"_L1).toString());
        if (!test)
            return refused(
                QT_TRANSLATE_NOOP("ConditionJson", "The filter compares in a way that is not known here."));
        condition.test = *test;
        const QString name = json.value("field"_L1).toString();
        if (!name.isEmpty()) {
            condition.field = fieldCalled(name);
            const bool isOfType = condition.field && &condition.field->owner() == &type;
            const bool leadsThere =
                condition.field && condition.test == Test::Related && condition.field->target() == &type;
            if (!isOfType && !leadsThere)
                return refused(QT_TRANSLATE_NOOP("ConditionJson", "The filter asks for “%1”, which is not a "
                                                                  "field of these records."),
                               name);
        }
        if (const Result<> checked = check(condition); !checked)
            return checked.error();
        const QJsonArray values = json.value("values"_L1).toArray();
        for (const QJsonValue &value : values) {
            const std::optional<QVariant> read = readValue(condition, value);
            if (!read)
                return refused(
                    QT_TRANSLATE_NOOP("ConditionJson", "The filter holds a value that cannot be read: “%1”."),
                    value.toVariant().toString());
            condition.values.append(*read);
        }
        const RecordType &inside = condition.test == Test::Related ? otherSide(*condition.field, type) : type;
        Result<QList<Condition>> parts = read(json.value("parts"_L1).toArray(), inside);
        if (!parts)
            return parts.error();
        condition.parts = *std::move(parts);
        return condition;
    }

    static const FieldInfo *fieldCalled(const QString &name)
    {
        const qsizetype dot = name.indexOf(u'.');
        const RecordType *type = recordTypeByCode(name.left(dot));
        return type ? type->field(name.mid(dot + 1)) : nullptr;
    }

    /// Whether there is a field where the test needs one.
    Result<> check(const Condition &condition) const
    {
        const bool isGroup = condition.test == Test::AllParts || condition.test == Test::AnyPart ||
                             condition.test == Test::NoPart || condition.test == Test::Words;
        const bool needsReference = condition.test == Test::Related;
        if ((!isGroup && !condition.field) ||
            (needsReference && condition.field && !condition.field->target()))
            return refused(
                QT_TRANSLATE_NOOP("ConditionJson", "The filter does not say which field it is about."));
        return ok();
    }

    static std::optional<QVariant> readValue(const Condition &condition, const QJsonValue &json)
    {
        if (isAboutADay(condition.test)) {
            const std::optional<PartialDate> date = PartialDate::fromIso(json.toString());
            return date ? std::optional(QVariant::fromValue(*date)) : std::nullopt;
        }
        if (isText(condition.test))
            return QVariant(json.toString());
        if (condition.field->target()) {
            const std::optional<RecordId> id = recordIdFromText(json.toString());
            return id ? std::optional(QVariant::fromValue(*id)) : std::nullopt;
        }
        const Result<QVariant> value = condition.field->fromJson(json);
        return value ? std::optional(*value) : std::nullopt;
    }

    Error refused(const char *source, const QString &argument = {}) const
    {
        QString text = m_wording.text("ConditionJson", source);
        if (text.contains(u"%1"_s))
            text = text.arg(argument);
        return {Error::Kind::Invalid, text, {}, {}};
    }

    const Wording &m_wording;
    int m_depth = 0;
};

} // namespace

QJsonArray conditionsToJson(const QList<Condition> &conditions)
{
    QJsonArray json;
    for (const Condition &condition : conditions)
        json.append(conditionToJson(condition));
    return json;
}

Result<QList<Condition>> conditionsFromJson(const QJsonArray &json, const RecordType &type,
                                            const Wording &wording)
{
    return Reader(wording).read(json, type);
}

} // namespace klankbord
