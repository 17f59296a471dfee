// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/chartscene.h"

#include <QWidget>
#include <memory>
#include <optional>

namespace klankbord
{

/// Draws a chart on the screen and finds the part under the mouse or under the keyboard's focus.
///
/// Follows its palette (light or dark), its size and the language. The arrow keys walk over the parts, Return
/// or a click chooses one.
class ChartCanvas final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartCanvas(QWidget *parent = nullptr);
    ~ChartCanvas() override;

    const Chart &chart() const { return m_chart; }
    /// Draws @p chart from now on. The focus stays on the part with the same key.
    void setChart(const Chart &chart);

    /// Keeps the place of a button free at the right of the title, in pixels.
    void setCornerRoom(qreal width);

    /// The parts as they are drawn now.
    const QList<ChartMark> &marks() const;
    /// The place in marks() of the part that has the keyboard's focus; -1 for none.
    qsizetype current() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A part, its label or its line in the legend was clicked, or chosen with Return.
    void partClicked(const klankbord::ChartPart &part);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    const ChartScene &scene() const;
    void redraw();
    void setCurrent(qsizetype place);
    void setHovered(qsizetype place);
    void showTip(qsizetype place, QPoint at);
    void describe();
    QString tipOf(const ChartMark &mark) const;
    QPainterPath outlineOf(qsizetype place) const;

    Chart m_chart;
    qreal m_cornerRoom = 0;
    mutable std::unique_ptr<ChartScene> m_scene; // made when it is needed first
    qsizetype m_current = -1;
    qsizetype m_hovered = -1;
    qsizetype m_pressed = -1;
};

} // namespace klankbord
