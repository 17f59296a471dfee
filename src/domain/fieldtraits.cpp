// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fieldtraits.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

QVariant nullOr(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QJsonValue nullOrText(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

bool isUnspecified(const QJsonValue &json)
{
    return json.isNull() || json.isUndefined();
}

/// The answer to JSON of another shape than the field's.
Error wrongShape(const QString &expected)
{
    return {Error::Kind::Invalid,
            QCoreApplication::translate("Field", "The value has another form than the field's."),
            {},
            QCoreApplication::translate("Field", "Expected: %1").arg(expected)};
}

/// Text that stays what it is: a NUL would end it in a database, and a line break is always "\n".
QString cleaned(QString text)
{
    text.remove(QChar(u'\0'));
    text.replace(u"\r\n"_s, u"\n"_s);
    text.replace(u'\r', u'\n');
    return text;
}

std::optional<Qualifier> qualifierIn(const QJsonObject &object)
{
    const QJsonValue code = object.value("qualifier"_L1);
    return code.isUndefined() ? Qualifier::Exact : qualifierFromCode(code.toString());
}

} // namespace

// QString

QVariantList FieldTraits<QString>::toColumns(const QString &value)
{
    return {nullOr(value)};
}

QString FieldTraits<QString>::fromColumns(const QVariantList &columns)
{
    return columns.first().isNull() ? u""_s : columns.first().toString();
}

QJsonValue FieldTraits<QString>::toJson(const QString &value)
{
    return nullOrText(value);
}

Result<QString> FieldTraits<QString>::fromJson(const QJsonValue &json)
{
    if (isUnspecified(json))
        return u""_s;
    if (!json.isString())
        return wrongShape(u"\"…\""_s);
    return cleaned(json.toString());
}

// LocalizedText

QVariantList FieldTraits<LocalizedText>::toColumns(const LocalizedText &value)
{
    return {nullOr(value.nl), nullOr(value.en)};
}

LocalizedText FieldTraits<LocalizedText>::fromColumns(const QVariantList &columns)
{
    LocalizedText text;
    text.set(Language::Dutch, columns.at(0).toString());
    text.set(Language::English, columns.at(1).toString());
    return text;
}

QString FieldTraits<LocalizedText>::display(const LocalizedText &value, const Wording &wording)
{
    return formatLocalizedText(value, wording.language());
}

QString FieldTraits<LocalizedText>::editText(const LocalizedText &value, const Wording &wording)
{
    return value.in(wording.language());
}

Result<LocalizedText> FieldTraits<LocalizedText>::parse(const QString &text, const Wording &wording,
                                                        const LocalizedText &current)
{
    LocalizedText edited = current;
    edited.set(wording.language(), cleaned(text).trimmed());
    return edited;
}

QJsonValue FieldTraits<LocalizedText>::toJson(const LocalizedText &value)
{
    if (value.isEmpty())
        return QJsonValue::Null;
    return QJsonObject{{u"nl"_s, nullOrText(value.nl)}, {u"en"_s, nullOrText(value.en)}};
}

Result<LocalizedText> FieldTraits<LocalizedText>::fromJson(const QJsonValue &json)
{
    LocalizedText text;
    if (isUnspecified(json))
        return text;
    if (!json.isObject())
        return wrongShape(u"{\"nl\": \"…\", \"en\": \"…\"}"_s);
    const QJsonObject object = json.toObject();
    for (const Language language : allLanguages) {
        const QJsonValue part = object.value(languageCode(language));
        if (!isUnspecified(part) && !part.isString())
            return wrongShape(u"{\"nl\": \"…\", \"en\": \"…\"}"_s);
        text.set(language, cleaned(part.toString()));
    }
    return text;
}

// QStringList

QVariantList FieldTraits<QStringList>::toColumns(const QStringList &value)
{
    return {nullOr(value.join(u'\n'))};
}

QStringList FieldTraits<QStringList>::fromColumns(const QVariantList &columns)
{
    return columns.first().toString().split(u'\n', Qt::SkipEmptyParts);
}

QString FieldTraits<QStringList>::display(const QStringList &value, const Wording &)
{
    return value.join(u"; "_s);
}

Result<QStringList> FieldTraits<QStringList>::parse(const QString &text, const Wording &, const QStringList &)
{
    QStringList parts;
    for (const QString &line : cleaned(text).split(u'\n')) {
        for (const QString &part : line.split(u';')) {
            const QString trimmed = part.trimmed();
            if (!trimmed.isEmpty() && !parts.contains(trimmed))
                parts.append(trimmed);
        }
    }
    return parts;
}

QJsonValue FieldTraits<QStringList>::toJson(const QStringList &value)
{
    return QJsonArray::fromStringList(value);
}

Result<QStringList> FieldTraits<QStringList>::fromJson(const QJsonValue &json)
{
    if (isUnspecified(json))
        return QStringList();
    if (!json.isArray())
        return wrongShape(u"[\"…\", \"…\"]"_s);
    QStringList parts;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &part : array) {
        if (!part.isString())
            return wrongShape(u"[\"…\", \"…\"]"_s);
        const QString text = cleaned(part.toString()).replace(u'\n', u' ').trimmed();
        if (!text.isEmpty())
            parts.append(text);
    }
    return parts;
}

