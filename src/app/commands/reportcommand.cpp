// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/reportcommand.h"

#include "app/recordsearch.h"
#include "app/usersettings.h"
#include "base/translations.h"
#include "base/wholefile.h"
#include "domain/catalogue.h"
#include "domain/participation.h"
#include "reports/housestyle.h"
#include "reports/report.h"
#include "storage/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QIODevice>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

QString say(const Wording &wording, const char *text)
{
    return wording.text("CommandLine", text);
}

/// "DIALOG (4711), DIGITAL FAST TRACK (4712) …": what else could be meant, at most a dozen.
QString listed(const QList<Record> &records, const Wording &wording)
{
    constexpr qsizetype most = 12;
    QStringList names;
    for (const Record &record : records.mid(0, most))
        names.append(record.title(wording) + u" ("_s + recordIdToText(record.id) + u')');
    if (records.size() > most)
        names.append(u"…"_s);
    return names.join(u", "_s);
}

Result<QList<Record>> firstOf(const RecordStore &store, const RecordType &type)
{
    Query query(type);
    query.limit = 20;
    const Result<QList<RecordId>> ids = store.ids(query);
    if (!ids)
        return ids.error();
    return store.load(type, *ids);
}

/// The one record of @p type that @p name means.
Result<RecordId> recordNamed(const RecordStore &store, const RecordType &type, const QString &name,
                             const Wording &wording)
{
    const Result<NamedRecords> named = recordsNamed(store, type, name);
    if (!named)
        return named.error();
    if (named->exact.size() == 1)
        return named->exact.first().id;
    // "Samen" is enough where nothing else begins like that.
    if (named->exact.isEmpty() && named->similar.size() == 1)
        return named->similar.first().id;
    if (named->exact.size() > 1) {
        return Error{Error::Kind::Invalid,
                     say(wording, QT_TRANSLATE_NOOP("CommandLine", "“%1” is the name of more than one (%2)."))
                         .arg(name, type.pluralLabel(wording)),
                     {},
                     say(wording, QT_TRANSLATE_NOOP("CommandLine", "Give the id of one of them: %1."))
                         .arg(listed(named->exact, wording))};
    }
    const Result<QList<Record>> first = firstOf(store, type);
    const QList<Record> others = first ? *first : QList<Record>();
    return Error{
        Error::Kind::NotFound,
        say(wording, QT_TRANSLATE_NOOP("CommandLine", "Nothing is called “%1” (%2)."))
            .arg(name, type.pluralLabel(wording)),
        {},
        others.isEmpty()
            ? QString()
            : say(wording, QT_TRANSLATE_NOOP("CommandLine", "There are: %1.")).arg(listed(others, wording))};
}

QStringList kinds()
{
    QStringList codes;
    for (const Report &report : reports())
        codes.append(QString::fromLatin1(report.code));
    return codes;
}

QStringList codesOf(const QList<ReportPart> &parts)
{
    QStringList codes;
    for (const ReportPart &part : parts)
        codes.append(QString::fromLatin1(part.code));
    return codes;
}

Error invalid(const QString &what, const QString &remedy)
{
    return {.kind = Error::Kind::Invalid, .what = what, .why = {}, .remedy = remedy};
}

Error oneOf(const QString &what, const QStringList &choices, const Wording &wording)
{
    return invalid(what,
                   choices.isEmpty()
                       ? say(wording, QT_TRANSLATE_NOOP("CommandLine", "This document has none to choose."))
                       : say(wording, QT_TRANSLATE_NOOP("CommandLine", "Choose one of: %1."))
                             .arg(choices.join(u", "_s)));
}

/// Parts that were asked for by their codes, parted by commas; nothing where the option was not given.
Result<std::optional<QStringList>> chosenParts(const Arguments &arguments, QStringView option,
                                               const QStringList &known, const Wording &wording)
{
    if (!arguments.has(option))
        return std::optional<QStringList>();
    QStringList chosen;
    for (const QString &part : arguments.value(option).split(u',', Qt::SkipEmptyParts)) {
        if (!known.contains(part.trimmed()))
            return oneOf(
                say(wording, QT_TRANSLATE_NOOP("CommandLine", "There is no part “%1”.")).arg(part.trimmed()),
                known, wording);
        chosen.append(part.trimmed());
    }
    return std::optional<QStringList>(chosen);
}

