// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace klankbord
{

/// One edit: nothing → record (added), record → record (changed), record → nothing (deleted). At once the
/// edit, the step to undo and the entry in the history.
struct Change {
    std::optional<Record> before;
    std::optional<Record> after;

    /// Adds @p record; gives it an id when it has none.
    static Change add(Record record);
    static Change edit(Record before, Record after);
    static Change remove(Record record);

    const Record &subject() const { return after ? *after : *before; }
    const RecordType &type() const { return subject().type(); }
    RecordId id() const { return subject().id; }
    Change reversed() const { return {after, before}; }

    friend bool operator==(const Change &, const Change &) = default;
};

/// Edits that belong together: all are written, or none; one step to undo.
class ChangeSet final
{
public:
    /// What the user did; picks the sentence of describe().
    enum class Kind { Edit, Add, Delete, Duplicate, Paste, Import };

    ChangeSet() = default;
    ChangeSet(Kind kind, QList<Change> changes) : m_kind(kind), m_changes(std::move(changes)) {}
    static ChangeSet adding(Record record);
    static ChangeSet editing(Record before, Record after);

    Kind kind() const { return m_kind; }
    const QList<Change> &changes() const { return m_changes; }
    bool isEmpty() const { return m_changes.isEmpty(); }
    void append(Change change) { m_changes.append(std::move(change)); }

    /// The change sets that takes this one back, in the opposite order.
    ChangeSet reversed() const;

    /// Gives every `after` a new stamp, and says when and by whom it was made; a changed record keeps its
    /// creation. Done once, before the first write; undo and redo restore what was signed then.
    void sign(const QString &author, const QDateTime &now);

    /// What was done, for the menu and the history: "change End date of DIALOG", "delete DIALOG and 12
    /// records that hang on it". The words are taken from @p wording each time, so that they follow a live
    /// switch.
    QString describe(const Wording &wording, const TitleSource *titles) const;

private:
    Kind m_kind = Kind::Edit;
    QList<Change> m_changes;
};

} // namespace klankbord
