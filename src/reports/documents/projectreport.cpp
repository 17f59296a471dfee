// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/document.h"
#include "domain/funding.h"
#include "domain/goodpractice.h"
#include "domain/membership.h"
#include "domain/recognition.h"
#include "domain/recommendation.h"
#include "reports/documents/documents.h"
#include "reports/documents/projectparts.h"
#include "reports/workspacecharts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

QString titleOf(const ReportJob &job)
{
    return job.data.wording.text("Report", QT_TRANSLATE_NOOP("Report", "Summary of %1"))
        .arg(job.subject.get(Project::type().acronym));
}

QString fullTitleOf(const ReportJob &job)
{
    return job.subject.get(Project::type().fullTitle).shown(job.data.wording.language());
}

/// Writes everything about one project. What it does not have is left out.
class ProjectWriter final : public ReportWriter
{
public:
    explicit ProjectWriter(const ReportJob &job) : ReportWriter(job, titleOf(job), fullTitleOf(job)) {}

    Result<QByteArray> write();

private:
    void writeTitle();
    void writeAim();
    void writePartners();
    void writeFunding();
    void writeCosts();
    void writePhases();
    void writeEvents();
    void writeGroups();
    void writePractices();
    void writeRecommendations();
    void writeRecognitions();
    void writeDocuments();
};

Result<QByteArray> ProjectWriter::write()
{
    using Step = void (ProjectWriter::*)();
    writeTitle();
    const std::pair<const char *, Step> steps[] = {{"aim", &ProjectWriter::writeAim},
                                                   {"partners", &ProjectWriter::writePartners},
                                                   {"funding", &ProjectWriter::writeFunding},
                                                   {"costs", &ProjectWriter::writeCosts},
                                                   {"phases", &ProjectWriter::writePhases},
                                                   {"events", &ProjectWriter::writeEvents},
                                                   {"groups", &ProjectWriter::writeGroups},
                                                   {"practices", &ProjectWriter::writePractices},
                                                   {"recommendations", &ProjectWriter::writeRecommendations},
                                                   {"recognitions", &ProjectWriter::writeRecognitions},
                                                   {"documents", &ProjectWriter::writeDocuments}};
    for (const auto &[section, step] : steps) {
        if (has(section))
            (this->*step)();
    }
    return finish();
}

void ProjectWriter::writeTitle()
{
    const Project &p = Project::type();
    // Short dates, so that the period stays on one line.
    const QString period = formatPeriod(subject().get(p.period), language(), DateStyle::Short);
    QString under = text(subject(), p.fullTitle);
    const QString other = beside() ? subject().get(p.fullTitle).shown(beside()->language()) : QString();
    if (!other.isEmpty() && other != under)
        under += u" · "_s + other;
    paper().addTitle({.title = subject().get(p.acronym),
                      .subtitle = under,
                      .facts = {{label(p.period), source().orNotSpecified(period)},
                                {label(p.programme), source().orNotSpecified(shown(subject(), p.programme))},
                                {label(p.status), source().orNotSpecified(shown(subject(), p.status))}}});
    addFacts(subject(), {&p.kind, &p.code, &p.lead, &p.coordinator, &p.policyDomain, &p.participationLevel,
                         &p.participationMethods, &p.themes, &p.website});
}

void ProjectWriter::writeAim()
{
    const Project &p = Project::type();
    if (subject().isEmpty(p.summary) && subject().isEmpty(p.challenge) && subject().isEmpty(p.approach))
        return;
    paper().addHeading(1, say(QT_TRANSLATE_NOOP("Report", "Aim")));
    addText(subject(), p.summary);
    addHeadedText(2, subject(), p.challenge);
    addHeadedText(2, subject(), p.approach);
}

void ProjectWriter::writePartners()
{
    const Partnership &p = Partnership::type();
    const QList<Record> partners = find(p, p.project, subject().id, p.number);
    if (partners.isEmpty())
        return;
    paper().addHeading(1, say(QT_TRANSLATE_NOOP("Report", "Partners")));
    PaperTable table(
        paper(),
        {{label(p.organisation)}, {label(Organisation::type().country)}, {label(p.role)}, {label(p.task)}});
    for (const Record &partner : partners) {
        const auto organisation = record(Organisation::type(), partner.get(p.organisation));
        const QString country = organisation ? shown(*organisation, Organisation::type().country) : QString();
        table.addRow(
            {shown(partner, p.organisation), country, shown(partner, p.role), text(partner, p.task)});
    }
}

