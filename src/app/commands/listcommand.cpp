// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/listcommand.h"

#include "app/recordfilter.h"
#include "domain/catalogue.h"
#include "domain/permission.h"
#include "exchange/delimitedtext.h"
#include "exchange/jsonrecords.h"
#include "exchange/texttable.h"
#include "storage/storedtitles.h"
#include "storage/workspace.h"

#include <QCoreApplication>
#include <QIODevice>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr qsizetype blockSize = 1000;

QStringList plurals()
{
    QStringList names;
    for (const RecordType *type : recordTypes())
        names.append(type->plural());
    names.sort();
    return names;
}

/// How the records are written.
struct Form {
    QString format;
    RecordExport::Needs needs = RecordExport::Needs::LeftOut;
};

std::unique_ptr<RecordExport> exportIn(const Form &form, const Console &console, const RecordType &type,
                                       const Wording &wording, const TitleSource &titles)
{
    if (form.format == "table"_L1) {
        return std::make_unique<TextTableExport>(console.out, type, wording, titles, console.columns,
                                                 form.needs);
    }
    if (form.format == "csv"_L1)
        return std::make_unique<DelimitedTextExport>(console.out, type, wording, titles, u',', form.needs);
    return std::make_unique<JsonExport>(console.out, type, wording, titles, form.needs);
}

Error unknownType(const QString &word, const Wording &wording)
{
    return {
        Error::Kind::NotFound,
        wording.text("CommandLine", QT_TRANSLATE_NOOP("CommandLine", "There are no “%1” to list.")).arg(word),
        {},
        wording.text("CommandLine", QT_TRANSLATE_NOOP("CommandLine", "Choose one of: %1."))
            .arg(plurals().join(u", "_s))};
}

Error unknownFormat(const QString &word, const Wording &wording)
{
    return {
        Error::Kind::Invalid,
        wording.text("CommandLine", QT_TRANSLATE_NOOP("CommandLine", "There is no format “%1”.")).arg(word),
        {},
        wording.text("CommandLine", QT_TRANSLATE_NOOP("CommandLine", "Choose one of: %1."))
            .arg(u"table, csv, json"_s)};
}

void tellHeldBack(const RecordExport &file, const RecordType &type, const Wording &wording,
                  const Console &console)
{
    const NeedsPermission *permission = permissionOf(type);
    if (permission && file.heldBack() > 0)
        console.messages.write(QString(permission->heldBackText(file.heldBack(), wording) + u'\n').toUtf8());
}

/// Writes the records with these ids that the filter accepts, in blocks.
Result<> writeRecords(const RecordStore &store, const RecordType &type, const QList<RecordId> &ids,
                      const RecordFilter &filter, const Form &form, const Wording &wording,
                      const Console &console)
{
    StoredTitles titles(store);
    const std::unique_ptr<RecordExport> file = exportIn(form, console, type, wording, titles);
    if (!file->begin())
        return outputError(console.out, wording);
    for (qsizetype first = 0; first < ids.size(); first += blockSize) {
        const std::span<const RecordId> block(
            ids.constData() + first, static_cast<std::size_t>(std::min(blockSize, ids.size() - first)));
        Result<QList<Record>> records = store.load(type, block);
        if (!records)
            return records.error();
        records->removeIf([&filter](const Record &record) { return !filter.accepts(record); });
        titles.prepare(*records, wording);
        if (!file->write(*records))
            return outputError(console.out, wording);
    }
    if (!file->end())
        return outputError(console.out, wording);
    tellHeldBack(*file, type, wording, console);
    return ok();
}

} // namespace

QLatin1StringView ListCommand::name() const
{
    return "list"_L1;
}

QString ListCommand::usage() const
{
    return u"PLURAL FILE [--format FORMAT] [--search TEXT] [--where FIELD=VALUE]… [--with-needs]"_s;
}

QString ListCommand::summary(const Wording &wording) const
{
    return wording.text(
        "CommandLine", QT_TRANSLATE_NOOP("CommandLine", "Write the records of one kind to standard output."));
}

QString ListCommand::details(const Wording &wording) const
{
    const QString kinds =
        wording.text("CommandLine", QT_TRANSLATE_NOOP("CommandLine", "PLURAL is one of: %1."));
    const QString values = wording.text(
        "CommandLine",
        QT_TRANSLATE_NOOP(
            "CommandLine",
            "VALUE is a code or a label, a date (2014-10 finds all of October), an amount or a "
            "number, the title, acronym or id of another record, or a text; nothing finds what is "
            "not specified. FIELD is a name as in the JSON:\n"
            "  klankbord list events FILE --where network=\"Lerend netwerk\" --where when=2014-10\n"
            "  klankbord list fundings FILE --where project=DIALOG --where amount= --format json"));
    return kinds.arg(plurals().join(u", "_s)) + u"\n\n"_s + values;
}

QList<OptionSpec> ListCommand::options() const
{
    return {
        {.name = "format",
         .value = "table|csv|json",
         .help = QT_TRANSLATE_NOOP("CommandLine", "Table for people (default), CSV or JSON for programs.")},
        {.name = "search",
         .value = "TEXT",
         .help = QT_TRANSLATE_NOOP("CommandLine", "Only what has these words, accents and case apart.")},
        {.name = "where",
         .value = "FIELD=VALUE",
         .help = QT_TRANSLATE_NOOP("CommandLine", "Only where this holds; may be repeated."),
         .isRepeatable = true},
        {.name = "with-needs",
         .value = nullptr,
         .help = QT_TRANSLATE_NOOP("CommandLine", "Access needs and diet too; else they are left out.")}};
}

Result<> ListCommand::run(const Arguments &arguments, const Wording &wording, const Console &console) const
{
    const Result<QStringList> words = wordsOf(arguments, 2, *this, wording);
    if (!words)
        return words.error();
    const RecordType *type = recordTypeByPlural(words->first());
    if (!type)
        return unknownType(words->first(), wording);
    const QString format = arguments.has(u"format") ? arguments.value(u"format") : u"table"_s;
    if (format != "table"_L1 && format != "csv"_L1 && format != "json"_L1)
        return unknownFormat(format, wording);

    const Result<std::unique_ptr<Workspace>> workspace =
        Workspace::open(words->last(), Workspace::Mode::ReadOnly);
    if (!workspace)
        return workspace.error();
    const RecordStore &store = (*workspace)->store();
    RecordFilter filter(store, *type);
    const QStringList wheres = arguments.values(u"where");
    for (const QString &where : wheres) {
        if (const Result<> added = filter.add(where, wording); !added)
            return added;
    }
    Query query(*type);
    query.search = arguments.value(u"search");
    query.conditions = filter.conditions();
    query.language = wording.language();
    const QList<const FieldInfo *> titleFields = type->titleFields();
    for (const FieldInfo *field : titleFields)
        query.order.append({field, Qt::AscendingOrder});
    const Result<QList<RecordId>> ids = store.ids(query);
    if (!ids)
        return ids.error();
    const auto needs =
        arguments.has(u"with-needs") ? RecordExport::Needs::Included : RecordExport::Needs::LeftOut;
    return writeRecords(store, *type, *ids, filter, {format, needs}, wording, console);
}

} // namespace klankbord
