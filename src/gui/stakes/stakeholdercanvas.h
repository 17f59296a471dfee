// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/stakes/stakeholderlayout.h"

#include <QWidget>

namespace klankbord
{

class StakeholderPaint;

/// Draws power over interest with a mark for each stakeholder, which is dragged to other scores with the
/// mouse, or moved with Alt and the arrows; those without scores stand below until they are dragged in.
class StakeholderCanvas final : public QWidget
{
    Q_OBJECT

public:
    explicit StakeholderCanvas(QWidget *parent = nullptr);

    void setPoints(const QList<StakeholderPoint> &points);
    const QList<StakeholderPoint> &points() const { return m_points; }
    /// Whether marks may be moved.
    void setEditable(bool editable) { m_isEditable = editable; }
    /// The index of the chosen one; −1 for none.
    int current() const { return m_current; }
    void setCurrent(int index);
    /// Where the mark of a point is; empty when there is no room for it.
    QRect markOf(int index) const { return m_layout.markOf(index); }
    /// Where these scores are.
    QRect cellOf(QPoint scores) const { return m_layout.cellOf(scores); }

    /// Draws the grid with all its marks, as large as the widget.
    void paintWhole(QPainter &painter) const;

    QSize sizeHint() const override { return {560, 400}; }
    QSize minimumSizeHint() const override { return {320, 280}; }

Q_SIGNALS:
    /// The user wants other scores, interest and power, for the point.
    void moved(int index, QPoint scores);
    /// The user wants to see the assessment.
    void opened(int index);
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void arrange();
    StakeholderPaint painting(QPainter &painter) const;
    QRect draggedMark() const;
    void moveCurrent(QPoint by);
    void tellCurrent();

    QList<StakeholderPoint> m_points;
    StakeholderLayout m_layout;
    int m_current = -1;
    bool m_isEditable = true;
    int m_pressed = -1; ///< the point that the mouse took hold of
    QPoint m_pressedAt;
    QPoint m_mouse;
    bool m_isDragging = false;
};

} // namespace klankbord