void ProjectWriter::writeFunding()
{
    const Funding &f = Funding::type();
    QList<Record> fundings = find(f, f.project, subject().id, f.amount);
    if (fundings.isEmpty())
        return;
    // The project as a whole first, and under each source what of it goes to which partner.
    const auto sourceOf = [&f](const Record &funding) {
        const RecordId programme = funding.get(f.programme);
        return programme != RecordId::None ? programme : funding.get(f.organisation);
    };
    std::stable_sort(fundings.begin(), fundings.end(), [&](const Record &a, const Record &b) {
        return std::pair(sourceOf(a), !a.isEmpty(f.partner)) < std::pair(sourceOf(b), !b.isEmpty(f.partner));
    });
    QHash<RecordId, Amount> wholes;
    for (const Record &funding : std::as_const(fundings)) {
        if (const auto amount = funding.get(f.amount); amount && funding.isEmpty(f.partner))
            wholes.insert(sourceOf(funding), *amount);
    }

    paper().addHeading(1, say(QT_TRANSLATE_NOOP("Report", "Funding")));
    {
        PaperTable table(paper(), {{say(QT_TRANSLATE_NOOP("Report", "Source"))},
                                   {say(QT_TRANSLATE_NOOP("Report", "For"))},
                                   {label(f.amount), PaperAlignment::Right},
                                   {say(QT_TRANSLATE_NOOP("Report", "Share")), PaperAlignment::Right}});
        for (const Record &funding : std::as_const(fundings)) {
            const bool isPart = !funding.isEmpty(f.partner);
            const auto partnership = record(Partnership::type(), funding.get(f.partner));
            const QString receiver = isPart && partnership
                                         ? say(QT_TRANSLATE_NOOP("Report", "of which %1"))
                                               .arg(shown(*partnership, Partnership::type().organisation))
                                         : say(QT_TRANSLATE_NOOP("Report", "the whole project"));
            const auto amount = funding.get(f.amount);
            const auto whole = wholes.constFind(sourceOf(funding));
            QString share;
            if (const auto rate = funding.get(f.rate))
                share = formatShare(*rate, language());
            else if (amount && whole != wholes.cend() && isPart && whole->currency == amount->currency) {
                if (const auto part = shareOf(amount->cents, whole->cents))
                    share = formatShare(*part, language());
            }
            const QString payer = shown(funding, f.programme) + shown(funding, f.organisation);
            table.addRow({payer, receiver,
                          amount ? formatAmount(*amount, language()) : source().notSpecified(), share});
        }
    }
    if (has("charts"))
        addChart(WorkspaceCharts(store(), job().data.statistics).fundingByPartner({subject().id}, wording()),
                 220);
}

void ProjectWriter::writeCosts()
{
    const Project &p = Project::type();
    const std::array rows{std::pair(&p.totalCost, &p.totalCostSource),
                          std::pair(&p.eligibleCost, &p.eligibleCostSource),
                          std::pair(&p.support, &p.supportSource)};
    QList<PaperFact> facts;
    for (const auto &[amount, source] : rows) {
        if (subject().isEmpty(*amount))
            continue;
        QString value = shown(subject(), *amount);
        if (!subject().isEmpty(*source))
            value += u" ("_s + text(subject(), *source) + u')';
        facts.append({label(*amount), value});
    }
    if (facts.isEmpty())
        return;
    paper().addHeading(2, say(QT_TRANSLATE_NOOP("Report", "Costs and support")));
    paper().addFacts(facts);
}

void ProjectWriter::writePhases()
{
    const Phase &p = Phase::type();
    const QList<Record> phases =
        klankbord::ofProjectOrNetworks(*this, subject().id, p, p.project, p.network, p.order);
    if (phases.isEmpty())
        return;
    paper().addHeading(1, say(QT_TRANSLATE_NOOP("Report", "Phases")));
    PaperTable table(paper(), {{label(p.name)}, {label(p.period)}, {label(p.status)}, {label(p.goal)}});
    for (const Record &phase : phases)
        table.addRow(
            {text(phase, p.name), shown(phase, p.period), shown(phase, p.status), text(phase, p.goal)});
}

void ProjectWriter::writeEvents()
{
    const Event &e = Event::type();
    QList<Record> events =
        klankbord::ofProjectOrNetworks(*this, subject().id, e, e.project, e.network, e.when);
    events.removeIf([&](const Record &event) { return !isInPeriod(event.get(e.when)); });
    if (events.isEmpty())
        return;
    paper().addHeading(1, say(QT_TRANSLATE_NOOP("Report", "Events")));
    PaperTable table(paper(), {{label(e.when)},
                               {label(e.name)},
                               {label(e.kind)},
                               {label(e.venue)},
                               {label(e.participants), PaperAlignment::Right}});
    for (const Record &event : events) {
        const QString when = event.isEmpty(e.when)
                                 ? say(QT_TRANSLATE_NOOP("Report", "no date"))
                                 : formatTimeSlot(event.get(e.when), language(), DateStyle::Short);
        table.addRow({when, text(event, e.name), shown(event, e.kind), shown(event, e.venue),
                      shown(event, e.participants)});
    }
}

