// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/referencefield.h"

#include "domain/recordtype.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

Error notAReference(const QString &text, const FieldInfo &field, const Wording &wording)
{
    return {Error::Kind::Invalid,
            wording.text("Field", QT_TRANSLATE_NOOP("Field", "“%1” names no record that “%2” can refer to."))
                .arg(text, field.label(wording)),
            {},
            wording.text("Field", QT_TRANSLATE_NOOP("Field", "Choose one from the list, or add it first."))};
}

QString titleOf(const TitleSource *titles, const RecordType &type, RecordId id, const Wording &wording)
{
    return titles && id != RecordId::None ? titles->title(type, id, wording) : QString();
}

QJsonValue referenceJson(const TitleSource *titles, const RecordType &type, RecordId id,
                         const Wording &wording)
{
    return QJsonObject{{u"id"_s, recordIdToText(id)}, {u"title"_s, titleOf(titles, type, id, wording)}};
}

std::optional<RecordId> idIn(const QJsonValue &json)
{
    if (json.isObject())
        return recordIdFromText(json.toObject().value("id"_L1).toString());
    return recordIdFromText(json.toString());
}

} // namespace

QVariantList SingleReferenceField::toColumns(const QVariant &value) const
{
    const RecordId id = unpack(value);
    return {id == RecordId::None ? QVariant() : QVariant(static_cast<qlonglong>(id))};
}

QVariant SingleReferenceField::fromColumns(const QVariantList &columns) const
{
    return pack(RecordId{columns.first().toLongLong()});
}

QString SingleReferenceField::display(const QVariant &value, const Wording &wording,
                                      const TitleSource *titles) const
{
    return titleOf(titles, *target(), unpack(value), wording);
}

Result<QVariant> SingleReferenceField::parse(const QString &text, const Wording &wording,
                                             const QVariant &) const
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return pack(RecordId::None);
    const std::optional<RecordId> id = recordIdFromText(trimmed);
    if (!id)
        return notAReference(trimmed, *this, wording);
    return pack(*id);
}

QJsonValue SingleReferenceField::toJson(const QVariant &value, const Wording &wording,
                                        const TitleSource *titles) const
{
    return isEmpty(value) ? QJsonValue(QJsonValue::Null)
                          : referenceJson(titles, *target(), unpack(value), wording);
}

Result<QVariant> SingleReferenceField::fromJson(const QJsonValue &json) const
{
    if (json.isNull() || json.isUndefined())
        return pack(RecordId::None);
    const std::optional<RecordId> id = idIn(json);
    if (!id)
        return notAReference(json.toVariant().toString(), *this, Wording(Language::English));
    return pack(*id);
}

QString ManyReferencesField::display(const QVariant &value, const Wording &wording,
                                     const TitleSource *titles) const
{
    QStringList shown;
    const QList<RecordId> ids = unpack(value);
    for (const RecordId id : ids)
        shown.append(titleOf(titles, *target(), id, wording));
    return shown.join(u"; "_s);
}

Result<QVariant> ManyReferencesField::parse(const QString &text, const Wording &wording,
                                            const QVariant &) const
{
    QList<RecordId> ids;
    const QStringList parts = text.split(u';', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const std::optional<RecordId> id = recordIdFromText(part.trimmed());
        if (!id)
            return notAReference(part.trimmed(), *this, wording);
        if (!ids.contains(*id))
            ids.append(*id);
    }
    return pack(ids);
}

QJsonValue ManyReferencesField::toJson(const QVariant &value, const Wording &wording,
                                       const TitleSource *titles) const
{
    QJsonArray array;
    const QList<RecordId> ids = unpack(value);
    for (const RecordId id : ids)
        array.append(referenceJson(titles, *target(), id, wording));
    return array;
}

Result<QVariant> ManyReferencesField::fromJson(const QJsonValue &json) const
{
    QList<RecordId> ids;
    if (!json.isArray() && !json.isNull() && !json.isUndefined())
        return notAReference(json.toVariant().toString(), *this, Wording(Language::English));
    const QJsonArray array = json.toArray();
    for (const QJsonValue &part : array) {
        const std::optional<RecordId> id = idIn(part);
        if (!id)
            return notAReference(part.toVariant().toString(), *this, Wording(Language::English));
        if (!ids.contains(*id))
            ids.append(*id);
    }
    return pack(ids);
}

} // namespace klankbord
