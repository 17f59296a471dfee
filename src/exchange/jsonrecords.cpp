// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonrecords.h"

#include "domain/catalogue.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// Reads one file; collects drafts and problems.
class FileReader final
{
public:
    FileReader(const RecordType &type, QString fileName, const Wording &wording)
        : m_type(type), m_fileName(std::move(fileName)), m_wording(wording)
    {
    }

    ImportDrafts read(const QByteArray &json)
    {
        QJsonParseError fault;
        const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
        if (fault.error != QJsonParseError::NoError) {
            const qsizetype line = json.left(fault.offset).count('\n') + 1;
            complain(
                0, {},
                m_wording.text("Import", QT_TRANSLATE_NOOP("Import", "This is no valid JSON, line %1: %2."))
                    .arg(QString::number(line), fault.errorString()));
            return std::move(m_drafts);
        }
        if (!document.isArray()) {
            complain(
                0, {},
                m_wording.text("Import", QT_TRANSLATE_NOOP("Import", "This is no array of records: […].")));
            return std::move(m_drafts);
        }
        const QJsonArray records = document.array();
        for (qsizetype i = 0; i < records.size(); ++i)
            readRecord(static_cast<int>(i) + 1, records.at(i));
        return std::move(m_drafts);
    }

private:
    void complain(int record, const QString &field, const QString &reason)
    {
        m_drafts.problems.append({{m_fileName, record}, field, reason});
    }

    void complain(RecordDraft &draft, const QString &field, const QString &reason)
    {
        complain(draft.source.record, field, reason);
        draft.isRefused = true;
        if (const FieldInfo *info = m_type.field(field))
            draft.unreadFields.insert(info);
    }

    void readRecord(int number, const QJsonValue &json)
    {
        if (!json.isObject()) {
            complain(number, {},
                     m_wording.text("Import", QT_TRANSLATE_NOOP("Import", "This is no record: {…}.")));
            return;
        }
        const QJsonObject object = json.toObject();
        RecordDraft draft(m_type, {m_fileName, number});
        for (auto member = object.begin(); member != object.end(); ++member)
            readMember(draft, member.key(), member.value());
        m_drafts.records.append(std::move(draft));
    }

    void readMember(RecordDraft &draft, const QString &name, const QJsonValue &value)
    {
        if (name == "key"_L1)
            return readKey(draft, value);
        if (name == "id"_L1)
            return readId(draft, value);
        if (name == "created"_L1 || name == "changed"_L1)
            return;
        const FieldInfo *field = m_type.field(name);
        if (!field) {
            complain(draft, name, unknownFieldText());
        } else if (field->target()) {
            readLink(draft, *field, value);
        } else if (const Result<QVariant> read = field->fromJson(value); read) {
            draft.record.setValue(*field, *read);
        } else {
            complain(draft, name, read.error().text());
        }
    }

    QString unknownFieldText() const
    {
        QStringList names;
        for (const FieldInfo *field : m_type.fields())
            names.append(field->name());
        return m_wording
            .text("Import",
                  QT_TRANSLATE_NOOP("Import", "There is no field of this name. The fields are: %1."))
            .arg(names.join(u", "_s));
    }

    void readKey(RecordDraft &draft, const QJsonValue &value)
    {
        draft.key = value.toString().trimmed();
        if (draft.key.isEmpty()) {
            complain(
                draft, u"key"_s,
                m_wording.text("Import", QT_TRANSLATE_NOOP("Import", "The key must be a text: \"serv\".")));
        }
    }

    void readId(RecordDraft &draft, const QJsonValue &value)
    {
        const std::optional<RecordId> id = recordIdFromText(value.toString());
        if (id && *id != RecordId::None) {
            draft.record.id = *id;
            return;
        }
        complain(draft, u"id"_s,
                 m_wording.text("Import", QT_TRANSLATE_NOOP("Import", "The id must be digits in quotes.")));
    }

    void readLink(RecordDraft &draft, const FieldInfo &field, const QJsonValue &value)
    {
        if (value.isNull())
            return;
        const bool isList = field.kind() == ValueKind::ReferenceList;
        RecordDraft::Link link{&field, {}};
        const QJsonArray parts = value.isArray() ? value.toArray() : QJsonArray{value};
        bool isGood = isList == value.isArray();
        for (const QJsonValue &part : parts) {
            const ImportedReference reference = referenceIn(part);
            isGood = isGood && !reference.written.isEmpty();
            link.targets.append(reference);
        }
        if (isGood)
            draft.links.append(link);
        else
            complain(draft, field.name(), linkFormText(isList));
    }

