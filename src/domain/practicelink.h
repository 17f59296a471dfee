// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/goodpractice.h"

namespace klankbord
{

enum class PracticeUse { Studied, Presented, Inspired, Transferred };

/// Why a project or an event has to do with a good practice: it studied it, presented it, took it over.
struct PracticeLink final : RecordType {
    PracticeLink()
        : RecordType({"practice_link", "practice_links", "PracticeLink",
                      QT_TRANSLATE_NOOP("PracticeLink", "Use of a good practice"),
                      QT_TRANSLATE_NOOP("PracticeLink", "Uses of practices")})
    {
    }

    Section description{this, QT_TRANSLATE_NOOP("PracticeLink", "Description")};
    ReferenceField<GoodPractice> practice{this, "practice",
                                          QT_TRANSLATE_NOOP("PracticeLink", "Good practice"),
                                          Rule::Required | Rule::Searchable | Rule::InTable | Rule::Title,
                                          QT_TRANSLATE_NOOP("PracticeLink", "Used in")};
    ReferenceField<Project> project{this, "project", QT_TRANSLATE_NOOP("PracticeLink", "Project"),
                                    Rule::Searchable | Rule::InTable | Rule::Title,
                                    QT_TRANSLATE_NOOP("PracticeLink", "Practices used")};
    ReferenceField<Event> event{this, "event", QT_TRANSLATE_NOOP("PracticeLink", "Event"),
                                Rule::Searchable | Rule::InTable | Rule::Title,
                                QT_TRANSLATE_NOOP("PracticeLink", "Practices shown")};
    ChoiceField<PracticeUse> why{this,
                                 "why",
                                 QT_TRANSLATE_NOOP("PracticeLink", "Why"),
                                 Rule::InTable,
                                 {{"studied", QT_TRANSLATE_NOOP("PracticeLink", "Studied")},
                                  {"presented", QT_TRANSLATE_NOOP("PracticeLink", "Presented")},
                                  {"inspired", QT_TRANSLATE_NOOP("PracticeLink", "Inspired")},
                                  {"transferred", QT_TRANSLATE_NOOP("PracticeLink", "Transferred")}}};
    Field<LocalizedText> note{this, "note", QT_TRANSLATE_NOOP("PracticeLink", "Note"),
                              Rule::Searchable | Rule::Long};

    /// A practice is used in a project or at an event.
    QList<Problem> problems(const Record &record, const Wording &wording) const override;

    static const PracticeLink &type()
    {
        static const PracticeLink practiceLink;
        return practiceLink;
    }
};

} // namespace klankbord