void ProjectWriter::writeGroups()
{
    const Group &g = Group::type();
    const Membership &m = Membership::type();
    const QList<Record> groups =
        klankbord::ofProjectOrNetworks(*this, subject().id, g, g.project, g.network, g.name);
    if (groups.isEmpty())
        return;
    paper().addHeading(1, say(QT_TRANSLATE_NOOP("Report", "Groups")));
    for (const Record &group : groups) {
        paper().addHeading(2, text(group, g.name));
        addText(group, g.mandate);
        addText(group, g.composition);
        QStringList members;
        const QList<Record> memberships = find(m, m.group, group.id, m.role);
        for (const Record &membership : memberships) {
            QStringList parts{shown(membership, m.person), shown(membership, m.organisation),
                              shown(membership, m.role)};
            parts.removeAll(QString());
            members.append(parts.join(u", "_s));
        }
        if (!members.isEmpty())
            paper().addList(members);
    }
}

void ProjectWriter::writePractices()
{
    const GoodPractice &g = GoodPractice::type();
    const QList<Record> practices = find(g, g.project, subject().id, g.name);
    if (practices.isEmpty())
        return;
    paper().addHeading(1, g.pluralLabel(wording()));
    PaperTable table(paper(), {{label(g.name)}, {label(g.owner)}, {label(g.country)}, {label(g.status)}});
    for (const Record &practice : practices)
        table.addRow({text(practice, g.name), shown(practice, g.owner), shown(practice, g.country),
                      shown(practice, g.status)});
}

void ProjectWriter::writeRecommendations()
{
    const Recommendation &r = Recommendation::type();
    const QList<Record> recommendations = find(r, r.project, subject().id, r.priority);
    if (recommendations.isEmpty())
        return;
    paper().addHeading(1, r.pluralLabel(wording()));
    PaperTable table(paper(), {{label(r.text)}, {label(r.addressee)}, {label(r.status)}});
    for (const Record &recommendation : recommendations)
        table.addRow({text(recommendation, r.text), shown(recommendation, r.addressee),
                      shown(recommendation, r.status)});
}

void ProjectWriter::writeRecognitions()
{
    const Recognition &r = Recognition::type();
    const QList<Record> recognitions = find(r, r.project, subject().id, r.date);
    if (recognitions.isEmpty())
        return;
    paper().addHeading(1, say(QT_TRANSLATE_NOOP("Report", "Recognitions")));
    PaperTable table(paper(), {{label(r.name)}, {label(r.body)}, {label(r.date)}});
    for (const Record &recognition : recognitions)
        table.addRow({text(recognition, r.name), shown(recognition, r.body), shown(recognition, r.date)});
}

void ProjectWriter::writeDocuments()
{
    const Document &d = Document::type();
    const QList<Record> documents =
        klankbord::ofProjectOrNetworks(*this, subject().id, d, d.project, d.network, d.name);
    if (documents.isEmpty())
        return;
    paper().addHeading(1, say(QT_TRANSLATE_NOOP("Report", "Documents")));
    PaperTable table(paper(), {{label(d.name)}, {label(d.kind)}, {label(d.language)}, {label(d.date)}});
    for (const Record &document : documents)
        table.addRow({text(document, d.name), shown(document, d.kind), shown(document, d.language),
                      shown(document, d.date)});
}

/// Writes the one page.
class ProjectPageWriter final : public ReportWriter
{
public:
    explicit ProjectPageWriter(const ReportJob &job) : ReportWriter(job, titleOf(job), fullTitleOf(job)) {}

    Result<QByteArray> write()
    {
        writeProjectPage(*this, subject(), true);
        return finish();
    }
};

} // namespace

Report projectPageReport()
{
    return {.code = "project-page",
            .title = QT_TRANSLATE_NOOP("Report", "Project on one page"),
            .about = QT_TRANSLATE_NOOP("Report", "The key facts, aim, partners and money of one project."),
            .subject = &Project::type(),
            .write = [](const ReportJob &job) { return ProjectPageWriter(job).write(); }};
}

Report projectReport()
{
    return {.code = "project",
            .title = QT_TRANSLATE_NOOP("Report", "Project summary"),
            .about = QT_TRANSLATE_NOOP("Report", "Everything about one project, section by section."),
            .subject = &Project::type(),
            .sections = {{"aim", QT_TRANSLATE_NOOP("Report", "Aim")},
                         {"partners", QT_TRANSLATE_NOOP("Report", "Partners")},
                         {"funding", QT_TRANSLATE_NOOP("Report", "Funding")},
                         {"charts", QT_TRANSLATE_NOOP("Report", "Charts")},
                         {"costs", QT_TRANSLATE_NOOP("Report", "Costs and support")},
                         {"phases", QT_TRANSLATE_NOOP("Report", "Phases")},
                         {"events", QT_TRANSLATE_NOOP("Report", "Events")},
                         {"groups", QT_TRANSLATE_NOOP("Report", "Groups")},
                         {"practices", QT_TRANSLATE_NOOP("Report", "Good practices")},
                         {"recommendations", QT_TRANSLATE_NOOP("Report", "Recommendations")},
                         {"recognitions", QT_TRANSLATE_NOOP("Report", "Recognitions")},
                         {"documents", QT_TRANSLATE_NOOP("Report", "Documents")}},
            .usesPeriod = true,
            .canStandBeside = true,
            .write = [](const ReportJob &job) { return ProjectWriter(job).write(); }};
}

} // namespace klankbord
