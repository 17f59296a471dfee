// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/geopoint.h"

#include "domain/typedtext.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

constexpr int microsPerDegree = 1'000'000;
constexpr int decimalPlaces = 6;
constexpr qsizetype longestPoint = 100;

/// An angle in millionths of a degree.
QString angleText(int micros, QChar separator)
{
    const quint64 size = magnitude(micros);
    return (micros < 0 ? u"-"_s : QString()) + QString::number(size / microsPerDegree) + separator +
           QString::number(size % microsPerDegree).rightJustified(decimalPlaces, u'0');
}

/// One angle; decimals beyond the sixth are rounded away (they are less than the width of a hand).
std::optional<int> angleFrom(QStringView text)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(u"([+-]?)([0-9]{1,3})(?:[.,]([0-9]{1,30}))?°?"_s));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString decimals = match.captured(3).leftJustified(decimalPlaces + 1, u'0').left(decimalPlaces + 1);
    const int micros = match.captured(2).toInt() * microsPerDegree + (decimals.toInt() + 5) / 10;
    return match.captured(1) == u"-"_s ? -micros : micros;
}

struct AnglePair {
    int latitude;
    int longitude;

    friend bool operator==(const AnglePair &, const AnglePair &) = default;
};

/// Every way to read the text as two angles: one when it is clear, more when it is not.
QList<AnglePair> anglePairs(const QString &text)
{
    static const QRegularExpression semicolon(u" ?; ?"_s);
    static const QRegularExpression commaOrSpace(u" ?, ?| "_s);
    QList<AnglePair> pairs;
    const bool isClear = text.contains(u';');
    QRegularExpressionMatchIterator gaps = (isClear ? semicolon : commaOrSpace).globalMatch(text);
    while (gaps.hasNext()) {
        const QRegularExpressionMatch gap = gaps.next();
        const QStringView before = QStringView(text).left(gap.capturedStart());
        const QStringView behind = QStringView(text).sliced(gap.capturedEnd());
        const std::optional<int> latitude = angleFrom(before);
        const std::optional<int> longitude = angleFrom(behind);
        const auto hasDecimals = [](QStringView angle) {
            return angle.contains(u'.') || angle.contains(u',');
        };
        // "50,965" is one number with decimals, not two without.
        const bool isOneNumber = gap.captured() == u","_s && !hasDecimals(before) && !hasDecimals(behind);
        if (latitude && longitude && !isOneNumber && !pairs.contains({*latitude, *longitude}))
            pairs.append({*latitude, *longitude});
    }
    return pairs;
}

bool isOnEarth(const AnglePair &pair)
{
    return std::abs(pair.latitude) <= 90 * microsPerDegree &&
           std::abs(pair.longitude) <= 180 * microsPerDegree;
}

Error geoPointError(const QString &text, const QString &why, Language language)
{
    return {.kind = Error::Kind::Invalid,
            .what = QCoreApplication::translate("GeoPoint", "“%1” is not a place on the map.")
                        .arg(shortenedText(text)),
            .why = why,
            .remedy = QCoreApplication::translate(
                          "GeoPoint", "Write the latitude and then the longitude in degrees, like %1.")
                          .arg(formatGeoPoint({.latitude = 50'965'300, .longitude = 5'500'100}, language))};
}

} // namespace

QString formatGeoPoint(const GeoPoint &point, Language language)
{
    const QChar separator = decimalSign(language);
    return angleText(point.latitude, separator) + (language == Language::Dutch ? u"; "_s : u", "_s) +
           angleText(point.longitude, separator);
}

Result<GeoPoint> parseGeoPoint(const QString &text, Language language)
{
    const QString plain = typedText(text);
    const QList<AnglePair> pairs = plain.size() <= longestPoint ? anglePairs(plain) : QList<AnglePair>();
    if (pairs.isEmpty())
        return geoPointError(text, {}, language);
    if (pairs.size() > 1) {
        return geoPointError(
            text,
            QCoreApplication::translate("GeoPoint", "It is not clear which comma separates the two numbers."),
            language);
    }
    if (!isOnEarth(pairs.front())) {
        return geoPointError(
            text,
            QCoreApplication::translate(
                "GeoPoint", "The latitude goes from -90 to 90 degrees and the longitude from -180 to 180."),
            language);
    }
    return GeoPoint{.latitude = pairs.front().latitude, .longitude = pairs.front().longitude};
}

QString geoPointToText(const GeoPoint &point)
{
    return angleText(point.latitude, u'.') + u' ' + angleText(point.longitude, u'.');
}

std::optional<GeoPoint> geoPointFromText(QStringView text)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(u"-?[0-9]{1,3}(\\.[0-9]{1,6})? -?[0-9]{1,3}(\\.[0-9]{1,6})?"_s));
    if (!form.match(text).hasMatch())
        return std::nullopt;
    const qsizetype gap = text.indexOf(u' ');
    const AnglePair pair{*angleFrom(text.left(gap)), *angleFrom(text.sliced(gap + 1))};
    if (!isOnEarth(pair))
        return std::nullopt;
    return GeoPoint{.latitude = pair.latitude, .longitude = pair.longitude};
}

} // namespace klankbord
