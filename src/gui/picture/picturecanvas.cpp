// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/picture/picturecanvas.h"

#include "domain/recordtype.h"
#include "gui/colours.h"
#include "gui/fonts.h"
#include "gui/icons.h"
#include "gui/typeicon.h"

#include <QAccessible>
#include <QGraphicsPathItem>
#include <QGraphicsSimpleTextItem>
#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr int nodeKey = 0; ///< data of an item: the index of the node it belongs to
constexpr double padding = 8;
constexpr double widest = 168;
constexpr double iconRoom = 22;
constexpr double margin = 24;

/// The name in at most three lines.
QString brokenName(const QString &name, const QFont &font)
{
    const QFontMetricsF metrics(font);
    constexpr double room = widest - 2 * padding - iconRoom;
    QStringList lines{QString()};
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QString longer = lines.last().isEmpty() ? word : QString(lines.last() + u' ' + word);
        if (lines.last().isEmpty() || metrics.horizontalAdvance(longer) <= room)
            lines.last() = longer;
        else
            lines.append(word);
    }
    constexpr qsizetype most = 3;
    if (lines.size() > most) {
        lines = lines.mid(0, most);
        lines.last() += u'…';
    }
    for (QString &line : lines)
        line = metrics.elidedText(line, Qt::ElideRight, room);
    return lines.join(u'\n');
}

/// A project has sharp corners, an organisation soft ones, a group cut ones, a person round ends.
QPainterPath shapeOf(const RecordType &type, const QRectF &box)
{
    QPainterPath path;
    if (type.code() == "person"_L1) {
        path.addRoundedRect(box, box.height() / 2, box.height() / 2);
    } else if (type.code() == "group"_L1) {
        const double cut = std::min(10.0, box.height() / 3);
        path.addPolygon(QPolygonF{{box.left() + cut, box.top()},
                                  {box.right() - cut, box.top()},
                                  {box.right(), box.top() + cut},
                                  {box.right(), box.bottom() - cut},
                                  {box.right() - cut, box.bottom()},
                                  {box.left() + cut, box.bottom()},
                                  {box.left(), box.bottom() - cut},
                                  {box.left(), box.top() + cut}});
        path.closeSubpath();
    } else if (type.code() == "organisation"_L1) {
        path.addRoundedRect(box, 6, 6);
    } else {
        path.addRect(box);
    }
    return path;
}

} // namespace

PictureCanvas::PictureCanvas(QWidget *parent) : QGraphicsView(parent)
{
    setObjectName(u"pictureCanvas"_s);
    setScene(new QGraphicsScene(this));
    setFrameShape(QFrame::NoFrame);
    setDragMode(QGraphicsView::ScrollHandDrag);
    setRenderHint(QPainter::Antialiasing);
    setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
    setMinimumSize(240, 320); // beside a table, names are to be read
    tellCurrent();
}

QList<QSizeF> PictureCanvas::sizesOf(const NetworkPicture &picture, const QFont &font)
{
    const QFontMetricsF metrics(font);
    QList<QSizeF> sizes;
    for (const NetworkPicture::Node &node : picture.nodes) {
        const QSizeF text = metrics.size(0, brokenName(node.record.title, font));
        // Who has more ties stands out.
        const double more = std::min(node.ties, 10);
        sizes.append({text.width() + 2 * padding + iconRoom + more, text.height() + 2 * padding + more});
    }
    return sizes;
}

void PictureCanvas::show(const NetworkPicture &picture, const QList<QPointF> &centres)
{
    const RecordId chosen = m_current >= 0 ? m_picture.nodes.at(m_current).record.id : RecordId::None;
    m_picture = picture;
    m_centres = centres;
    m_sizes = sizesOf(picture, font());
    m_current = -1;
    for (int i = 0; i < static_cast<int>(picture.nodes.size()); ++i) {
        if (picture.nodes.at(i).record.id == chosen)
            m_current = i;
    }
    draw();
    if (m_isFitted)
        fit();
    tellCurrent();
}

void PictureCanvas::draw()
{
    scene()->clear();
    setBackgroundBrush(coloursOf(palette()).base);
    for (const NetworkPicture::Edge &edge : std::as_const(m_picture.edges))
        drawEdge(edge);
    for (int i = 0; i < static_cast<int>(m_centres.size()); ++i)
        drawNode(i);
    scene()->setSceneRect(scene()->itemsBoundingRect().adjusted(-margin, -margin, margin, margin));
}

void PictureCanvas::drawEdge(const NetworkPicture::Edge &edge)
{
    const Colours &colours = coloursOf(palette());
    const bool isChosen = m_current >= 0 && (edge.from == m_current || edge.to == m_current);
    // A lead is a stronger tie, a function a looser one.
    QPen pen(isChosen ? colours.accent : colours.outline, edge.tie == NetworkPicture::Tie::Lead ? 2.5 : 1.25);
    if (edge.tie == NetworkPicture::Tie::Affiliation)
        pen.setStyle(Qt::DashLine);
    const QLineF line(m_centres.at(edge.from), m_centres.at(edge.to));
    QGraphicsLineItem *drawn = scene()->addLine(line, pen);
    drawn->setToolTip(edge.role);
    if (!isChosen || edge.role.isEmpty())
        return;
    QGraphicsSimpleTextItem *role = scene()->addSimpleText(edge.role, smallFont(font()));
    role->setBrush(colours.accent);
    role->setPos(line.center() - role->boundingRect().center());
    const QRectF behind = role->sceneBoundingRect().adjusted(-2, 0, 2, 0);
    scene()->addRect(behind, Qt::NoPen, colours.base)->setZValue(1);
    role->setZValue(2);
}

