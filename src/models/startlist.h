// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "models/figuretable.h"
#include "models/linktree.h"

#include <QDate>

namespace klankbord
{

class RecordStore;

/// One line of the start page: a record, and why it stands there.
struct StartLine {
    RecordLink record;
    QString lead; ///< said before the title; empty where the icon says enough
    QString why;
    LinkTree::Mark mark = LinkTree::Mark::None;
    int progress = -1; ///< in hundredths; −1 where that says nothing

    friend bool operator==(const StartLine &, const StartLine &) = default;
};

/// One part of the start page.
struct StartPart {
    enum class Kind {
        Late,         ///< was to be done by now
        ThisWeek,     ///< is to be done within seven days
        Money,        ///< what a coordinator should look at in the budgets; see moneyPart()
        Quotes,       ///< whose approval is not there yet
        Empty,        ///< a field on which something else rests is not filled in
        Translations, ///< a text that is there in one language only
        NextEvents,
        Running, ///< projects that run, with how far they are
    };
    /// Those that StartList reads.
    static constexpr std::array kinds{Kind::Late,         Kind::ThisWeek,   Kind::Quotes, Kind::Empty,
                                      Kind::Translations, Kind::NextEvents, Kind::Running};

    /// More of what is listed, in the table of its type.
    struct Rest {
        QString text;
        Query all;
    };

    Kind kind = Kind::Late;
    qint64 count = 0; ///< of all, those not among the lines too; see countText()
    QList<StartLine> lines;
    QList<Rest> rests;
};

/// What moneyAttention() found, as a part of the start page.
StartPart moneyPart(const FigureTable::Content &attention);

/// Reads the parts of the start page: what is to be done today, and why. Runs in any thread that has a store.
class StartList final
{
public:
    /// A part has at most so many lines.
    static constexpr qsizetype mostLines = 7;
    /// What there is more of is counted no further; see countText().
    static constexpr qint64 mostCounted = 999;

    /// @p store is borrowed and outlives this.
    StartList(const RecordStore &store, const Wording &wording, const QDate &today)
        : m_store(store), m_wording(wording), m_today(today)
    {
    }

    /// Errors: those of RecordStore.
    Result<StartPart> part(StartPart::Kind kind) const;

private:
    class Reading;

    const RecordStore &m_store;
    const Wording m_wording;
    const QDate m_today;
};

/// "12", or "999+" where counting stopped: at StartList::mostCounted of one query.
QString countText(qint64 count, const Wording &wording);

} // namespace klankbord
