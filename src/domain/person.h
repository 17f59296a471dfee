// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordtype.h"
#include "domain/standardcodes.h"

namespace klankbord
{

enum class Consent { Unknown, Yes, No };

/// Somebody who takes part. What the General Data Protection Regulation (EU) 2016/679 asks about consent and
/// how long to keep it has a field of its own; health and opinions have none.
struct Person final : RecordType {
    Person()
        : RecordType({"person", "people", "Person", QT_TRANSLATE_NOOP("Person", "Person"),
                      QT_TRANSLATE_NOOP("Person", "People")})
    {
    }

    Section identity{this, QT_TRANSLATE_NOOP("Person", "Name and contact")};
    Field<QString> lastName{this, "last_name", QT_TRANSLATE_NOOP("Person", "Last name"),
                            Rule::Required | Rule::Searchable | Rule::InTable | Rule::Title};
    Field<QString> firstName{this, "first_name", QT_TRANSLATE_NOOP("Person", "First name"),
                             Rule::Searchable | Rule::InTable | Rule::Title};
    Field<QString> honorific{this, "title", QT_TRANSLATE_NOOP("Person", "Title"), Rule::InTable};
    CodeField language{this,          "language",       QT_TRANSLATE_NOOP("Person", "Language"),
                       Rule::InTable, knownLanguages(), nullptr};
    Field<QStringList> emails{this, "emails", QT_TRANSLATE_NOOP("Person", "E-mail addresses"),
                              Rule::Searchable | Rule::InTable, emailsProblem};
    Field<QStringList> phones{this, "phones", QT_TRANSLATE_NOOP("Person", "Phone numbers"), Rule::Searchable};

    Section consents{this, QT_TRANSLATE_NOOP("Person", "Consents")};
    ChoiceField<Consent> publication{this, "consent_publication",
                                     QT_TRANSLATE_NOOP("Person", "May be named in publications"), Rule::None,
                                     answers()};
    ChoiceField<Consent> photo{this, "consent_photo", QT_TRANSLATE_NOOP("Person", "May be shown in photos"),
                               Rule::None, answers()};
    ChoiceField<Consent> mailing{this, "consent_mailing", QT_TRANSLATE_NOOP("Person", "May be sent mailings"),
                                 Rule::None, answers()};
    Field<std::optional<PartialDate>> consentDate{this, "consent_date",
                                                  QT_TRANSLATE_NOOP("Person", "Asked on")};
    Field<QString> consentSource{this, "consent_source",
                                 QT_TRANSLATE_NOOP("Person", "Where the consent is kept")};

    Section needs{this, QT_TRANSLATE_NOOP("Person", "Needs and keeping")};
    Field<QString> accessNeeds{this, "access_needs", QT_TRANSLATE_NOOP("Person", "Access needs"),
                               Rule::Long | Rule::Sensitive};
    Field<QString> diet{this, "diet", QT_TRANSLATE_NOOP("Person", "Diet"), Rule::Sensitive};
    Field<std::optional<PartialDate>> keepUntil{this, "keep_until",
                                                QT_TRANSLATE_NOOP("Person", "Keep until")};
    Field<std::optional<PartialDate>> anonymisedOn{this, "anonymised_on",
                                                   QT_TRANSLATE_NOOP("Person", "Anonymised on")};

    /// "Sarah Vansteenkiste"; lists are ordered by last name all the same.
    QString title(const Record &record, const Wording &wording, const TitleSource *titles) const override;

    static const Person &type()
    {
        static const Person person;
        return person;
    }

private:
    static QList<Option> answers()
    {
        return {{"unknown", QT_TRANSLATE_NOOP("Person", "Unknown")},
                {"yes", QT_TRANSLATE_NOOP("Person", "Yes")},
                {"no", QT_TRANSLATE_NOOP("Person", "No")}};
    }
};

/// Whether somebody was forgotten on request.
bool isForgotten(const Record &person);
/// Whether the day until which the record may be kept is over on @p today, and the person is not forgotten
/// yet.
bool isKeptTooLong(const Record &person, QDate today);

} // namespace klankbord
