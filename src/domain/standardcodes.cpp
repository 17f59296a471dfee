// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/standardcodes.h"

#include <QRegularExpression>
#include <QUrl>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace klankbord
{

QList<Option> knownCountries()
{
    return {{"BE", QT_TRANSLATE_NOOP("Country", "Belgium"), "Country"},
            {"NL", QT_TRANSLATE_NOOP("Country", "Netherlands"), "Country"},
            {"AL", QT_TRANSLATE_NOOP("Country", "Albania"), "Country"},
            {"AD", QT_TRANSLATE_NOOP("Country", "Andorra"), "Country"},
            {"AT", QT_TRANSLATE_NOOP("Country", "Austria"), "Country"},
            {"BA", QT_TRANSLATE_NOOP("Country", "Bosnia and Herzegovina"), "Country"},
            {"BG", QT_TRANSLATE_NOOP("Country", "Bulgaria"), "Country"},
            {"CA", QT_TRANSLATE_NOOP("Country", "Canada"), "Country"},
            {"CH", QT_TRANSLATE_NOOP("Country", "Switzerland"), "Country"},
            {"CY", QT_TRANSLATE_NOOP("Country", "Cyprus"), "Country"},
            {"CZ", QT_TRANSLATE_NOOP("Country", "Czechia"), "Country"},
            {"DE", QT_TRANSLATE_NOOP("Country", "Germany"), "Country"},
            {"DK", QT_TRANSLATE_NOOP("Country", "Denmark"), "Country"},
            {"EE", QT_TRANSLATE_NOOP("Country", "Estonia"), "Country"},
            {"ES", QT_TRANSLATE_NOOP("Country", "Spain"), "Country"},
            {"FI", QT_TRANSLATE_NOOP("Country", "Finland"), "Country"},
            {"FR", QT_TRANSLATE_NOOP("Country", "France"), "Country"},
            {"GB", QT_TRANSLATE_NOOP("Country", "United Kingdom"), "Country"},
            {"GR", QT_TRANSLATE_NOOP("Country", "Greece"), "Country"},
            {"HR", QT_TRANSLATE_NOOP("Country", "Croatia"), "Country"},
            {"HU", QT_TRANSLATE_NOOP("Country", "Hungary"), "Country"},
            {"IE", QT_TRANSLATE_NOOP("Country", "Ireland"), "Country"},
            {"IS", QT_TRANSLATE_NOOP("Country", "Iceland"), "Country"},
            {"IT", QT_TRANSLATE_NOOP("Country", "Italy"), "Country"},
            {"LI", QT_TRANSLATE_NOOP("Country", "Liechtenstein"), "Country"},
            {"LT", QT_TRANSLATE_NOOP("Country", "Lithuania"), "Country"},
            {"LU", QT_TRANSLATE_NOOP("Country", "Luxembourg"), "Country"},
            {"LV", QT_TRANSLATE_NOOP("Country", "Latvia"), "Country"},
            {"MA", QT_TRANSLATE_NOOP("Country", "Morocco"), "Country"},
            {"MC", QT_TRANSLATE_NOOP("Country", "Monaco"), "Country"},
            {"MD", QT_TRANSLATE_NOOP("Country", "Moldova"), "Country"},
            {"ME", QT_TRANSLATE_NOOP("Country", "Montenegro"), "Country"},
            {"MK", QT_TRANSLATE_NOOP("Country", "North Macedonia"), "Country"},
            {"MT", QT_TRANSLATE_NOOP("Country", "Malta"), "Country"},
            {"NO", QT_TRANSLATE_NOOP("Country", "Norway"), "Country"},
            {"PL", QT_TRANSLATE_NOOP("Country", "Poland"), "Country"},
            {"PT", QT_TRANSLATE_NOOP("Country", "Portugal"), "Country"},
            {"RO", QT_TRANSLATE_NOOP("Country", "Romania"), "Country"},
            {"RS", QT_TRANSLATE_NOOP("Country", "Serbia"), "Country"},
            {"SE", QT_TRANSLATE_NOOP("Country", "Sweden"), "Country"},
            {"SI", QT_TRANSLATE_NOOP("Country", "Slovenia"), "Country"},
            {"SK", QT_TRANSLATE_NOOP("Country", "Slovakia"), "Country"},
            {"SM", QT_TRANSLATE_NOOP("Country", "San Marino"), "Country"},
            {"TR", QT_TRANSLATE_NOOP("Country", "Türkiye"), "Country"},
            {"UA", QT_TRANSLATE_NOOP("Country", "Ukraine"), "Country"},
            {"US", QT_TRANSLATE_NOOP("Country", "United States"), "Country"},
            {"VA", QT_TRANSLATE_NOOP("Country", "Vatican City"), "Country"},
            {"XK", QT_TRANSLATE_NOOP("Country", "Kosovo"), "Country"}};
}

bool isCountryCode(QStringView code)
{
    return code.size() == 2 &&
           std::all_of(code.begin(), code.end(), [](QChar sign) { return sign >= u'A' && sign <= u'Z'; });
}

QList<Option> knownNutsRegions()
{
    return {{"BE1", QT_TRANSLATE_NOOP("Nuts", "BE1 Brussels"), "Nuts"},
            {"BE2", QT_TRANSLATE_NOOP("Nuts", "BE2 Flanders"), "Nuts"},
            {"BE3", QT_TRANSLATE_NOOP("Nuts", "BE3 Wallonia"), "Nuts"},
            {"BE21", QT_TRANSLATE_NOOP("Nuts", "BE21 Province of Antwerp"), "Nuts"},
            {"BE211", QT_TRANSLATE_NOOP("Nuts", "BE211 Antwerp"), "Nuts"},
            {"BE212", QT_TRANSLATE_NOOP("Nuts", "BE212 Mechelen"), "Nuts"},
            {"BE213", QT_TRANSLATE_NOOP("Nuts", "BE213 Turnhout"), "Nuts"},
            {"BE22", QT_TRANSLATE_NOOP("Nuts", "BE22 Province of Limburg"), "Nuts"},
            {"BE223", QT_TRANSLATE_NOOP("Nuts", "BE223 Tongeren"), "Nuts"},
            {"BE224", QT_TRANSLATE_NOOP("Nuts", "BE224 Hasselt"), "Nuts"},
            {"BE225", QT_TRANSLATE_NOOP("Nuts", "BE225 Maaseik"), "Nuts"},
            {"BE23", QT_TRANSLATE_NOOP("Nuts", "BE23 Province of East Flanders"), "Nuts"},
            {"BE231", QT_TRANSLATE_NOOP("Nuts", "BE231 Aalst"), "Nuts"},
            {"BE232", QT_TRANSLATE_NOOP("Nuts", "BE232 Dendermonde"), "Nuts"},
            {"BE233", QT_TRANSLATE_NOOP("Nuts", "BE233 Eeklo"), "Nuts"},
            {"BE234", QT_TRANSLATE_NOOP("Nuts", "BE234 Ghent"), "Nuts"},
            {"BE235", QT_TRANSLATE_NOOP("Nuts", "BE235 Oudenaarde"), "Nuts"},
            {"BE236", QT_TRANSLATE_NOOP("Nuts", "BE236 Sint-Niklaas"), "Nuts"},
            {"BE24", QT_TRANSLATE_NOOP("Nuts", "BE24 Province of Flemish Brabant"), "Nuts"},
            {"BE241", QT_TRANSLATE_NOOP("Nuts", "BE241 Halle-Vilvoorde"), "Nuts"},
            {"BE242", QT_TRANSLATE_NOOP("Nuts", "BE242 Leuven"), "Nuts"},
            {"BE25", QT_TRANSLATE_NOOP("Nuts", "BE25 Province of West Flanders"), "Nuts"},
            {"BE251", QT_TRANSLATE_NOOP("Nuts", "BE251 Bruges"), "Nuts"},
            {"BE252", QT_TRANSLATE_NOOP("Nuts", "BE252 Diksmuide"), "Nuts"},
            {"BE253", QT_TRANSLATE_NOOP("Nuts", "BE253 Ypres"), "Nuts"},
            {"BE254", QT_TRANSLATE_NOOP("Nuts", "BE254 Kortrijk"), "Nuts"},
            {"BE255", QT_TRANSLATE_NOOP("Nuts", "BE255 Ostend"), "Nuts"},
            {"BE256", QT_TRANSLATE_NOOP("Nuts", "BE256 Roeselare"), "Nuts"},
            {"BE257", QT_TRANSLATE_NOOP("Nuts", "BE257 Tielt"), "Nuts"},
            {"BE258", QT_TRANSLATE_NOOP("Nuts", "BE258 Veurne"), "Nuts"}};
}

bool isNutsCode(QStringView code)
{
    if (code.size() < 2 || code.size() > 5 || !isCountryCode(code.left(2)))
        return false;
    const QStringView rest = code.mid(2);
    return std::all_of(rest.begin(), rest.end(), [](QChar sign) {
        return (sign >= u'0' && sign <= u'9') || (sign >= u'A' && sign <= u'Z');
    });
}

QList<Option> knownProgrammingPeriods()
{
    return {{"2000-2006", QT_TRANSLATE_NOOP("ProgrammingPeriod", "2000–2006"), "ProgrammingPeriod"},
            {"2007-2013", QT_TRANSLATE_NOOP("ProgrammingPeriod", "2007–2013"), "ProgrammingPeriod"},
            {"2014-2020", QT_TRANSLATE_NOOP("ProgrammingPeriod", "2014–2020"), "ProgrammingPeriod"},
            {"2021-2027", QT_TRANSLATE_NOOP("ProgrammingPeriod", "2021–2027"), "ProgrammingPeriod"},
            {"none", QT_TRANSLATE_NOOP("ProgrammingPeriod", "None"), "ProgrammingPeriod"}};
}

QList<Option> knownLanguages()
{
    return {{"nl", QT_TRANSLATE_NOOP("LanguageName", "Dutch"), "LanguageName"},
            {"en", QT_TRANSLATE_NOOP("LanguageName", "English"), "LanguageName"},
            {"fr", QT_TRANSLATE_NOOP("LanguageName", "French"), "LanguageName"},
            {"de", QT_TRANSLATE_NOOP("LanguageName", "German"), "LanguageName"},
            {"es", QT_TRANSLATE_NOOP("LanguageName", "Spanish"), "LanguageName"},
            {"bg", QT_TRANSLATE_NOOP("LanguageName", "Bulgarian"), "LanguageName"},
            {"it", QT_TRANSLATE_NOOP("LanguageName", "Italian"), "LanguageName"},
            {"pt", QT_TRANSLATE_NOOP("LanguageName", "Portuguese"), "LanguageName"},
            {"pl", QT_TRANSLATE_NOOP("LanguageName", "Polish"), "LanguageName"},
            {"ro", QT_TRANSLATE_NOOP("LanguageName", "Romanian"), "LanguageName"},
            {"ar", QT_TRANSLATE_NOOP("LanguageName", "Arabic"), "LanguageName"},
            {"tr", QT_TRANSLATE_NOOP("LanguageName", "Turkish"), "LanguageName"},
            {"uk", QT_TRANSLATE_NOOP("LanguageName", "Ukrainian"), "LanguageName"},
            {"vgt", QT_TRANSLATE_NOOP("LanguageName", "Flemish Sign Language"), "LanguageName"}};
}

const char *enterpriseNumberProblem(const QString &number)
{
    QString digits;
    for (const QChar sign : number) {
        if (sign.isDigit())
            digits += sign;
        else if (sign != u'.' && sign != u' ' && sign != u'-')
            return QT_TRANSLATE_NOOP("Check",
                                     "An enterprise number has ten digits, for example 0123.456.749.");
    }
    if (digits.size() == 9)
        digits.prepend(u'0');
    if (digits.size() != 10 || (digits.at(0) != u'0' && digits.at(0) != u'1'))
        return QT_TRANSLATE_NOOP("Check", "An enterprise number has ten digits, for example 0123.456.749.");
    if (97 - digits.left(8).toInt() % 97 != digits.right(2).toInt()) {
        return QT_TRANSLATE_NOOP(
            "Check",
            "The last two digits do not agree with the first eight: there is a typing error in the number.");
    }
    return nullptr;
}

const char *vatNumberProblem(const QString &number)
{
    static const QRegularExpression form(u"^[A-Z]{2}[0-9A-Z+*]{2,13}$"_s);
    QString compact = number.toUpper();
    compact.remove(u' ').remove(u'.').remove(u'-');
    if (!form.match(compact).hasMatch())
        return QT_TRANSLATE_NOOP("Check", "A VAT number begins with a country, for example BE0123456749.");
    return compact.startsWith(u"BE"_s) ? enterpriseNumberProblem(compact.mid(2)) : nullptr;
}

const char *picProblem(const QString &number)
{
    static const QRegularExpression form(u"^[0-9]{9}$"_s);
    return form.match(number).hasMatch() ? nullptr : QT_TRANSLATE_NOOP("Check", "A PIC has nine digits.");
}

const char *cciProblem(const QString &code)
{
    static const QRegularExpression form(u"^(19|20)[0-9]{2}[0-9A-Z]{11}$"_s);
    return form.match(code).hasMatch()
               ? nullptr
               : QT_TRANSLATE_NOOP(
                     "Check", "A CCI code has 15 signs and begins with a year, for example 2014TC16RFIR001.");
}

const char *urlProblem(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"http"_s || url.scheme() == u"https"_s;
    return url.isValid() && isWeb && !url.host().isEmpty()
               ? nullptr
               : QT_TRANSLATE_NOOP(
                     "Check",
                     "A web address begins with https:// or http://, for example https://example.org.");
}

const char *emailsProblem(const QStringList &addresses)
{
    static const QRegularExpression form(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$"_s);
    const bool allFit = std::all_of(addresses.cbegin(), addresses.cend(),
                                    [](const QString &address) { return form.match(address).hasMatch(); });
    return allFit ? nullptr : QT_TRANSLATE_NOOP("Check", "An e-mail address looks like name@example.org.");
}

const char *notNegative(const std::optional<int> &number)
{
    return !number || *number >= 0 ? nullptr
                                   : QT_TRANSLATE_NOOP("Check", "The number cannot be less than zero.");
}

const char *withinWhole(const std::optional<Share> &share)
{
    constexpr int whole = 10'000;
    return !share || (share->basisPoints >= 0 && share->basisPoints <= whole)
               ? nullptr
               : QT_TRANSLATE_NOOP("Check", "A share of the whole goes from 0 to 100 %.");
}

} // namespace klankbord
