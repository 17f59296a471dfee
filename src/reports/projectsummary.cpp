// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/projectsummary.h"

#include "domain/document.h"
#include "domain/funding.h"
#include "domain/membership.h"
#include "domain/recognition.h"
#include "reports/chartscene.h"
#include "reports/charttable.h"
#include "reports/papertable.h"
#include "reports/reportsource.h"
#include "reports/workspacecharts.h"

#include <QPainter>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// What one summary is written with: where the facts come from and whose words it speaks.
class Summary final
{
public:
    Summary(const RecordStore &store, const Statistics &statistics, const Record &project,
            const Wording &wording, const QDateTime &now)
        : m_store(store),
          m_statistics(statistics),
          m_source(store, wording),
          m_project(project),
          m_wording(wording),
          m_paper(settings(now))
    {
    }

    Paper &write();

private:
    PaperSettings settings(const QDateTime &now) const;

    void writeTitle();
    void writeAim();
    void writePartners();
    void writeFunding();
    void writeCosts();
    void writePhases();
    void writeEvents();
    void writeGroups();
    void writeRecognitions();
    void writeDocuments();
    void addFundingChart();

    QList<Record> find(const RecordType &type, const FieldInfo &field, const QList<RecordId> &values,
                       const FieldInfo &order) const
    {
        return m_source.find(type, field, values, order);
    }
    /// Records that belong to the project itself or to one of its networks.
    QList<Record> ofProjectOrNetworks(const RecordType &type, const FieldInfo &project,
                                      const FieldInfo &network, const FieldInfo &order) const;
    QString shown(const Record &record, const FieldInfo &field) const
    {
        return m_source.shown(record, field);
    }
    QString say(const char *source) const { return m_wording.text("ProjectSummary", source); }
    QString text(const Record &record, const Field<LocalizedText> &field) const
    {
        return m_source.text(record, field);
    }

    const RecordStore &m_store;
    const Statistics &m_statistics;
    ReportSource m_source;
    const Record &m_project;
    const Wording &m_wording;
    QList<RecordId> m_networks;
    Paper m_paper;
};

PaperSettings Summary::settings(const QDateTime &now) const
{
    const Project &p = Project::type();
    const QString title =
        say(QT_TRANSLATE_NOOP("ProjectSummary", "Summary of %1")).arg(m_project.get(p.acronym));
    return m_source.settings(title, text(m_project, p.fullTitle), now);
}

Paper &Summary::write()
{
    Query networks(Network::type());
    networks.conditions = {
        {&Network::type().project, Condition::Test::AnyOf, {QVariant::fromValue(m_project.id)}}};
    if (const auto ids = m_store.ids(networks))
        m_networks = *ids;
    writeTitle();
    writeAim();
    writePartners();
    writeFunding();
    writeCosts();
    writePhases();
    writeEvents();
    writeGroups();
    writeRecognitions();
    writeDocuments();
    return m_paper;
}

void Summary::writeTitle()
{
    const Project &p = Project::type();
    PaperTitle title{.title = m_project.get(p.acronym), .subtitle = text(m_project, p.fullTitle)};
    // Short dates, so that the period stays on one line.
    const QString period = formatPeriod(m_project.get(p.period), m_wording.language(), DateStyle::Short);
    title.facts = {{p.period.label(m_wording), m_source.orNotSpecified(period)},
                   {p.programme.label(m_wording), m_source.orNotSpecified(shown(m_project, p.programme))},
                   {p.status.label(m_wording), m_source.orNotSpecified(shown(m_project, p.status))}};
    m_paper.addTitle(title);
    const QList<PaperFact> facts =
        m_source.facts(m_project, {&p.kind, &p.code, &p.lead, &p.coordinator, &p.policyDomain,
                                   &p.participationLevel, &p.participationMethods, &p.themes, &p.website});
    if (!facts.isEmpty())
        m_paper.addFacts(facts);
}

void Summary::writeAim()
{
    const Project &p = Project::type();
    if (m_project.isEmpty(p.summary) && m_project.isEmpty(p.challenge) && m_project.isEmpty(p.approach))
        return;
    m_paper.addHeading(1, say(QT_TRANSLATE_NOOP("ProjectSummary", "Aim")));
    if (!m_project.isEmpty(p.summary))
        m_paper.addParagraph(text(m_project, p.summary));
    for (const Field<LocalizedText> *field : {&p.challenge, &p.approach}) {
        if (m_project.isEmpty(*field))
            continue;
        m_paper.addHeading(2, field->label(m_wording));
        m_paper.addParagraph(text(m_project, *field));
    }
}

QList<Record> Summary::ofProjectOrNetworks(const RecordType &type, const FieldInfo &project,
                                           const FieldInfo &network, const FieldInfo &order) const
{
    QList<Record> records = find(type, project, {m_project.id}, order);
    const QList<Record> others = find(type, network, m_networks, order);
    for (const Record &other : others) {
        const bool isThere = std::any_of(records.cbegin(), records.cend(),
                                         [&other](const Record &record) { return record.id == other.id; });
        if (!isThere)
            records.append(other);
    }
    return records;
}

