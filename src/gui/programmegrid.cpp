// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/programmegrid.h"

#include "gui/programmecanvas.h"
#include "gui/programmecolumnheader.h"
#include "gui/programmehourruler.h"

#include <QKeyEvent>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr int margin = 32; ///< beside what is brought into view

/// The quarter of an hour that the mouse is in.
int quarterOf(int minute)
{
    constexpr int quarter = 15;
    return minute / quarter * quarter;
}

} // namespace

ProgrammeGrid::ProgrammeGrid(const EventProgramme &programme, QWidget *parent)
    : QScrollArea(parent),
      m_programme(programme),
      m_canvas(new ProgrammeCanvas(this)),
      m_header(new ProgrammeColumnHeader(this)),
      m_ruler(new ProgrammeHourRuler(this)),
      m_cards(new ProgrammeCards(ProgrammeCard::Home::Grid, m_canvas))
{
    setObjectName(u"programmeGrid"_s);
    setFocusPolicy(Qt::NoFocus);
    setWidget(m_canvas);
    setViewportMargins(ProgrammeHourRuler::wide, ProgrammeColumnHeader::tall, 0, 0);
    verticalScrollBar()->setSingleStep(ProgrammeScale::hourHeight / 4);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, m_header, &ProgrammeColumnHeader::setOffset);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_ruler, &ProgrammeHourRuler::setOffset);
    connect(m_canvas, &ProgrammeCanvas::addRequested, this, [this](const QPoint &position) {
        std::optional<ProgrammePlace> place = placeAt(m_canvas->mapToGlobal(position));
        if (!place)
            return;
        place->start = quarterOf(place->start);
        place->length = EventProgramme::usualLength;
        Q_EMIT addRequested(*place);
    });
}

void ProgrammeGrid::showDay(const QDate &day, const ProgrammeWords &words)
{
    m_day = day;
    QList<const ProgrammeEntry *> entries;
    for (const ProgrammeEntry &entry : m_programme.entries()) {
        if (entry.place && entry.place->day == day)
            entries.append(&entry);
    }
    m_cards->show(entries, words);
    layOut();
    QStringList names;
    QStringList notes;
    for (int column = 0; column < m_programme.columns().size(); ++column) {
        const std::optional<int> capacity = m_programme.columns().at(column).capacity;
        names.append(words.column(column));
        notes.append(capacity ? tr("%1 places").arg(*capacity) : QString());
    }
    m_header->setColumns(m_canvas->scale(), names, notes);
}

void ProgrammeGrid::layOut()
{
    QList<int> lanes(m_programme.columns().size(), 1);
    for (const ProgrammeCard *card : m_cards->cards()) {
        if (const ProgrammeEntry *entry = m_programme.entry(card->id()); entry && entry->place)
            lanes[entry->column] = std::max(lanes[entry->column], entry->lane.count);
    }
    const ProgrammeScale scale(m_programme.hoursOf(m_day), lanes, viewport()->size());
    m_canvas->setScale(scale, m_programme.ownHours(m_day));
    m_ruler->setScale(scale);
    for (ProgrammeCard *card : m_cards->cards()) {
        const ProgrammeEntry *entry = m_programme.entry(card->id());
        if (!entry || !entry->place)
            continue;
        card->setGeometry(scale.rectOf(*entry->place, entry->lane));
        card->show();
    }
}

void ProgrammeGrid::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    const QRect seen = viewport()->geometry();
    m_header->setGeometry(seen.left(), seen.top() - ProgrammeColumnHeader::tall, seen.width(),
                          ProgrammeColumnHeader::tall);
    m_ruler->setGeometry(seen.left() - ProgrammeHourRuler::wide, seen.top(), ProgrammeHourRuler::wide,
                         seen.height());
    layOut();
    m_header->setScale(m_canvas->scale());
}

void ProgrammeGrid::keyPressEvent(QKeyEvent *event)
{
    // Arrows belong to the cards; an area that scrolls would take those that a card has no use for.
    event->ignore();
}

void ProgrammeGrid::scrollToStart()
{
    const QList<ProgrammeCard *> &cards = m_cards->cards();
    const int first =
        cards.isEmpty() ? m_canvas->scale().yOf(m_programme.hoursOf(m_day).from) : cards.first()->y();
    verticalScrollBar()->setValue(first - margin);
    horizontalScrollBar()->setValue(0);
}

void ProgrammeGrid::scrollTo(RecordId id)
{
    if (ProgrammeCard *card = m_cards->card(id))
        ensureWidgetVisible(card, margin, margin);
}

std::optional<ProgrammePlace> ProgrammeGrid::placeAt(const QPoint &position) const
{
    if (!isVisible() || !viewport()->rect().contains(viewport()->mapFromGlobal(position)))
        return std::nullopt;
    const QPoint there = m_canvas->mapFromGlobal(position);
    const ProgrammeScale &scale = m_canvas->scale();
    return ProgrammePlace{
        .day = m_day, .start = scale.minuteAt(there.y()), .column = scale.columnAt(there.x())};
}

void ProgrammeGrid::showTarget(const std::optional<ProgrammePlace> &place)
{
    if (place)
        m_canvas->showTarget(*place, ProgrammeWords::time(*place));
    else
        m_canvas->hideTarget();
}

void ProgrammeGrid::followMouse(const QPoint &position)
{
    const QPoint there = m_canvas->mapFromGlobal(position);
    ensureVisible(there.x(), there.y(), margin, margin);
}

} // namespace klankbord
