// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/summarycommand.h"

#include "app/recordsearch.h"
#include "domain/goodpractice.h"
#include "reports/practicesummary.h"
#include "reports/projectsummary.h"
#include "storage/workspace.h"

#include <QCoreApplication>
#include <QIODevice>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

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

/// How somebody is told that a name fits no record of a type, or several.
struct Sayings {
    const char *several;
    const char *none;
    const char *others;
};

constexpr Sayings ofProjects{.several = QT_TRANSLATE_NOOP("CommandLine", "Several projects are called “%1”."),
                             .none = QT_TRANSLATE_NOOP("CommandLine", "There is no project “%1”."),
                             .others = QT_TRANSLATE_NOOP("CommandLine", "The projects are: %1.")};
constexpr Sayings ofPractices{.several =
                                  QT_TRANSLATE_NOOP("CommandLine", "Several good practices are called “%1”."),
                              .none = QT_TRANSLATE_NOOP("CommandLine", "There is no good practice “%1”."),
                              .others = QT_TRANSLATE_NOOP("CommandLine", "The good practices are: %1.")};

/// The one record of @p type that @p name means.
Result<Record> recordNamed(const RecordStore &store, const RecordType &type, const QString &name,
                           const Sayings &sayings, const Wording &wording)
{
    const Result<NamedRecords> named = recordsNamed(store, type, name);
    if (!named)
        return named.error();
    if (named->exact.size() == 1)
        return named->exact.first();
    if (named->exact.size() > 1) {
        return Error{
            Error::Kind::Invalid,
            wording.text("CommandLine", sayings.several).arg(name),
            {},
            wording.text("CommandLine", QT_TRANSLATE_NOOP("CommandLine", "Give the id of one of them: %1."))
                .arg(listed(named->exact, wording))};
    }
    const Result<QList<Record>> first = firstOf(store, type);
    const QList<Record> others = first ? *first : QList<Record>();
    return Error{Error::Kind::NotFound,
                 wording.text("CommandLine", sayings.none).arg(name),
                 {},
                 others.isEmpty() ? QString()
                                  : wording.text("CommandLine", sayings.others).arg(listed(others, wording))};
}

/// Writes the summary that was asked for; answers its path. An empty @p output is the document's own name.
Result<QString> write(Workspace &workspace, const Arguments &arguments, const Wording &wording)
{
    const RecordStore &store = workspace.store();
    const QString output = arguments.value(u"output");
    const QDateTime now = QDateTime::currentDateTime();
    if (const QString name = arguments.value(u"practice").trimmed(); !name.isEmpty()) {
        const auto practice = recordNamed(store, GoodPractice::type(), name, ofPractices, wording);
        if (!practice)
            return practice.error();
        const QString path =
            output.isEmpty() ? practiceSummaryFileName(*practice, wording.language()) : output;
        const Result<> saved = savePracticeSummary(store, practice->id, wording, now, path);
        return saved ? Result<QString>(path) : saved.error();
    }
    const auto project =
        recordNamed(store, Project::type(), arguments.value(u"project").trimmed(), ofProjects, wording);
    if (!project)
        return project.error();
    const QString path = output.isEmpty() ? projectSummaryFileName(*project, wording.language()) : output;
    const Result<> saved = saveProjectSummary(store, workspace.statistics(), project->id, wording, now, path);
    return saved ? Result<QString>(path) : saved.error();
}

} // namespace

QLatin1StringView SummaryCommand::name() const
{
    return "summary"_L1;
}

QString SummaryCommand::usage() const
{
    return u"WORKSPACE (--project PROJECT | --practice PRACTICE) [-o FILE]"_s;
}

QString SummaryCommand::summary(const Wording &wording) const
{
    return wording.text(
        "CommandLine",
        QT_TRANSLATE_NOOP("CommandLine", "Write the PDF summary of a project or a good practice."));
}

QList<OptionSpec> SummaryCommand::options() const
{
    return {
        {.name = "project",
         .value = "PROJECT",
         .help = QT_TRANSLATE_NOOP("CommandLine", "Its acronym, its code or its id.")},
        {.name = "practice",
         .value = "PRACTICE",
         .help = QT_TRANSLATE_NOOP("CommandLine", "Its title or its id.")},
        {.name = "output",
         .value = "FILE",
         .help = QT_TRANSLATE_NOOP("CommandLine", "Where to write it; else named after it, in this folder."),
         .letter = 'o'}};
}

Result<> SummaryCommand::run(const Arguments &arguments, const Wording &wording, const Console &console) const
{
    const Result<QStringList> words = wordsOf(arguments, 1, *this, wording);
    if (!words)
        return words.error();
    const bool hasProject = !arguments.value(u"project").trimmed().isEmpty();
    const bool hasPractice = !arguments.value(u"practice").trimmed().isEmpty();
    if (hasProject == hasPractice) {
        return Error{
            Error::Kind::Invalid,
            hasProject
                ? wording.text("CommandLine",
                               QT_TRANSLATE_NOOP("CommandLine", "A project or a good practice, not both."))
                : wording.text("CommandLine",
                               QT_TRANSLATE_NOOP("CommandLine", "Which project or good practice?")),
            {},
            wording.text("CommandLine", QT_TRANSLATE_NOOP("CommandLine", "Usage: %1"))
                .arg(u"klankbord summary "_s + usage())};
    }
    const Result<std::unique_ptr<Workspace>> workspace =
        Workspace::open(words->first(), Workspace::Mode::ReadOnly);
    if (!workspace)
        return workspace.error();
    const Result<QString> path = write(**workspace, arguments, wording);
    if (!path)
        return path.error();
    console.out.write(QString(*path + u'\n').toUtf8());
    return ok();
}

} // namespace klankbord