void Summary::writePartners()
{
    const Partnership &p = Partnership::type();
    const QList<Record> partners = find(p, p.project, {m_project.id}, p.number);
    if (partners.isEmpty())
        return;
    m_paper.addHeading(1, say(QT_TRANSLATE_NOOP("ProjectSummary", "Partners")));
    PaperTable table(m_paper, {{p.organisation.label(m_wording)},
                               {Organisation::type().country.label(m_wording)},
                               {p.role.label(m_wording)},
                               {p.task.label(m_wording)}});
    for (const Record &partner : partners) {
        const auto organisation = m_store.find(Organisation::type(), partner.get(p.organisation));
        const QString country =
            organisation && *organisation ? shown(**organisation, Organisation::type().country) : QString();
        table.addRow(
            {shown(partner, p.organisation), country, shown(partner, p.role), text(partner, p.task)});
    }
}

void Summary::writeFunding()
{
    const Funding &f = Funding::type();
    QList<Record> fundings = find(f, f.project, {m_project.id}, f.amount);
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

    m_paper.addHeading(1, say(QT_TRANSLATE_NOOP("ProjectSummary", "Funding")));
    {
        PaperTable table(m_paper,
                         {{say(QT_TRANSLATE_NOOP("ProjectSummary", "Source"))},
                          {say(QT_TRANSLATE_NOOP("ProjectSummary", "For"))},
                          {f.amount.label(m_wording), PaperAlignment::Right},
                          {say(QT_TRANSLATE_NOOP("ProjectSummary", "Share")), PaperAlignment::Right}});
        for (const Record &funding : std::as_const(fundings)) {
            const bool isPart = !funding.isEmpty(f.partner);
            const auto partnership = isPart ? m_store.find(Partnership::type(), funding.get(f.partner))
                                            : Result<std::optional<Record>>(std::nullopt);
            const QString receiver = partnership && *partnership
                                         ? say(QT_TRANSLATE_NOOP("ProjectSummary", "of which %1"))
                                               .arg(shown(**partnership, Partnership::type().organisation))
                                         : say(QT_TRANSLATE_NOOP("ProjectSummary", "the whole project"));
            const auto amount = funding.get(f.amount);
            const auto whole = wholes.constFind(sourceOf(funding));
            QString share;
            if (const auto rate = funding.get(f.rate))
                share = formatShare(*rate, m_wording.language());
            else if (amount && whole != wholes.cend() && isPart && whole->currency == amount->currency) {
                if (const auto part = shareOf(amount->cents, whole->cents))
                    share = formatShare(*part, m_wording.language());
            }
            const QString source = shown(funding, f.programme) + shown(funding, f.organisation);
            table.addRow({source, receiver,
                          amount ? formatAmount(*amount, m_wording.language()) : m_source.notSpecified(),
                          share});
        }
    }
    addFundingChart();
}

void Summary::addFundingChart()
{
    const WorkspaceCharts charts(m_store, m_statistics);
    const Result<Chart> chart = charts.fundingByPartner({m_project.id}, m_wording);
    if (!chart || chart->isEmpty())
        return;
    m_paper.addFigure({.height = 220,
                       .paint =
                           [chart = *chart](QPainter &painter, const QRectF &area) {
                               ChartStyle style;
                               style.background = ChartStyle::Background::Transparent;
                               style.font = painter.font();
                               style.margin = 0;
                               ChartScene(chart, style, area.size()).paint(painter, area);
                           },
                       .alternative = chartDescription(*chart),
                       .caption = chart->footnote});
}

void Summary::writeCosts()
{
    const Project &p = Project::type();
    const std::array rows{std::pair(&p.totalCost, &p.totalCostSource),
                          std::pair(&p.eligibleCost, &p.eligibleCostSource),
                          std::pair(&p.support, &p.supportSource)};
    QList<PaperFact> facts;
    for (const auto &[amount, source] : rows) {
        if (m_project.isEmpty(*amount))
            continue;
        QString value = shown(m_project, *amount);
        if (!m_project.isEmpty(*source))
            value += u" ("_s + text(m_project, *source) + u')';
        facts.append({amount->label(m_wording), value});
    }
    if (facts.isEmpty())
        return;
    m_paper.addHeading(2, say(QT_TRANSLATE_NOOP("ProjectSummary", "Costs and support")));
    m_paper.addFacts(facts);
}

void Summary::writePhases()
{
    const Phase &p = Phase::type();
    const QList<Record> phases = ofProjectOrNetworks(p, p.project, p.network, p.order);
    if (phases.isEmpty())
        return;
    m_paper.addHeading(1, say(QT_TRANSLATE_NOOP("ProjectSummary", "Phases")));
    PaperTable table(m_paper, {{p.name.label(m_wording)},
                               {p.period.label(m_wording)},
                               {p.status.label(m_wording)},
                               {p.goal.label(m_wording)}});
    for (const Record &phase : phases)
        table.addRow(
            {text(phase, p.name), shown(phase, p.period), shown(phase, p.status), text(phase, p.goal)});
}

