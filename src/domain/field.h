// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldtraits.h"
#include "domain/recordid.h"

#include <QCoreApplication>
#include <QList>
#include <QVariant>
#include <type_traits>
#include <utility>

namespace klankbord
{

class FieldInfo;
class RecordType;

/// What a field is besides its value; combined with `|`.
enum class Rule : unsigned {
    None = 0,
    Required = 1,   ///< an empty value is refused
    Searchable = 2, ///< its words are in the search index
    InTable = 4,    ///< shown in the table until the user chooses otherwise
    Long = 8,       ///< a text of several lines
    Title = 16,     ///< part of the record's title
    Indexed = 32,   ///< ordering by it must be quick in a table of 200 000 rows
    Sensitive = 64, ///< leaves the workspace only when that is asked for: needs, diet
};
constexpr Rule operator|(Rule a, Rule b)
{
    return static_cast<Rule>(static_cast<unsigned>(a) | static_cast<unsigned>(b));
}
constexpr bool has(Rule set, Rule one)
{
    return (static_cast<unsigned>(set) & static_cast<unsigned>(one)) != 0;
}

/// One code of a closed or open list, with its label as source text.
struct Option {
    const char *code;
    const char *label;
    const char *context = nullptr; ///< where the label is translated; null: in the type's own context
};

/// What is wrong with a value, for the reader: shown beside the field.
struct Problem {
    enum class Severity { Error, Warning };
    QString text;
    Severity severity = Severity::Error;
};

/// What is wrong with a record, and with which of its fields where it is one.
struct FieldProblem {
    const FieldInfo *field; ///< may be null
    Problem problem;
};

/// The title of a record that another one refers to.
class TitleSource
{
public:
    virtual ~TitleSource() = default;
    /// Empty when there is no such record.
    virtual QString title(const RecordType &type, RecordId id, const Wording &wording) const = 0;
};

/// Everything the generic code needs to know about one field of a record type.
///
/// Values travel as QVariant of valueType(); a value that is not specified is an empty one of that type
/// (see FieldTraits). Table, columns, form, import, export, search, report and history derive from this.
class FieldInfo
{
public:
    FieldInfo(const FieldInfo &) = delete;
    FieldInfo &operator=(const FieldInfo &) = delete;
    virtual ~FieldInfo() = default;

    const RecordType &owner() const { return *m_owner; }
    /// The key in JSON, on the command line and (with columns()' suffixes) in the database: "held_on".
    QLatin1StringView name() const { return QLatin1StringView(m_name); }
    int index() const { return m_index; }
    bool is(Rule rule) const { return has(m_rules, rule); }
    QString label(const Wording &wording) const;
    /// The label's source text, for tests and for lists of fields.
    const char *labelSource() const { return m_label; }
    /// The form section this field is in: index into RecordType::sections().
    int section() const { return m_section; }

    virtual ValueKind kind() const = 0;
    virtual QMetaType valueType() const = 0;

    /// The database columns, in order: suffix behind name(), and type. Empty for a list of references, which
    /// is kept in a table of its own.
    virtual QList<ColumnSpec> columns() const = 0;
    /// One entry for each of columns(): a null, a qlonglong or a QString.
    virtual QVariantList toColumns(const QVariant &value) const = 0;
    virtual QVariant fromColumns(const QVariantList &columns) const = 0;

    virtual bool isEmpty(const QVariant &value) const = 0;
    /// The value as a reader sees it. @p titles may be null; then a reference shows as empty.
    virtual QString display(const QVariant &value, const Wording &wording,
                            const TitleSource *titles) const = 0;
    /// The value as it is edited in a line and pasted in a cell; parse() reads it back.
    virtual QString editText(const QVariant &value, const Wording &wording) const;
    /// Reads what a person typed. For a LocalizedText only the wording's language is replaced in @p current.
    /// An empty text gives the empty value. Error: Invalid, with the accepted forms as remedy.
    virtual Result<QVariant> parse(const QString &text, const Wording &wording,
                                   const QVariant &current) const = 0;
    /// As in `klankbord list --format json`; a reference's title comes from @p titles.
    virtual QJsonValue toJson(const QVariant &value, const Wording &wording,
                              const TitleSource *titles) const = 0;
    /// Reads toJson()'s form (and, for references, a bare id). Error: Invalid.
    virtual Result<QVariant> fromJson(const QJsonValue &json) const = 0;
    /// The texts to search for; empty for a reference, whose target is searched instead.
    virtual QStringList searchTexts(const QVariant &value) const = 0;
    /// What words are ordered by for a reader of @p language; empty unless columns() hold Words.
    virtual QString sortText(const QVariant &value, Language language) const;
    /// Whether sortText() differs by language, as that of a LocalizedText does.
    virtual bool sortsByLanguage() const { return false; }

