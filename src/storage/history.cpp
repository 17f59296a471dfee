// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

struct KindName {
    ChangeSet::Kind kind;
    const char *name;
};
constexpr std::array kindNames{
    KindName{ChangeSet::Kind::Edit, "edit"},     KindName{ChangeSet::Kind::Add, "add"},
    KindName{ChangeSet::Kind::Delete, "delete"}, KindName{ChangeSet::Kind::Duplicate, "duplicate"},
    KindName{ChangeSet::Kind::Paste, "paste"},   KindName{ChangeSet::Kind::Import, "import"},
};

QString nameOf(ChangeSet::Kind kind)
{
    for (const KindName &known : kindNames) {
        if (known.kind == kind)
            return QString::fromLatin1(known.name);
    }
    return u"edit"_s;
}

ChangeSet::Kind kindNamed(const QString &name)
{
    for (const KindName &known : kindNames) {
        if (name == QLatin1StringView(known.name))
            return known.kind;
    }
    return ChangeSet::Kind::Edit;
}

HistoryEntry::Action actionOf(const Change &change)
{
    if (!change.before)
        return HistoryEntry::Action::Added;
    return change.after ? HistoryEntry::Action::Changed : HistoryEntry::Action::Deleted;
}

constexpr std::array actionNames{"added", "changed", "deleted"};

HistoryEntry::Action actionNamed(const QString &name)
{
    if (name == QLatin1StringView(actionNames[0]))
        return HistoryEntry::Action::Added;
    return name == QLatin1StringView(actionNames[2]) ? HistoryEntry::Action::Deleted
                                                     : HistoryEntry::Action::Changed;
}

QVariant jsonOf(const Record &record, const QList<const FieldInfo *> &fields)
{
    const Wording wording(Language::Dutch); // only titles would need words, and none are asked for
    QJsonObject object;
    for (const FieldInfo *field : fields)
        object.insert(field->name(), field->toJson(record.value(*field), wording, nullptr));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QList<const FieldInfo *> filledFields(const Record &record)
{
    QList<const FieldInfo *> filled;
    for (const FieldInfo *field : record.type().fields()) {
        if (!record.isEmpty(*field))
            filled.append(field);
    }
    return filled;
}

QJsonObject objectIn(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

/// A value that was kept; an empty one where it can no longer be read.
QVariant valueIn(const QJsonObject &object, const FieldInfo &field)
{
    const Result<QVariant> value = field.fromJson(object.value(field.name()));
    return field.normalized(value ? *value : QVariant());
}

/// Walks back through a record's lines: what it held after each of them is known from the ones that came
/// later.
class HistoryReader final
{
public:
    HistoryReader(const RecordType &type, std::optional<Record> current)
        : m_type(type), m_content(std::move(current))
    {
    }

    void read(HistoryEntry &entry, const QString &before, const QString &after)
    {
        switch (entry.action) {
        case HistoryEntry::Action::Added:
            readAdded(entry);
            break;
        case HistoryEntry::Action::Deleted:
            readDeleted(entry, objectIn(before));
            break;
        case HistoryEntry::Action::Changed:
            readChanged(entry, objectIn(before), objectIn(after));
            break;
        }
    }

private:
    void readAdded(HistoryEntry &entry)
    {
        if (m_content) {
            for (const FieldInfo *field : filledFields(*m_content))
                entry.fields.append({field, field->normalized({}), m_content->value(*field)});
        }
        m_content.reset();
    }

    void readDeleted(HistoryEntry &entry, const QJsonObject &before)
    {
        m_content.emplace(m_type);
        for (const FieldInfo *field : m_type.fields()) {
            if (!before.contains(field->name()))
                continue;
            m_content->setValue(*field, valueIn(before, *field));
            entry.fields.append({field, m_content->value(*field), field->normalized({})});
        }
    }

    void readChanged(HistoryEntry &entry, const QJsonObject &before, const QJsonObject &after)
    {
        QStringList names = after.keys();
        for (const QString &name : before.keys()) {
            if (!names.contains(name))
                names.append(name);
        }
        for (const QString &name : names) {
            const FieldInfo *field = m_type.field(name);
            if (!field) {
                entry.fields.append({nullptr, before.value(name).toVariant(), after.value(name).toVariant()});
                continue;
            }
            entry.fields.append({field, valueIn(before, *field), valueIn(after, *field)});
            if (m_content)
                m_content->setValue(*field, entry.fields.last().before);
        }
    }

    const RecordType &m_type;
    std::optional<Record> m_content;
};

} // namespace

HistoryWriter::HistoryWriter(Database &database, ChangeSet::Kind kind, const Signature &signature)
    : m_database(database),
      m_kind(kind),
      m_signature(signature),
      m_changeSet(static_cast<qint64>(newRecordId())),
      m_lines(
          database,
          u"INSERT INTO history (change_set, record_type, record_id, action, \"before\", \"after\") VALUES "_s,
          parameterRow(6), 6)
{
}

Result<> HistoryWriter::begin()
{
    const auto insert =
        m_database.statement(u"INSERT INTO change_set (id, kind, at, \"by\") VALUES (?, ?, ?, ?)"_s);
    insert->bind(0, m_changeSet);
    insert->bind(1, nameOf(m_kind));
    insert->bind(2, m_signature.at.toMSecsSinceEpoch());
    insert->bind(3, m_signature.by);
    return insert->run();
}

Result<> HistoryWriter::add(const Change &change)
{
    const HistoryEntry::Action action = actionOf(change);
    QVariant before;
    QVariant after;
    if (action == HistoryEntry::Action::Deleted) {
        before = jsonOf(*change.before, filledFields(*change.before));
    } else if (action == HistoryEntry::Action::Changed) {
        const QList<const FieldInfo *> fields = change.before->differingFields(*change.after);
        before = jsonOf(*change.before, fields);
        after = jsonOf(*change.after, fields);
    }
    return m_lines.add({QVariant::fromValue(qlonglong(m_changeSet)), QString(change.type().code()),
                        QVariant::fromValue(static_cast<qlonglong>(change.id())),
                        QString::fromLatin1(actionNames[static_cast<std::size_t>(action)]), before, after});
}

Result<QList<HistoryEntry>> readHistory(Database &database, const RecordType &type, RecordId id,
                                        const std::optional<Record> &current)
{
    const auto select = database.statement(
        u"SELECT h.sequence, h.change_set, c.kind, c.at, c.\"by\", h.action, h.\"before\", h.\"after\" FROM "
        u"history AS h "
        "JOIN change_set AS c ON c.id = h.change_set WHERE h.record_id = ? AND h.record_type = ? "
        "ORDER BY h.sequence DESC"_s);
    select->bind(0, static_cast<qint64>(id));
    select->bind(1, QString(type.code()));
    QList<HistoryEntry> entries;
    HistoryReader reader(type, current);
    while (select->next()) {
        HistoryEntry entry;
        entry.sequence = select->integer(0);
        entry.changeSet = select->integer(1);
        entry.kind = kindNamed(select->text(2));
        entry.signature = {QDateTime::fromMSecsSinceEpoch(select->integer(3), Qt::UTC), select->text(4)};
        entry.action = actionNamed(select->text(5));
        reader.read(entry, select->text(6), select->text(7));
        entries.append(entry);
    }
    if (auto done = select->finish(); !done)
        return done.error();
    return entries;
}

} // namespace klankbord
