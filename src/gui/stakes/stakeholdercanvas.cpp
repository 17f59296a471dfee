// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/stakes/stakeholdercanvas.h"

#include "domain/stakeholdergrid.h"
#include "gui/colours.h"
#include "gui/fonts.h"

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

namespace
{

constexpr int lowest = 1;
constexpr int highest = 5;
constexpr int scale = highest - lowest + 1;
constexpr int axis = 24; ///< room for what an axis is called, and its figures
constexpr int markHeight = 20;
constexpr int sign = 12;

/// Where the sign of a mark is: where its scores are.
QRect signOf(const QRect &mark)
{
    return {mark.left() + 4, mark.top() + (markHeight - sign) / 2, sign, sign};
}

/// A triangle up in favour, down against, a disc between; filled when it is strong, hollow when not known.
void drawStance(QPainter &painter, const QRect &place, std::optional<int> stance, const Colours &colours)
{
    const int value = stance.value_or(0);
    const QColor colour = !stance || value == 0 ? colours.muted : value > 0 ? colours.good : colours.danger;
    painter.setPen(QPen(colour, 1.5));
    const bool isStrong = stance && value != 1 && value != -1;
    painter.setBrush(isStrong ? QBrush(colour) : QBrush(Qt::NoBrush));
    const QRectF box = QRectF(place).adjusted(1.5, 1.5, -1.5, -1.5);
    if (value > 0)
        painter.drawPolygon(QPolygonF{box.bottomLeft(), box.bottomRight(), {box.center().x(), box.top()}});
    else if (value < 0)
        painter.drawPolygon(QPolygonF{box.topLeft(), box.topRight(), {box.center().x(), box.bottom()}});
    else
        painter.drawEllipse(box);
}

} // namespace

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

QRect StakeholderCanvas::plot() const
{
    return rect().adjusted(2 * axis, 4, -4, -2 * axis - tray().height());
}

QRect StakeholderCanvas::tray() const
{
    // Room only where there is somebody to stand in it.
    const int room = m_trayLines > 0 ? axis + m_trayLines * (markHeight + 4) + 4 : 0;
    return {4, height() - room, width() - 8, room};
}

QRect StakeholderCanvas::cellOf(QPoint scores) const
{
    const QRect area = plot();
    const int column = scores.x() - lowest;
    const int row = highest - scores.y();
    const int left = area.left() + area.width() * column / scale;
    const int top = area.top() + area.height() * row / scale;
    const int right = area.left() + area.width() * (column + 1) / scale;
    const int bottom = area.top() + area.height() * (row + 1) / scale;
    return {left, top, right - left, bottom - top};
}

std::optional<QPoint> StakeholderCanvas::scoresAt(QPoint position) const
{
    const QRect area = plot();
    if (!area.contains(position))
        return std::nullopt;
    const int column = (position.x() - area.left()) * scale / area.width();
    const int row = (position.y() - area.top()) * scale / area.height();
    return QPoint(lowest + std::clamp(column, 0, scale - 1), highest - std::clamp(row, 0, scale - 1));
}

int StakeholderCanvas::wantedWidth(const StakeholderPoint &point) const
{
    const bool wantsOther = point.desiredStance && point.desiredStance != point.stance;
    return sign + 16 + fontMetrics().horizontalAdvance(point.name) + (wantsOther ? sign + 4 : 0);
}

void StakeholderCanvas::arrangeTray()
{
    // In lines as long as there is room, so that each can be taken hold of.
    constexpr int widestInTray = 160;
    QPoint at(4, 0);
    m_trayLines = 0;
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        if (m_points.at(i).scores)
            continue;
        const int wide = std::min(wantedWidth(m_points.at(i)), widestInTray);
        if (m_trayLines == 0 || at.x() + wide > width() - 4) {
            at = {4, m_trayLines * (markHeight + 4)};
            ++m_trayLines;
        }
        m_marks[i] = {at.x(), at.y(), wide, markHeight};
        at.rx() += wide + 8;
    }
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        if (!m_points.at(i).scores)
            m_marks[i].translate(0, tray().top() + axis);
    }
}

