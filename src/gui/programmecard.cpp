// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/programmecard.h"

#include "gui/colours.h"
#include "gui/fonts.h"
#include "gui/icons.h"
#include "gui/stylepaint.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr int stripe = 4;
constexpr int side = 8;
constexpr int markSize = 14;
constexpr int edgeHeight = 6; ///< at the bottom, where a card is made longer
constexpr int trayWidth = 208;
constexpr int trayHeight = 40;

} // namespace

ProgrammeCard::ProgrammeCard(RecordId id, Home home, QWidget *parent)
    : QAbstractButton(parent), m_id(id), m_home(home)
{
    setObjectName(u"programmeCard"_s);
    setFocusPolicy(Qt::ClickFocus);
    setMouseTracking(true);
}

void ProgrammeCard::setLook(const Look &look)
{
    m_look = look;
    setAccessibleName(look.spoken);
    setToolTip(look.clashes.isEmpty() ? QString() : QString(look.title + u'\n' + look.clashes));
    update();
}

void ProgrammeCard::setChosen(bool isChosen)
{
    if (m_isChosen != isChosen)
        update();
    m_isChosen = isChosen;
    setFocusPolicy(isChosen ? Qt::StrongFocus : Qt::ClickFocus);
}

QSize ProgrammeCard::sizeHint() const
{
    return {trayWidth, trayHeight};
}

bool ProgrammeCard::event(QEvent *event)
{
    // A key of ours is not a shortcut of the window.
    if (event->type() == QEvent::ShortcutOverride && programmeCommand(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QAbstractButton::event(event);
}

ProgrammeCard::Grip ProgrammeCard::gripAt(const QPoint &position) const
{
    const bool isEdge = m_home == Home::Grid && position.y() >= height() - edgeHeight;
    return isEdge ? Grip::Resize : Grip::Move;
}

void ProgrammeCard::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    m_pressed = event->position().toPoint();
    m_drag = Drag::Pressed;
    setFocus(Qt::MouseFocusReason);
    Q_EMIT chosen(m_id);
}

void ProgrammeCard::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (m_drag == Drag::None) {
        const bool isEdge = m_isEditable && gripAt(position) == Grip::Resize;
        setCursor(isEdge ? Qt::SizeVerCursor : Qt::ArrowCursor);
        return;
    }
    if (m_drag == Drag::Pressed) {
        const bool isFar = (position - m_pressed).manhattanLength() >= QApplication::startDragDistance();
        if (!isFar || !m_isEditable)
            return;
        m_drag = Drag::Going;
        Q_EMIT grabbed(this, gripAt(m_pressed), mapToGlobal(m_pressed));
    }
    Q_EMIT dragged(event->globalPosition().toPoint());
}

void ProgrammeCard::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isDrop = m_drag == Drag::Going && event->button() == Qt::LeftButton;
    m_drag = Drag::None;
    // What hears of it may delete this card.
    if (isDrop)
        Q_EMIT dropped(event->globalPosition().toPoint());
}

void ProgrammeCard::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT commanded(m_id, {ProgrammeCommand::Kind::Open});
}

void ProgrammeCard::giveUp()
{
    m_drag = Drag::None;
    Q_EMIT released();
}

void ProgrammeCard::keyPressEvent(QKeyEvent *event)
{
    if (m_drag == Drag::Going) {
        if (event->key() == Qt::Key_Escape)
            giveUp();
        return;
    }
    if (const std::optional<ProgrammeCommand> command = programmeCommand(*event))
        Q_EMIT commanded(m_id, *command);
    else
        QAbstractButton::keyPressEvent(event);
}

void ProgrammeCard::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    Q_EMIT chosen(m_id);
}

void ProgrammeCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = coloursOf(palette());
    const bool hasClash = !m_look.clashes.isEmpty();
    QColor fill = m_look.isQuiet ? colours.hover : colours.base;
    if (m_isChosen)
        fill = colours.selection;
    const QColor edge = hasClash ? colours.warning : colours.outline;
    stylepaint::box(painter, rect(), stylepaint::controlRadius, fill, edge);
    const QColor mark = hasClash ? colours.warning : m_look.isQuiet ? colours.outline : colours.accent;
    painter.fillRect(QRect(1, 3, stripe - 1, height() - 6), mark);
    paintText(painter, rect().adjusted(stripe + side / 2, 2, -side / 2, -2));
    if (m_look.isOpenEnded) {
        painter.setPen(QPen(fill, 2, Qt::DotLine));
        painter.drawLine(stripe, height() - 1, width() - stripe, height() - 1);
    }
    if (hasFocus())
        stylepaint::focusRing(painter, rect(), colours);
}

void ProgrammeCard::paintMarks(QPainter &painter, QRect &line) const
{
    const auto mark = [&painter, &line](const QString &name, Tone tone) {
        const QRect place(line.right() + 1 - markSize, line.top() + (line.height() - markSize) / 2, markSize,
                          markSize);
        klankbord::icon(name, tone).paint(&painter, place);
        line.setRight(place.left() - 4);
    };
    if (!m_look.clashes.isEmpty())
        mark(u"warning"_s, Tone::Warning);
    if (m_look.documents > 0)
        mark(u"documents"_s, Tone::Muted);
}

void ProgrammeCard::paintText(QPainter &painter, const QRect &rect) const
{
    const Colours &colours = coloursOf(palette());
    const QFont titleFont = sectionFont(font());
    const QFont detailFont = smallFont(font());
    const QFontMetrics titleMetrics(titleFont);
    const QFontMetrics detailMetrics(detailFont);
    const int lineHeight = titleMetrics.height();
    const bool hasTwoLines = rect.height() >= lineHeight + detailMetrics.height();
    QRect line(rect.left(), rect.top(), rect.width(), hasTwoLines ? lineHeight : rect.height());
    paintMarks(painter, line);
    painter.setPen(m_isChosen ? colours.selectionText : colours.text);
    painter.setFont(titleFont);
    painter.drawText(line, Qt::AlignVCenter | Qt::TextSingleLine,
                     titleMetrics.elidedText(m_look.title, Qt::ElideRight, line.width()));
    if (!hasTwoLines)
        return;
    painter.setPen(m_isChosen ? colours.selectionText : colours.muted);
    painter.setFont(detailFont);
    QRect below(rect.left(), line.bottom() + 1, rect.width(), detailMetrics.height());
    const auto write = [&](const QString &text) {
        if (text.isEmpty() || below.bottom() > rect.bottom() + 1)
            return;
        painter.drawText(below, Qt::AlignVCenter | Qt::TextSingleLine,
                         detailMetrics.elidedText(text, Qt::ElideRight, below.width()));
        below.translate(0, detailMetrics.height());
    };
    write(m_look.time);
    write(m_look.detail);
}

} // namespace klankbord
