// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/amount.h"
#include "domain/count.h"
#include "domain/decimal.h"
#include "domain/geopoint.h"
#include "domain/localizedtext.h"
#include "domain/partialdate.h"
#include "domain/period.h"
#include "domain/share.h"
#include "domain/storedfile.h"
#include "domain/timeslot.h"

#include <QJsonValue>
#include <QStringList>
#include <QVariant>

namespace klankbord
{

/// What kind of value a field holds; editors, delegates and exports choose by it.
enum class ValueKind {
    Text,
    LongText,
    LocalizedText,
    LongLocalizedText,
    TextList,
    YesNo,
    Number,
    Amount,
    Count,
    Share,
    Decimal,
    Date,
    Period,
    TimeSlot,
    Place,
    File,
    Choice,
    ChoiceList,
    Code,
    Reference,
    ReferenceList,
};

/// Whether values of this kind are figures, which stand at the right of a column so that they line up.
constexpr bool isFigure(ValueKind kind)
{
    return kind == ValueKind::Number || kind == ValueKind::Amount || kind == ValueKind::Count ||
           kind == ValueKind::Share || kind == ValueKind::Decimal;
}

/// How one database column behind a field is typed.
enum class ColumnType {
    Words,     ///< what people write: ordered by the rules of Dutch
    Text,      ///< codes and ISO dates: ordered by bytes
    Integer,   ///< 64 bits
    Reference, ///< the id of a record of the field's target
};

struct ColumnSpec {
    const char *suffix; ///< behind the field's name; "" for a value of one column
    ColumnType type;
};

/// How values of a C++ type are stored, shown, read and searched; one specialisation for each.
///
/// toColumns() and fromColumns() agree on columns(); a value that is not specified is stored as nulls.
template <typename T>
struct FieldTraits;

/// What most specialisations share: one text a reader sees is also the one that is edited and searched.
template <typename Self, typename T>
struct FieldTraitsBase {
    static QString editText(const T &value, const Wording &wording) { return Self::display(value, wording); }
    static std::optional<QString> problem(const T &, const Wording &) { return std::nullopt; }
    static QString sortText(const T &, Language) { return {}; }
    static QStringList searchTexts(const T &) { return {}; }
};

template <>
struct FieldTraits<QString> : FieldTraitsBase<FieldTraits<QString>, QString> {
    static ValueKind kind(bool isLong) { return isLong ? ValueKind::LongText : ValueKind::Text; }
    static QList<ColumnSpec> columns() { return {{"", ColumnType::Words}}; }
    static QVariantList toColumns(const QString &value);
    static QString fromColumns(const QVariantList &columns);
    static bool isEmpty(const QString &value) { return value.isEmpty(); }
    static QString display(const QString &value, const Wording &) { return value; }
    static Result<QString> parse(const QString &text, const Wording &, const QString &)
    {
        return text.trimmed();
    }
    static QJsonValue toJson(const QString &value);
    static Result<QString> fromJson(const QJsonValue &json);
    static QStringList searchTexts(const QString &value) { return {value}; }
    static QString sortText(const QString &value, Language) { return value; }
};

template <>
struct FieldTraits<LocalizedText> : FieldTraitsBase<FieldTraits<LocalizedText>, LocalizedText> {
    static ValueKind kind(bool isLong)
    {
        return isLong ? ValueKind::LongLocalizedText : ValueKind::LocalizedText;
    }
    static QList<ColumnSpec> columns() { return {{"_nl", ColumnType::Words}, {"_en", ColumnType::Words}}; }
    static QVariantList toColumns(const LocalizedText &value);
    static LocalizedText fromColumns(const QVariantList &columns);
    static bool isEmpty(const LocalizedText &value) { return value.isEmpty(); }
    static QString display(const LocalizedText &value, const Wording &wording);
    static QString editText(const LocalizedText &value, const Wording &wording);
    static Result<LocalizedText> parse(const QString &text, const Wording &wording,
                                       const LocalizedText &current);
    static QJsonValue toJson(const LocalizedText &value);
    static Result<LocalizedText> fromJson(const QJsonValue &json);
    static QStringList searchTexts(const LocalizedText &value) { return {value.nl, value.en}; }
    static QString sortText(const LocalizedText &value, Language language) { return value.shown(language); }
};

template <>
struct FieldTraits<QStringList> : FieldTraitsBase<FieldTraits<QStringList>, QStringList> {
    static ValueKind kind(bool) { return ValueKind::TextList; }
    static QList<ColumnSpec> columns() { return {{"", ColumnType::Text}}; }
    static QVariantList toColumns(const QStringList &value);
    static QStringList fromColumns(const QVariantList &columns);
    static bool isEmpty(const QStringList &value) { return value.isEmpty(); }
    static QString display(const QStringList &value, const Wording &);
    static Result<QStringList> parse(const QString &text, const Wording &, const QStringList &);
    static QJsonValue toJson(const QStringList &value);
    static Result<QStringList> fromJson(const QJsonValue &json);
    static QStringList searchTexts(const QStringList &value) { return value; }
};

template <>
struct FieldTraits<bool> : FieldTraitsBase<FieldTraits<bool>, bool> {
    static ValueKind kind(bool) { return ValueKind::YesNo; }
    static QList<ColumnSpec> columns() { return {{"", ColumnType::Integer}}; }
    static QVariantList toColumns(bool value) { return {qlonglong(value ? 1 : 0)}; }
    static bool fromColumns(const QVariantList &columns) { return columns.first().toLongLong() != 0; }
    static bool isEmpty(bool) { return false; }
    static QString display(bool value, const Wording &wording);
    static Result<bool> parse(const QString &text, const Wording &wording, bool current);
    static QJsonValue toJson(bool value) { return value; }
    static Result<bool> fromJson(const QJsonValue &json);
};

template <>
struct FieldTraits<std::optional<int>>
    : FieldTraitsBase<FieldTraits<std::optional<int>>, std::optional<int>> {
    using Value = std::optional<int>;
    static ValueKind kind(bool) { return ValueKind::Number; }
    static QList<ColumnSpec> columns() { return {{"", ColumnType::Integer}}; }
    static QVariantList toColumns(const Value &value);
    static Value fromColumns(const QVariantList &columns);
    static bool isEmpty(const Value &value) { return !value; }
    static QString display(const Value &value, const Wording &wording);
    static Result<Value> parse(const QString &text, const Wording &wording, const Value &current);
    static QJsonValue toJson(const Value &value);
    static Result<Value> fromJson(const QJsonValue &json);
    static QStringList searchTexts(const Value &value);
};

/// What the optional values with a format and a parser of their own share.
template <typename T>
struct OptionalTraits {
    using Value = std::optional<T>;
    static bool isEmpty(const Value &value) { return !value; }
    static QString sortText(const Value &, Language) { return {}; }
    static std::optional<QString> problem(const Value &, const Wording &) { return std::nullopt; }
    static QString display(const Value &value, const Wording &wording);
    static QString editText(const Value &value, const Wording &wording) { return display(value, wording); }
    static Result<Value> parse(const QString &text, const Wording &wording, const Value &current);
    static QVariantList toColumns(const Value &value);
    static Value fromColumns(const QVariantList &columns);
    static QJsonValue toJson(const Value &value);
    static Result<Value> fromJson(const QJsonValue &json);
    static QStringList searchTexts(const Value &value);
};

template <>
struct FieldTraits<std::optional<Amount>> : OptionalTraits<Amount> {
    static ValueKind kind(bool) { return ValueKind::Amount; }
    static QList<ColumnSpec> columns()
    {
        return {{"_cents", ColumnType::Integer},
                {"_currency", ColumnType::Text},
                {"_qualifier", ColumnType::Text}};
    }
};

template <>
struct FieldTraits<std::optional<Count>> : OptionalTraits<Count> {
    static ValueKind kind(bool) { return ValueKind::Count; }
    static QList<ColumnSpec> columns()
    {
        return {{"", ColumnType::Integer}, {"_qualifier", ColumnType::Text}};
    }
};

template <>
struct FieldTraits<std::optional<Share>> : OptionalTraits<Share> {
    static ValueKind kind(bool) { return ValueKind::Share; }
    static QList<ColumnSpec> columns() { return {{"_bp", ColumnType::Integer}}; }
};

template <int Places>
struct FieldTraits<std::optional<Decimal<Places>>> : OptionalTraits<Decimal<Places>> {
    static ValueKind kind(bool) { return ValueKind::Decimal; }
    static QList<ColumnSpec> columns() { return {{"", ColumnType::Integer}}; }
};

template <>
struct FieldTraits<std::optional<PartialDate>> : OptionalTraits<PartialDate> {
    static ValueKind kind(bool) { return ValueKind::Date; }
    static QList<ColumnSpec> columns() { return {{"", ColumnType::Text}}; }
};

template <>
struct FieldTraits<std::optional<GeoPoint>> : OptionalTraits<GeoPoint> {
    static ValueKind kind(bool) { return ValueKind::Place; }
    static QList<ColumnSpec> columns()
    {
        return {{"_latitude", ColumnType::Integer}, {"_longitude", ColumnType::Integer}};
    }
};

template <>
struct FieldTraits<Period> : FieldTraitsBase<FieldTraits<Period>, Period> {
    static ValueKind kind(bool) { return ValueKind::Period; }
    static QList<ColumnSpec> columns() { return {{"_from", ColumnType::Text}, {"_to", ColumnType::Text}}; }
    static QVariantList toColumns(const Period &value);
    static Period fromColumns(const QVariantList &columns);
    static bool isEmpty(const Period &value) { return value.isEmpty(); }
    static QString display(const Period &value, const Wording &wording);
    static Result<Period> parse(const QString &text, const Wording &wording, const Period &current);
    static QJsonValue toJson(const Period &value);
    static Result<Period> fromJson(const QJsonValue &json);
    static QStringList searchTexts(const Period &value);
    static std::optional<QString> problem(const Period &value, const Wording &wording);
};

template <>
struct FieldTraits<TimeSlot> : FieldTraitsBase<FieldTraits<TimeSlot>, TimeSlot> {
    static ValueKind kind(bool) { return ValueKind::TimeSlot; }
    static QList<ColumnSpec> columns()
    {
        return {{"_date", ColumnType::Text},
                {"_start", ColumnType::Text},
                {"_end", ColumnType::Text},
                {"_zone", ColumnType::Text}};
    }
    static QVariantList toColumns(const TimeSlot &value);
    static TimeSlot fromColumns(const QVariantList &columns);
    static bool isEmpty(const TimeSlot &value) { return value.isEmpty(); }
    static QString display(const TimeSlot &value, const Wording &wording);
    static Result<TimeSlot> parse(const QString &text, const Wording &wording, const TimeSlot &current);
    static QJsonValue toJson(const TimeSlot &value);
    static Result<TimeSlot> fromJson(const QJsonValue &json);
    static QStringList searchTexts(const TimeSlot &value);
    static std::optional<QString> problem(const TimeSlot &value, const Wording &wording);
};

template <>
struct FieldTraits<StoredFile> : FieldTraitsBase<FieldTraits<StoredFile>, StoredFile> {
    static ValueKind kind(bool) { return ValueKind::File; }
    static QList<ColumnSpec> columns()
    {
        return {{"_name", ColumnType::Text},
                {"_hash", ColumnType::Text},
                {"_size", ColumnType::Integer},
                {"_media_type", ColumnType::Text}};
    }
    static QVariantList toColumns(const StoredFile &value);
    static StoredFile fromColumns(const QVariantList &columns);
    static bool isEmpty(const StoredFile &value) { return value.isEmpty(); }
    static QString display(const StoredFile &value, const Wording &wording);
    /// A file is put in, not typed: only the text of @p current is read, as that.
    static Result<StoredFile> parse(const QString &text, const Wording &wording, const StoredFile &current);
    static QJsonValue toJson(const StoredFile &value);
    static Result<StoredFile> fromJson(const QJsonValue &json);
    static QStringList searchTexts(const StoredFile &value) { return {value.name}; }
};

} // namespace klankbord
