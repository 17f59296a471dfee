// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"
#include "domain/recordsource.h"
#include "models/titlecache.h"
#include "storage/recordstore.h"

#include <QObject>
#include <functional>

namespace klankbord
{

/// The only way in which the window changes records: checks, signs, writes, and makes it undoable.
///
/// Undo and redo write the reversed change set through RecordStore::apply(); a step whose content somebody
/// else has changed in the meantime is refused, reported by failed() and forgotten. A step that could not be
/// written for another reason (the file is locked, the disk full) stays, so that it can be tried again. Steps
/// that hold what RecordStore::forgotten() tells of are dropped, and only those.
class EditSession final : public QObject
{
    Q_OBJECT

public:
    /// So many steps are kept, and fewer when they hold more than mostChanges records together; the newest
    /// step is always kept.
    static constexpr qsizetype mostSteps = 250;
    static constexpr qsizetype mostChanges = 300'000;

    /// @p store and @p titles are borrowed and outlive the session. @p author signs what is written.
    EditSession(RecordStore &store, TitleCache &titles, QString author, QObject *parent = nullptr);
    ~EditSession() override;

    /// Whose words errors speak and new tables begin with; English until it is set.
    const Wording &wording() const { return m_wording; }
    void setWording(const Wording &wording) { m_wording = wording; }

    /// Where the store's workspace is, for long reads in a thread of their own; while it is empty, everything
    /// is read through the store, at once.
    const QString &location() const { return m_location; }
    void setLocation(const QString &location) { m_location = location; }

    /// Asks the user about warnings before a change of one record is stored; false leaves it unstored.
    using Confirm = std::function<bool(const QStringList &warnings)>;
    /// How warnings are asked about; without it they do not stand in the way.
    void setConfirm(Confirm confirm) { m_confirm = std::move(confirm); }

    /// Completes every `after` and checks it (required fields, forms, rules between fields and among
    /// records), signs, writes and makes it one step to undo. A problem of the record by itself that `before`
    /// had already does not stand in the way, so that a record with two faults can be mended one by one; an
    /// edit that changes nothing is left out. Errors: Invalid with the first problem's text, Cancelled when
    /// the user was warned and stopped it, and all that RecordStore::apply() answers.
    Result<> commit(const ChangeSet &changes);

    /// One change as it would be written: the completed record, all that is wrong with it, by itself and
    /// among the records around it, and what a user should know before it is stored.
    struct Findings {
        Change change;
        QList<FieldProblem> problems;
        QStringList warnings;
    };
    Findings findings(const Change &change) const;

    bool canUndo() const { return m_position > 0; }
    bool canRedo() const { return m_position < m_steps.size(); }
    /// Takes the last step back (does it again). Error: what failed() says, too.
    Result<> undo();
    Result<> redo();
    /// "change period of DIALOG", in the words of @p wording now; empty when there is nothing to undo (redo).
    QString undoText(const Wording &wording) const;
    QString redoText(const Wording &wording) const;

    enum class DeletePolicy {
        Unlink,      ///< empties references; deletes along where the record could not stand without
        DeleteAlong, ///< deletes every record that refers by a single reference; a list only loses its entry
    };
    /// A change set that deletes @p records, with what hangs on them as @p policy says, in one step: what
    /// loses a reference first, then what hangs on others, and the given records last.
    Result<ChangeSet> deletion(const QList<Record> &records, DeletePolicy policy) const;
    /// A copy of @p record, without an id, its title marked as a copy in both languages. Related records are
    /// not copied.
    Record duplicateOf(const Record &record) const;

    RecordStore &store() { return m_store; }
    TitleCache &titles() { return m_titles; }

Q_SIGNALS:
    /// What can be undone or redone, or how it is called, is another thing now.
    void historyChanged();
    /// An undo or redo that could not be done, in the user's language.
    void failed(const klankbord::Error &error);

private:
    std::optional<Error> problemIn(const ChangeSet &changes, const RecordSource &others) const;
    void remember(const ChangeSet &step);
    void forgetOldSteps();
    /// Forgets the steps that touch any of @p records, done or undone: they would bring back what was
    /// forgotten.
    void forgetSteps(const QSet<RecordId> &records);
    /// What to do with a step that could not be written.
    Result<> refused(const Error &error, qsizetype step);

    RecordStore &m_store;
    TitleCache &m_titles;
    QString m_author;
    QString m_location;
    Wording m_wording{Language::English};
    Confirm m_confirm;
    // A list of our own and no QUndoStack: that one moves on when a step fails, and freezes the texts'
    // language.
    QList<ChangeSet> m_steps;
    qsizetype m_position = 0; ///< how many of the steps are done
};

} // namespace klankbord
