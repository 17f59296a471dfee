// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/recordid.h"

#include <QBasicTimer>
#include <QObject>
#include <QPixmap>
#include <QPoint>
#include <functional>
#include <optional>

class QAbstractScrollArea;
class QLabel;
class QMouseEvent;

namespace klankbord
{

/// A view whose cards can be dragged, and on which they can be dropped. Points are in its viewport.
class CardSurface
{
public:
    virtual ~CardSurface() = default;

    virtual QAbstractScrollArea &scrollArea() = 0;
    /// None where there is no card.
    virtual RecordId cardAt(const QPoint &point) const = 0;
    /// Shows where a card would fall; nothing when it would fall elsewhere.
    virtual void showTarget(const std::optional<QPoint> &point) = 0;
    virtual Result<> drop(RecordId card, const QPoint &point) = 0;
};

/// Carries a card from one surface to another under the mouse.
///
/// Within one window, and with plain mouse events: the card is a picture on the canvas, so that it moves as
/// fast as the window can draw, and Escape puts it back.
class SessionDrag final : public QObject
{
    Q_OBJECT

public:
    using Picture = std::function<QPixmap(RecordId card)>;

    /// @p canvas holds all surfaces.
    SessionDrag(QWidget &canvas, Picture picture);

    /// @p surface is borrowed; its scroll area outlives this.
    void add(CardSurface &surface);
    bool isDragging() const { return m_picture != nullptr; }
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void failed(const klankbord::Error &error);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    CardSurface *surfaceOf(const QObject *viewport) const;
    bool press(CardSurface &surface, const QMouseEvent &event);
    bool move(const QMouseEvent &event);
    bool release();
    void begin();
    void follow(const QPoint &global);
    void end();
    CardSurface *surfaceUnder(const QPoint &global) const;

    QWidget &m_canvas;
    Picture m_draw;
    QList<CardSurface *> m_surfaces;
    CardSurface *m_from = nullptr; ///< where the button went down on a card
    CardSurface *m_over = nullptr;
    RecordId m_card = RecordId::None;
    QPoint m_start; ///< on the screen
    QPoint m_last;
    QLabel *m_picture = nullptr;
    QBasicTimer m_scrolling;
};

} // namespace klankbord
