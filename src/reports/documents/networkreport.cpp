// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/event.h"
#include "domain/group.h"
#include "domain/membership.h"
#include "domain/network.h"
#include "domain/phase.h"
#include "reports/documents/documents.h"
#include "reports/reportwriter.h"
#include "reports/workspacecharts.h"

#include <QHash>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// Writes one network: its phases, groups with members, calendar, and which sectors it covers.
class NetworkWriter final : public ReportWriter
{
public:
    explicit NetworkWriter(const ReportJob &job)
        : ReportWriter(job, job.subject.get(Network::type().name).shown(job.data.wording.language()),
                       Network::type().singularLabel(job.data.wording))
    {
    }

    Result<QByteArray> write();

private:
    void writeTitle();
    void writePhases();
    void writeGroups();
    void writeMembers(const Record &group);
    void writeCalendar();
    void writeSectors();

    QList<Record> m_groups;
    QList<Record> m_events;
};

Result<QByteArray> NetworkWriter::write()
{
    const Event &e = Event::type();
    const Group &g = Group::type();
    m_groups = find(g, g.network, subject().id, g.name);
    m_events = find(e, e.network, subject().id, e.when);
    m_events.removeIf([&](const Record &event) { return !isInPeriod(event.get(e.when)); });
    writeTitle();
    if (has("phases"))
        writePhases();
    if (has("groups"))
        writeGroups();
    if (has("calendar"))
        writeCalendar();
    if (has("sectors"))
        writeSectors();
    return finish();
}

void NetworkWriter::writeTitle()
{
    const Network &n = Network::type();
    const QString period = formatPeriod(subject().get(n.period), language(), DateStyle::Short);
    paper().addTitle({.title = text(subject(), n.name),
                      .subtitle = n.singularLabel(wording()),
                      .facts = {{label(n.period), source().orNotSpecified(period)},
                                {label(n.status), source().orNotSpecified(shown(subject(), n.status))},
                                {label(n.kind), source().orNotSpecified(shown(subject(), n.kind))}}});
    addFacts(subject(), {&n.project, &n.coordinator});
    addHeadedText(1, subject(), n.challenge);
    addHeadedText(1, subject(), n.approach);
}

void NetworkWriter::writePhases()
{
    const Phase &p = Phase::type();
    const QList<Record> phases = find(p, p.network, subject().id, p.order);
    if (phases.isEmpty())
        return;
    paper().addHeading(1, p.pluralLabel(wording()));
    PaperTable table(paper(), {{label(p.name)}, {label(p.period)}, {label(p.status)}, {label(p.goal)}});
    for (const Record &phase : phases)
        table.addRow(
            {text(phase, p.name), shown(phase, p.period), shown(phase, p.status), text(phase, p.goal)});
}

void NetworkWriter::writeGroups()
{
    const Group &g = Group::type();
    if (m_groups.isEmpty())
        return;
    paper().addHeading(1, g.pluralLabel(wording()));
    for (const Record &group : std::as_const(m_groups)) {
        paper().addHeading(2, text(group, g.name));
        addFacts(group, {&g.kind, &g.installed, &g.closed, &g.quorum});
        addText(group, g.mandate);
        addText(group, g.composition);
        writeMembers(group);
    }
}

void NetworkWriter::writeMembers(const Record &group)
{
    const Membership &m = Membership::type();
    const QList<Record> members = find(m, m.group, group.id, m.role);
    if (members.isEmpty())
        return;
    PaperTable table(paper(),
                     {{label(m.person)}, {label(m.organisation)}, {label(m.role)}, {label(m.period)}});
    for (const Record &member : members)
        table.addRow({shown(member, m.person), shown(member, m.organisation), shown(member, m.role),
                      formatPeriod(member.get(m.period), language(), DateStyle::Short)});
}

