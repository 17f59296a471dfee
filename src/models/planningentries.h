// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/editsession.h"
#include "models/planningsource.h"

namespace klankbord
{

/// One date of one record in a planning, with what is said of it.
struct PlanningEntry {
    const PlanningSource *source = nullptr;
    RecordId id = RecordId::None;
    QString title;
    Period span;   ///< empty without a date; both ends the same for a single date
    QString hours; ///< "10:00–16:00"; empty when not known
    QString statusCode;
    QString status;
    bool isFinished = false;
    bool isLate = false;
    RecordId group = RecordId::None; ///< the project, or else the network, that it stands under
    QList<RecordId> owners;          ///< every project and network that it belongs to

    /// The period in words, with the hours.
    QString when(Language language) const;
    /// All of it in one line, for a tooltip and a screen reader.
    QString spoken(const Wording &wording) const;
};

/// Which entries are wanted.
struct PlanningFilter {
    enum class State { All, Open, Late };

    QList<PlanningKind> hidden;
    RecordId owner = RecordId::None; ///< a project or a network; None for all
    State state = State::All;

    bool lets(const PlanningEntry &entry) const;

    friend bool operator==(const PlanningFilter &, const PlanningFilter &) = default;
};

/// All that a planning shows, and the names of the projects and networks that it stands under.
struct PlanningReading {
    QList<PlanningEntry> entries; ///< by group, kind, date and title; without a group last
    QHash<RecordId, QString> groups;
};

/// Reads every date of the workspace, judged on @p today, in the words of the session.
Result<PlanningReading> readPlanning(EditSession &session, const QDate &today);

/// Whether what was written can change a planning.
bool concernsPlanning(const ChangeSet &changes);

} // namespace klankbord