void StakeholderCanvas::arrange()
{
    m_marks = QList<QRect>(m_points.size());
    arrangeTray();
    QHash<int, int> taken; // lines of a cell, by its scores
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        const StakeholderPoint &point = m_points.at(i);
        if (!point.scores)
            continue;
        const QRect cell = cellOf(*point.scores).adjusted(3, 3, -3, -3);
        const int line = taken[point.scores->x() * (scale + 1) + point.scores->y()]++;
        // More than fit lie over each other a little, so that each can be taken hold of.
        const int lines = std::max(cell.height() / markHeight, 1);
        const int down = line < lines ? line * markHeight : (lines - 1) * markHeight + (line - lines + 1) * 3;
        m_marks[i] = {cell.left(), cell.top() + down, std::min(cell.width(), wantedWidth(point)), markHeight};
    }
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        if (m_points.at(i).scores)
            spread(i);
    }
}

void StakeholderCanvas::spread(qsizetype index)
{
    // A name is cut only where somebody else stands behind it, or the grid ends.
    QRect &mark = m_marks[index];
    int last = std::min(mark.left() + wantedWidth(m_points.at(index)) - 1, plot().right() - 3);
    for (const QRect &other : std::as_const(m_marks)) {
        if (other.left() > mark.left() && other.bottom() >= mark.top() && other.top() <= mark.bottom())
            last = std::min(last, other.left() - 4);
    }
    mark.setRight(std::max(mark.right(), last));
}

QRect StakeholderCanvas::markOf(int index) const
{
    return m_marks.value(index);
}

int StakeholderCanvas::pointAt(QPoint position) const
{
    for (int i = static_cast<int>(m_marks.size()) - 1; i >= 0; --i) {
        if (m_marks.at(i).contains(position))
            return i;
    }
    return -1;
}

void StakeholderCanvas::drawGrid(QPainter &painter) const
{
    const Colours &colours = coloursOf(palette());
    const QRect area = plot();
    painter.fillRect(area, colours.base);
    painter.setPen(colours.line);
    for (int step = 0; step <= scale; ++step) {
        const int x = area.left() + area.width() * step / scale;
        const int y = area.top() + area.height() * step / scale;
        painter.drawLine(x, area.top(), x, area.bottom());
        painter.drawLine(area.left(), y, area.right(), y);
    }
    // Between the middle and the high scores: what the field calls the four corners.
    constexpr int middle = 3;
    const QPoint cross(cellOf({middle, middle}).right() + 1, cellOf({middle, middle}).top());
    painter.setPen(QPen(colours.outline, 2));
    painter.drawLine(cross.x(), area.top(), cross.x(), area.bottom());
    painter.drawLine(area.left(), cross.y(), area.right(), cross.y());
    painter.setFont(smallFont(font()));
    painter.setPen(colours.muted);
    const auto name = [&painter](const QRect &corner, Qt::Alignment alignment, const QString &text) {
        painter.drawText(corner.adjusted(6, 2, -6, -2), static_cast<int>(alignment), text);
    };
    const QRect left(area.topLeft(), QPoint(cross.x(), area.bottom()));
    const QRect right(QPoint(cross.x(), area.top()), area.bottomRight());
    name(left, Qt::AlignTop | Qt::AlignRight, tr("Keep satisfied"));
    name(right, Qt::AlignTop | Qt::AlignRight, tr("Manage closely"));
    name(left, Qt::AlignBottom | Qt::AlignRight, tr("Monitor"));
    name(right, Qt::AlignBottom | Qt::AlignRight, tr("Keep informed"));
    for (int score = lowest; score <= highest; ++score) {
        const QString figure = QString::number(score);
        const QRect column = cellOf({score, lowest});
        painter.drawText(QRect(column.left(), area.bottom() + 2, column.width(), axis - 4), Qt::AlignCenter,
                         figure);
        const QRect row = cellOf({lowest, score});
        painter.drawText(QRect(axis, row.top(), axis - 4, row.height()), Qt::AlignCenter, figure);
    }
    painter.drawText(QRect(area.left(), area.bottom() + axis - 2, area.width(), axis - 4), Qt::AlignCenter,
                     tr("Interest"));
    painter.save();
    painter.translate(0, area.bottom());
    painter.rotate(-90);
    painter.drawText(QRect(0, 0, area.height(), axis), Qt::AlignCenter, tr("Power"));
    painter.restore();
    if (tray().height() > 0)
        painter.drawText(QRect(tray().left(), tray().top(), tray().width(), axis - 4),
                         Qt::AlignLeft | Qt::AlignVCenter, tr("Not scored yet: drag them into the grid"));
}

