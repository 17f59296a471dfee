// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/chartcanvas.h"

#include "gui/colours.h"
#include "reports/charttable.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

bool isSameSeries(const ChartPart &a, const ChartPart &b)
{
    return a.key == b.key && a.label == b.label && a.isUnspecified == b.isUnspecified &&
           a.otherKeys == b.otherKeys;
}

} // namespace

ChartCanvas::ChartCanvas(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

ChartCanvas::~ChartCanvas() = default;

void ChartCanvas::setChart(const Chart &chart)
{
    const std::optional<ChartPart> before =
        m_current >= 0 ? std::optional(marks().at(m_current).part) : std::nullopt;
    m_chart = chart;
    m_current = -1;
    redraw();
    if (before) {
        const auto found = std::find_if(marks().begin(), marks().end(), [&before](const ChartMark &mark) {
            return mark.part.key == before->key && mark.part.category == before->category &&
                   mark.part.isUnspecified == before->isUnspecified &&
                   mark.part.isOther() == before->isOther();
        });
        m_current = found == marks().end() ? -1 : found - marks().begin();
    }
    describe();
}

void ChartCanvas::setCornerRoom(qreal width)
{
    m_cornerRoom = width;
    redraw();
}

const QList<ChartMark> &ChartCanvas::marks() const
{
    return scene().marks();
}

QSize ChartCanvas::sizeHint() const
{
    return {520, 340};
}

QSize ChartCanvas::minimumSizeHint() const
{
    return {260, 200};
}

const ChartScene &ChartCanvas::scene() const
{
    if (!m_scene) {
        const ChartStyle style{.theme = isDark(palette()) ? ChartTheme::Dark : ChartTheme::Light,
                               .font = font(),
                               .cornerRoom = m_cornerRoom};
        m_scene = std::make_unique<ChartScene>(m_chart, style, QSizeF(size()));
    }
    return *m_scene;
}

void ChartCanvas::redraw()
{
    m_scene.reset();
    m_hovered = -1;
    m_pressed = -1;
    update();
}

void ChartCanvas::describe()
{
    setAccessibleName(m_chart.title.isEmpty() ? m_chart.subtitle : m_chart.title);
    setAccessibleDescription(m_current >= 0 && m_current < marks().size() ? marks().at(m_current).text()
                                                                          : chartDescription(m_chart));
}

QPainterPath ChartCanvas::outlineOf(qsizetype place) const
{
    const ChartMark &mark = marks().at(place);
    if (!mark.shape.isEmpty())
        return mark.shape;
    // A line of the legend stands for all parts of its colour.
    QPainterPath shapes;
    for (const ChartMark &other : marks()) {
        if (isSameSeries(other.part, mark.part))
            shapes.addPath(other.shape);
    }
    return shapes;
}

void ChartCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    scene().paint(painter, QRectF(rect()));
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = coloursOf(palette());
    if (m_hovered >= 0 && m_hovered < marks().size())
        painter.strokePath(outlineOf(m_hovered), QPen(colours.text, 1.5));
    if (!hasFocus() || m_current < 0 || m_current >= marks().size())
        return;
    const QPainterPath outline = outlineOf(m_current);
    const QPen ring(colours.text, 2.5, Qt::SolidLine, Qt::SquareCap, Qt::RoundJoin);
    if (!outline.isEmpty())
        painter.strokePath(outline, ring);
    const ChartMark &mark = marks().at(m_current);
    if (mark.shape.isEmpty())
        painter.strokePath(mark.area, QPen(colours.accent, 1));
}

void ChartCanvas::resizeEvent(QResizeEvent *event)
{
    redraw();
    QWidget::resizeEvent(event);
}

void ChartCanvas::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
        redraw();
        if (event->type() == QEvent::LanguageChange)
            describe();
        break;
    default:
        break;
    }
    QWidget::changeEvent(event);
}

QString ChartCanvas::tipOf(const ChartMark &mark) const
{
    QString tip = u"<b>%1</b><br/>%2"_s.arg(mark.name().toHtmlEscaped(), mark.figure.toHtmlEscaped());
    if (!mark.share.isEmpty())
        tip += u" \u00b7 "_s + mark.share.toHtmlEscaped();
    return tip;
}

void ChartCanvas::showTip(qsizetype place, QPoint at)
{
    if (place < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(mapToGlobal(at), tipOf(marks().at(place)), this);
}

void ChartCanvas::setHovered(qsizetype place)
{
    if (place == m_hovered)
        return;
    m_hovered = place;
    if (place >= 0)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
    update();
}

void ChartCanvas::setCurrent(qsizetype place)
{
    if (marks().isEmpty())
        return;
    m_current = std::clamp<qsizetype>(place, 0, marks().size() - 1);
    const ChartMark &mark = marks().at(m_current);
    const QRectF box = (mark.shape.isEmpty() ? mark.area : mark.shape).boundingRect();
    describe();
    showTip(m_current, box.center().toPoint());
    update();
}

void ChartCanvas::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? scene().markAt(event->position()) : -1;
    QWidget::mousePressEvent(event);
}

void ChartCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const qsizetype place = scene().markAt(event->position());
    if (place != m_hovered)
        showTip(place, event->position().toPoint());
    setHovered(place);
    QWidget::mouseMoveEvent(event);
}

void ChartCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    const qsizetype place = scene().markAt(event->position());
    const bool isClick = event->button() == Qt::LeftButton && place >= 0 && place == m_pressed;
    m_pressed = -1;
    QWidget::mouseReleaseEvent(event);
    if (!isClick)
        return;
    m_current = place;
    describe();
    update();
    // A copy: whoever listens may well set another chart.
    const ChartPart part = marks().at(place).part;
    Q_EMIT partClicked(part);
}

void ChartCanvas::leaveEvent(QEvent *event)
{
    setHovered(-1);
    QWidget::leaveEvent(event);
}

void ChartCanvas::keyPressEvent(QKeyEvent *event)
{
    const qsizetype count = marks().size();
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        setCurrent(m_current + 1);
        return;
    case Qt::Key_Left:
    case Qt::Key_Up:
        setCurrent(m_current - 1);
        return;
    case Qt::Key_Home:
        setCurrent(0);
        return;
    case Qt::Key_End:
        setCurrent(count - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0 && m_current < count) {
            const ChartPart part = marks().at(m_current).part;
            Q_EMIT partClicked(part);
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ChartCanvas::focusInEvent(QFocusEvent *event)
{
    const bool isByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (isByKey && m_current < 0)
        setCurrent(0);
    update();
    QWidget::focusInEvent(event);
}

void ChartCanvas::focusOutEvent(QFocusEvent *event)
{
    QToolTip::hideText();
    update();
    QWidget::focusOutEvent(event);
}

} // namespace klankbord
