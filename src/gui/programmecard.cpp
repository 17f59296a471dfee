// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/programmecard.h"

#include "gui/colours.h"
#include "gui/fonts.h"
#include "gui/icons.h"
#include "gui/stylepaint.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr int stripe = 4;
constexpr int side = 8;
constexpr int markSize = 14;
constexpr int markGap = 4;
constexpr int mostTitleLines = 3;
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
    Q_EMIT givenUp();
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

int ProgrammeCard::markRoom() const
{
    const int marks = (m_look.clashes.isEmpty() ? 0 : 1) + (m_look.documents > 0 ? 1 : 0);
    return marks * (markSize + markGap);
}

void ProgrammeCard::paintMarks(QPainter &painter, const QRect &line) const
{
    int right = line.right() + 1;
    const auto mark = [&](const QString &name, Tone tone) {
        const QRect place(right - markSize, line.top() + (line.height() - markSize) / 2, markSize, markSize);
        klankbord::icon(name, tone).paint(&painter, place);
        right = place.left() - markGap;
    };
    if (!m_look.clashes.isEmpty())
        mark(u"warning"_s, Tone::Warning);
    if (m_look.documents > 0)
        mark(u"documents"_s, Tone::Muted);
}

int ProgrammeCard::paintTitle(QPainter &painter, const QRect &line) const
{
    const Colours &colours = coloursOf(palette());
    painter.setPen(m_isChosen ? colours.selectionText : colours.text);
    painter.setFont(sectionFont(font()));
    const QFontMetrics metrics = painter.fontMetrics();
    const int lines = line.height() / metrics.height();
    if (lines < 2 || metrics.horizontalAdvance(m_look.title) <= line.width()) {
        const QRect first(line.topLeft(), QSize(line.width(), lines < 2 ? line.height() : metrics.height()));
        painter.drawText(first, Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(m_look.title, Qt::ElideRight, line.width()));
        return first.height();
    }
    // A word that is longer than a line would be cut off.
    QStringList words = m_look.title.split(u' ');
    for (QString &word : words)
        word = metrics.elidedText(word, Qt::ElideRight, line.width());
    // Words that go to the next line leave some room unused.
    const QString title = metrics.elidedText(words.join(u' '), Qt::ElideRight, line.width() * lines * 4 / 5);
    const int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
    const QRect needed = metrics.boundingRect(line, flags, title) & line;
    painter.drawText(line, flags, title);
    return needed.height();
}

void ProgrammeCard::paintText(QPainter &painter, const QRect &rect) const
{
    const Colours &colours = coloursOf(palette());
    const QFont detailFont = smallFont(font());
    const int detailHeight = QFontMetrics(detailFont).height();
    const int titleHeight = QFontMetrics(sectionFont(font())).height();
    const bool hasTwoLines = rect.height() >= titleHeight + detailHeight;
    // What it is called goes before who and what, but not before its hours.
    const int titleLines = std::clamp((rect.height() - detailHeight) / titleHeight, 1, mostTitleLines);
    QRect line(rect.left(), rect.top(), rect.width(), hasTwoLines ? titleLines * titleHeight : rect.height());
    paintMarks(painter, QRect(rect.left(), rect.top(), rect.width(), std::min(line.height(), titleHeight)));
    line.setRight(line.right() - markRoom());
    const int taken = paintTitle(painter, line);
    if (!hasTwoLines)
        return;
    painter.setFont(detailFont);
    QRect below(rect.left(), rect.top() + taken, rect.width(), detailHeight);
    const auto write = [&](const QString &text, const QColor &ink) {
        if (text.isEmpty() || below.bottom() > rect.bottom() + 1)
            return;
        painter.setPen(m_isChosen ? colours.selectionText : ink);
        painter.drawText(below, Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, below.width()));
        below.translate(0, detailHeight);
    };
    write(m_look.time, colours.muted);
    write(m_look.clashes.section(u'\n', 0, 0), colours.warning);
    write(m_look.detail, colours.muted);
}

} // namespace klankbord
