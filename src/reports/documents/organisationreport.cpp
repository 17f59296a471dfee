// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/affiliation.h"
#include "domain/catalogue.h"
#include "domain/contribution.h"
#include "domain/event.h"
#include "domain/goodpractice.h"
#include "domain/membership.h"
#include "domain/partnership.h"
#include "domain/permission.h"
#include "domain/programmeitem.h"
#include "domain/recommendation.h"
#include "domain/stakeholderassessment.h"
#include "domain/task.h"
#include "reports/documents/documents.h"
#include "reports/reportwriter.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr qsizetype mostTitles = 40; ///< of one kind

/// Writes what an organisation is, and everything it takes part in.
class OrganisationWriter final : public ReportWriter
{
public:
    explicit OrganisationWriter(const ReportJob &job)
        : ReportWriter(job, job.subject.get(Organisation::type().name).shown(job.data.wording.language()),
                       Organisation::type().singularLabel(job.data.wording))
    {
    }

    Result<QByteArray> write();

private:
    void writeTitle();
    void writeProjects();
    void writeMembers(const FieldInfo &field, const QString &heading);
    void writeEvents();
    void writeContributions();
    void writePractices();
    void writeRecommendations();
    void writeOthers();
    QStringList titlesOf(const RecordType &type, const FieldInfo &field);
};

Result<QByteArray> OrganisationWriter::write()
{
    const Organisation &o = Organisation::type();
    const Membership &m = Membership::type();
    writeTitle();
    addHeadedText(1, subject(), o.mission);
    addHeadedText(1, subject(), o.coreTasks);
    addHeadedText(1, subject(), o.interest);
    addHeadedText(1, subject(), o.history);
    if (has("projects"))
        writeProjects();
    if (has("groups")) {
        writeMembers(m.organisation, say(QT_TRANSLATE_NOOP("Report", "Seats in groups")));
        writeMembers(m.represents, say(QT_TRANSLATE_NOOP("Report", "Represented in groups")));
    }
    if (has("events")) {
        writeEvents();
        writeContributions();
    }
    if (has("practices"))
        writePractices();
    if (has("recommendations"))
        writeRecommendations();
    if (has("others"))
        writeOthers();
    return finish();
}

void OrganisationWriter::writeTitle()
{
    const Organisation &o = Organisation::type();
    QString under = shown(subject(), o.kind);
    if (!subject().isEmpty(o.abbreviation))
        under = under.isEmpty() ? subject().get(o.abbreviation)
                                : QString(subject().get(o.abbreviation) + u" · "_s + under);
    paper().addTitle({.title = text(subject(), o.name), .subtitle = under});
    addFacts(subject(), {&o.parent, &o.legalNature, &o.socialEconomyType, &o.sectors, &o.themes, &o.memberOf,
                         &o.address, &o.country, &o.nuts, &o.website, &o.emails, &o.phones,
                         &o.enterpriseNumber, &o.vat, &o.pic, &o.guidedPerYear});
}

void OrganisationWriter::writeProjects()
{
    const Partnership &p = Partnership::type();
    const Project &project = Project::type();
    const QList<Record> partnerships = find(p, p.organisation, subject().id, p.project);
    if (partnerships.isEmpty())
        return;
    paper().addHeading(1, project.pluralLabel(wording()));
    PaperTable table(paper(),
                     {{label(p.project)}, {label(p.role)}, {label(project.period)}, {label(p.task)}});
    for (const Record &partnership : partnerships) {
        const auto of = record(project, partnership.get(p.project));
        const Period period =
            partnership.isEmpty(p.period) && of ? of->get(project.period) : partnership.get(p.period);
        table.addRow({shown(partnership, p.project), shown(partnership, p.role),
                      formatPeriod(period, language(), DateStyle::Short), text(partnership, p.task)});
    }
}

void OrganisationWriter::writeMembers(const FieldInfo &field, const QString &heading)
{
    const Membership &m = Membership::type();
    const QList<Record> memberships = find(m, field, subject().id, m.group);
    if (memberships.isEmpty())
        return;
    paper().addHeading(1, heading);
    PaperTable table(paper(), {{label(m.group)}, {label(m.person)}, {label(m.role)}, {label(m.period)}});
    for (const Record &membership : memberships)
        table.addRow({shown(membership, m.group), shown(membership, m.person), shown(membership, m.role),
                      formatPeriod(membership.get(m.period), language(), DateStyle::Short)});
}

void OrganisationWriter::writeEvents()
{
    const Event &e = Event::type();
    const QList<Record> events = find(e, e.organiser, subject().id, e.when);
    if (events.isEmpty())
        return;
    paper().addHeading(1, say(QT_TRANSLATE_NOOP("Report", "Events organised")));
    PaperTable table(paper(), {{label(e.when)}, {label(e.name)}, {label(e.kind)}});
    for (const Record &event : events)
        table.addRow({formatTimeSlot(event.get(e.when), language(), DateStyle::Short), text(event, e.name),
                      shown(event, e.kind)});
}

