// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/change.h"

#include <random>

namespace klankbord
{
class RecordStore;
}

namespace klankbord::bench
{

/// Invented projects with their partners and events, the same for the same size.
class Workload final
{
public:
    explicit Workload(int projects);

    /// Makes a new workspace at @p location and fills it; says how far it is on standard output.
    Result<> make(const QString &location);

    /// What the titles of projects are made of.
    static QStringList dutchWords();

private:
    Result<> addOthers(RecordStore &store);
    Result<> addBatch(RecordStore &store, int first, int end);
    Record project(int number);
    Record partnership(RecordId project, int number);
    Record event(RecordId project, int number);

    quint64 below(quint64 limit) { return m_random() % limit; }
    QString words(const QStringList &from, qsizetype count);
    QString dutchText(qsizetype length);
    RecordId oneOf(const QList<RecordId> &ids)
    {
        return ids.at(static_cast<qsizetype>(below(static_cast<quint64>(ids.size()))));
    }

    int m_projects;
    std::mt19937_64 m_random{20'141'001}; // not a distribution of the library: those differ between compilers
    QList<RecordId> m_programmes;
    QList<RecordId> m_organisations;
    QList<RecordId> m_sectors;
};

} // namespace klankbord::bench
