// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sessiondrag.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTimerEvent>
#include <utility>

namespace klankbord
{

namespace
{

constexpr int edge = 24; ///< so near to the side of a surface it scrolls
constexpr int scrollStep = 16;
constexpr int scrollInterval = 16;
constexpr QPoint grip(16, 12); ///< where the picture hangs under the mouse

/// How far to scroll a bar for a point along a length.
int pull(int at, int length)
{
    if (at < edge)
        return -scrollStep;
    return at > length - edge ? scrollStep : 0;
}

} // namespace

SessionDrag::SessionDrag(QWidget &canvas, Picture picture)
    : QObject(&canvas), m_canvas(canvas), m_draw(std::move(picture))
{
}

void SessionDrag::add(CardSurface &surface)
{
    m_surfaces.append(&surface);
    surface.scrollArea().installEventFilter(this);
    surface.scrollArea().viewport()->installEventFilter(this);
}

CardSurface *SessionDrag::surfaceOf(const QObject *viewport) const
{
    for (CardSurface *surface : m_surfaces) {
        if (surface->scrollArea().viewport() == viewport)
            return surface;
    }
    return nullptr;
}

bool SessionDrag::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        if (CardSurface *surface = surfaceOf(watched))
            return press(*surface, *static_cast<QMouseEvent *>(event));
        break;
    case QEvent::MouseMove:
        if (surfaceOf(watched))
            return move(*static_cast<QMouseEvent *>(event));
        break;
    case QEvent::MouseButtonRelease:
        if (surfaceOf(watched))
            return release();
        break;
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
        if (isDragging() && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            event->accept();
            end();
            return true;
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool SessionDrag::press(CardSurface &surface, const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton || isDragging())
        return isDragging();
    m_card = surface.cardAt(event.position().toPoint());
    m_from = m_card == RecordId::None ? nullptr : &surface;
    m_start = event.globalPosition().toPoint();
    return false; // the view chooses what was clicked
}

bool SessionDrag::move(const QMouseEvent &event)
{
    if (!m_from || !event.buttons().testFlag(Qt::LeftButton))
        return false;
    const QPoint global = event.globalPosition().toPoint();
    if (!isDragging()) {
        // Until then nothing moves, and the view must not take it for choosing several.
        if ((global - m_start).manhattanLength() < QApplication::startDragDistance())
            return true;
        begin();
    }
    follow(global);
    return true;
}

void SessionDrag::begin()
{
    m_picture = new QLabel(&m_canvas);
    m_picture->setObjectName(QStringLiteral("draggedCard"));
    m_picture->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_picture->setPixmap(m_draw(m_card));
    m_picture->adjustSize();
    m_picture->show();
    m_from->scrollArea().viewport()->setCursor(Qt::ClosedHandCursor);
    m_scrolling.start(scrollInterval, this);
}

void SessionDrag::follow(const QPoint &global)
{
    m_last = global;
    m_picture->move(m_canvas.mapFromGlobal(global) - grip);
    CardSurface *over = surfaceUnder(global);
    if (m_over && m_over != over)
        m_over->showTarget(std::nullopt);
    m_over = over;
    if (over)
        over->showTarget(over->scrollArea().viewport()->mapFromGlobal(global));
}

CardSurface *SessionDrag::surfaceUnder(const QPoint &global) const
{
    for (CardSurface *surface : m_surfaces) {
        const QWidget *viewport = surface->scrollArea().viewport();
        if (viewport->isVisible() && viewport->rect().contains(viewport->mapFromGlobal(global)))
            return surface;
    }
    return nullptr;
}

bool SessionDrag::release()
{
    if (!isDragging()) {
        m_from = nullptr;
        return false;
    }
    CardSurface *over = m_over;
    const RecordId card = m_card;
    const QPoint global = m_last;
    end();
    if (over) {
        const Result<> done = over->drop(card, over->scrollArea().viewport()->mapFromGlobal(global));
        if (!done)
            Q_EMIT failed(done.error());
    }
    return true;
}

void SessionDrag::end()
{
    m_scrolling.stop();
    if (m_over)
        m_over->showTarget(std::nullopt);
    if (m_from)
        m_from->scrollArea().viewport()->unsetCursor();
    m_over = nullptr;
    m_from = nullptr;
    delete std::exchange(m_picture, nullptr);
}

void SessionDrag::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_scrolling.timerId() || !m_over)
        return;
    QAbstractScrollArea &area = m_over->scrollArea();
    const QPoint at = area.viewport()->mapFromGlobal(m_last);
    const QPoint step(pull(at.x(), area.viewport()->width()), pull(at.y(), area.viewport()->height()));
    if (step.isNull())
        return;
    area.horizontalScrollBar()->setValue(area.horizontalScrollBar()->value() + step.x());
    area.verticalScrollBar()->setValue(area.verticalScrollBar()->value() + step.y());
    m_over->showTarget(at);
}

} // namespace klankbord
