// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/documents/documents.h"
#include "reports/documents/projectparts.h"

#include "domain/event.h"
#include "domain/partnership.h"
#include "reports/moneycharts.h"
#include "reports/workspacecharts.h"
#include "storage/storedbudget.h"

#include <QMap>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// Writes all projects: a table with totals, charts, and a page each.
class PortfolioWriter final : public ReportWriter
{
public:
    explicit PortfolioWriter(const ReportJob &job)
        : ReportWriter(job, job.data.wording.text("Report", QT_TRANSLATE_NOOP("Report", "Portfolio")),
                       job.data.wording.text("Report", QT_TRANSLATE_NOOP("Report", "All projects")))
    {
    }

    Result<QByteArray> write();

private:
    Result<> readProjects();
    void writeCover();
    void writeTable();
    void writeCharts();
    void writePages();

    QList<Record> m_projects;
};

Result<QByteArray> PortfolioWriter::write()
{
    if (const Result<> read = readProjects(); !read)
        return read.error();
    if (has("cover"))
        writeCover();
    else
        paper().addTitle({.title = say("Portfolio"), .subtitle = say("All projects")});
    writeTable();
    if (has("charts"))
        writeCharts();
    if (has("pages"))
        writePages();
    return finish();
}

Result<> PortfolioWriter::readProjects()
{
    const Project &p = Project::type();
    Query query(p);
    query.language = language();
    query.order = {{&p.acronym, Qt::AscendingOrder}};
    const auto ids = store().ids(query);
    if (!ids)
        return ids.error();
    auto projects = store().load(p, *ids);
    if (!projects)
        return projects.error();
    m_projects = *projects;
    m_projects.removeIf([&](const Record &project) { return !isInPeriod(project.get(p.period)); });
    return ok();
}

void PortfolioWriter::writeCover()
{
    const QString day = formatDate(*PartialDate::fromDay(request().now.date()), language());
    QList<PaperFact> facts{
        {Project::type().pluralLabel(wording()), wording().locale().toString(qlonglong(m_projects.size()))},
        {say(QT_TRANSLATE_NOOP("Report", "Date")), day}};
    if (!request().period.isEmpty())
        facts.append(
            {label(Project::type().period), formatPeriod(request().period, language(), DateStyle::Short)});
    paper().addCover({.title = say("Portfolio"),
                      .subtitle = request().house.organisation.isEmpty() ? say("All projects")
                                                                         : request().house.organisation,
                      .facts = facts});
    paper().addContents(say(QT_TRANSLATE_NOOP("Report", "Contents")), 1);
}

void PortfolioWriter::writeTable()
{
    const Project &p = Project::type();
    const Partnership &partnership = Partnership::type();
    paper().addHeading(1, say(QT_TRANSLATE_NOOP("Report", "Overview")));
    if (m_projects.isEmpty()) {
        paper().addNote(say(QT_TRANSLATE_NOOP("Report", "There are no projects to show.")));
        return;
    }
    struct Sums {
        qint64 cost = 0;
        qint64 support = 0;
    };
    QMap<QString, Sums> sums; // by currency: amounts of two are never added up
    PaperTable table(paper(), {{label(p.acronym)},
                               {label(p.programme)},
                               {label(p.period)},
                               {label(p.status)},
                               {say(QT_TRANSLATE_NOOP("Report", "Partners")), PaperAlignment::Right},
                               {label(p.totalCost), PaperAlignment::Right},
                               {label(p.support), PaperAlignment::Right}});
    for (const Record &project : std::as_const(m_projects)) {
        const auto cost = project.get(p.totalCost);
        const auto support = project.get(p.support);
        if (cost)
            sums[cost->currency].cost += cost->cents;
        if (support)
            sums[support->currency].support += support->cents;
        const qsizetype partners =
            find(partnership, partnership.project, project.id, partnership.number).size();
        table.addRow({project.get(p.acronym), shown(project, p.programme),
                      formatPeriod(project.get(p.period), language(), DateStyle::Short),
                      shown(project, p.status), partners > 0 ? QString::number(partners) : QString(),
                      source().orNotSpecified(shown(project, p.totalCost)),
                      source().orNotSpecified(shown(project, p.support))});
    }
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum) {
        table.addTotal({say(QT_TRANSLATE_NOOP("Report", "Total of what is specified")),
                        {},
                        {},
                        {},
                        {},
                        formatAmount({.cents = sum->cost, .currency = sum.key()}, language()),
                        formatAmount({.cents = sum->support, .currency = sum.key()}, language())});
    }
}

void PortfolioWriter::writeCharts()
{
    QList<RecordId> ids;
    for (const Record &project : std::as_const(m_projects))
        ids.append(project.id);
    if (ids.isEmpty())
        return;
    paper().addHeading(1, say(QT_TRANSLATE_NOOP("Report", "Charts")));
    const WorkspaceCharts charts(store(), job().data.statistics);
    addChart(charts.fundingBySource(ids, wording()), 230);
    addChart(charts.eventsByMonth(ids, {}, wording()), 260);
    ids.removeIf([this](RecordId project) {
        const auto version = StoredBudget::currentVersion(store(), project);
        return !version || *version == RecordId::None;
    });
    if (!ids.isEmpty())
        addChart(MoneyCharts(store(), request().now.date()).budgetByCategory(ids, wording()), 260);
}

void PortfolioWriter::writePages()
{
    for (const Record &project : std::as_const(m_projects)) {
        paper().addPageBreak();
        paper().addHeading(1, project.get(Project::type().acronym));
        writeProjectPage(*this, project, false);
    }
}

} // namespace

Report portfolioReport()
{
    return {.code = "portfolio",
            .title = QT_TRANSLATE_NOOP("Report", "Portfolio"),
            .about = QT_TRANSLATE_NOOP("Report",
                                       "All projects in a table with totals, in charts, and on a page each."),
            .sections = {{"cover", QT_TRANSLATE_NOOP("Report", "Cover and contents")},
                         {"charts", QT_TRANSLATE_NOOP("Report", "Charts")},
                         {"pages", QT_TRANSLATE_NOOP("Report", "A page for each project")}},
            .usesPeriod = true,
            .write = [](const ReportJob &job) { return PortfolioWriter(job).write(); }};
}

} // namespace klankbord