void OrganisationWriter::writeContributions()
{
    const Contribution &c = Contribution::type();
    const ProgrammeItem &i = ProgrammeItem::type();
    QList<Record> contributions = find(c, c.organisation, subject().id, c.item);
    for (const Record &other : find(c, c.onBehalfOf, subject().id, c.item)) {
        if (!contributions.contains(other))
            contributions.append(other);
    }
    if (contributions.isEmpty())
        return;
    paper().addHeading(1, say(QT_TRANSLATE_NOOP("Report", "On the programme")));
    PaperTable table(paper(), {{label(i.event)}, {label(c.item)}, {label(c.person)}, {label(c.role)}});
    for (const Record &contribution : std::as_const(contributions)) {
        const auto item = record(i, contribution.get(c.item));
        table.addRow({item ? shown(*item, i.event) : QString(), item ? text(*item, i.name) : QString(),
                      shown(contribution, c.person), shown(contribution, c.role)});
    }
}

void OrganisationWriter::writePractices()
{
    const GoodPractice &g = GoodPractice::type();
    const QList<Record> practices = find(g, g.owner, subject().id, g.name);
    if (practices.isEmpty())
        return;
    paper().addHeading(1, g.pluralLabel(wording()));
    PaperTable table(paper(), {{label(g.name)}, {label(g.project)}, {label(g.status)}});
    for (const Record &practice : practices)
        table.addRow({text(practice, g.name), shown(practice, g.project), shown(practice, g.status)});
}

void OrganisationWriter::writeRecommendations()
{
    const Recommendation &r = Recommendation::type();
    const QList<Record> received = find(r, r.addressee, subject().id, r.due);
    if (received.isEmpty())
        return;
    paper().addHeading(1, say(QT_TRANSLATE_NOOP("Report", "Recommendations received")));
    PaperTable table(paper(), {{label(r.text)}, {label(r.project)}, {label(r.status)}, {label(r.due)}});
    for (const Record &recommendation : received)
        table.addRow({text(recommendation, r.text), shown(recommendation, r.project),
                      shown(recommendation, r.status), shown(recommendation, r.due)});
}

void OrganisationWriter::writeOthers()
{
    const Membership &m = Membership::type();
    const Contribution &c = Contribution::type();
    // These have tables of their own, and who works there is nobody's business but theirs.
    const QList<const FieldInfo *> told{&Partnership::type().organisation,
                                        &m.organisation,
                                        &m.represents,
                                        &Event::type().organiser,
                                        &c.organisation,
                                        &c.onBehalfOf,
                                        &GoodPractice::type().owner,
                                        &Recommendation::type().addressee,
                                        &Affiliation::type().organisation};
    // What a team thinks of an organisation, and what it still wants from it, stays with the team.
    const QList<const RecordType *> inside{&StakeholderAssessment::type(), &Task::type()};
    bool isFirst = true;
    for (const RecordType *type : recordTypes()) {
        for (const FieldInfo *field : type->fields()) {
            if (field->target() != &Organisation::type() || told.contains(field) || inside.contains(type))
                continue;
            const QStringList titles = titlesOf(*type, *field);
            if (titles.isEmpty())
                continue;
            if (std::exchange(isFirst, false))
                paper().addHeading(1, say(QT_TRANSLATE_NOOP("Report", "Further ties")));
            paper().addHeading(2, field->inverseLabel(wording()));
            paper().addList(titles);
        }
    }
}

QStringList OrganisationWriter::titlesOf(const RecordType &type, const FieldInfo &field)
{
    QStringList titles;
    const QList<Record> found = find(type, field, subject().id, *type.fields().first());
    for (const Record &other : found) {
        if (const auto leaving = outgoing(other))
            titles.append(leaving->title(wording(), &source().titles()));
    }
    titles.removeDuplicates();
    if (titles.size() > mostTitles) {
        const qsizetype more = titles.size() - mostTitles;
        titles = titles.mid(0, mostTitles);
        titles.append(say(QT_TRANSLATE_NOOP("Report", "and %1 more")).arg(more));
    }
    return titles;
}

} // namespace

Report organisationReport()
{
    return {.code = "organisation",
            .title = QT_TRANSLATE_NOOP("Report", "Organisation profile"),
            .about = QT_TRANSLATE_NOOP("Report", "One organisation and everything it takes part in."),
            .subject = &Organisation::type(),
            .sections = {{"projects", QT_TRANSLATE_NOOP("Report", "Projects")},
                         {"groups", QT_TRANSLATE_NOOP("Report", "Seats in groups")},
                         {"events", QT_TRANSLATE_NOOP("Report", "Events")},
                         {"practices", QT_TRANSLATE_NOOP("Report", "Good practices")},
                         {"recommendations", QT_TRANSLATE_NOOP("Report", "Recommendations received")},
                         {"others", QT_TRANSLATE_NOOP("Report", "Further ties")}},
            .canStandBeside = true,
            .write = [](const ReportJob &job) { return OrganisationWriter(job).write(); }};
}

} // namespace klankbord