void PictureCanvas::drawNode(int node)
{
    const Colours &colours = coloursOf(palette());
    const RecordLink &record = m_picture.nodes.at(node).record;
    QRectF box({}, m_sizes.at(node));
    box.moveCenter(m_centres.at(node));
    const bool isChosen = node == m_current;
    const bool isMiddle = node == 0;
    const QColor fill = isChosen   ? colours.selection
                        : isMiddle ? colours.tint(colours.accent)
                                   : colours.window;
    QGraphicsPathItem *shape = scene()->addPath(
        shapeOf(*record.type, box),
        QPen(isChosen || isMiddle ? colours.accent : colours.outline, isChosen ? 2.5 : 1.25), fill);
    shape->setZValue(3);
    shape->setData(nodeKey, node);
    shape->setToolTip(record.title);
    auto *picture = scene()->addPixmap(
        icon(typeIcon(*record.type), Tone::Muted).pixmap(QSize(16, 16), devicePixelRatioF()));
    picture->setPos(box.left() + padding, box.center().y() - 8);
    picture->setZValue(4);
    picture->setData(nodeKey, node);
    QGraphicsSimpleTextItem *name = scene()->addSimpleText(brokenName(record.title, font()), font());
    name->setBrush(isChosen ? colours.selectionText : colours.text);
    name->setPos(box.left() + padding + iconRoom, box.center().y() - name->boundingRect().height() / 2);
    name->setZValue(4);
    name->setData(nodeKey, node);
}

void PictureCanvas::setCurrent(int node)
{
    if (node == m_current || node >= m_picture.nodes.size())
        return;
    m_current = node;
    draw();
    if (node >= 0)
        ensureVisible(QRectF(m_centres.at(node), QSizeF(1, 1)), 80, 60);
    tellCurrent();
    Q_EMIT currentChanged(node);
}

void PictureCanvas::tellCurrent()
{
    const QString picture = tr("Network picture");
    setAccessibleName(m_current < 0 ? picture
                                    : picture + u": "_s + m_picture.nodes.at(m_current).record.title);
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

QRect PictureCanvas::placeOf(int node) const
{
    QRectF box({}, m_sizes.value(node));
    box.moveCenter(m_centres.value(node));
    return mapFromScene(box).boundingRect();
}

void PictureCanvas::fit()
{
    m_isFitted = true;
    if (m_centres.isEmpty())
        return;
    fitInView(scene()->sceneRect(), Qt::KeepAspectRatio);
    if (transform().m11() > 1)
        resetTransform(); // a small picture is not blown up
}

void PictureCanvas::zoom(double factor)
{
    constexpr double least = 0.1;
    constexpr double most = 4;
    m_isFitted = false;
    const double now = transform().m11();
    const double wanted = std::clamp(now * factor, least, most);
    scale(wanted / now, wanted / now);
}

int PictureCanvas::nodeAt(QPoint position) const
{
    const QList<QGraphicsItem *> under = items(position);
    for (const QGraphicsItem *item : under) {
        if (item->data(nodeKey).isValid())
            return item->data(nodeKey).toInt();
    }
    return -1;
}

void PictureCanvas::goTowards(QPointF direction)
{
    if (m_current < 0) {
        setCurrent(m_centres.isEmpty() ? -1 : 0);
        return;
    }
    int best = -1;
    double shortest = 0;
    for (int i = 0; i < static_cast<int>(m_centres.size()); ++i) {
        const QPointF way = m_centres.at(i) - m_centres.at(m_current);
        const double along = QPointF::dotProduct(way, direction);
        const double aside = std::abs(way.x() * direction.y() - way.y() * direction.x());
        if (i == m_current || along <= 0 || aside > 2 * along)
            continue;
        const double distance = along + 2 * aside;
        if (best < 0 || distance < shortest) {
            best = i;
            shortest = distance;
        }
    }
    if (best >= 0)
        setCurrent(best);
}

void PictureCanvas::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        goTowards({-1, 0});
        return;
    case Qt::Key_Right:
        goTowards({1, 0});
        return;
    case Qt::Key_Up:
        goTowards({0, -1});
        return;
    case Qt::Key_Down:
        goTowards({0, 1});
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT opened(m_current);
        return;
    case Qt::Key_Plus:
        zoom(1.25);
        return;
    case Qt::Key_Minus:
        zoom(0.8);
        return;
    case Qt::Key_0:
        fit();
        return;
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

void PictureCanvas::wheelEvent(QWheelEvent *event)
{
    zoom(std::pow(1.0015, event->angleDelta().y()));
    event->accept();
}

void PictureCanvas::mousePressEvent(QMouseEvent *event)
{
    if (const int node = nodeAt(event->pos()); node >= 0 && event->button() == Qt::LeftButton) {
        setCurrent(node);
        return;
    }
    QGraphicsView::mousePressEvent(event);
}

void PictureCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int node = nodeAt(event->pos()); node >= 0)
        Q_EMIT opened(node);
}

void PictureCanvas::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (m_isFitted)
        fit();
}

void PictureCanvas::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        draw();
    if (event->type() == QEvent::LanguageChange)
        tellCurrent();
    QGraphicsView::changeEvent(event);
}

QSize PictureCanvas::wholeSize() const
{
    return m_picture.nodes.isEmpty() ? QSize() : scene()->sceneRect().size().toSize();
}

void PictureCanvas::paintWhole(QPainter &painter) const
{
    scene()->render(&painter, QRectF(QPointF(), scene()->sceneRect().size()), scene()->sceneRect());
}

} // namespace klankbord
