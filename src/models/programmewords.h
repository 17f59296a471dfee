// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eventprogramme.h"

namespace klankbord
{

/// What a programme says in words: times, people with their function of that day, clashes; also for those who
/// hear it read.
class ProgrammeWords final
{
public:
    /// Both are borrowed; to be made anew after a switch of language.
    ProgrammeWords(const EventProgramme &programme, const TitleSource &titles, const Wording &wording);

    QString title(const ProgrammeEntry &entry) const;
    /// "Keynote"; empty when not specified.
    QString kind(const ProgrammeEntry &entry) const;
    /// "13:00–13:45", with the day when @p day is another one; "no time yet".
    QString time(const ProgrammeEntry &entry) const;
    static QString time(const ProgrammePlace &place);
    /// The room or the track; "no room".
    QString column(int column) const;
    QString place(const ProgrammeEntry &entry) const { return column(entry.column); }
    /// Who contribute, by name: "Sarah Vansteenkiste, Filip De Rynck".
    QString people(const ProgrammeEntry &entry) const;
    /// "Sarah Vansteenkiste, professor, Steunpunt Werk": the function and the organisation of that day.
    QString contributor(const Record &contribution) const;
    QString role(const Record &contribution) const;
    /// A sentence about @p clash as seen from @p entry: "Room A is taken from 13:00–14:00 by “Panel”."
    QString clash(const ProgrammeClash &clash, const ProgrammeEntry &entry) const;
    /// All of it in one line for a screen reader.
    QString spoken(const ProgrammeEntry &entry) const;

private:
    QString name(const SingleReferenceField &field, const Record &record) const;

    const EventProgramme &m_programme;
    const TitleSource &m_titles;
    const Wording m_wording;
};

} // namespace klankbord
