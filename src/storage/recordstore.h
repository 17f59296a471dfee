// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "storage/query.h"
#include "storage/recordfinder.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <memory>
#include <span>

namespace klankbord
{

class Database;

/// One line of a record's history: what was changed, when and by whom.
struct HistoryEntry {
    struct FieldChange {
        const FieldInfo *field; ///< null for a field that no longer exists
        QVariant before;
        QVariant after;
    };

    qint64 sequence = 0;
    qint64 changeSet = 0; ///< the same for all lines that were written together
    ChangeSet::Kind kind = ChangeSet::Kind::Edit;
    enum class Action { Added, Changed, Deleted } action = Action::Changed;
    Signature signature; ///< of this write (an undo has its own time and author)
    QList<FieldChange> fields;
};

/// The records that refer to a record through one field.
struct Dependents {
    const RecordType *type = nullptr;
    const FieldInfo *field = nullptr;
    QList<RecordId> ids;
};

/// What another write left behind, when a change was refused because the content had moved on.
struct Conflict {
    Record mine;                  ///< what was to be written
    std::optional<Record> theirs; ///< what is there now; nothing when it was deleted
};

/// Keeps records: answers queries with ordered ids, loads records in blocks, and is the one way to write.
///
/// Belongs to the thread that made it. All functions give an Error in the user's language and never a raw
/// message of the database (that goes to the log).
class RecordStore final : public QObject
{
    Q_OBJECT

public:
    /// @p database is borrowed and outlives the store; its schema is up to date.
    explicit RecordStore(Database &database, QObject *parent = nullptr);
    ~RecordStore() override;

    /// The ids that answer @p query, in its order.
    Result<QList<RecordId>> ids(const Query &query) const;
    Result<qint64> count(const Query &query) const;
    /// The records with these ids, in this order; ids that do not exist are left out.
    Result<QList<Record>> load(const RecordType &type, std::span<const RecordId> ids) const;
    /// The same with the values of @p fields alone, which is quicker; the others are empty, so that such a
    /// record is good to be shown, and neither to be edited nor to be judged by outgoing().
    Result<QList<Record>> loadFields(const RecordType &type, std::span<const RecordId> ids,
                                     std::span<const FieldInfo *const> fields) const;
    Result<std::optional<Record>> find(const RecordType &type, RecordId id) const;
    /// Titles of many records at once, also those that are made of other records' titles.
    Result<QHash<RecordId, QString>> titles(const RecordType &type, std::span<const RecordId> ids,
                                            const Wording &wording) const;

    /// A few records of every type by what was typed; see RecordFinder.
    Result<QList<FoundRecord>> findAny(const QString &text, int mostOfAType) const;

    /// Writes all of @p changes, their history and their search words in one transaction, or nothing.
    /// Errors: Conflict when a content's stamp has gone (see lastConflicts()), InUse when a deleted record is
    /// still referred to, Invalid, ReadOnly, Busy, System. Emits changed() after the commit.
    Result<> apply(const ChangeSet &changes);
    /// Forgets a person for good, wherever it says something about them (see Forgetting): not to be undone.
    /// Emits changed() with what was written. Errors: NotFound, ReadOnly, Busy, System. When only the pages
    /// could not be cleaned since somebody else was reading, that is done at the next opening, and the answer
    /// is no error.
    Result<> forgetPerson(RecordId person);
    /// Which contents were in the way of the last apply() that answered Conflict.
    const QList<Conflict> &lastConflicts() const { return m_conflicts; }

    /// Newest first.
    Result<QList<HistoryEntry>> history(const RecordType &type, RecordId id) const;
    /// What refers to any of @p ids, one entry per type and field, without what is in @p ids itself.
    Result<QList<Dependents>> dependents(const RecordType &type, std::span<const RecordId> ids) const;

    bool isReadOnly() const;

    /// Who writes from now on, for the history; without one it is whoever signed the records.
    void setAuthor(const QString &author) { m_author = author; }

Q_SIGNALS:
    /// After a commit: what was written.
    void changed(const klankbord::ChangeSet &changes);
    /// What these records held before must not come back, from wherever it is kept. Before changed().
    void forgotten(const QSet<klankbord::RecordId> &records);

private:
    Result<> write(const ChangeSet &changes);
    Result<> collectConflicts(const ChangeSet &changes);
    Result<> checkDeleted(const ChangeSet &changes) const;
    Signature signatureFor(const ChangeSet &changes) const;

    Database &m_database;
    QString m_author;
    QList<Conflict> m_conflicts;
};

} // namespace klankbord
