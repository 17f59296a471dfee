// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/projectbudget.h"
#include "domain/record.h"

#include <QHash>

namespace klankbord
{

class RecordStore;

/// The partners and the reporting periods of a project, by number. Errors: those of RecordStore.
Result<QList<Record>> partnersOf(const RecordStore &store, RecordId project);
Result<QList<Record>> reportingPeriodsOf(const RecordStore &store, RecordId project);

/// A version of a project's budget as it is stored, and what is calculated from it. All amounts are in the
/// project's currency.
class StoredBudget final
{
public:
    /// Reads a version with everything that hangs on it. Errors: NotFound, those of RecordStore, and Invalid
    /// where the figures cannot be added up.
    static Result<StoredBudget> read(const RecordStore &store, RecordId version);
    /// The version of @p project that is marked as the current one; the one with the highest number when none
    /// is, what-ifs apart; None without any.
    static Result<RecordId> currentVersion(const RecordStore &store, RecordId project);
    /// The versions of @p project by number.
    static Result<QList<Record>> versions(const RecordStore &store, RecordId project);

    const Record &version() const { return m_version; }
    const Record &project() const { return m_project; }
    const QString &currency() const { return m_currency; }
    /// Partners by number, periods by number: their places are the indexes of the calculation.
    const QList<Record> &partners() const { return m_partners; }
    const QList<Record> &periods() const { return m_periods; }
    /// −1 when there is none.
    int partnerIndex(RecordId partnership) const;
    int periodIndex(RecordId period) const;

    const ProjectBudget &figures() const { return m_figures; }
    /// The lines of one cell; @p column counts the periods, and what has none is in the last one.
    QList<Record> lines(int partner, CostCategory category, int column) const;
    const QHash<RecordId, Record> &allLines() const { return m_lines; }
    /// The flat rates of one partner, as records.
    QList<Record> rates(int partner) const;
    const QHash<RecordId, Record> &rules() const { return m_rules; }

    /// Takes over a line or a flat rate as it is now, or its end (@p after is nothing), and calculates its
    /// partner again. Errors: Invalid where the figures cannot be added up; then nothing is changed but the
    /// record.
    Result<> takeLine(RecordId id, const std::optional<Record> &after);
    Result<> takeRate(RecordId id, const std::optional<Record> &after);

private:
    StoredBudget(Record version, Record project);
    Result<> readParts(const RecordStore &store);
    Result<> calculate(int partner);
    std::size_t cellOf(int partner, CostCategory category, int column) const;
    std::optional<std::size_t> cellOf(const Record &line) const;
    void place(const Record &line);

    Record m_version;
    Record m_project;
    QString m_currency;
    QList<Record> m_partners;
    QList<Record> m_periods;
    QHash<RecordId, int> m_partnerIndexes;
    QHash<RecordId, int> m_periodIndexes;
    QHash<RecordId, Record> m_lines;
    QHash<RecordId, Record> m_rates;
    QHash<RecordId, Record> m_rules;
    std::vector<QList<RecordId>> m_cells; ///< the lines of each partner, category and column
    ProjectBudget m_figures{0, 0};
};

} // namespace klankbord