void Summary::writeEvents()
{
    const Event &e = Event::type();
    const QList<Record> events = ofProjectOrNetworks(e, e.project, e.network, e.when);
    if (events.isEmpty())
        return;
    m_paper.addHeading(1, say(QT_TRANSLATE_NOOP("ProjectSummary", "Events")));
    PaperTable table(m_paper, {{e.when.label(m_wording)},
                               {e.name.label(m_wording)},
                               {e.kind.label(m_wording)},
                               {e.venue.label(m_wording)},
                               {e.participants.label(m_wording), PaperAlignment::Right}});
    for (const Record &event : events) {
        const QString when = event.isEmpty(e.when)
                                 ? say(QT_TRANSLATE_NOOP("ProjectSummary", "no date"))
                                 : formatTimeSlot(event.get(e.when), m_wording.language(), DateStyle::Short);
        table.addRow({when, text(event, e.name), shown(event, e.kind), shown(event, e.venue),
                      shown(event, e.participants)});
    }
}

void Summary::writeGroups()
{
    const Group &g = Group::type();
    const Membership &m = Membership::type();
    const QList<Record> groups = ofProjectOrNetworks(g, g.project, g.network, g.name);
    if (groups.isEmpty())
        return;
    m_paper.addHeading(1, say(QT_TRANSLATE_NOOP("ProjectSummary", "Groups")));
    for (const Record &group : groups) {
        m_paper.addHeading(2, text(group, g.name));
        if (!group.isEmpty(g.mandate))
            m_paper.addParagraph(text(group, g.mandate));
        if (!group.isEmpty(g.composition))
            m_paper.addParagraph(text(group, g.composition));
        QStringList members;
        const QList<Record> memberships = find(m, m.group, {group.id}, m.role);
        for (const Record &membership : memberships) {
            QStringList parts{shown(membership, m.person), shown(membership, m.organisation),
                              shown(membership, m.role)};
            parts.removeAll(QString());
            members.append(parts.join(u", "_s));
        }
        if (!members.isEmpty())
            m_paper.addList(members);
    }
}

void Summary::writeRecognitions()
{
    const Recognition &r = Recognition::type();
    const QList<Record> recognitions = find(r, r.project, {m_project.id}, r.date);
    if (recognitions.isEmpty())
        return;
    m_paper.addHeading(1, say(QT_TRANSLATE_NOOP("ProjectSummary", "Recognitions")));
    PaperTable table(m_paper,
                     {{r.name.label(m_wording)}, {r.body.label(m_wording)}, {r.date.label(m_wording)}});
    for (const Record &recognition : recognitions)
        table.addRow({text(recognition, r.name), shown(recognition, r.body), shown(recognition, r.date)});
}

void Summary::writeDocuments()
{
    const Document &d = Document::type();
    const QList<Record> documents = ofProjectOrNetworks(d, d.project, d.network, d.name);
    if (documents.isEmpty())
        return;
    m_paper.addHeading(1, say(QT_TRANSLATE_NOOP("ProjectSummary", "Documents")));
    PaperTable table(m_paper, {{d.name.label(m_wording)},
                               {d.kind.label(m_wording)},
                               {d.language.label(m_wording)},
                               {d.date.label(m_wording)}});
    for (const Record &document : documents)
        table.addRow({text(document, d.name), shown(document, d.kind), shown(document, d.language),
                      shown(document, d.date)});
}

/// The project itself, or why there is none.
Result<Record> projectOf(const RecordStore &store, RecordId id)
{
    Result<std::optional<Record>> found = store.find(Project::type(), id);
    if (!found)
        return found.error();
    if (!*found) {
        return Error{
            Error::Kind::NotFound,
            QCoreApplication::translate("ProjectSummary", "There is no such project in this workspace."),
            {},
            {}};
    }
    return **found;
}

} // namespace

Result<QByteArray> projectSummary(const RecordStore &store, const Statistics &statistics, RecordId project,
                                  const Wording &wording, const QDateTime &now)
{
    const Result<Record> record = projectOf(store, project);
    if (!record)
        return record.error();
    return Summary(store, statistics, *record, wording, now).write().finish();
}

Result<> saveProjectSummary(const RecordStore &store, const Statistics &statistics, RecordId project,
                            const Wording &wording, const QDateTime &now, const QString &path)
{
    const Result<Record> record = projectOf(store, project);
    if (!record)
        return record.error();
    return Summary(store, statistics, *record, wording, now).write().save(path);
}

QString projectSummaryFileName(const Record &project, Language language)
{
    return u"%1-%2.pdf"_s.arg(fileNamePart(project.get(Project::type().acronym), u"project"_s),
                              languageCode(language));
}

} // namespace klankbord
