// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/delimitedtext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// One column of a value that has several: what stands behind the field's name, and where it is in the JSON.
struct Part {
    QString suffix;
    QString member;
};

std::vector<Part> partsOf(ValueKind kind)
{
    switch (kind) {
    case ValueKind::LocalizedText:
    case ValueKind::LongLocalizedText:
        return {{u"_nl"_s, u"nl"_s}, {u"_en"_s, u"en"_s}};
    case ValueKind::Amount:
        return {{u""_s, u"amount"_s}, {u"_currency"_s, u"currency"_s}, {u"_qualifier"_s, u"qualifier"_s}};
    case ValueKind::Count:
        return {{u""_s, u"count"_s}, {u"_qualifier"_s, u"qualifier"_s}};
    case ValueKind::Period:
        return {{u"_from"_s, u"from"_s}, {u"_to"_s, u"to"_s}};
    case ValueKind::TimeSlot:
        return {{u"_date"_s, u"date"_s},
                {u"_start"_s, u"start"_s},
                {u"_end"_s, u"end"_s},
                {u"_zone"_s, u"zone"_s}};
    case ValueKind::File:
        return {{u"_name"_s, u"name"_s},
                {u"_sha256"_s, u"sha256"_s},
                {u"_size"_s, u"size"_s},
                {u"_media_type"_s, u"media_type"_s}};
    case ValueKind::Reference:
    case ValueKind::ReferenceList:
        return {{u""_s, u"title"_s}, {u"_id"_s, u"id"_s}};
    default:
        return {{u""_s, u""_s}};
    }
}

/// Whether people wrote it, so that it may begin like a formula.
bool isFreeText(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Text:
    case ValueKind::LongText:
    case ValueKind::LocalizedText:
    case ValueKind::LongLocalizedText:
    case ValueKind::TextList:
    case ValueKind::Reference:
    case ValueKind::ReferenceList:
        return true;
    default:
        return false;
    }
}

QString partText(const QJsonValue &json, const QString &member)
{
    if (json.isArray()) {
        QStringList texts;
        const QJsonArray array = json.toArray();
        for (const QJsonValue &entry : array)
            texts.append(partText(entry, member));
        return texts.join(u"; "_s);
    }
    const QJsonValue value = json.isObject() ? json.toObject().value(member) : json;
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toString();
}

} // namespace

QString withoutFormula(const QString &text)
{
    static const QString dangerous = u"=+-@\t\r"_s;
    if (text.isEmpty() || !dangerous.contains(text.front()))
        return text;
    return u'\'' + text;
}

QString delimitedLine(const QStringList &cells, QChar separator)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        QString cell = cells.at(i);
        const bool isOneEmptyCell = cell.isEmpty() && cells.size() == 1;
        if (isOneEmptyCell || cell.contains(separator) || cell.contains(u'"') || cell.contains(u'\n') ||
            cell.contains(u'\r'))
            cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
        if (i > 0)
            line += separator;
        line += cell;
    }
    return line + u"\r\n"_s;
}

DelimitedTextExport::DelimitedTextExport(QIODevice &device, const RecordType &type, const Wording &wording,
                                         const TitleSource &titles, QChar separator, Needs needs)
    : RecordExport(type, needs),
      m_device(device),
      m_wording(wording),
      m_titles(titles),
      m_separator(separator)
{
}

bool DelimitedTextExport::begin()
{
    QStringList headings{u"id"_s};
    for (const FieldInfo *field : fields()) {
        for (const Part &part : partsOf(field->kind()))
            headings.append(field->name() + part.suffix);
    }
    return writeAll(m_device, delimitedLine(headings, m_separator).toUtf8());
}

bool DelimitedTextExport::writeOutgoing(std::span<const Record> records)
{
    QString text;
    for (const Record &record : records) {
        QStringList cells{recordIdToText(record.id)};
        for (const FieldInfo *field : fields()) {
            const QJsonValue json = field->toJson(record.value(*field), m_wording, &m_titles);
            for (const Part &part : partsOf(field->kind())) {
                const QString cell = partText(json, part.member);
                cells.append(isFreeText(field->kind()) ? withoutFormula(cell) : cell);
            }
        }
        text += delimitedLine(cells, m_separator);
    }
    return writeAll(m_device, text.toUtf8());
}

bool DelimitedTextExport::end()
{
    return true;
}

} // namespace klankbord
