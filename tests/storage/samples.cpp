// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/samples.h"

#include "domain/organisation.h"
#include "domain/project.h"

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

QVariantList candidates(const FieldInfo &field)
{
    switch (field.kind()) {
    case ValueKind::Text:
    case ValueKind::LongText:
        return {u"Élan %1"_s.arg(field.index()),
                u"https://example.org/a"_s,
                u"an@example.org"_s,
                u"0417497106"_s,
                u"BE0417497106"_s,
                u"999999999"_s,
                u"2014TC16RFCB001"_s,
                u"KABC2345"_s};
    case ValueKind::Code:
        return {QString::fromLatin1(field.options().last().code)};
    case ValueKind::LocalizedText:
    case ValueKind::LongLocalizedText:
        return {QVariant::fromValue(LocalizedText{u"Nederlands %1"_s.arg(field.index()), u"English"_s})};
    case ValueKind::TextList:
        return {QStringList{u"een"_s, u"twee drie"_s}, QStringList{u"an@example.org"_s, u"bo@example.org"_s},
                QStringList{u"+32 89 65 36 00"_s}};
    case ValueKind::YesNo:
        return {true};
    case ValueKind::Number:
        return {QVariant::fromValue(std::optional<int>(3)), QVariant::fromValue(std::optional<int>(2'014)),
                QVariant::fromValue(std::optional<int>(1))};
    case ValueKind::Amount:
        return {QVariant::fromValue(std::optional(Amount{131'287'200, u"EUR"_s, Qualifier::Approximately})),
                QVariant::fromValue(std::optional(Amount{131'287'200, u"EUR"_s, Qualifier::Exact}))};
    case ValueKind::Count:
        return {QVariant::fromValue(std::optional(Count{350, Qualifier::MoreThan}))};
    case ValueKind::Share:
        return {QVariant::fromValue(std::optional(Share{6'000}))};
    case ValueKind::Decimal:
        return {QVariant::fromValue(std::optional(Quantity{1'250})),
                QVariant::fromValue(std::optional(ConversionRate{940'700}))};
    case ValueKind::Date:
        return {QVariant::fromValue(PartialDate::fromIso(u"2019-10"))};
    case ValueKind::Period:
        return {QVariant::fromValue(Period{PartialDate::fromIso(u"2019-10"), PartialDate::fromIso(u"2021")})};
    case ValueKind::TimeSlot:
        return {QVariant::fromValue(
            timeSlotFromIso(u"2023-06-13T10:00/16:00[Europe/Brussels]").value_or(TimeSlot{}))};
    case ValueKind::Place:
        return {QVariant::fromValue(std::optional(GeoPoint{50'965'300, 5'500'100}))};
    case ValueKind::File:
        return {QVariant::fromValue(
            StoredFile{u"verslag.pdf"_s, QString(64, u'a'), 1'200, u"application/pdf"_s})};
    case ValueKind::Choice:
        return {QString::fromLatin1(field.options().last().code)};
    case ValueKind::ChoiceList:
        return {QStringList{QString::fromLatin1(field.options().first().code),
                            QString::fromLatin1(field.options().last().code)}};
    case ValueKind::Reference:
    case ValueKind::ReferenceList:
        break;
    }
    return {};
}

QVariant sampleValue(const FieldInfo &field)
{
    const Wording wording(Language::English);
    for (const QVariant &candidate : candidates(field)) {
        if (candidate.metaType() == field.valueType() && !field.isEmpty(field.normalized(candidate)) &&
            !field.problemWith(candidate, wording))
            return candidate;
    }
    qFatal("no sample for %s", field.labelSource());
}

} // namespace

Record makeProject(const QString &acronym, const QString &dutchTitle, const QString &englishTitle)
{
    const Project &type = Project::type();
    Record record(type);
    record.id = newRecordId();
    record.set(type.acronym, acronym);
    record.set(type.fullTitle, LocalizedText{dutchTitle, englishTitle});
    return record;
}

Record makeOrganisation(const QString &name)
{
    return makeNamed(Organisation::type(), name);
}

Record makeNamed(const RecordType &type, const QString &name)
{
    Record record(type);
    record.id = newRecordId();
    const FieldInfo &title = *type.titleFields().first();
    record.setValue(title, title.sortsByLanguage() ? QVariant::fromValue(LocalizedText{name, u""_s})
                                                   : QVariant(name));
    return record;
}

ChangeSet signedSet(ChangeSet::Kind kind, const QList<Change> &changes, const QString &author)
{
    ChangeSet set(kind, changes);
    set.sign(author, QDateTime::currentDateTimeUtc());
    return set;
}

ChangeSet addition(const QList<Record> &records)
{
    QList<Change> changes;
    for (const Record &record : records)
        changes.append(Change::add(record));
    return signedSet(ChangeSet::Kind::Add, changes);
}

QList<Record> oneOfEachType()
{
    QHash<const RecordType *, RecordId> ids;
    for (const RecordType *type : recordTypes())
        ids.insert(type, newRecordId());
    QList<Record> records;
    for (const RecordType *type : recordTypes()) {
        Record record(*type);
        record.id = ids.value(type);
        for (const FieldInfo *field : type->fields()) {
            if (field->kind() == ValueKind::Reference)
                record.setValue(*field, QVariant::fromValue(ids.value(field->target())));
            else if (field->kind() == ValueKind::ReferenceList)
                record.setValue(*field, QVariant::fromValue(QList{ids.value(field->target())}));
            else
                record.setValue(*field, sampleValue(*field));
        }
        records.append(record);
    }
    return records;
}

QStringList faultsOfEachType()
{
    return {u"Document “English”: The content of “verslag.pdf” is not in the workspace."_s};
}

} // namespace klankbord
