// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"

namespace klankbord
{

/// What references share: they name records of one type by id, and show those records' titles.
class ReferenceFieldBase : public FieldInfo
{
public:
    const RecordType *target() const override { return &m_target(); }
    QStringList searchTexts(const QVariant &) const override { return {}; }

protected:
    using Target = const RecordType &(*)();
    ReferenceFieldBase(RecordType *owner, const char *name, const char *label, Rule rules,
                       const char *inverse, Target target)
        : FieldInfo(owner, name, label, rules), m_target(target)
    {
        m_inverse = inverse;
    }

private:
    Target m_target; // asked late: a type may refer to itself
};

/// One record, or RecordId::None when not specified; valueType() is RecordId.
class SingleReferenceField : public ReferenceFieldBase
{
public:
    using Value = RecordId;

    QVariant pack(RecordId value) const { return QVariant::fromValue(value); }
    RecordId unpack(const QVariant &value) const { return value.value<RecordId>(); }
    ValueKind kind() const override { return ValueKind::Reference; }
    QMetaType valueType() const override { return QMetaType::fromType<RecordId>(); }
    QList<ColumnSpec> columns() const override { return {{"_id", ColumnType::Reference}}; }
    QVariantList toColumns(const QVariant &value) const override;
    QVariant fromColumns(const QVariantList &columns) const override;
    bool isEmpty(const QVariant &value) const override { return unpack(value) == RecordId::None; }
    QString display(const QVariant &value, const Wording &wording, const TitleSource *titles) const override;
    /// Reads an id in digits; a title is looked up by whoever has the records. Error: Invalid.
    Result<QVariant> parse(const QString &text, const Wording &wording,
                           const QVariant &current) const override;
    QJsonValue toJson(const QVariant &value, const Wording &wording,
                      const TitleSource *titles) const override;
    Result<QVariant> fromJson(const QJsonValue &json) const override;

protected:
    using ReferenceFieldBase::ReferenceFieldBase;
};

/// Any number of records, in the user's order, each once; valueType() is QList<RecordId>.
class ManyReferencesField : public ReferenceFieldBase
{
public:
    using Value = QList<RecordId>;

    QVariant pack(const QList<RecordId> &value) const { return QVariant::fromValue(value); }
    QList<RecordId> unpack(const QVariant &value) const { return value.value<QList<RecordId>>(); }
    ValueKind kind() const override { return ValueKind::ReferenceList; }
    QMetaType valueType() const override { return QMetaType::fromType<QList<RecordId>>(); }
    QList<ColumnSpec> columns() const override { return {}; }
    QVariantList toColumns(const QVariant &) const override { return {}; }
    QVariant fromColumns(const QVariantList &) const override { return emptyValue(); }
    bool isEmpty(const QVariant &value) const override { return unpack(value).isEmpty(); }
    QString display(const QVariant &value, const Wording &wording, const TitleSource *titles) const override;
    /// Reads ids in digits, separated by ";". Error: Invalid.
    Result<QVariant> parse(const QString &text, const Wording &wording,
                           const QVariant &current) const override;
    QJsonValue toJson(const QVariant &value, const Wording &wording,
                      const TitleSource *titles) const override;
    Result<QVariant> fromJson(const QJsonValue &json) const override;

protected:
    using ReferenceFieldBase::ReferenceFieldBase;
};

/// A reference to one record of type @p T. @p inverse names the tab on the target's page that lists the
/// records which refer to it; null where such a tab would help nobody.
template <typename T>
class ReferenceField final : public SingleReferenceField
{
public:
    ReferenceField(RecordType *owner, const char *name, const char *label, Rule rules = Rule::None,
                   const char *inverse = nullptr)
        : SingleReferenceField(owner, name, label, rules, inverse,
                               []() -> const RecordType & { return T::type(); })
    {
    }
};

/// References to any number of records of type @p T, kept in a table `<owner>_<name>`.
template <typename T>
class ReferenceListField final : public ManyReferencesField
{
public:
    ReferenceListField(RecordType *owner, const char *name, const char *label, Rule rules = Rule::None,
                       const char *inverse = nullptr)
        : ManyReferencesField(owner, name, label, rules, inverse,
                              []() -> const RecordType & { return T::type(); })
    {
    }
};

} // namespace klankbord