    /// The codes to choose from; empty unless kind() is Choice, ChoiceList or Code.
    virtual const QList<Option> &options() const;
    /// The label of a code; the code itself when it is not in the list.
    QString optionLabel(QStringView code, const Wording &wording) const;

    /// The type that a reference points at; null for any other field.
    virtual const RecordType *target() const { return nullptr; }
    /// What the tab is called, on the target's page, that lists the records with this reference.
    QString inverseLabel(const Wording &wording) const;
    const char *inverseSource() const { return m_inverse; }

    /// The value itself, or an empty one where @p value is not of this field's type. Text is never null.
    QVariant normalized(const QVariant &value) const;
    QVariant emptyValue() const { return QVariant(valueType()); }
    /// Nothing, or why this value cannot be stored (required, out of range, not a valid number …).
    std::optional<Problem> problemWith(const QVariant &value, const Wording &wording) const;
    QString requiredText(const Wording &wording) const;

protected:
    FieldInfo(RecordType *owner, const char *name, const char *label, Rule rules);
    virtual std::optional<Problem> ownProblem(const QVariant &value, const Wording &wording) const;

    const char *m_inverse = nullptr;

private:
    const RecordType *m_owner;
    const char *m_name;
    const char *m_label;
    Rule m_rules;
    int m_index;
    int m_section;
};

/// A field with its C++ type: the typed key into a Record. What a value of type T can do is FieldTraits<T>.
template <typename T>
class Field final : public FieldInfo
{
public:
    using Value = T;
    using Traits = FieldTraits<T>;
    /// Says what is wrong with a value that is not empty; the source text, or null when it is in order.
    using Check = const char *(*)(const T &);

    Field(RecordType *owner, const char *name, const char *label, Rule rules = Rule::None,
          Check check = nullptr)
        : FieldInfo(owner, name, label, rules), m_check(check)
    {
    }

    static QVariant pack(const T &value) { return QVariant::fromValue(value); }
    static T unpack(const QVariant &value) { return value.value<T>(); }

    ValueKind kind() const override { return Traits::kind(is(Rule::Long)); }
    QMetaType valueType() const override { return QMetaType::fromType<T>(); }
    QList<ColumnSpec> columns() const override { return Traits::columns(); }
    QVariantList toColumns(const QVariant &value) const override { return Traits::toColumns(unpack(value)); }
    QVariant fromColumns(const QVariantList &columns) const override
    {
        return pack(Traits::fromColumns(columns));
    }
    bool isEmpty(const QVariant &value) const override { return Traits::isEmpty(unpack(value)); }
    QString display(const QVariant &value, const Wording &wording, const TitleSource *) const override
    {
        return Traits::display(unpack(value), wording);
    }
    QString editText(const QVariant &value, const Wording &wording) const override
    {
        return Traits::editText(unpack(value), wording);
    }
    Result<QVariant> parse(const QString &text, const Wording &wording,
                           const QVariant &current) const override
    {
        Result<T> parsed = Traits::parse(text, wording, unpack(current));
        if (!parsed)
            return parsed.error();
        return pack(*parsed);
    }
    QJsonValue toJson(const QVariant &value, const Wording &, const TitleSource *) const override
    {
        return Traits::toJson(unpack(value));
    }
    Result<QVariant> fromJson(const QJsonValue &json) const override
    {
        Result<T> read = Traits::fromJson(json);
        if (!read)
            return read.error();
        return pack(*read);
    }
    QStringList searchTexts(const QVariant &value) const override
    {
        return Traits::searchTexts(unpack(value));
    }
    QString sortText(const QVariant &value, Language language) const override
    {
        return Traits::sortText(unpack(value), language);
    }
    bool sortsByLanguage() const override { return std::is_same_v<T, LocalizedText>; }

protected:
    std::optional<Problem> ownProblem(const QVariant &value, const Wording &wording) const override
    {
        const T typed = unpack(value);
        if (Traits::isEmpty(typed))
            return std::nullopt;
        if (std::optional<QString> text = Traits::problem(typed, wording))
            return Problem{*text};
        if (const char *source = m_check ? m_check(typed) : nullptr)
            return Problem{wording.text("Check", source)};
        return std::nullopt;
    }

private:
    Check m_check;
};

} // namespace klankbord
