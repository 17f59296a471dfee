// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "storage/database.h"

#include <QHash>
#include <QSet>
#include <span>

namespace klankbord
{

/// Finds what records are called, many at once; what a title is made of is looked up first, also many at
/// once.
class TitleResolver final : public TitleSource
{
public:
    TitleResolver(Database &database, const Wording &wording) : m_database(database), m_wording(wording) {}

    /// Looks up those of @p ids that are not known yet.
    Result<> resolve(const RecordType &type, std::span<const RecordId> ids);
    /// Empty when resolve() has not met it, or when it is being resolved at this moment (titles in a circle).
    QString title(const RecordType &type, RecordId id, const Wording &wording) const override;

    const QHash<RecordId, QString> &titles(const RecordType &type) { return m_titles[&type]; }

private:
    Result<> resolveParts(const QList<Record> &records, const RecordType &type);

    Database &m_database;
    const Wording &m_wording;
    QHash<const RecordType *, QHash<RecordId, QString>> m_titles;
    QSet<const RecordType *> m_inProgress;
};

} // namespace klankbord