Result<PaperSize> paperNamed(const QString &name, const Wording &wording)
{
    const std::pair<QString, PaperSize> sizes[] = {{u"a4"_s, PaperSize::A4},
                                                   {u"a5"_s, PaperSize::A5},
                                                   {u"a3"_s, PaperSize::A3},
                                                   {u"letter"_s, PaperSize::Letter}};
    for (const auto &[code, size] : sizes) {
        if (name.compare(code, Qt::CaseInsensitive) == 0)
            return size;
    }
    return oneOf(say(wording, QT_TRANSLATE_NOOP("CommandLine", "There is no paper “%1”.")).arg(name),
                 {u"A4"_s, u"A5"_s, u"A3"_s, u"Letter"_s}, wording);
}

/// All rows of a type, in its usual columns or in those that were asked for.
Result<ReportTable> tableNamed(const RecordStore &store, const Arguments &arguments, const Wording &wording)
{
    const QString name = arguments.value(u"of").trimmed();
    ReportTable table;
    QStringList known;
    for (const RecordType *type : recordTypes()) {
        known.append(type->plural());
        if (name == type->plural())
            table.type = type;
    }
    if (!table.type) {
        known.sort();
        return oneOf(say(wording, QT_TRANSLATE_NOOP("CommandLine", "There is no table “%1”.")).arg(name),
                     known, wording);
    }
    const QStringList asked = arguments.value(u"columns").split(u',', Qt::SkipEmptyParts);
    QStringList fields;
    for (const FieldInfo *field : table.type->fields()) {
        fields.append(field->name());
        if (asked.isEmpty() && field->is(Rule::InTable))
            table.columns.append(field);
    }
    for (const QString &column : asked) {
        const qsizetype index = fields.indexOf(column.trimmed());
        if (index < 0)
            return oneOf(say(wording, QT_TRANSLATE_NOOP("CommandLine", "There is no part “%1”.")).arg(column),
                         fields, wording);
        table.columns.append(table.type->fields().at(index));
    }
    Query query(*table.type);
    query.language = wording.language();
    const auto ids = store.ids(query);
    if (!ids)
        return ids.error();
    table.rows = *ids;
    return table;
}

Result<ReportRequest> requestOf(const Report &report, const Arguments &arguments, const RecordStore &store,
                                const Wording &wording)
{
    ReportRequest request;
    request.now = QDateTime::currentDateTime();
    const auto sections = chosenParts(arguments, u"sections", codesOf(report.sections), wording);
    if (!sections)
        return sections.error();
    request.sections = *sections;
    if (report.isTable) {
        const auto table = tableNamed(store, arguments, wording);
        if (!table)
            return table.error();
        request.table = *table;
    } else {
        const auto columns = chosenParts(arguments, u"columns", codesOf(report.columns), wording);
        if (!columns)
            return columns.error();
        request.columns = *columns;
    }
    if (arguments.has(u"period")) {
        const auto period = parsePeriod(arguments.value(u"period"), wording.language());
        if (!period)
            return period.error();
        request.period = *period;
    }
    if (arguments.has(u"paper")) {
        const auto size = paperNamed(arguments.value(u"paper"), wording);
        if (!size)
            return size.error();
        request.size = *size;
    }
    if (arguments.has(u"landscape"))
        request.turn = PaperTurn::Landscape;
    if (arguments.has(u"blank-rows")) {
        bool isNumber = false;
        request.blankRows = arguments.value(u"blank-rows").toInt(&isNumber);
        if (!isNumber || request.blankRows < 0 || request.blankRows > mostBlankRows) {
            return invalid(say(wording, QT_TRANSLATE_NOOP("CommandLine", "“%1” is no number of rows."))
                               .arg(arguments.value(u"blank-rows")),
                           say(wording, QT_TRANSLATE_NOOP("CommandLine", "Give a whole number from 0 to %1."))
                               .arg(mostBlankRows));
        }
    }
    const std::unique_ptr<QSettings> settings = userSettings();
    request.house = HouseStyle(*settings).house();
    return request;
}

