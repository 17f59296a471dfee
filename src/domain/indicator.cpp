// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/indicator.h"

#include "domain/record.h"

#include <algorithm>

namespace klankbord
{

QList<Problem> Indicator::problems(const Record &record, const Wording &wording) const
{
    const bool isCounted = !record.isEmpty(baselineCount) || !record.isEmpty(targetCount);
    const bool isShare = !record.isEmpty(baselineShare) || !record.isEmpty(targetShare);
    if (!isCounted || !isShare)
        return {};
    return {{wording.text(
        "Indicator",
        QT_TRANSLATE_NOOP("Indicator", "Give baseline and target as numbers or as shares, not as both."))}};
}

QList<Option> esfIndicators()
{
    return {
        {"EECO01", QT_TRANSLATE_NOOP("EsfIndicator", "EECO01 Participants"), "EsfIndicator"},
        {"EECO02", QT_TRANSLATE_NOOP("EsfIndicator", "EECO02 Unemployed, including long-term unemployed"),
         "EsfIndicator"},
        {"EECO03", QT_TRANSLATE_NOOP("EsfIndicator", "EECO03 Long-term unemployed"), "EsfIndicator"},
        {"EECO04", QT_TRANSLATE_NOOP("EsfIndicator", "EECO04 Inactive"), "EsfIndicator"},
        {"EECO05", QT_TRANSLATE_NOOP("EsfIndicator", "EECO05 Employed, including self-employed"),
         "EsfIndicator"},
        {"EECO06", QT_TRANSLATE_NOOP("EsfIndicator", "EECO06 Children below 18 years of age"),
         "EsfIndicator"},
        {"EECO07", QT_TRANSLATE_NOOP("EsfIndicator", "EECO07 Young people aged 18 to 29"), "EsfIndicator"},
        {"EECO08", QT_TRANSLATE_NOOP("EsfIndicator", "EECO08 Participants aged 55 and over"), "EsfIndicator"},
        {"EECO09",
         QT_TRANSLATE_NOOP("EsfIndicator", "EECO09 With lower secondary education or less (ISCED 0–2)"),
         "EsfIndicator"},
        {"EECO10",
         QT_TRANSLATE_NOOP("EsfIndicator",
                           "EECO10 With upper secondary or post-secondary education (ISCED 3–4)"),
         "EsfIndicator"},
        {"EECO11", QT_TRANSLATE_NOOP("EsfIndicator", "EECO11 With tertiary education (ISCED 5–8)"),
         "EsfIndicator"},
        {"EECO12", QT_TRANSLATE_NOOP("EsfIndicator", "EECO12 Participants with disabilities"),
         "EsfIndicator"},
        {"EECO13", QT_TRANSLATE_NOOP("EsfIndicator", "EECO13 Third-country nationals"), "EsfIndicator"},
        {"EECO14", QT_TRANSLATE_NOOP("EsfIndicator", "EECO14 Participants with a foreign background"),
         "EsfIndicator"},
        {"EECO15",
         QT_TRANSLATE_NOOP("EsfIndicator",
                           "EECO15 Minorities, including marginalised communities such as Roma"),
         "EsfIndicator"},
        {"EECO16", QT_TRANSLATE_NOOP("EsfIndicator", "EECO16 Homeless or affected by housing exclusion"),
         "EsfIndicator"},
        {"EECO17", QT_TRANSLATE_NOOP("EsfIndicator", "EECO17 Participants from rural areas"), "EsfIndicator"},
        {"EECO18",
         QT_TRANSLATE_NOOP("EsfIndicator", "EECO18 Public administrations or public services supported"),
         "EsfIndicator"},
        {"EECO19",
         QT_TRANSLATE_NOOP("EsfIndicator", "EECO19 Micro, small and medium-sized enterprises supported"),
         "EsfIndicator"},
        {"EECR01",
         QT_TRANSLATE_NOOP("EsfIndicator",
                           "EECR01 Inactive participants engaged in job searching upon leaving"),
         "EsfIndicator"},
        {"EECR02", QT_TRANSLATE_NOOP("EsfIndicator", "EECR02 In education or training upon leaving"),
         "EsfIndicator"},
        {"EECR03", QT_TRANSLATE_NOOP("EsfIndicator", "EECR03 Gaining a qualification upon leaving"),
         "EsfIndicator"},
        {"EECR04",
         QT_TRANSLATE_NOOP("EsfIndicator", "EECR04 In employment, including self-employment, upon leaving"),
         "EsfIndicator"},
        {"EECR05", QT_TRANSLATE_NOOP("EsfIndicator", "EECR05 In employment six months after leaving"),
         "EsfIndicator"},
        {"EECR06",
         QT_TRANSLATE_NOOP("EsfIndicator",
                           "EECR06 With an improved labour market situation six months after leaving"),
         "EsfIndicator"},
    };
}

bool isIndicatorCode(QStringView code)
{
    constexpr int shortest = 2;
    constexpr int longest = 12;
    return code.size() >= shortest && code.size() <= longest &&
           std::all_of(code.cbegin(), code.cend(), [](QChar sign) {
               return (sign >= u'A' && sign <= u'Z') || (sign >= u'0' && sign <= u'9');
           });
}

} // namespace klankbord