// bool

QString FieldTraits<bool>::display(bool value, const Wording &wording)
{
    return value ? wording.text("Field", QT_TRANSLATE_NOOP("Field", "Yes"))
                 : wording.text("Field", QT_TRANSLATE_NOOP("Field", "No"));
}

Result<bool> FieldTraits<bool>::parse(const QString &text, const Wording &, bool)
{
    const QString word = text.trimmed().toLower();
    if (QStringList{u"yes"_s, u"ja"_s, u"y"_s, u"j"_s, u"1"_s, u"true"_s, u"waar"_s, u"x"_s}.contains(word))
        return true;
    if (QStringList{u"no"_s, u"nee"_s, u"n"_s, u"0"_s, u"false"_s, u"onwaar"_s, u""_s}.contains(word))
        return false;
    return Error{Error::Kind::Invalid,
                 QCoreApplication::translate("Field", "“%1” is neither yes nor no.").arg(text.trimmed()),
                 {},
                 QCoreApplication::translate("Field", "Type yes or no.")};
}

Result<bool> FieldTraits<bool>::fromJson(const QJsonValue &json)
{
    if (isUnspecified(json))
        return false;
    if (!json.isBool())
        return wrongShape(u"true, false"_s);
    return json.toBool();
}

// std::optional<int>

QVariantList FieldTraits<std::optional<int>>::toColumns(const Value &value)
{
    return {value ? QVariant(qlonglong(*value)) : QVariant()};
}

std::optional<int> FieldTraits<std::optional<int>>::fromColumns(const QVariantList &columns)
{
    return columns.first().isNull() ? std::nullopt
                                    : std::optional(static_cast<int>(columns.first().toLongLong()));
}

QString FieldTraits<std::optional<int>>::display(const Value &value, const Wording &wording)
{
    return value ? wording.locale().toString(*value) : QString();
}

Result<std::optional<int>> FieldTraits<std::optional<int>>::parse(const QString &text, const Wording &wording,
                                                                  const Value &)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return Value();
    bool isNumber = false;
    int number = wording.locale().toInt(trimmed, &isNumber);
    if (!isNumber)
        number = trimmed.toInt(&isNumber);
    if (!isNumber) {
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("Field", "“%1” is not a whole number.").arg(trimmed),
                     {},
                     QCoreApplication::translate("Field", "Type digits, for example %1.")
                         .arg(wording.locale().toString(1250))};
    }
    return Value(number);
}

