// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/datemoves.h"
#include "gui/planning/timelinescale.h"
#include "models/planningtable.h"

#include <QTableView>

namespace klankbord
{

/// A planning in time: a row for each entry with its bar or its mark, moved by the mouse or the keyboard.
/// Writes nothing: says what was moved.
class TimelineView final : public QTableView
{
    Q_OBJECT

public:
    enum class Grip { Move, From, To };

    /// @p table is borrowed.
    explicit TimelineView(PlanningTable &table, QWidget *parent = nullptr);

    const PlanningTable &table() const { return m_table; }
    const TimelineScale &scale() const { return m_scale; }
    /// Shows @p first at the left.
    void setFirstDay(const QDate &first);
    /// Zooms so that the day at @p x of the time column stays where it is.
    void zoom(double factor, double x);
    void zoomIn() { zoom(zoomStep, timeWidth() / 2.0); }
    void zoomOut() { zoom(1 / zoomStep, timeWidth() / 2.0); }
    /// Shows all that is dated.
    void fit();
    void showToday();
    int timeWidth() const { return columnWidth(PlanningTable::When); }

    /// Where the bar of the row is in the viewport; empty without one.
    QRect barRect(int row) const;
    /// Where a row whose bar is out of view says so: at the edge nearest to it; empty when the bar is in
    /// view.
    QRect pointerRect(int row) const;
    /// Brings the bar of the row into view.
    void showBar(int row);
    /// The span as it is seen now: another one while it is dragged.
    Period shownSpan(int row) const;
    /// The line of @p day in @p area, a part of the time column.
    void paintDay(QPainter &painter, const QRect &area, const QDate &day) const;
    bool isDragged(int row) const { return m_isDragging && row == m_dragged; }

Q_SIGNALS:
    void openEntryRequested(const klankbord::PlanningEntry &entry);
    void moveRequested(const klankbord::PlanningEntry &entry, int units);
    void endMoveRequested(const klankbord::PlanningEntry &entry, klankbord::PeriodEnd end, int units);
    /// What was dragged from the tray goes to @p day.
    void dropped(const QDate &day);
    /// Another part of time is seen.
    void scaleChanged();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    static constexpr double zoomStep = 1.25;

    void setScale(const TimelineScale &scale);
    std::optional<Grip> gripAt(const QPoint &point) const;
    int unitsFor(int row, int days) const;
    /// Alt and an arrow for all of it, with Shift for its end, Ctrl+Shift for its start.
    static std::optional<Grip> gripOf(const QKeyEvent &event);
    /// False when the key moves nothing.
    bool moveByKey(const QKeyEvent &event);
    void request(int row, Grip grip, int units);
    QDate dayUnder(const QDropEvent &event) const;
    void setDropDay(const QDate &day);

    PlanningTable &m_table;
    TimelineScale m_scale;
    int m_dragged = -1;
    Grip m_grip = Grip::Move;
    QPoint m_pressed;
    int m_units = 0; ///< so many later, while dragged
    bool m_isDragging = false;
    QDate m_dropDay; ///< where what comes from the tray would go; invalid when nothing does
};

} // namespace klankbord
