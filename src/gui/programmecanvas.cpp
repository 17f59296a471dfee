// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/programmecanvas.h"

#include "gui/colours.h"
#include "gui/fonts.h"
#include "gui/stylepaint.h"

#include <QMouseEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// Where what is dragged would come: a frame above the cards, with the hours in it.
class DropTarget final : public QWidget
{
public:
    explicit DropTarget(QWidget *parent) : QWidget(parent)
    {
        setObjectName(u"dropTarget"_s);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }
    void setText(const QString &text)
    {
        setAccessibleName(text);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Colours &colours = coloursOf(palette());
        QColor fill = colours.tint(colours.accent);
        fill.setAlphaF(0.85F);
        stylepaint::box(painter, rect(), stylepaint::controlRadius, fill, colours.accent, 2);
        painter.setFont(sectionFont(font()));
        painter.setPen(colours.accent);
        painter.drawText(rect().adjusted(8, 2, -8, -2), Qt::AlignLeft | Qt::AlignTop, accessibleName());
    }
};

} // namespace

ProgrammeCanvas::ProgrammeCanvas(QWidget *parent) : QWidget(parent), m_target(new DropTarget(this))
{
    setObjectName(u"programmeCanvas"_s);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void ProgrammeCanvas::setScale(const ProgrammeScale &scale, const std::optional<MinuteSpan> &open)
{
    m_scale = scale;
    m_open = open;
    resize(scale.size());
    update();
}

void ProgrammeCanvas::showTarget(const ProgrammePlace &place, const QString &text)
{
    static_cast<DropTarget *>(m_target)->setText(text);
    m_target->setGeometry(m_scale.rectOf(place, {}));
    if (m_target->isVisible())
        return;
    m_target->raise();
    m_target->show();
}

void ProgrammeCanvas::hideTarget()
{
    m_target->hide();
}

void ProgrammeCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT addRequested(event->position().toPoint());
}

void ProgrammeCanvas::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const Colours &colours = coloursOf(palette());
    const QRect dirty = event->rect();
    painter.fillRect(dirty, colours.base);
    if (m_open) {
        painter.fillRect(QRect(0, 0, width(), m_scale.yOf(m_open->from)) & dirty, colours.window);
        const int end = m_scale.yOf(m_open->to);
        painter.fillRect(QRect(0, end, width(), height() - end) & dirty, colours.window);
    }
    const QColor halfLine = mixed(colours.base, colours.line, 0.5);
    for (int minute = m_scale.hours().from; minute <= m_scale.hours().to; minute += 30) {
        const QRect line(dirty.left(), m_scale.yOf(minute), dirty.width(), 1);
        painter.fillRect(line & dirty, minute % 60 == 0 ? colours.line : halfLine);
    }
    for (int column = 0; column < m_scale.columnCount(); ++column) {
        const QRect line(m_scale.leftOf(column) + m_scale.widthOf(column) - 1, dirty.top(), 1,
                         dirty.height());
        painter.fillRect(line & dirty, colours.line);
    }
}

} // namespace klankbord
