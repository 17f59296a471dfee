// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordtype.h"
#include "domain/sector.h"
#include "domain/standardcodes.h"
#include "domain/theme.h"

namespace klankbord
{

enum class OrganisationKind {
    LocalAuthority,
    RegionalAuthority,
    NationalAuthority,
    SectoralAgency,
    AdvisoryCouncil,
    TradeUnion,
    EmployersOrganisation,
    CivilSociety,
    SocialEconomyEnterprise,
    Sme,
    LargeEnterprise,
    BusinessSupport,
    HigherEducation,
    Education,
    InternationalOrganisation,
    Other
};
enum class LegalNature { Public, PublicLawBody, Private, International };

/// An organisation that takes part in whatever role; shown as "Partners". A department's division is an
/// organisation with the department as its parent.
struct Organisation final : RecordType {
    Organisation()
        : RecordType({"organisation", "organisations", "Organisation",
                      QT_TRANSLATE_NOOP("Organisation", "Organisation"),
                      QT_TRANSLATE_NOOP("Organisation", "Organisations")})
    {
    }

    Section identity{this, QT_TRANSLATE_NOOP("Organisation", "Identity")};
    Field<LocalizedText> name{this, "name", QT_TRANSLATE_NOOP("Organisation", "Name"),
                              Rule::Required | Rule::Searchable | Rule::InTable | Rule::Title};
    Field<QString> abbreviation{this, "abbreviation", QT_TRANSLATE_NOOP("Organisation", "Abbreviation"),
                                Rule::Searchable | Rule::InTable};
    ReferenceField<Organisation> parent{this, "parent", QT_TRANSLATE_NOOP("Organisation", "Part of"),
                                        Rule::Searchable | Rule::InTable,
                                        QT_TRANSLATE_NOOP("Organisation", "Divisions")};
    ChoiceField<OrganisationKind> kind{
        this,
        "kind",
        QT_TRANSLATE_NOOP("Organisation", "Kind"),
        Rule::InTable,
        {{"local_authority", QT_TRANSLATE_NOOP("Organisation", "Local public authority")},
         {"regional_authority", QT_TRANSLATE_NOOP("Organisation", "Regional public authority")},
         {"national_authority", QT_TRANSLATE_NOOP("Organisation", "National public authority")},
         {"sectoral_agency", QT_TRANSLATE_NOOP("Organisation", "Sectoral agency")},
         {"advisory_council", QT_TRANSLATE_NOOP("Organisation", "Advisory council")},
         {"trade_union", QT_TRANSLATE_NOOP("Organisation", "Trade union")},
         {"employers_organisation", QT_TRANSLATE_NOOP("Organisation", "Employers' organisation")},
         {"civil_society", QT_TRANSLATE_NOOP("Organisation", "Civil society organisation")},
         {"social_economy_enterprise", QT_TRANSLATE_NOOP("Organisation", "Social-economy enterprise")},
         {"sme", QT_TRANSLATE_NOOP("Organisation", "Small or medium-sized enterprise")},
         {"large_enterprise", QT_TRANSLATE_NOOP("Organisation", "Large enterprise")},
         {"business_support", QT_TRANSLATE_NOOP("Organisation", "Business support organisation")},
         {"higher_education", QT_TRANSLATE_NOOP("Organisation", "Higher education and research")},
         {"education", QT_TRANSLATE_NOOP("Organisation", "Education and training")},
         {"international", QT_TRANSLATE_NOOP("Organisation", "International organisation")},
         {"other", QT_TRANSLATE_NOOP("Organisation", "Other")}}};
    ChoiceField<LegalNature> legalNature{
        this,
        "legal_nature",
        QT_TRANSLATE_NOOP("Organisation", "Legal nature"),
        Rule::None,
        {{"public", QT_TRANSLATE_NOOP("Organisation", "Public")},
         {"public_law_body", QT_TRANSLATE_NOOP("Organisation", "Body governed by public law")},
         {"private", QT_TRANSLATE_NOOP("Organisation", "Private")},
         {"international", QT_TRANSLATE_NOOP("Organisation", "International")}}};
    Field<QString> socialEconomyType{this, "social_economy_type",
                                     QT_TRANSLATE_NOOP("Organisation", "Type in the social economy"),
                                     Rule::Searchable};
    ReferenceListField<Sector> sectors{this, "sectors", QT_TRANSLATE_NOOP("Organisation", "Sectors"),
                                       Rule::InTable, QT_TRANSLATE_NOOP("Organisation", "Organisations")};
    ReferenceListField<Theme> themes{this, "themes", QT_TRANSLATE_NOOP("Organisation", "Themes"), Rule::None,
                                     QT_TRANSLATE_NOOP("Organisation", "Organisations")};
    ReferenceListField<Organisation> memberOf{this, "member_of",
                                              QT_TRANSLATE_NOOP("Organisation", "Member of"), Rule::None,
                                              QT_TRANSLATE_NOOP("Organisation", "Member organisations")};

