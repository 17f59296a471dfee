// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/statistics.h"

#include "domain/event.h"
#include "domain/funding.h"
#include "storage/database.h"
#include "storage/recordrows.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

QString column(const Database &database, const FieldInfo &field, int at = 0)
{
    return database.schema().table(field.owner()).columnsOf(field).at(at);
}

std::span<const RecordId> spanOf(const QList<RecordId> &ids)
{
    return {ids.constData(), static_cast<std::size_t>(ids.size())};
}

/// Funding added up by project, source, partner and currency: what both views start from. Columns: project,
/// programme, organisation, partner, currency, cents, inexact, unspecified.
QString fundingParts(Database &database, bool ofSome)
{
    const Funding &funding = Funding::type();
    const QString project = column(database, funding.project);
    const QString keys =
        QStringList{project, column(database, funding.programme), column(database, funding.organisation),
                    column(database, funding.partner), column(database, funding.amount, 1)}
            .join(u", "_s);
    const QString cents = column(database, funding.amount, 0);
    const QString qualifier = column(database, funding.amount, 2);
    const Dialect &dialect = database.dialect();
    return u"SELECT "_s + keys + u", "_s + dialect.sum(u"coalesce(%1, 0)"_s.arg(cents)) +
           u", max(CASE WHEN %1 IS NOT NULL AND coalesce(%2, 'exact') <> 'exact' THEN 1 ELSE 0 END), "
           "sum(CASE WHEN %1 IS NULL THEN 1 ELSE 0 END) FROM funding"_s.arg(cents, qualifier) +
           (ofSome ? QString(u" WHERE "_s + project + dialect.inIdList()) : QString()) + u" GROUP BY "_s +
           keys;
}

struct FundingPart {
    RecordId project;
    RecordId programme;
    RecordId organisation;
    RecordId partner;
    QString currency;
    qint64 cents;
    bool isInexact;
    int unspecified;
};

Result<QList<FundingPart>> readFundingParts(Database &database, const QList<RecordId> &projects)
{
    const auto select = database.statement(fundingParts(database, !projects.isEmpty()));
    if (!projects.isEmpty())
        select->bind(0, idListOf(database.dialect(), spanOf(projects)));
    QList<FundingPart> parts;
    while (select->next())
        parts.append({RecordId{select->integer(0)}, RecordId{select->integer(1)},
                      RecordId{select->integer(2)}, RecordId{select->integer(3)}, select->text(4),
                      select->integer(5), select->integer(6) != 0, static_cast<int>(select->integer(7))});
    if (auto done = select->finish(); !done)
        return done.error();
    return parts;
}

/// Money of one source in one project and currency: what is given to the project, and what of it to a
/// partner.
struct SourceInProject {
    qint64 whole = 0;
    qint64 parts = 0;
    bool isInexact = false;
    int unspecified = 0;
};

using SourceKey =
    std::tuple<RecordId, RecordId, RecordId, QString>; // project, programme, organisation, currency

QMap<SourceKey, SourceInProject> bySource(const QList<FundingPart> &parts)
{
    QMap<SourceKey, SourceInProject> sums;
    for (const FundingPart &part : parts) {
        SourceInProject &sum = sums[{part.project, part.programme, part.organisation, part.currency}];
        (part.partner == RecordId::None ? sum.whole : sum.parts) += part.cents;
        sum.isInexact = sum.isInexact || part.isInexact;
        sum.unspecified += part.unspecified;
    }
    return sums;
}

/// What is not specified goes with the source's largest sum; alone, where it has no sum at all.
void joinUnspecified(QList<Statistics::SourceTotal> &totals)
{
    for (qsizetype at = totals.size() - 1; at >= 0; --at) {
        const Statistics::SourceTotal loose = totals.at(at);
        if (!loose.currency.isEmpty())
            continue;
        const auto home =
            std::find_if(totals.begin(), totals.end(), [&](const Statistics::SourceTotal &total) {
                return !total.currency.isEmpty() && total.programme == loose.programme &&
                       total.organisation == loose.organisation;
            });
        if (home == totals.end())
            continue;
        home->unspecified += loose.unspecified;
        totals.removeAt(at);
    }
}

} // namespace

