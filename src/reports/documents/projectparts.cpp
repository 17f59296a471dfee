// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/documents/projectparts.h"

#include "domain/event.h"
#include "domain/goodpractice.h"
#include "domain/group.h"
#include "domain/partnership.h"
#include "domain/recommendation.h"
#include "reports/workspacecharts.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr qsizetype mostLetters = 700; ///< of the aim
constexpr qsizetype mostPartners = 14;
constexpr qsizetype mostInAName = 90;
constexpr qreal highestChart = 170; ///< points
constexpr qreal lowestChart = 110;
constexpr qreal roomForCaption = 45;

/// The beginning of @p text, whole words of it, with an ellipsis where something was left out.
QString shortened(const QString &text, qsizetype most)
{
    const QString plain = text.simplified();
    if (plain.size() <= most)
        return plain;
    const qsizetype space = plain.lastIndexOf(u' ', most);
    return plain.left(space > most / 2 ? space : most) + u" …"_s;
}

QString partnersLine(ReportWriter &writer, const Record &project)
{
    const Partnership &p = Partnership::type();
    const QList<Record> partners = writer.find(p, p.project, project.id, p.number);
    QStringList names;
    for (const Record &partner : partners.mid(0, mostPartners))
        names.append(shortened(writer.shown(partner, p.organisation), mostInAName));
    if (partners.size() > mostPartners) {
        names.append(
            writer.say(QT_TRANSLATE_NOOP("Report", "and %1 more")).arg(partners.size() - mostPartners));
    }
    return names.join(u" · "_s);
}

QString countOf(ReportWriter &writer, qsizetype count)
{
    return writer.wording().locale().toString(qlonglong(count));
}

} // namespace

QList<RecordId> networksOf(ReportWriter &writer, RecordId project)
{
    const Network &n = Network::type();
    QList<RecordId> ids;
    for (const Record &network : writer.find(n, n.project, project, n.name))
        ids.append(network.id);
    return ids;
}

QList<Record> ofProjectOrNetworks(ReportWriter &writer, RecordId projectId, const RecordType &type,
                                  const FieldInfo &project, const FieldInfo &network, const FieldInfo &order)
{
    QList<Record> records = writer.find(type, project, projectId, order);
    const QList<Record> others = writer.source().find(type, network, networksOf(writer, projectId), order);
    for (const Record &other : others) {
        const bool isThere = std::any_of(records.cbegin(), records.cend(),
                                         [&other](const Record &record) { return record.id == other.id; });
        if (!isThere)
            records.append(other);
    }
    return records;
}

void writeProjectPage(ReportWriter &writer, const Record &project, bool hasTitle)
{
    const Project &p = Project::type();
    const QString period = formatPeriod(project.get(p.period), writer.language(), DateStyle::Short);
    const auto fact = [&](const FieldInfo &field) -> PaperFact {
        return {writer.label(field),
                writer.source().orNotSpecified(shortened(writer.shown(project, field), mostInAName))};
    };
    writer.paper().addTitle({.title = hasTitle ? shortened(project.get(p.acronym), mostInAName) : QString(),
                             .subtitle = shortened(writer.text(project, p.fullTitle), 2 * mostInAName),
                             .facts = {{writer.label(p.period), writer.source().orNotSpecified(period)},
                                       fact(p.programme),
                                       fact(p.status),
                                       fact(p.lead),
                                       fact(p.totalCost),
                                       fact(p.support)}});
    if (!project.isEmpty(p.summary)) {
        writer.paper().addHeading(2, writer.say(QT_TRANSLATE_NOOP("Report", "Aim")));
        writer.paper().addParagraph(shortened(writer.text(project, p.summary), mostLetters));
        if (project.get(p.summary).isFallback(writer.language()))
            writer.paper().addNote(
                writer.say(QT_TRANSLATE_NOOP("Report", "This text has no translation yet.")));
    }
    const QString partners = partnersLine(writer, project);
    if (!partners.isEmpty()) {
        writer.paper().addHeading(2, writer.say(QT_TRANSLATE_NOOP("Report", "Partners")));
        writer.paper().addParagraph(partners);
    }
    const Event &e = Event::type();
    const Group &g = Group::type();
    const GoodPractice &practice = GoodPractice::type();
    const Recommendation &r = Recommendation::type();
    const std::pair<QString, qsizetype> counts[] = {
        {e.pluralLabel(writer.wording()),
         ofProjectOrNetworks(writer, project.id, e, e.project, e.network, e.when).size()},
        {g.pluralLabel(writer.wording()),
         ofProjectOrNetworks(writer, project.id, g, g.project, g.network, g.name).size()},
        {practice.pluralLabel(writer.wording()),
         writer.find(practice, practice.project, project.id, practice.name).size()},
        {r.pluralLabel(writer.wording()), writer.find(r, r.project, project.id, r.priority).size()}};
    QList<PaperFact> facts;
    for (const auto &[name, count] : counts) {
        if (count > 0)
            facts.append({name, countOf(writer, count)});
    }
    if (!facts.isEmpty()) {
        writer.paper().addHeading(2, writer.say(QT_TRANSLATE_NOOP("Report", "What it brought forth")));
        writer.paper().addFacts(facts);
    }
    const WorkspaceCharts charts(writer.store(), writer.job().data.statistics);
    // As high as the page still allows, and rather not at all than too small to read or on another page.
    const qreal height = qMin(highestChart, writer.paper().room() - roomForCaption);
    if (height >= lowestChart)
        writer.addChart(charts.fundingByPartner({project.id}, writer.wording()), height);
}

} // namespace klankbord
