// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/networkpicture.h"

#include <QGraphicsView>

namespace klankbord
{

/// Draws a network picture that has been laid out: boxes by what they stand for, lines with what ties them.
/// The wheel zooms, a drag moves the paper, a click chooses, the arrows go to the neighbour in their
/// direction.
class PictureCanvas final : public QGraphicsView
{
    Q_OBJECT

public:
    explicit PictureCanvas(QWidget *parent = nullptr);

    /// How large each box is to be.
    static QList<QSizeF> sizesOf(const NetworkPicture &picture, const QFont &font);
    /// Shows @p picture with the middles of its boxes at @p centres, one each.
    void show(const NetworkPicture &picture, const QList<QPointF> &centres);
    const NetworkPicture &picture() const { return m_picture; }

    /// The index of the chosen node; −1 for none.
    int current() const { return m_current; }
    void setCurrent(int node);
    /// Where a node is in the viewport.
    QRect placeOf(int node) const;
    /// All of it in view.
    void fit();
    void zoom(double factor);

    /// All of it, whatever part is seen; empty while there is nothing.
    QSize wholeSize() const;
    /// Draws all of it at its own size.
    void paintWhole(QPainter &painter) const;

Q_SIGNALS:
    void currentChanged(int node);
    void opened(int node);

protected:
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void draw();
    void drawEdge(const NetworkPicture::Edge &edge);
    void drawNode(int node);
    int nodeAt(QPoint position) const;
    void goTowards(QPointF direction);
    void tellCurrent();

    NetworkPicture m_picture;
    QList<QSizeF> m_sizes;
    QList<QPointF> m_centres;
    int m_current = -1;
    bool m_isFitted = true; ///< until the user zooms
};

} // namespace klankbord