Result<QList<Statistics::SourceTotal>> Statistics::fundingBySource(const QList<RecordId> &projects) const
{
    const Result<QList<FundingPart>> parts = readFundingParts(m_database, projects);
    if (!parts)
        return parts.error();
    QMap<std::tuple<RecordId, RecordId, QString>, SourceTotal> sums;
    const QMap<SourceKey, SourceInProject> sources = bySource(*parts);
    for (auto it = sources.cbegin(); it != sources.cend(); ++it) {
        const auto &[project, programme, organisation, currency] = it.key();
        SourceTotal &total = sums[{programme, organisation, currency}];
        total.programme = programme;
        total.organisation = organisation;
        total.currency = currency;
        // What names a partner lies inside the amount for the whole project.
        total.cents += qMax(it->whole, it->parts);
        total.hasInexact = total.hasInexact || it->isInexact;
        total.unspecified += it->unspecified;
    }
    QList<SourceTotal> totals = sums.values();
    std::stable_sort(totals.begin(), totals.end(),
                     [](const SourceTotal &a, const SourceTotal &b) { return a.cents > b.cents; });
    joinUnspecified(totals);
    return totals;
}

Result<QList<Statistics::PartnerShare>> Statistics::fundingByPartner(const QList<RecordId> &projects) const
{
    const Result<QList<FundingPart>> parts = readFundingParts(m_database, projects);
    if (!parts)
        return parts.error();
    QMap<std::tuple<RecordId, QString>, PartnerShare> sums;
    const auto add = [&sums](RecordId partner, const QString &currency, qint64 cents, bool isInexact) {
        if (currency.isEmpty()) // an amount that is not specified
            return;
        PartnerShare &share = sums[{partner, currency}];
        share.partnership = partner;
        share.currency = currency;
        share.cents += cents;
        share.hasInexact = share.hasInexact || isInexact;
    };
    for (const FundingPart &part : *parts) {
        if (part.partner != RecordId::None)
            add(part.partner, part.currency, part.cents, part.isInexact);
    }
    const QMap<SourceKey, SourceInProject> sources = bySource(*parts);
    for (auto it = sources.cbegin(); it != sources.cend(); ++it) {
        if (it->whole > it->parts)
            add(RecordId::None, std::get<3>(it.key()), it->whole - it->parts, it->isInexact);
    }
    QList<PartnerShare> shares = sums.values();
    std::stable_sort(shares.begin(), shares.end(), [](const PartnerShare &a, const PartnerShare &b) {
        const bool aIsRest = a.partnership == RecordId::None;
        const bool bIsRest = b.partnership == RecordId::None;
        return aIsRest != bIsRest ? bIsRest : a.cents > b.cents;
    });
    return shares;
}

Result<QList<Statistics::MonthCount>> Statistics::eventsByMonth(const QList<RecordId> &projects,
                                                                const QList<RecordId> &networks) const
{
    const Event &event = Event::type();
    const Dialect &dialect = m_database.dialect();
    const QString date = column(m_database, event.when);
    const QString sector = column(m_database, event.sector);
    QStringList conditions;
    QVariantList values;
    if (!projects.isEmpty()) {
        const QString list = idListOf(dialect, spanOf(projects));
        conditions.append(column(m_database, event.project) + dialect.inIdList());
        conditions.append(column(m_database, event.network) + u" IN (SELECT id FROM network WHERE "_s +
                          column(m_database, Network::type().project) + dialect.inIdList() + u')');
        values.append({list, list});
    }
    if (!networks.isEmpty()) {
        conditions.append(column(m_database, event.network) + dialect.inIdList());
        values.append(idListOf(dialect, spanOf(networks)));
    }
    const QString month = u"coalesce(substr("_s + date + u", 1, 7), '')"_s;
    const auto select = m_database.statement(
        u"SELECT "_s + month + u", "_s + sector + u", count(*) FROM event"_s +
        (conditions.isEmpty() ? QString() : QString(u" WHERE "_s + conditions.join(u" OR "_s))) +
        u" GROUP BY 1, 2 ORDER BY 1, 2"_s);
    int parameter = 0;
    for (const QVariant &value : values)
        select->bind(parameter++, value);
    QList<MonthCount> counts;
    while (select->next())
        counts.append({select->text(0), RecordId{select->integer(1)}, static_cast<int>(select->integer(2))});
    if (auto done = select->finish(); !done)
        return done.error();
    return counts;
}

