// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recordfilter.h"

#include "app/recordsearch.h"
#include "base/translations.h"
#include "domain/amount.h"
#include "domain/count.h"
#include "domain/foldedtext.h"
#include "domain/partialdate.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

bool isDated(ValueKind kind)
{
    return kind == ValueKind::Date || kind == ValueKind::Period || kind == ValueKind::TimeSlot;
}

bool isText(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Text:
    case ValueKind::LongText:
    case ValueKind::LocalizedText:
    case ValueKind::LongLocalizedText:
    case ValueKind::TextList:
        return true;
    default:
        return false;
    }
}

/// The value, and when it was given without a qualifier the same one with each qualifier.
template <typename T>
QVariantList withQualifiers(const QVariant &value)
{
    const auto given = value.value<std::optional<T>>();
    if (!given || given->qualifier != Qualifier::Exact)
        return {value};
    QVariantList values;
    for (const Qualifier qualifier : allQualifiers) {
        T variant = *given;
        variant.qualifier = qualifier;
        values.append(QVariant::fromValue(std::optional<T>(variant)));
    }
    return values;
}

QVariantList wantedValues(const FieldInfo &field, const QVariant &value)
{
    if (field.kind() == ValueKind::Amount)
        return withQualifiers<Amount>(value);
    if (field.kind() == ValueKind::Count)
        return withQualifiers<Count>(value);
    return {value};
}

/// Reads a value in the reader's language, or in the other one where that fails; the error is the reader's.
Result<QVariant> readValue(const FieldInfo &field, const QString &text, const Wording &wording)
{
    Result<QVariant> read = field.parse(text, wording, field.emptyValue());
    if (read)
        return read;
    const Translations other(otherLanguage(wording.language()));
    const Result<QVariant> readOther = field.parse(text, other.wording(), field.emptyValue());
    return readOther ? readOther : read;
}

} // namespace

Result<> RecordFilter::add(const QString &where, const Wording &wording)
{
    const qsizetype equals = where.indexOf(u'=');
    const QString name = where.left(equals).trimmed();
    if (equals < 1) {
        return Error{
            Error::Kind::Invalid,
            wording.text("CommandLine", QT_TRANSLATE_NOOP("CommandLine", "“%1” is not FIELD=VALUE."))
                .arg(where),
            {},
            wording.text("CommandLine", QT_TRANSLATE_NOOP("CommandLine", "For example: --where country=BE"))};
    }
    const FieldInfo *field = m_type.field(name);
    if (!field) {
        QStringList names;
        for (const FieldInfo *known : m_type.fields())
            names.append(known->name());
        return Error{Error::Kind::NotFound,
                     wording.text("CommandLine", QT_TRANSLATE_NOOP("CommandLine", "%1 have no field “%2”."))
                         .arg(m_type.pluralLabel(wording), name),
                     {},
                     wording.text("CommandLine", QT_TRANSLATE_NOOP("CommandLine", "Their fields are: %1."))
                         .arg(names.join(u", "_s))};
    }
    const QString value = where.mid(equals + 1).trimmed();
    if (value.isEmpty()) {
        m_conditions.append({field, Condition::Test::IsEmpty, {}});
        return ok();
    }
    if (field->target())
        return addReference(*field, value, wording);
    if (isText(field->kind())) {
        addText(*field, value);
        return ok();
    }
    return addValue(*field, value, wording);
}

Result<> RecordFilter::addValue(const FieldInfo &field, const QString &text, const Wording &wording)
{
    const bool isFigure = field.kind() == ValueKind::Amount || field.kind() == ValueKind::Count;
    if (isFigure && saysNotSpecified(text)) {
        m_conditions.append({&field, Condition::Test::IsEmpty, {}});
        return ok();
    }
    if (isDated(field.kind())) {
        if (const Result<PartialDate> date = parseDate(text, wording.language())) {
            m_conditions.append({&field, Condition::Test::During, {QVariant::fromValue(*date)}});
            return ok();
        }
    }
    const Result<QVariant> value = readValue(field, text, wording);
    if (!value)
        return value.error();
    m_conditions.append({&field, Condition::Test::AnyOf, wantedValues(field, *value)});
    return ok();
}

Result<> RecordFilter::addReference(const FieldInfo &field, const QString &text, const Wording &wording)
{
    const Result<NamedRecords> named = recordsNamed(m_store, *field.target(), text);
    if (!named)
        return named.error();
    const QList<Record> &found = named->exact.isEmpty() ? named->similar : named->exact;
    if (found.isEmpty()) {
        return Error{
            Error::Kind::NotFound,
            wording.text("CommandLine", QT_TRANSLATE_NOOP("CommandLine", "“%1” names none of the %2."))
                .arg(text, field.target()->pluralLabel(wording)),
            {},
            wording
                .text("CommandLine", QT_TRANSLATE_NOOP("CommandLine", "To see them: klankbord list %1 FILE"))
                .arg(field.target()->plural())};
    }
    QVariantList ids;
    for (const Record &record : found)
        ids.append(QVariant::fromValue(record.id));
    m_conditions.append({&field, Condition::Test::AnyOf, ids});
    return ok();
}

void RecordFilter::addText(const FieldInfo &field, const QString &text)
{
    const bool isLong = field.kind() == ValueKind::LongText || field.kind() == ValueKind::LongLocalizedText;
    const QString wanted = isLong ? QString(u' ' + foldedText(text) + u' ') : foldedText(text);
    m_tests.append([&field, wanted, isLong](const Record &record) {
        const QStringList texts = field.searchTexts(record.value(field));
        return std::any_of(texts.cbegin(), texts.cend(), [&](const QString &own) {
            const QString folded = foldedText(own);
            return isLong ? QString(u' ' + folded + u' ').contains(wanted) : folded == wanted;
        });
    });
}

bool RecordFilter::accepts(const Record &record) const
{
    return std::all_of(m_tests.cbegin(), m_tests.cend(),
                       [&record](const auto &test) { return test(record); });
}

} // namespace klankbord
