// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/recordid.h"

#include <QList>
#include <QString>

namespace klankbord
{

class Database;

/// Sums and counts for the charts and the totals, counted by the database.
class Statistics final
{
public:
    /// @p database is borrowed and outlives this.
    explicit Statistics(Database &database) : m_database(database) {}

    /// Funding of one source (a programme or an organisation) in one currency. Amounts that are not specified
    /// are counted, not summed.
    struct SourceTotal {
        RecordId programme = RecordId::None;    ///< the source, when it is a programme
        RecordId organisation = RecordId::None; ///< the source, when it is an organisation
        QString currency;
        qint64 cents = 0;
        bool hasInexact = false; ///< some amount is approximate, at least, …
        int unspecified = 0;     ///< fundings of this source without an amount
    };
    /// For the given projects; for all when @p projects is empty. Largest first.
    Result<QList<SourceTotal>> fundingBySource(const QList<RecordId> &projects) const;

    /// What of a project's funding is known to go to which partner, and the rest that is "not specified":
    /// project-wide amounts of a source (funding without a partner) less the parts of that source that name a
    /// partner.
    struct PartnerShare {
        RecordId partnership = RecordId::None; ///< None: the part whose partners are not specified
        QString currency;
        qint64 cents = 0;
        bool hasInexact = false;
    };
    Result<QList<PartnerShare>> fundingByPartner(const QList<RecordId> &projects) const;

    struct MonthCount {
        QString month; ///< "2014-10"; "2014" when only the year is known; "" without a date
        RecordId sector = RecordId::None; ///< None when open
        int events = 0;
    };
    /// Events by month and sector, for the given projects and the networks of these; all when both are empty.
    Result<QList<MonthCount>> eventsByMonth(const QList<RecordId> &projects,
                                            const QList<RecordId> &networks) const;

    /// Sum of projects' total cost by programme, in cents of one currency; used by the overview and the
    /// benchmark.
    struct ProgrammeTotal {
        RecordId programme = RecordId::None;
        QString currency;
        int projects = 0;
        qint64 cents = 0;
        int unspecified = 0;
    };
    Result<QList<ProgrammeTotal>> totalsByProgramme() const;

    /// The projects' amounts of one kind in one currency.
    struct CurrencyTotal {
        QString currency;
        qint64 cents = 0;
        int projects = 0;
        bool hasInexact = false; ///< some amount is approximate, at least, …
    };
    /// One of the three amounts of all projects: sums by currency, the largest first, and how many have none.
    struct PortfolioTotal {
        QList<CurrencyTotal> totals;
        int unspecified = 0;
    };
    enum class ProjectAmount { TotalCost, EligibleCost, Support };
    Result<PortfolioTotal> portfolioTotal(ProjectAmount amount) const;

private:
    Database &m_database;
};

} // namespace klankbord