Result<QList<Statistics::ProgrammeTotal>> Statistics::totalsByProgramme() const
{
    const Project &project = Project::type();
    const QString programme = column(m_database, project.programme);
    const QString cents = column(m_database, project.totalCost, 0);
    const QString currency = column(m_database, project.totalCost, 1);
    // As in the index project_by_programme_total_cost.
    const auto select =
        m_database.statement(u"SELECT %1, %2, count(*), %3 FROM project GROUP BY %1, %2"_s.arg(
            programme, currency, m_database.dialect().sum(u"coalesce(%1, 0)"_s.arg(cents))));
    QMap<RecordId, QList<ProgrammeTotal>> byProgramme;
    QMap<RecordId, int> unspecified;
    while (select->next()) {
        const RecordId id{select->integer(0)};
        const int count = static_cast<int>(select->integer(2));
        if (select->isNull(1))
            unspecified[id] += count;
        else
            byProgramme[id].append({id, select->text(1), count, select->integer(3), 0});
    }
    if (auto done = select->finish(); !done)
        return done.error();
    const auto isLarger = [](const ProgrammeTotal &a, const ProgrammeTotal &b) { return a.cents > b.cents; };
    for (auto it = unspecified.cbegin(); it != unspecified.cend(); ++it) {
        QList<ProgrammeTotal> &totals = byProgramme[it.key()];
        std::stable_sort(totals.begin(), totals.end(), isLarger);
        if (totals.isEmpty())
            totals.append({it.key(), {}, 0, 0, 0});
        totals.first().projects += it.value();
        totals.first().unspecified += it.value();
    }
    QList<ProgrammeTotal> all;
    for (const QList<ProgrammeTotal> &totals : byProgramme)
        all.append(totals);
    std::stable_sort(all.begin(), all.end(), isLarger);
    return all;
}

Result<Statistics::PortfolioTotal> Statistics::portfolioTotal(ProjectAmount amount) const
{
    const Project &project = Project::type();
    const FieldInfo &field = amount == ProjectAmount::TotalCost      ? project.totalCost
                             : amount == ProjectAmount::EligibleCost ? project.eligibleCost
                                                                     : project.support;
    const QString cents = column(m_database, field, 0);
    // By programme too, as in the indexes project_by_programme_…: then it is read in order and not sorted.
    const auto select = m_database.statement(
        u"SELECT %1, %2, count(*), %3, max(CASE WHEN coalesce(%4, 'exact') <> 'exact' THEN 1 ELSE 0 END) "
        "FROM project GROUP BY %1, %2"_s.arg(
            column(m_database, project.programme), column(m_database, field, 1),
            m_database.dialect().sum(u"coalesce(%1, 0)"_s.arg(cents)), column(m_database, field, 2)));
    QMap<QString, CurrencyTotal> byCurrency;
    PortfolioTotal all;
    while (select->next()) {
        const int count = static_cast<int>(select->integer(2));
        if (select->isNull(1)) {
            all.unspecified += count;
            continue;
        }
        CurrencyTotal &total = byCurrency[select->text(1)];
        total.currency = select->text(1);
        total.cents += select->integer(3);
        total.projects += count;
        total.hasInexact |= select->integer(4) != 0;
    }
    if (auto done = select->finish(); !done)
        return done.error();
    all.totals = byCurrency.values();
    std::stable_sort(all.totals.begin(), all.totals.end(),
                     [](const CurrencyTotal &a, const CurrencyTotal &b) { return a.cents > b.cents; });
    return all;
}

} // namespace klankbord
