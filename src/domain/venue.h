// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recordtype.h"
#include "domain/standardcodes.h"

namespace klankbord
{

enum class AccessLabel { None, M, MPlus, MPlusPlus, Unknown };
enum class AccessFeature { Yes, No, Partly, Unknown };

/// A place where events are held, and how well everybody gets in. The M-label is that of the Flemish agency
/// for accessibility: M (good), M+ (better), M++ (best).
struct Venue final : RecordType {
    Venue()
        : RecordType({"venue", "venues", "Venue", QT_TRANSLATE_NOOP("Venue", "Venue"),
                      QT_TRANSLATE_NOOP("Venue", "Venues")})
    {
    }

    Section place{this, QT_TRANSLATE_NOOP("Venue", "Place")};
    Field<QString> name{this, "name", QT_TRANSLATE_NOOP("Venue", "Name"),
                        Rule::Required | Rule::Searchable | Rule::InTable | Rule::Title};
    Field<QString> address{this, "address", QT_TRANSLATE_NOOP("Venue", "Address"),
                           Rule::Searchable | Rule::InTable | Rule::Long};
    CodeField country{
        this,         "country", QT_TRANSLATE_NOOP("Venue", "Country"), Rule::Searchable, knownCountries(),
        isCountryCode};
    CodeField nuts{
        this,      "nuts", QT_TRANSLATE_NOOP("Venue", "NUTS region"), Rule::Searchable, knownNutsRegions(),
        isNutsCode};
    Field<std::optional<GeoPoint>> location{this, "location",
                                            QT_TRANSLATE_NOOP("Venue", "Latitude and longitude")};
    Field<std::optional<int>> capacity{this, "capacity", QT_TRANSLATE_NOOP("Venue", "Capacity"),
                                       Rule::InTable, notNegative};
    Field<LocalizedText> publicTransport{this, "public_transport",
                                         QT_TRANSLATE_NOOP("Venue", "Public transport"),
                                         Rule::Searchable | Rule::Long};
    Field<QString> routeUrl{this, "route_url", QT_TRANSLATE_NOOP("Venue", "Route"), Rule::None, urlProblem};

    Section access{this, QT_TRANSLATE_NOOP("Venue", "Accessibility")};
    ChoiceField<AccessLabel> accessLabel{this,
                                         "m_label",
                                         QT_TRANSLATE_NOOP("Venue", "M-label"),
                                         Rule::InTable,
                                         {{"none", QT_TRANSLATE_NOOP("Venue", "No label")},
                                          {"m", QT_TRANSLATE_NOOP("Venue", "M")},
                                          {"m_plus", QT_TRANSLATE_NOOP("Venue", "M+")},
                                          {"m_plus_plus", QT_TRANSLATE_NOOP("Venue", "M++")},
                                          {"unknown", QT_TRANSLATE_NOOP("Venue", "Label, level unknown")}}};
    Field<std::optional<PartialDate>> labelValidTo{this, "label_valid_to",
                                                   QT_TRANSLATE_NOOP("Venue", "Label valid to")};
    ChoiceField<AccessFeature> stepFree{this, "step_free", QT_TRANSLATE_NOOP("Venue", "Step-free"),
                                        Rule::None, answers()};
    ChoiceField<AccessFeature> lift{this, "lift", QT_TRANSLATE_NOOP("Venue", "Lift"), Rule::None, answers()};
    ChoiceField<AccessFeature> toilet{this, "accessible_toilet",
                                      QT_TRANSLATE_NOOP("Venue", "Accessible toilet"), Rule::None, answers()};
    ChoiceField<AccessFeature> inductionLoop{
        this, "induction_loop", QT_TRANSLATE_NOOP("Venue", "Induction loop"), Rule::None, answers()};
    ChoiceField<AccessFeature> reservedParking{
        this, "reserved_parking", QT_TRANSLATE_NOOP("Venue", "Reserved parking"), Rule::None, answers()};
    ChoiceField<AccessFeature> tactileGuidance{
        this, "tactile_guidance", QT_TRANSLATE_NOOP("Venue", "Tactile guidance"), Rule::None, answers()};
    ChoiceField<AccessFeature> quietRoom{this, "quiet_room", QT_TRANSLATE_NOOP("Venue", "Quiet room"),
                                         Rule::None, answers()};
    ChoiceField<AccessFeature> assistanceDogs{this, "assistance_dogs",
                                              QT_TRANSLATE_NOOP("Venue", "Assistance dogs welcome"),
                                              Rule::None, answers()};
    ChoiceField<AccessFeature> signLanguage{
        this, "sign_language", QT_TRANSLATE_NOOP("Venue", "Flemish sign language"), Rule::None, answers()};
    ChoiceListField accessibleFor{this,
                                  "accessible_for",
                                  QT_TRANSLATE_NOOP("Venue", "Accessible for people with"),
                                  Rule::InTable,
                                  {{"wheelchair", QT_TRANSLATE_NOOP("Venue", "A wheelchair")},
                                   {"walking", QT_TRANSLATE_NOOP("Venue", "Difficulty walking")},
                                   {"hearing", QT_TRANSLATE_NOOP("Venue", "A hearing impairment")},
                                   {"visual", QT_TRANSLATE_NOOP("Venue", "A visual impairment")},
                                   {"cognitive", QT_TRANSLATE_NOOP("Venue", "A cognitive impairment")},
                                   {"sensory", QT_TRANSLATE_NOOP("Venue", "Sensitivity to stimuli")}}};

    static const Venue &type()
    {
        static const Venue venue;
        return venue;
    }

private:
    static QList<Option> answers()
    {
        return {{"yes", QT_TRANSLATE_NOOP("Venue", "Yes")},
                {"no", QT_TRANSLATE_NOOP("Venue", "No")},
                {"partly", QT_TRANSLATE_NOOP("Venue", "Partly")},
                {"unknown", QT_TRANSLATE_NOOP("Venue", "Unknown")}};
    }
};

} // namespace klankbord
