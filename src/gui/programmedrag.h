// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/programmecard.h"
#include "models/programmeentry.h"

#include <QObject>

namespace klankbord
{

class EventProgramme;
class ProgrammeGrid;
class ProgrammeTray;

/// A card on its way through a grid, or between a grid and a tray, in steps of five minutes. Writes nothing:
/// says where it was dropped.
class ProgrammeDrag final : public QObject
{
    Q_OBJECT

public:
    /// All are borrowed and outlive this.
    ProgrammeDrag(const EventProgramme &programme, ProgrammeGrid &grid, ProgrammeTray &tray,
                  QObject *parent = nullptr);

    /// From now on @p card can be dragged.
    void follow(ProgrammeCard &card);

Q_SIGNALS:
    void placed(klankbord::RecordId id, const klankbord::ProgrammePlace &place);
    void unplaced(klankbord::RecordId id);

private:
    void begin(const ProgrammeCard &card, ProgrammeCard::Grip grip, const QPoint &position);
    void move(const QPoint &position);
    void drop(const QPoint &position);
    void end();
    std::optional<ProgrammePlace> placeAt(const QPoint &position) const;

    const EventProgramme &m_programme;
    ProgrammeGrid &m_grid;
    ProgrammeTray &m_tray;
    RecordId m_id = RecordId::None; ///< what is dragged
    ProgrammeCard::Grip m_grip = ProgrammeCard::Grip::Move;
    std::optional<ProgrammePlace> m_from; ///< nothing for a card of the tray
    int m_held = 0;                       ///< minutes from the item's beginning to the mouse
};

} // namespace klankbord