QJsonValue FieldTraits<std::optional<int>>::toJson(const Value &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

Result<std::optional<int>> FieldTraits<std::optional<int>>::fromJson(const QJsonValue &json)
{
    if (isUnspecified(json))
        return Value();
    const double number = json.toDouble(0.5);
    if (!json.isDouble() || number != static_cast<int>(number))
        return wrongShape(u"350"_s);
    return Value(static_cast<int>(number));
}

QStringList FieldTraits<std::optional<int>>::searchTexts(const Value &value)
{
    return value ? QStringList{QString::number(*value)} : QStringList();
}

// The values with a format of their own

namespace
{

QVariantList columnsOf(const std::optional<Amount> &value)
{
    if (!value)
        return {QVariant(), QVariant(), QVariant()};
    return {qlonglong(value->cents), value->currency, qualifierCode(value->qualifier)};
}

QVariantList columnsOf(const std::optional<Count> &value)
{
    if (!value)
        return {QVariant(), QVariant()};
    return {qlonglong(value->number), qualifierCode(value->qualifier)};
}

QVariantList columnsOf(const std::optional<Share> &value)
{
    return {value ? QVariant(qlonglong(value->basisPoints)) : QVariant()};
}

template <int Places>
QVariantList columnsOf(const std::optional<Decimal<Places>> &value)
{
    return {value ? QVariant(qlonglong(value->scaled)) : QVariant()};
}

QVariantList columnsOf(const std::optional<PartialDate> &value)
{
    return {value ? QVariant(value->toIso()) : QVariant()};
}

QVariantList columnsOf(const std::optional<GeoPoint> &value)
{
    if (!value)
        return {QVariant(), QVariant()};
    return {qlonglong(value->latitude), qlonglong(value->longitude)};
}

void read(const QVariantList &columns, std::optional<Amount> &value)
{
    if (columns.at(0).isNull())
        return;
    value = Amount{columns.at(0).toLongLong(), columns.at(1).toString(),
                   qualifierFromCode(columns.at(2).toString()).value_or(Qualifier::Exact)};
}

void read(const QVariantList &columns, std::optional<Count> &value)
{
    if (columns.at(0).isNull())
        return;
    value = Count{columns.at(0).toLongLong(),
                  qualifierFromCode(columns.at(1).toString()).value_or(Qualifier::Exact)};
}

void read(const QVariantList &columns, std::optional<Share> &value)
{
    if (!columns.at(0).isNull())
        value = Share{static_cast<int>(columns.at(0).toLongLong())};
}

template <int Places>
void read(const QVariantList &columns, std::optional<Decimal<Places>> &value)
{
    if (!columns.at(0).isNull())
        value = Decimal<Places>{columns.at(0).toLongLong()};
}

void read(const QVariantList &columns, std::optional<PartialDate> &value)
{
    value = PartialDate::fromIso(columns.at(0).toString());
}

void read(const QVariantList &columns, std::optional<GeoPoint> &value)
{
    if (columns.at(0).isNull() || columns.at(1).isNull())
        return;
    value =
        GeoPoint{static_cast<int>(columns.at(0).toLongLong()), static_cast<int>(columns.at(1).toLongLong())};
}

QString format(const Amount &value, Language language)
{
    return formatAmount(value, language);
}
QString format(const Count &value, Language language)
{
    return formatCount(value, language);
}
QString format(Share value, Language language)
{
    return formatShare(value, language);
}
template <int Places>
QString format(Decimal<Places> value, Language language)
{
    return formatDecimal(value, language);
}
QString format(const PartialDate &value, Language language)
{
    return formatDate(value, language);
}
QString format(const GeoPoint &value, Language language)
{
    return formatGeoPoint(value, language);
}

Result<Amount> parseAs(const QString &text, Language language, const std::optional<Amount> &current)
{
    return parseAmount(text, language, current ? current->currency : u"EUR"_s);
}
Result<Count> parseAs(const QString &text, Language language, const std::optional<Count> &)
{
    return parseCount(text, language);
}
Result<Share> parseAs(const QString &text, Language language, const std::optional<Share> &)
{
    return parseShare(text, language);
}
template <int Places>
Result<Decimal<Places>> parseAs(const QString &text, Language language,
                                const std::optional<Decimal<Places>> &)
{
    return parseDecimal<Places>(text, language);
}
Result<PartialDate> parseAs(const QString &text, Language language, const std::optional<PartialDate> &)
{
    return parseDate(text, language);
}
Result<GeoPoint> parseAs(const QString &text, Language language, const std::optional<GeoPoint> &)
{
    return parseGeoPoint(text, language);
}

QJsonValue jsonOf(const Amount &value)
{
    return QJsonObject{{u"amount"_s, centsToDecimal(value.cents)},
                       {u"currency"_s, value.currency},
                       {u"qualifier"_s, qualifierCode(value.qualifier)}};
}
QJsonValue jsonOf(const Count &value)
{
    return QJsonObject{{u"count"_s, value.number}, {u"qualifier"_s, qualifierCode(value.qualifier)}};
}
QJsonValue jsonOf(Share value)
{
    return centsToDecimal(value.basisPoints);
}
template <int Places>
QJsonValue jsonOf(Decimal<Places> value)
{
    return decimalToText(value);
}
QJsonValue jsonOf(const PartialDate &value)
{
    return value.toIso();
}
QJsonValue jsonOf(const GeoPoint &value)
{
    return geoPointToText(value);
}

std::optional<Error> readJson(const QJsonValue &json, Amount &value)
{
    const QString expected =
        u"{\"amount\": \"1312872.00\", \"currency\": \"EUR\", \"qualifier\": \"exact\"}"_s;
    const QJsonObject object = json.toObject();
    const QString currency = object.value("currency"_L1).toString(u"EUR"_s);
    const std::optional<Qualifier> qualifier = qualifierIn(object);
    if (!object.value("amount"_L1).isString() || !qualifier || currency.size() != 3)
        return wrongShape(expected);
    const Result<qint64> cents = centsFromDecimal(object.value("amount"_L1).toString());
    if (!cents)
        return cents.error();
    value = Amount{*cents, currency, *qualifier};
    return std::nullopt;
}

std::optional<Error> readJson(const QJsonValue &json, Count &value)
{
    const QJsonObject object = json.toObject();
    const std::optional<Qualifier> qualifier = qualifierIn(object);
    const QJsonValue number = object.value("count"_L1);
    if (!number.isDouble() || !qualifier || number.toInteger(-1) < 0)
        return wrongShape(u"{\"count\": 350, \"qualifier\": \"more_than\"}"_s);
    value = Count{number.toInteger(), *qualifier};
    return std::nullopt;
}

std::optional<Error> readJson(const QJsonValue &json, Share &value)
{
    const Result<qint64> basisPoints = centsFromDecimal(json.toString());
    if (!basisPoints || *basisPoints < 0 || *basisPoints > std::numeric_limits<int>::max())
        return wrongShape(u"\"13.63\""_s);
    value = Share{static_cast<int>(*basisPoints)};
    return std::nullopt;
}

template <int Places>
std::optional<Error> readJson(const QJsonValue &json, Decimal<Places> &value)
{
    const Result<Decimal<Places>> number = decimalFromText<Places>(json.toString());
    if (!number)
        return wrongShape(u"\"12.5\""_s);
    value = *number;
    return std::nullopt;
}

std::optional<Error> readJson(const QJsonValue &json, PartialDate &value)
{
    const std::optional<PartialDate> date = PartialDate::fromIso(json.toString());
    if (!date)
        return wrongShape(u"\"2019\", \"2019-10\", \"2019-10-03\""_s);
    value = *date;
    return std::nullopt;
}

std::optional<Error> readJson(const QJsonValue &json, GeoPoint &value)
{
    const std::optional<GeoPoint> point = geoPointFromText(json.toString());
    if (!point)
        return wrongShape(u"\"50.965300 5.500100\""_s);
    value = *point;
    return std::nullopt;
}

QStringList wordsOf(const Amount &value)
{
    return {QString::number(value.cents / 100), value.currency};
}
QStringList wordsOf(const Count &value)
{
    return {QString::number(value.number)};
}
QStringList wordsOf(Share)
{
    return {};
}
template <int Places>
QStringList wordsOf(Decimal<Places>)
{
    return {};
}
QStringList wordsOf(const PartialDate &value)
{
    return {value.toIso(), formatDate(value, Language::Dutch), formatDate(value, Language::English)};
}
QStringList wordsOf(const GeoPoint &)
{
    return {};
}

} // namespace

template <typename T>
QString OptionalTraits<T>::display(const Value &value, const Wording &wording)
{
    return value ? format(*value, wording.language()) : QString();
}

template <typename T>
Result<std::optional<T>> OptionalTraits<T>::parse(const QString &text, const Wording &wording,
                                                  const Value &current)
{
    if (text.trimmed().isEmpty())
        return Value();
    Result<T> parsed = parseAs(text, wording.language(), current);
    if (!parsed)
        return parsed.error();
    return Value(*parsed);
}

template <typename T>
QVariantList OptionalTraits<T>::toColumns(const Value &value)
{
    return columnsOf(value);
}

template <typename T>
std::optional<T> OptionalTraits<T>::fromColumns(const QVariantList &columns)
{
    Value value;
    read(columns, value);
    return value;
}

template <typename T>
QJsonValue OptionalTraits<T>::toJson(const Value &value)
{
    return value ? jsonOf(*value) : QJsonValue(QJsonValue::Null);
}

template <typename T>
Result<std::optional<T>> OptionalTraits<T>::fromJson(const QJsonValue &json)
{
    if (isUnspecified(json))
        return Value();
    T value;
    if (const std::optional<Error> error = readJson(json, value))
        return *error;
    return Value(value);
}

template <typename T>
QStringList OptionalTraits<T>::searchTexts(const Value &value)
{
    return value ? wordsOf(*value) : QStringList();
}

template struct OptionalTraits<Amount>;
template struct OptionalTraits<Count>;
template struct OptionalTraits<Share>;
template struct OptionalTraits<Quantity>;
template struct OptionalTraits<ConversionRate>;
template struct OptionalTraits<PartialDate>;
template struct OptionalTraits<GeoPoint>;

// Period

QVariantList FieldTraits<Period>::toColumns(const Period &value)
{
    return {value.from ? QVariant(value.from->toIso()) : QVariant(),
            value.to ? QVariant(value.to->toIso()) : QVariant()};
}

Period FieldTraits<Period>::fromColumns(const QVariantList &columns)
{
    return {PartialDate::fromIso(columns.at(0).toString()), PartialDate::fromIso(columns.at(1).toString())};
}

QString FieldTraits<Period>::display(const Period &value, const Wording &wording)
{
    return formatPeriod(value, wording.language());
}

Result<Period> FieldTraits<Period>::parse(const QString &text, const Wording &wording, const Period &)
{
    return parsePeriod(text, wording.language());
}

QJsonValue FieldTraits<Period>::toJson(const Period &value)
{
    if (value.isEmpty())
        return QJsonValue::Null;
    const auto side = [](const std::optional<PartialDate> &date) {
        return date ? QJsonValue(date->toIso()) : QJsonValue(QJsonValue::Null);
    };
    return QJsonObject{{u"from"_s, side(value.from)}, {u"to"_s, side(value.to)}};
}

Result<Period> FieldTraits<Period>::fromJson(const QJsonValue &json)
{
    Period period;
    if (isUnspecified(json))
        return period;
    const QJsonObject object = json.toObject();
    for (const auto &[key, side] : {std::pair(u"from"_s, &period.from), std::pair(u"to"_s, &period.to)}) {
        const QJsonValue text = object.value(key);
        *side = PartialDate::fromIso(text.toString());
        if (!json.isObject() || (!isUnspecified(text) && !*side))
            return wrongShape(u"{\"from\": \"2019-08-01\", \"to\": \"2023-07\"}"_s);
    }
    return period;
}

QStringList FieldTraits<Period>::searchTexts(const Period &value)
{
    QStringList words;
    for (const std::optional<PartialDate> &side : {value.from, value.to}) {
        if (side)
            words += wordsOf(*side);
    }
    return words;
}

std::optional<QString> FieldTraits<Period>::problem(const Period &value, const Wording &wording)
{
    const std::optional<Error> error = problemWith(value, wording.language());
    return error ? std::optional(error->text()) : std::nullopt;
}

// TimeSlot

namespace
{

QString clock(const QTime &time)
{
    return time.toString(u"HH:mm"_s);
}

} // namespace

QVariantList FieldTraits<TimeSlot>::toColumns(const TimeSlot &value)
{
    if (value.isEmpty())
        return {QVariant(), QVariant(), QVariant(), QVariant()};
    return {value.date->toIso(), nullOr(clock(value.start)), nullOr(clock(value.end)),
            QString::fromLatin1(value.zone)};
}

TimeSlot FieldTraits<TimeSlot>::fromColumns(const QVariantList &columns)
{
    TimeSlot slot;
    slot.date = PartialDate::fromIso(columns.at(0).toString());
    slot.start = QTime::fromString(columns.at(1).toString(), u"HH:mm"_s);
    slot.end = QTime::fromString(columns.at(2).toString(), u"HH:mm"_s);
    if (!columns.at(3).isNull())
        slot.zone = columns.at(3).toString().toLatin1();
    return slot;
}

QString FieldTraits<TimeSlot>::display(const TimeSlot &value, const Wording &wording)
{
    return formatTimeSlot(value, wording.language());
}

Result<TimeSlot> FieldTraits<TimeSlot>::parse(const QString &text, const Wording &wording, const TimeSlot &)
{
    return parseTimeSlot(text, wording.language());
}

QJsonValue FieldTraits<TimeSlot>::toJson(const TimeSlot &value)
{
    if (value.isEmpty())
        return QJsonValue::Null;
    const auto hour = [](const QTime &time) {
        return time.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(clock(time));
    };
    return QJsonObject{{u"date"_s, value.date->toIso()},
                       {u"start"_s, hour(value.start)},
                       {u"end"_s, hour(value.end)},
                       {u"zone"_s, QString::fromLatin1(value.zone)}};
}

Result<TimeSlot> FieldTraits<TimeSlot>::fromJson(const QJsonValue &json)
{
    TimeSlot slot;
    if (isUnspecified(json))
        return slot;
    const QString expected = u"{\"date\": \"2023-06-13\", \"start\": \"10:00\", \"end\": \"16:00\"}"_s;
    const QJsonObject object = json.toObject();
    slot.date = PartialDate::fromIso(object.value("date"_L1).toString());
    if (!slot.date)
        return wrongShape(expected);
    for (const auto &[key, hour] : {std::pair(u"start"_s, &slot.start), std::pair(u"end"_s, &slot.end)}) {
        const QJsonValue text = object.value(key);
        *hour = QTime::fromString(text.toString(), u"HH:mm"_s);
        if (!isUnspecified(text) && hour->isNull())
            return wrongShape(expected);
    }
    if (const QJsonValue zone = object.value("zone"_L1); zone.isString())
        slot.zone = zone.toString().toLatin1();
    return slot;
}

QStringList FieldTraits<TimeSlot>::searchTexts(const TimeSlot &value)
{
    return value.date ? wordsOf(*value.date) : QStringList();
}

std::optional<QString> FieldTraits<TimeSlot>::problem(const TimeSlot &value, const Wording &wording)
{
    const std::optional<Error> error = problemWith(value, wording.language());
    return error ? std::optional(error->text()) : std::nullopt;
}

// StoredFile

QVariantList FieldTraits<StoredFile>::toColumns(const StoredFile &value)
{
    if (value.isEmpty())
        return {QVariant(), QVariant(), QVariant(), QVariant()};
    return {nullOr(value.name), value.hash, value.size, nullOr(value.mediaType)};
}

StoredFile FieldTraits<StoredFile>::fromColumns(const QVariantList &columns)
{
    if (columns.at(1).isNull())
        return {};
    return {columns.at(0).toString(), columns.at(1).toString(), columns.at(2).toLongLong(),
            columns.at(3).toString()};
}

QString FieldTraits<StoredFile>::display(const StoredFile &value, const Wording &wording)
{
    return formatStoredFile(value, wording.language());
}

Result<StoredFile> FieldTraits<StoredFile>::parse(const QString &text, const Wording &wording,
                                                  const StoredFile &current)
{
    if (text.trimmed().isEmpty())
        return StoredFile();
    if (text == display(current, wording))
        return current;
    return Error{Error::Kind::Invalid,
                 QCoreApplication::translate("Field", "A file cannot be typed."),
                 {},
                 QCoreApplication::translate("Field", "Choose it, or drop it on the document.")};
}

QJsonValue FieldTraits<StoredFile>::toJson(const StoredFile &value)
{
    if (value.isEmpty())
        return QJsonValue::Null;
    return QJsonObject{{u"name"_s, value.name},
                       {u"sha256"_s, value.hash},
                       {u"size"_s, value.size},
                       {u"media_type"_s, nullOrText(value.mediaType)}};
}

Result<StoredFile> FieldTraits<StoredFile>::fromJson(const QJsonValue &json)
{
    if (isUnspecified(json))
        return StoredFile();
    const QJsonObject object = json.toObject();
    const StoredFile file{object.value("name"_L1).toString(), object.value("sha256"_L1).toString(),
                          object.value("size"_L1).toInteger(-1), object.value("media_type"_L1).toString()};
    if (file.name.isEmpty() || !isContentHash(file.hash) || file.size < 0)
        return wrongShape(u"{\"name\": \"…\", \"sha256\": \"…\", \"size\": 1, \"media_type\": \"…\"}"_s);
    return file;
}

} // namespace klankbord
