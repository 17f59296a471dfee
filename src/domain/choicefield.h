// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"

namespace klankbord
{

/// What fields with a list of codes share: a value is one code, kept as text, never its label.
class CodedField : public FieldInfo
{
public:
    ValueKind kind() const override { return ValueKind::Choice; }
    QMetaType valueType() const override { return QMetaType::fromType<QString>(); }
    QList<ColumnSpec> columns() const override { return {{"", ColumnType::Text}}; }
    QVariantList toColumns(const QVariant &value) const override;
    QVariant fromColumns(const QVariantList &columns) const override;
    bool isEmpty(const QVariant &value) const override { return value.toString().isEmpty(); }
    QString display(const QVariant &value, const Wording &wording, const TitleSource *titles) const override;
    /// Accepts a code or a label of either language, in any case. Error: Invalid; the remedy lists the
    /// labels.
    Result<QVariant> parse(const QString &text, const Wording &wording,
                           const QVariant &current) const override;
    QJsonValue toJson(const QVariant &value, const Wording &wording,
                      const TitleSource *titles) const override;
    Result<QVariant> fromJson(const QJsonValue &json) const override;
    QStringList searchTexts(const QVariant &) const override { return {}; }
    const QList<Option> &options() const override { return m_options; }
    /// Whether a code that is not in options() may be stored.
    virtual bool accepts(QStringView code) const;

protected:
    CodedField(RecordType *owner, const char *name, const char *label, Rule rules, QList<Option> options);
    std::optional<Problem> ownProblem(const QVariant &value, const Wording &wording) const override;

private:
    QList<Option> m_options;
};

/// A field whose value is one of a fixed list, used as an enum; empty when not specified.
///
/// The options come in the order of the enumerators: `E` counts from 0 without gaps.
template <typename E>
class ChoiceField final : public CodedField
{
public:
    using Value = std::optional<E>;

    ChoiceField(RecordType *owner, const char *name, const char *label, Rule rules, QList<Option> options)
        : CodedField(owner, name, label, rules, std::move(options))
    {
    }

    QVariant pack(const Value &value) const
    {
        return value ? QString::fromLatin1(options().at(static_cast<int>(*value)).code) : QString();
    }
    Value unpack(const QVariant &value) const
    {
        const QString code = value.toString();
        for (int i = 0; i < options().size(); ++i) {
            if (code == QLatin1StringView(options().at(i).code))
                return static_cast<E>(i);
        }
        return std::nullopt;
    }
};

/// A field whose value is a code of an open standard (a country, a NUTS region, a currency): known codes have
/// a label, others are accepted when they have the right form.
class CodeField final : public CodedField
{
public:
    using Value = QString;
    /// Whether an unknown code has the form of the standard.
    using Form = bool (*)(QStringView code);

    CodeField(RecordType *owner, const char *name, const char *label, Rule rules, QList<Option> options,
              Form form)
        : CodedField(owner, name, label, rules, std::move(options)), m_form(form)
    {
    }

    QVariant pack(const QString &value) const { return value; }
    QString unpack(const QVariant &value) const { return value.toString(); }
    ValueKind kind() const override { return ValueKind::Code; }
    QStringList searchTexts(const QVariant &value) const override { return {value.toString()}; }
    bool accepts(QStringView code) const override;

private:
    Form m_form;
};

/// A field whose value is any number of a fixed list's codes, in the order of the list.
class ChoiceListField final : public CodedField
{
public:
    using Value = QStringList;

    ChoiceListField(RecordType *owner, const char *name, const char *label, Rule rules, QList<Option> options)
        : CodedField(owner, name, label, rules, std::move(options))
    {
    }

    QVariant pack(const QStringList &value) const { return value; }
    QStringList unpack(const QVariant &value) const { return value.toStringList(); }
    ValueKind kind() const override { return ValueKind::ChoiceList; }
    QMetaType valueType() const override { return QMetaType::fromType<QStringList>(); }
    QVariantList toColumns(const QVariant &value) const override;
    QVariant fromColumns(const QVariantList &columns) const override;
    bool isEmpty(const QVariant &value) const override { return value.toStringList().isEmpty(); }
    QString display(const QVariant &value, const Wording &wording, const TitleSource *titles) const override;
    /// Codes or labels separated by ";" or ",".
    Result<QVariant> parse(const QString &text, const Wording &wording,
                           const QVariant &current) const override;
    QJsonValue toJson(const QVariant &value, const Wording &wording,
                      const TitleSource *titles) const override;
    Result<QVariant> fromJson(const QJsonValue &json) const override;

protected:
    std::optional<Problem> ownProblem(const QVariant &value, const Wording &wording) const override;
};

} // namespace klankbord
