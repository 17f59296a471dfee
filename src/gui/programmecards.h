// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/programmecard.h"
#include "models/programmewords.h"

#include <QHash>

namespace klankbord
{

/// The cards of a grid or a tray: kept for as long as their items are there, so that the keyboard stays where
/// it is.
class ProgrammeCards final : public QObject
{
    Q_OBJECT

public:
    /// The cards are made as children of @p parent, which also owns this.
    ProgrammeCards(ProgrammeCard::Home home, QWidget *parent);

    /// Makes and updates a card for each of @p entries, and gives them in this order; the others go.
    const QList<ProgrammeCard *> &show(const QList<const ProgrammeEntry *> &entries,
                                       const ProgrammeWords &words);
    const QList<ProgrammeCard *> &cards() const { return m_shown; }
    ProgrammeCard *card(RecordId id) const { return m_cards.value(id); }
    void setEditable(bool isEditable) { m_isEditable = isEditable; }
    /// Marks the card of @p id; without one Tab goes to the first.
    void choose(RecordId id);
    /// The one card that Tab goes to; null without any.
    QWidget *tabStop() const { return m_tabStop; }
    /// The nearest card in that direction, or @p from when there is none.
    RecordId neighbour(RecordId from, Qt::ArrowType direction) const;

Q_SIGNALS:
    /// A new card, to be listened to.
    void made(klankbord::ProgrammeCard *card);

private:
    static ProgrammeCard::Look lookOf(const ProgrammeEntry &entry, const ProgrammeWords &words);

    const ProgrammeCard::Home m_home;
    QWidget *m_parent;
    QHash<RecordId, ProgrammeCard *> m_cards;
    QList<ProgrammeCard *> m_shown;
    ProgrammeCard *m_tabStop = nullptr;
    bool m_isEditable = true;
};

} // namespace klankbord