/// The subjects that were asked for: one, all, or none for a document about the whole workspace.
Result<QList<RecordId>> subjectsOf(const Report &report, const Arguments &arguments, const RecordStore &store,
                                   const Wording &wording)
{
    if (!report.subject)
        return QList<RecordId>{RecordId::None};
    const QString name = arguments.value(u"of").trimmed();
    if (arguments.has(u"all")) {
        Query query(*report.subject);
        // A certificate for each participant of one event.
        if (report.subject == &Participation::type() && !name.isEmpty()) {
            const Result<RecordId> event = recordNamed(store, Event::type(), name, wording);
            if (!event)
                return event.error();
            query.conditions = {
                {&Participation::type().event, Condition::Test::AnyOf, {QVariant::fromValue(*event)}}};
        }
        return store.ids(query);
    }
    if (name.isEmpty()) {
        return invalid(say(wording, QT_TRANSLATE_NOOP("CommandLine", "What should the document be about?")),
                       say(wording, QT_TRANSLATE_NOOP("CommandLine", "Give --of and a name (%1), or --all."))
                           .arg(report.subject->pluralLabel(wording)));
    }
    const Result<RecordId> id = recordNamed(store, *report.subject, name, wording);
    if (!id)
        return id.error();
    return QList<RecordId>{*id};
}

/// Makes one document after another and prints their paths.
Result<> writeAll(const Report &report, ReportRequest request, const ReportData &data,
                  const QList<RecordId> &subjects, const Arguments &arguments, const Console &console)
{
    const QString output = arguments.value(u"output");
    const bool isFolder = arguments.has(u"all") || (!output.isEmpty() && QFileInfo(output).isDir());
    if (isFolder && !output.isEmpty() && !QDir().mkpath(output))
        return invalid(say(data.wording, QT_TRANSLATE_NOOP("CommandLine", "The folder “%1” cannot be made."))
                           .arg(QDir::toNativeSeparators(output)),
                       {});
    for (const RecordId subject : subjects) {
        request.subject = subject;
        const Result<QByteArray> document = makeReport(report, request, data);
        if (!document) {
            // Of all events, those without participants have no badges: the others have.
            if (arguments.has(u"all") && document.error().kind == Error::Kind::Invalid)
                continue;
            return document.error();
        }
        QString path = output;
        if (output.isEmpty() || isFolder)
            path = QDir(output).filePath(reportFileName(report, request, data));
        if (const Result<> saved = saveWholeFile(*document, path, arguments.has(u"force")); !saved)
            return saved;
        console.out.write(QString(path + u'\n').toUtf8());
    }
    return ok();
}

} // namespace

QLatin1StringView ReportCommand::name() const
{
    return "report"_L1;
}

QString ReportCommand::usage() const
{
    return u"WORKSPACE --kind KIND [--of NAME | --all] [-o FILE]"_s;
}

QString ReportCommand::summary(const Wording &wording) const
{
    return say(wording, QT_TRANSLATE_NOOP("CommandLine", "Write a document as PDF."));
}

QString ReportCommand::details(const Wording &wording) const
{
    QString text = say(wording, QT_TRANSLATE_NOOP("CommandLine", "Kinds of documents:")) + u'\n';
    for (const Report &report : reports()) {
        text +=
            u"  "_s + QString::fromLatin1(report.code).leftJustified(17) + report.aboutText(wording) + u'\n';
        if (!report.sections.isEmpty())
            text += u"      --sections "_s + codesOf(report.sections).join(u',') + u'\n';
        if (!report.columns.isEmpty())
            text += u"      --columns "_s + codesOf(report.columns).join(u',') + u'\n';
    }
    return text.trimmed();
}

