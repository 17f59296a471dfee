// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "reports/chart.h"
#include "storage/projectspending.h"

namespace klankbord
{

/// Makes charts of the budgets and the spending of projects: one, some, or (given none) all that have a
/// budget.
///
/// Amounts of the currency of the first project are drawn, and a footnote says what is left out. Keys of
/// parts and categories are named with each function.
class MoneyCharts final
{
public:
    /// More projects are not read for one chart; the footnote says so.
    static constexpr qsizetype mostProjects = 200;

    /// @p store is borrowed and outlives this. @p today is where a forecast begins. With a @p year only its
    /// reporting periods, months and events are drawn.
    MoneyCharts(const RecordStore &store, const QDate &today, std::optional<int> year = {})
        : m_store(store), m_today(today), m_year(year)
    {
    }

    /// The current budget by partner (of several projects: by project) and cost category. Parts: the
    /// category's code; categories: the Partnership's (Project's) id.
    Result<Chart> budgetByCategory(const QList<RecordId> &projects, const Wording &wording) const;
    /// Planned beside spent for each reporting period, with what will be spent until its end when spending
    /// goes on as it did. Parts: "planned", "verified", "declared", "draft"; categories: text, a period's id
    /// and a sign.
    Result<Chart> plannedAndSpent(const QList<RecordId> &projects, const Wording &wording) const;
    /// What was spent in all until each month, by the dates of invoices. Categories: monthKey().
    Result<Chart> cumulativeSpending(const QList<RecordId> &projects, const Wording &wording) const;
    /// What a participant cost in each event with expenses and a known number of people, and a session on
    /// average. Parts: the Event's id.
    Result<Chart> costPerParticipant(const QList<RecordId> &projects, const Wording &wording) const;

private:
    struct Read {
        QList<ProjectSpending> projects;
        QStringList leftOut; ///< sentences for the footnote
        QString currency;
    };
    Result<Read> read(const QList<RecordId> &projects, const Wording &wording) const;
    Chart begin(const Read &read, ChartKind kind, const char *subtitle, const Wording &wording) const;
    qint64 forecast(const SpendingSums &sums, const Record &period) const;
    bool isDrawn(const ProjectSpending &project, int column) const;
    /// The sums of what is drawn.
    SpendingSums drawnSums(const ProjectSpending &project, std::optional<int> partner = {},
                           std::optional<CostCategory> category = {}) const;
    SpendingSums drawnSums(const QList<ProjectSpending> &projects) const;

    const RecordStore &m_store;
    QDate m_today;
    std::optional<int> m_year;
};

} // namespace klankbord