void StakeholderCanvas::drawTrails(QPainter &painter) const
{
    const Colours &colours = coloursOf(palette());
    painter.setPen(QPen(colours.accent, 1.5, Qt::DashLine));
    painter.setBrush(colours.base);
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        const StakeholderPoint &point = m_points.at(i);
        if (!point.scores || !point.scoresBefore || point.scores == point.scoresBefore)
            continue;
        const QPoint from = cellOf(*point.scoresBefore).center();
        painter.drawLine(from, signOf(m_marks.at(i)).center());
        painter.drawEllipse(from, 3, 3);
    }
}

void StakeholderCanvas::drawMark(QPainter &painter, int index, const QRect &mark) const
{
    const StakeholderPoint &point = m_points.at(index);
    const Colours &colours = coloursOf(palette());
    const bool isCurrent = index == m_current;
    painter.setPen(isCurrent ? colours.accent : colours.line);
    painter.setBrush(isCurrent ? colours.selection : colours.base);
    painter.drawRoundedRect(QRectF(mark).adjusted(0.5, 0.5, -0.5, -1.5), 4, 4);
    drawStance(painter, signOf(mark), point.stance, colours);
    painter.setFont(font());
    painter.setPen(isCurrent ? colours.selectionText : colours.text);
    QRect text = mark.adjusted(sign + 8, 0, -4, 0);
    if (point.desiredStance && point.desiredStance != point.stance) {
        // At the end, where one would like to have them.
        text.setRight(mark.right() - sign - 8);
        drawStance(painter, {mark.right() - sign - 3, mark.top() + (markHeight - sign) / 2, sign, sign},
                   point.desiredStance, colours);
        painter.setPen(isCurrent ? colours.selectionText : colours.text);
    }
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font()).elidedText(point.name, Qt::ElideRight, text.width()));
}

QRect StakeholderCanvas::draggedMark() const
{
    return m_marks.value(m_pressed).translated(m_mouse - m_pressedAt);
}

void StakeholderCanvas::drawDragged(QPainter &painter) const
{
    const Colours &colours = coloursOf(palette());
    const QRect mark = draggedMark();
    const std::optional<QPoint> scores = scoresAt(signOf(mark).center());
    if (scores) {
        painter.setPen(QPen(colours.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cellOf(*scores).adjusted(1, 1, -1, -1));
    }
    drawMark(painter, m_pressed, mark);
    if (!scores)
        return;
    const QString said = tr("power %1, interest %2").arg(scores->y()).arg(scores->x());
    painter.setFont(smallFont(font()));
    painter.setPen(colours.accent);
    painter.drawText(mark.translated(0, -markHeight).adjusted(0, 0, 200, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     said);
}

void StakeholderCanvas::paintWhole(QPainter &painter) const
{
    drawGrid(painter);
    drawTrails(painter);
    for (int i = 0; i < static_cast<int>(m_points.size()); ++i) {
        if (i != m_current && !(m_isDragging && i == m_pressed))
            drawMark(painter, i, m_marks.at(i));
    }
    if (m_current >= 0 && !m_isDragging)
        drawMark(painter, m_current, m_marks.at(m_current));
}

void StakeholderCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintWhole(painter);
    if (m_isDragging)
        drawDragged(painter);
    if (hasFocus()) {
        painter.setPen(coloursOf(palette()).accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(plot().adjusted(-1, -1, 1, 1));
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
        const int index = pointAt(help->pos());
        if (index >= 0)
            QToolTip::showText(help->globalPos(), m_points.at(index).spoken, this, m_marks.at(index));
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
    QPoint next = scores ? *scores + by : QPoint(lowest, lowest);
    next = {std::clamp(next.x(), lowest, highest), std::clamp(next.y(), lowest, highest)};
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
    m_pressed = pointAt(event->pos());
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
        setCursor(pointAt(m_mouse) >= 0 && m_isEditable ? Qt::OpenHandCursor : Qt::ArrowCursor);
}

void StakeholderCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    m_mouse = event->pos();
    const QPoint place = signOf(draggedMark()).center(); // a name may reach over the cells beside its own
    const int index = std::exchange(m_pressed, -1);
    if (!std::exchange(m_isDragging, false) || index < 0)
        return;
    update();
    const std::optional<QPoint> scores = scoresAt(place);
    if (scores && scores != m_points.at(index).scores)
        Q_EMIT moved(index, *scores);
}

void StakeholderCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int index = pointAt(event->pos()); index >= 0)
        Q_EMIT opened(index);
}

} // namespace klankbord
