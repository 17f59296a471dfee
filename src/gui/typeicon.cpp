// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/typeicon.h"

#include "domain/recordtype.h"
#include "gui/icons.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

QString typeIcon(const RecordType &type)
{
    static const QStringList known = iconNames();
    const QString plural = type.plural();
    // Most types have an icon of their own name; the others have a likely one.
    if (known.contains(plural))
        return plural;
    static const QHash<QLatin1StringView, QString> likely{{"funding"_L1, u"money"_s},
                                                          {"flat_rate_profile"_L1, u"programmes"_s},
                                                          {"flat_rate_rule"_L1, u"lists"_s},
                                                          {"reporting_period"_L1, u"calendar"_s},
                                                          {"budget_version"_L1, u"history"_s},
                                                          {"budget_line"_L1, u"table"_s},
                                                          {"applied_flat_rate"_L1, u"check"_s},
                                                          {"exchange_rate"_L1, u"refresh"_s},
                                                          {"expense"_L1, u"money"_s},
                                                          {"payment"_L1, u"forward"_s},
                                                          {"recognition"_L1, u"star"_s},
                                                          {"good_practice"_L1, u"practices"_s},
                                                          {"practice_link"_L1, u"link"_s},
                                                          {"transfer"_L1, u"forward"_s},
                                                          {"room"_L1, u"venues"_s},
                                                          {"programme_item"_L1, u"clock"_s},
                                                          {"contribution"_L1, u"person"_s},
                                                          {"participation"_L1, u"check"_s},
                                                          {"agenda_item"_L1, u"lists"_s},
                                                          {"decision"_L1, u"done"_s},
                                                          {"action"_L1, u"planning"_s},
                                                          {"deliverable"_L1, u"export"_s},
                                                          {"indicator"_L1, u"chart"_s},
                                                          {"indicator_value"_L1, u"chart"_s},
                                                          {"stakeholder_assessment"_L1, u"organisations"_s},
                                                          {"finding"_L1, u"search"_s},
                                                          {"recommendation"_L1, u"forward"_s},
                                                          {"task"_L1, u"calendar"_s},
                                                          {"interview"_L1, u"people"_s},
                                                          {"quote"_L1, u"info"_s}};
    return likely.value(type.code(), u"documents"_s);
}

} // namespace klankbord
