// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pagecontext.h"
#include "models/eventprogramme.h"

class QWidget;

namespace klankbord
{

class RecordWindow;

/// What a user does to the items of a programme: each act is one change set and one step to undo.
class ProgrammeEdits final : public QObject
{
    Q_OBJECT

public:
    /// @p programme is borrowed and outlives this; dialogs open over @p parent, which owns this.
    ProgrammeEdits(const EventProgramme &programme, const PageContext &context, QWidget *parent);

    bool isAllowed() const { return !m_context.session.store().isReadOnly(); }

    void place(RecordId id, const ProgrammePlace &place);
    void unplace(RecordId id);
    /// Earlier or later; an item without a time gets the first hour of @p day.
    void shift(RecordId id, int minutes, const QDate &day);
    void stretch(RecordId id, int minutes);
    void changeColumn(RecordId id, int by, const QDate &day);
    /// Asks what becomes of what hangs on it.
    void remove(RecordId id);
    /// Opens a form for a new item.
    void add(const std::optional<ProgrammePlace> &place);
    /// Opens a form for something that hangs on an item: @p field refers to it.
    void addTo(RecordId item, const FieldInfo &field);
    void open(const RecordType &type, RecordId id);

Q_SIGNALS:
    void openRequested(const klankbord::RecordType &type, klankbord::RecordId id);
    void failed(const klankbord::Error &error);

private:
    void commit(const ChangeSet &changes);
    void follow(const RecordWindow *window);
    /// Where the item is, or where it would come when it gets a time on @p day.
    std::optional<ProgrammePlace> placeOf(RecordId id, const QDate &day) const;

    const EventProgramme &m_programme;
    const PageContext m_context;
    QWidget *m_window;
};

} // namespace klankbord
