// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/programmetray.h"

#include "gui/colours.h"
#include "gui/flowlayout.h"
#include "gui/fonts.h"
#include "gui/stylepaint.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr int gap = 8;
constexpr int rowsOfStrip = 2;
constexpr int rowsOfLarge = 5;

} // namespace

ProgrammeTray::ProgrammeTray(const EventProgramme &programme, QWidget *parent)
    : QFrame(parent),
      m_programme(programme),
      m_title(new QLabel(this)),
      m_area(new QScrollArea(this)),
      m_board(new QWidget),
      m_flow(new FlowLayout(m_board, gap)),
      m_cards(new ProgrammeCards(ProgrammeCard::Home::Tray, m_board))
{
    setObjectName(u"programmeTray"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(m_board);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap, 4, gap, gap);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_area, 1);
    retranslate();
}

void ProgrammeTray::showItems(const ProgrammeWords &words)
{
    QList<const ProgrammeEntry *> entries;
    for (const ProgrammeEntry &entry : m_programme.entries()) {
        if (!entry.place)
            entries.append(&entry);
    }
    while (QLayoutItem *item = m_flow->takeAt(0))
        delete item;
    for (ProgrammeCard *card : m_cards->show(entries, words)) {
        m_flow->addWidget(card);
        card->show();
    }
    m_area->setVisible(!entries.isEmpty());
    retranslate();
    fitHeight();
}

void ProgrammeTray::setRoom(Room room)
{
    m_room = room;
    fitHeight();
}

void ProgrammeTray::scrollTo(RecordId id)
{
    if (ProgrammeCard *card = m_cards->card(id))
        m_area->ensureWidgetVisible(card, 0, gap);
}

bool ProgrammeTray::isUnder(const QPoint &position) const
{
    return isVisible() && rect().contains(mapFromGlobal(position));
}

void ProgrammeTray::setTarget(bool isTarget)
{
    if (m_isTarget != isTarget)
        update();
    m_isTarget = isTarget;
}

void ProgrammeTray::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void ProgrammeTray::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitHeight();
}

void ProgrammeTray::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = coloursOf(palette());
    const QColor fill = m_isTarget ? colours.tint(colours.accent) : QColor();
    stylepaint::box(painter, rect(), stylepaint::cardRadius, fill, m_isTarget ? colours.accent : colours.line,
                    m_isTarget ? 2 : 1);
}

void ProgrammeTray::retranslate()
{
    const auto count = static_cast<int>(m_cards->cards().size());
    if (count > 0)
        m_title->setText(tr("Without a time (%1)").arg(count));
    else if (m_programme.entries().isEmpty())
        m_title->setText(tr("No items yet. Add one, or double-click in the grid."));
    else
        m_title->setText(tr("Every item has a time. Drop one here to take it away."));
    setAccessibleName(m_title->text());
}

void ProgrammeTray::fitHeight()
{
    const QMargins margins = layout()->contentsMargins();
    const int head = margins.top() + m_title->sizeHint().height() + margins.bottom();
    const QList<ProgrammeCard *> &cards = m_cards->cards();
    int rows = 0;
    if (!cards.isEmpty()) {
        const int row = cards.first()->sizeHint().height();
        const int tall = m_flow->heightForWidth(width() - margins.left() - margins.right() - 16);
        const int most = m_room == Room::Strip ? rowsOfStrip : rowsOfLarge;
        rows = layout()->spacing() + std::min(tall, most * row + (most - 1) * gap);
    }
    setFixedHeight(head + rows);
}

} // namespace klankbord
