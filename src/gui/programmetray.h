// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/programmecards.h"

#include <QFrame>

class QLabel;
class QScrollArea;

namespace klankbord
{

class FlowLayout;

/// The items of a programme that have no time yet, to be dragged into the grid; and where one is dropped to
/// take its time away.
class ProgrammeTray final : public QFrame
{
    Q_OBJECT

public:
    enum class Room {
        Strip, ///< above a grid: two rows of cards, the others to be scrolled to
        Large, ///< there is no grid
    };

    /// @p programme is borrowed and outlives the tray.
    explicit ProgrammeTray(const EventProgramme &programme, QWidget *parent = nullptr);

    ProgrammeCards &cards() const { return *m_cards; }
    void showItems(const ProgrammeWords &words);
    void setRoom(Room room);
    void scrollTo(RecordId id);
    /// Whether a global position is on the tray.
    bool isUnder(const QPoint &position) const;
    /// Marks the tray as where a card would come.
    void setTarget(bool isTarget);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void fitHeight();

    const EventProgramme &m_programme;
    QLabel *m_title;
    QScrollArea *m_area;
    QWidget *m_board;
    FlowLayout *m_flow;
    ProgrammeCards *m_cards;
    Room m_room = Room::Strip;
    bool m_isTarget = false;
};

} // namespace klankbord
