// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/integrity.h"

#include "storage/derived.h"
#include "storage/filestore.h"
#include "storage/recordrows.h"
#include "storage/storageerrors.h"
#include "storage/titleresolver.h"

#include <QCoreApplication>
#include <QIODevice>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr qsizetype mostFaults = 100;

QString say(const char *source)
{
    return QCoreApplication::translate("Storage", source);
}

/// Takes what is read only for the sake of reading it.
class Nowhere final : public QIODevice
{
public:
    Nowhere() { open(QIODevice::WriteOnly); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override { return size; }
};

/// Gathers what is wrong, one sentence each.
class IntegrityCheck final
{
public:
    explicit IntegrityCheck(Database &database) : m_database(database) {}

    Result<QStringList> run()
    {
        if (auto done = checkPages(); !done && !isDamage(done.error()))
            return done.error();
        for (const RecordType *type : m_database.schema().types()) {
            const Result<> done = checkType(m_database.schema().table(*type));
            if (done || isDamage(done.error()))
                continue;
            if (!isRefusal(done.error()))
                return done.error();
            note(say(QT_TRANSLATE_NOOP("Storage", "%1: the description of the tables is damaged."))
                     .arg(type->pluralLabel(m_wording)));
        }
        return m_faults;
    }

private:
    /// Whether the error is itself a fault of the file; then it is noted and the check goes on.
    bool isDamage(const Error &error)
    {
        if (error.kind != Error::Kind::Damaged)
            return false;
        note(error.why);
        return true;
    }

    /// Whether a question was taken for a wrong one. All of them are ours: it is the tables that are not what
    /// they were.
    static bool isRefusal(const Error &error) { return error.what == storageError(StorageFault::Other).what; }

    void note(const QString &sentence)
    {
        if (m_faults.size() < mostFaults && !m_faults.contains(sentence))
            m_faults.append(sentence);
    }

    Result<> checkPages()
    {
        for (const QString &sql : m_database.dialect().checkStatements()) {
            const auto check = m_database.statement(sql);
            while (check->next()) {
                if (const QString said = check->text(0); said != u"ok"_s)
                    note(say(QT_TRANSLATE_NOOP("Storage", "The file is damaged: %1.")).arg(said));
            }
            if (auto done = check->finish(); !done)
                return done;
        }
        return ok();
    }

    Result<> checkType(const TableLayout &layout)
    {
        for (const TableLayout::FieldColumns &columns : layout.fields) {
            if (!columns.field->target())
                continue;
            if (auto done = checkReferences(layout, *columns.field); !done)
                return done;
        }
        if (auto done = checkWords(layout); !done)
            return done;
        return forEachRecord(m_database, layout,
                             [&](const Record &record) { return checkRecord(layout, record); });
    }

    Result<> checkReferences(const TableLayout &layout, const FieldInfo &field)
    {
        const bool isList = field.kind() == ValueKind::ReferenceList;
        const QString table = quoted(isList ? linkTable(field) : layout.table);
        const QString column = isList ? u"target_id"_s : layout.columnsOf(field).first();
        const auto select = m_database.statement(
            u"SELECT count(*) FROM %1 AS r WHERE r.%2 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM %3 AS x WHERE x.id = r.%2)"_s
                .arg(table, column, quoted(QString(field.target()->code()))));
        const Result<qint64> lost = select->runForInteger();
        if (!lost)
            return lost.error();
        if (*lost > 0)
            note(say(QT_TRANSLATE_NOOP("Storage", "%1, field “%2”: %3 references point at nothing."))
                     .arg(layout.type->pluralLabel(m_wording), field.label(m_wording))
                     .arg(*lost));
        return ok();
    }

    Result<> checkWords(const TableLayout &layout)
    {
        const QString sql = m_database.dialect().checkWords(layout.searchTable);
        if (sql.isEmpty() || m_database.isReadOnly()) // the question itself has the form of a write
            return ok();
        const Result<> done = m_database.connection().execute(sql);
        if (done)
            return ok();
        if (done.error().kind == Error::Kind::Busy)
            return done;
        // Where the index's own description is damaged, the question is refused as a wrong one.
        note(say(QT_TRANSLATE_NOOP("Storage", "%1: the search index is damaged."))
                 .arg(layout.type->pluralLabel(m_wording)));
        return ok();
    }

    Result<> checkRecord(const TableLayout &layout, const Record &record)
    {
        for (const TableLayout::FieldColumns &columns : layout.fields) {
            if (columns.field->kind() == ValueKind::File) {
                if (auto done = checkContent(record, record.value(*columns.field).value<StoredFile>()); !done)
                    return done;
            }
            const std::optional<Problem> problem =
                columns.field->problemWith(record.value(*columns.field), m_wording);
            if (problem && problem->severity == Problem::Severity::Error)
                note(say(QT_TRANSLATE_NOOP("Storage", "%1 %2, field “%3”: %4"))
                         .arg(layout.type->singularLabel(m_wording), recordIdToText(record.id),
                              columns.field->label(m_wording), problem->text));
        }
        return ok();
    }

    Result<> checkContent(const Record &record, const StoredFile &file)
    {
        if (file.isEmpty())
            return ok();
        if (!m_contents.contains(file.hash)) {
            Nowhere nowhere;
            const Result<> read = FileStore(m_database, {}).get(file, nowhere);
            if (!read && read.error().kind != Error::Kind::NotFound &&
                read.error().kind != Error::Kind::Damaged)
                return read;
            m_contents.insert(file.hash, read ? QString() : read.error().what);
        }
        if (const QString fault = m_contents.value(file.hash); !fault.isEmpty())
            note(say(QT_TRANSLATE_NOOP("Storage", "%1 “%2”: %3"))
                     .arg(record.type().singularLabel(m_wording), record.title(m_wording), fault));
        return ok();
    }

    Database &m_database;
    QHash<QString, QString> m_contents;   ///< what is wrong with those that were looked at, by hash
    Wording m_wording{Language::English}; // speaks through the installed translators
    QStringList m_faults;
};

} // namespace

Result<QStringList> checkIntegrity(Database &database)
{
    return IntegrityCheck(database).run();
}

} // namespace klankbord
