// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "base/result.h"

#include <QMetaType>
#include <compare>

namespace klankbord
{

/// A place on earth in millionths of a degree (about 11 cm), WGS 84.
struct GeoPoint {
    int latitude = 0;  ///< −90 000 000 to 90 000 000
    int longitude = 0; ///< −180 000 000 to 180 000 000

    friend auto operator<=>(const GeoPoint &, const GeoPoint &) = default;
};

/// "50,965300; 5,500100" in Dutch, "50.965300, 5.500100" in English.
QString formatGeoPoint(const GeoPoint &point, Language language);

/// Reads latitude and longitude with a point or a comma for the decimals, separated by ";", or by "," or a
/// space where that is unambiguous. Error: Invalid, and its remedy names the accepted forms.
Result<GeoPoint> parseGeoPoint(const QString &text, Language language);

/// "50.965300 5.500100"; reads back exactly.
QString geoPointToText(const GeoPoint &point);
std::optional<GeoPoint> geoPointFromText(QStringView text);

} // namespace klankbord

Q_DECLARE_METATYPE(klankbord::GeoPoint)
