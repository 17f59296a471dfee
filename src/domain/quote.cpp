// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quote.h"

#include "domain/record.h"

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

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

bool mayLeave(const Record &quote)
{
    return quote.get(Quote::type().approval) == Approval::Approved;
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
