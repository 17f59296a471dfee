// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordid.h"
#include "gui/programmecommand.h"

#include <QAbstractButton>

namespace klankbord
{

/// One item of a programme as a card that can be chosen, opened, dragged, and made longer at its lower edge;
/// in the grid as tall as the time it takes.
class ProgrammeCard final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Home { Grid, Tray };
    enum class Grip { Move, Resize };
    /// What it shows; the accessible name says all of it.
    struct Look {
        QString title;
        QString time;
        QString detail; ///< who, or what kind
        QString spoken;
        QString clashes; ///< in words, for the tooltip; empty without any
        int documents = 0;
        bool isQuiet = false; ///< a break: nobody speaks
        bool isOpenEnded = false;
    };

    ProgrammeCard(RecordId id, Home home, QWidget *parent);

    RecordId id() const { return m_id; }
    void setLook(const Look &look);
    const Look &look() const { return m_look; }
    /// The chosen one of its grid or tray is the one that Tab goes to.
    void setChosen(bool isChosen);
    void setEditable(bool isEditable) { m_isEditable = isEditable; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(klankbord::RecordId id);
    void commanded(klankbord::RecordId id, const klankbord::ProgrammeCommand &command);
    /// A drag begins at @p position; then come dragged(), and dropped() or givenUp().
    /// All positions are global.
    void grabbed(klankbord::ProgrammeCard *card, klankbord::ProgrammeCard::Grip grip, const QPoint &position);
    void dragged(const QPoint &position);
    void dropped(const QPoint &position);
    void givenUp();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    enum class Drag { None, Pressed, Going };

    Grip gripAt(const QPoint &position) const;
    void giveUp();
    void paintText(QPainter &painter, const QRect &rect) const;
    /// Draws the title on as many lines as @p line is tall, and gives the height that it took.
    int paintTitle(QPainter &painter, const QRect &line) const;
    int markRoom() const;
    void paintMarks(QPainter &painter, const QRect &line) const;

    const RecordId m_id;
    const Home m_home;
    Look m_look;
    bool m_isChosen = false;
    bool m_isEditable = true;
    Drag m_drag = Drag::None;
    QPoint m_pressed;
};

} // namespace klankbord
