// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/fonts.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QStringList>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

namespace
{

QFont scaled(const QFont &base, double factor)
{
    QFont font = base;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * factor);
    else
        font.setPixelSize(int(std::lround(base.pixelSize() * factor)));
    return font;
}

} // namespace

QFont titleFont(const QFont &base)
{
    QFont font = scaled(base, 1.4);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont sectionFont(const QFont &base)
{
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont smallFont(const QFont &base)
{
    return scaled(base, 0.9);
}

QFont tabularFont(const QFont &base)
{
    if (hasTabularDigits(base))
        return base;
    QFont font = base;
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1);
    if (hasTabularDigits(font))
        return font;
#endif
    const QStringList families{u"Noto Sans"_s, u"DejaVu Sans"_s, u"Liberation Sans"_s, u"Segoe UI"_s,
                               u"Arial"_s};
    for (const QString &family : families) {
        if (!QFontDatabase::hasFamily(family))
            continue;
        font.setFamilies({family});
        if (hasTabularDigits(font))
            return font;
    }
    return base;
}

bool hasTabularDigits(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        if (std::abs(metrics.horizontalAdvance(digit) - width) > 0.01)
            return false;
    }
    return true;
}

} // namespace klankbord
