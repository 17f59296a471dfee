// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/summarycommand.h"

#include "app/recordsearch.h"
#include "domain/project.h"
#include "reports/projectsummary.h"
#include "storage/workspace.h"

#include <QCoreApplication>
#include <QIODevice>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// "DIALOG, DIGITAL FAST TRACK (4711) …": what else could be meant, at most a dozen.
QString listed(const QList<Record> &projects)
{
    constexpr qsizetype most = 12;
    QStringList names;
    for (const Record &project : projects.mid(0, most))
        names.append(project.get(Project::type().acronym) + u" ("_s + recordIdToText(project.id) + u')');
    if (projects.size() > most)
        names.append(u"…"_s);
    return names.join(u", "_s);
}

Result<QList<Record>> allProjects(const RecordStore &store)
{
    Query query(Project::type());
    query.limit = 20;
    const Result<QList<RecordId>> ids = store.ids(query);
    if (!ids)
        return ids.error();
    return store.load(Project::type(), *ids);
}

Result<Record> projectNamed(const RecordStore &store, const QString &name, const Wording &wording)
{
    const Result<NamedRecords> named = recordsNamed(store, Project::type(), name);
    if (!named)
        return named.error();
    if (named->exact.size() == 1)
        return named->exact.first();
    if (named->exact.size() > 1) {
        return Error{
            Error::Kind::Invalid,
            wording.text("CommandLine", QT_TRANSLATE_NOOP("CommandLine", "Several projects are called “%1”."))
                .arg(name),
            {},
            wording.text("CommandLine", QT_TRANSLATE_NOOP("CommandLine", "Give the id of one of them: %1."))
                .arg(listed(named->exact))};
    }
    const Result<QList<Record>> all = allProjects(store);
    const QList<Record> others = all ? *all : QList<Record>();
    return Error{
        Error::Kind::NotFound,
        wording.text("CommandLine", QT_TRANSLATE_NOOP("CommandLine", "There is no project “%1”.")).arg(name),
        {},
        others.isEmpty()
            ? QString()
            : wording.text("CommandLine", QT_TRANSLATE_NOOP("CommandLine", "The projects are: %1."))
                  .arg(listed(others))};
}

} // namespace

QLatin1StringView SummaryCommand::name() const
{
    return "summary"_L1;
}

QString SummaryCommand::usage() const
{
    return u"WORKSPACE --project PROJECT [-o FILE]"_s;
}

QString SummaryCommand::summary(const Wording &wording) const
{
    return wording.text(
        "CommandLine",
        QT_TRANSLATE_NOOP("CommandLine", "Write the PDF summary of a project in Dutch or English."));
}

QList<OptionSpec> SummaryCommand::options() const
{
    return {{.name = "project",
             .value = "PROJECT",
             .help = QT_TRANSLATE_NOOP("CommandLine", "Its acronym, its code or its id.")},
            {.name = "output",
             .value = "FILE",
             .help = QT_TRANSLATE_NOOP("CommandLine",
                                       "Where to write it; else after the project, in this folder."),
             .letter = 'o'}};
}

Result<> SummaryCommand::run(const Arguments &arguments, const Wording &wording, const Console &console) const
{
    const Result<QStringList> words = wordsOf(arguments, 1, *this, wording);
    if (!words)
        return words.error();
    if (arguments.value(u"project").trimmed().isEmpty()) {
        return Error{Error::Kind::Invalid,
                     wording.text("CommandLine", QT_TRANSLATE_NOOP("CommandLine", "Which project?")),
                     {},
                     wording.text("CommandLine", QT_TRANSLATE_NOOP("CommandLine", "Usage: %1"))
                         .arg(u"klankbord summary "_s + usage())};
    }
    const Result<std::unique_ptr<Workspace>> workspace =
        Workspace::open(words->first(), Workspace::Mode::ReadOnly);
    if (!workspace)
        return workspace.error();
    const Result<Record> project = projectNamed((*workspace)->store(), arguments.value(u"project"), wording);
    if (!project)
        return project.error();
    const QString path = arguments.has(u"output") ? arguments.value(u"output")
                                                  : projectSummaryFileName(*project, wording.language());
    const Result<> saved = saveProjectSummary((*workspace)->store(), (*workspace)->statistics(), project->id,
                                              wording, QDateTime::currentDateTime(), path);
    if (!saved)
        return saved;
    console.out.write(QString(path + u'\n').toUtf8());
    return ok();
}

} // namespace klankbord
