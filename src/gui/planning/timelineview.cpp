// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/planning/timelineview.h"

#include "gui/colours.h"
#include "gui/planning/planningtray.h"
#include "gui/planning/timelinedelegate.h"
#include "gui/planning/timelineheader.h"
#include "gui/stylemeasures.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr int edge = 6; ///< of a bar that can be dragged longer
constexpr int nameWidth = 240;

} // namespace

TimelineView::TimelineView(PlanningTable &table, QWidget *parent) : QTableView(parent), m_table(table)
{
    setObjectName(u"timeline"_s);
    setModel(&table);
    auto *axis = new TimelineHeader(*this, this);
    setHorizontalHeader(axis);
    axis->setSectionResizeMode(PlanningTable::When, QHeaderView::Stretch);
    setColumnWidth(PlanningTable::Name, nameWidth);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(stylemeasures::rowHeight);
    setItemDelegate(new TimelineDelegate(*this, this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setAcceptDrops(true);
    setDragDropOverwriteMode(false);
    viewport()->setMouseTracking(true);
    connect(axis, &QHeaderView::sectionResized, this, &TimelineView::scaleChanged);
}

void TimelineView::setScale(const TimelineScale &scale)
{
    m_scale = scale;
    viewport()->update();
    horizontalHeader()->viewport()->update();
    Q_EMIT scaleChanged();
}

void TimelineView::setFirstDay(const QDate &first)
{
    if (first != m_scale.first())
        setScale({first, m_scale.pixelsPerDay()});
}

void TimelineView::zoom(double factor, double x)
{
    const QDate held = m_scale.dayAt(x);
    const TimelineScale zoomed(held, m_scale.pixelsPerDay() * factor);
    setScale({held.addDays(-zoomed.daysIn(x)), zoomed.pixelsPerDay()});
}

void TimelineView::fit()
{
    const auto [first, last] = m_table.extent();
    if (!first.isValid())
        return;
    constexpr double margin = 0.02;
    constexpr int roomForWords = 96; // behind the last bar
    const double days = static_cast<double>(first.daysTo(last) + 1);
    const int width = std::max(timeWidth() - roomForWords, timeWidth() / 2);
    const TimelineScale fitting(first, width / (days * (1 + 2 * margin)));
    setScale({first.addDays(-static_cast<qint64>(std::ceil(days * margin))), fitting.pixelsPerDay()});
}

void TimelineView::showToday()
{
    const int third = m_scale.daysIn(timeWidth() / 3.0);
    setFirstDay(QDate::currentDate().addDays(-third));
}

Period TimelineView::shownSpan(int row) const
{
    const PlanningEntry *entry = m_table.entryAt(row);
    if (!entry)
        return {};
    if (!isDragged(row))
        return entry->span;
    if (m_grip == Grip::Move)
        return moved(entry->span, m_units);
    return withEndMoved(entry->span, m_grip == Grip::From ? PeriodEnd::From : PeriodEnd::To, m_units);
}

QRect TimelineView::barRect(int row) const
{
    if (!m_table.entryAt(row))
        return {};
    const QRect cell = visualRect(m_table.index(row, PlanningTable::When));
    return TimelineDelegate::barIn(cell, m_scale.rangeOf(shownSpan(row), cell.width())).toRect();
}

QRect TimelineView::pointerRect(int row) const
{
    constexpr int wide = 24;
    const QRect bar = barRect(row);
    const QRect cell = visualRect(m_table.index(row, PlanningTable::When)).intersected(viewport()->rect());
    if (bar.isEmpty() || (bar.right() >= cell.left() && bar.left() <= cell.right()))
        return {};
    const int left = bar.right() < cell.left() ? cell.left() : cell.right() - wide + 1;
    return {left, cell.top(), wide, cell.height()};
}

void TimelineView::showBar(int row)
{
    const PlanningEntry *entry = m_table.entryAt(row);
    if (!entry)
        return;
    // An open side goes as far as the view: its other end is what can be shown.
    const QDate day = entry->span.from ? entry->span.from->firstDay() : entry->span.to->lastDay();
    setFirstDay(day.addDays(-m_scale.daysIn(timeWidth() / 3.0)));
}

std::optional<TimelineView::Grip> TimelineView::gripAt(const QPoint &point) const
{
    const int row = rowAt(point.y());
    const PlanningEntry *entry = m_table.entryAt(row);
    const QRect bar = barRect(row);
    if (!entry || columnAt(point.x()) != PlanningTable::When || !bar.adjusted(-2, 0, 2, 0).contains(point))
        return std::nullopt;
    if (!entry->source->hasLength || bar.width() < 3 * edge)
        return Grip::Move;
    if (entry->span.from && point.x() < bar.left() + edge)
        return Grip::From;
    return entry->span.to && point.x() > bar.right() - edge ? Grip::To : Grip::Move;
}

int TimelineView::unitsFor(int row, int days) const
{
    const PlanningEntry *entry = m_table.entryAt(row);
    if (!entry)
        return 0;
    const Period &span = entry->span;
    if (m_grip == Grip::Move)
        return unitsIn((span.from ? span.from : span.to)->firstDay(), days, moveUnit(span));
    const PartialDate &date = m_grip == Grip::From ? *span.from : *span.to;
    return unitsIn(date.firstDay(), days, date.precision());
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && pointerRect(rowAt(event->pos().y())).contains(event->pos())) {
        showBar(rowAt(event->pos().y()));
        return;
    }
    const auto grip = gripAt(event->pos());
    if (event->button() != Qt::LeftButton || !grip)
        return;
    m_dragged = rowAt(event->pos().y());
    m_grip = *grip;
    m_pressed = event->pos();
    m_units = 0;
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged < 0) {
        const auto grip = gripAt(event->pos());
        const bool points = pointerRect(rowAt(event->pos().y())).contains(event->pos());
        viewport()->setCursor(points                ? Qt::PointingHandCursor
                              : !grip               ? Qt::ArrowCursor
                              : *grip == Grip::Move ? Qt::OpenHandCursor
                                                    : Qt::SizeHorCursor);
        if (event->buttons() == Qt::NoButton)
            QTableView::mouseMoveEvent(event);
        return;
    }
    const int distance = event->pos().x() - m_pressed.x();
    m_isDragging = m_isDragging || std::abs(distance) >= QApplication::startDragDistance();
    if (m_isDragging)
        m_units = unitsFor(m_dragged, m_scale.daysIn(distance));
    viewport()->update();
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const int row = std::exchange(m_dragged, -1);
    const bool wasDragging = std::exchange(m_isDragging, false);
    viewport()->update();
    if (row >= 0 && wasDragging)
        request(row, m_grip, m_units);
}

