// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/forgetting.h"

#include "domain/affiliation.h"
#include "domain/contribution.h"
#include "domain/document.h"
#include "domain/participation.h"
#include "domain/quote.h"
#include "domain/stakeholderassessment.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

QList<PersonalTrace> makeTraces()
{
    const Person &person = Person::type();
    const Affiliation &affiliation = Affiliation::type();
    const Participation &participation = Participation::type();
    const Contribution &contribution = Contribution::type();
    const Quote &quote = Quote::type();
    const StakeholderAssessment &assessment = StakeholderAssessment::type();
    const Document &document = Document::type();
    return {
        {&person,
         nullptr,
         {&person.lastName, &person.firstName, &person.honorific, &person.emails, &person.phones,
          &person.consentSource, &person.accessNeeds, &person.diet, &person.tags}},
        {&affiliation, &affiliation.person, {&affiliation.function, &affiliation.tags}},
        {&participation,
         &participation.person,
         {&participation.accessNeeds, &participation.diet, &participation.code, &participation.tags}},
        {&contribution, &contribution.person, {&contribution.function, &contribution.tags}},
        {&quote,
         &quote.person,
         {&quote.person, &quote.function, &quote.text, &quote.translation, &quote.tags}},
        {&assessment, &assessment.person, {&assessment.strategy, &assessment.tags}},
        {&document,
         &document.person,
         {&document.name, &document.file, &document.url, &document.licence, &document.tags}},
    };
}

const PersonalTrace &traceOf(const RecordType &type)
{
    const QList<PersonalTrace> &traces = personalTraces();
    const auto found = std::find_if(traces.cbegin(), traces.cend(),
                                    [&type](const PersonalTrace &trace) { return trace.type == &type; });
    Q_ASSERT(found != traces.cend());
    return *found;
}

QVariant blankOf(const FieldInfo &field)
{
    if (!field.is(Rule::Required))
        return field.emptyValue();
    if (field.sortsByLanguage())
        return QVariant::fromValue(LocalizedText{forgottenText(), forgottenText()});
    return forgottenText();
}

/// Whether the words of a quote may stay: it was approved.
bool keepsWords(const Record &quote, const FieldInfo &field)
{
    const Quote &type = Quote::type();
    return (&field == &type.text || &field == &type.translation) && mayLeave(quote);
}

void makeAnonymous(Record &quote)
{
    const Quote &type = Quote::type();
    const std::optional<Attribution> attribution = quote.get(type.attribution);
    if (attribution == Attribution::Named || attribution == Attribution::FunctionOnly)
        quote.set(type.attribution, Attribution::Anonymous);
}

} // namespace

const QList<PersonalTrace> &personalTraces()
{
    static const QList<PersonalTrace> traces = makeTraces();
    return traces;
}

QString forgottenText()
{
    return u"–"_s;
}

bool belongsTo(const Record &record, RecordId person)
{
    const PersonalTrace &trace = traceOf(record.type());
    if (!trace.person)
        return record.id == person;
    if (record.value(*trace.person).value<RecordId>() != person)
        return false;
    if (&record.type() != &Document::type())
        return true;
    const QList<const FieldInfo *> owners = documentOwners();
    return std::all_of(owners.cbegin(), owners.cend(), [&](const FieldInfo *owner) {
        return owner == trace.person || record.isEmpty(*owner);
    });
}

Record withoutPerson(const Record &record, QDate today)
{
    Record after = record;
    const bool isQuote = &record.type() == &Quote::type();
    for (const FieldInfo *field : traceOf(record.type()).fields) {
        if (!isQuote || !keepsWords(record, *field))
            after.setValue(*field, blankOf(*field));
    }
    if (isQuote)
        makeAnonymous(after);
    if (&record.type() == &Person::type())
        after.set(Person::type().anonymisedOn, PartialDate::fromDay(today));
    return after;
}

} // namespace klankbord
