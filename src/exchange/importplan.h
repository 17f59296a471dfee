// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"

#include <QSet>
#include <QStringList>
#include <functional>

namespace klankbord
{

class RecordStore;

/// Where something stands in what was read.
struct ImportSource {
    QString file;   ///< its name, without folder
    int record = 0; ///< from 1; 0 is the file as a whole

    friend bool operator==(const ImportSource &, const ImportSource &) = default;
};

/// Why a record, or a whole file, cannot be taken in.
struct ImportProblem {
    ImportSource source;
    QString field;  ///< the name of the field; may be empty
    QString reason; ///< in the reader's language

    /// "events.json, record 3, field “when”: …"
    QString text(const Wording &wording) const;

    friend bool operator==(const ImportProblem &, const ImportProblem &) = default;
};

/// How a file names another record: by a key of the same import, or by an id.
struct ImportedReference {
    QString key;                  ///< may be empty
    RecordId id = RecordId::None; ///< asked when no record of the import has the key
    QString written;              ///< as it stood there, for messages
};

/// One record as it was read: its values, and the references that are still to be resolved.
struct RecordDraft {
    struct Link {
        const FieldInfo *field;
        QList<ImportedReference> targets;
    };

    RecordDraft(const RecordType &type, ImportSource position) : record(type), source(std::move(position)) {}

    Record record; ///< with the id that the file gives it, or without one
    ImportSource source;
    QString key; ///< its name within the import; may be empty
    QList<Link> links;
    bool isRefused = false;               ///< part of it could not be read, and a problem says why
    QSet<const FieldInfo *> unreadFields; ///< those that a problem was named for
};

/// What readers of files hand over: the records, also those that could be read in part, and what is wrong.
struct ImportDrafts {
    QList<RecordDraft> records;
    QList<ImportProblem> problems;
};

/// Which of the ids exist already as records of the type.
using ExistingRecords =
    std::function<Result<QSet<RecordId>>(const RecordType &type, const QList<RecordId> &ids)>;

/// @p store is borrowed and outlives the answer.
ExistingRecords existingIn(const RecordStore &store);

/// For an import into an empty workspace.
ExistingRecords nothingExists();

/// What an import would do, checked before anything is written: every problem with its place, and one change
/// set with the records that are in order. A record that refers to one with a problem is left out as well, so
/// that nothing is half there.
class ImportPlan final
{
public:
    /// Errors: what @p existing answers.
    static Result<ImportPlan> make(ImportDrafts drafts, const Wording &wording,
                                   const ExistingRecords &existing);

    /// In the order of the files and their records.
    const QList<ImportProblem> &problems() const { return m_problems; }
    /// Additions; a record comes after those it refers to.
    const ChangeSet &changes() const { return m_changes; }

private:
    QList<ImportProblem> m_problems;
    ChangeSet m_changes{ChangeSet::Kind::Import, {}};
};

} // namespace klankbord
