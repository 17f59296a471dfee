// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/forgetting.h"
#include "storage/database.h"

#include <QSet>

namespace klankbord
{

/// Forgets a person for good: in the records, in their history, in the words for searching and in the
/// contents of files (Regulation (EU) 2016/679, art. 17). Not to be undone.
///
/// What others wrote is not read: a name in a project's text, in an interview's summary or in the title of
/// somebody else's document stays.
class Forgetting final
{
public:
    /// @p signature says who forgets and when.
    Forgetting(Database &database, const Signature &signature);

    /// Writes it all in one transaction. Answers what was written, which holds what was forgotten: for
    /// telling views, and nothing else. Errors: NotFound, Conflict, Busy, System. cleanPages() comes after
    /// it.
    Result<ChangeSet> forget(RecordId person);

    /// Every record that told something about the person, now or before it was deleted; for forgetting what
    /// could bring it back.
    QSet<RecordId> records() const;

private:
    Result<ChangeSet> changesFor(RecordId person);
    Result<> write(const ChangeSet &changes);
    Result<> noteFormer(const PersonalTrace &trace, RecordId person);
    Result<> cleanHistory(const PersonalTrace &trace);
    Result<> cleanLine(qint64 sequence, const QString &before, const QString &after,
                       const PersonalTrace &trace);

    Database &m_database;
    Signature m_signature;
    QHash<const RecordType *, QSet<qint64>> m_records; ///< whose history is cleaned, deleted ones as well
    QSet<QString> m_hashes;                            ///< of files that were taken away
};

/// Makes the database's own pages hold nothing of what was forgotten; nothing happens when that was done
/// already. Called after forgetting, and at opening, in case it could not be done then (somebody was
/// reading).
Result<> cleanPages(Database &database);

} // namespace klankbord
