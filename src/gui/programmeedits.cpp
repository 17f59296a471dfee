// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/programmeedits.h"

#include "gui/deletedialog.h"
#include "gui/recordwindow.h"
#include "models/relatedrecords.h"

#include <algorithm>

namespace klankbord
{

ProgrammeEdits::ProgrammeEdits(const EventProgramme &programme, const PageContext &context, QWidget *parent)
    : QObject(parent), m_programme(programme), m_context(context), m_window(parent)
{
}

void ProgrammeEdits::commit(const ChangeSet &changes)
{
    if (!isAllowed())
        return;
    if (const Result<> done = m_context.session.commit(changes); !done)
        Q_EMIT failed(done.error());
}

void ProgrammeEdits::place(RecordId id, const ProgrammePlace &place)
{
    commit(m_programme.placed(id, place));
}

void ProgrammeEdits::unplace(RecordId id)
{
    commit(m_programme.unplaced(id));
}

std::optional<ProgrammePlace> ProgrammeEdits::placeOf(RecordId id, const QDate &day) const
{
    const ProgrammeEntry *entry = m_programme.entry(id);
    if (!entry)
        return std::nullopt;
    if (entry->place)
        return entry->place;
    if (!day.isValid())
        return std::nullopt;
    return ProgrammePlace{.day = day,
                          .start = m_programme.hoursOf(day).from,
                          .length = EventProgramme::usualLength,
                          .column = entry->column};
}

void ProgrammeEdits::shift(RecordId id, int minutes, const QDate &day)
{
    std::optional<ProgrammePlace> place = placeOf(id, day);
    if (!place)
        return;
    // What had no time begins with the day.
    if (m_programme.entry(id)->place)
        place->start =
            std::clamp(place->start + minutes, 0, EventProgramme::dayLength - EventProgramme::step);
    commit(m_programme.placed(id, *place));
}

void ProgrammeEdits::stretch(RecordId id, int minutes)
{
    const ProgrammeEntry *entry = m_programme.entry(id);
    if (!entry || !entry->place)
        return;
    ProgrammePlace place = *entry->place;
    place.length =
        std::max(EventProgramme::step, place.length.value_or(EventProgramme::usualLength) + minutes);
    commit(m_programme.placed(id, place));
}

void ProgrammeEdits::changeColumn(RecordId id, int by, const QDate &day)
{
    std::optional<ProgrammePlace> place = placeOf(id, day);
    if (!place)
        return;
    const int last = static_cast<int>(m_programme.columns().size()) - 1;
    if (m_programme.entry(id)->place)
        place->column = std::clamp(place->column + by, 0, last);
    commit(m_programme.placed(id, *place));
}

void ProgrammeEdits::remove(RecordId id)
{
    const ProgrammeEntry *entry = m_programme.entry(id);
    if (!entry || !isAllowed())
        return;
    const QList<Record> records{entry->record};
    const std::optional<EditSession::DeletePolicy> policy = DeleteDialog::ask(records, m_context, m_window);
    if (!policy)
        return;
    const Result<ChangeSet> changes = m_context.session.deletion(records, *policy);
    if (changes)
        commit(*changes);
    else
        Q_EMIT failed(changes.error());
}

void ProgrammeEdits::add(const std::optional<ProgrammePlace> &place)
{
    if (isAllowed() && m_programme.eventRecord().id != RecordId::None)
        follow(RecordWindow::openDraft(m_programme.newItem(place), m_context, m_window));
}

void ProgrammeEdits::addTo(RecordId item, const FieldInfo &field)
{
    if (!isAllowed() || !m_programme.entry(item))
        return;
    const RelatedRecords related{&field.owner(), &field};
    follow(RecordWindow::openDraft(related.newRecord(item), m_context, m_window));
}

void ProgrammeEdits::open(const RecordType &type, RecordId id)
{
    follow(RecordWindow::open(type, id, m_context, m_window));
}

void ProgrammeEdits::follow(const RecordWindow *window)
{
    connect(window, &RecordWindow::openRequested, this, &ProgrammeEdits::openRequested);
}

} // namespace klankbord