void NetworkWriter::writeCalendar()
{
    const Event &e = Event::type();
    paper().addHeading(1, say(QT_TRANSLATE_NOOP("Report", "Calendar")));
    if (m_events.isEmpty()) {
        paper().addNote(say(QT_TRANSLATE_NOOP("Report", "No sessions are known.")));
        return;
    }
    {
        PaperTable table(paper(), {{label(e.when)},
                                   {label(e.name)},
                                   {label(e.kind)},
                                   {label(e.sector)},
                                   {label(e.venue)},
                                   {label(e.participants), PaperAlignment::Right}});
        for (const Record &event : std::as_const(m_events)) {
            const QString when = formatTimeSlot(event.get(e.when), language(), DateStyle::Short);
            table.addRow({when.isEmpty() ? say(QT_TRANSLATE_NOOP("Report", "no date")) : when,
                          text(event, e.name), shown(event, e.kind), shown(event, e.sector),
                          shown(event, e.venue), shown(event, e.participants)});
        }
    }
    addChart(WorkspaceCharts(store(), job().data.statistics).eventsByMonth({}, {subject().id}, wording()),
             250);
}

void NetworkWriter::writeSectors()
{
    const Event &e = Event::type();
    const Membership &m = Membership::type();
    const Organisation &o = Organisation::type();
    const Sector &s = Sector::type();
    QHash<RecordId, int> sessions;
    for (const Record &event : std::as_const(m_events))
        ++sessions[event.get(e.sector)];
    QList<RecordId> groups;
    for (const Record &group : std::as_const(m_groups))
        groups.append(group.id);
    QSet<RecordId> members;
    for (const Record &membership : source().find(m, m.group, groups, m.role))
        members += {membership.get(m.organisation), membership.get(m.represents)};
    members.remove(RecordId::None);
    QHash<RecordId, int> organisations;
    for (const RecordId member : std::as_const(members)) {
        const auto organisation = record(o, member);
        const QList<RecordId> sectors = organisation ? organisation->get(o.sectors) : QList<RecordId>();
        for (const RecordId sector : sectors)
            ++organisations[sector];
    }
    Query all(s);
    all.language = language();
    all.order = {{&s.name, Qt::AscendingOrder}};
    const auto ids = store().ids(all);
    const auto sectors = ids ? store().load(s, *ids) : Result<QList<Record>>(QList<Record>());
    if (!sectors || sectors->isEmpty())
        return;
    paper().addHeading(1, say(QT_TRANSLATE_NOOP("Report", "Sectors covered")));
    PaperTable table(paper(),
                     {{s.singularLabel(wording())},
                      {say(QT_TRANSLATE_NOOP("Report", "Sessions")), PaperAlignment::Right},
                      {say(QT_TRANSLATE_NOOP("Report", "Organisations in a group")), PaperAlignment::Right},
                      {say(QT_TRANSLATE_NOOP("Report", "Coverage"))}});
    int covered = 0;
    for (const Record &sector : *sectors) {
        const int held = sessions.value(sector.id);
        const int seated = organisations.value(sector.id);
        covered += held + seated > 0;
        table.addRow({text(sector, s.name), QString::number(held), QString::number(seated),
                      held + seated > 0 ? say(QT_TRANSLATE_NOOP("Report", "covered"))
                                        : say(QT_TRANSLATE_NOOP("Report", "not yet"))});
    }
    table.addTotal(
        {say(QT_TRANSLATE_NOOP("Report", "%1 of %2 sectors")).arg(covered).arg(sectors->size()), {}, {}, {}});
}

} // namespace

Report networkReport()
{
    return {.code = "network",
            .title = QT_TRANSLATE_NOOP("Report", "Network"),
            .about = QT_TRANSLATE_NOOP(
                "Report", "One network with its groups and members, its calendar and the sectors it covers."),
            .subject = &Network::type(),
            .sections = {{"phases", QT_TRANSLATE_NOOP("Report", "Phases")},
                         {"groups", QT_TRANSLATE_NOOP("Report", "Groups and members")},
                         {"calendar", QT_TRANSLATE_NOOP("Report", "Calendar")},
                         {"sectors", QT_TRANSLATE_NOOP("Report", "Sectors covered")}},
            .usesPeriod = true,
            .write = [](const ReportJob &job) { return NetworkWriter(job).write(); }};
}

} // namespace klankbord
