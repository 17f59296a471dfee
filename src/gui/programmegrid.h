// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/programmecards.h"
#include "gui/programmescale.h"

#include <QScrollArea>

namespace klankbord
{

class ProgrammeCanvas;
class ProgrammeColumnHeader;
class ProgrammeHourRuler;

/// One day of a programme: rooms and tracks as columns, time as rows, a card for each item.
class ProgrammeGrid final : public QScrollArea
{
    Q_OBJECT

public:
    /// @p programme is borrowed and outlives the grid.
    explicit ProgrammeGrid(const EventProgramme &programme, QWidget *parent = nullptr);

    ProgrammeCards &cards() const { return *m_cards; }
    /// Shows @p day as the programme has it now.
    void showDay(const QDate &day, const ProgrammeWords &words);
    const QDate &day() const { return m_day; }
    /// Brings the first item, or the event's first hour, into view.
    void scrollToStart();
    void scrollTo(RecordId id);

    /// The hour and column at a global position; nothing outside the grid. Not rounded, without a length.
    std::optional<ProgrammePlace> placeAt(const QPoint &position) const;
    /// Where a card would come; nothing takes the mark away.
    void showTarget(const std::optional<ProgrammePlace> &place);
    /// Moves what is seen when @p position is near an edge.
    void followMouse(const QPoint &position);

Q_SIGNALS:
    void addRequested(const klankbord::ProgrammePlace &place);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();

    const EventProgramme &m_programme;
    ProgrammeCanvas *m_canvas;
    ProgrammeColumnHeader *m_header;
    ProgrammeHourRuler *m_ruler;
    ProgrammeCards *m_cards;
    QDate m_day;
};

} // namespace klankbord
