// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

namespace klankbord
{

enum class ParticipationRole { Core, Variable, Guest, Speaker, Moderator, Organiser, Interpreter, Press };
enum class ParticipationStatus { Invited, Registered, WaitingList, Confirmed, Cancelled };
enum class Presence { Unknown, Present, Excused, Absent, Represented };

/// The signs of a participant's code: capitals and digits without those that are mistaken for others (0 O 1 I
/// L).
QString participationCodeSigns();
/// Why a participant's code is wrong, or null: 6 to 8 of participationCodeSigns().
const char *participationCodeProblem(const QString &code);
/// A new code of 6 signs, drawn by chance; unlikely, and not impossible, to have been drawn before.
QString newParticipationCode();

/// Somebody's part in an event: invited or registered, and whether they came.
struct Participation final : RecordType {
    Participation()
        : RecordType({"participation", "participations", "Participation",
                      QT_TRANSLATE_NOOP("Participation", "Participation"),
                      QT_TRANSLATE_NOOP("Participation", "Participations")})
    {
    }

    Section description{this, QT_TRANSLATE_NOOP("Participation", "Description")};
    ReferenceField<Event> event{this, "event", QT_TRANSLATE_NOOP("Participation", "Event"),
                                Rule::Required | Rule::Searchable | Rule::InTable | Rule::Title,
                                QT_TRANSLATE_NOOP("Participation", "Participants")};
    ReferenceField<Person> person{this, "person", QT_TRANSLATE_NOOP("Participation", "Person"),
                                  Rule::Searchable | Rule::InTable | Rule::Title,
                                  QT_TRANSLATE_NOOP("Participation", "Events")};
    ReferenceField<Organisation> organisation{
        this, "organisation", QT_TRANSLATE_NOOP("Participation", "Organisation"),
        Rule::Searchable | Rule::InTable | Rule::Title, QT_TRANSLATE_NOOP("Participation", "Participations")};
    ChoiceField<ParticipationRole> role{this,
                                        "role",
                                        QT_TRANSLATE_NOOP("Participation", "Role"),
                                        Rule::InTable,
                                        {{"core", QT_TRANSLATE_NOOP("Participation", "Fixed core")},
                                         {"variable", QT_TRANSLATE_NOOP("Participation", "Changing")},
                                         {"guest", QT_TRANSLATE_NOOP("Participation", "Guest")},
                                         {"speaker", QT_TRANSLATE_NOOP("Participation", "Speaker")},
                                         {"moderator", QT_TRANSLATE_NOOP("Participation", "Moderator")},
                                         {"organiser", QT_TRANSLATE_NOOP("Participation", "Organiser")},
                                         {"interpreter", QT_TRANSLATE_NOOP("Participation", "Interpreter")},
                                         {"press", QT_TRANSLATE_NOOP("Participation", "Press")}}};
    ChoiceField<ParticipationStatus> status{
        this,
        "status",
        QT_TRANSLATE_NOOP("Participation", "Status"),
        Rule::InTable,
        {{"invited", QT_TRANSLATE_NOOP("Participation", "Invited")},
         {"registered", QT_TRANSLATE_NOOP("Participation", "Registered")},
         {"waiting_list", QT_TRANSLATE_NOOP("Participation", "Waiting list")},
         {"confirmed", QT_TRANSLATE_NOOP("Participation", "Confirmed")},
         {"cancelled", QT_TRANSLATE_NOOP("Participation", "Cancelled")}}};
    ChoiceField<Presence> presence{this,
                                   "presence",
                                   QT_TRANSLATE_NOOP("Participation", "Presence"),
                                   Rule::InTable,
                                   {{"unknown", QT_TRANSLATE_NOOP("Participation", "Unknown")},
                                    {"present", QT_TRANSLATE_NOOP("Participation", "Present")},
                                    {"excused", QT_TRANSLATE_NOOP("Participation", "Excused")},
                                    {"absent", QT_TRANSLATE_NOOP("Participation", "Absent")},
                                    {"represented", QT_TRANSLATE_NOOP("Participation", "Represented")}}};
    ReferenceField<Person> representedBy{
        this, "represented_by", QT_TRANSLATE_NOOP("Participation", "Represented by"), Rule::Searchable,
        QT_TRANSLATE_NOOP("Participation", "Represented others")};

    Section desk{this, QT_TRANSLATE_NOOP("Participation", "At the desk")};
    Field<QString> code{this, "code", QT_TRANSLATE_NOOP("Participation", "Code"), Rule::Searchable,
                        participationCodeProblem};
    Field<TimeSlot> checkedIn{this, "checked_in", QT_TRANSLATE_NOOP("Participation", "Checked in")};
    Field<bool> certificateSent{this, "certificate_sent",
                                QT_TRANSLATE_NOOP("Participation", "Certificate sent")};

    Section needs{this, QT_TRANSLATE_NOOP("Participation", "Needs")};
    Field<QString> accessNeeds{this, "access_needs", QT_TRANSLATE_NOOP("Participation", "Access needs"),
                               Rule::Long | Rule::Sensitive};
    Field<QString> diet{this, "diet", QT_TRANSLATE_NOOP("Participation", "Diet"), Rule::Sensitive};

    /// A participant is a person or an organisation; only somebody who is represented has a representative.
    QList<Problem> problems(const Record &record, const Wording &wording) const override;

    static const Participation &type()
    {
        static const Participation participation;
        return participation;
    }
};

} // namespace klankbord