    QString linkFormText(bool isList) const
    {
        const QString form = isList ? u"[\"serv\", {\"key\": \"vdab\"}, {\"id\": \"4711\"}]"_s
                                    : u"\"serv\", {\"key\": \"serv\"}, {\"id\": \"4711\"}"_s;
        return m_wording
            .text("Import", QT_TRANSLATE_NOOP("Import", "The reference has another form than: %1"))
            .arg(form);
    }

    static ImportedReference referenceIn(const QJsonValue &json)
    {
        const QJsonObject object = json.toObject();
        if (json.isString() || object.value("key"_L1).isString()) {
            const QString key = (json.isString() ? json : object.value("key"_L1)).toString().trimmed();
            const std::optional<RecordId> id = json.isString() ? recordIdFromText(key) : std::nullopt;
            return {key, id.value_or(RecordId::None), key};
        }
        const QString digits = object.value("id"_L1).toString();
        const std::optional<RecordId> id = recordIdFromText(digits);
        return {{}, id.value_or(RecordId::None), id ? digits : QString()};
    }

    const RecordType &m_type;
    QString m_fileName;
    const Wording &m_wording;
    ImportDrafts m_drafts;
};

QByteArray compactJson(const QJsonValue &value)
{
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return text.sliced(1, text.size() - 2);
}

} // namespace

ImportDrafts readJsonRecords(const RecordType &type, const QByteArray &json, const QString &fileName,
                             const Wording &wording)
{
    return FileReader(type, fileName, wording).read(json);
}

namespace
{

ImportDrafts readFile(const QString &path, const QString &fileName, const Wording &wording)
{
    ImportDrafts drafts;
    const RecordType *type = recordTypeByPlural(QString(fileName.chopped(5)));
    QFile file(path);
    if (!type) {
        QStringList names;
        for (const RecordType *known : recordTypes())
            names.append(known->plural() + u".json"_s);
        drafts.problems.append(
            {{fileName, 0},
             {},
             wording
                 .text("Import",
                       QT_TRANSLATE_NOOP("Import", "No kind of record has this name. Expected: %1."))
                 .arg(names.join(u", "_s))});
    } else if (!file.open(QIODevice::ReadOnly)) {
        drafts.problems.append({{fileName, 0}, {}, file.errorString()});
    } else {
        return readJsonRecords(*type, file.readAll(), fileName, wording);
    }
    return drafts;
}

} // namespace

Result<ImportDrafts> readJsonFolder(const QString &folder, const Wording &wording)
{
    const QDir directory(folder);
    const QStringList names = directory.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    if (names.isEmpty()) {
        return Error{
            Error::Kind::NotFound,
            wording.text("Import", QT_TRANSLATE_NOOP("Import", "There is nothing to import in “%1”."))
                .arg(folder),
            {},
            wording.text("Import", QT_TRANSLATE_NOOP("Import", "Put one file for each kind of record "
                                                               "there, for example projects.json."))};
    }
    ImportDrafts all;
    for (const QString &name : names) {
        ImportDrafts drafts = readFile(directory.filePath(name), name, wording);
        all.records += std::move(drafts.records);
        all.problems += std::move(drafts.problems);
    }
    return all;
}

JsonExport::JsonExport(QIODevice &device, const RecordType &type, const Wording &wording,
                       const TitleSource &titles, Needs needs)
    : RecordExport(type, needs), m_device(device), m_wording(wording), m_titles(titles)
{
}

bool JsonExport::begin()
{
    m_isFirst = true;
    return writeAll(m_device, "[");
}

bool JsonExport::writeOutgoing(std::span<const Record> records)
{
    QByteArray text;
    for (const Record &record : records) {
        text += m_isFirst ? "\n" : ",\n";
        text += objectText(record);
        m_isFirst = false;
    }
    return writeAll(m_device, text);
}

bool JsonExport::end()
{
    return writeAll(m_device, m_isFirst ? "]\n" : "\n]\n");
}

QByteArray JsonExport::objectText(const Record &record) const
{
    QByteArray text = "  {\n    \"id\": " + compactJson(recordIdToText(record.id));
    for (const FieldInfo *field : fields()) {
        text += ",\n    \"" + QByteArray(field->name().data(), field->name().size()) +
                "\": " + compactJson(field->toJson(record.value(*field), m_wording, &m_titles));
    }
    return text + "\n  }";
}

} // namespace klankbord
