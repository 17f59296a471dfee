// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stakes/stakeholdercanvas.h"

#include "gui/colours.h"
#include "gui/stakes/stakeholderpaint.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

StakeholderCanvas::StakeholderCanvas(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"stakeholderCanvas"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    tellCurrent();
}

void StakeholderCanvas::setPoints(const QList<StakeholderPoint> &points)
{
    const RecordId chosen = m_current >= 0 ? m_points.at(m_current).stakeholder : RecordId::None;
    m_points = points;
    m_current = -1;
    m_pressed = -1;
    m_isDragging = false;
    for (int i = 0; i < static_cast<int>(m_points.size()); ++i) {
        // A new assessment takes the place of the one before.
        if (chosen != RecordId::None && m_points.at(i).stakeholder == chosen)
            m_current = i;
    }
    arrange();
    tellCurrent();
    update();
}

void StakeholderCanvas::setCurrent(int index)
{
    if (index == m_current || index >= m_points.size())
        return;
    m_current = index;
    tellCurrent();
    update();
    Q_EMIT currentChanged(index);
}

void StakeholderCanvas::arrange()
{
    m_layout = StakeholderLayout(m_points, size(), fontMetrics());
}

QRect StakeholderCanvas::draggedMark() const
{
    return m_layout.markOf(m_pressed).translated(m_mouse - m_pressedAt);
}

StakeholderPaint StakeholderCanvas::painting(QPainter &painter) const
{
    return {painter, m_points, m_layout, coloursOf(palette()), font()};
}

void StakeholderCanvas::paintWhole(QPainter &painter) const
{
    const StakeholderPaint paint = painting(painter);
    paint.drawGrid();
    paint.drawTrails();
    for (int i = 0; i < static_cast<int>(m_points.size()); ++i) {
        if (i != m_current && !(m_isDragging && i == m_pressed))
            paint.drawMark(i, m_layout.markOf(i), false);
    }
    if (m_current >= 0 && !m_isDragging)
        paint.drawMark(m_current, m_layout.markOf(m_current), true);
}

void StakeholderCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintWhole(painter);
    if (m_isDragging)
        painting(painter).drawDragged(m_pressed, draggedMark());
    if (hasFocus()) {
        painter.setPen(coloursOf(palette()).accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(m_layout.plot().adjusted(-1, -1, 1, 1));
    }
}

void StakeholderCanvas::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void StakeholderCanvas::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        arrange();
    if (event->type() == QEvent::LanguageChange)
        tellCurrent();
    update();
    QWidget::changeEvent(event);
}

bool StakeholderCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = m_layout.pointAt(help->pos());
        if (index >= 0)
            QToolTip::showText(help->globalPos(), m_points.at(index).spoken, this, m_layout.markOf(index));
        else
            QToolTip::showText(help->globalPos(), toolTip(), this);
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        // Alt with an arrow is the window's way back and forward, unless it moves somebody here.
        const auto *pressed = static_cast<QKeyEvent *>(event);
        const bool isArrow = pressed->key() == Qt::Key_Left || pressed->key() == Qt::Key_Right ||
                             pressed->key() == Qt::Key_Up || pressed->key() == Qt::Key_Down;
        if (isArrow && pressed->modifiers() == Qt::AltModifier && m_current >= 0) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void StakeholderCanvas::tellCurrent()
{
    const QString grid = tr("Power and interest grid");
    setToolTip(tr("A mark says what somebody thinks of it, and at its end what one would like them to think. "
                  "Dragging what was assessed before today keeps that and makes a new assessment."));
    setAccessibleName(m_current < 0 ? grid : grid + u": "_s + m_points.at(m_current).spoken);
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void StakeholderCanvas::moveCurrent(QPoint by)
{
    if (m_current < 0 || !m_isEditable)
        return;
    // Who has no scores yet comes in at the lowest corner.
    const std::optional<QPoint> scores = m_points.at(m_current).scores;
    QPoint next = scores ? *scores + by : QPoint(StakeholderLayout::lowest, StakeholderLayout::lowest);
    next = {std::clamp(next.x(), StakeholderLayout::lowest, StakeholderLayout::highest),
            std::clamp(next.y(), StakeholderLayout::lowest, StakeholderLayout::highest)};
    if (scores != next)
        Q_EMIT moved(m_current, next);
}

void StakeholderCanvas::keyPressEvent(QKeyEvent *event)
{
    const bool moves = event->modifiers().testFlag(Qt::AltModifier);
    const int last = static_cast<int>(m_points.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        if (moves)
            moveCurrent(event->key() == Qt::Key_Right ? QPoint(1, 0) : QPoint(0, -1));
        else if (last >= 0)
            setCurrent(std::min(m_current + 1, last));
        return;
    case Qt::Key_Left:
    case Qt::Key_Up:
        if (moves)
            moveCurrent(event->key() == Qt::Key_Left ? QPoint(-1, 0) : QPoint(0, 1));
        else if (last >= 0)
            setCurrent(std::max(m_current - 1, 0));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT opened(m_current);
        return;
    case Qt::Key_Escape:
        if (m_isDragging) {
            m_isDragging = false;
            m_pressed = -1;
            update();
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void StakeholderCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = m_layout.pointAt(event->pos());
    m_pressedAt = event->pos();
    if (m_pressed >= 0)
        setCurrent(m_pressed);
}

void StakeholderCanvas::mouseMoveEvent(QMouseEvent *event)
{
    m_mouse = event->pos();
    const bool isFar = (m_mouse - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (m_pressed >= 0 && m_isEditable && isFar)
        m_isDragging = true;
    if (m_isDragging)
        update();
    else
        setCursor(m_layout.pointAt(m_mouse) >= 0 && m_isEditable ? Qt::OpenHandCursor : Qt::ArrowCursor);
}

void StakeholderCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    m_mouse = event->pos();
    const QPoint place =
        StakeholderLayout::signOf(draggedMark()).center(); // a name may reach over the cells beside its own
    const int index = std::exchange(m_pressed, -1);
    if (!std::exchange(m_isDragging, false) || index < 0)
        return;
    update();
    const std::optional<QPoint> scores = m_layout.scoresAt(place);
    if (scores && scores != m_points.at(index).scores)
        Q_EMIT moved(index, *scores);
}

void StakeholderCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int index = m_layout.pointAt(event->pos()); index >= 0)
        Q_EMIT opened(index);
}

} // namespace klankbord
