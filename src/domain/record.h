// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordtype.h"

#include <QDateTime>

namespace klankbord
{

/// When something was done and by whom; the time is in UTC, milliseconds precise.
struct Signature {
    QDateTime at;
    QString by;

    friend bool operator==(const Signature &, const Signature &) = default;
};

/// One record: an id, a content stamp, and a value for each field of its type.
class Record final
{
public:
    /// An empty record without an id.
    explicit Record(const RecordType &type);

    const RecordType &type() const { return *m_type; }

    RecordId id = RecordId::None;
    /// Names this content: a new one for each edit, the old one again after undo. 0 until it is signed.
    qint64 stamp = 0;
    Signature created;
    Signature changed;

    template <typename F>
    typename F::Value get(const F &field) const
    {
        return field.unpack(value(field));
    }
    template <typename F>
    void set(const F &field, const std::type_identity_t<typename F::Value> &newValue)
    {
        setValue(field, field.pack(newValue));
    }

    const QVariant &value(const FieldInfo &field) const;
    void setValue(const FieldInfo &field, const QVariant &newValue);
    bool isEmpty(const FieldInfo &field) const { return field.isEmpty(value(field)); }

    /// What it is called; see RecordType::title().
    QString title(const Wording &wording, const TitleSource *titles = nullptr) const
    {
        return m_type->title(*this, wording, titles);
    }
    using FieldProblem = klankbord::FieldProblem;
    /// What is wrong with it by itself: each field's own problems and those between fields, with the field
    /// where there is one. What is wrong among other records is RecordType::problemsAmong().
    QList<FieldProblem> problems(const Wording &wording) const;

    /// The fields in which two records of one type differ.
    QList<const FieldInfo *> differingFields(const Record &other) const;

    friend bool operator==(const Record &a, const Record &b);

private:
    const RecordType *m_type;
    QVariantList m_values;
};

} // namespace klankbord
