// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/person.h"

#include "domain/forgetting.h"
#include "domain/record.h"

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

QString Person::title(const Record &record, const Wording &wording, const TitleSource *) const
{
    // Only the title's fields may be loaded.
    if (record.get(lastName) == forgottenText() && record.isEmpty(firstName))
        return wording.text("Person", QT_TRANSLATE_NOOP("Person", "Forgotten person"));
    const QString first = record.get(firstName);
    const QString last = record.get(lastName);
    return first.isEmpty() ? last : QString(first + u' ' + last);
}

bool isForgotten(const Record &person)
{
    return person.get(Person::type().lastName) == forgottenText() &&
           !person.isEmpty(Person::type().anonymisedOn);
}

bool isKeptTooLong(const Record &person, QDate today)
{
    const std::optional<PartialDate> until = person.get(Person::type().keepUntil);
    return until && until->lastDay() < today && !isForgotten(person);
}

} // namespace klankbord
