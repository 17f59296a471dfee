// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "reports/chart.h"
#include "storage/recordstore.h"
#include "storage/statistics.h"

namespace klankbord
{

/// Makes charts of what a workspace holds, for one project, for some, or for all.
///
/// Keys of parts are RecordIds (of a programme or organisation, of a partner's organisation, of a sector);
/// what is not specified has no key. Amounts of the currency with the largest sum are drawn, and a footnote
/// names the others.
class WorkspaceCharts final
{
public:
    /// Both are borrowed and outlive this.
    WorkspaceCharts(const RecordStore &store, const Statistics &statistics)
        : m_store(store), m_statistics(statistics)
    {
    }

    const RecordStore &store() const { return m_store; }

    /// Who pays: for the given projects, or all when @p projects is empty.
    Result<Chart> fundingBySource(const QList<RecordId> &projects, const Wording &wording) const;
    /// Who receives, with "not specified" as a part of its own (MONEY: "Shares in a chart or table").
    Result<Chart> fundingByPartner(const QList<RecordId> &projects, const Wording &wording) const;
    /// Events and sessions by month and sector, of the given projects and networks; all when both are empty.
    Result<Chart> eventsByMonth(const QList<RecordId> &projects, const QList<RecordId> &networks,
                                const Wording &wording) const;

    /// The colours of records of @p type, the same in every chart.
    ChartPalette paletteOf(const RecordType &type) const;

private:
    const RecordStore &m_store;
    const Statistics &m_statistics;
};

} // namespace klankbord