void TimelineView::request(int row, Grip grip, int units)
{
    const PlanningEntry *entry = m_table.entryAt(row);
    if (!entry || units == 0)
        return;
    const PlanningEntry moved = *entry; // what is written is read again
    if (grip == Grip::Move)
        Q_EMIT moveRequested(moved, units);
    else
        Q_EMIT endMoveRequested(moved, grip == Grip::From ? PeriodEnd::From : PeriodEnd::To, units);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const PlanningEntry *entry = m_table.entryAt(rowAt(event->pos().y())))
        Q_EMIT openEntryRequested(PlanningEntry(*entry));
}

std::optional<TimelineView::Grip> TimelineView::gripOf(const QKeyEvent &event)
{
    if (event.key() != Qt::Key_Left && event.key() != Qt::Key_Right)
        return std::nullopt;
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    if (held == Qt::AltModifier)
        return Grip::Move;
    if (held == (Qt::AltModifier | Qt::ShiftModifier))
        return Grip::To;
    return held == (Qt::ControlModifier | Qt::ShiftModifier) ? std::optional(Grip::From) : std::nullopt;
}

bool TimelineView::moveByKey(const QKeyEvent &event)
{
    const auto grip = gripOf(event);
    if (grip)
        request(currentIndex().row(), *grip, event.key() == Qt::Key_Left ? -1 : 1);
    return grip.has_value();
}