    Section place{this, QT_TRANSLATE_NOOP("Organisation", "Place")};
    Field<QString> address{this, "address", QT_TRANSLATE_NOOP("Organisation", "Address"),
                           Rule::Searchable | Rule::Long};
    CodeField country{this,
                      "country",
                      QT_TRANSLATE_NOOP("Organisation", "Country"),
                      Rule::Searchable | Rule::InTable,
                      knownCountries(),
                      isCountryCode};
    CodeField nuts{this,
                   "nuts",
                   QT_TRANSLATE_NOOP("Organisation", "NUTS region"),
                   Rule::Searchable,
                   knownNutsRegions(),
                   isNutsCode};
    Field<std::optional<GeoPoint>> location{this, "location",
                                            QT_TRANSLATE_NOOP("Organisation", "Latitude and longitude")};
    Field<QString> website{this, "website", QT_TRANSLATE_NOOP("Organisation", "Website"), Rule::Searchable,
                           urlProblem};
    Field<QStringList> emails{this, "emails", QT_TRANSLATE_NOOP("Organisation", "E-mail addresses"),
                              Rule::Searchable, emailsProblem};

    Section numbers{this, QT_TRANSLATE_NOOP("Organisation", "Numbers")};
    Field<QString> enterpriseNumber{this, "enterprise_number",
                                    QT_TRANSLATE_NOOP("Organisation", "Enterprise number (KBO)"),
                                    Rule::Searchable, enterpriseNumberProblem};
    Field<QString> vat{this, "vat", QT_TRANSLATE_NOOP("Organisation", "VAT number"), Rule::Searchable,
                       vatNumberProblem};
    Field<QString> pic{this, "pic", QT_TRANSLATE_NOOP("Organisation", "PIC"), Rule::Searchable, picProblem};

    Section profile{this, QT_TRANSLATE_NOOP("Organisation", "Profile")};
    Field<LocalizedText> mission{this, "mission", QT_TRANSLATE_NOOP("Organisation", "Mission"),
                                 Rule::Searchable | Rule::Long};
    Field<LocalizedText> coreTasks{this, "core_tasks", QT_TRANSLATE_NOOP("Organisation", "Core tasks"),
                                   Rule::Searchable | Rule::Long};
    Field<LocalizedText> interest{this, "interest",
                                  QT_TRANSLATE_NOOP("Organisation", "Interest and experience"),
                                  Rule::Searchable | Rule::Long};
    Field<LocalizedText> history{this, "history", QT_TRANSLATE_NOOP("Organisation", "History"),
                                 Rule::Searchable | Rule::Long};
    Field<std::optional<PartialDate>> historyDate{
        this, "history_date", QT_TRANSLATE_NOOP("Organisation", "Date of the turning point")};
    Field<std::optional<Count>> guidedPerYear{
        this, "guided_per_year", QT_TRANSLATE_NOOP("Organisation", "Organisations guided a year"),
        Rule::Searchable};

    Section contact{this, QT_TRANSLATE_NOOP("Organisation", "Contact by phone")};
    Field<QStringList> phones{this, "phones", QT_TRANSLATE_NOOP("Organisation", "Phone numbers"),
                              Rule::Searchable};

    static const Organisation &type()
    {
        static const Organisation organisation;
        return organisation;
    }
};

} // namespace klankbord
