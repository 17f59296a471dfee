// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/goodpractice.h"
#include "domain/record.h"

#include <span>

namespace klankbord
{

/// One part of the template in which a good practice is told, in the order of the Interreg Europe
/// good-practice database: a text in two languages, or a few facts.
struct PracticeSection {
    enum class Need {
        Required, ///< a practice without it is not complete
        Optional, ///< somebody else writes it, or it helps: it is judged once there is something in it
    };

    const char *title; ///< source text in the context "PracticeCoach"
    Need need = Need::Required;
    QList<const FieldInfo *> fields;

    /// The field when the section is one text with a counter for each language; null for facts.
    const FieldInfo *text() const;
    QString titleText(const Wording &wording) const;
};

const QList<PracticeSection> &practiceSections();

/// What a reader of the practice would still ask for.
struct PracticeHint {
    enum class Kind {
        Missing,            ///< nothing is filled in
        MissingTranslation, ///< one language has it, `language` does not
        TooLong,            ///< longer in `language` than the database takes
        NoFigure,           ///< evidence of success in `language` without one digit
    };

    Kind kind;
    const FieldInfo *field;
    Language language = Language::Dutch; ///< says nothing for Missing

    /// One sentence for the reader.
    QString text(const Record &practice, const Wording &wording) const;

    friend bool operator==(const PracticeHint &, const PracticeHint &) = default;
};

/// What @p section of @p practice still lacks. A place that is not the owner's is in order.
QList<PracticeHint> practiceHints(const Record &practice, const PracticeSection &section);
/// The hints of all sections, in their order.
QList<PracticeHint> practiceHints(const Record &practice);

/// How far a practice is told.
struct PracticeProgress {
    int needed = 0;   ///< the required sections, and the optional ones that were begun
    int complete = 0; ///< those of them without a hint
    int lacksDutch = 0;
    int lacksEnglish = 0; ///< texts that only the other language has

    /// "7 of 9 sections; English misses 2".
    QString text(const Wording &wording) const;

    friend bool operator==(const PracticeProgress &, const PracticeProgress &) = default;
};

PracticeProgress practiceProgress(const Record &practice);

/// Whether nothing at all is filled in there.
bool isEmptySection(const Record &practice, const PracticeSection &section);

/// The status of a practice; one that was never set is a draft.
PracticeStatus practiceStatus(const Record &practice);
/// What a practice of @p status can become next, the way forward first.
QList<PracticeStatus> nextPracticeSteps(PracticeStatus status);
/// How far along the way a status is: a step with a higher rank is undone by going back to this one.
int practiceRank(PracticeStatus status);

/// When a practice came to a status, and who did it.
struct PracticeStep {
    PracticeStatus status;
    Signature signature;
};

/// Of the moves of a practice, the oldest first, the last time that each step was taken and still stands: who
/// goes back to a draft takes the later steps back.
QList<PracticeStep> standingSteps(std::span<const PracticeStep> moves);

} // namespace klankbord
