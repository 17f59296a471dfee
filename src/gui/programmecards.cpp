// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/programmecards.h"

#include "domain/programmeitem.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

bool isQuiet(const ProgrammeEntry &entry)
{
    const auto kind = entry.record.get(ProgrammeItem::type().kind);
    return kind == ProgrammeItemKind::Break || kind == ProgrammeItemKind::Lunch;
}

/// How far @p to is from @p from in that direction; nothing when it is not there.
std::optional<int> distance(const QPoint &from, const QPoint &to, Qt::ArrowType direction)
{
    constexpr int asideWeight = 3; // straight ahead goes before nearby
    const QPoint way = to - from;
    const bool isUpright = direction == Qt::UpArrow || direction == Qt::DownArrow;
    const bool isBack = direction == Qt::UpArrow || direction == Qt::LeftArrow;
    const int ahead = (isUpright ? way.y() : way.x()) * (isBack ? -1 : 1);
    const int aside = qAbs(isUpright ? way.x() : way.y());
    return ahead > 0 ? std::optional(ahead + asideWeight * aside) : std::nullopt;
}

} // namespace

ProgrammeCards::ProgrammeCards(ProgrammeCard::Home home, QWidget *parent)
    : QObject(parent), m_home(home), m_parent(parent)
{
}

ProgrammeCard::Look ProgrammeCards::lookOf(const ProgrammeEntry &entry, const ProgrammeWords &words)
{
    QStringList clashes;
    for (const ProgrammeClash &clash : entry.clashes)
        clashes.append(words.clash(clash, entry));
    const QString people = words.people(entry);
    return {.title = words.title(entry),
            .time = entry.place ? words.time(entry) : words.kind(entry),
            .detail = people.isEmpty() ? words.kind(entry) : people,
            .spoken = words.spoken(entry),
            .clashes = clashes.join(u'\n'),
            .documents = entry.documents,
            .isQuiet = isQuiet(entry),
            .isOpenEnded = entry.place && !entry.place->length};
}

const QList<ProgrammeCard *> &ProgrammeCards::show(const QList<const ProgrammeEntry *> &entries,
                                                   const ProgrammeWords &words)
{
    QHash<RecordId, ProgrammeCard *> kept;
    m_shown.clear();
    for (const ProgrammeEntry *entry : entries) {
        ProgrammeCard *card = m_cards.take(entry->id());
        if (!card) {
            card = new ProgrammeCard(entry->id(), m_home, m_parent);
            Q_EMIT made(card);
        }
        card->setLook(lookOf(*entry, words));
        card->setEditable(m_isEditable);
        kept.insert(entry->id(), card);
        m_shown.append(card);
    }
    // Later: one of them may be what is being clicked.
    for (ProgrammeCard *gone : std::as_const(m_cards)) {
        gone->hide();
        gone->deleteLater();
    }
    m_cards = kept;
    return m_shown;
}

void ProgrammeCards::choose(RecordId id)
{
    ProgrammeCard *chosen = m_cards.value(id);
    for (ProgrammeCard *card : std::as_const(m_shown))
        card->setChosen(card == chosen);
    m_tabStop = chosen ? chosen : m_shown.value(0);
    if (m_tabStop)
        m_tabStop->setFocusPolicy(Qt::StrongFocus);
}

RecordId ProgrammeCards::neighbour(RecordId from, Qt::ArrowType direction) const
{
    const ProgrammeCard *start = m_cards.value(from);
    RecordId nearest = from;
    int shortest = std::numeric_limits<int>::max();
    for (const ProgrammeCard *card : m_shown) {
        if (!start || card == start)
            continue;
        const auto way = distance(start->geometry().center(), card->geometry().center(), direction);
        if (way && *way < shortest) {
            shortest = *way;
            nearest = card->id();
        }
    }
    return nearest;
}

} // namespace klankbord
