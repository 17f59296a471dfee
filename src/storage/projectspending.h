// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/costcategory.h"
#include "domain/record.h"

#include <QDate>
#include <QHash>
#include <QMap>
#include <vector>

namespace klankbord
{

class RecordStore;

/// What was planned and what was spent, in cents of the project's currency.
struct SpendingSums {
    qint64 planned = 0;  ///< in the current version of the budget, flat rates included
    qint64 draft = 0;    ///< expenses that are not reported yet
    qint64 declared = 0; ///< reported, parked and verified ones; rejected ones never count
    qint64 verified = 0;

    qint64 spent() const { return draft + declared; }
    qint64 rest() const { return planned - spent(); }
    SpendingSums &operator+=(const SpendingSums &other);
};

/// The spending of one project beside its current budget, per partner, category and reporting period.
class ProjectSpending final
{
public:
    /// Errors: NotFound, and those of RecordStore and StoredBudget.
    static Result<ProjectSpending> read(const RecordStore &store, RecordId project);

    const Record &project() const { return m_project; }
    const QString &currency() const { return m_currency; }
    /// Partners by number, periods by number; the last column is what has no period.
    const QList<Record> &partners() const { return m_partners; }
    const QList<Record> &periods() const { return m_periods; }
    int columns() const { return static_cast<int>(m_periods.size()) + 1; }
    bool hasBudget() const { return m_hasBudget; }

    /// The sums of one partner, category and column; of all where one is left open.
    SpendingSums sums(std::optional<int> partner = {}, std::optional<CostCategory> category = {},
                      std::optional<int> column = {}) const;
    /// Spent (in draft or declared) by month of the invoice; what has no day is under an invalid date.
    const QMap<QDate, qint64> &byMonth() const { return m_byMonth; }
    /// Spent on each event.
    const QHash<RecordId, qint64> &byEvent() const { return m_byEvent; }
    /// Expenses without an amount in the project's currency, which are in no sum.
    int leftOut() const { return m_leftOut; }

private:
    explicit ProjectSpending(Record project);
    Result<> readPartners(const RecordStore &store);
    Result<> readPlan(const RecordStore &store);
    Result<> readExpenses(const RecordStore &store);
    void take(const Record &expense);
    SpendingSums &cell(int partner, CostCategory category, int column);
    const SpendingSums &cell(int partner, CostCategory category, int column) const;

    Record m_project;
    QString m_currency;
    QList<Record> m_partners;
    QList<Record> m_periods;
    std::vector<SpendingSums> m_cells;
    QMap<QDate, qint64> m_byMonth;
    QHash<RecordId, qint64> m_byEvent;
    int m_leftOut = 0;
    bool m_hasBudget = false;
};

} // namespace klankbord
