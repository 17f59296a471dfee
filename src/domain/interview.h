// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

namespace klankbord
{

enum class InterviewMode { OnSite, Phone, Video, Written };
enum class InterviewConsent { NotAsked, Asked, Given, Refused };

/// A talk with one or more persons about how they see participation.
struct Interview final : RecordType {
    Interview()
        : RecordType({"interview", "interviews", "Interview", QT_TRANSLATE_NOOP("Interview", "Interview"),
                      QT_TRANSLATE_NOOP("Interview", "Interviews")})
    {
    }

    Section description{this, QT_TRANSLATE_NOOP("Interview", "Description")};
    Field<LocalizedText> subject{this, "subject", QT_TRANSLATE_NOOP("Interview", "Subject"),
                                 Rule::Required | Rule::Searchable | Rule::InTable | Rule::Title};
    ReferenceListField<Person> persons{this, "persons", QT_TRANSLATE_NOOP("Interview", "Persons"),
                                       Rule::Required | Rule::Searchable | Rule::InTable,
                                       QT_TRANSLATE_NOOP("Interview", "Interviews")};
    ReferenceField<Project> project{this, "project", QT_TRANSLATE_NOOP("Interview", "Project"),
                                    Rule::Searchable | Rule::InTable,
                                    QT_TRANSLATE_NOOP("Interview", "Interviews")};
    ReferenceField<Event> event{this, "event", QT_TRANSLATE_NOOP("Interview", "Interview round"),
                                Rule::Searchable, QT_TRANSLATE_NOOP("Interview", "Interviews")};
    Field<std::optional<PartialDate>> date{this, "date", QT_TRANSLATE_NOOP("Interview", "Date"),
                                           Rule::Searchable | Rule::InTable | Rule::Indexed};
    ChoiceField<InterviewMode> mode{this,
                                    "mode",
                                    QT_TRANSLATE_NOOP("Interview", "Mode"),
                                    Rule::InTable,
                                    {{"on_site", QT_TRANSLATE_NOOP("Interview", "On site")},
                                     {"phone", QT_TRANSLATE_NOOP("Interview", "Phone")},
                                     {"video", QT_TRANSLATE_NOOP("Interview", "Video")},
                                     {"written", QT_TRANSLATE_NOOP("Interview", "Written")}}};
    ReferenceField<Person> interviewer{this, "interviewer", QT_TRANSLATE_NOOP("Interview", "Interviewer"),
                                       Rule::Searchable, QT_TRANSLATE_NOOP("Interview", "Interviews held")};
    Field<std::optional<int>> minutes{this, "minutes", QT_TRANSLATE_NOOP("Interview", "Minutes"), Rule::None,
                                      notNegative};
    CodeField language{this,       "language",       QT_TRANSLATE_NOOP("Interview", "Language"),
                       Rule::None, knownLanguages(), nullptr};
    ChoiceField<InterviewConsent> consent{this,
                                          "consent",
                                          QT_TRANSLATE_NOOP("Interview", "Consent to use it"),
                                          Rule::InTable,
                                          {{"not_asked", QT_TRANSLATE_NOOP("Interview", "Not asked")},
                                           {"asked", QT_TRANSLATE_NOOP("Interview", "Asked")},
                                           {"given", QT_TRANSLATE_NOOP("Interview", "Given")},
                                           {"refused", QT_TRANSLATE_NOOP("Interview", "Refused")}}};

    Section content{this, QT_TRANSLATE_NOOP("Interview", "Content")};
    Field<LocalizedText> summary{this, "summary", QT_TRANSLATE_NOOP("Interview", "Summary"),
                                 Rule::Searchable | Rule::Long};

    static const Interview &type()
    {
        static const Interview interview;
        return interview;
    }
};

} // namespace klankbord