bool TimelineView::event(QEvent *event)
{
    // Alt and an arrow go back in the window, except on a bar.
    if (event->type() == QEvent::ShortcutOverride && m_table.entryAt(currentIndex().row()) &&
        gripOf(static_cast<const QKeyEvent &>(*event))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_dragged >= 0) {
        m_dragged = -1;
        m_isDragging = false;
        viewport()->update();
        return;
    }
    if (moveByKey(*event))
        return;
    constexpr double part = 0.1;
    const int step = std::max(1, m_scale.daysIn(timeWidth() * part));
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const PlanningEntry *entry = m_table.entryAt(currentIndex().row()))
            Q_EMIT openEntryRequested(PlanningEntry(*entry));
        return;
    case Qt::Key_Space:
        showBar(currentIndex().row());
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return;
    case Qt::Key_Minus:
        zoomOut();
        return;
    case Qt::Key_0:
        fit();
        return;
    case Qt::Key_Left:
        setFirstDay(m_scale.first().addDays(-step));
        return;
    case Qt::Key_Right:
        setFirstDay(m_scale.first().addDays(step));
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    constexpr double notch = 120;
    const QPoint turned = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier) {
        zoom(std::pow(zoomStep, turned.y() / notch),
             event->position().x() - columnViewportPosition(PlanningTable::When));
        event->accept();
        return;
    }
    if (turned.x() != 0 || event->modifiers() & Qt::ShiftModifier) {
        const int pixels = turned.x() != 0 ? turned.x() : turned.y();
        setFirstDay(m_scale.first().addDays(-m_scale.daysIn(pixels)));
        event->accept();
        return;
    }
    QTableView::wheelEvent(event);
}

QDate TimelineView::dayUnder(const QDropEvent &event) const
{
    const double x = event.position().x() - columnViewportPosition(PlanningTable::When);
    return x < 0 || !PlanningTray::isSourceOf(*event.mimeData()) ? QDate() : m_scale.dayAt(x);
}

void TimelineView::setDropDay(const QDate &day)
{
    m_dropDay = day;
    viewport()->update();
}

void TimelineView::dragEnterEvent(QDragEnterEvent *event)
{
    if (PlanningTray::isSourceOf(*event->mimeData()))
        event->acceptProposedAction();
}

void TimelineView::dragMoveEvent(QDragMoveEvent *event)
{
    setDropDay(dayUnder(*event));
    event->setAccepted(m_dropDay.isValid());
}

void TimelineView::dragLeaveEvent(QDragLeaveEvent *)
{
    setDropDay({});
}

void TimelineView::dropEvent(QDropEvent *event)
{
    const QDate day = dayUnder(*event);
    setDropDay({});
    if (!day.isValid())
        return;
    event->acceptProposedAction();
    Q_EMIT dropped(day);
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    Q_EMIT scaleChanged();
}

void TimelineView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    // In the rows today's line is the delegate's, which keeps it behind the words.
    QPainter painter(viewport());
    const int left = columnViewportPosition(PlanningTable::When);
    const int end = rowViewportPosition(m_table.rowCount() - 1) + stylemeasures::rowHeight;
    paintDay(painter, QRect(left, end, timeWidth(), viewport()->height() - end), QDate::currentDate());
    if (m_dropDay.isValid())
        paintDay(painter, QRect(left, 0, timeWidth(), viewport()->height()), m_dropDay);
}

void TimelineView::paintDay(QPainter &painter, const QRect &area, const QDate &day) const
{
    const double x = m_scale.xOf(day) + m_scale.pixelsPerDay() / 2;
    if (x < 0 || x > area.width() || area.height() <= 0)
        return;
    painter.setPen(QPen(coloursOf(palette()).accent, 2));
    painter.drawLine(QPointF(area.left() + x, area.top()), QPointF(area.left() + x, area.bottom() + 1));
}

} // namespace klankbord
