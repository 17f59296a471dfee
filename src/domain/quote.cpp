// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quote.h"

#include "domain/record.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

/// Whether a part of who said it may be told.
struct Told {
    const FieldInfo *field;
    bool isTold;
};

} // namespace

QList<Problem> Quote::problems(const Record &record, const Wording &wording) const
{
    const auto lacks = [&](const FieldInfo &field, const char *source) -> QList<Problem> {
        if (!record.isEmpty(field))
            return {};
        return {{wording.text("Quote", source)}};
    };
    switch (record.get(attribution).value_or(Attribution::Anonymous)) {
    case Attribution::Named:
        return lacks(person, QT_TRANSLATE_NOOP("Quote", "A quote with a name needs the person who said it."));
    case Attribution::FunctionOnly:
        return lacks(function, QT_TRANSLATE_NOOP("Quote", "A quote by function needs the function."));
    case Attribution::OrganisationOnly:
        return lacks(organisation,
                     QT_TRANSLATE_NOOP("Quote", "A quote of an organisation needs the organisation."));
    case Attribution::Collective:
        return lacks(collectiveSource,
                     QT_TRANSLATE_NOOP("Quote", "A collective quote needs its collective source."));
    case Attribution::Anonymous:
        break;
    }
    return {};
}

std::optional<Record> Quote::outgoing(const Record &record) const
{
    if (!mayLeave(record))
        return std::nullopt;
    const std::optional<Attribution> how = record.get(attribution);
    const bool isNamed = how == Attribution::Named;
    const std::array told{Told{&person, isNamed},
                          Told{&function, isNamed || how == Attribution::FunctionOnly},
                          Told{&organisation, isNamed || how == Attribution::OrganisationOnly},
                          Told{&collectiveSource, how == Attribution::Collective}};
    Record leaving = record;
    for (const Told &each : told) {
        if (!each.isTold)
            leaving.setValue(*each.field, each.field->emptyValue());
    }
    return leaving;
}

QString Quote::heldBackTitle(const Wording &wording) const
{
    return wording.text("Quote", QT_TRANSLATE_NOOP("Quote", "[quote that is not approved]"));
}

QString Quote::heldBackText(qsizetype count, const Wording &wording) const
{
    return wording.text("Quote",
                        QT_TRANSLATE_N_NOOP("Quote", "%n quote(s) that are not approved were left out."),
                        nullptr, static_cast<int>(count));
}

Approval approvalOf(const Record &quote)
{
    return quote.get(Quote::type().approval).value_or(Approval::NotAsked);
}

Record withApproval(const Record &quote, Approval approval, const PartialDate &today)
{
    const Quote &type = Quote::type();
    Record changed = quote;
    changed.set(type.approval, approval);
    if (approval != Approval::Approved)
        changed.set(type.approvedOn, std::nullopt);
    else if (quote.isEmpty(type.approvedOn))
        changed.set(type.approvedOn, today);
    return changed;
}

bool mayLeave(const Record &quote)
{
    return approvalOf(quote) == Approval::Approved;
}

QString reasonToStay(const Record &quote, const Wording &wording)
{
    const auto say = [&wording](const char *source) { return wording.text("Quote", source); };
    switch (approvalOf(quote)) {
    case Approval::NotAsked:
        return say(QT_TRANSLATE_NOOP("Quote", "Cannot leave yet: nobody asked for approval."));
    case Approval::Asked:
        return say(QT_TRANSLATE_NOOP("Quote", "Cannot leave yet: the approval was asked and not given."));
    case Approval::Refused:
        return say(QT_TRANSLATE_NOOP("Quote", "Cannot leave: the approval was refused."));
    case Approval::Approved:
        break;
    }
    if (quote.isEmpty(Quote::type().attribution))
        return say(QT_TRANSLATE_NOOP("Quote", "Nothing says how to tell who said it."));
    const QList<Problem> problems = Quote::type().problems(quote, wording);
    return problems.isEmpty() ? QString() : problems.first().text;
}

QString attributionText(const Record &quote, const Wording &wording, const TitleSource *titles)
{
    const Quote &type = Quote::type();
    const auto shown = [&](const FieldInfo &field) {
        return field.display(quote.value(field), wording, titles);
    };
    const std::optional<Attribution> attribution = quote.get(type.attribution);
    if (!attribution)
        return {};
    switch (*attribution) {
    case Attribution::Named: {
        QStringList parts{shown(type.person), shown(type.function), shown(type.organisation)};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case Attribution::FunctionOnly:
        return shown(type.function);
    case Attribution::OrganisationOnly:
        return shown(type.organisation);
    case Attribution::Anonymous:
        return shown(type.attribution);
    case Attribution::Collective:
        return shown(type.collectiveSource);
    }
    return {};
}

} // namespace klankbord
