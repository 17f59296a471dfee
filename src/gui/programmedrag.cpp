// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/programmedrag.h"

#include "gui/programmegrid.h"
#include "gui/programmetray.h"

#include <algorithm>
#include <cmath>

namespace klankbord
{

namespace
{

/// The nearest step of the clock.
int snapped(int minute)
{
    constexpr int step = EventProgramme::step;
    return static_cast<int>(std::lround(static_cast<double>(minute) / step)) * step;
}

} // namespace

ProgrammeDrag::ProgrammeDrag(const EventProgramme &programme, ProgrammeGrid &grid, ProgrammeTray &tray,
                             QObject *parent)
    : QObject(parent), m_programme(programme), m_grid(grid), m_tray(tray)
{
}

void ProgrammeDrag::follow(ProgrammeCard &card)
{
    connect(&card, &ProgrammeCard::grabbed, this,
            [this](const ProgrammeCard *grabbed, ProgrammeCard::Grip grip, const QPoint &position) {
                begin(*grabbed, grip, position);
            });
    connect(&card, &ProgrammeCard::dragged, this, &ProgrammeDrag::move);
    connect(&card, &ProgrammeCard::dropped, this, &ProgrammeDrag::drop);
    connect(&card, &ProgrammeCard::givenUp, this, &ProgrammeDrag::end);
}

void ProgrammeDrag::begin(const ProgrammeCard &card, ProgrammeCard::Grip grip, const QPoint &position)
{
    const ProgrammeEntry *entry = m_programme.entry(card.id());
    if (!entry)
        return;
    m_id = card.id();
    m_grip = grip;
    m_from = entry->place;
    const std::optional<ProgrammePlace> there = m_grid.placeAt(position);
    m_held = m_from && there ? there->start - m_from->start : 0;
}

std::optional<ProgrammePlace> ProgrammeDrag::placeAt(const QPoint &position) const
{
    const std::optional<ProgrammePlace> there = m_grid.placeAt(position);
    if (m_grip == ProgrammeCard::Grip::Resize) {
        if (!there || !m_from)
            return m_from;
        ProgrammePlace longer = *m_from;
        const int grabbed = m_from->length.value_or(EventProgramme::usualLength) - m_held;
        longer.length = std::max(EventProgramme::step, snapped(there->start + grabbed) - m_from->start);
        return longer;
    }
    if (!there)
        return std::nullopt;
    ProgrammePlace place = *there;
    place.length = m_from ? m_from->length : EventProgramme::usualLength;
    place.start =
        std::clamp(snapped(there->start - m_held), 0, EventProgramme::dayLength - EventProgramme::step);
    return place;
}

void ProgrammeDrag::move(const QPoint &position)
{
    if (m_id == RecordId::None)
        return;
    if (m_grid.placeAt(position))
        m_grid.followMouse(position);
    m_grid.showTarget(placeAt(position));
    m_tray.setTarget(m_grip == ProgrammeCard::Grip::Move && m_from && m_tray.isUnder(position));
}

void ProgrammeDrag::drop(const QPoint &position)
{
    const RecordId id = m_id;
    const std::optional<ProgrammePlace> place = placeAt(position);
    const bool isPutBack = m_grip == ProgrammeCard::Grip::Move && m_from && m_tray.isUnder(position);
    end();
    if (id == RecordId::None)
        return;
    if (place)
        Q_EMIT placed(id, *place);
    else if (isPutBack)
        Q_EMIT unplaced(id);
}

void ProgrammeDrag::end()
{
    m_id = RecordId::None;
    m_grid.showTarget(std::nullopt);
    m_tray.setTarget(false);
}

} // namespace klankbord