QList<OptionSpec> ReportCommand::options() const
{
    return {
        {.name = "kind",
         .value = "KIND",
         .help = QT_TRANSLATE_NOOP("CommandLine", "Which document; see below.")},
        {.name = "of",
         .value = "NAME",
         .help =
             QT_TRANSLATE_NOOP("CommandLine", "What it is about: a name, an acronym, a code or an id; of a "
                                              "table, its type.")},
        {.name = "all",
         .value = nullptr,
         .help = QT_TRANSLATE_NOOP("CommandLine", "One document about each, into the folder of --output; a "
                                                  "certificate for each of the event of --of.")},
        {.name = "output",
         .value = "FILE",
         .help = QT_TRANSLATE_NOOP("CommandLine", "Where to write it; else named after it, in this folder."),
         .letter = 'o'},
        {.name = "force",
         .value = nullptr,
         .help = QT_TRANSLATE_NOOP("CommandLine", "Replace a file that is there already.")},
        {.name = "sections",
         .value = "LIST",
         .help = QT_TRANSLATE_NOOP("CommandLine", "Only these, parted by commas.")},
        {.name = "columns",
         .value = "LIST",
         .help = QT_TRANSLATE_NOOP("CommandLine", "Only these, parted by commas; of a table, its fields.")},
        {.name = "period",
         .value = "PERIOD",
         .help = QT_TRANSLATE_NOOP("CommandLine", "Only what falls in it: 2023, 2021-01/2021-06.")},
        {.name = "paper", .value = "SIZE", .help = QT_TRANSLATE_NOOP("CommandLine", "A4, A5, A3 or Letter.")},
        {.name = "landscape",
         .value = nullptr,
         .help = QT_TRANSLATE_NOOP("CommandLine", "On pages wider than high.")},
        {.name = "blank-rows",
         .value = "NUMBER",
         .help = QT_TRANSLATE_NOOP("CommandLine", "Of a sign-in sheet, for those whom nobody expected.")},
        {.name = "side-by-side",
         .value = nullptr,
         .help = QT_TRANSLATE_NOOP("CommandLine", "Texts in both languages beside each other.")}};
}

Result<> ReportCommand::run(const Arguments &arguments, const Wording &wording, const Console &console) const
{
    const Result<QStringList> words = wordsOf(arguments, 1, *this, wording);
    if (!words)
        return words.error();
    const QString kind = arguments.value(u"kind").trimmed();
    const Report *report = reportNamed(kind);
    if (!report)
        return oneOf(
            kind.isEmpty()
                ? say(wording, QT_TRANSLATE_NOOP("CommandLine", "Which document?"))
                : say(wording, QT_TRANSLATE_NOOP("CommandLine", "There is no document “%1”.")).arg(kind),
            kinds(), wording);
    if (arguments.has(u"side-by-side") && !report->canStandBeside)
        return invalid(
            say(wording, QT_TRANSLATE_NOOP("CommandLine", "This document cannot stand in two languages.")),
            {});
    const Result<std::unique_ptr<Workspace>> workspace =
        Workspace::open(words->first(), Workspace::Mode::ReadOnly);
    if (!workspace)
        return workspace.error();
    const RecordStore &store = (*workspace)->store();
    const Result<ReportRequest> request = requestOf(*report, arguments, store, wording);
    if (!request)
        return request.error();
    const Result<QList<RecordId>> subjects = subjectsOf(*report, arguments, store, wording);
    if (!subjects)
        return subjects.error();
    const Translations other(otherLanguage(wording.language()));
    const Wording otherWording = other.wording();
    const ReportData data{.store = store,
                          .statistics = (*workspace)->statistics(),
                          .wording = wording,
                          .beside = arguments.has(u"side-by-side") ? &otherWording : nullptr};
    return writeAll(*report, *request, data, *subjects, arguments, console);
}

} // namespace klankbord
